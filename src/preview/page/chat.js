import { drawOwnMessage, drawReply, drawThinking } from './draw-message.js';
import { element, find } from './element.js';
import { ask, command, isGivenUp, press } from './talk.js';

/** @typedef {import('../wire.ts').Turn} Turn */
/** @typedef {import('../wire.ts').DrawnReply} DrawnReply */
/** @typedef {import('../wire.ts').DrawnButton} DrawnButton */

/**
 * What happens outside the channel.
 * @typedef {object} Beside
 * @property {(found: import('../wire.ts').Found, isAskedFor: boolean) => void} showFound
 * @property {(spans: readonly { start: number, end: number }[], generation: string | null, isAskedFor: boolean) => void} mark
 * @property {(text: string) => void} announce
 * @property {() => void} focus
 */

/** The messages of the channel, and the one request that may be open. */
export class Chat {
  // Made here and not in the page, where it would be drawn before it has its look.
  #messages = element('discord-messages', {
    id: 'messages',
    role: 'log',
    'aria-live': 'polite',
    'no-background': true,
  });
  #scroll = find('scroll', HTMLElement);
  #replying = find('replying', HTMLElement);
  #beside;
  /** What the open request's answer will take the place of. @type {HTMLElement | null} */
  #thinking = null;
  #open = new AbortController();
  /** @type {{ content: string, question: string } | null} */
  #repliesTo = null;

  /** @param {Beside} beside */
  constructor(beside) {
    this.#beside = beside;
    this.#scroll.append(this.#messages);
    find('stop-replying', HTMLButtonElement).addEventListener('click', () => this.#replyTo(null));
  }

  /** @param {import('./composer.js').Sent} sent */
  async send(sent) {
    const repliesTo = this.#repliesTo;
    this.#replyTo(null);
    if (sent.kind === 'command') {
      const { name } = sent;
      return this.#request((signal) => command(name, signal), `/${name}`, '');
    }
    const isCommand = sent.kind === 'ask';
    const question = isCommand ? sent.question : sent.text;
    if (!isCommand) this.#append(drawOwnMessage(question));
    const isPrivate = isCommand && sent.isPrivate;
    const by = isCommand ? 'command' : 'message';
    return this.#request(
      (signal) => ask({ question, by, isPrivate, repliesTo }, signal),
      isCommand ? `/${sent.name}` : '',
      question,
    );
  }

  /**
   * Waits for one answer; whatever was still open is given up.
   *
   * @param {(signal: AbortSignal) => Promise<Turn>} work
   * @param {string} used the command that the reply answers
   * @param {string} question
   */
  async #request(work, used, question) {
    this.#open.abort();
    this.#thinking?.remove();
    this.#open = new AbortController();
    const { signal } = this.#open;
    const thinking = drawThinking(used);
    this.#thinking = thinking;
    this.#append(thinking);
    try {
      const turn = await work(signal);
      if (signal.aborted) return;
      this.#put(turn, used, question, thinking);
    } catch (error) {
      if (isGivenUp(error)) return;
      thinking.replaceWith(
        drawReply(
          unanswered(),
          used,
          this.#actions(unanswered(), '', () => thinking),
        ),
      );
    } finally {
      if (this.#thinking === thinking) this.#thinking = null;
    }
  }

  /** @param {Turn} turn @param {string} used @param {string} question @param {HTMLElement} thinking */
  #put(turn, used, question, thinking) {
    /** @type {HTMLElement} */
    const message = drawReply(
      turn,
      used,
      this.#actions(turn, question, () => message),
    );
    thinking.replaceWith(message);
    this.#toEnd();
    if (turn.found !== null) this.#beside.showFound(turn.found, false);
    if (turn.marks.length > 0) this.#beside.mark(turn.marks, null, false);
    else if (turn.found !== null) {
      const spans = turn.found.citations.flatMap((citation) => citation.spans);
      this.#beside.mark(spans, turn.found.generation, false);
    }
  }

  /**
   * @param {Turn} turn
   * @param {string} question
   * @param {() => HTMLElement} message
   * @returns {import('./draw-message.js').MessageActions}
   */
  #actions(turn, question, message) {
    const { reply, isPrivate, found } = turn;
    return {
      press: (button) => void this.#press(button, turn, message()),
      cite: ({ spans }) => {
        if (found === null) return;
        this.#beside.showFound(found, false);
        this.#beside.mark(spans, found.generation, true);
        this.#beside.announce('Marked in the article.');
      },
      reply: () => {
        this.#replyTo({ content: reply.content, question });
        this.#beside.focus();
      },
      why: () => {
        if (found !== null) this.#beside.showFound(found, true);
      },
      dismiss: () => {
        if (isPrivate) message().remove();
        this.#beside.focus();
      },
    };
  }

  /** @param {DrawnButton} button @param {Turn} turn @param {HTMLElement} message */
  #press(button, { reply, isPrivate }, message) {
    const { customId } = button;
    return this.#request(
      async (signal) => {
        const turn = await press({ customId, content: reply.content, isPrivate }, signal);
        if (turn.isShared) message.querySelector(`[data-id="${CSS.escape(customId)}"]`)?.remove();
        return turn;
      },
      '',
      '',
    );
  }

  /** @param {{ content: string, question: string } | null} message */
  #replyTo(message) {
    this.#repliesTo = message;
    this.#replying.hidden = message === null;
  }

  /** @param {HTMLElement} message */
  #append(message) {
    this.#messages.append(message);
    this.#toEnd();
  }

  #toEnd() {
    const scroll = () => this.#scroll.scrollTo({ top: this.#scroll.scrollHeight });
    scroll();
    // The components draw themselves a moment later.
    requestAnimationFrame(() => requestAnimationFrame(scroll));
  }
}

/** @returns {Turn} what stands for an answer that did not come */
function unanswered() {
  const text = 'The preview does not answer. Is it still running? Start it again with "npm start".';
  return {
    reply: {
      content: text,
      blocks: [{ type: 'line', inside: [{ type: 'text', text }] }],
      embeds: [],
      rows: [],
    },
    isPrivate: true,
    isShared: false,
    found: null,
    marks: [],
  };
}
