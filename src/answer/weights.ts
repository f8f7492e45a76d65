import type { SentenceFeature } from './sentence-features.ts';

/** What each feature of a sentence counts for. Fitted by `npm run fit`. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  'sentence.grams4': 1.666,
  'sentence.grams3': 2.102,
  'sentence.stems': 3.174,
  'sentence.pairs': -0.249,
  'sentence.coverage': 3.978,
  'passage.grams4': 2.308,
  'passage.grams3': 2.002,
  'passage.stems': 2.452,
  'passage.pairs': 0.37,
  'passage.coverage': 2.177,
  'passage.score': 1.712,
  'sentence.vector': 3.104,
  'before.coverage': 1.145,
  'after.coverage': -0.066,
  length: 0.808,
  first: 0.172,
  'who:number': -0.147,
  'who:date': 0.34,
  'who:cause': 0.072,
  'who:place': -0.053,
  'who:person': 0.037,
  'when:number': 0.679,
  'when:date': 0.941,
  'when:cause': -0.196,
  'when:place': 0.656,
  'when:person': -0.202,
  'where:number': 0.402,
  'where:date': -0.304,
  'where:cause': -0.443,
  'where:place': 0.691,
  'where:person': -0.355,
  'count:number': 1.727,
  'count:date': -0.722,
  'count:cause': -0.108,
  'count:place': -0.056,
  'count:person': -0.334,
  'why:number': 0.129,
  'why:date': 0.059,
  'why:cause': 0.508,
  'why:place': 0.337,
  'why:person': 0.081,
  'how:number': -0.125,
  'how:date': -0.154,
  'how:cause': -0.277,
  'how:place': -0.417,
  'how:person': -0.446,
  'what:number': -0.206,
  'what:date': -0.11,
  'what:cause': 0.195,
  'what:place': 0.082,
  'what:person': 0.028,
  'whether:number': -0.005,
  'whether:date': 0.331,
  'whether:cause': 0.217,
  'whether:place': -0.292,
  'whether:person': 0.084,
};

/** Confidence from which an answer is given. Calibrated by `npm run fit`. */
export const DEFAULT_THRESHOLD = 0.5;

/** For questions in the article's script, in the order of `CONFIDENCE_FEATURES`. Fitted by `npm run fit`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [12, 3, 0, 0, 0, 0, 0, 0, 0.2, -5];

/** For questions in another script, likewise. */
export const TRANSLATED_CONFIDENCE_WEIGHTS: readonly number[] = [12, 3, 0, 0, 0, 0, 0, 0, 0.2, -5];
