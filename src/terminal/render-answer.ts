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

function quoted(text: string): string {
  return `«${text}»`;
}

/** The article's own words up to a word's end; `…` stands outside the quotation marks, since the article has none there. */
function beginning(text: string): string {
  if (text.length <= BEGINNING) return quoted(text);
  const cut = text.slice(0, BEGINNING);
  return `${quoted(cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)))} …`;
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
