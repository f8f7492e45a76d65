// The exported folder through transformers.js: `node check_model.mjs MODEL_DIR TEXTS.json OUT.json`.
// TEXTS.json is a list of strings; OUT.json gets their token numbers and vectors, for `compare_export.py`.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, basename, resolve } from 'node:path';
import { AutoTokenizer, env, pipeline } from '@xenova/transformers';

const [folder, textsFile, outFile] = process.argv.slice(2);
env.localModelPath = dirname(resolve(folder));
env.allowRemoteModels = false;
const name = basename(resolve(folder));
const tokenizer = await AutoTokenizer.from_pretrained(name);
const embed = await pipeline('feature-extraction', name);
const results = [];
for (const text of JSON.parse(readFileSync(textsFile, 'utf8'))) {
  const ids = Array.from(tokenizer(text).input_ids.data, Number);
  const vector = await embed(text, { pooling: 'mean', normalize: true });
  results.push({ ids, vector: Array.from(vector.data) });
}
writeFileSync(outFile, JSON.stringify(results));
