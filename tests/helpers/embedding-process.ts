/** A process that loads the model in the folder named first, says so, and then has nothing more to do. */
import { createTransformersEmbedder } from '../../embeddings/transformers-embedder.ts';

const embedder = await createTransformersEmbedder({
  model: process.argv[2] ?? '',
  cacheDir: '/nowhere',
  allowDownload: false,
  bundledVectorShare: 0.3,
});
await embedder.embedQuery('visit');
process.stdout.write('loaded\n');
if (process.argv[3] === 'stay') setInterval(() => undefined, 1000);
