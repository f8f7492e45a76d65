import {
  either,
  field,
  type Guard,
  type Guarded,
  isCount,
  isText,
  object,
  oneOf,
  recordOf,
  textLike,
} from './shapes.ts';

/** Counts up whenever the files of a generation change their meaning; other versions are built anew. */
export const FORMAT_VERSION = 1;

/** The files of a generation besides its manifest. */
export const GENERATION_FILES = ['article.json', 'passages.json', 'vectors.bin', 'hnsw.bin'] as const;
export type GenerationFile = (typeof GENERATION_FILES)[number];

/** A SHA-256 in hexadecimal. */
export const isSha256: Guard<string> = textLike(/^[0-9a-f]{64}$/u);

/** Size and checksum of a file as it was written. */
const isFileRecord = object({ bytes: isCount, sha256: isSha256 });
export type FileRecord = Guarded<typeof isFileRecord>;

const isNumberOrSwitch: Guard<number | boolean> = (value): value is number | boolean =>
  typeof value === 'number' || typeof value === 'boolean';
/** How passages are cut, and whatever else an index depends on besides the article and the model. */
const isSettings = recordOf(either(isText, isNumberOrSwitch));
export type IndexSettings = Guarded<typeof isSettings>;

const isManifest = object({
  formatVersion: oneOf(FORMAT_VERSION),
  /** `Embedder.id`. */
  model: isText,
  dimensions: isCount,
  /** `Article.hash`. */
  articleHash: isText,
  settings: isSettings,
  /** Number of passages, and so of vectors. */
  passages: isCount,
  /** Vectors taken over from the generation before. */
  kept: isCount,
  /** As `Date.toISOString` writes it. */
  builtAt: textLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
  files: object({
    'article.json': isFileRecord,
    'passages.json': isFileRecord,
    'vectors.bin': isFileRecord,
    'hnsw.bin': isFileRecord,
  }),
});

/** What a generation is made of and from; written last into its folder. */
export type Manifest = Guarded<typeof isManifest>;

/**
 * @returns the manifest, or a sentence's end that says why it is none.
 */
export function parseManifest(text: string): Manifest | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'its manifest is not JSON';
  }
  const version = field(value, 'formatVersion');
  if (version !== FORMAT_VERSION) {
    return `it has format ${JSON.stringify(version) ?? 'unknown'} where ${FORMAT_VERSION} was expected`;
  }
  return isManifest(value) ? value : 'its manifest lacks something or holds too much';
}
