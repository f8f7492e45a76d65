import { expect, test } from 'vitest';

import { familyOf } from '../../embeddings/model-families.ts';

/** The floor of cosines between unrelated texts. */
const E5_FLOOR = 0.7;

test.each([
  ['Xenova/multilingual-e5-small', 'query: ', 'passage: ', 'mean', E5_FLOOR],
  ['intfloat/e5-large-v2', 'query: ', 'passage: ', 'mean', E5_FLOOR],
  ['multilingual-e5-base', 'query: ', 'passage: ', 'mean', E5_FLOOR],
  ['Xenova/bge-small-en-v1.5', 'Represent this sentence for searching relevant passages: ', '', 'cls', 0],
  ['Xenova/bge-m3', '', '', 'cls', 0],
  ['Xenova/gte-small', '', '', 'mean', 0],
  ['onnx-community/gte-multilingual-base', '', '', 'cls', 0],
  ['nomic-ai/nomic-embed-text-v1', 'search_query: ', 'search_document: ', 'mean', 0],
  ['Xenova/paraphrase-multilingual-MiniLM-L12-v2', '', '', 'mean', 0],
  ['bundled', '', '', 'mean', 0],
  ['my-model5-x', '', '', 'mean', 0],
])('%s', (name, queryPrefix, passagePrefix, pooling, cosineFloor) => {
  expect(familyOf(name)).toEqual({ queryPrefix, passagePrefix, pooling, cosineFloor });
});

test('instructed e5 models get an instruction before questions alone', () => {
  const family = familyOf('intfloat/multilingual-e5-large-instruct');
  expect(family.queryPrefix).toMatch(/^Instruct: .+\nQuery: $/u);
  expect(family.passagePrefix).toBe('');
});
