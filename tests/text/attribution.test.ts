import { expect, test } from 'vitest';

import { attributionIn } from '../../src/text/attribution.ts';
import { words } from '../../src/text/words.ts';

const attribution = (question: string): string[] => {
  const asked = words(question);
  return [...attributionIn(asked)].map((position) => asked[position] ?? '');
};

test.each([
  ['بمن اجتمع سليماني بحسب أحد المصادر؟', ['بحسب', 'احد', 'المصادر']],
  ['وفقا لمصادر، من سافر؟', ['وفقا', 'لمصادر']],
  ['According to the report, who met him?', ['according', 'to', 'the', 'report']],
  ['Who met him, according to one of the sources?', ['according', 'to', 'one', 'of', 'the', 'sources']],
  ['ماذا حدث بالقصة؟', ['بالقصه']],
  ['Who is the minister in the story?', ['in', 'the', 'story']],
  ['من الوزير في هذا النص؟', ['في', 'هذا', 'النص']],
])('says by whose account: %s', (question, account) => {
  expect(attribution(question)).toEqual(account);
});

test.each([
  'ماذا قال المصدر؟',
  'بحسب المصدر الأمني الإيراني، لماذا سافر؟',
  'حسب',
  'بحسب مصدر في وزارة الدفاع، لماذا سافر؟',
  'According to sources at the Pentagon, who met him?',
  'What stands in the report on Syria?',
  'According to Kirby, who met him?',
  'What did the sources say?',
  '',
])('names somebody, or nobody: %j', (question) => {
  expect(attribution(question)).toEqual([]);
});
