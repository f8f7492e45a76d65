/**
 * A fault that a person can mend. Its message is safe to show and says what was expected, what came and what to do.
 * Everything else that is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
