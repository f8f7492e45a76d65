import type { Article } from '../types.ts';
import { ARABIC_WHOLE, aboutInArabic, arabicQuestions } from './arabic/arabic-questions.ts';
import { arabicTopics } from './arabic/topics.ts';
import { isAskable, questionKey } from './askable.ts';
import type { Candidate } from './candidate.ts';
import { aboutInEnglish, ENGLISH_WHOLE, englishQuestions } from './english/english-questions.ts';
import { englishTopics } from './english/topics.ts';
import { Phrases } from './phrases.ts';
import { type SampledSentence, sampleSentences } from './sampled-sentences.ts';
import { textOf } from './token.ts';

const MOST_TOPICS = 12;

const RULES = {
  ar: { questions: arabicQuestions, topics: arabicTopics, about: aboutInArabic },
  en: { questions: englishQuestions, topics: englishTopics, about: aboutInEnglish },
} as const;

/**
 * Questions made from the article's sentences by rules of grammar, in its own language, and ones that any article
 * answers, in both. A rule that is not sure of its grammar makes none. The same article gives the same questions.
 *
 * @returns distinct questions, those about the whole article first, then facts in reading order, then topics; a
 * bounded number, looked for in a bounded part of a long article.
 */
export function candidateQuestions(article: Article): readonly Candidate[] {
  const { language } = article;
  const whole = [wholeQuestion('ar'), wholeQuestion('en')];
  if (language === 'en') whole.reverse();
  if (language === 'other') return whole;
  const sentences = sampleSentences(article);
  const titles = sentences.filter(({ paragraph }) => paragraph === 0).length;
  const phrases = new Phrases(
    sentences.map(({ tokens }) => tokens),
    titles,
  );
  const { questions, topics, about } = RULES[language];
  const facts = sentences
    .filter(({ paragraph }) => paragraph > 0)
    .flatMap(({ tokens, start, end }) =>
      questions(tokens, phrases).map((question) => ({ ...question, language, from: [{ start, end }] })),
    );
  const abouts = topics(phrases)
    .slice(0, MOST_TOPICS)
    .map(({ words }) => ({
      text: about(textOf(words)),
      kind: 'topic' as const,
      language,
      from: phrases.occurrences(words).flatMap(({ sentence }) => bodySpan(sentences[sentence])),
    }));
  return distinct([...whole, ...facts, ...abouts]);
}

function wholeQuestion(language: 'ar' | 'en'): Candidate {
  return { text: language === 'ar' ? ARABIC_WHOLE : ENGLISH_WHOLE, language, kind: 'whole', from: [] };
}

function bodySpan(sentence: SampledSentence | undefined): readonly SampledSentence[] {
  return sentence === undefined || sentence.paragraph === 0 ? [] : [sentence];
}

/** One question of each wording, made from all the sentences that gave it. */
function distinct(all: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of all) {
    if (!isAskable(candidate.text)) continue;
    const key = questionKey(candidate.text);
    const known = found.get(key);
    found.set(key, known === undefined ? candidate : { ...known, from: [...known.from, ...candidate.from] });
  }
  return [...found.values()];
}
