import { create, insertMultiple, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/arabic';
import MiniSearch from 'minisearch';

/** Another search engine over the same passages, set up as its own documentation shows. */
export interface Peer {
  readonly name: string;
  /** @returns one score per passage. */
  scores(question: string): Promise<Float64Array>;
}

export function miniSearch(passages: readonly string[]): Peer {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(passages.map((text, id) => ({ id, text })));
  return {
    name: 'MiniSearch, defaults',
    scores: async (question) => {
      const scores = new Float64Array(passages.length);
      for (const { id, score } of index.search(question)) scores[Number(id)] = score;
      return scores;
    },
  };
}

export async function orama(passages: readonly string[]): Promise<Peer> {
  const database = create({
    schema: { position: 'number', text: 'string' } as const,
    components: { tokenizer: { language: 'arabic', stemming: true, stemmer } },
  });
  await insertMultiple(
    database,
    passages.map((text, position) => ({ position, text })),
  );
  return {
    name: 'Orama, Arabic stemmer',
    scores: async (question) => {
      const scores = new Float64Array(passages.length);
      const { hits } = await search(database, {
        term: question,
        properties: ['text'],
        limit: passages.length,
      });
      for (const { document, score } of hits) scores[document.position] = score;
      return scores;
    },
  };
}
