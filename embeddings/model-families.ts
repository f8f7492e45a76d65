/** How a family of embedding models wants its texts, as its model card says. */
export interface ModelFamily {
  /** Put before a question. */
  readonly queryPrefix: string;
  /** Put before a passage. */
  readonly passagePrefix: string;
  /** How the vectors of a text's tokens become one: their mean, or the first token's. */
  readonly pooling: 'mean' | 'cls';
  /** Cosine, from 0 to below 1, that it gives texts that have nothing to do with each other. */
  readonly cosineFloor: number;
  /** Weight of its ranking beside the lexical one, from 0 to 1. */
  readonly vectorShare: number;
}

/** The share was fitted for the bundled model; the stronger families below get half, neither side outvoting the other. */
const PLAIN: ModelFamily = {
  queryPrefix: '',
  passagePrefix: '',
  pooling: 'mean',
  cosineFloor: 0,
  vectorShare: 0.34,
};
/** E5 models are trained at a temperature of 0.01, so that all their cosines lie between about 0.7 and 1. */
const E5: ModelFamily = { ...PLAIN, cosineFloor: 0.7, vectorShare: 0.5 };
const STRONG: ModelFamily = { ...PLAIN, cosineFloor: 0.3, vectorShare: 0.5 };

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
      ...STRONG,
      queryPrefix: 'Represent this sentence for searching relevant passages: ',
      passagePrefix: '',
      pooling: 'cls',
    },
  ],
  [/\bbge-m3\b/iu, { ...STRONG, pooling: 'cls' }],
  [/\bgte-(?:multilingual-base|(?:base|large)-en-v1\.5)/iu, { ...STRONG, pooling: 'cls' }],
  [/\bnomic-embed-text/iu, { ...STRONG, queryPrefix: 'search_query: ', passagePrefix: 'search_document: ' }],
];

/** @param name a hub id, a folder's name, or any other name a model goes by. */
export function familyOf(name: string): ModelFamily {
  return FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? PLAIN;
}
