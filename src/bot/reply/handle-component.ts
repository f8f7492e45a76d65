import type { Engine } from '../../engine/engine.ts';
import { askEngine } from '../ask-engine.ts';
import { questionShownIn } from './asked-question.ts';
import { decodeAction, shortArticleHash, shortQuestionHash, type ButtonAction } from './custom-id.ts';
import { reply, type ReplyPayload } from './payload.ts';
import { renderAnswer } from './render-answer.ts';
import { renderMore } from './render-more.ts';
import { renderPassage } from './render-passage.ts';
import { renderShared } from './render-shared.ts';
import { wordsFor } from './words.ts';

/** The message that a button was pressed on. */
export interface PressedOn {
  readonly content: string;
  readonly isPrivate: boolean;
}

export interface ComponentReply {
  readonly payload: ReplyPayload;
  /** `private` is for the person who pressed alone. */
  readonly visibility: 'private' | 'public';
  /** The pressed answer now stands in the channel, so its button has done its work. */
  readonly shared?: true;
}

/** What a press of one of our buttons leads to. Needs no Discord: the preview page calls it too. */
export async function handleComponent(
  customId: string,
  engine: Engine,
  on: PressedOn,
): Promise<ComponentReply> {
  const action = decodeAction(customId);
  if (action === null) return toPresser(reply({ content: bothLanguages('unknownButton') }));
  const words = wordsFor(action.language);
  const snapshot = engine.current();
  if (shortArticleHash(snapshot.article.hash) !== action.article) {
    return toPresser(reply({ content: words.articleChanged }));
  }
  const { kind, language } = action;
  if (kind === 'passage') return toPresser(renderPassage(snapshot.article, action.quote, language));
  if (kind === 'more') return toPresser(renderMore(snapshot, action.spans, language));
  if (kind === 'share') {
    const payload = renderShared(snapshot, action.spans, language, questionShownIn(on.content));
    return { payload, visibility: 'public', shared: true };
  }
  const question = await suggestedQuestion(engine, action);
  if (question === undefined) return toPresser(reply({ content: words.questionGone }));
  const asked = await askEngine(engine, question);
  const payload = renderAnswer(asked.answer, { ...asked, asked: question, canShare: on.isPrivate });
  return { payload, visibility: on.isPrivate ? 'private' : 'public' };
}

function toPresser(payload: ReplyPayload): ComponentReply {
  return { payload, visibility: 'private' };
}

/** The text of the question on a button, as long as the article still answers it. */
export async function suggestedQuestion(
  engine: Engine,
  action: Extract<ButtonAction, { kind: 'ask' }>,
): Promise<string | undefined> {
  const all = await engine.suggestedQuestions();
  return all.find(({ text }) => shortQuestionHash(text) === action.question)?.text;
}

function bothLanguages(key: 'unknownButton'): string {
  return `${wordsFor('ar')[key]}\n${wordsFor('en')[key]}`;
}
