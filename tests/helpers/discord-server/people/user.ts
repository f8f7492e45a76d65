import { directChannel, groupChannel } from '../direct-channel.ts';
import type { Interaction } from '../interaction.ts';
import type { Message, UploadedFile } from '../message.ts';
import { userPayload } from '../payloads/user.ts';
import { edit, personPings, post, remove } from '../posting.ts';
import type { ChannelRecord, Payload, UserRecord } from '../records.ts';
import { checkMessage } from '../validate/message.ts';
import type { PermissionName } from '../permissions.ts';
import type { Community } from './community.ts';
import { useCommand, useComponent, type CommandUse } from './invoke.ts';
import { submitModal } from './modal.ts';

export interface UserOptions {
  readonly name?: string;
  readonly bot?: boolean;
  readonly locale?: string;
  readonly acceptsDms?: boolean;
}

export interface SayOptions {
  readonly replyTo?: Message;
  /** Whether a reply notifies the author replied to; true unless told. */
  readonly pingReply?: boolean;
  /** Whether `@everyone` in the text counts. */
  readonly mentionEveryone?: boolean;
  readonly webhook?: boolean;
  readonly embeds?: readonly Payload[];
  readonly files?: readonly UploadedFile[];
  readonly stickers?: readonly Payload[];
}

export interface Where {
  readonly in?: ChannelRecord;
  readonly dm?: boolean;
  /** A group of people: only apps installed by a person can be used there. */
  readonly privateChannel?: boolean;
  readonly userInstall?: boolean;
  readonly locale?: string;
  readonly permissions?: readonly PermissionName[];
  /** Sends what Discord's client would not offer. */
  readonly force?: boolean;
}

export type OptionValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** A person. What they do reaches the bot as events. */
export class User {
  readonly record: UserRecord;
  readonly #community: Community;

  constructor(community: Community, record: UserRecord) {
    this.#community = community;
    this.record = record;
  }

  get id(): string {
    return this.record.id;
  }

  get name(): string {
    return this.record.name;
  }

  get mention(): string {
    return this.record.mention;
  }

  get dmChannel(): ChannelRecord {
    return directChannel(this.#community.world, this.record);
  }

  sendMessage(channel: ChannelRecord, text: string, options: SayOptions = {}): Message {
    const { replyTo } = options;
    const pings = personPings(text, {
      everyone: options.mentionEveryone ?? false,
      repliedUser: replyTo !== undefined && options.pingReply !== false,
    });
    const extra: Payload = {};
    if (options.webhook === true) {
      extra['webhook_id'] = this.id;
      extra['author'] = { ...userPayload(this.record), bot: true, discriminator: '0000' };
    }
    if (options.stickers !== undefined) extra['sticker_items'] = options.stickers;
    return post(this.#community.world, {
      channel,
      author: this.record,
      content: text,
      embeds: [...(options.embeds ?? [])],
      files: options.files ?? [],
      pings,
      replyTo,
      extra,
    });
  }

  dm(text: string, options: SayOptions = {}): Message {
    return this.sendMessage(this.dmChannel, text, options);
  }

  editMessage(message: Message, text: string): void {
    edit(
      this.#community.world,
      message,
      checkMessage({ content: text, allowed_mentions: { parse: ['users'] } }, []),
    );
  }

  deleteMessage(message: Message): void {
    remove(this.#community.world, message);
  }

  /** A slash command; subcommands after a blank: `'index rebuild'`. */
  slash(name: string, options: OptionValues, where: Where): Interaction {
    return this.#command({ kind: 'slash', name, options }, where);
  }

  /** Typing in an option: the choices come as `choices`. */
  autocomplete(
    name: string,
    option: string,
    value: string,
    where: Where & { readonly options?: OptionValues },
  ): Interaction {
    return this.#command(
      { kind: 'autocomplete', name, focused: option, options: { ...where.options, [option]: value } },
      where,
    );
  }

  /** A message command, on anyone's message, in its channel unless told otherwise. */
  contextMenu(name: string, message: Message, where: Where = {}): Interaction {
    return this.#command({ kind: 'message', name, message }, { in: message.channel, ...where });
  }

  /** Clicks a button, by its custom_id, its label, or a part of its label. */
  click(message: Message, idOrLabel: string, where: Where = {}): Interaction {
    return useComponent(this.#community, this.record, message, { kind: 'button', idOrLabel }, where);
  }

  select(message: Message, customId: string, values: readonly string[], where: Where = {}): Interaction {
    return useComponent(this.#community, this.record, message, { kind: 'select', customId, values }, where);
  }

  /** Fills in and submits the modal that an interaction was answered with. */
  async submitModal(
    interaction: Interaction,
    fields: Readonly<Record<string, string>>,
  ): Promise<Interaction> {
    return submitModal(this.#community, interaction, await interaction.modal, fields);
  }

  #command(use: CommandUse, where: Where): Interaction {
    return useCommand(this.#community, this.record, use, this.#channelOf(where), where);
  }

  #channelOf(where: Where): ChannelRecord {
    if (where.in !== undefined) return where.in;
    if (where.privateChannel === true) return groupChannel(this.#community.world, this.record);
    if (where.dm === true) return this.dmChannel;
    throw new Error('Say where: { in: channel }, { dm: true } or { privateChannel: true }.');
  }
}
