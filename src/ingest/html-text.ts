import { skipBlank } from './blank.ts';

/** One block of a page's text, with where it stood. */
export interface HtmlBlock {
  readonly text: string;
  readonly inMain: boolean;
  /** In a <header>: of its text only an <h1> is of use. */
  readonly inHeader: boolean;
  readonly isTitle: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const UNSEEN = words(
  'script style template svg math noscript iframe object canvas audio video select textarea button dialog rt rp',
);
const DECOR = words('nav footer aside form');
const MAIN = words('article main');
const CELLS = words('td th');
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 ' +
    'h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead title tr ul',
);
const CELL_SEPARATOR = ' | ';

/** Collects a page's visible text, block by block, from the open tags, texts and close tags of a parser. */
export class HtmlText {
  readonly blocks: HtmlBlock[] = [];
  /** Text of <title>; '' until one was seen. */
  pageTitle = '';
  readonly #formsToo: boolean;
  #buffer: string[] = [];
  #bufferShows = false;
  /** Open elements since the outermost unseen one, itself included; 0 outside of any. */
  #unseen = 0;
  readonly #open = { main: 0, header: 0, h1: 0, pre: 0, title: 0 };

  /** @param formsToo read forms, navigation and the like too, for pages that stand in one of them as a whole */
  constructor(formsToo: boolean) {
    this.#formsToo = formsToo;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#unseen > 0 || this.#isUnseen(name, attributes)) {
      if (this.#unseen === 0 && BLOCKS.has(name)) this.flush();
      this.#unseen += 1;
      return;
    }
    if (name === 'br') this.#buffer.push('\n');
    if (CELLS.has(name) && this.#bufferShows) this.#buffer.push(CELL_SEPARATOR);
    if (BLOCKS.has(name)) this.flush();
    this.#count(name, 1);
  }

  close(name: string): void {
    if (this.#unseen > 0) {
      this.#unseen -= 1;
      return;
    }
    if (BLOCKS.has(name)) this.flush();
    this.#count(name, -1);
  }

  text(data: string): void {
    if (this.#unseen > 0) return;
    this.#bufferShows ||= /\S/u.test(data);
    this.#buffer.push(this.#open.pre > 0 ? data : data.replaceAll(/[\t\n\f\r ]+/g, ' '));
  }

  /** Ends the block that is being read. */
  flush(): void {
    const text = this.#buffer
      .join('')
      .replaceAll(/[\t\f\r ]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n');
    this.#buffer = [];
    this.#bufferShows = false;
    for (const part of text.split(/\n{2,}/g)) {
      const block = part.trim();
      if (skipBlank(block, 0, block.length) === block.length) continue;
      if (this.#open.title > 0) this.pageTitle ||= block;
      else {
        this.blocks.push({
          text: block,
          inMain: this.#open.main > 0,
          inHeader: this.#open.header > 0 && !this.#formsToo,
          isTitle: this.#open.h1 > 0,
        });
      }
    }
  }

  #isUnseen(name: string, attributes: Readonly<Record<string, string>>): boolean {
    if (UNSEEN.has(name)) return true;
    if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
    if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '')) return true;
    return !this.#formsToo && (DECOR.has(name) || attributes['role'] === 'navigation');
  }

  #count(name: string, step: 1 | -1): void {
    if (MAIN.has(name)) this.#open.main += step;
    if (name === 'header' || name === 'h1' || name === 'pre' || name === 'title') this.#open[name] += step;
  }
}
