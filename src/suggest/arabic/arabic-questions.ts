import type { Question } from '../candidate.ts';
import type { Phrases } from '../phrases.ts';
import type { Token } from '../token.ts';
import { askForFacts } from './facts.ts';
import { askWhoScored } from './goals.ts';
import { askAboutEvents } from './happened.ts';
import { askWhoOrWhat } from './identity.ts';
import { askWhenOfRelative } from './relative.ts';
import { askWhatWasSaid } from './speech.ts';

/** Questions that one Arabic sentence answers. */
export function arabicQuestions(tokens: readonly Token[], phrases: Phrases): readonly Question[] {
  return [
    ...askWhatWasSaid(tokens, phrases),
    ...askWhoOrWhat(tokens, phrases),
    ...askAboutEvents(tokens, phrases),
    ...askWhenOfRelative(tokens),
    ...askForFacts(tokens, phrases),
    ...askWhoScored(tokens),
  ];
}

/** What any article answers. */
export const ARABIC_WHOLE = 'عمَّ يتحدث المقال؟';

export const aboutInArabic = (topic: string): string => `ماذا يقول المقال عن ${topic}؟`;
