import type { Question } from '../candidate.ts';
import { isTogether, textOf, type Token } from '../token.ts';
import { wordSet } from './lexicon.ts';
import { isDefinite, isParticle, isPlainWord } from './noun-phrase.ts';

const SCORED = wordSet('سجل أحرز وسجل وأحرز');
const GOAL = wordSet('الهدف هدف');
const LONGEST_SCORER = 5;

/** «وسجل … الهدف الأول»: «من سجل الهدف الأول؟» */
export function askWhoScored(tokens: readonly Token[]): readonly Question[] {
  const [verb] = tokens;
  if (verb === undefined || !SCORED.has(verb.norm)) return [];
  const at = tokens.findIndex(({ norm }) => GOAL.has(norm));
  const scorer = tokens.slice(1, at);
  const goal = tokens.slice(at, at + 2);
  const isOneGoal =
    goal.length === 2 && goal.slice(1).every((token) => isDefinite(token) && isPlainWord(token));
  if (
    at < 2 ||
    at > LONGEST_SCORER ||
    !isTogether(tokens.slice(0, at + 2)) ||
    !isOneGoal ||
    scorer.some(isParticle)
  )
    return [];
  return [{ text: `من ${verb.text.replace(/^و/u, '')} ${textOf(goal)}؟`, kind: 'fact' }];
}
