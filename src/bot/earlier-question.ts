import type { Message } from 'discord.js';

import { withoutTokens } from './mention.ts';
import { questionShownIn } from './reply/asked-question.ts';

/**
 * The question that an answer of ours was about: as the answer shows it, else the message that it replied to.
 * @returns undefined when neither can be read any more; the follow-up is then read as it stands.
 */
export async function earlierQuestion(followUp: Message): Promise<string | undefined> {
  const answer = await referenced(followUp);
  if (answer === undefined) return undefined;
  const shown = questionShownIn(answer.content);
  if (shown !== undefined) return shown;
  const asked = await referenced(answer);
  const question = withoutTokens(asked?.content ?? '');
  return question === '' ? undefined : question;
}

/** The message that one replies to; undefined when it replies to none, or to one that cannot be read. */
export async function referenced(message: Message): Promise<Message | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  try {
    return await message.fetchReference();
  } catch {
    // Deleted, or the bot may not read the channel's history.
    return undefined;
  }
}
