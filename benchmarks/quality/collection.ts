import type { DataSet } from '../cases.ts';
import type { Lab } from '../lab.ts';
import { rankingQuality, rankOf, type RankingQuality } from './metrics.ts';
import { miniSearch, orama } from './peers.ts';

/** One way of ranking the paragraphs of a whole file. */
export interface SystemQuality extends RankingQuality {
  readonly system: string;
}

/** Ranks all paragraphs of all articles for every answerable question, with ours and with its peers. */
export async function rankCollection(lab: Lab, { articles, questions }: DataSet): Promise<SystemQuality[]> {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const served = await lab.lay(paragraphs, false);
  const peers = [miniSearch(paragraphs), await orama(paragraphs)];
  const ranks = new Map<string, number[]>();
  const add = (system: string, rank: number): void => {
    ranks.set(system, [...(ranks.get(system) ?? []), rank]);
  };
  let offset = 0;
  for (const [position, article] of articles.entries()) {
    for (const question of questions[position] ?? []) {
      if (question.impossible) continue;
      const right = offset + question.paragraph;
      const query = await lab.prepare(served, question.text);
      const ours = [
        { system: 'Sanad', retriever: served.parts.retriever },
        { system: 'Sanad, lexical alone', retriever: served.lexical },
        { system: 'Sanad, vectors alone', retriever: served.vector },
      ];
      for (const { system, retriever } of ours) {
        const scores = retriever.scores(query);
        const byParagraph = new Float64Array(paragraphs.length);
        for (const { id, paragraph } of served.parts.index.passages) {
          if (paragraph > 0) {
            byParagraph[paragraph - 1] = Math.max(byParagraph[paragraph - 1] ?? 0, scores[id] ?? 0);
          }
        }
        add(system, rankOf(byParagraph, right));
      }
      for (const peer of peers) add(peer.name, rankOf(await peer.scores(question.text), right));
    }
    offset += article.paragraphs.length;
  }
  return [...ranks].map(([system, found]) => ({ system, ...rankingQuality(found) }));
}
