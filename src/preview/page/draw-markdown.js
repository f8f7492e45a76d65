import { element } from './element.js';

/** @typedef {import('../wire.ts').Block} Block */
/** @typedef {import('../wire.ts').Inline} Inline */
/** Draws `[1]` for its number; null where that number cites nothing. @typedef {(number: number) => Node | null} DrawCitation */

const TAGS = {
  strong: 'discord-bold',
  em: 'discord-italic',
  underline: 'discord-underlined',
  strike: 's',
  spoiler: 'discord-spoiler',
};

/**
 * Draws each block with a direction of its own, taken from its first strong letter as Discord does.
 *
 * @param {readonly Block[]} blocks
 * @param {DrawCitation} cite
 * @returns {Node[]}
 */
export function drawBlocks(blocks, cite) {
  return blocks.map((block) => drawBlock(block, cite));
}

/** @param {Block} block @param {DrawCitation} cite @returns {HTMLElement} */
function drawBlock(block, cite) {
  switch (block.type) {
    case 'line':
      if (block.inside.length === 0) return element('div', { class: 'line blank' }, '\u200b');
      return element('div', { class: 'line', dir: 'auto' }, ...drawLine(block.inside, cite));
    case 'small':
      return element('discord-subscript', { dir: 'auto' }, ...drawLine(block.inside, cite));
    case 'heading':
      return element('p', { class: 'heading', dir: 'auto' }, ...drawLine(block.inside, cite));
    case 'quote':
      return element('discord-quote', { dir: 'auto' }, ...drawLines('div', block.lines, cite));
    case 'list':
      return element('ul', { class: 'list', dir: 'auto' }, ...drawLines('li', block.lines, cite));
    case 'code':
    default:
      return element('pre', { dir: 'ltr' }, block.text);
  }
}

/** @param {string} name @param {readonly (readonly Inline[])[]} lines @param {DrawCitation} cite @returns {Node[]} */
function drawLines(name, lines, cite) {
  return lines.map((line) => element(name, { class: 'plain' }, ...drawLine(line, cite)));
}

/** @param {readonly Inline[]} line @param {DrawCitation} cite @returns {(Node | string)[]} */
function drawLine(line, cite) {
  return line.flatMap((inline, at) => {
    if (inline.type !== 'text') return [drawInline(inline)];
    return drawCitations(inline.text, { first: at === 0, last: at === line.length - 1 }, cite);
  });
}

/**
 * The bot writes `[1]` at the end of a quote and at the beginning of a source; the same letters elsewhere are the
 * article's own.
 *
 * @param {string} text
 * @param {{ first: boolean, last: boolean }} place in the line
 * @param {DrawCitation} cite
 * @returns {(Node | string)[]}
 */
function drawCitations(text, { first, last }, cite) {
  const match =
    (last ? /^(?<before>[^]*[»”] [\u2066\u200e]?)\[(?<number>\d+)\](?<after>\u2069*)$/u.exec(text) : null) ??
    (first ? /^(?<before>[\u200e\u200f\u2066\u2067]*)\[(?<number>\d+)\](?<after>[^]*)$/u.exec(text) : null);
  const { before = '', number = '', after = '' } = match?.groups ?? {};
  const drawn = match === null ? null : cite(Number(number));
  return drawn === null ? [text] : [before, drawn, after];
}

/** @param {Exclude<Inline, { type: 'text' }>} inline @returns {Node} */
function drawInline(inline) {
  if (inline.type === 'code') return element('discord-code', { dir: 'ltr' }, inline.text);
  if (inline.type === 'time') return element('discord-time', {}, timeText(inline.at));
  const inside = inline.inside.map((part) => (part.type === 'text' ? part.text : drawInline(part)));
  return element(TAGS[inline.type], {}, ...inside);
}

/** Largest unit that fits, in seconds. @type {readonly [Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** @param {number} at in seconds since 1970 @returns {string} such as "2 minutes ago" */
function timeText(at) {
  const seconds = at - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
