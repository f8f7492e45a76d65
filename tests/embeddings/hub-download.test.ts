import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';

import type { Embedder } from '../../embeddings/embedder.ts';
import type { DownloadProgress } from '../../embeddings/hub-download.ts';
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';
import { UserError } from '../../src/errors.ts';
import { type HubFault, type HubServer, hubServer } from '../helpers/hub-server.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { writeTinyModel } from '../helpers/tiny-model.ts';

const ID = 'Tiny/multilingual-e5-tiny';
const FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_quantized.onnx'];

async function tinyHub(fault?: HubFault): Promise<HubServer> {
  const folder = path.join(await tempFolder(), 'hub');
  // A static model needs no process of its own, which keeps these tests quick.
  await writeTinyModel(folder, { config: { sanad: { translatesWords: true } } });
  return hubServer(ID, folder, fault);
}

async function create(
  cacheDir: string,
  hubUrl: string,
  onDownloadProgress?: (progress: DownloadProgress) => void,
  model = ID,
): Promise<Embedder> {
  const embedder = await createTransformersEmbedder({
    model,
    cacheDir,
    allowDownload: true,
    bundledVectorShare: 0.3,
    hubUrl,
    ...(onDownloadProgress === undefined ? {} : { onDownloadProgress }),
  });
  onTestFinished(() => embedder.close());
  return embedder;
}

/** Everything below a folder, files and folders. */
async function below(folder: string): Promise<string[]> {
  return readdir(folder, { recursive: true });
}

test('a hub model is downloaded once, with its progress, and then read without a network', async () => {
  const cacheDir = path.join(await tempFolder(), 'deep', 'models');
  const hub = await tinyHub();
  const progress: DownloadProgress[] = [];
  const first = await create(cacheDir, hub.url, (step) => progress.push(step));
  expect(new Set(hub.requests)).toEqual(new Set(FILES.map((file) => `/${ID}/resolve/main/${file}`)));
  const last = progress.at(-1);
  expect(last).toEqual({ model: ID, loaded: last?.total, total: expect.any(Number) });
  expect(last?.total).toBeGreaterThan(5000);
  expect(progress.every((step, i) => step.loaded >= (progress[i - 1]?.loaded ?? 0))).toBe(true);
  expect(first.id).toContain(`${ID}@`);
  expect(first.id).toContain('["query: ","passage: "]');

  const offline = await createTransformersEmbedder({
    model: ID,
    cacheDir,
    allowDownload: false,
    bundledVectorShare: 0.3,
  });
  onTestFinished(() => offline.close());
  expect(offline.id).toBe(first.id);
  expect(await offline.embedQuery('visit')).toEqual(await first.embedQuery('visit'));
  await create(cacheDir, 'http://127.0.0.1:9');
  expect(hub.requests).toHaveLength(FILES.length);
  expect((await below(cacheDir)).filter((name) => name.includes('.tmp'))).toEqual([]);
});

test('a model whose size the server does not tell is downloaded all the same', async () => {
  const cacheDir = await tempFolder();
  const hub = await tinyHub((_, body, response) => {
    response.writeHead(200).write(body.subarray(0, 10));
    response.end(body.subarray(10));
    return true;
  });
  const progress: DownloadProgress[] = [];
  await create(cacheDir, hub.url, (step) => progress.push(step));
  expect(progress.at(-1)?.total).toBe(0);
  expect(progress.at(-1)?.loaded).toBeGreaterThan(5000);
});

describe('a download that fails is one sentence, leaves nothing behind, and works the next time', () => {
  const cases: readonly (readonly [string, HubFault, RegExp])[] = [
    [
      'a connection that breaks in the middle',
      (file, body, response) => {
        if (!file.endsWith('.onnx')) return false;
        response.writeHead(200, { 'content-length': body.length }).write(body.subarray(0, 100));
        setTimeout(() => response.destroy(), 50);
        return true;
      },
      /\(the connection broke, UND_ERR_\w+\): check the network/u,
    ],
    [
      'a connection that breaks where no size was told',
      (file, body, response) => {
        if (!file.endsWith('.onnx')) return false;
        response.writeHead(200).write(body.subarray(0, 100));
        setTimeout(() => response.destroy(), 50);
        return true;
      },
      /\(the connection broke, UND_ERR_\w+\): check the network/u,
    ],
    [
      'an empty file',
      (file, _, response) => {
        if (!file.endsWith('.onnx')) return false;
        response.writeHead(200).end();
        return true;
      },
      /\(model_quantized\.onnx ended after 0 bytes of \w+\): check the network/u,
    ],
    [
      'a web page in the place of a file',
      (file, _, response) => {
        if (file !== 'config.json') return false;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>');
        return true;
      },
      /\(config\.json is not JSON\): check the network/u,
    ],
    [
      'a web page in the place of the weights',
      (file, _, response) => {
        if (!file.endsWith('.onnx')) return false;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Please log in</html>');
        return true;
      },
      /\(model_quantized\.onnx is a web page\): check the network/u,
    ],
    [
      'a model without ONNX files',
      (file, _, response) => {
        if (!file.endsWith('.onnx')) return false;
        response.writeHead(404).end();
        return true;
      },
      /\(no model_quantized\.onnx there, status 404\): check the id, which must be that of a model with ONNX files/u,
    ],
    [
      'a server in trouble',
      (_, __, response) => {
        response.writeHead(503).end();
        return true;
      },
      /\(status 503\): check the network/u,
    ],
  ];

  test.each(cases)('%s', async (_, fault, reason) => {
    const cacheDir = await tempFolder();
    let broken = true;
    const hub = await tinyHub((file, body, response) => broken && fault(file, body, response));
    const failing = create(cacheDir, hub.url);
    await expect(failing).rejects.toThrow(UserError);
    await expect(failing).rejects.toThrow(reason);
    await expect(failing).rejects.toThrow(
      `The model ${ID} is not in ${cacheDir} yet and could not be downloaded from ${hub.url} (`,
    );
    expect(await below(cacheDir)).toEqual([]);
    broken = false;
    expect((await create(cacheDir, hub.url)).dimensions).toBe(8);
  });

  test('nobody who answers', async () => {
    const cacheDir = await tempFolder();
    await expect(create(cacheDir, 'http://127.0.0.1:9')).rejects.toThrow(
      `The model ${ID} is not in ${cacheDir} yet and could not be downloaded from http://127.0.0.1:9 (`,
    );
    await expect(create(cacheDir, 'http://hub.invalid')).rejects.toThrow(
      /^The model .+ could not be downloaded from http:\/\/hub\.invalid \(\w+\): check the network and EMBEDDING_HUB_URL, or set EMBEDDING_MODEL=bundled, which needs no network\.$/u,
    );
    expect(await below(cacheDir)).toEqual([]);
  });

  test('an id that the hub does not know', async () => {
    const hub = await tinyHub();
    const failing = create(await tempFolder(), hub.url, undefined, 'Nobody/nothing');
    await expect(failing).rejects.toThrow('there, status 401): check the id');
  });

  test('a cache folder that is a file', async () => {
    const cacheDir = path.join(await tempFolder(), 'file');
    await writeFile(cacheDir, '');
    const failing = create(cacheDir, (await tinyHub()).url);
    await expect(failing).rejects.toThrow(UserError);
    await expect(failing).rejects.toThrow('MODEL_CACHE_DIR');
  });
});

test('weights that end early without a sign are a sentence, and are downloaded again the next time', async () => {
  const cacheDir = await tempFolder();
  let broken = true;
  const hub = await tinyHub((file, body, response) => {
    if (!broken || !file.endsWith('.onnx')) return false;
    response.writeHead(200).write(body.subarray(0, 200));
    response.end();
    return true;
  });
  await expect(create(cacheDir, hub.url)).rejects.toThrow(
    /is of no use \(it cannot be loaded: .+\); it has just come from the hub like this and is removed again, so try once more/u,
  );
  broken = false;
  expect((await create(cacheDir, hub.url)).dimensions).toBe(8);
});

test('a model of which only a part is in the cache is downloaded whole', async () => {
  const cacheDir = await tempFolder();
  const folder = path.join(cacheDir, ...ID.split('/'));
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'config.json'), '{"half": ');
  const hub = await tinyHub();
  expect((await create(cacheDir, hub.url)).dimensions).toBe(8);
  expect(hub.requests).toHaveLength(FILES.length);
});

test('a downloaded model that was damaged later is a sentence that says how to mend it', async () => {
  const cacheDir = await tempFolder();
  const hub = await tinyHub();
  await create(cacheDir, hub.url);
  const folder = path.join(cacheDir, ...ID.split('/'));
  await writeFile(path.join(folder, 'onnx/model_quantized.onnx'), 'damaged');
  await expect(create(cacheDir, hub.url)).rejects.toThrow(
    `delete ${folder} so that it is downloaded again, or set EMBEDDING_MODEL=bundled.`,
  );
});
