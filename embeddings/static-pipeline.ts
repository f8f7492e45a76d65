import { setImmediate } from 'node:timers/promises';

import type { FeatureExtractionPipeline } from '@xenova/transformers';

import type { ModelDescription } from './model-folder.ts';
import { loadFeatureExtractor, type TextPipeline } from './text-pipeline.ts';
import { addTokens, pooled, tokenVectors, unitVector } from './token-vectors.ts';

/** Texts handed over at once; for words this is twice as fast as one by one. */
const BATCH = 32;
/** A batch is padded to its longest text, so only texts up to this length (in code units) go together. */
const SHORT_TEXT = 64;
/** Longer texts are read in pieces: the model's output takes one vector per token, and this bounds its memory. */
const PIECE = 4000;

/** Cuts after white space where there is any in the second half of a piece, so that words stay whole. */
export function piecesOf(text: string, longest: number = PIECE): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const window = text.slice(start, start + longest);
    const space = window.search(/\s\S*$/u);
    const length = space >= longest / 2 ? space + 1 : longest;
    pieces.push(window.slice(0, length));
    start += length;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** The mean over all tokens of a long text, piece by piece. */
async function embedLong(
  extractor: FeatureExtractionPipeline,
  text: string,
  dimensions: number,
): Promise<Float32Array> {
  const sum = new Float64Array(dimensions);
  for (const piece of piecesOf(text)) {
    addTokens(sum, await tokenVectors(extractor, [piece]), 0);
    // A long text must not hold up the process for as long as it takes in one go.
    await setImmediate();
  }
  return unitVector(sum);
}

async function embedTogether(
  extractor: FeatureExtractionPipeline,
  texts: readonly string[],
): Promise<Float32Array[]> {
  const vectors = await tokenVectors(extractor, texts);
  return texts.map((_, text) => pooled(vectors, text, 'mean'));
}

/**
 * Runs a static model (a table of vectors, one per token, and nothing else) in this process: a text takes a fraction
 * of a millisecond, and none is ever cut off.
 */
export async function loadStaticPipeline(model: ModelDescription): Promise<TextPipeline> {
  const extractor = await loadFeatureExtractor({ ...model, maxTokens: Infinity });
  extractor.tokenizer.model_max_length = Infinity;
  const [probe] = await embedTogether(extractor, ['dimensions']);
  const dimensions = probe?.length ?? 0;
  return {
    dimensions,
    batch: BATCH,
    embed: async (texts) => {
      if (texts.every(({ length }) => length <= SHORT_TEXT)) return embedTogether(extractor, texts);
      const vectors: Float32Array[] = [];
      for (const text of texts) {
        if (text.length > PIECE) vectors.push(await embedLong(extractor, text, dimensions));
        else vectors.push(...(await embedTogether(extractor, [text])));
        // Other work goes first between two passages; what is asked for alone is answered at once.
        if (texts.length > 1) await setImmediate();
      }
      return vectors;
    },
    close: async () => {
      await extractor.dispose();
    },
  };
}
