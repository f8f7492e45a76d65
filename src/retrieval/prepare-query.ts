import type { Embedder } from '../../embeddings/embedder.ts';
import { detectLanguage } from '../text/scripts.ts';
import type { Query } from './query.ts';
import type { Translator } from './translator.ts';

/**
 * @param text the question, free of control characters and of bounded length.
 * @returns the question with its embedding, its words, and the article's words that stand for foreign ones.
 */
export async function prepareQuery(text: string, embedder: Embedder, translator: Translator): Promise<Query> {
  const vector = await embedder.embedQuery(text);
  const terms = await translator.terms(text);
  const content = terms.filter((term) => term.content);
  const foreign = content.filter((term) => translator.isForeign(term.word));
  return {
    text,
    language: detectLanguage(text),
    terms,
    vector,
    translated: foreign.length * 2 > content.length,
  };
}
