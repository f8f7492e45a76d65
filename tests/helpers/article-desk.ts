import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { onTestFinished } from 'vitest';

import { createEngine, type EngineOptions } from '../../src/engine/create-engine.ts';
import type { Engine, ReindexProgress } from '../../src/engine/engine.ts';
import { bundledOptions, DEFAULT_ARTICLE } from './bundled-engine.ts';
import { tempFolder } from './temp-folder.ts';

/** What the default article's paragraph 5 answers. */
export const QUESTION = 'من وزير الدفاع الروسي الذي اجتمع به سليماني؟';

export interface Desk {
  readonly options: EngineOptions;
  readonly notices: string[];
  readonly progress: ReindexProgress[];
  /** Puts another text into the article's file. */
  readonly write: (text: string) => Promise<void>;
  readonly read: () => Promise<string>;
}

/** A copy of the default article with an index folder of its own, until the running test ends. */
export async function desk(changes: Partial<EngineOptions> & Pick<EngineOptions, 'embedder'>): Promise<Desk> {
  const folder = await tempFolder();
  const articlePath = path.join(folder, 'article.txt');
  await copyFile(DEFAULT_ARTICLE, articlePath);
  const notices: string[] = [];
  const progress: ReindexProgress[] = [];
  const options = await bundledOptions({
    articlePath,
    indexDir: path.join(folder, 'index'),
    onNotice: (sentence) => notices.push(sentence),
    onProgress: (step) => progress.push(step),
    ...changes,
  });
  return {
    options,
    notices,
    progress,
    write: (text) => writeFile(articlePath, text),
    read: () => readFile(articlePath, 'utf8'),
  };
}

/** Starts an engine that is closed when the running test ends. */
export async function open(options: EngineOptions): Promise<Engine> {
  const engine = await createEngine(options);
  onTestFinished(() => engine.close());
  return engine;
}

/** @returns the paragraph that the first citation is from. */
export async function firstParagraph(engine: Engine, question: string): Promise<number | undefined> {
  return (await engine.answerQuestion(question)).citations[0]?.passage.paragraph;
}
