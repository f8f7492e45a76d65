import { MessageReferenceType, MessageType, type Message } from 'discord.js';

import { completeFollowUp } from '../text/follow-up.ts';
import { answerQuestion } from './answer-question.ts';
import type { Bot } from './command.ts';
import { earlierQuestion, referenced } from './earlier-question.ts';
import { questionIn, type MessageFacts, type QuestionInMessage } from './mention.ts';
import { buttonsFor } from './reply/buttons.ts';
import { reply, type ReplyPayload } from './reply/payload.ts';
import { wordsFor } from './reply/words.ts';
import type { Responder } from './responder.ts';

const ASKABLE_TYPES = new Set([MessageType.Default, MessageType.Reply]);
const OFFERED = 3;

/** The question that a message puts to the bot; null when it is none of ours. */
export async function questionFor(bot: Bot, message: Message): Promise<QuestionInMessage | null> {
  const self = message.client.user.id;
  const facts = await factsOf(message);
  const { answerChannels } = bot.options;
  const isEmpty =
    facts.content === '' && message.attachments.size + message.stickers.size + message.embeds.length === 0;
  if (isEmpty && message.poll === null && facts.isFromPerson && answerChannels.includes(facts.channelId)) {
    bot.withheld.add(facts.channelId);
  }
  return questionIn(facts, self, answerChannels);
}

/** Answers a message that is a question to the bot. */
export async function answerMessage(
  bot: Bot,
  message: Message,
  { question, isFollowUp }: QuestionInMessage,
  respond: Responder,
): Promise<void> {
  if (question === '') return respond.refuse(await invitation(bot));
  await answerQuestion(bot, respond, {
    id: message.id,
    question,
    person: message.author.id,
    place: message.guildId,
    isPrivate: false,
    canShare: false,
    isQuestionVisible: true,
    ...(isFollowUp ? { read: () => readFollowUp(message, question) } : {}),
  });
}

async function readFollowUp(message: Message, question: string): Promise<string | null> {
  const earlier = await earlierQuestion(message);
  return earlier === undefined ? null : completeFollowUp(question, earlier);
}

async function factsOf(message: Message): Promise<MessageFacts> {
  const { author, client } = message;
  const isFromPerson =
    author.id !== client.user.id &&
    !author.bot &&
    !author.system &&
    message.webhookId === null &&
    ASKABLE_TYPES.has(message.type);
  return {
    content: message.content,
    channelId: message.channelId,
    isDirect: message.guildId === null,
    isFromPerson,
    mentionedUsers: new Set(message.mentions.users.keys()),
    repliesTo: isFromPerson ? await authorRepliedTo(message) : null,
  };
}

/** Discord sends the message along that a reply refers to; where it is left out, it is fetched. */
async function authorRepliedTo(message: Message): Promise<string | null> {
  const { content, mentions, reference } = message;
  if (mentions.repliedUser !== null) return mentions.repliedUser.id;
  // A forwarded message refers to one as well; a reply without words asks nothing.
  if (reference?.type === MessageReferenceType.Forward || content === '') return null;
  return (await referenced(message))?.author?.id ?? null;
}

/** For a mention without a question: what to do, and questions to press. */
async function invitation(bot: Bot): Promise<ReplyPayload> {
  const { article } = bot.engine.current();
  const language = article.language === 'ar' ? 'ar' : 'en';
  const make = buttonsFor(article, language);
  const suggestions = (await bot.engine.suggestedQuestions()).slice(0, OFFERED);
  return reply({
    content: `${wordsFor('ar').emptyQuestion}\n${wordsFor('en').emptyQuestion}`,
    rows: suggestions.map((question) => [make.ask(question)]),
  });
}
