import { describe, expect, test } from 'vitest';

import { normalize } from '../../src/text/normalize.ts';
import { foldHamza, words } from '../../src/text/words.ts';
import { readTranslationGroups } from '../../src/engine/translation-groups.ts';
import { THESAURUS_GROUPS } from '../../src/text/thesaurus/groups.ts';
import { defaultThesaurus, Thesaurus } from '../../src/text/thesaurus/thesaurus.ts';

const small = new Thesaurus([
  'التقى يلتقي اجتمع لقاء | قابل | meet met',
  'العام_الماضي | السنة_اللي_فاتت | last_year',
  'كتب كتابة | | write wrote',
]);
const groups = (thesaurus: Thesaurus, word: string): number[] =>
  words(word).flatMap((one) => thesaurus.groupsOf(one).map(({ group }) => group));
const fold = (part: string): string => foldHamza(normalize(part)) || 'nothing';
const share = (left: string, right: string): boolean =>
  groups(defaultThesaurus(), left).some((group) => groups(defaultThesaurus(), right).includes(group));

describe('a thesaurus', () => {
  test.each(['التقى', 'اجتمع', 'اللقاء', 'التقت', 'يلتقون', 'واجتمعوا', 'قابل', 'MET', 'meets'])(
    'knows %s by its group',
    (word) => {
      expect(groups(small, word)).toEqual([0]);
    },
  );

  test.each(['قلم', 'me', 'و', ''])('knows nothing of %j', (word) => {
    expect(groups(small, word)).toEqual([]);
  });

  test.each(['السويد', 'والسويد', 'بالسويد', 'للسويد', 'السويدية'])(
    'knows %s by a name that has the article',
    (word) => {
      expect(groups(new Thesaurus(['السويد سويدي | | Sweden']), word)).toEqual([0]);
    },
  );

  test('restores the first letter of a verb where the imperfect hides it, and puts none before other words', () => {
    expect(groups(small, 'يجتمعون')).toEqual([0]);
    expect(groups(new Thesaurus(['أسد أسود | | lion']), 'سد')).toEqual([]);
  });

  test('is surer of a word than of its inflections', () => {
    const worth = (word: string): number => small.groupsOf(word)[0]?.worth ?? 0;
    expect(worth('meet')).toBe(1);
    expect(worth('meets')).toBeLessThan(1);
    expect(worth('يلتقون')).toBeLessThan(1);
    expect(worth('يلتقون')).toBeGreaterThan(0);
  });

  test('may be of the groups alone that a text has to do with', () => {
    const lines = [
      'التقى يلتقي | قابل | meet met',
      'العام_الماضي |  | last_year',
      'كتب كتابة |  | write wrote',
    ];
    const about = Thesaurus.about(lines, words('يلتقون في العام الماضي'));
    expect(groups(about, 'met')).toHaveLength(1);
    expect(groups(about, 'قابل')).toEqual(groups(about, 'met'));
    expect(about.expressionsIn(words('last year')).every((found) => found.length === 1)).toBe(true);
    expect(groups(about, 'wrote')).toEqual([]);
  });

  test('knows expressions of several words where they stand side by side, with the article or without', () => {
    const found = (text: string) =>
      small.expressionsIn(words(text)).map((each) => each.map(({ group }) => group));
    expect(found('في العام الماضي')).toEqual([[], [1], [1]]);
    expect(found('السنة اللي فاتت')).toEqual([[1], [1], [1]]);
    expect(found('العام الثاني الماضي')).toEqual([[], [], []]);
    expect(found('Last')).toEqual([[]]);
  });
});

const TRANSLATION_GROUPS = readTranslationGroups();
const ALL_GROUPS = [...THESAURUS_GROUPS, ...TRANSLATION_GROUPS];

describe('the thesaurus that comes with the bot', () => {
  test('has three fields in every line, Arabic ones first and the English one last', () => {
    const odd = ALL_GROUPS.filter((line) => {
      const fields = line.split('|');
      const [standard = '', dialects = '', english = ''] = fields;
      return fields.length !== 3 || /[a-z]/iu.test(standard + dialects) || /\p{Script=Arabic}/u.test(english);
    });
    expect(odd).toEqual([]);
  });

  test('has no word that cannot be met in a text', () => {
    const members = ALL_GROUPS.flatMap((line) => line.split(/[\s|]+/u)).filter((member) => member !== '');
    const odd = members.filter((member) =>
      member.split('_').some((part) => words(part).join() !== fold(part)),
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ['for all words', THESAURUS_GROUPS],
    ['for translation', TRANSLATION_GROUPS],
  ])('has no group that another holds whole: %s', (_list, given) => {
    const lines = given.map((line) => line.split(/[\s|]+/u).filter(Boolean));
    const members = lines.map((line) => new Set(line.map((member) => words(member).join('_'))));
    const holders = new Map<string, Set<number>>();
    for (const [group, found] of members.entries())
      for (const member of found) holders.set(member, (holders.get(member) ?? new Set()).add(group));
    const held = lines.filter((_, group) => {
      const [first = '', ...rest] = members[group] ?? [];
      return [...(holders.get(first) ?? [])].some(
        (other) => other !== group && rest.every((member) => holders.get(member)?.has(other)),
      );
    });
    expect(held).toEqual([]);
  });

  test('has no group of one word, and none twice', () => {
    expect(ALL_GROUPS.filter((line) => line.split(/[\s|]+/u).filter(Boolean).length < 2)).toEqual([]);
    expect(new Set(ALL_GROUPS).size).toBe(ALL_GROUPS.length);
  });

  test.each([
    ['رحلة', 'سفر'],
    ['راح', 'ذهب'],
    ['العربية', 'سيارة'],
    ['freeze', 'تجميد'],
    ['أمريكا', 'واشنطن'],
    ['killed', 'قتل'],
  ])('holds %s and %s for the same', (left, right) => {
    expect(share(left, right)).toBe(true);
  });
});
