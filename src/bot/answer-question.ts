import { stripBidiControls } from '../text/normalize.ts';
import { detectLanguage } from '../text/scripts.ts';
import type { Bot } from './command.ts';
import type { Admission } from './conduct/admission.ts';
import { askEngine } from './ask-engine.ts';
import { reply } from './reply/payload.ts';
import { renderAnswer } from './reply/render-answer.ts';
import { wordsFor, type Words } from './reply/words.ts';
import type { Responder } from './responder.ts';

/** Longer questions are cut here: Discord's own longest message. */
const LONGEST_QUESTION = 4_000;

export interface QuestionRequest {
  /** Of the interaction or the message, for the log. */
  readonly id: string;
  readonly question: string;
  readonly person: string;
  /** The server; null in direct messages. */
  readonly place: string | null;
  readonly isPrivate: boolean;
  /** Whether a private answer could be shown to others where it was asked. */
  readonly canShare: boolean;
  /** Whether people see the question without the reply repeating it. */
  readonly isQuestionVisible: boolean;
  /** Reads a follow-up in the light of the question before it; null when it stands alone. The reply shows the reading. */
  readonly read?: () => Promise<string | null>;
}

/** The one way from a question on any surface of Discord to its reply. */
export async function answerQuestion(bot: Bot, respond: Responder, request: QuestionRequest): Promise<void> {
  const admission = bot.admissions.admit(request.person, request.place);
  if (admission.kind !== 'admitted') {
    bot.statistics.turnedAway++;
    const words = wordsFor(detectLanguage(request.question));
    return respond.refuse(reply({ content: whyNotNow(admission, words) }));
  }
  const startedAt = performance.now();
  try {
    if (!(await respond.acknowledge(request))) return;
    const readAs = (await request.read?.()) ?? null;
    const question = stripBidiControls(readAs ?? request.question).slice(0, LONGEST_QUESTION);
    const asked = await askEngine(bot.engine, question);
    // Sending may take long; the next question need not wait for it.
    admission.done();
    const { kind, timings } = asked.answer;
    bot.statistics[kind === 'answered' ? 'answered' : 'notInArticle']++;
    bot.statistics.answering.add(timings.totalMs);
    await respond.answer(
      renderAnswer(asked.answer, {
        ...asked,
        canShare: request.isPrivate && request.canShare,
        ...(readAs === null ? {} : { readAs: question }),
        ...(readAs !== null || request.isQuestionVisible ? {} : { asked: question }),
      }),
    );
    const milliseconds = performance.now() - startedAt;
    bot.statistics.replying.add(milliseconds);
    bot.log.info('question', {
      id: request.id,
      server: request.place,
      kind,
      engineMs: Math.round(timings.totalMs),
      ms: Math.round(milliseconds),
    });
  } finally {
    admission.done();
  }
}

function whyNotNow(admission: Exclude<Admission, { kind: 'admitted' }>, words: Words): string {
  if (admission.kind === 'busy') return words.busy;
  const say = admission.kind === 'too-many-yours' ? words.tooManyYours : words.tooManyHere;
  return say(admission.seconds);
}
