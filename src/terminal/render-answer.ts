import type { Answer, Article, Hit, Language, Passage } from '../types.ts';

interface Words {
  readonly answered: string;
  readonly notInArticle: string;
  readonly nearest: string;
  readonly sources: string;
  readonly title: string;
  readonly paragraph: (number: number) => string;
  readonly best: string;
}

const ENGLISH: Words = {
  answered: 'The article says:',
  notInArticle: 'The article does not say.',
  nearest: 'The nearest it has:',
  sources: 'Sources',
  title: 'title',
  paragraph: (number) => `paragraph ${number}`,
  best: 'Best passages',
};

const ARABIC: Words = {
  answered: 'يقول المقال:',
  notInArticle: 'لا يذكر المقال ذلك.',
  nearest: 'أقرب ما فيه:',
  sources: 'المصادر',
  title: 'العنوان',
  paragraph: (number) => `الفقرة ${number}`,
  best: 'أقرب المقاطع',
};

/** Longest beginning of a passage that is shown beside its number, in UTF-16 units. */
const BEGINNING = 100;

function wordsFor(language: Language): Words {
  return language === 'ar' ? ARABIC : ENGLISH;
}

/**
 * The article's text as a terminal may show it: control characters, which could rewrite the screen, become their pictures
 * (U+2400 on). `--json` prints the text to the letter.
 */
function shown(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/\r(?!\n)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
  });
}

function quoted(text: string): string {
  return `«${shown(text)}»`;
}

/** The article's own words up to a word's end; `…` stands outside the quotation marks, since the article has none there. */
function beginning(text: string): string {
  if (text.length <= BEGINNING) return quoted(text);
  const cut = text.slice(0, BEGINNING);
  const wordEnd = cut.lastIndexOf(' ');
  // A long word is cut between two characters, never inside a surrogate pair.
  const head = wordEnd > 0 ? cut.slice(0, wordEnd) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${quoted(head)} …`;
}

/** @returns an answer for a terminal: its quotes, then the paragraphs they come from. */
export function renderAnswer(answer: Answer, article: Article, extraHits: readonly Hit[]): string {
  const words = wordsFor(answer.language);
  const place = ({ paragraph }: Passage): string =>
    paragraph === 0 ? words.title : words.paragraph(paragraph);
  const textOf = ({ start, end }: Passage): string => article.text.slice(start, end);
  const lines: string[] = [];
  if (answer.kind === 'answered') {
    lines.push(words.answered, '');
    for (const quote of answer.quotes) lines.push(`${quoted(quote.text)} [${quote.citation}]`, '');
    lines.push(words.sources);
  } else {
    lines.push(words.notInArticle);
    if (answer.citations.length > 0) lines.push('', words.nearest);
  }
  for (const { number, passage } of answer.citations) {
    lines.push(`[${number}] ${place(passage)}: ${beginning(textOf(passage))}`);
  }
  if (extraHits.length > 0) {
    lines.push('', words.best);
    for (const { passage, score } of extraHits) {
      lines.push(`${score.toFixed(3)} ${place(passage)}: ${beginning(textOf(passage))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
