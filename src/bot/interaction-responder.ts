import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

import type { Bot } from './command.ts';
import {
  describeError,
  isAcknowledgedAlready,
  isForbidden,
  isInteractionOver,
  isOrdinary,
} from './discord-errors.ts';
import { patiently } from './patiently.ts';
import { TOKEN_GOOD_FOR_MS } from './reply/limits.ts';
import type { ReplyPayload } from './reply/payload.ts';
import { sendable } from './reply/send.ts';
import type { Responder } from './responder.ts';

export type Repliable =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** The original reply, as the webhook API names it. */
const ORIGINAL = '@original';

/** Answers one interaction, within Discord's time limits or around them. */
export class InteractionResponder implements Responder {
  readonly #interaction: Repliable;
  readonly #bot: Pick<Bot, 'log' | 'statistics' | 'forbidden'>;
  readonly #receivedAt: number;
  #state: 'new' | 'public' | 'private' | 'dead' = 'new';

  /** @param receivedAt `performance.now()` when the interaction came in; its own timestamp is another clock's. */
  constructor(
    interaction: Repliable,
    bot: Pick<Bot, 'log' | 'statistics' | 'forbidden'>,
    receivedAt: number,
  ) {
    this.#interaction = interaction;
    this.#bot = bot;
    this.#receivedAt = receivedAt;
  }

  async acknowledge({ isPrivate }: { readonly isPrivate: boolean }): Promise<boolean> {
    if (this.#state !== 'new') return this.#state !== 'dead';
    this.#state = isPrivate ? 'private' : 'public';
    return this.#firstResponse(() =>
      this.#interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    );
  }

  async refuse(payload: ReplyPayload): Promise<void> {
    await this.replyPrivately(payload);
  }

  /** A first response and an answer in one: for what needs no time. */
  async replyPrivately(payload: ReplyPayload): Promise<void> {
    if (this.#state !== 'new') return this.answer(payload);
    this.#state = 'private';
    await this.#firstResponse(() =>
      this.#interaction.reply({ ...sendable(payload), flags: MessageFlags.Ephemeral }),
    );
  }

  async answer(payload: ReplyPayload): Promise<void> {
    if (this.#state === 'dead') return;
    if (this.#state === 'new' && !(await this.acknowledge({ isPrivate: true }))) return;
    if (performance.now() - this.#receivedAt > TOKEN_GOOD_FOR_MS) return this.#sendAsMessage(payload);
    try {
      // Through the webhook, since discord.js edits only what it saw acknowledged itself. An edit may arrive twice.
      await patiently(() => this.#interaction.webhook.editMessage(ORIGINAL, sendable(payload)));
    } catch (error) {
      this.#noteFailure('answer not delivered', error);
      if (isInteractionOver(error)) await this.#sendAsMessage(payload);
    }
  }

  async #firstResponse(send: () => Promise<unknown>): Promise<boolean> {
    try {
      await send();
    } catch (error) {
      // Whoever acknowledged it left the reply for us to fill: an edit with the same answer harms nobody.
      if (!isAcknowledgedAlready(error)) {
        this.#state = 'dead';
        this.#noteFailure('not acknowledged', error);
        return false;
      }
      this.#bot.log.info('acknowledged already', { interaction: this.#interaction.id });
    }
    this.#bot.statistics.acknowledging.add(performance.now() - this.#receivedAt);
    return true;
  }

  /** Past the token's life only an ordinary message is left: in the channel, or to the person alone if it was private. */
  async #sendAsMessage(payload: ReplyPayload): Promise<void> {
    const { channel, channelId, user, id } = this.#interaction;
    const options = { ...sendable(payload), nonce: id, enforceNonce: true };
    try {
      if (this.#state === 'private') await user.send(options);
      else if (channel?.isSendable() === true && !this.#bot.forbidden.has(channelId))
        await channel.send(options);
    } catch (error) {
      if (isForbidden(error) && this.#state === 'public') this.#bot.forbidden.remember(channelId);
      this.#noteFailure('answer not delivered', error);
    }
  }

  #noteFailure(event: string, error: unknown): void {
    const level = isOrdinary(error) ? 'info' : 'error';
    this.#bot.log[level](event, { interaction: this.#interaction.id, ...describeError(error) });
  }
}
