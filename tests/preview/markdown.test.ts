import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeMarkdown } from '../../src/bot/reply/escape.ts';
import { readMarkdown } from '../../src/preview/markdown.ts';
import type { Block, Inline } from '../../src/preview/wire.ts';
import { hostileMarkup } from '../helpers/hostile-markup.ts';

function text(inside: readonly Inline[]): string {
  return inside
    .map((part) => {
      if (part.type === 'time') return `<t:${part.at}>`;
      return 'inside' in part ? text(part.inside) : part.text;
    })
    .join('');
}

/** Without what separates blocks, and what is drawn as nothing. */
function plain(value: string): string {
  return value.replaceAll(/[\s\u2066-\u2069\u202a-\u202e\\]+/gu, '');
}

function textOf(block: Block): string {
  if (block.type === 'code') return block.text;
  return 'lines' in block ? block.lines.map(text).join('\n') : text(block.inside);
}

test('reads what replies are made of: quotes, small text, bold, lists and times', () => {
  const blocks = readMarkdown(
    'يقول المقال:\n\n> «سيرجي **شويجو**.» [1]\n> ثانياً\n\n-# المصدر\n-# [1] الفقرة 5\n- أول\n- ثانٍ\n\n`/ask` <t:60:R>',
  );

  expect(blocks.map((block) => [block.type, textOf(block)])).toEqual([
    ['line', 'يقول المقال:'],
    ['line', ''],
    ['quote', '«سيرجي شويجو.» [1]\nثانياً'],
    ['line', ''],
    ['small', 'المصدر'],
    ['small', '[1] الفقرة 5'],
    ['list', 'أول\nثانٍ'],
    ['line', '/ask <t:60>'],
  ]);
  expect(blocks[2]).toMatchObject({
    lines: [[{ type: 'text' }, { type: 'strong', inside: [{ text: 'شويجو' }] }, { text: '.» [1]' }], [{}]],
  });
});

test('gives neighbouring text as one piece, so that letters join', () => {
  expect(readMarkdown('سليماني في موسكو')).toEqual([
    { type: 'line', inside: [{ type: 'text', text: 'سليماني في موسكو' }] },
  ]);
});

test('draws links, mentions and emoji as their letters', () => {
  const inside = readMarkdown('[x](http://e.example) <@1> https://e.example').flatMap((block) =>
    'inside' in block ? block.inside : [],
  );

  expect(inside.every(({ type }) => type === 'text')).toBe(true);
});

test('draws escaped text to the letter, whatever it holds', () => {
  fc.assert(
    fc.property(hostileMarkup, (hostile) => {
      const escaped = escapeMarkdown(hostile);
      const drawn = readMarkdown(escaped).map(textOf).join('\n');
      expect(plain(drawn)).toBe(plain(escaped.replaceAll(/\\([^0-9A-Za-z\s])/gu, '$1')));
    }),
    { numRuns: 300 },
  );
});

test('never fails on text that was not escaped', () => {
  fc.assert(
    fc.property(hostileMarkup, (hostile) => {
      expect(Array.isArray(readMarkdown(hostile))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
