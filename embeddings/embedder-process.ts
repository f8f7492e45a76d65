/** The process that runs a large model; `child-pipeline.ts` starts it and talks to it. */
import type { FromEmbedder, ToEmbedder } from './embedder-messages.ts';
import { loadTransformerPipeline, type TextPipeline } from './text-pipeline.ts';

let model: Promise<TextPipeline> | undefined;

async function answer(id: number, question: ToEmbedder): Promise<FromEmbedder> {
  try {
    if (question.kind === 'load') {
      model = loadTransformerPipeline(question.model);
      return { id, kind: 'loaded', dimensions: (await model).dimensions };
    }
    if (model === undefined) throw new Error('no model has been loaded');
    return { id, kind: 'vectors', vectors: await (await model).embed(question.texts) };
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

// Only the process that started this one sends messages here.
process.on('message', (question: ToEmbedder & { readonly id: number }) => {
  void answer(question.id, question).then((result) => process.send?.(result));
});
// Ctrl-C in a terminal reaches this process too; it is the other one that decides when to end.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
// The other one is gone, however it went.
process.on('disconnect', () => process.exit());
