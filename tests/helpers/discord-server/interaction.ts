import { Deferred } from './deferred.ts';
import type { Message } from './message.ts';
import type { ChannelRecord, Payload, UserRecord } from './records.ts';

export type HowAcknowledged = 'reply' | 'defer' | 'update' | 'defer-update' | 'autocomplete' | 'modal';

export interface Acknowledgement {
  readonly how: HowAcknowledged;
  /** From INTERACTION_CREATE to the callback, in milliseconds of the real clock. */
  readonly ms: number;
  readonly ephemeral: boolean;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface Modal extends Payload {
  readonly title: string;
  readonly custom_id: string;
  readonly components: Payload[];
}

/** What an interaction is about, fixed when it is made. */
export interface InteractionSubject {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  readonly type: 2 | 3 | 4 | 5;
  /** For error sentences: `/ask`, `click "show passage"`. */
  readonly label: string;
  readonly user: UserRecord;
  readonly channel: ChannelRecord;
  readonly userInstalled: boolean;
  readonly commandName: string | null;
  /** Type of the message that answers it: 20 for a slash command, 23 for a context menu, 19 for the rest. */
  readonly responseType: 19 | 20 | 23;
  /** Whether autocomplete choices are numbers. */
  readonly numericChoices: boolean;
  /** The message whose component was used. */
  readonly source: Message | null;
}

/** One use of the bot, as the person who made it and as the test sees it. */
export class Interaction {
  readonly subject: InteractionSubject;
  readonly #bornAt = performance.now();
  readonly #acknowledged = new Deferred<Acknowledgement>();
  readonly #reply = new Deferred<Message>();
  readonly #choices = new Deferred<Choice[]>();
  readonly #modal = new Deferred<Modal>();
  readonly #followupWaits: Deferred<Message>[] = [];
  /** Errors that the bot was answered with. */
  readonly refusals: { readonly status: number; readonly code: number }[] = [];
  readonly followups: Message[] = [];
  /** What `@original` means; null until there is one. */
  original: Message | null = null;
  how: HowAcknowledged | null = null;
  lapsed = false;
  expired = false;

  constructor(subject: InteractionSubject) {
    this.subject = subject;
  }

  get id(): string {
    return this.subject.id;
  }

  get token(): string {
    return this.subject.token;
  }

  /** Who installed the app: the guild (its id, or "0" in a direct channel), or the person. */
  get owners(): Readonly<Record<string, string>> {
    const { channel, user, userInstalled } = this.subject;
    return userInstalled ? { '1': user.id } : { '0': channel.guild?.id ?? '0' };
  }

  get acknowledged(): Promise<Acknowledgement> {
    return this.#acknowledged.promise;
  }

  get reply(): Promise<Message> {
    return this.#reply.promise;
  }

  get choices(): Promise<Choice[]> {
    return this.#choices.promise;
  }

  get modal(): Promise<Modal> {
    return this.#modal.promise;
  }

  followup(n = 0): Promise<Message> {
    const there = this.followups[n];
    if (there !== undefined) return Promise.resolve(there);
    const waiting = (this.#followupWaits[n] ??= new Deferred<Message>());
    return waiting.promise;
  }

  /** The first-response window closes now: 10062 from here on, unless it was used already. */
  lapse(): void {
    if (this.how !== null || this.lapsed) return;
    this.lapsed = true;
    this.#rejectAll(new Error(`The bot did not answer ${this.subject.label} within the window.`));
  }

  /** The token dies now: 50027 from here on. */
  expire(): void {
    this.expired = true;
    this.abandon('its token has expired');
  }

  /** Ends the waiting, for the reason given. */
  abandon(reason: string): void {
    const refusals = this.refusals.map((refusal) => `${refusal.status}/${refusal.code}`).join(', ') || 'none';
    const story = `acknowledged by ${this.how ?? 'nothing'}, refusals: ${refusals}`;
    this.#rejectAll(new Error(`Nothing more came for ${this.subject.label}: ${reason} (${story}).`));
  }

  acknowledge(how: HowAcknowledged, ephemeral: boolean): void {
    this.how = how;
    this.#acknowledged.resolve({ how, ephemeral, ms: performance.now() - this.#bornAt });
  }

  finish(message: Message): void {
    this.#reply.resolve(message);
  }

  /** The bot deleted its answer. */
  withdraw(): void {
    if (!this.#reply.settled)
      this.#reply.reject(new Error(`The bot deleted its answer to ${this.subject.label}.`));
  }

  offer(choices: Choice[]): void {
    this.#choices.resolve(choices);
  }

  show(modal: Modal): void {
    this.#modal.resolve(modal);
  }

  addFollowup(message: Message): void {
    this.followups.push(message);
    this.#followupWaits[this.followups.length - 1]?.resolve(message);
  }

  #rejectAll(error: Error): void {
    for (const deferred of [
      this.#acknowledged,
      this.#reply,
      this.#choices,
      this.#modal,
      ...this.#followupWaits,
    ]) {
      // Holes: followups are awaited by number, not in order.
      if (deferred !== undefined && !deferred.settled) deferred.reject(error);
    }
  }
}
