import { element, find } from './element.js';

/** @typedef {import('../wire.ts').WireArticle} WireArticle */
/** @typedef {{ readonly start: number, readonly end: number }} Span */

/** Paragraphs laid out together: enough that few chunks are left, few enough that one is quickly laid out. */
const CHUNK = 20;
/** What a chunk's height is guessed from, in letters and pixels. */
const LETTERS_PER_LINE = 48;
const LINE_HEIGHT = 28;
const PARAGRAPH_GAP = 14;

/** The article beside the channel, with the cited sentences marked. */
export class ArticlePane {
  #root = find('article', HTMLElement);
  #facts = find('article-facts', HTMLElement);
  /** @type {WireArticle | null} */
  #article = null;
  /** @type {Map<number, HTMLElement>} */
  #paragraphs = new Map();
  /** Paragraphs that hold marks now, in reading order. @type {Set<number>} */
  #marked = new Set();

  /** @param {WireArticle} article */
  show(article) {
    this.#article = article;
    this.#marked.clear();
    this.#paragraphs = new Map(
      article.paragraphs.map((paragraph) => [paragraph.number, drawParagraph(paragraph, article.text)]),
    );
    const drawn = [...this.#paragraphs.values()];
    const chunks = Array.from({ length: Math.ceil(drawn.length / CHUNK) }, (_, at) =>
      drawChunk(drawn.slice(at * CHUNK, (at + 1) * CHUNK)),
    );
    this.#root.replaceChildren(...chunks);
    const count = article.paragraphs.filter(({ number }) => number > 0).length;
    this.#facts.textContent = `${count} paragraphs · ${article.map.length} passages`;
  }

  /**
   * Marks places and scrolls to the first of them.
   * @param {readonly Span[]} spans
   */
  mark(spans) {
    for (const number of this.#marked) this.#fill(number, []);
    this.#marked.clear();
    const article = this.#article;
    if (article === null) return;
    const held = article.paragraphs.filter(({ start, end }) =>
      spans.some((span) => span.start < end && span.end > start),
    );
    for (const { number, start, end } of held) {
      this.#fill(
        number,
        spans.map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) })),
      );
      this.#marked.add(number);
    }
    this.scrollToMarks();
  }

  scrollToMarks() {
    const [first] = this.#marked;
    const place = first === undefined ? undefined : this.#paragraphs.get(first)?.querySelector('mark');
    if (place === null || place === undefined) return;
    this.#centre(place);
    // Paragraphs off the screen have an estimated height until they are drawn.
    requestAnimationFrame(() => this.#centre(place));
  }

  /** @param {Element} place */
  #centre(place) {
    const pane = this.#root.getBoundingClientRect();
    const { top, height } = place.getBoundingClientRect();
    this.#root.scrollTop += top - pane.top - Math.max(0, pane.height - height) / 2;
  }

  /**
   * @param {number} number of a paragraph
   * @param {readonly Span[]} marks inside it, in reading order or not
   */
  #fill(number, marks) {
    const { text = '', paragraphs = [] } = this.#article ?? {};
    const paragraph = paragraphs.find((candidate) => candidate.number === number);
    const target = this.#paragraphs.get(number)?.querySelector('.text');
    if (paragraph === undefined || target === null || target === undefined) return;
    let at = paragraph.start;
    /** @type {(Node | string)[]} */
    const pieces = [];
    for (const { start, end } of marks
      .filter((span) => span.end > span.start)
      .toSorted((a, b) => a.start - b.start)) {
      if (end <= at) continue;
      pieces.push(
        text.slice(at, Math.max(at, start)),
        element('mark', {}, text.slice(Math.max(at, start), end)),
      );
      at = end;
    }
    target.replaceChildren(...pieces, text.slice(at, paragraph.end));
  }
}

/** @param {import('../wire.ts').WireParagraph} paragraph @param {string} text of the article */
function drawParagraph({ number, start, end }, text) {
  const isTitle = number === 0;
  return element(
    isTitle ? 'h3' : 'p',
    { id: `p-${number}`, dir: 'auto', class: isTitle ? 'title' : 'paragraph' },
    element('span', { class: 'number', 'aria-hidden': 'true' }, isTitle ? '' : String(number)),
    element('span', { class: 'text' }, text.slice(start, end)),
  );
}

/**
 * Paragraphs that the browser lays out together, and not at all while they are off the screen.
 * @param {readonly HTMLElement[]} paragraphs
 */
function drawChunk(paragraphs) {
  const chunk = element('div', { class: 'chunk' }, ...paragraphs);
  const lines = paragraphs.reduce(
    (sum, { textContent }) => sum + Math.ceil((textContent ?? '').length / LETTERS_PER_LINE),
    0,
  );
  const height = lines * LINE_HEIGHT + paragraphs.length * PARAGRAPH_GAP;
  // Until it is laid out it is as high as it will be, nearly: the scroll bar then does not jump.
  chunk.style.containIntrinsicBlockSize = `auto ${height}px`;
  return chunk;
}
