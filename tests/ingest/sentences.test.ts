import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/ingest/sentences.ts';

function sentencesOf(text: string, lineBreaks: 'end' | 'space' = 'space'): string[] {
  return splitSentences(text, { start: 0, end: text.length }, lineBreaks).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a sentence ends (at ⏹)', () => {
  test.each([
    ['at a full stop', 'وصل الوفد أمس.⏹ وغادر اليوم.'],
    ['at question and exclamation marks, also several', 'هل وصل؟⏹ نعم!⏹ حقاً؟!⏹ لا أدري'],
    ['at an ellipsis', 'انتظر الناس…⏹ ثم عادوا...⏹ وناموا'],
    ['at the full stop of Urdu and of Chinese', 'یہ پہلا ہے۔⏹ دوسرا۔⏹ 你好。⏹你好吗？'],
    ['after the closing quotation mark', 'قال “نحن والولايات المتحدة”.⏹ ثم قال «نعم.»⏹ وأضاف “لا.″⏹ وسكت.'],
    ['after a closing bracket', 'وصل (أمس.)⏹ وغادر.'],
    ['after the closing mark that a space precedes', 'قال « لا . »⏹ وذهب .⏹ وعاد'],
    ['after a reference', 'كثر عددهم.[12]⏹ ثم قلّوا.[بحاجة لمصدر]⏹ وزالوا. [3][4]'],
    ['before an Arabic word without a space', 'انتهى.⏹وقال محمد.⏹“نعم”.⏹ثم ذهب عام 1282.⏹أشار إلى'],
    ['after a misplaced space', 'انتهى الأمر .⏹وقال محمد.'],
    [
      'after a number with a unit or an era',
      'كان عام 651 م.⏹ وخلال ذلك سنة 1990م.⏹ انتهى سنة 199 هـ.⏹ ثم عاد',
    ],
    ['after a name of spelled-out letters', 'قالت بي بي سي.⏹ ذهب الولد.'],
    ['after no and before the next English sentence', 'He said no.⏹ They live in the U.S.⏹ The rest left.'],
  ])('%s', (_, marked) => {
    expect(sentencesOf(marked.replaceAll('⏹', ''))).toEqual(marked.split('⏹').map((part) => part.trim()));
  });
});

describe('a sentence goes on', () => {
  test.each([
    ['after a title', 'زار د. أحمد وأ.د. سعيد و أ. د. منى م. علي.'],
    ['after an initial', 'كتب ج. ر. تولكين وجون إف. كينيدي وجيه. كيه. رولينغ كتباً.'],
    [
      'after an English abbreviation',
      'Dr. Smith met Mr. Jones Jr. of Acme Inc. at St. James, No. 5, e.g. today.',
    ],
    ['after English initials', 'J. K. Rowling and the U.S. Army met at 5 p.m. today.'],
    ['before the Christian era', 'حكم سنة 356 ق.م، ثم عام 300 ق.م. في مصر.'],
    ['after a page', 'انظر ص. 12 من مج. 3 في الكتاب.'],
    ['in decimals, dates and versions', 'بلغ 3.14 و٣٫١٤ و1.5 مليون في 12.3.2010 مع إس-300 و 2.17.2 معاً.'],
    ['in addresses', 'زر www.bbc.com أو http://example.org/a?b=1.html، ثم بي.بي.سي اليوم.'],
    ['in a short aside', 'ولد جون (ت. 1963. في دالاس) ونشأ.'],
    ['before a comma or a small letter', 'جدّات...، وأخوات etc. and more! indeed'],
    ['after a list number', '1. أولاً وصل الوفد'],
    ['at the Arabic semicolon', 'تأخر الوفد؛ لأن الطائرة تأخرت.'],
    ['after a leading ellipsis', '… لاستعادة السيطرة على حلب.'],
    ['in a spaced ellipsis', 'I am here to . . . submit.'],
    ['over a line break', 'وصل الوفد\nأمس'],
  ])('%s', (_, text) => expect(sentencesOf(text)).toEqual([text]));
});

test('bidirectional marks after the full stop hide nothing and belong to no sentence', () => {
  expect(sentencesOf('\u202Bانتهى.\u200F وقال\u202C')).toEqual(['انتهى.', 'وقال']);
});

test('marks alone belong to the sentence before them, or are one when nothing else is there', () => {
  expect(sentencesOf('انتهى. !؟ …')).toEqual(['انتهى. !؟ …']);
  expect(sentencesOf('...')).toEqual(['...']);
});

test('a line break ends a sentence where it is meant', () => {
  expect(sentencesOf('وصل الوفد\nأمس', 'end')).toEqual(['وصل الوفد', 'أمس']);
});

test('the Arabic semicolon ends a clause of a very long sentence, except in brackets or near an end', () => {
  const clause = 'وصل الوفد الكبير إلى المدينة القديمة في الصباح الباكر من يوم الأحد'.repeat(3);
  expect(sentencesOf(`${clause}؛ ${clause}.`)).toEqual([`${clause}؛`, `${clause}.`]);
  expect(sentencesOf(`${clause} (أول؛ ثانٍ) ${clause}.`)).toHaveLength(1);
  expect(sentencesOf(`${clause} ${clause}؛ ثم عاد.`)).toHaveLength(1);
});

test('composed and decomposed text is cut alike', () => {
  const text = 'كتب أ. أحمد إلى إف. كينيدي سنة 199 هـ. ثم أضاف آخر.';
  expect(sentencesOf(text.normalize('NFD')).map((sentence) => sentence.normalize('NFC'))).toEqual(
    sentencesOf(text).map((sentence) => sentence.normalize('NFC')),
  );
});

test('offsets count from the beginning of the text, not of the paragraph', () => {
  const text = 'عنوان\nأول. ثانٍ.';
  expect(splitSentences(text, { start: 6, end: text.length }, 'space')).toEqual([
    { start: 6, end: 10 },
    { start: 11, end: 16 },
  ]);
});
