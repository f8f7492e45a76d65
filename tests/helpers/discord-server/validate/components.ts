import { limits } from '../limits.ts';
import { flattenComponents, isPayload } from '../message.ts';
import type { Payload } from '../records.ts';
import { charactersIn, type Form } from './form.ts';

type Path = readonly (string | number)[];

const actionRow = 1;
const button = 2;
const selects: readonly unknown[] = [3, 5, 6, 7, 8];
const section = 9;
const textDisplay = 10;
const container = 17;
const topLevelV2 = [1, 9, 10, 12, 13, 14, 17];

/** Checks a message's components; `v2` says whether its flags ask for Components V2. */
export function checkComponents(form: Form, path: Path, value: unknown, v2: boolean): Payload[] {
  const max = v2 ? limits.componentsV2 : limits.rows;
  const components = form.list(path, value, { max });
  for (const [index, component] of components.entries()) {
    const at = [...path, index];
    form.choice([...at, 'type'], component['type'], v2 ? topLevelV2 : [actionRow]);
    checkComponent(form, at, component);
  }
  checkCustomIds(form, path, components);
  if (v2) checkTotals(form, path, components);
  return numbered(components);
}

function checkComponent(form: Form, path: Path, component: Payload): void {
  const type = component['type'];
  if (type === actionRow) checkRow(form, path, component);
  else if (type === button) checkButton(form, path, component);
  else if (type === textDisplay) {
    form.text([...path, 'content'], component['content'], { max: limits.componentsV2Text, required: true });
  } else if (type === section) {
    const texts = form.list([...path, 'components'], component['components'], { min: 1, max: 3 });
    for (const [index, text] of texts.entries()) checkComponent(form, [...path, 'components', index], text);
    if (isPayload(component['accessory']))
      checkComponent(form, [...path, 'accessory'], component['accessory']);
    else form.required([...path, 'accessory']);
  } else if (type === container) {
    const inner = form.list([...path, 'components'], component['components'], {
      min: 1,
      max: limits.componentsV2,
    });
    for (const [index, part] of inner.entries()) checkComponent(form, [...path, 'components', index], part);
  }
}

function checkRow(form: Form, path: Path, row: Payload): void {
  const at = [...path, 'components'];
  const parts = form.list(at, row['components'], { min: 1, max: limits.buttonsInRow });
  if (row['components'] === undefined) form.required(at);
  for (const [index, part] of parts.entries()) {
    const isSelect = selects.includes(part['type']);
    if (isSelect && parts.length > 1) {
      form.add(
        [...at],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
    }
    if (isSelect) checkSelect(form, [...at, index], part);
    else if (part['type'] === button) checkButton(form, [...at, index], part);
    else form.choice([...at, index, 'type'], part['type'], [button, 3, 5, 6, 7, 8]);
  }
}

function checkButton(form: Form, path: Path, part: Payload): void {
  form.choice([...path, 'style'], part['style'], [1, 2, 3, 4, 5, 6]);
  const label = form.text([...path, 'label'], part['label'], { max: limits.buttonLabel });
  if ((label ?? '').trim() === '' && !isPayload(part['emoji']) && part['style'] !== 6) {
    form.add(path, 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A button must have a label or an emoji');
  }
  if (part['style'] === 5) {
    form.url([...path, 'url'], part['url'], { required: true });
    if (part['custom_id'] !== undefined) {
      form.add(
        path,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
  } else if (part['style'] !== 6) {
    form.text([...path, 'custom_id'], part['custom_id'], { min: 1, max: limits.customId, required: true });
    if (part['url'] !== undefined) {
      form.add(
        path,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
  }
}

function checkSelect(form: Form, path: Path, part: Payload): void {
  form.text([...path, 'custom_id'], part['custom_id'], { min: 1, max: limits.customId, required: true });
  form.text([...path, 'placeholder'], part['placeholder'], { max: limits.placeholder });
  if (part['type'] !== 3) return;
  const options = form.list([...path, 'options'], part['options'], { min: 1, max: limits.selectOptions });
  const values = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    const at = [...path, 'options', index];
    form.text([...at, 'label'], option['label'], { min: 1, max: limits.selectText, required: true });
    form.text([...at, 'value'], option['value'], { min: 1, max: limits.selectText, required: true });
    form.text([...at, 'description'], option['description'], { max: limits.selectText });
    if (values.has(option['value'])) {
      form.add(at, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    }
    values.add(option['value']);
  }
}

function checkCustomIds(form: Form, path: Path, components: readonly Payload[]): void {
  const seen = new Set<unknown>();
  const visit = (list: readonly Payload[], at: Path) => {
    for (const [index, component] of list.entries()) {
      const here = [...at, index];
      const id = component['custom_id'];
      if (id !== undefined && seen.has(id)) {
        const message = 'Component custom id cannot be duplicated';
        form.add([...here, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
      }
      if (id !== undefined) seen.add(id);
      const inner = component['components'];
      if (Array.isArray(inner)) visit(inner.filter(isPayload), [...here, 'components']);
      if (isPayload(component['accessory'])) visit([component['accessory']], [...here, 'accessory']);
    }
  };
  visit(components, path);
}

function checkTotals(form: Form, path: Path, components: readonly Payload[]): void {
  const all = flattenComponents(components);
  if (all.length > limits.componentsV2) {
    form.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${limits.componentsV2} or fewer in length.`);
  }
  const text = all
    .filter((component) => component['type'] === textDisplay)
    .reduce((sum, component) => sum + charactersIn(String(component['content'])), 0);
  if (text > limits.componentsV2Text) {
    const message = `Components displayable text size exceeds maximum size of ${limits.componentsV2Text}`;
    form.add(path, 'COMPONENT_MAX_TOTAL_TEXT_LENGTH', message);
  }
}

/** Discord gives every component a number of its own. */
function numbered(components: readonly Payload[]): Payload[] {
  const copies = structuredClone(components);
  for (const [index, component] of flattenComponents(copies).entries()) component['id'] ??= index + 1;
  return [...copies];
}
