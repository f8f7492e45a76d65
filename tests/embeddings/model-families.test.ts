import { expect, test } from 'vitest';

import { familyOf } from '../../embeddings/model-families.ts';

test.each([
  ['Xenova/multilingual-e5-small', 'query: ', 'passage: ', 'mean'],
  ['intfloat/e5-large-v2', 'query: ', 'passage: ', 'mean'],
  ['multilingual-e5-base', 'query: ', 'passage: ', 'mean'],
  ['Xenova/bge-small-en-v1.5', 'Represent this sentence for searching relevant passages: ', '', 'cls'],
  ['Xenova/bge-m3', '', '', 'cls'],
  ['Xenova/gte-small', '', '', 'mean'],
  ['onnx-community/gte-multilingual-base', '', '', 'cls'],
  ['nomic-ai/nomic-embed-text-v1', 'search_query: ', 'search_document: ', 'mean'],
  ['Xenova/paraphrase-multilingual-MiniLM-L12-v2', '', '', 'mean'],
  ['bundled', '', '', 'mean'],
  ['my-model5-x', '', '', 'mean'],
])('%s', (name, queryPrefix, passagePrefix, pooling) => {
  expect(familyOf(name)).toEqual({ queryPrefix, passagePrefix, pooling });
});

test('instructed e5 models get an instruction before questions alone', () => {
  const family = familyOf('intfloat/multilingual-e5-large-instruct');
  expect(family.queryPrefix).toMatch(/^Instruct: .+\nQuery: $/u);
  expect(family.passagePrefix).toBe('');
});
