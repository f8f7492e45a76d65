import { randomBytes } from 'node:crypto';
import { Interaction, type InteractionSubject } from './interaction.ts';
import type { World } from './world.ts';

export interface Windows {
  readonly acknowledgeWithinMs: number;
  readonly tokenLifetimeMs: number;
  readonly waitMs: number;
}

interface Opened {
  readonly interaction: Interaction;
  /** By the server's clock. */
  readonly bornAt: number;
}

/** All interactions of this server, and when their windows close. */
export class Interactions {
  readonly #world: World;
  readonly #windows: Windows;
  readonly #byToken = new Map<string, Opened>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(world: World, windows: Windows) {
    this.#world = world;
    this.#windows = windows;
  }

  open(subject: Omit<InteractionSubject, 'id' | 'token'>): Interaction {
    const id = this.#world.clock.snowflake();
    const token = randomBytes(48).toString('base64url');
    const interaction = new Interaction({ ...subject, id, token });
    this.#byToken.set(token, { interaction, bornAt: this.#world.clock.now() });
    this.#later(this.#windows.acknowledgeWithinMs, () => interaction.lapse());
    this.#later(this.#windows.waitMs, () => interaction.abandon(`waited ${this.#windows.waitMs} ms`));
    return interaction;
  }

  /** By its token, with its windows brought up to date. */
  byToken(token: string): Interaction | undefined {
    const entry = this.#byToken.get(token);
    if (entry !== undefined) this.#update(entry);
    return entry?.interaction;
  }

  /** Closes the windows whose time has come by the server's clock. */
  update(): void {
    for (const entry of this.#byToken.values()) this.#update(entry);
  }

  #update({ interaction, bornAt }: Opened): void {
    const age = this.#world.clock.now() - bornAt;
    if (age > this.#windows.acknowledgeWithinMs) interaction.lapse();
    if (age > this.#windows.tokenLifetimeMs && !interaction.expired) interaction.expire();
  }

  /** Ends all waiting. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const { interaction } of this.#byToken.values()) interaction.abandon('the server was stopped');
  }

  #later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
      this.#world.changed();
    }, ms);
    timer.unref();
    this.#timers.add(timer);
  }
}
