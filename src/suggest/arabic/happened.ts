import type { Question } from '../candidate.ts';
import type { Phrases } from '../phrases.ts';
import { adjoins, textOf, type Token } from '../token.ts';
import { type Clause, clausesAfterThat, verbText, verbsThatBegin } from './clause.ts';
import { wordSet } from './lexicon.ts';
import { isParticle, isPlainPhrase, isPlainWord, isSpecific } from './noun-phrase.ts';
import { timeAt } from './time-expression.ts';

const LONGEST_CLAUSE = 9;
const LONGEST_SUBJECT = 5;
const PURPOSES = wordSet(`
لمناقشة لإجراء لبحث لمساعدة لدعم لتعزيز لحضور للمشاركة لتوقيع لزيارة لمواجهة لحماية لتحسين لتطوير للقاء لتقديم لمتابعة لمكافحة للاحتفال لإنقاذ
`);
const CAUSES = wordSet('بسبب بهدف جراء بغية لأن لأنه لأنها نتيجة');
/** «اجتمع … مع»: what the question begins with. */
const COMPLEMENTS: readonly (readonly [verbs: ReadonlySet<string>, preposition: string, asks: string])[] = [
  [wordSet('اجتمع اجتمعت التقى التقت تعادل تعادلت'), 'مع', 'مع من'],
  [wordSet('توجه توجهت سافر سافرت انتقل انتقلت'), 'الي', 'إلى أين'],
  [wordSet('فاز فازت تغلب تغلبت'), 'علي', 'على من'],
];

/** «سافر الجنرال إلى موسكو الليلة الماضية لمناقشة …»: when, why, whereto and with whom. */
export function askAboutEvents(tokens: readonly Token[], phrases: Phrases): readonly Question[] {
  const inverted = clausesAfterThat(tokens, phrases);
  const straight = verbsThatBegin(tokens).flatMap((position) => clauseAt(tokens, position, phrases));
  return [...inverted, ...straight].flatMap((clause) => questionsOf(clause));
}

/** The clause with its verb first: its subject ends before a particle or a time. */
function clauseAt(tokens: readonly Token[], position: number, phrases: Phrases): readonly Clause[] {
  const verb = tokens[position];
  if (verb === undefined) return [];
  let end = position + 1;
  while (end < tokens.length && end - position <= LONGEST_SUBJECT) {
    const token = tokens[end];
    if (token === undefined || !adjoins(tokens[end - 1], token)) break;
    if (isParticle(token) || isPurpose(token) || timeAt(tokens, end) > 0) break;
    if (!isPlainWord(token)) return [];
    end += 1;
  }
  const subject = tokens.slice(position + 1, end);
  if (!isPlainPhrase(subject) || !isSpecific(subject, phrases)) return [];
  const joined = adjoins(tokens[end - 1], tokens[end]);
  return [{ verb, subject, rest: joined ? tokens.slice(end) : [] }];
}

function questionsOf({ verb, subject, rest }: Clause): readonly Question[] {
  const statement = `${verbText(verb)} ${textOf(subject)}`;
  const questions: string[] = [];
  for (const [verbs, preposition, asks] of COMPLEMENTS) {
    const said = rest[0]?.norm === preposition && verbs.has(verb.norm.replace(/^و/u, ''));
    if (said && !/^(?:ان|هذا|ذلك)$/u.test(rest[1]?.norm ?? 'ان')) questions.push(`${asks} ${statement}؟`);
  }
  const { when, why, middle } = adverbsOf(rest);
  const whole = middle.length === 0 ? statement : `${statement} ${textOf(middle)}`;
  if (when) questions.push(`متى ${whole}؟`);
  if (why) questions.push(`لماذا ${whole}؟`);
  return questions.map((text) => ({ text, kind: 'fact' }));
}

interface Adverbs {
  readonly when: boolean;
  readonly why: boolean;
  /** What stands before them and belongs to the statement. */
  readonly middle: readonly Token[];
}

const NOTHING: Adverbs = { when: false, why: false, middle: [] };

/** Reads on as long as the words mean the same outside the sentence, to a time, a purpose or a cause. */
function adverbsOf(rest: readonly Token[]): Adverbs {
  const middle: Token[] = [];
  for (let at = 0; at < rest.length && middle.length < LONGEST_CLAUSE; at += 1) {
    const token = rest[at];
    if (token === undefined) break;
    if (isPurpose(token)) return { when: false, why: true, middle };
    const time = timeAt(rest, at);
    if (time > 0) return { when: endsOrGoesOn(rest, at + time), why: whyAfter(rest, at + time), middle };
    const joins = at === 0 || adjoins(rest[at - 1], token);
    const isLink = /^(?:من|في|علي|الي|مع|بين|عن)$/u.test(token.norm);
    if (!joins || !(isLink || isPlainPhrase([token]))) break;
    middle.push(token);
  }
  return NOTHING;
}

const isPurpose = ({ norm }: Token): boolean => PURPOSES.has(norm) || CAUSES.has(norm);

function whyAfter(rest: readonly Token[], at: number): boolean {
  const [before, next] = [rest[at - 1], rest[at]];
  return next !== undefined && adjoins(before, next) && isPurpose(next);
}

/** Whether the statement is whole without what follows the time: no object comes late. */
function endsOrGoesOn(rest: readonly Token[], at: number): boolean {
  const [before, next] = [rest[at - 1], rest[at]];
  return (
    next === undefined ||
    !adjoins(before, next) ||
    isParticle(next) ||
    isPurpose(next) ||
    timeAt(rest, at) > 0
  );
}
