import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadConfig } from '../../src/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/wiring.ts';

const QUESTION = 'من وزير الدفاع الروسي الذي اجتمع معه سليماني؟';

let engine: Engine;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sanad-explain-'));
  engine = await openEngine({ config: loadConfig({ INDEX_DIR: folder }), articlePath: null });
});

afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

describe('how passages were found', () => {
  test('lists them as the answer ranks them, with what each ranking gave', async () => {
    const [answer, { passages, generation }] = await Promise.all([
      engine.answerQuestion(QUESTION),
      engine.explain(QUESTION, { most: 100 }),
    ]);

    expect(generation).toBe(engine.current().generation);
    const body = passages.filter(({ passage }) => passage.paragraph > 0);
    expect(body.slice(0, answer.hits.length).map(({ passage, fused }) => [passage.id, fused])).toEqual(
      answer.hits.map(({ passage, score }) => [passage.id, score]),
    );
    for (const { lexical, vector, fused } of passages) {
      for (const score of [lexical, vector, fused]) expect(score >= 0 && score <= 1).toBe(true);
      expect(fused).toBeGreaterThanOrEqual(Math.min(lexical, vector) - 1e-9);
      expect(fused).toBeLessThanOrEqual(Math.max(lexical, vector) + 1e-9);
    }
  });

  test.each([
    QUESTION,
    'When did Russia freeze the S-300 deal?',
    'How many people live in Aleppo?',
    'ما عاصمة اليابان؟',
  ])('names the threshold by which the question was answered or not: %s', async (question) => {
    const [{ kind, confidence }, { threshold }] = await Promise.all([
      engine.answerQuestion(question),
      engine.explain(question),
    ]);
    expect(kind === 'answered').toBe(confidence >= threshold);
  });

  test('lists as many as are asked for', async () => {
    expect((await engine.explain(QUESTION, { most: 3 })).passages).toHaveLength(3);
    expect((await engine.explain(QUESTION)).passages).toHaveLength(10);
  });

  test('puts every passage and the question on one map', async () => {
    const { points, generation } = engine.passageMap();
    const { point } = await engine.explain(QUESTION);

    expect(generation).toBe(engine.current().generation);
    expect(points).toHaveLength(engine.current().passages.length);
    for (const { x, y } of [...points, point ?? { x: Number.NaN, y: 0 }]) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
    expect(new Set(points.map(({ x }) => x)).size).toBeGreaterThan(1);
  });

  test.each(['', '؟!', '\u202e', '\ud83d'])('finds nothing for what asks nothing: %j', async (question) => {
    expect(await engine.explain(question)).toMatchObject({ passages: [], point: null });
  });
});
