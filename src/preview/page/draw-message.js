import { drawBlocks } from './draw-markdown.js';
import { element } from './element.js';

/** @typedef {import('../wire.ts').Turn} Turn */
/** @typedef {import('../wire.ts').DrawnButton} DrawnButton */

/**
 * What a message of the bot can do.
 * @typedef {object} MessageActions
 * @property {(button: DrawnButton) => void} press
 * @property {(citation: import('../wire.ts').WireCitation) => void} cite
 * @property {() => void} reply
 * @property {() => void} why
 * @property {() => void} dismiss
 */

/** @param {string} text as it was typed @returns {HTMLElement} */
export function drawOwnMessage(text) {
  const lines = text
    .split('\n')
    .map((line) => element('div', { class: 'line', dir: 'auto' }, line || '\u200b'));
  return element('discord-message', { author: 'You', avatar: '/page/you.svg', timestamp: now() }, ...lines);
}

/** @param {string} used the command that the reply answers; empty for a message @returns {HTMLElement} */
export function drawThinking(used) {
  const dots = element('span', { class: 'dots', 'aria-hidden': 'true' }, '•••');
  return botMessage({}, ...commandLine(used), dots, ' Sanad is thinking…');
}

/**
 * @param {Turn} turn
 * @param {string} used
 * @param {MessageActions} actions
 * @returns {HTMLElement}
 */
export function drawReply({ reply, isPrivate, found }, used, actions) {
  const cite = citer(found?.citations ?? [], actions);
  const embeds = reply.embeds.map(({ title, blocks }) =>
    element(
      'discord-embed',
      { slot: 'embeds', ...(title === '' ? {} : { 'embed-title': title }) },
      element('discord-embed-description', { slot: 'description' }, ...drawBlocks(blocks, cite)),
    ),
  );
  const rows = reply.rows.map((row) =>
    element('discord-action-row', {}, ...row.map((button) => drawButton(button, actions))),
  );
  const message = botMessage(
    { ephemeral: isPrivate },
    ...commandLine(used),
    ...drawBlocks(reply.blocks, cite),
    ...embeds,
    element('div', { slot: 'components', class: 'rows' }, ...rows),
    drawTools(isPrivate, found !== null, actions),
  );
  if (isPrivate) void makeDismissable(message, actions.dismiss);
  return message;
}

/** @param {Readonly<Record<string, string | boolean>>} attributes @param {...(Node | string)} children */
function botMessage(attributes, ...children) {
  const look = { author: 'Sanad', avatar: '/page/sanad.svg', bot: true, timestamp: now() };
  return element('discord-message', { ...look, ...attributes }, ...children);
}

/** @param {string} used @returns {Node[]} */
function commandLine(used) {
  if (used === '') return [];
  return [
    element('discord-command', { slot: 'reply', author: 'You', avatar: '/page/you.svg', command: used }),
  ];
}

/** @param {DrawnButton} button @param {MessageActions} actions */
function drawButton(button, { press }) {
  const type = button.isPrimary ? 'primary' : 'secondary';
  const label = element('span', { dir: 'auto' }, button.label);
  const drawn = element('discord-button', { type, 'data-id': button.customId }, label);
  drawn.addEventListener('click', () => press(button));
  return drawn;
}

/** @param {readonly import('../wire.ts').WireCitation[]} citations @param {MessageActions} actions */
function citer(citations, actions) {
  /** @param {number} number @returns {Node | null} */
  return (number) => {
    const citation = citations.find((known) => known.number === number);
    if (citation === undefined) return null;
    const label = `[${number}]: show in the article, paragraph ${citation.paragraph}`;
    const link = element(
      'a',
      { class: 'cite', href: `#p-${citation.paragraph}`, 'aria-label': label },
      `[${number}]`,
    );
    link.addEventListener('click', (event) => {
      event.preventDefault();
      actions.cite(citation);
    });
    return link;
  };
}

/** @param {boolean} isPrivate @param {boolean} hasReasons @param {MessageActions} actions */
function drawTools(isPrivate, hasReasons, { reply, why }) {
  const tools = element('div', { slot: 'components', class: 'tools' });
  /** @type {(label: string, act: () => void) => void} */
  const add = (label, act) => {
    const button = element('button', { type: 'button', class: 'quiet' }, label);
    button.addEventListener('click', act);
    tools.append(button);
  };
  if (!isPrivate) add('Reply', reply);
  if (hasReasons) add('How found', why);
  return tools;
}

/** The component's own link to dismiss a message takes neither the focus nor Enter. @param {HTMLElement} message @param {() => void} dismiss */
async function makeDismissable(message, dismiss) {
  Object.assign(message, { dismissMessageClicked: dismiss });
  await customElements.whenDefined('discord-message');
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const link = message.shadowRoot?.querySelector('.discord-message-ephemeral-link');
  if (!(link instanceof HTMLElement)) return;
  link.tabIndex = 0;
  link.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') dismiss();
  });
}

function now() {
  return `Today at ${new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(new Date())}`;
}
