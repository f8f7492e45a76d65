import type { Question } from '../candidate.ts';
import type { Phrases } from '../phrases.ts';
import { adjoins, textOf, type Token } from '../token.ts';
import { wordSet } from './lexicon.ts';
import { isParticle, isPlainPhrase, isPlainWord, isSpecific } from './noun-phrase.ts';

/** A verb of lasting truth, the particle that its answer begins with, and what a question puts before the verb. */
interface FactRule {
  readonly verbs: ReadonlySet<string>;
  /** Normalised; `ب` is written together with the next word. */
  readonly particles: ReadonlySet<string>;
  readonly asks: string;
}

const rule = (asks: string, verbs: string, particles: string): FactRule => ({
  verbs: wordSet(verbs),
  particles: wordSet(particles),
  asks,
});

const RULES: readonly FactRule[] = [
  rule('أين', 'يقع تقع', 'في على شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط بين عند قرب'),
  rule('بماذا', 'ينصح تنصح نصح نصحت يوصي توصي أوصى أوصت يشتهر تشتهر يتميز تتميز اشتهر اشتهرت', 'ب'),
  rule('ممَّ', 'يحذر تحذر حذر حذرت يتكون تتكون يتألف تتألف', 'من'),
  rule('إلى ماذا', 'يؤدي تؤدي أدى أدت يحتاج تحتاج يهدف تهدف', 'إلى'),
  rule('على ماذا', 'يساعد تساعد يعتمد تعتمد', 'على'),
];
const MEASURE = wordSet('يبلغ تبلغ بلغ بلغت');
const MEASURED = wordSet(`
عدد مساحة طول ارتفاع عرض سعر درجة نسبة قيمة كلفة تكلفة عمر متوسط معدل حجم وزن عمق سرعة
`);
const ABOUT = wordSet('نحو حوالي قرابة زهاء أكثر أقل');
const LONGEST_SUBJECT = 5;

/** «تقع القاهرة على …»: «أين تقع القاهرة؟», and «يبلغ عدد سكان القاهرة نحو …»: «كم يبلغ عدد سكان القاهرة؟» */
export function askForFacts(tokens: readonly Token[], phrases: Phrases): readonly Question[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const verb = first.norm.replace(/^و(?=...)/u, '');
  const text = (verb === first.norm ? first.text : first.text.slice(1)).replace(/\p{M}/gu, '');
  const ask = (question: string, subject: readonly Token[]): readonly Question[] => [
    { text: `${question} ${text} ${textOf(subject)}؟`, kind: 'fact' },
  ];
  if (MEASURE.has(verb)) {
    const subject = subjectBefore(tokens, ({ norm }) => ABOUT.has(norm) || /^[0-9]/u.test(norm));
    return subject.length > 1 && MEASURED.has(subject[0]?.norm ?? '') ? ask('كم', subject) : [];
  }
  for (const { verbs, particles, asks } of RULES) {
    if (!verbs.has(verb)) continue;
    const subject = subjectBefore(tokens, ({ norm }, position) =>
      particles.has('ب')
        ? norm.startsWith('ب') && isSpecific(tokens.slice(1, position), phrases)
        : particles.has(norm),
    );
    return isSpecific(subject, phrases) ? ask(asks, subject) : [];
  }
  return [];
}

/** The words between the verb and the first word that `ends`; none when something else stands between. */
function subjectBefore(
  tokens: readonly Token[],
  ends: (token: Token, position: number) => boolean,
): readonly Token[] {
  for (let end = 1; end <= LONGEST_SUBJECT + 1; end += 1) {
    const token = tokens[end];
    if (token === undefined || !adjoins(tokens[end - 1], token)) return [];
    if (ends(token, end)) {
      const subject = tokens.slice(1, end);
      return isPlainPhrase(subject) ? subject : [];
    }
    if (isParticle(token) || !isPlainWord(token)) return [];
  }
  return [];
}
