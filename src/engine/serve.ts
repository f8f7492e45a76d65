import type { Embedder } from '../../embeddings/embedder.ts';
import type { IndexGeneration } from '../../embeddings/index-request.ts';
import { WordTable } from '../../embeddings/word-table.ts';
import { Answerer, type AnswererParts } from '../answer/answerer.ts';
import { DEFAULT_THRESHOLD } from '../answer/weights.ts';
import { ArticleIndex } from '../retrieval/article-index.ts';
import { HybridRetriever } from '../retrieval/hybrid-retriever.ts';
import { LexicalRetriever } from '../retrieval/lexical-retriever.ts';
import { PassageViews } from '../retrieval/passage-views.ts';
import { SentenceVectors } from '../retrieval/sentence-vectors.ts';
import { Translator } from '../retrieval/translator.ts';
import { VectorRetriever } from '../retrieval/vector-retriever.ts';
import { Synonyms } from '../retrieval/synonyms.ts';
import { defaultThesaurus, Thesaurus } from '../text/thesaurus/thesaurus.ts';
import { shippedConfidence } from './confidence.ts';
import { readTranslationGroups } from './translation-groups.ts';
import { WordVectors } from '../retrieval/word-vectors.ts';
import { Explainer } from './explain.ts';
import type { Snapshot } from './engine.ts';

/** One generation, ready to answer. */
export interface Served {
  readonly snapshot: Snapshot;
  readonly answerer: Answerer;
  readonly parts: AnswererParts;
  /** The two rankings that `parts.retriever` fuses. */
  readonly lexical: LexicalRetriever;
  readonly vector: VectorRetriever;
  readonly explainer: Explainer;
}

/** @param threshold confidence from which an answer is given; null for the calibrated one. */
export async function serve(
  generation: IndexGeneration,
  embedder: Embedder,
  threshold: number | null,
): Promise<Served> {
  const { article, passages } = generation;
  const index = new ArticleIndex(article, passages);
  const sentenceVectors = await SentenceVectors.create(index, embedder);
  const { vocabulary } = index;
  const words = new WordVectors({
    chooseWords: () => vocabulary.words,
    embedder,
    build: (chosen) => WordTable.build(chosen, embedder),
  });
  const sentenceWords = () => index.sentences.map((sentence) => sentence.words);
  const translator = new Translator({
    vocabulary: vocabulary.words,
    vectors: embedder.translatesWords ? words : null,
    synonyms: new Synonyms(defaultThesaurus(), sentenceWords),
    sentences: sentenceWords,
    translations: () =>
      new Synonyms(Thesaurus.about(readTranslationGroups(), vocabulary.words), sentenceWords),
  });
  const lexical = new LexicalRetriever(index);
  const vector = new VectorRetriever({
    index,
    neighbours: generation.index,
    sentences: sentenceVectors,
    cosineFloor: embedder.cosineFloor,
  });
  const retriever = new HybridRetriever(lexical, vector, embedder.vectorShare);
  const parts: AnswererParts = {
    index,
    retriever,
    views: new PassageViews(lexical, vector),
    translator,
    embedder,
    sentenceVectors,
    confidence: shippedConfidence(),
    threshold: threshold ?? DEFAULT_THRESHOLD,
  };
  return {
    snapshot: {
      article,
      passages,
      generation: generation.name,
      builtAt: generation.builtAt,
      model: generation.model,
      threshold: parts.threshold,
    },
    answerer: new Answerer(parts),
    parts,
    lexical,
    vector,
    explainer: new Explainer({
      generation: generation.name,
      parts,
      lexical,
      vector,
      vectors: generation.vectors,
    }),
  };
}
