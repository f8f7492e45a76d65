import type { PassageView, PassageViewValues } from '../retrieval/passage-views.ts';

/**
 * @param others ids of the passages that it is compared with.
 * @returns what a passage is ranked by, and how far each value is above the best other passage's.
 */
export function viewFeatures(views: PassageViewValues, passage: number, others: readonly number[]) {
  const at = (view: PassageView): number => views[view][passage] ?? 0;
  const above = (view: PassageView): number => marginOf(views[view], passage, others);
  return {
    'view.grams4': at('grams4'),
    'view.grams3': at('grams3'),
    'view.stems': at('stems'),
    'view.pairs': at('pairs'),
    'view.mean': at('mean'),
    'view.brief': at('brief'),
    'view.exclusive': at('exclusive'),
    'view.closeness': at('closeness'),
    'view.neighbour': at('neighbour'),
    'view.vector.passage': at('vector.passage'),
    'view.vector.sentence': at('vector.sentence'),
    'view.vector.neighbour': at('vector.neighbour'),
    'margin.grams4': above('grams4'),
    'margin.grams3': above('grams3'),
    'margin.stems': above('stems'),
    'margin.pairs': above('pairs'),
    'margin.mean': above('mean'),
    'margin.brief': above('brief'),
    'margin.exclusive': above('exclusive'),
    'margin.closeness': above('closeness'),
    'margin.neighbour': above('neighbour'),
    'margin.vector.passage': above('vector.passage'),
    'margin.vector.sentence': above('vector.sentence'),
    'margin.vector.neighbour': above('vector.neighbour'),
  };
}

/** @returns how far a passage's value is above the best of the others; below 0 when another is better. */
export function marginOf(values: Float64Array, passage: number, others: readonly number[]): number {
  return (values[passage] ?? 0) - others.reduce((most, other) => Math.max(most, values[other] ?? 0), 0);
}
