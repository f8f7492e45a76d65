import type { Payload } from './records.ts';

/** A refusal as Discord words it: an HTTP status and a JSON body with `code` and `message`. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Payload | undefined;

  constructor(status: number, code: number, message: string, errors?: Payload) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  get body(): Payload {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** The refusals that routes make, by name. Codes from Discord's "Opcodes and Status Codes" page. */
export const refuse = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  unknownChannel: () => new ApiError(404, 10_003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10_004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10_007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10_008, 'Unknown Message'),
  unknownUser: () => new ApiError(404, 10_013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10_015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10_062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10_063, 'Unknown application command'),
  tooManyCommands: (most: number) =>
    new ApiError(400, 30_032, `Maximum number of application commands reached (${most})`),
  alreadyAcknowledged: () => new ApiError(400, 40_060, 'Interaction has already been acknowledged.'),
  tooManyFollowups: () =>
    new ApiError(400, 40_094, 'This interaction has reached the maximum number of follow up messages.'),
  missingAccess: () => new ApiError(403, 50_001, 'Missing Access'),
  notOwnMessage: () => new ApiError(403, 50_005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50_006, 'Cannot send an empty message'),
  closedToDms: () => new ApiError(403, 50_007, 'Cannot send messages to this user'),
  notText: () => new ApiError(400, 50_008, 'Cannot send messages in a non-text channel'),
  missingPermissions: () => new ApiError(403, 50_013, 'Missing Permissions'),
  invalidWebhookToken: () => new ApiError(401, 50_027, 'Invalid Webhook Token'),
  invalidForm: (errors: Payload) => new ApiError(400, 50_035, 'Invalid Form Body', errors),
  invalidVersion: () => new ApiError(400, 50_041, 'Invalid API version provided'),
  threadArchived: () => new ApiError(400, 50_083, 'Thread is archived'),
  invalidJson: () => new ApiError(400, 50_109, 'The request body contains invalid JSON.'),
  cannotReply: () => new ApiError(403, 160_002, 'Cannot reply without permission to read message history'),
} as const;
