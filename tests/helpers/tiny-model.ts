import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { staticModelOnnx } from './onnx-writer.ts';

/** Whole words that the tiny model knows; anything else is spelt in single letters, or unknown. */
export const TINY_WORDS: readonly string[] = [
  'minister',
  'defence',
  'army',
  'visit',
  'moscow',
  'query',
  'passage',
  'وزير',
  'الدفاع',
  'زيارة',
  'موسكو',
];

const SPECIAL_TOKENS: readonly string[] = ['[PAD]', '[UNK]'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyzابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ0123456789'.split('');

export interface TinyModelOptions {
  readonly dimensions?: number;
  /** Another seed gives another table of vectors, as a newly trained model would have. */
  readonly seed?: number;
  /** Written into `config.json`. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** `model_max_length` of `tokenizer_config.json`; left out unless given. */
  readonly maxLength?: number;
}

/** A linear congruential generator: reproducible numbers in [-1, 1). */
function generator(seed: number): () => number {
  let state = seed % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state / 2147483647) * 2 - 1;
  };
}

function tokenizerJson(tokens: readonly string[]): string {
  return JSON.stringify({
    version: '1.0',
    added_tokens: SPECIAL_TOKENS.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
    },
  });
}

/**
 * Writes a static embedding model into `folder`, in the same shape as the bundled one: `config.json`,
 * `tokenizer.json`, `tokenizer_config.json` and `onnx/model_quantized.onnx`. Special tokens have all-zero vectors.
 */
export async function writeTinyModel(folder: string, options: TinyModelOptions = {}): Promise<void> {
  const dimensions = options.dimensions ?? 8;
  const tokens = [...SPECIAL_TOKENS, ...TINY_WORDS, ...LETTERS, ...LETTERS.map((letter) => `##${letter}`)];
  const random = generator(options.seed ?? 7);
  const table = Float32Array.from({ length: tokens.length * dimensions }, (_, index) =>
    index < SPECIAL_TOKENS.length * dimensions ? 0 : random(),
  );
  await mkdir(path.join(folder, 'onnx'), { recursive: true });
  await writeFile(
    path.join(folder, 'config.json'),
    JSON.stringify({ model_type: 'bert', hidden_size: dimensions, ...options.config }),
  );
  await writeFile(path.join(folder, 'tokenizer.json'), tokenizerJson(tokens));
  await writeFile(
    path.join(folder, 'tokenizer_config.json'),
    JSON.stringify({
      tokenizer_class: 'BertTokenizer',
      pad_token: '[PAD]',
      unk_token: '[UNK]',
      ...(options.maxLength === undefined ? {} : { model_max_length: options.maxLength }),
    }),
  );
  await writeFile(path.join(folder, 'onnx', 'model_quantized.onnx'), staticModelOnnx(table, dimensions));
}
