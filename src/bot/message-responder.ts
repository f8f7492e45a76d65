import type { Message } from 'discord.js';

import type { Bot } from './command.ts';
import { describeError, isForbidden, isOrdinary, isRefusedContent, mayNotReply } from './discord-errors.ts';
import { patiently } from './patiently.ts';
import type { ReplyPayload } from './reply/payload.ts';
import { broken } from './reply/render-apology.ts';
import { sendable } from './reply/send.ts';
import type { Responder } from './responder.ts';

/** An answer that takes longer is announced by "typing". */
const TYPING_AFTER_MS = 1_000;

const APOLOGY = broken();

/** Answers a message by replying to it. */
export class MessageResponder implements Responder {
  readonly #message: Message;
  readonly #bot: Pick<Bot, 'log' | 'forbidden' | 'admissions'>;
  #typing: NodeJS.Timeout | undefined;

  constructor(message: Message, bot: Pick<Bot, 'log' | 'forbidden' | 'admissions'>) {
    this.#message = message;
    this.#bot = bot;
  }

  async acknowledge(): Promise<boolean> {
    if (this.#bot.forbidden.has(this.#message.channelId)) return false;
    this.#typing = setTimeout(() => this.#type(), TYPING_AFTER_MS);
    return true;
  }

  /** A channel cannot be told privately, so one refusal a minute per person has to do. */
  async refuse(payload: ReplyPayload): Promise<void> {
    if (this.#bot.admissions.mayTell(this.#message.author.id)) await this.answer(payload);
  }

  async answer(payload: ReplyPayload): Promise<void> {
    clearTimeout(this.#typing);
    const { channelId, id } = this.#message;
    if (this.#bot.forbidden.has(channelId)) return;
    try {
      await this.#send(payload, true);
    } catch (error) {
      if (isRefusedContent(error) && payload !== APOLOGY) return this.answer(APOLOGY);
      if (isForbidden(error)) this.#bot.forbidden.remember(channelId);
      const level = isOrdinary(error) ? 'info' : 'error';
      this.#bot.log[level]('answer not delivered', {
        message: id,
        channel: channelId,
        ...describeError(error),
      });
    }
  }

  async #send(payload: ReplyPayload, asReply: boolean): Promise<void> {
    const { channel, id } = this.#message;
    if (!channel.isSendable()) return;
    // The nonce makes a second try of the same answer no second message.
    const options = { ...sendable(payload), nonce: id, enforceNonce: true };
    const reference = { messageReference: id, failIfNotExists: false };
    try {
      await patiently(async () => {
        await channel.send(asReply ? { ...options, reply: reference } : options);
      });
    } catch (error) {
      if (!asReply || !mayNotReply(error)) throw error;
      await this.#send(payload, false);
    }
  }

  #type(): void {
    const { channel } = this.#message;
    if (channel.isSendable()) channel.sendTyping().catch(() => {});
  }
}
