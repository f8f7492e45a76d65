import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parsePlainArticle } from '../../src/ingest/parse-article.ts';
import { questionKey } from '../../src/suggest/askable.ts';
import type { Candidate } from '../../src/suggest/candidate.ts';
import { candidateQuestions } from '../../src/suggest/candidate-questions.ts';
import { hostileText } from '../helpers/hostile-text.ts';

const candidatesOf = (text: string): readonly Candidate[] =>
  candidateQuestions(parsePlainArticle(text, 'article.txt'));

const factsOf = (text: string): string[] =>
  candidatesOf(text)
    .filter(({ kind }) => kind === 'fact')
    .map((candidate) => candidate.text);

const languagesOfWhole = (text: string): string[] =>
  candidatesOf(text)
    .filter(({ kind }) => kind === 'whole')
    .map(({ language }) => language);

const topicsOf = (text: string): string[] =>
  candidatesOf(text)
    .filter(({ kind }) => kind === 'topic')
    .map((candidate) => candidate.text);

describe('Arabic sentences', () => {
  test.each([
    ['وقال متحدث باسم البلدية إن الجسر سيفتح قريباً.', 'ماذا قال متحدث باسم البلدية؟'],
    ['وأعلنت وزارة الصحة أمس أن اللقاح متوفر.', 'ماذا أعلنت وزارة الصحة؟'],
    ['وقال مسؤول أمريكي، طلب عدم الكشف عن هويته، إن العقوبات باقية.', 'ماذا قال مسؤول أمريكي؟'],
    ['وقالت الدكتورة منى الخطيب، وهي أستاذة في الجامعة، إن المشي مفيد.', 'من هي منى الخطيب؟'],
    ['وقالت المصادر إن الغرض الرئيسي من الزيارة هو توقيع الاتفاق.', 'ما الغرض الرئيسي من الزيارة؟'],
    ['ساعد في تفعيل اتفاق إس-300، الذي جمدته روسيا في 2010، تحت ضغط.', 'متى جمدت روسيا اتفاق إس-300؟'],
    ['يزور الناس المتحف الوطني، الذي بناه المهندس عام 1931، كل يوم.', 'متى بنى المهندس المتحف الوطني؟'],
    ['وتأسست الجامعة الأردنية عام 1962، وفيها كليات كثيرة.', 'متى تأسست الجامعة الأردنية؟'],
    [
      'قال إن الوزير سامر العلي، وهو طبيب، توجه إلى بغداد لحضور المؤتمر.',
      'لماذا توجه الوزير سامر العلي إلى بغداد؟',
    ],
    ['وألغيت المباراة النهائية بسبب الأمطار.', 'لماذا ألغيت المباراة النهائية؟'],
    ['تقع المدينة القديمة على هضبة.', 'أين تقع المدينة القديمة؟'],
    ['يبلغ عدد سكان العاصمة نحو مليوني نسمة.', 'كم يبلغ عدد سكان العاصمة؟'],
    ['ويؤدي نقص السوائل إلى هبوط الضغط.', 'إلى ماذا يؤدي نقص السوائل؟'],
    ['وسجل سامر العلي الهدف الأول في الدقيقة العاشرة.', 'من سجل الهدف الأول؟'],
  ])('of %s comes %s', (sentence, question) => {
    expect(factsOf(`عنوان قصير\n${sentence}`)).toContain(question);
  });

  test.each([
    ['nobody in particular speaks', 'وأضاف المسؤول أن القضية مستمرة.'],
    ['the speaker is known from the sentence before only', 'وقال والده إن السفر قريب.'],
    ['nothing said follows', 'وذُكرت المدينة القديمة في كتب كثيرة.'],
    ['who acted is not in the sentence', 'سافر إلى موسكو أمس لحضور المؤتمر.'],
    ['the name before «وهو» stands after a preposition', 'ذهبوا إلى قلعة دمغان، وهو قائد معروف، ثم عادوا.'],
    ['a verb of joined clauses begins the sentence', 'وتشكلت وحدات جديدة هي لواء الشمال ولواء الجنوب.'],
    ['the object comes after the time', 'أطلق الرئيس في عام 2010 المشروع الكبير.'],
  ])('make no question when %s', (_, sentence) => {
    expect(factsOf(`عنوان قصير\n${sentence}`)).toEqual([]);
  });

  test('a phrase that comes again is a topic, a verb with its subject is none', () => {
    const text =
      'أخبار المدينة\nزار الوزير مقر الأمم المتحدة. وقرر الوزير العودة.\nوانتقدت الأمم المتحدة القرار، ثم قرر الوزير السفر.';
    expect(topicsOf(text)).toEqual(['ماذا يقول المقال عن الأمم المتحدة؟']);
  });
});

describe('English sentences', () => {
  test.each([
    ['Mayor Thomas Reid said the city would charge no toll.', 'What did Mayor Thomas Reid say?'],
    ['Elena Petrov, a civil engineer from Sofia, said it was hard.', 'Who is Elena Petrov?'],
    ['The Harbour Trust is a charity that looks after the waterfront.', 'What is the Harbour Trust?'],
    ['The old bridge was built in 1931 and carried trams.', 'When was the old bridge built?'],
    ['The old crossing was closed because of rust.', 'Why was the old crossing closed?'],
    ['The museum is located near the harbour.', 'Where is the museum?'],
    ['The first tram arrived in May 2024 on a test run.', 'When did the first tram arrive?'],
  ])('of %s comes %s', (sentence, question) => {
    expect(factsOf(`A short title\n${sentence}`)).toContain(question);
  });

  test.each([
    'He said the bridge was old.',
    'It was built in 1931.',
    'Officials said nothing had changed at all.',
  ])('%s makes no question', (sentence) => {
    expect(factsOf(`A short title\n${sentence}`)).toEqual([]);
  });

  test('a name that comes again is a topic, with its article', () => {
    const text =
      'A short title\nA letter from the Harbour Trust came.\nMany in the town support the Harbour Trust in this.';
    expect(topicsOf(text)).toEqual(['What does the article say about the Harbour Trust?']);
  });
});

describe('every article', () => {
  test('has the questions about it as a whole in both languages, its own first', () => {
    expect(languagesOfWhole('خبر قصير عن المدينة.')).toEqual(['ar', 'en']);
    expect(languagesOfWhole('A short story about the town.')).toEqual(['en', 'ar']);
    expect(languagesOfWhole('Ein kurzer Bericht über die Stadt und das Meer.')).toEqual(['ar', 'en']);
  });

  test('however hostile, gives questions that can be shown anywhere, each once, from sentences of its body', () => {
    const said = fc.constantFrom(
      'وقال ',
      'قالت الوزارة ',
      'وأعلن متحدث باسم ',
      'The minister said ',
      'تقع ',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(said, hostileText), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map((part) => part.join('')).join('\n');
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const article = parsePlainArticle(text, 'article.txt');
        const candidates = candidateQuestions(article);
        expect(new Set(candidates.map((candidate) => questionKey(candidate.text))).size).toBe(
          candidates.length,
        );
        for (const candidate of candidates) {
          expect(candidate.text.length).toBeLessThanOrEqual(100);
          expect(candidate.text).toMatch(/^[\p{L}\p{M}\p{Nd} '’.,،-]+[?؟]$/u);
          expect(candidate.text).not.toMatch(/\p{Default_Ignorable_Code_Point}| {2}/u);
          for (const { start, end } of candidate.from) {
            expect(
              article.paragraphs.some(({ sentences }) =>
                sentences.some((s) => s.start === start && s.end === end),
              ),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test('of any length gives a bounded number', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `وقال الوزير سامر علي${'ابتثجحخ'[i % 7] ?? ''} إن الرقم ${i}.`,
    );
    expect(candidatesOf(lines.join('\n')).length).toBeLessThan(80);
  });
});
