import type { ReplyPayload } from './reply/payload.ts';

/** Where an answer goes: an interaction or a message. */
export interface Responder {
  /**
   * Says that an answer is coming.
   * @returns false when nothing sent would arrive; the question is then dropped.
   */
  acknowledge(options: { readonly isPrivate: boolean }): Promise<boolean>;
  /** Turns a question away, privately where the surface can. Not to be mixed with `acknowledge`. */
  refuse(payload: ReplyPayload): Promise<void>;
  /** Sends the answer; never throws because of Discord. */
  answer(payload: ReplyPayload): Promise<void>;
}
