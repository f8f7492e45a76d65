import { expect, test } from 'vitest';

import { isBygone, namesTime } from '../../src/answer/bygone.ts';
import { words } from '../../src/text/words.ts';

test.each(['في يوليو تموز العام الماضي', 'قال السنة الماضية', 'He went there last year'])(
  'is about a time before: %s',
  (text) => {
    expect(isBygone(words(text))).toBe(true);
  },
);

test.each(['الليلة الماضية', 'الأمين العام', 'في 2010', 'this year', ''])('is not: %j', (text) => {
  expect(isBygone(words(text))).toBe(false);
});

test.each(['متى سافر؟', 'ليه راح السنه اللي فاتت؟', 'Why did he go in July?'])(
  'names a time: %s',
  (question) => {
    expect(namesTime(question)).toBe(true);
  },
);

test.each(['ليه راح موسكو؟', 'Why did he go?', ''])('names none: %j', (question) => {
  expect(namesTime(question)).toBe(false);
});
