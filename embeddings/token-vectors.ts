import type { FeatureExtractionPipeline, Tensor } from '@xenova/transformers';

/** A model's output for a batch of texts, padded to the longest: `texts` x `tokens` x `dimensions` numbers. */
export interface TokenVectors {
  readonly data: Float32Array;
  readonly tokens: number;
  readonly dimensions: number;
  /** `texts` x `tokens`: 1 for a token of the text, 0 for padding. */
  readonly mask: Uint8Array;
}

function floats({ data }: Tensor): Float32Array {
  return data instanceof Float32Array ? data : Float32Array.from(data, Number);
}

/**
 * Runs the tokeniser and the model of a feature-extraction pipeline. The library would pool as well, but number by
 * number through a proxy, which takes ten times as long as a static model.
 */
export async function tokenVectors(
  extractor: FeatureExtractionPipeline,
  texts: readonly string[],
): Promise<TokenVectors> {
  const inputs: { readonly attention_mask: Tensor } = extractor.tokenizer([...texts], {
    padding: true,
    truncation: true,
  });
  const outputs: { readonly last_hidden_state?: Tensor; readonly token_embeddings?: Tensor } =
    await extractor.model(inputs);
  const hidden = outputs.last_hidden_state ?? outputs.token_embeddings;
  if (hidden === undefined) throw new Error('the model gives no vectors of tokens (last_hidden_state)');
  return {
    data: floats(hidden),
    tokens: hidden.dims[1] ?? 0,
    dimensions: hidden.dims[2] ?? 0,
    mask: Uint8Array.from(inputs.attention_mask.data, Number),
  };
}

/** Adds the vectors of one text's tokens to `sum`, padding left out. */
export function addTokens(
  sum: Float64Array,
  { data, tokens, dimensions, mask }: TokenVectors,
  text: number,
): void {
  for (let token = text * tokens; token < (text + 1) * tokens; token += 1) {
    if (mask[token] !== 1) continue;
    const start = token * dimensions;
    for (let i = 0; i < dimensions; i += 1) sum[i] = (sum[i] ?? 0) + (data[start + i] ?? 0);
  }
}

/**
 * A sum shorter than this has no direction to speak of. Rows of words have a length of about 1; a static model may mark
 * every text with a far shorter one, and of a text without a known word nothing else is left: all such texts would be alike.
 */
const SHORTEST_SUM = 1e-5;

/** The vector of length 1 in the same direction; all zeros when there is none. */
export function unitVector(vector: Float64Array): Float32Array {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  const scale = norm > SHORTEST_SUM && Number.isFinite(norm) ? 1 / norm : 0;
  return Float32Array.from(vector, (value) => (scale === 0 ? 0 : value * scale));
}

/** One unit (or all-zero) vector for one text of a batch; the mean's length does not matter, so a sum will do. */
export function pooled(vectors: TokenVectors, text: number, pooling: 'mean' | 'cls'): Float32Array {
  const { data, tokens, dimensions } = vectors;
  const start = text * tokens * dimensions;
  if (pooling === 'cls') return unitVector(Float64Array.from(data.subarray(start, start + dimensions)));
  const sum = new Float64Array(dimensions);
  addTokens(sum, vectors, text);
  return unitVector(sum);
}
