import { describe, expect, test } from 'vitest';

import { limits } from '../../../src/bot/reply/limits.ts';
import { renderPassage } from '../../../src/bot/reply/render-passage.ts';
import { parsePlainArticle } from '../../../src/ingest/parse-article.ts';
import { ARTICLE } from '../../helpers/bot-on-server.ts';
import { drawn } from '../../helpers/discord-markdown.ts';

/** All that is shown, as Markdown. */
function descriptionOf(text: string, quoted: string, language: 'ar' | 'en' = 'ar'): string {
  const article = parsePlainArticle(text, 'test');
  const start = text.indexOf(quoted);
  const { content, embeds } = renderPassage(article, { start, end: start + quoted.length }, language);
  return content + embeds.map(({ description }) => description).join('');
}

describe('a shown passage', () => {
  test('is the whole paragraph to the letter, the quote in bold', () => {
    const quote = 'وقال متحدث باسم الكرملين إن اجتماعاً مع سليماني لم يكن على جدول أعمال بوتين.';
    const description = descriptionOf(ARTICLE, quote);

    const paragraph = ARTICLE.split('\n')[5] ?? '';
    expect(drawn(description).text).toContain(paragraph);
    expect(description).toContain(`**${quote}**`);
  });

  test('has the title before the first paragraph, and nothing after the last', () => {
    expect(descriptionOf(ARTICLE, 'قالت مصادر مطلعة')).toMatch(/^\*\*العنوان\*\*/u);
    expect(descriptionOf(ARTICLE, 'المصدر : رويترز')).toMatch(/\*\*المصدر : رويترز\*\*$/u);
  });

  test('has its neighbours whole where there is room', () => {
    const { text } = drawn(descriptionOf(ARTICLE, 'وذكر مصدر أن سليماني'));

    for (const number of [4, 5, 6]) expect(text).toContain(ARTICLE.split('\n')[number]);
  });

  test('of a very long paragraph keeps the quote whole and what is around it in part', () => {
    const around = 'كلمة '.repeat(2_000);
    const description = descriptionOf(`عنوان\nقبل. ${around}. هذا هو الجواب. ${around}`, 'هذا هو الجواب.');

    expect(description.length).toBeLessThanOrEqual(limits.embedDescription);
    expect(description).toMatch(/…كلمة .*\*\*هذا هو الجواب\.\*\* .*كلمة…$/su);
  });

  test('isolates Arabic among English headings', () => {
    const lines = descriptionOf(ARTICLE, 'قالت مصادر مطلعة', 'en').split('\n');
    const arabic = lines.filter((line) => /\p{Script=Arabic}/u.test(line));

    expect(arabic.length).toBeGreaterThan(0);
    expect(arabic.filter((line) => !/\u200f\u2067.*\u2069$/u.test(line))).toEqual([]);
  });

  test('is an embed only where a message has no room', () => {
    const article = parsePlainArticle(`عنوان\n${'كلمة '.repeat(500)}`, 'test');
    const { content, embeds } = renderPassage(article, { start: 10, end: 20 }, 'ar');

    expect(content).toBe('');
    expect(embeds).toHaveLength(1);
  });

  test('outside the article is said to be gone', () => {
    const article = parsePlainArticle(ARTICLE, 'test');

    expect(renderPassage(article, { start: 9e9, end: 9e9 + 1 }, 'en').content).toContain('has changed');
  });
});
