import { noPings, type Pings } from './pings.ts';
import type { ChannelRecord, Payload } from './records.ts';

export const messageFlags = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** The part of a message object that this server itself reads; the rest travels in the same object. */
export interface MessagePayload extends Payload {
  readonly id: string;
  readonly channel_id: string;
  readonly author: Payload;
  readonly type: number;
  content: string;
  embeds: Payload[];
  components: Payload[];
  attachments: Payload[];
  flags: number;
}

export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly data: Buffer;
}

/** One message, as its channel now shows it. */
export class Message {
  readonly channel: ChannelRecord;
  readonly payload: MessagePayload;
  /** The only person who sees it, when it is ephemeral. */
  readonly visibleTo: string | null;
  readonly files: UploadedFile[] = [];
  readonly reactions: string[] = [];
  /** Whom it notifies, with every edit counted in. */
  pings: Pings = noPings;
  deleted = false;
  editedCount = 0;

  constructor(channel: ChannelRecord, payload: MessagePayload, visibleTo: string | null) {
    this.channel = channel;
    this.payload = payload;
    this.visibleTo = visibleTo;
  }

  get id(): string {
    return this.payload.id;
  }

  get channelId(): string {
    return this.channel.id;
  }

  get author(): { readonly id: string; readonly name: string } {
    return { id: String(this.payload.author['id']), name: String(this.payload.author['username']) };
  }

  get content(): string {
    return this.payload.content;
  }

  get embeds(): readonly Payload[] {
    return this.payload.embeds;
  }

  get components(): readonly Payload[] {
    return this.payload.components;
  }

  get flags(): number {
    return this.payload.flags;
  }

  get ephemeral(): boolean {
    return this.visibleTo !== null;
  }

  /** Deferred and not yet edited: people see "thinking…". */
  get thinking(): boolean {
    return (this.payload.flags & messageFlags.loading) !== 0;
  }

  /** The message that this one replies to. */
  get reference(): string | null {
    const reference = this.payload['message_reference'];
    if (!isPayload(reference)) return null;
    return typeof reference['message_id'] === 'string' ? reference['message_id'] : null;
  }

  /** Every button, however deep. */
  get buttons(): readonly Payload[] {
    return flattenComponents(this.payload.components).filter((component) => component['type'] === 2);
  }

  /** All that can be read in it: content, embeds, text components; not the labels of buttons. */
  get text(): string {
    const parts = [this.content];
    for (const embed of this.embeds) parts.push(...embedTexts(embed));
    for (const component of flattenComponents(this.payload.components)) {
      if (component['type'] === 10) parts.push(String(component['content']));
    }
    return parts.filter((part) => part !== '').join('\n');
  }
}

export function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function payloadsIn(value: unknown): Payload[] {
  return Array.isArray(value) ? value.filter(isPayload) : [];
}

/** Components and all that they hold: rows, sections and their accessories, containers. */
export function flattenComponents(components: readonly Payload[]): Payload[] {
  return components.flatMap((component) => [
    component,
    ...flattenComponents(payloadsIn(component['components'])),
    ...flattenComponents(isPayload(component['accessory']) ? [component['accessory']] : []),
    ...flattenComponents(isPayload(component['component']) ? [component['component']] : []),
  ]);
}

/** The texts of an embed that count towards its size: title, description, fields, footer, author. */
export function embedTexts(embed: Payload): string[] {
  const footer = isPayload(embed['footer']) ? embed['footer']['text'] : undefined;
  const author = isPayload(embed['author']) ? embed['author']['name'] : undefined;
  const fields = payloadsIn(embed['fields']).flatMap((field) => [field['name'], field['value']]);
  return [embed['title'], embed['description'], ...fields, footer, author].filter(
    (text): text is string => typeof text === 'string',
  );
}
