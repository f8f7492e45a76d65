/** How a family of embedding models wants its texts, as its model card says. */
export interface ModelFamily {
  /** Put before a question. */
  readonly queryPrefix: string;
  /** Put before a passage. */
  readonly passagePrefix: string;
  /** How the vectors of a text's tokens become one: their mean, or the first token's. */
  readonly pooling: 'mean' | 'cls';
}

const PLAIN: ModelFamily = { queryPrefix: '', passagePrefix: '', pooling: 'mean' };

/**
 * The first pattern that a model's name matches tells its family. Whatever matches none (paraphrase-multilingual-*,
 * all-MiniLM-*, gte-small/base/large, potion-*) takes texts as they are and pools by mean.
 */
const FAMILIES: readonly (readonly [pattern: RegExp, family: ModelFamily])[] = [
  [
    /\be5-.*instruct/iu,
    {
      ...PLAIN,
      queryPrefix:
        'Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery: ',
    },
  ],
  [/\be5-/iu, { ...PLAIN, queryPrefix: 'query: ', passagePrefix: 'passage: ' }],
  [
    /\b(?:bge-(?:small|base|large)-en|mxbai-embed-large)/iu,
    {
      queryPrefix: 'Represent this sentence for searching relevant passages: ',
      passagePrefix: '',
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
