/**
 * Discord's limits, in characters unless the name says otherwise.
 * Source: https://discord.com/developers/docs (resources/message, interactions/*), as of 2026.
 */
export const limits = {
  content: 2000,
  embedDescription: 4096,
  embedTitle: 256,
  embeds: 10,
  /** Over all embeds of a message. */
  embedTotal: 6000,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  autocompleteChoices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;

/** An interaction's token is good for 15 minutes; what is left below that is room for the request itself. */
export const TOKEN_GOOD_FOR_MS = 14.5 * 60_000;
