import { limits } from '../limits.ts';
import { isPayload, payloadsIn } from '../message.ts';
import type { Payload } from '../records.ts';
import { charactersIn, type Form } from './form.ts';

type Path = readonly (string | number)[];

const locales = (
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja ' +
  'zh-TW ko'
).split(' ');

/** Discord's regular expression for names of slash commands and of options. */
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const numeric = [4, 10];
const withChoices = [3, ...numeric];
const subcommands: readonly unknown[] = [1, 2];

/** Checks one command schema; `path` is empty for a single one and `[index]` in a bulk overwrite. */
export function checkCommand(form: Form, path: Path, command: Payload): void {
  const type = command['type'] ?? 1;
  form.choice([...path, 'type'], type, [1, 2, 3, 4]);
  checkName(form, path, command, type === 1);
  if (type === 1) checkDescription(form, path, command);
  else if (typeof command['description'] === 'string' && command['description'] !== '') {
    const message = 'Context menu commands cannot have description';
    form.add([...path, 'description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message);
  }
  if (type !== 1 && payloadsIn(command['options']).length > 0) {
    const message = 'Context menu commands cannot have options';
    form.add([...path, 'options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', message);
  }
  checkOptions(form, path, command['options']);
  checkNumbers(form, [...path, 'contexts'], command['contexts'], [0, 1, 2]);
  checkNumbers(form, [...path, 'integration_types'], command['integration_types'], [0, 1]);
  const permissions = command['default_member_permissions'];
  if (permissions !== undefined && permissions !== null && !isDigits(permissions)) {
    form.add([...path, 'default_member_permissions'], 'NUMBER_TYPE_COERCE', 'Value is not a permission set.');
  }
  if (textLength(command) > limits.commandTotal) {
    const message = `Command exceeds maximum size (${limits.commandTotal})`;
    form.add(path, 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
}

/** Names are unique within a type. */
export function checkUniqueNames(form: Form, commands: readonly Payload[]): void {
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    const key = `${Number(command['type'] ?? 1)} ${String(command['name'])}`;
    if (seen.has(key)) {
      form.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
  }
}

function checkName(form: Form, path: Path, owner: Payload, slash: boolean): void {
  const name = form.text([...path, 'name'], owner['name'], { min: 1, max: 32, required: true });
  if (slash && name !== undefined && charactersIn(name) <= 32 && name !== '' && !validSlashName(name)) {
    form.add([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  checkLocalizations(form, [...path, 'name_localizations'], owner['name_localizations'], 32, slash);
}

function checkDescription(form: Form, path: Path, owner: Payload): void {
  const max = limits.commandDescription;
  form.text([...path, 'description'], owner['description'], { min: 1, max, required: true });
  checkLocalizations(
    form,
    [...path, 'description_localizations'],
    owner['description_localizations'],
    max,
    false,
  );
}

function checkLocalizations(form: Form, path: Path, value: unknown, max: number, slash: boolean): void {
  if (!isPayload(value)) return;
  for (const [locale, text] of Object.entries(value)) {
    form.choice([...path, locale], locale, locales);
    const said = form.text([...path, locale], text, { min: 1, max });
    if (slash && said !== undefined && !validSlashName(said)) {
      form.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  }
}

function checkOptions(form: Form, path: Path, value: unknown): void {
  const options = form.list([...path, 'options'], value, { max: limits.commandOptions });
  const names = new Set<unknown>();
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const at = [...path, 'options', index];
    form.choice([...at, 'type'], option['type'], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    checkName(form, at, option, true);
    checkDescription(form, at, option);
    checkChoices(form, at, option);
    if (names.has(option['name'])) {
      form.add([...at, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option name already exists');
    }
    names.add(option['name']);
    if (subcommands.includes(option['type'])) checkOptions(form, at, option['options']);
    else if (option['required'] !== true) optionalSeen = true;
    else if (optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      form.add(at, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
  }
  const nested = options.filter((option) => subcommands.includes(option['type'])).length;
  if (nested > 0 && nested < options.length) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    form.add([...path, 'options'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
}

function checkChoices(form: Form, path: Path, option: Payload): void {
  const choices = form.list([...path, 'choices'], option['choices'], { max: limits.choices });
  const allowed = withChoices.some((type) => type === option['type']);
  if (choices.length > 0 && option['autocomplete'] === true) {
    const message = 'autocomplete cannot be set to true if choices are present';
    form.add([...path, 'autocomplete'], 'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES', message);
  }
  if ((choices.length > 0 || option['autocomplete'] === true) && !allowed) {
    form.add([...path, 'type'], 'BASE_TYPE_CHOICES', `Value must be one of {${withChoices.join(', ')}}.`);
  }
  checkChoiceList(
    form,
    [...path, 'choices'],
    choices,
    numeric.some((type) => type === option['type']),
  );
  for (const key of ['min_length', 'max_length']) {
    const bound = option[key];
    if (bound === undefined || bound === null) continue;
    if (typeof bound !== 'number' || bound < 0 || bound > limits.optionLength) {
      form.add(
        [...path, key],
        'NUMBER_TYPE_MAX',
        `int value should be less than or equal to ${limits.optionLength}.`,
      );
    }
  }
}

/** Choices of an option, or of an autocomplete answer: a name of 1 to 100, a value of the option's kind. */
export function checkChoiceList(form: Form, path: Path, choices: readonly Payload[], numbers: boolean): void {
  for (const [index, choice] of choices.entries()) {
    const at = [...path, index];
    form.text([...at, 'name'], choice['name'], { min: 1, max: limits.choiceText, required: true });
    checkLocalizations(
      form,
      [...at, 'name_localizations'],
      choice['name_localizations'],
      limits.choiceText,
      false,
    );
    if (!numbers) form.text([...at, 'value'], choice['value'], { max: limits.choiceText, required: true });
    else if (typeof choice['value'] !== 'number') {
      form.add([...at, 'value'], 'NUMBER_TYPE_COERCE', `Value "${String(choice['value'])}" is not a number.`);
    }
  }
}

function checkNumbers(form: Form, path: Path, value: unknown, allowed: readonly number[]): void {
  if (value === undefined || value === null) return;
  if (!Array.isArray(value) || value.length === 0) {
    form.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${allowed.length} in length.`);
    return;
  }
  for (const [index, item] of value.entries()) form.choice([...path, index], item, allowed);
}

function isDigits(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}

function validSlashName(name: string): boolean {
  return slashName.test(name) && name === name.toLowerCase();
}

/** Name, description and values of the command and all its options, the longest localization counted. */
function textLength(owner: Payload): number {
  const longest = (key: string) => {
    const translations = owner[`${key}_localizations`];
    const texts = [owner[key], ...(isPayload(translations) ? Object.values(translations) : [])];
    return Math.max(0, ...texts.map((text) => (typeof text === 'string' ? charactersIn(text) : 0)));
  };
  const value = typeof owner['value'] === 'string' ? charactersIn(owner['value']) : 0;
  const inner = [...payloadsIn(owner['options']), ...payloadsIn(owner['choices'])];
  return (
    longest('name') + longest('description') + value + inner.reduce((sum, part) => sum + textLength(part), 0)
  );
}
