import { Menu } from './menu.js';
import { find } from './element.js';
import { choices, isGivenUp } from './talk.js';

/**
 * What a person sends.
 * @typedef {{ kind: 'message', text: string }
 *   | { kind: 'ask', name: string, question: string, isPrivate: boolean }
 *   | { kind: 'command', name: 'article' | 'help' }} Sent
 */

const COMMANDS = [
  { label: '/ask', hint: 'Ask the article a question', text: '/ask ' },
  { label: '/اسأل', hint: 'اطرح سؤالاً على المقال', text: '/اسأل ' },
  { label: '/article', hint: 'What the article is, and what it can be asked', text: '/article' },
  { label: '/help', hint: 'How to ask', text: '/help' },
];
const ASK = /^\/(?<name>ask|اسأل)(?:\s+(?:(?:question|سؤال)\s*:\s*)?(?<question>[^]*))?$/u;
const SEARCH_AFTER_MS = 180;
const SHORTEST_SEARCH = 3;

/** The box at the bottom: messages, commands and their suggestions. */
export class Composer {
  #input = find('input', HTMLTextAreaElement);
  #option = find('private-option', HTMLLabelElement);
  #private = find('private', HTMLInputElement);
  #menu;
  #send;
  #search;
  #offering = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {(sent: Sent) => void} send
   * @param {(question: string) => void} search called while a question is typed, once typing pauses
   */
  constructor(send, search) {
    this.#send = send;
    this.#search = search;
    this.#menu = new Menu(this.#input, (text) => this.#take(text));
    find('composer', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener('input', () => this.#changed());
    this.#input.addEventListener('keydown', (event) => {
      // Enter ends an input method's composition first.
      if (event.isComposing || this.#menu.handle(event)) return;
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        this.#submit();
      }
    });
  }

  focus() {
    this.#input.focus();
  }

  /** @param {string} text */
  #take(text) {
    this.#input.value = text;
    this.#input.focus();
    if (text.startsWith('/') && !text.endsWith(' ')) this.#submit();
    else this.#changed();
  }

  #submit() {
    const sent = read(this.#input.value, this.#private.checked);
    if (sent === null) return;
    this.#input.value = '';
    this.#private.checked = false;
    this.#changed();
    this.#send(sent);
  }

  #changed() {
    const { value } = this.#input;
    this.#input.style.blockSize = 'auto';
    this.#input.style.blockSize = `${Math.min(this.#input.scrollHeight, 160)}px`;
    const asked = ASK.exec(value)?.groups;
    this.#option.hidden = asked === undefined;
    void this.#offer(value, asked);
    clearTimeout(this.#timer);
    const question = (asked === undefined ? value : (asked['question'] ?? '')).trim();
    if (question.length < SHORTEST_SEARCH || (asked === undefined && value.startsWith('/'))) return;
    this.#timer = setTimeout(() => this.#search(question), SEARCH_AFTER_MS);
  }

  /** @param {string} value @param {Record<string, string> | undefined} asked */
  async #offer(value, asked) {
    this.#offering.abort();
    if (value.startsWith('/') && asked?.['question'] === undefined) {
      this.#menu.show(
        COMMANDS.filter(({ text }) => text.startsWith(value)),
        0,
      );
      return;
    }
    if (asked === undefined) {
      this.#menu.show([], -1);
      return;
    }
    this.#offering = new AbortController();
    try {
      const found = await choices(asked['question'] ?? '', this.#offering.signal);
      const items = found.slice(0, 6).map(({ name, value: text }) => ({
        label: name,
        hint: '',
        text: `/${asked['name']} ${text}`,
      }));
      this.#menu.show(items.length === 1 && items[0]?.text === value ? [] : items, -1);
    } catch (error) {
      if (!isGivenUp(error)) this.#menu.show([], -1);
    }
  }
}

/** @param {string} typed @param {boolean} isPrivate @returns {Sent | null} null when there is nothing to send */
export function read(typed, isPrivate) {
  const text = typed.trim();
  const asked = ASK.exec(text)?.groups;
  if (asked !== undefined) {
    const question = (asked['question'] ?? '').trim();
    return question === '' ? null : { kind: 'ask', name: asked['name'] ?? 'ask', question, isPrivate };
  }
  if (text === '/article' || text === '/help') {
    return { kind: 'command', name: text === '/help' ? 'help' : 'article' };
  }
  return text === '' || text === '/' ? null : { kind: 'message', text };
}
