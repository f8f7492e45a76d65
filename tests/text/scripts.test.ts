import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { detectLanguage } from '../../src/text/scripts.ts';
import type { Language } from '../../src/types.ts';
import { hostileText } from '../helpers/hostile-text.ts';

describe('the language is told from letters and common words', () => {
  test.each<readonly [language: Language, text: string]>([
    ['ar', 'من وزير الدفاع الروسي؟'],
    ['ar', 'مَنْ هُوَ وَزِيرُ الدِّفَاعِ؟'],
    ['ar', 'فين سافر سليمانى'],
    ['ar', 'متى سلمت موسكو صواريخ S-300؟'],
    ['ar', 'ﻣﻦ ﻫﻮ'],
    ['en', 'Who is the Russian defence minister?'],
    ['en', 'S-300 freeze year'],
    ['en', 'WHO IS SHOYGU'],
    ['en', 'Who is سليماني and what did he do there?'],
    ['other', 'Qui est le ministre russe de la défense ?'],
    ['other', 'Wer ist der russische Verteidigungsminister?'],
    ['other', '¿Quién es el ministro de defensa ruso?'],
    ['other', 'وزیر دفاع روسیه کیست؟'],
    ['other', 'روسی وزیر دفاع کون ہے؟'],
    ['other', 'Кто министр обороны России?'],
    ['other', '谁是俄罗斯国防部长？'],
    ['other', '2010'],
    ['other', '؟؟؟'],
    ['other', '😀'],
    ['other', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

test('a long text is told from its beginning', () => {
  expect(detectLanguage(`${'كلمة '.repeat(1_000)}${'word '.repeat(9_000)}`)).toBe('ar');
});

test('any text has a language', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      expect(['ar', 'en', 'other']).toContain(detectLanguage(text));
    }),
  );
});
