/**
 * BM25 over any terms (words, stems, character n-grams): Robertson and Zaragoza, The Probabilistic Relevance Framework,
 * 2009, with the idf of Lucene, which is never negative, and without the constant factor k1 + 1, which orders nothing.
 */

export interface Bm25Parameters {
  /** Saturation of repeated terms; 0 counts presence only, above 2 hardly saturates. */
  readonly k1: number;
  /** How far long documents are held back; 0 not at all, 1 fully. */
  readonly b: number;
}

/**
 * @param documents how many documents there are.
 * @param containing how many of them hold the term.
 * @returns the weight of a term, above 0.
 */
export function inverseDocumentFrequency(documents: number, containing: number): number {
  return Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));
}

/**
 * @param frequency how often the document holds the term.
 * @param relativeLength length of the document over the mean length.
 * @returns the share of the term's idf that the document earns, from 0 to 1.
 */
export function termSaturation(frequency: number, relativeLength: number, { k1, b }: Bm25Parameters): number {
  return frequency / (frequency + k1 * (1 - b + b * relativeLength));
}

interface Postings {
  readonly documents: Int32Array;
  readonly saturations: Float32Array;
  readonly idf: number;
}

/** Inverted index; the score of a document for a term is computed once, when the index is built. */
export class Bm25Index {
  readonly size: number;
  readonly #postings = new Map<string, Postings>();
  readonly #unseenIdf: number;

  /** @param documents the terms of each document, repeated as often as they occur. */
  constructor(documents: readonly (readonly string[])[], parameters: Bm25Parameters) {
    this.size = documents.length;
    this.#unseenIdf = inverseDocumentFrequency(documents.length, 0);
    const gathered = new Map<string, { documents: number[]; frequencies: number[] }>();
    for (const [document, terms] of documents.entries()) {
      for (const term of terms) {
        const list = gathered.get(term);
        if (list === undefined) gathered.set(term, { documents: [document], frequencies: [1] });
        else if (list.documents.at(-1) === document)
          list.frequencies[list.frequencies.length - 1] = (list.frequencies.at(-1) ?? 0) + 1;
        else {
          list.documents.push(document);
          list.frequencies.push(1);
        }
      }
    }
    const totalLength = documents.reduce((sum, terms) => sum + terms.length, 0);
    const meanLength = Math.max(1, totalLength / Math.max(1, documents.length));
    for (const [term, list] of gathered) {
      const idf = inverseDocumentFrequency(documents.length, list.documents.length);
      const saturations = Float32Array.from(list.documents, (document, position) =>
        termSaturation(
          list.frequencies[position] ?? 0,
          (documents[document]?.length ?? 0) / meanLength,
          parameters,
        ),
      );
      this.#postings.set(term, { documents: Int32Array.from(list.documents), saturations, idf });
    }
  }

  /** Weight of a term that no document holds: the highest there is. */
  get unseenIdf(): number {
    return this.#unseenIdf;
  }

  /** @returns the idf of a term among these documents. */
  idf(term: string): number {
    return this.#postings.get(term)?.idf ?? this.#unseenIdf;
  }

  /**
   * @param query terms with their weights.
   * @returns one score per document, 0 where no term is shared.
   */
  scores(query: ReadonlyMap<string, number>): Float64Array {
    const scores = new Float64Array(this.size);
    for (const [term, weight] of query) {
      const postings = this.#postings.get(term);
      if (postings === undefined) continue;
      for (let position = 0; position < postings.documents.length; position += 1) {
        const document = postings.documents[position] ?? 0;
        scores[document] =
          (scores[document] ?? 0) + weight * postings.idf * (postings.saturations[position] ?? 0);
      }
    }
    return scores;
  }
}
