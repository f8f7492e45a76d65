import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { containBidi } from '../../../src/bot/reply/bidi.ts';
import {
  escapeMarkdown,
  escapeQuestion,
  escapeWithin,
  unescapeMarkdown,
} from '../../../src/bot/reply/escape.ts';
import { ARTICLE } from '../../helpers/bot-on-server.ts';
import { drawn } from '../../helpers/discord-markdown.ts';
import { hostileMarkup } from '../../helpers/hostile-markup.ts';

/** What is to be seen of a text: line ends and control characters are blanks to whoever draws it. */
function visible(text: string): string {
  return containBidi(text)
    .replaceAll(/[\ud800-\udfff]/gu, '\ufffd')
    .replaceAll(/[\p{Cc}\u2028\u2029\ufffe\uffff\s]+/gu, ' ')
    .trim();
}

describe('escapeMarkdown', () => {
  test('leaves ordinary prose as it is', () => {
    expect(escapeMarkdown(ARTICLE)).toBe(ARTICLE);
  });

  test.each([
    ['**bold** and _em_', '\\*\\*bold\\*\\* and \\_em\\_'],
    ['@everyone <@&1>', '\\@everyone \\<\\@&1>'],
    ['[x](http://e.example)', '[x]\\(http\\://e.example)'],
    ['# heading', '\\# heading'],
    ['1. first', '1\\. first'],
    [':smile: at 10:30:00', '\\:smile: at 10:30:00'],
    ['join discord.gg/abc', 'join discord.gg\\/abc'],
    ['C:\\path', 'C:\\\\path'],
  ])('turns %j into %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('is drawn to the letter, without any markup, whatever the text holds', () => {
    fc.assert(
      fc.property(hostileMarkup, (text) => {
        const { text: letters, markup } = drawn(escapeMarkdown(text));
        expect(markup).toEqual([]);
        expect(visible(letters)).toBe(visible(text));
      }),
      { numRuns: 600 },
    );
  });

  test('is drawn to the letter inside a quote of ours too', () => {
    fc.assert(
      fc.property(hostileMarkup, (text) => {
        const quoted = escapeMarkdown(text).split('\n').join('\n> ');
        const { markup } = drawn(`> «${quoted}» [1]\n\n-# **Source**`);
        expect(new Set(markup)).toEqual(new Set(['blockQuote', 'subtext', 'strong']));
        expect(markup.filter((kind) => kind === 'strong')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('can be undone', () => {
    fc.assert(
      fc.property(hostileMarkup, (text) => {
        expect(visible(unescapeMarkdown(escapeMarkdown(text)))).toBe(visible(text));
      }),
    );
  });
});

describe('escapeWithin', () => {
  test('never exceeds its budget, and tears no escape', () => {
    fc.assert(
      fc.property(hostileMarkup, fc.nat({ max: 200 }), (text, budget) => {
        const escaped = escapeWithin(text, budget);
        expect(escaped.length).toBeLessThanOrEqual(budget);
        expect(drawn(escaped).markup).toEqual([]);
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*\\$/u);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps the whole text where it fits', () => {
    expect(escapeWithin('a_b', 4)).toBe('a\\_b');
  });

  test('cuts at a word’s end', () => {
    expect(escapeWithin('وقالت المصادر إن الغرض', 16)).toBe('وقالت المصادر…');
  });
});

describe('escapeQuestion', () => {
  test('puts a question on one line and thins heaps of combining marks', () => {
    expect(escapeQuestion('ما\n\n  هذا؟', 100)).toBe('ما هذا؟');
    expect(escapeQuestion(`z${'\u0301'.repeat(50)}`, 100)).toBe(`z${'\u0301'.repeat(3)}`);
    expect(escapeQuestion('مُحَمَّدٌ', 100)).toBe('مُحَمَّدٌ');
  });
});
