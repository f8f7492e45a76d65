import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseArticle } from '../../src/ingest/parse-article.ts';
import type { ArticleFormat } from '../../src/ingest/parse-article.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { Article } from '../../src/types.ts';

function parts({ text, title, paragraphs }: Article): { title: string | null; paragraphs: string[] } {
  return {
    title: title && text.slice(title.start, title.end),
    paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
  };
}

async function read(text: string, format: ArticleFormat): Promise<ReturnType<typeof parts>> {
  return parts(await parseArticle(text, { format, source: 'test' }));
}

describe('HTML', () => {
  test('a page gives its main part, block by block, and nothing else', async () => {
    const article = await readArticle('tests/fixtures/articles/news.ar.html');
    expect(parts(article)).toEqual({
      title: 'افتتاح الجسر الجديد',
      paragraphs: [
        'افتتح الوزير «جسر النهر» صباح أمس\u00A0الأحد. وحضر مئات الناس.',
        'يبلغ طوله 3.5 كيلومتر\nوعرضه 20 متراً',
        'بدأ العمل عام 2019',
        'انتهى عام 2024',
        'قال الوزير: "هذا يوم كبير."',
        'السنة | الكلفة',
        '2019 | 5 ملايين',
        'الجسر ليلاً',
      ],
    });
    expect(article.text).toBe([parts(article).title, ...parts(article).paragraphs].join('\n\n'));
    expect(article.paragraphs.map(({ sentences }) => sentences.length)).toEqual([2, 2, 1, 1, 1, 1, 1, 1]);
  });

  test.each([
    ['the first h1 where there is no main part', '<p>أول</p><h1>عنوان</h1>', 'عنوان', ['أول']],
    [
      'the page title where there is no h1',
      '<title>عنوان &amp; آخر</title><p>أول</p>',
      'عنوان & آخر',
      ['أول'],
    ],
    ['none where there is neither', '<p>أول</p>', null, ['أول']],
    ['an h1 after an empty one', '<h1><img src=x></h1><h1>عنوان</h1><p>أول</p>', 'عنوان', ['أول']],
  ])('the title is %s', async (_, html, title, paragraphs) => {
    expect(await read(html, 'html')).toEqual({ title, paragraphs });
  });

  test.each([
    ['two line breaks begin a new block', 'أول<br><br>ثانٍ<br>ثالث', ['أول', 'ثانٍ\nثالث']],
    [
      'a main part with hardly any text is decor',
      `<article>إعلان</article><p>${'نص '.repeat(50)}</p>`,
      ['إعلان', 'نص '.repeat(50).trim()],
    ],
    ['a page all in a form is read', '<body><form><p>أول</p><input><p>ثانٍ</p></form></body>', ['أول', 'ثانٍ']],
    ['a page all in a header is read', '<header><p>أول</p></header>', ['أول']],
    ['preformatted lines are lines', '<pre>أول\n  ثانٍ</pre>', ['أول\nثانٍ']],
    ['unclosed and stray tags do no harm', '<p>أول<p>ثانٍ</div></b></p>', ['أول', 'ثانٍ']],
    ['comments, CDATA and templates are not text', '<!-- لا --><template>لا</template><p>أول</p>', ['أول']],
    ['numeric and unknown entities', '<p>&#1571;&#x648;&#1604; &nope; &lt;p&gt;</p>', ['أول &nope; <p>']],
    ['inline elements do not break a word', '<p>أو<b>ل</b><span>ى</span></p>', ['أولى']],
  ])('%s', async (_, html, paragraphs) => {
    expect((await read(html, 'html')).paragraphs).toEqual(paragraphs);
  });

  test('nesting without measure is refused', async () => {
    await expect(read('<div>'.repeat(100_000), 'html')).rejects.toThrow(/at most 1000 deep/u);
    await expect(read('<b>'.repeat(1_001), 'html')).rejects.toBeInstanceOf(UserError);
  });
});

describe('Markdown', () => {
  test('gives its title and blocks without marks, addresses, fences and tags', async () => {
    const article = await readArticle('tests/fixtures/articles/news.ar.md');
    expect(parts(article)).toEqual({
      title: 'افتتاح الجسر الجديد',
      paragraphs: [
        'افتتح الوزير «جسر النهر» صباح أمس الأحد. وحضر مئات الناس وموسيقى.',
        'الأرقام',
        'بدأ العمل عام 2019',
        'انتهى عام 2024',
        'وتأخر سنة.',
        'قال الوزير: "هذا يوم كبير."',
        'السنة | الكلفة',
        '2019 | 5 ملايين',
        'الجسر ليلاً',
        'طول الجسر = 3.5',
        'سطر أول\nسطر ثانٍ مع وسم ومرجع [^1]',
        'ملاحظة المحرر.',
      ],
    });
    expect(article.text).toBe([parts(article).title, ...parts(article).paragraphs].join('\n\n'));
  });

  test.each([
    ['an h1 further down', 'أول\n\nعنوان\n===', 'عنوان', ['أول']],
    ['the front matter’s, quoted or not', '---\r\ntitle: "عنوان"\r\n---\r\nأول', 'عنوان', ['أول']],
    [
      'the front matter’s after a byte order mark',
      "\uFEFF---\ntitle: 'عنوان'\n---\n## أول",
      'عنوان',
      ['أول'],
    ],
    ['a first heading of any depth', '### عنوان\n\nأول', 'عنوان', ['أول']],
    ['none otherwise', 'أول\n\n## ثانٍ', null, ['أول', 'ثانٍ']],
  ])('the title is %s', async (_, markdown, title, paragraphs) => {
    expect(await read(markdown, 'markdown')).toEqual({ title, paragraphs });
  });

  test('a line with a bar is no table without a rule below it', async () => {
    expect((await read('أ | ب\nج | د', 'markdown')).paragraphs).toEqual(['أ | ب ج | د']);
  });

  test('rules and table rules of many dashes are no deep lists', async () => {
    const rule = '-'.repeat(200);
    expect((await read(`أول\n\n${rule}\n\n|أ|ب|\n|${rule}|${rule}|\n|ج|د|`, 'markdown')).paragraphs).toEqual([
      'أول',
      'أ | ب',
      'ج | د',
    ]);
  });

  test('emphasis nested without measure is read', async () => {
    const { paragraphs } = await read(`${'**a '.repeat(1_000)}${'**'.repeat(1_000)}`, 'markdown');
    expect(paragraphs).toHaveLength(1);
  });

  test.each([
    ['quotes', '>'.repeat(50_000), /nested at most 20 deep/u],
    ['lists in quotes', '> - '.repeat(25_000), /nested at most 20 deep/u],
    ['list items', '- a\n'.repeat(5_001), /at most 5000 list items .* has 5001/u],
    ['brackets', '[a][b] '.repeat(14_000), /at most 2000 opening brackets/u],
    ['emphasis', '*a* '.repeat(2_501), /at most 5000 marks of emphasis/u],
    ['code in emphasis', `*${'`a` '.repeat(70_000)}*`, /at most 5000 marks of emphasis/u],
    ['length', 'كلمة '.repeat(500_000), /at most 2000000 characters/u],
  ])('%s without measure are refused', async (_, markdown, message) => {
    await expect(read(markdown, 'markdown')).rejects.toThrow(message);
    await expect(read(markdown, 'markdown')).rejects.toBeInstanceOf(UserError);
  });
});
