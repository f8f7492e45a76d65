import type {
  ApplicationCommandType,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Client,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';

import type { Engine } from '../engine/engine.ts';
import type { Admissions, Rates } from './conduct/admission.ts';
import type { ForbiddenChannels } from './conduct/forbidden-channels.ts';
import type { InteractionResponder } from './interaction-responder.ts';
import type { Log } from './log.ts';
import type { Statistics } from './statistics.ts';

/** A measured figure of this build, for /status. */
export interface QualityFigure {
  readonly name: string;
  readonly value: string;
}

/** How long the gateway may be silent, in milliseconds. */
export interface Patience {
  /** After logging in. */
  readonly readyWithinMs?: number;
  /** After asking to resume a session. */
  readonly resumedWithinMs?: number;
}

export interface BotOptions {
  readonly token: string;
  /** Base of Discord's REST API without the version, such as `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Commands are registered in this server alone, where changes show at once. */
  readonly devGuild?: string;
  /** Channels where every message is a question; any at all asks for the Message Content intent. */
  readonly answerChannels: readonly string[];
  readonly rates: Rates;
  readonly patience?: Patience;
  readonly quality?: readonly QualityFigure[];
}

/** What commands and messages work with. */
export interface Bot {
  readonly client: Client;
  readonly engine: Engine;
  readonly log: Log;
  readonly options: BotOptions;
  readonly commands: readonly Command[];
  readonly admissions: Admissions;
  readonly forbidden: ForbiddenChannels;
  readonly statistics: Statistics;
  /** Answer channels whose messages arrived empty: Discord withholds their content. */
  readonly withheld: Set<string>;
  /** Commands that Discord refused, with its reason; known once registration is over. */
  readonly refusedCommands: Map<string, string>;
}

/** One use of a command. */
export interface Call<Interaction> {
  readonly interaction: Interaction;
  readonly respond: InteractionResponder;
  readonly bot: Bot;
}

export interface SlashCommand {
  /** With `default_member_permissions`, dispatch checks them again before `execute`. */
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(call: Call<ChatInputCommandInteraction>): Promise<void>;
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): Promise<void>;
}

export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  execute(call: Call<MessageContextMenuCommandInteraction>): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;
