import { stripBidiControls } from '../text/normalize.ts';

/** The facts of a message that decide whether it is a question to the bot. */
export interface MessageFacts {
  readonly content: string;
  readonly channelId: string;
  readonly isDirect: boolean;
  /** False for bots, webhooks, Discord itself, and messages about an event such as a pin. */
  readonly isFromPerson: boolean;
  /** Users mentioned by name or by a reply, as far as the server tells; neither roles nor @everyone count. */
  readonly mentionedUsers: ReadonlySet<string>;
  /** Author of the message that this one replies to. */
  readonly repliesTo: string | null;
}

export interface QuestionInMessage {
  /** The text without mentions; empty when there is nothing but the mention. */
  readonly question: string;
  readonly isFollowUp: boolean;
}

const THANKS =
  /^(?:شكر[اًا]+(?: (?:لك|جزيلا|جزيلاً|كثيرا))*|مشكور|تسلم|تمام|thanks?(?: you)?(?: (?:so|very) much)?|thx|ty|ok(?:ay)?|great|nice)[\s!.،,]*$/iu;

/** @returns null when the message is not for the bot. */
export function questionIn(
  facts: MessageFacts,
  self: string,
  answerChannels: readonly string[],
): QuestionInMessage | null {
  if (!facts.isFromPerson) return null;
  const isNamedIn = (text: string) => text.includes(`<@${self}>`) || text.includes(`<@!${self}>`);
  const isFollowUp = facts.repliesTo === self;
  const isMentioned =
    isNamedIn(facts.content) && (facts.mentionedUsers.has(self) || isNamedIn(withoutCode(facts.content)));
  const question = withoutTokens(facts.content);
  if (isMentioned) return { question, isFollowUp };
  const isHeard = isFollowUp || facts.isDirect || answerChannels.includes(facts.channelId);
  // A picture or a sticker asks nothing; nor does a message whose content Discord withholds, nor a word of thanks.
  return isHeard && question !== '' && !THANKS.test(question) ? { question, isFollowUp } : null;
}

/** What people type around a question without asking it: mentions, custom emoji, bidirectional controls. */
export function withoutTokens(content: string): string {
  return stripBidiControls(content)
    .replaceAll(/<(?:@[!&]?|#)\d+>|<a?:\w+:\d+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Nothing is a mention in code. */
function withoutCode(content: string): string {
  return content.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gsu, ' ');
}
