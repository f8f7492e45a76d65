import * as fc from 'fast-check';

import { hostileText } from './hostile-text.ts';

/** Questions that nobody asks in earnest; most have broken one program or another. */
export const HOSTILE_QUESTIONS: readonly string[] = [
  '',
  ' ',
  '\n\r\t\u00A0\u2028\u2029\u0085',
  '\uFEFF',
  '\u0000',
  '\u0000'.repeat(5_000),
  '؟',
  '?'.repeat(10_000),
  '؟'.repeat(10_000),
  '.',
  '\u064E\u064F\u0650\u0651\u0652',
  '\u0651'.repeat(10_000),
  `ا${'\u0651'.repeat(10_000)}`,
  `Z${'\u0300\u0489'.repeat(5_000)}`,
  '\u202E',
  '\u202E\u2066\u200F\u061C\u2069\u202C',
  '\u202Eمن هو سليماني؟\u202C',
  '\u200B\u200C\u200D\u2060',
  'ـ'.repeat(10_000),
  '\uD800',
  '\uDC00',
  '\uD83D'.repeat(1_000),
  '\uDE00\uD83D',
  '\uD83D من \uDE00',
  '😀',
  '👩‍👩‍👧'.repeat(2_000),
  '🇸🇾🇷🇺',
  '漢字'.repeat(2_000),
  'हिन्दी में कौन है',
  'ใครคือรัฐมนตรี',
  'кто министр обороны',
  'מי שר ההגנה',
  'ποιος είναι',
  '𝕎𝕙𝕠 𝕚𝕤 𝕡𝕦𝕥𝕚𝕟',
  'ﷺ'.repeat(1_000),
  'ﻣﻦ ﻫﻮ ﺳﻠﻴﻤﺎﻧﻲ',
  '__proto__',
  'constructor',
  'hasOwnProperty toString valueOf __defineGetter__',
  'prototype[constructor]',
  'null undefined NaN Infinity -0 true',
  '.*+?^${}()|[]\\',
  '(a+)+$',
  '(((((((((((((((((((((((((((((',
  '\\u0000\\x00%00%0a',
  '${process.exit(1)} {{7*7}} #{1} <%= 1 %>',
  '"; DROP TABLE passages; --',
  '<script>alert(1)</script><b>',
  '../../../../etc/passwd',
  'http://example.com/?q=سليماني&x=%F0%9F%98%80',
  '@everyone <@123456789012345678> `code` **bold** ||spoiler||',
  '```\n```',
  '--json',
  '-h',
  '[UNK] [PAD] [CLS] [SEP] <s> </s>',
  '##ing ▁the _',
  '0',
  '٣٠٠',
  '300 '.repeat(3_000),
  '9'.repeat(50_000),
  '1e309 0x1F 1_000 ½ ² Ⅷ ๒',
  'ك'.repeat(50_000),
  'a'.repeat(50_000),
  'سليماني'.repeat(14_000),
  'سليماني '.repeat(12_500),
  'who is the '.repeat(9_000),
  'من '.repeat(30_000),
  Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`).join(' '),
  'a b c d e f g h '.repeat(1_000),
  '\r\n'.repeat(50_000),
  'من\u0000هو\u0007سليماني\u007F\u009B',
  'x'.repeat(3_999) + '😀',
];

const word = fc.oneof(
  fc.constantFrom('من', 'سليماني', 'موسكو', 'متى', 'Soleimani', 'who', 'S-300', 'إس-300', '؟', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  // Any code units, broken pairs among them.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
);

/** Any text up to some thousands of units: words of the article among random characters, now and then repeated. */
export const hostileQuestion: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.tuple(word, fc.integer({ min: 1, max: 3_000 })).map(([piece, times]) => piece.repeat(times)),
);

/** A file's name ends in what tells its format. */
export interface HostileArticle {
  readonly extension: '.txt' | '.md' | '.html';
  readonly content: string | Uint8Array;
}

const text = (content: string | Uint8Array): HostileArticle => ({ extension: '.txt', content });
const markdown = (content: string): HostileArticle => ({ extension: '.md', content });
const html = (content: string): HostileArticle => ({ extension: '.html', content });

/** Files that somebody might name as the article. */
export const HOSTILE_ARTICLES: readonly (readonly [what: string, article: HostileArticle])[] = [
  ['nothing', text('')],
  ['white space', text(' \n\t\u00A0\u2028\n')],
  ['a byte order mark', text('\uFEFF')],
  ['invisible characters', text('\u200B\u200F\u202E\n\n\u2066')],
  ['one letter', text('م')],
  ['one emoji', text('😀')],
  ['punctuation', text('؟\n\n!!!\n\n…')],
  ['diacritics', text('\u064E\u0651\n\n\u0652')],
  ['a title and nothing else', text('عنوان بلا نص')],
  ['bytes that are no UTF-8', text(Uint8Array.of(0xd8, 0xa7, 0xff, 0xfe, 0x0a))],
  ['UTF-16', text(Uint8Array.of(0xff, 0xfe, 0x45, 0x06))],
  ['a picture', text(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))],
  [
    'control and direction characters',
    text('\u202Eعنوان\n\nنص \u0007\u001B[31m أول.\u202C\n\n\u2067ثان\u2069.'),
  ],
  ['one word of 100,000 letters', text('ك'.repeat(100_000))],
  ['one letter under 50,000 marks', text(`ا${'\u0651'.repeat(50_000)}`)],
  ['one sentence of 20,000 words', text('كلمة '.repeat(20_000))],
  ['20,000 sentences of one letter', text('ا! '.repeat(20_000))],
  ['3,000 lines of the same', text('زار سليماني موسكو.\n'.repeat(3_000))],
  ['3,000 different words', text(Array.from({ length: 3_000 }, (_, i) => `w${i.toString(36)}`).join(' '))],
  ['50,000 line ends', text(`a${'\r\n'.repeat(50_000)}b`)],
  ['emoji without an end', text('👩‍👩‍👧'.repeat(5_000))],
  ['names of an object’s own', text('__proto__\n\nconstructor prototype hasOwnProperty.\n\ntoString.')],
  ['other scripts', text('漢字漢字。漢字！\n\nहिन्दी।\n\nМосква. Ελλάδα; עברית.')],
  ['Markdown without text', markdown('# \n\n---\n\n![](x.png)\n\n```\n```\n')],
  ['Markdown nested deep', markdown(`${'> '.repeat(500)}x`)],
  ['Markdown of brackets', markdown('['.repeat(50_000))],
  ['Markdown of emphasis', markdown('*a **b '.repeat(3_000))],
  ['Markdown of very many pieces inside one emphasis', markdown(`*${'`a` '.repeat(70_000)}b*`)],
  ['HTML without text', html('<html><head><title></title></head><body><script>x</script></body></html>')],
  ['HTML nested deep', html('<div>'.repeat(20_000) + 'x')],
  ['HTML never closed', html('<p>a<b>b<i>c<!-- <p>d')],
  ['HTML of entities', html(`<p>${'&#x1F600;&#0;&#xD800;&nosuch;&rlm;'.repeat(200)}</p>`)],
  ['HTML of attributes', html(`<p ${'a="b" '.repeat(5_000)}>x</p>`)],
];

/** Any text as any kind of file. */
export const hostileArticle: fc.Arbitrary<HostileArticle> = fc.record({
  extension: fc.constantFrom('.txt', '.md', '.html'),
  content: fc.oneof(
    fc.array(hostileText, { maxLength: 6 }).map((blocks) => blocks.join('\n\n')),
    hostileQuestion,
    fc.uint8Array({ maxLength: 200 }),
  ),
});
