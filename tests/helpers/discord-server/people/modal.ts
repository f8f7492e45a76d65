import type { Interaction, Modal } from '../interaction.ts';
import { flattenComponents } from '../message.ts';
import { begin } from './begin.ts';
import type { Community } from './community.ts';
import type { Where } from './user.ts';

/** Submits a modal filled in with these fields, by custom_id. @throws when a required one is missing. */
export function submitModal(
  community: Community,
  interaction: Interaction,
  modal: Modal,
  fields: Readonly<Record<string, string>>,
): Interaction {
  const inputs = flattenComponents(modal.components).filter((component) => component['type'] === 4);
  for (const input of inputs) {
    const text = fields[String(input['custom_id'])] ?? '';
    if (text === '' && input['required'] !== false) {
      throw new Error(`The modal "${modal.title}" needs its field "${String(input['custom_id'])}".`);
    }
  }
  const components = modal.components.map((row) => {
    const filled = flattenComponents([row])
      .filter((component) => component['type'] === 4)
      .map((input) => ({
        type: 4,
        custom_id: input['custom_id'],
        value: fields[String(input['custom_id'])] ?? '',
      }));
    return row['type'] === 18 ? { type: 18, component: filled[0] } : { type: 1, components: filled };
  });
  const { subject } = interaction;
  const where: Where = { userInstall: subject.userInstalled };
  return begin(
    community,
    where,
    { custom_id: modal.custom_id, components },
    {
      type: 5,
      label: `modal "${modal.title}"`,
      user: subject.user,
      channel: subject.channel,
      userInstalled: subject.userInstalled,
      commandName: null,
      responseType: 19,
      numericChoices: false,
      source: subject.source,
    },
  );
}
