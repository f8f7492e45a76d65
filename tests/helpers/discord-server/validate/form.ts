import { refuse } from '../api-error.ts';
import { isPayload } from '../message.ts';
import type { Payload } from '../records.ts';

type Path = readonly (string | number)[];

/** Collects what is wrong with a body, as the tree that Discord answers with 50035. */
export class Form {
  readonly #tree: Payload = {};
  #count = 0;

  add(path: Path, code: string, message: string): void {
    let node = this.#tree;
    for (const key of path) {
      const next = node[key];
      const child: Payload = isPayload(next) ? next : {};
      node[key] = child;
      node = child;
    }
    const errors: unknown[] = Array.isArray(node['_errors']) ? node['_errors'] : [];
    node['_errors'] = [...errors, { code, message }];
    this.#count += 1;
  }

  required(path: Path): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  /** @throws ApiError 50035 when anything was added. */
  settle(): void {
    if (this.#count > 0) throw refuse.invalidForm(this.#tree);
  }

  /** A text of min..max characters (code points). Returns it, or undefined when absent or wrong. */
  text(
    path: Path,
    value: unknown,
    rule: { min?: number; max: number; required?: boolean },
  ): string | undefined {
    if (value === undefined || value === null) {
      if (rule.required === true) this.required(path);
      return undefined;
    }
    if (typeof value !== 'string') {
      this.add(path, 'STRING_TYPE_CONVERT', 'Could not interpret value as string.');
      return undefined;
    }
    const length = charactersIn(value);
    if (length === 0 && rule.required === true) this.required(path);
    else if (length > rule.max || length < (rule.min ?? 0)) {
      if (rule.min === undefined) {
        this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${rule.max} or fewer in length.`);
      } else {
        this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${rule.min} and ${rule.max} in length.`);
      }
    }
    return value;
  }

  /** A list of at most `max` objects. Returns its objects, so that each can be looked at. */
  list(path: Path, value: unknown, rule: { min?: number; max: number }): Payload[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length > rule.max || value.length < (rule.min ?? 0)) {
      const message =
        rule.min === undefined
          ? `Must be ${rule.max} or fewer in length.`
          : `Must be between ${rule.min} and ${rule.max} in length.`;
      this.add(path, rule.min === undefined ? 'BASE_TYPE_MAX_LENGTH' : 'BASE_TYPE_BAD_LENGTH', message);
    }
    const items: Payload[] = [];
    for (const [index, item] of value.entries()) {
      if (isPayload(item)) items.push(item);
      else this.add([...path, index], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
    }
    return items;
  }

  choice(path: Path, value: unknown, choices: readonly (string | number)[]): void {
    if (choices.some((choice) => choice === value)) return;
    this.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
  }

  snowflakes(path: Path, value: unknown, max: number): string[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      this.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    if (value.length > max) this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    const ids: string[] = [];
    for (const [index, id] of value.entries()) {
      if (typeof id === 'string' && /^\d{1,20}$/.test(id)) ids.push(id);
      else this.add([...path, index], 'NUMBER_TYPE_COERCE', `Value "${String(id)}" is not snowflake.`);
    }
    return ids;
  }

  url(path: Path, value: unknown, rule: { required?: boolean } = {}): void {
    const text = this.text(path, value, { max: 2048, ...rule });
    if (text === undefined || text === '') return;
    if (!/^(?:https?|attachment|discord):\/\/\S+$/.test(text)) {
      this.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
  }
}

/** Length as Discord counts it: code points, so that an emoji is one. */
export function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
