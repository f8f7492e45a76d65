import { limits } from '../limits.ts';
import { embedTexts, isPayload } from '../message.ts';
import type { Payload } from '../records.ts';
import { charactersIn, type Form } from './form.ts';

type Path = readonly (string | number)[];

/** Checks the embeds of one message, each and all together. */
export function checkEmbeds(form: Form, path: Path, value: unknown): Payload[] {
  const embeds = form.list(path, value, { max: limits.embeds });
  for (const [index, embed] of embeds.entries()) checkEmbed(form, [...path, index], embed);
  const total = embeds
    .flatMap(embedTexts)
    .map(charactersIn)
    .reduce((sum, length) => sum + length, 0);
  if (total > limits.embedsTotal) {
    form.add(path, 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${limits.embedsTotal}`);
  }
  return embeds.map((embed) => ({ type: 'rich', ...embed }));
}

function checkEmbed(form: Form, path: Path, embed: Payload): void {
  form.text([...path, 'title'], embed['title'], { max: limits.embedTitle });
  form.text([...path, 'description'], embed['description'], { max: limits.embedDescription });
  form.url([...path, 'url'], embed['url']);
  const color = embed['color'] ?? 0;
  if (typeof color !== 'number' || !Number.isInteger(color) || color < 0 || color > 0xff_ffff) {
    form.add([...path, 'color'], 'NUMBER_TYPE_MAX', 'int value should be less than or equal to 16777215.');
  }
  const timestamp = embed['timestamp'];
  if (timestamp !== undefined && timestamp !== null) {
    if (typeof timestamp !== 'string' || Number.isNaN(Date.parse(timestamp))) {
      form.add([...path, 'timestamp'], 'DATE_TIME_TYPE_PARSE', 'Could not parse as ISO8601.');
    }
  }
  if (isPayload(embed['footer'])) {
    form.text([...path, 'footer', 'text'], embed['footer']['text'], {
      max: limits.embedFooter,
      required: true,
    });
  }
  if (isPayload(embed['author'])) {
    form.text([...path, 'author', 'name'], embed['author']['name'], {
      max: limits.embedAuthor,
      required: true,
    });
  }
  const fields = form.list([...path, 'fields'], embed['fields'], { max: limits.embedFields });
  for (const [index, field] of fields.entries()) {
    const at = [...path, 'fields', index];
    form.text([...at, 'name'], blankAsNothing(field['name']), { max: limits.fieldName, required: true });
    form.text([...at, 'value'], blankAsNothing(field['value']), { max: limits.fieldValue, required: true });
  }
  const media = ['image', 'thumbnail', 'video'].filter((key) => isPayload(embed[key]));
  for (const key of media) {
    const item = embed[key];
    if (isPayload(item)) form.url([...path, key, 'url'], item['url'], { required: true });
  }
  const shows = embedTexts(embed).some((text) => text.trim() !== '') || media.length > 0;
  if (!shows) form.required([...path, 'description']);
}

/** Discord trims texts before it looks at them, so blanks alone are nothing. */
function blankAsNothing(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
