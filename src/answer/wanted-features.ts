import type { ArticleIndex, IndexedSentence } from '../retrieval/article-index.ts';
import type { Query } from '../retrieval/query.ts';
import type { Evidence } from './evidence.ts';
import type { QuestionType } from './question-type.ts';
import { speaks } from './speech.ts';
import { Wanted } from './wanted.ts';

/** A question beside the article that it is asked of. */
export interface Asked {
  readonly index: ArticleIndex;
  readonly query: Query;
  /** What a sentence holds. */
  readonly evidenceOf: (sentence: IndexedSentence) => Evidence;
}

const one = (holds: boolean): number => (holds ? 1 : 0);

/** @returns the features that tell whether the kind of thing asked for is there, and near the rest of the question. */
export function wantedFeatures({ index, query, evidenceOf }: Asked, sentence: IndexedSentence) {
  const wanted = new Wanted(query.text);
  const { type } = wanted;
  const held = wanted.relevant(sentence.words, evidenceOf(sentence));
  const closeness = index.closeness(query);
  const given = wanted.given(sentence.words, held, closeness);
  const around = index.sentences.filter(({ passage }) => passage === sentence.passage);
  const when = type === 'when';
  const count = type === 'count';
  const placed = around.some((each) => {
    const { date, moment } = wanted.relevant(each.words, evidenceOf(each));
    return date.length + moment.length > 0;
  });
  const numbered = around.some((each) => evidenceOf(each).number.length > 0);
  const unspoken = speaks(query.text) && !speaks(index.article.text.slice(sentence.start, sentence.end));
  const near = (each: QuestionType): number => (each === type ? given.near : 0);
  return {
    'date.held': one(when && held.date.length > 0),
    'date.missing': one(when && held.date.length === 0),
    'date.absent': one(when && !placed),
    'number.held': one(count && held.number.length > 0),
    'number.missing': one(count && held.number.length === 0),
    'number.absent': one(count && !numbered),
    'name.missing': one(type === 'who' && given.candidates === 0),
    'place.missing': one(type === 'where' && given.candidates === 0),
    'asks.who': one(type === 'who'),
    'asks.where': one(type === 'where'),
    'near.who': near('who'),
    'near.when': near('when'),
    'near.where': near('where'),
    'near.count': near('count'),
    uncounted: one(given.uncounted),
    'speech.missing': one(unspoken),
    'speaker.missing': one(given.otherSpeaks),
    'speaker.absent': one(
      wanted.isUnspoken(
        around.map((each) => each.words),
        closeness,
      ),
    ),
  };
}
