import { completeFollowUp } from '../text/follow-up.ts';
import { askEngine } from '../bot/ask-engine.ts';
import { describeError } from '../bot/discord-errors.ts';
import type { Log } from '../bot/log.ts';
import { questionShownIn } from '../bot/reply/asked-question.ts';
import { decodeAction } from '../bot/reply/custom-id.ts';
import { escapeMarkdown } from '../bot/reply/escape.ts';
import { handleComponent, suggestedQuestion } from '../bot/reply/handle-component.ts';
import { reply, type ReplyPayload } from '../bot/reply/payload.ts';
import { renderAnswer } from '../bot/reply/render-answer.ts';
import { broken } from '../bot/reply/render-apology.ts';
import { renderArticle } from '../bot/reply/render-article.ts';
import { renderHelp } from '../bot/reply/render-help.ts';
import type { Engine } from '../engine/engine.ts';
import { UserError } from '../errors.ts';
import { stripBidiControls } from '../text/normalize.ts';
import { drawReply } from './draw-reply.ts';
import { foundBy } from './found.ts';
import type { AskRequest, Found, PressRequest, Turn } from './wire.ts';

/** Passages that come with a question's reasons; the page shows them a few at a time. */
const MOST_PASSAGES = 200;

export interface ChannelParts {
  readonly engine: Engine;
  /** What anybody may use in Discord, for /help. */
  readonly commandNames: readonly string[];
  readonly log: Log;
}

/** A channel with the bot in it: every reply is the payload that Discord would get. */
export class Channel {
  readonly #engine: Engine;
  readonly #commandNames: readonly string[];
  readonly #log: Log;

  constructor({ engine, commandNames, log }: ChannelParts) {
    this.#engine = engine;
    this.#commandNames = commandNames;
    this.#log = log;
  }

  ask({ question: typed, by, isPrivate, repliesTo }: AskRequest): Promise<Turn> {
    return this.#guarded(async () => {
      const question = stripBidiControls(typed);
      const earlier = repliesTo === null ? '' : (questionShownIn(repliesTo.content) ?? repliesTo.question);
      const whole = completeFollowUp(question, earlier);
      return this.#answer(whole ?? question, {
        isPrivate,
        ...(whole === null ? {} : { readAs: whole }),
        ...(whole === null && by === 'command' ? { asked: question } : {}),
      });
    });
  }

  /** What the passages of the article have to do with a question, without a reply. */
  async find(question: string): Promise<Found | null> {
    const asked = await askEngine(this.#engine, question);
    return foundBy(asked, await this.#engine.explain(question, { most: MOST_PASSAGES }));
  }

  command(name: 'article' | 'help'): Promise<Turn> {
    return this.#guarded(async () => {
      const payload =
        name === 'help'
          ? renderHelp(this.#commandNames)
          : renderArticle(this.#engine.current(), await this.#engine.suggestedQuestions());
      return turn(payload, { isPrivate: true });
    });
  }

  press({ customId, content, isPrivate }: PressRequest): Promise<Turn> {
    return this.#guarded(async () => {
      const action = decodeAction(customId);
      if (action?.kind === 'ask') {
        const question = await suggestedQuestion(this.#engine, action);
        // Without one the button is outdated, and `handleComponent` says how.
        if (question !== undefined) return this.#answer(question, { isPrivate, asked: question });
      }
      const done = await handleComponent(customId, this.#engine, { content, isPrivate });
      return turn(done.payload, {
        isPrivate: done.visibility === 'private',
        isShared: done.shared === true,
        marks: action?.kind === 'passage' ? [action.quote] : [],
      });
    });
  }

  async #answer(
    question: string,
    shown: { readonly isPrivate: boolean; readonly readAs?: string; readonly asked?: string },
  ): Promise<Turn> {
    const asked = await askEngine(this.#engine, question);
    const { isPrivate, ...context } = shown;
    const payload = renderAnswer(asked.answer, { ...asked, ...context, canShare: isPrivate });
    const found = foundBy(asked, await this.#engine.explain(question, { most: MOST_PASSAGES }));
    const { kind, timings } = asked.answer;
    this.#log.info('question', { kind, engineMs: Math.round(timings.totalMs), on: 'preview' });
    return turn(payload, { isPrivate, found });
  }

  /** As on Discord: a fault that a person can mend says so, anything else is logged and owned up to. */
  async #guarded(work: () => Promise<Turn>): Promise<Turn> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof UserError) {
        return turn(reply({ content: escapeMarkdown(error.message) }), { isPrivate: true });
      }
      this.#log.error('question failed', { on: 'preview', ...describeError(error) });
      return turn(broken(), { isPrivate: true });
    }
  }
}

function turn(payload: ReplyPayload, more: Partial<Turn> & Pick<Turn, 'isPrivate'>): Turn {
  return { reply: drawReply(payload), isShared: false, found: null, marks: [], ...more };
}
