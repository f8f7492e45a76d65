import * as z from 'zod';

/** Counts up whenever the files of a generation change their meaning; other versions are built anew. */
export const FORMAT_VERSION = 1;

/** The files of a generation besides its manifest. */
export const GENERATION_FILES = ['article.json', 'passages.json', 'vectors.bin', 'hnsw.bin'] as const;
export type GenerationFile = (typeof GENERATION_FILES)[number];

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u);

/** Size and checksum of a file as it was written. */
const fileSchema = z.strictObject({ bytes: z.int().nonnegative(), sha256: sha256Schema });
export type FileRecord = z.infer<typeof fileSchema>;

/** How passages are cut, and whatever else an index depends on besides the article and the model. */
const settingsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type IndexSettings = Readonly<z.infer<typeof settingsSchema>>;

const manifestSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  /** `Embedder.id`. */
  model: z.string(),
  dimensions: z.int().positive(),
  /** `Article.hash`. */
  articleHash: z.string(),
  settings: settingsSchema,
  /** Number of passages, and so of vectors. */
  passages: z.int().nonnegative(),
  /** Vectors taken over from the generation before. */
  kept: z.int().nonnegative(),
  builtAt: z.iso.datetime(),
  files: z.record(z.enum(GENERATION_FILES), fileSchema),
});

/** What a generation is made of and from; written last into its folder. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

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
  const version = z.looseObject({ formatVersion: z.unknown() }).safeParse(value).data?.formatVersion;
  if (version !== FORMAT_VERSION) {
    return `it has format ${JSON.stringify(version) ?? 'unknown'} where ${FORMAT_VERSION} was expected`;
  }
  const result = manifestSchema.safeParse(value);
  return result.success ? result.data : 'its manifest lacks something or holds too much';
}
