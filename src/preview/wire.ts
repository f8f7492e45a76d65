/** What the preview's server and its page say to each other, as JSON. */
import type { Language, Span, Timings } from '../types.ts';

/** Text inside a block. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  /** `at` in seconds since 1970. */
  | { readonly type: 'time'; readonly at: number; readonly style: string }
  | {
      readonly type: 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';
      readonly inside: readonly Inline[];
    };

/** One block of a message: what Discord gives a direction of its own. */
export type Block =
  | { readonly type: 'line' | 'small'; readonly inside: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly inside: readonly Inline[] }
  | { readonly type: 'quote' | 'list'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly type: 'code'; readonly text: string };

export interface DrawnButton {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly customId: string;
}

/** A reply's payload with its Markdown read. */
export interface DrawnReply {
  /** As the bot sends it: goes back with the press of a button, as Discord gives the message back. */
  readonly content: string;
  readonly blocks: readonly Block[];
  readonly embeds: readonly { readonly title: string; readonly blocks: readonly Block[] }[];
  readonly rows: readonly (readonly DrawnButton[])[];
}

export interface WireCitation {
  /** The number in `[1]`. */
  readonly number: number;
  /** `WirePassage.id`. */
  readonly passage: number;
  readonly paragraph: number;
  /** The sentences that are quoted; the whole passage where none is. */
  readonly spans: readonly Span[];
}

export interface WirePassage extends Span {
  readonly id: number;
  readonly paragraph: number;
  readonly lexical: number;
  readonly vector: number;
  readonly fused: number;
}

/** How an answer was found. */
export interface Found {
  readonly generation: string;
  readonly question: string;
  readonly isAnswered: boolean;
  readonly confidence: number;
  readonly threshold: number;
  readonly timings: Timings;
  readonly citations: readonly WireCitation[];
  /** Best first. */
  readonly passages: readonly WirePassage[];
  /** The question's place on the map; null when the model knows nothing in it. */
  readonly point: readonly [number, number] | null;
}

/** What a question, a command or a press leads to. */
export interface Turn {
  readonly reply: DrawnReply;
  readonly isPrivate: boolean;
  /** The pressed answer now stands in the channel: its share button has done its work. */
  readonly isShared: boolean;
  readonly found: Found | null;
  /** Places of the article that the reply shows. */
  readonly marks: readonly Span[];
}

export interface WireParagraph extends Span {
  readonly number: number;
}

/** The article and the index that are served. */
export interface WireArticle {
  readonly generation: string;
  readonly text: string;
  readonly language: Language;
  /** The title first, as number 0, where there is one. */
  readonly paragraphs: readonly WireParagraph[];
  readonly model: string;
  readonly threshold: number;
  /** Passages in the plane, by id, with the paragraph each stands in. */
  readonly map: readonly (readonly [x: number, y: number, paragraph: number])[];
}

export interface AskRequest {
  readonly question: string;
  /** A message to the bot, or the command /ask, whose reply repeats the question. */
  readonly by: 'message' | 'command';
  readonly isPrivate: boolean;
  /** The bot's message that this one replies to, and the question that was typed for it. */
  readonly repliesTo: { readonly content: string; readonly question: string } | null;
}

export interface PressRequest {
  readonly customId: string;
  readonly content: string;
  readonly isPrivate: boolean;
}
