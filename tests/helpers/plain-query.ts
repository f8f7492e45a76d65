import type { Query } from '../../src/retrieval/query.ts';
import { isFunctionWord } from '../../src/text/function-words.ts';
import { detectLanguage } from '../../src/text/scripts.ts';
import { words } from '../../src/text/words.ts';

/** A question that is compared by its own words alone: no model, no thesaurus. */
export function plainQuery(text: string): Query {
  return {
    text,
    language: detectLanguage(text),
    terms: words(text).map((word) => ({
      word,
      content: !isFunctionWord(word),
      weight: 1,
      alternatives: [{ word, weight: 1 }],
      relatives: [],
    })),
    vector: new Float32Array(2),
    translated: false,
  };
}
