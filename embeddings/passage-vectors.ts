import type { Article, Passage } from '../src/types.ts';
import type { Embedder } from './embedder.ts';
import type { GenerationContent } from './generation.ts';

/** The article's text that a passage covers: what is embedded. */
function passageText(article: Article, passage: Passage): string {
  return article.text.slice(passage.start, passage.end);
}

/** Vectors of a generation by the text they were made from; none when another model made them. */
function vectorsByText(
  embedder: Embedder,
  previous: GenerationContent | undefined,
): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  if (previous?.model !== embedder.id || previous.dimensions !== embedder.dimensions) return known;
  for (const [i, passage] of previous.passages.entries()) {
    const vector = previous.vectors[i];
    if (vector !== undefined) known.set(passageText(previous.article, passage), vector);
  }
  return known;
}

/**
 * One vector per passage. Those of passages whose text the previous generation has, by the same model, are kept.
 *
 * @param onProgress called with the number of passages embedded so far, and to embed.
 */
export async function vectorsOf(
  article: Article,
  passages: readonly Passage[],
  embedder: Embedder,
  previous: GenerationContent | undefined,
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly vectors: readonly Float32Array[]; readonly kept: number }> {
  const known = vectorsByText(embedder, previous);
  const texts = passages.map((passage) => passageText(article, passage));
  const missing = [...new Set(texts.filter((text) => !known.has(text)))];
  const kept = texts.filter((text) => known.has(text)).length;
  onProgress(0, missing.length);
  const made =
    missing.length === 0
      ? []
      : await embedder.embedPassages(missing, (done) => {
          onProgress(done, missing.length);
        });
  for (const [i, text] of missing.entries()) {
    const vector = made[i];
    if (vector?.length !== embedder.dimensions) {
      throw new Error(
        `${embedder.id} promised ${embedder.dimensions} numbers and gave ${vector?.length ?? 'none'} for a passage.`,
      );
    }
    known.set(text, vector);
  }
  const vectors = texts.map((text) => known.get(text) ?? new Float32Array(embedder.dimensions));
  return { vectors, kept };
}
