import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { writeTinyModel } from '../helpers/tiny-model.ts';

const ARTICLE = path.resolve('article/soleimani-moscow.ar.txt');

/** An engine on the default article with a small model folder in the shape of multilingual-e5. */
async function engineWithTinyE5(): Promise<Engine> {
  const folder = path.join(await tempFolder(), 'multilingual-e5-tiny');
  await writeTinyModel(folder, { dimensions: 24, maxLength: 512 });
  const embedder = await createTransformersEmbedder({
    model: folder,
    cacheDir: await tempFolder(),
    bundledVectorShare: 0.3,
    allowDownload: false,
  });
  expect(embedder).toMatchObject({ dimensions: 24, cosineFloor: 0.7, translatesWords: false });
  const indexDir = await tempFolder();
  const engine = await createEngine({
    articlePath: ARTICLE,
    passageLength: 1600,
    indexDir,
    embedder,
    threshold: 0,
  });
  onTestFinished(() => engine.close());
  return engine;
}

test('a model of another family, size and process goes the same hybrid way', async () => {
  const engine = await engineWithTinyE5();
  const answer = await engine.answerQuestion('من وزير الدفاع الروسي الذي اجتمع به سليماني؟');
  expect(answer.kind).toBe('answered');
  expect(answer.citations[0]?.passage.paragraph).toBe(5);
  for (const { score } of answer.hits) {
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
  // Without vectors of words, names alone lead from one script to the other.
  const foreign = await engine.answerQuestion('Who are Kirby and Lavrov?');
  expect(foreign.citations[0]?.passage.paragraph).toBe(6);
});
