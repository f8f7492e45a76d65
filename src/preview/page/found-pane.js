import { element, find } from './element.js';
import { drawMap } from './passage-map.js';

/** @typedef {import('../wire.ts').Found} Found */
/** @typedef {import('../wire.ts').WirePassage} WirePassage */
/** @typedef {import('../wire.ts').WireArticle} WireArticle */

/** Passages listed at first, and with each press for more. */
const PAGE = 6;
const SNIPPET = 90;
const STAGES = /** @type {const} */ ([
  ['embedMs', 'embedding'],
  ['retrieveMs', 'retrieval'],
  ['answerMs', 'answer'],
]);

/** How an answer was found. */
export class FoundPane {
  #root = find('found', HTMLElement);
  #choose;

  /** @param {(span: { start: number, end: number }) => void} choose called with the passage that is pressed */
  constructor(choose) {
    this.#choose = choose;
  }

  /** @param {Found} found @param {WireArticle} article @param {boolean} isLive the question is still being typed */
  show(found, article, isLive) {
    const question = element('p', { class: 'question', dir: 'auto' }, found.question);
    const map = drawMap(article, found, (paragraph) => {
      const place = article.paragraphs.find(({ number }) => number === paragraph);
      if (place !== undefined) this.#choose(place);
    });
    this.#root.replaceChildren(
      element('p', { class: 'eyebrow' }, isLive ? 'While you type' : 'Question'),
      question,
      ...drawConfidence(found, isLive),
      ...drawTimings(found),
      element('h3', {}, 'Passages'),
      drawLegend(),
      ...this.#drawPassages(found, article),
      element('h3', {}, 'Map of meaning'),
      map,
      drawMapLegend(),
    );
    this.#root.scrollTop = 0;
  }

  repaint() {
    this.#root.querySelector('canvas')?.dispatchEvent(new Event('repaint'));
  }

  /** @param {Found} found @param {WireArticle} article @returns {Node[]} */
  #drawPassages({ passages, citations }, article) {
    if (passages.length === 0) {
      return [element('p', { class: 'hint' }, 'No passage shares a word or a meaning with this question.')];
    }
    const list = element('ol', { class: 'passages' });
    const more = element('button', { type: 'button', class: 'quiet more' });
    const cited = new Map(citations.map(({ passage, number }) => [passage, number]));
    let shown = 0;
    const showMore = () => {
      const next = passages.slice(shown, shown + PAGE);
      list.append(...next.map((passage) => this.#drawPassage(passage, article, cited.get(passage.id))));
      shown += next.length;
      more.textContent = `Show more (${shown} of ${passages.length})`;
      more.hidden = shown >= passages.length;
    };
    more.addEventListener('click', showMore);
    showMore();
    return [list, more];
  }

  /** @param {WirePassage} passage @param {WireArticle} article @param {number | undefined} citation */
  #drawPassage(passage, article, citation) {
    const { paragraph, start, end } = passage;
    const name = paragraph === 0 ? 'Title' : `Paragraph ${paragraph}`;
    const text =
      article.text.slice(start, Math.min(end, start + SNIPPET)) + (end > start + SNIPPET ? '…' : '');
    const button = element(
      'button',
      { type: 'button', class: 'passage' },
      element(
        'span',
        { class: 'passage-head' },
        element('span', { class: 'passage-name' }, name),
        ...(citation === undefined ? [] : [element('span', { class: 'badge' }, `cited [${citation}]`)]),
      ),
      element('span', { class: 'snippet', dir: 'auto' }, text),
      element(
        'span',
        { class: 'scores' },
        drawBar('lexical', passage.lexical),
        drawBar('vector', passage.vector),
        drawBar('fused', passage.fused),
      ),
    );
    button.addEventListener('click', () => this.#choose(passage));
    return element('li', {}, button);
  }
}

/** @param {'lexical' | 'vector' | 'fused'} name @param {number} score from 0 to 1 */
function drawBar(name, score) {
  const fill = element('span', { class: `fill ${name}` });
  fill.style.inlineSize = `${100 * score}%`;
  return element(
    'span',
    { class: 'score' },
    element('span', { class: 'unseen' }, `${name} `),
    element('span', { class: 'track', 'aria-hidden': 'true' }, fill),
    element('span', { class: 'value' }, score.toFixed(2)),
  );
}

/** @param {Found} found @param {boolean} isLive @returns {Node[]} */
function drawConfidence({ confidence, threshold, isAnswered }, isLive) {
  const verdict = isAnswered ? (isLive ? 'would be answered' : 'answered') : 'not in the article';
  const fill = element('span', { class: `fill ${isAnswered ? 'sure' : 'unsure'}` });
  fill.style.inlineSize = `${100 * confidence}%`;
  const tick = element('span', { class: 'tick' });
  tick.style.insetInlineStart = `${100 * threshold}%`;
  return [
    element(
      'p',
      { class: 'confidence' },
      element('span', {}, 'Confidence ', element('b', {}, confidence.toFixed(2))),
      element('span', { class: isAnswered ? 'verdict sure' : 'verdict unsure' }, verdict),
    ),
    element('div', { class: 'track wide', 'aria-hidden': 'true' }, fill, tick),
    element('p', { class: 'note' }, `Answers are given from ${threshold.toFixed(2)}, where the line stands.`),
  ];
}

/** @param {Found} found @returns {Node[]} */
function drawTimings({ timings }) {
  const total = Math.max(0.001, timings.totalMs);
  const bar = element('div', { class: 'track wide stages', 'aria-hidden': 'true' });
  const parts = STAGES.map(([key, label]) => {
    const fill = element('span', { class: `fill ${key}` });
    fill.style.inlineSize = `${(100 * timings[key]) / total}%`;
    bar.append(fill);
    return element(
      'span',
      { class: 'stage' },
      element('span', { class: `dot ${key}` }),
      `${label} ${milliseconds(timings[key])}`,
    );
  });
  return [
    element(
      'p',
      { class: 'confidence' },
      element('span', {}, 'Time ', element('b', {}, milliseconds(total))),
    ),
    bar,
    element('p', { class: 'note stages' }, ...parts),
  ];
}

function drawLegend() {
  const names = { lexical: 'letters and words', vector: 'meaning', fused: 'both: the ranking' };
  return element(
    'p',
    { class: 'note stages' },
    ...Object.entries(names).map(([name, means]) =>
      element('span', { class: 'stage' }, element('span', { class: `dot ${name}` }), `${name}: ${means}`),
    ),
  );
}

function drawMapLegend() {
  const names = { question: 'question', cited: 'cited', point: 'passage: the stronger, the better it fits' };
  return element(
    'p',
    { class: 'note stages' },
    ...Object.entries(names).map(([name, label]) =>
      element('span', { class: 'stage' }, element('span', { class: `dot ${name}` }), label),
    ),
  );
}

/** @param {number} value */
function milliseconds(value) {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
