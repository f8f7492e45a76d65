import { refuse } from '../api-error.ts';
import { limits } from '../limits.ts';
import { isPayload, messageFlags, type UploadedFile } from '../message.ts';
import type { AllowedMentions } from '../pings.ts';
import type { Payload } from '../records.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { Form } from './form.ts';

/** A message body that passed. Absent fields were absent (in an edit: leave as it was). */
export interface MessageBody {
  readonly content: string | undefined;
  readonly embeds: Payload[] | undefined;
  readonly components: Payload[] | undefined;
  readonly attachments: Payload[] | undefined;
  readonly files: readonly UploadedFile[];
  readonly flags: number;
  readonly allowedMentions: AllowedMentions | undefined;
  readonly reference: { readonly messageId: string; readonly failIfMissing: boolean } | undefined;
  readonly nonce: string | number | undefined;
  readonly enforceNonce: boolean;
  readonly tts: boolean;
}

const settableFlags =
  messageFlags.suppressEmbeds |
  messageFlags.ephemeral |
  messageFlags.suppressNotifications |
  messageFlags.componentsV2;

/**
 * Checks a message body. Components V2 are in force by the body's own flags, or by those of the edited message.
 * @throws ApiError 50035 with the tree of what is wrong.
 */
export function checkMessage(
  body: Payload,
  files: readonly UploadedFile[],
  options: { readonly at?: readonly string[]; readonly currentFlags?: number } = {},
): MessageBody {
  const at = options.at ?? [];
  const form = new Form();
  const flags = typeof body['flags'] === 'number' ? body['flags'] & settableFlags : 0;
  const v2 = ((flags | (options.currentFlags ?? 0)) & messageFlags.componentsV2) !== 0;
  const content = form.text([...at, 'content'], body['content'], { max: limits.content });
  const embeds = present(body['embeds']) ? checkEmbeds(form, [...at, 'embeds'], body['embeds']) : undefined;
  const components = present(body['components'])
    ? checkComponents(form, [...at, 'components'], body['components'], v2)
    : undefined;
  if (v2) {
    const message = 'The message cannot use legacy fields with Components V2';
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    if ((content ?? '') !== '') form.add([...at, 'content'], code, message);
    if (embeds !== undefined && embeds.length > 0) form.add([...at, 'embeds'], code, message);
  }
  const attachments = form.list([...at, 'attachments'], body['attachments'], { max: limits.files });
  if (files.length > limits.files) {
    form.add([...at, 'files'], 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.files} or fewer in length.`);
  }
  const nonce = body['nonce'];
  if (typeof nonce === 'string') form.text([...at, 'nonce'], nonce, { max: limits.nonce });
  const allowedMentions = checkAllowedMentions(form, [...at, 'allowed_mentions'], body['allowed_mentions']);
  const reference = checkReference(form, [...at, 'message_reference'], body['message_reference']);
  form.settle();
  return {
    content: body['content'] === null ? '' : content?.trim(),
    embeds: body['embeds'] === null ? [] : embeds,
    components: body['components'] === null ? [] : components,
    attachments: present(body['attachments']) ? attachments : undefined,
    files,
    flags,
    allowedMentions,
    reference,
    nonce: typeof nonce === 'string' || typeof nonce === 'number' ? nonce : undefined,
    enforceNonce: body['enforce_nonce'] === true,
    tts: body['tts'] === true,
  };
}

/** @throws ApiError 50006 when nothing is left to show. */
export function refuseEmpty(shown: {
  readonly content: string;
  readonly embeds: readonly Payload[];
  readonly components: readonly Payload[];
  readonly attachments: readonly Payload[];
}): void {
  if (shown.content !== '') return;
  if (shown.embeds.length + shown.components.length + shown.attachments.length > 0) return;
  throw refuse.emptyMessage();
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function checkAllowedMentions(
  form: Form,
  at: readonly string[],
  value: unknown,
): AllowedMentions | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isPayload(value)) {
    form.add(at, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    return undefined;
  }
  const parse: unknown[] = Array.isArray(value['parse']) ? value['parse'] : [];
  for (const [index, kind] of parse.entries()) {
    form.choice([...at, 'parse', String(index)], kind, ['roles', 'users', 'everyone']);
  }
  const users = form.snowflakes([...at, 'users'], value['users'], limits.mentionIds);
  const roles = form.snowflakes([...at, 'roles'], value['roles'], limits.mentionIds);
  for (const [kind, ids] of [['users', users] as const, ['roles', roles] as const]) {
    if (parse.includes(kind) && ids.length > 0) {
      const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
      form.add(at, 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
    }
  }
  return {
    parse: parse.filter((kind) => typeof kind === 'string'),
    users,
    roles,
    replied_user: value['replied_user'] === true,
  };
}

function checkReference(form: Form, at: readonly string[], value: unknown): MessageBody['reference'] {
  if (!isPayload(value)) return undefined;
  const [messageId] = form.snowflakes(at, [value['message_id']], 1);
  if (messageId === undefined) return undefined;
  return { messageId, failIfMissing: value['fail_if_not_exists'] !== false };
}
