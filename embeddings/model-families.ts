/** How a family of embedding models wants its texts, as its model card says. */
export interface ModelFamily {
  /** Put before a question. */
  readonly queryPrefix: string;
  /** Put before a passage. */
  readonly passagePrefix: string;
  /** How the vectors of a text's tokens become one: their mean, or the first token's. */
  readonly pooling: 'mean' | 'cls';
  /** See `Embedder`. */
  readonly cosineFloor: number;
}

const PLAIN: ModelFamily = { queryPrefix: '', passagePrefix: '', pooling: 'mean', cosineFloor: 0 };
/** Trained at temperature 0.01, these models give any two texts a cosine of 0.7 to 1. */
const E5: ModelFamily = { ...PLAIN, cosineFloor: 0.7 };

/**
 * The first pattern that a model's name matches tells its family. Whatever matches none (paraphrase-multilingual-*,
 * all-MiniLM-*, gte-small/base/large, potion-*) takes texts as they are and pools by mean.
 */
const FAMILIES: readonly (readonly [pattern: RegExp, family: ModelFamily])[] = [
  [
    /\be5-.*instruct/iu,
    {
      ...E5,
      queryPrefix:
        'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ',
    },
  ],
  [/\be5-/iu, { ...E5, queryPrefix: 'query: ', passagePrefix: 'passage: ' }],
  [
    /\b(?:bge-(?:small|base|large)-en|mxbai-embed-large)/iu,
    {
      ...PLAIN,
      queryPrefix: 'Represent this sentence for searching relevant passages: ',
      pooling: 'cls',
    },
  ],
  [/\bbge-m3\b/iu, { ...PLAIN, pooling: 'cls' }],
  [/\bgte-(?:multilingual-base|(?:base|large)-en-v1\.5)/iu, { ...PLAIN, pooling: 'cls' }],
  [/\bnomic-embed-text/iu, { ...PLAIN, queryPrefix: 'search_query: ', passagePrefix: 'search_document: ' }],
];

/** @param name a hub id, a folder's name, or any other name a model goes by. */
export function familyOf(name: string): ModelFamily {
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? PLAIN;
}
