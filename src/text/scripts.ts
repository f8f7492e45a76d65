import type { Language } from '../types.ts';

const ARABIC = /\p{Script=Arabic}/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** Letters that Arabic does not use: Persian, Urdu, Pashto and others. */
const NOT_ARABIC = /[پچژگڤکیےہھۀټډړږښڼۍێەۆۇۈۋڭڵڕ]/gu;

/** Letters of these are not English; one is enough in a short text. */
const NOT_ENGLISH = /[à-öø-ÿāăąćčďđēęěğıłńňőřśşšťūůűźžơưạ-ỹ¿¡]/giu;

const ENGLISH_WORDS = new Set(
  (
    'the a an of in on at to by for with from and or is are was were be been did does do done has have had who whom ' +
    'whose what when where why how which that this these those it its his her their he she they we you i me my not no ' +
    'about into after before between during many much long far old can could would will should may might'
  ).split(' '),
);

const FOREIGN_WORDS = new Set(
  (
    'le la les des du un une et est qui que quoi quand où pourquoi comment avec dans sur pour der die das und ist wer ' +
    'wann wo warum wie mit von ein eine el los las es quién qué cuándo cuál dónde cómo por para con il che chi quando ' +
    'dove perché come di o os as do da em não quem onde kim ne nerede niçin ve bir het een wie wat waar'
  ).split(' '),
);

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * Language by script, and for Latin script by its commonest words.
 *
 * @returns `ar` when most letters are Arabic ones, `en` when most are Latin and nothing says another language.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, 4000);
  const arabic = count(sample, ARABIC);
  const latin = count(sample, LATIN);
  const letters = count(sample, LETTER);
  if (letters === 0) return 'other';
  if (arabic > 0 && arabic * 2 >= letters) return count(sample, NOT_ARABIC) * 12 > arabic ? 'other' : 'ar';
  if (latin * 2 < letters) return arabic * 3 >= letters ? 'ar' : 'other';
  const found = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = found.filter((word) => ENGLISH_WORDS.has(word)).length;
  const foreign = found.filter((word) => FOREIGN_WORDS.has(word)).length + count(sample, NOT_ENGLISH);
  return foreign > english ? 'other' : 'en';
}
