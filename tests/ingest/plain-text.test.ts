import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import type { Article } from '../../src/types.ts';

const LINE =
  'وصل الوفد إلى العاصمة صباح أمس، وعقد اجتماعات مع عدد من المسؤولين. وغادر في المساء إلى مدينة أخرى لم يذكرها.';

function read(text: string): { title: string | null; paragraphs: string[]; article: Article } {
  const article = parsePlainArticle(text, 'test');
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return { title: article.title && slice(article.title), paragraphs: article.paragraphs.map(slice), article };
}

/** Breaks text as an editor does, at the last space before `columns`. */
function wrap(text: string, columns: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const words = fc
  .array(
    fc.constantFrom(
      'الوفد',
      'وصل',
      'إلى',
      'موسكو',
      'في',
      'عام',
      '2010،',
      'قال',
      'مصدر.',
      'هل؟',
      'إس-300',
      'd.',
    ),
    {
      minLength: 60,
      maxLength: 150,
    },
  )
  .map((some) => `${some.join(' ')}.`);

describe('paragraphs of plain text', () => {
  test('each of 240 long lines is exactly one paragraph, with a title line or without', () => {
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 240, maxLength: 240 }),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n', '\n\n', '\n \u200F\n'),
        (lines, titled, lineEnd) => {
          const text = [...(titled ? ['خبر اليوم من موسكو'] : []), ...lines].join(lineEnd);
          const { title, paragraphs, article } = read(text);
          expect(title).toBe(titled ? 'خبر اليوم من موسكو' : null);
          expect(paragraphs).toEqual(lines);
          expect(article.paragraphs.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
        },
      ),
      { numRuns: 5 },
    );
  });

  test('a hard-wrapped file has a paragraph for each run of lines up to a blank one', () => {
    const [first, second] = [wrap(`${LINE} ${LINE} ${LINE}`, 70), wrap(`${LINE} ${LINE}`, 70)];
    expect(read(`عنوان الخبر\n\n${first}\n\n${second}\n`)).toMatchObject({
      title: 'عنوان الخبر',
      paragraphs: [first, second],
    });
  });

  test('a line break of a hard-wrapped file is a space of its sentence', () => {
    const { article } = read(wrap(`${LINE} ${LINE} ${LINE}`, 70));
    expect(article.paragraphs).toHaveLength(1);
    expect(article.paragraphs[0]?.sentences).toHaveLength(6);
  });

  test('list items of a hard-wrapped file are paragraphs of their own', () => {
    const paragraph = wrap(`${LINE} ${LINE} ${LINE} ${LINE} ${LINE}`, 70);
    expect(read(`${paragraph}\n\n- أول\n- ثانٍ\n1. ثالث`).paragraphs).toEqual([
      paragraph,
      '- أول',
      '- ثانٍ',
      '1. ثالث',
    ]);
  });

  test('short lines of uneven length, and lines that end as sentences do, stay apart', () => {
    const poem = ['يا دار', 'عبلة بالجواء تكلمي وعمي صباحاً', 'دار عبلة', 'واسلمي'];
    expect(read(poem.join('\n')).paragraphs).toEqual(poem.slice(1));
    const lines = [
      'وصل الوفد أمس إلى هنا.',
      'وغادر الوفد اليوم من.',
      'وعاد الوفد غداً إليه.',
      'وانتهى الأمر كله هنا.',
    ];
    expect(read(lines.join('\n')).paragraphs).toEqual(lines);
  });

  test('byte order mark, CRLF, indents and bidirectional marks around a line are in no paragraph', () => {
    const text = '\uFEFFعنوان\r\n\r\n\u202B  وصل الوفد.\u202C\t\r\n\u200F\r\n\u2067وغادر.\u2069\r\n';
    expect(read(text)).toMatchObject({ title: 'عنوان', paragraphs: ['وصل الوفد.', 'وغادر.'] });
    expect(read(text).article.text).toBe(text);
  });

  test('only CR and LF end a line: NEL and the Unicode separators stay inside', () => {
    expect(read(`${LINE}\u0085${LINE}\u2028${LINE}`).paragraphs).toHaveLength(1);
  });
});

describe('the title of plain text', () => {
  test.each([
    ['a short first line without a full stop', `خبر اليوم\n${LINE}`, 'خبر اليوم'],
    ['none in a file of one line', 'خبر اليوم', null],
    ['none when the first line ends as a sentence does', `وصل الوفد.\n${LINE}`, null],
    ['none when it ends with a closing mark after the full stop', `قال «نعم.»\n${LINE}`, null],
    ['none when it announces what follows', `قال الوزير:\n${LINE}`, null],
    ['none when the first line is over 150 units', `${'كلمة '.repeat(31)}نعم\n${LINE}`, null],
    ['one of 150 units', `${'كلمة'.repeat(37)}نع\n${LINE}`, `${'كلمة'.repeat(37)}نع`],
  ])('is %s', (_, text, title) => expect(read(text).title).toBe(title));
});

test('a text in which nothing shows is refused, by name', () => {
  expect(() => parsePlainArticle(' \n\u200F\uFEFF\u0000', 'خبر.txt')).toThrow(UserError);
  expect(() => parsePlainArticle('', 'خبر.txt')).toThrow(/nothing to read in خبر\.txt: put/u);
});

test.each([
  ['ar', LINE],
  ['en', 'The delegation arrived in the capital, and it met with a number of the officials of the ministry.'],
  ['other', 'La delegación llegó ayer a Moscú y se reunió con los ministros rusos para hablar sobre Siria.'],
  ['other', 'هیئت دیروز به مسکو رسید و با وزیر دفاع روسیه دربارهٔ سوریه گفت‌وگو کرد.'],
  ['other', '代表团昨天抵达莫斯科。'],
  ['other', '12345'],
])('an article in %s is known for it: %s', (language, text) => {
  expect(parsePlainArticle(text, 'test').language).toBe(language);
});
