import {
  MessageFlags,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js';

import type { ForbiddenChannels } from './conduct/forbidden-channels.ts';
import {
  describeError,
  isAcknowledgedAlready,
  isForbidden,
  isInteractionOver,
  isOrdinary,
  isRefusedContent,
} from './discord-errors.ts';
import type { Log } from './log.ts';
import { patiently } from './patiently.ts';
import { TOKEN_GOOD_FOR_MS } from './reply/limits.ts';
import type { ReplyPayload } from './reply/payload.ts';
import { broken } from './reply/render-apology.ts';
import { sendable } from './reply/send.ts';
import type { Responder } from './responder.ts';
import type { Statistics } from './statistics.ts';

export type Repliable =
  ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ButtonInteraction;

/** What a responder needs of the bot. */
interface Surroundings {
  readonly log: Log;
  readonly statistics: Statistics;
  readonly forbidden: ForbiddenChannels;
}

/** The original reply, as the webhook API names it. */
const ORIGINAL = '@original';

/** The first response to an interaction: who sees it, and whether it arrived. */
interface FirstResponse {
  readonly isPrivate: boolean;
  readonly arrived: Promise<boolean>;
}

/** Answers one interaction, within Discord's time limits or around them. */
export class InteractionResponder implements Responder {
  readonly #interaction: Repliable;
  readonly #bot: Surroundings;
  readonly #receivedAt: number;
  #first: FirstResponse | null = null;

  /** @param receivedAt `performance.now()` when the interaction came in; its own timestamp is another clock's. */
  constructor(interaction: Repliable, bot: Surroundings, receivedAt: number) {
    this.#interaction = interaction;
    this.#bot = bot;
    this.#receivedAt = receivedAt;
  }

  /** Only the first call counts: who sees the reply is settled by it. */
  acknowledge({ isPrivate }: { readonly isPrivate: boolean }): Promise<boolean> {
    return this.#respondFirst(isPrivate, () =>
      this.#interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
    );
  }

  /** A first response to a button that leaves its message as it is. */
  acknowledgePress(pressed: ButtonInteraction): Promise<boolean> {
    return this.#respondFirst(true, () => pressed.deferUpdate());
  }

  refuse(payload: ReplyPayload): Promise<void> {
    return this.replyPrivately(payload);
  }

  /** A first response and an answer in one: for what needs no time. */
  async replyPrivately(payload: ReplyPayload): Promise<void> {
    if (this.#first !== null) return this.answer(payload);
    await this.#respondFirst(true, () =>
      this.#interaction.reply({ ...sendable(payload), flags: MessageFlags.Ephemeral }),
    );
  }

  async answer(payload: ReplyPayload): Promise<void> {
    if (!(await this.acknowledge({ isPrivate: true }))) return;
    if (this.#isTokenSpent()) return this.#sendAsMessage(payload);
    try {
      await this.#edit(payload);
    } catch (error) {
      this.#noteFailure('answer not delivered', error);
      if (isInteractionOver(error)) await this.#sendAsMessage(payload);
      else if (isRefusedContent(error)) await this.progress(broken());
    }
  }

  /** Shows how far work has come; nothing is lost when it does not arrive. */
  async progress(payload: ReplyPayload): Promise<void> {
    if (this.#isTokenSpent() || !(await this.acknowledge({ isPrivate: true }))) return;
    try {
      await this.#edit(payload);
    } catch (error) {
      this.#noteFailure('progress not shown', error);
    }
  }

  #respondFirst(isPrivate: boolean, send: () => Promise<unknown>): Promise<boolean> {
    this.#first ??= { isPrivate, arrived: this.#arrival(send) };
    return this.#first.arrived;
  }

  async #arrival(send: () => Promise<unknown>): Promise<boolean> {
    try {
      await send();
    } catch (error) {
      if (!isAcknowledgedAlready(error)) {
        this.#noteFailure('not acknowledged', error);
        return false;
      }
      // Whoever acknowledged it left the reply for us to fill: an edit with the same answer harms nobody.
      this.#bot.log.info('acknowledged already', { interaction: this.#interaction.id });
    }
    this.#bot.statistics.acknowledging.add(performance.now() - this.#receivedAt);
    return true;
  }

  /** Through the webhook, since discord.js edits only what it saw acknowledged itself. An edit may arrive twice. */
  async #edit(payload: ReplyPayload): Promise<void> {
    await patiently(() => this.#interaction.webhook.editMessage(ORIGINAL, sendable(payload)));
  }

  #isTokenSpent(): boolean {
    return performance.now() - this.#receivedAt > TOKEN_GOOD_FOR_MS;
  }

  /** Past the token's life: in the channel, or to the person alone if it was private. */
  async #sendAsMessage(payload: ReplyPayload): Promise<void> {
    const { channel, channelId, user, id } = this.#interaction;
    const isPrivate = this.#first?.isPrivate ?? true;
    const options = { ...sendable(payload), nonce: id, enforceNonce: true };
    try {
      if (isPrivate) await user.send(options);
      else if (channel?.isSendable() === true && !this.#bot.forbidden.has(channelId)) {
        await channel.send(options);
      }
    } catch (error) {
      if (isForbidden(error) && !isPrivate) this.#bot.forbidden.remember(channelId);
      this.#noteFailure('answer not delivered', error);
    }
  }

  #noteFailure(event: string, error: unknown): void {
    const level = isOrdinary(error) ? 'info' : 'error';
    this.#bot.log[level](event, { interaction: this.#interaction.id, ...describeError(error) });
  }
}
