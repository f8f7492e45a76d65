import type { CommandStore } from '../commands.ts';
import type { Interactions } from '../interactions.ts';
import type { World } from '../world.ts';

/** What people need of the server that they live on. */
export interface Community {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commandStore: CommandStore;
}
