import type { ModelDescription } from './model-folder.ts';

/** What the embedder's process is asked: first to load a model, then for vectors. */
export type ToEmbedder =
  | { readonly kind: 'load'; readonly model: ModelDescription }
  | { readonly kind: 'embed'; readonly texts: readonly string[] };

/** What it answers; `id` is that of the question. */
export type FromEmbedder =
  | { readonly id: number; readonly kind: 'loaded'; readonly dimensions: number }
  | { readonly id: number; readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
