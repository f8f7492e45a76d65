import type { Answer, Article } from '../types.ts';
import { answerableQuestions } from './answerable-questions.ts';
import type { Candidate } from './candidate.ts';
import { candidateQuestions } from './candidate-questions.ts';

/** As many as Discord lists while a person types. */
const MOST_SUGGESTED = 25;

/**
 * Questions that the article answers, best first.
 *
 * @param ask the engine's own way to answer about this very article
 */
export async function suggestQuestions(
  article: Article,
  ask: (question: string) => Promise<Answer>,
): Promise<readonly Pick<Candidate, 'text' | 'language'>[]> {
  const asked = await answerableQuestions(candidateQuestions(article), ask, {
    paragraphs: article.paragraphs.length,
    limit: MOST_SUGGESTED,
  });
  return asked.map(({ text, language }) => ({ text, language }));
}
