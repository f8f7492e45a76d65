import { limits } from '../limits.ts';
import { flattenComponents } from '../message.ts';
import type { Payload } from '../records.ts';
import { Form } from './form.ts';

const textInput = 4;

/** Checks a modal. @throws ApiError 50035 */
export function checkModal(data: Payload): void {
  const form = new Form();
  form.text(['data', 'title'], data['title'], { min: 1, max: limits.modalTitle, required: true });
  form.text(['data', 'custom_id'], data['custom_id'], { min: 1, max: limits.customId, required: true });
  const rows = form.list(['data', 'components'], data['components'], { min: 1, max: limits.rows });
  if (data['components'] === undefined) form.required(['data', 'components']);
  for (const [index, row] of rows.entries()) {
    const at = ['data', 'components', index];
    form.choice([...at, 'type'], row['type'], [1, 10, 18]);
    const isLabel = row['type'] === 18;
    if (isLabel)
      form.text([...at, 'label'], row['label'], { min: 1, max: limits.inputLabel, required: true });
    for (const part of flattenComponents([row])) {
      if (part['type'] !== textInput) continue;
      const max = limits.inputValue;
      form.text([...at, 'custom_id'], part['custom_id'], { min: 1, max: limits.customId, required: true });
      form.choice([...at, 'style'], part['style'], [1, 2]);
      if (!isLabel)
        form.text([...at, 'label'], part['label'], { min: 1, max: limits.inputLabel, required: true });
      form.text([...at, 'placeholder'], part['placeholder'], { max: limits.inputPlaceholder });
      form.text([...at, 'value'], part['value'], { max });
    }
  }
  form.settle();
}
