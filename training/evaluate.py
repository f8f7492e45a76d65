"""Retrieval quality of a checkpoint: `evaluate.py CHECKPOINT_DIR --eval EVAL_DIR`.

nDCG@10 on SQuAD-format files of the vectors alone, with character 4-gram BM25, and for English questions on Arabic
paragraphs with names and translated words besides.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

import numpy as np

from names import skeleton
from text import plain_words, split_words
from tokens import embedder


def read_squad(path):
    """Paragraphs of all articles as one collection; questions as (text, paragraph number)."""
    paragraphs, questions = [], []
    for article in json.loads(Path(path).read_text(encoding="utf-8"))["data"]:
        for paragraph in article["paragraphs"]:
            questions += [(qa["question"], len(paragraphs)) for qa in paragraph["qas"]]
            paragraphs.append(paragraph["context"])
    return paragraphs, questions


def ndcg(scores, right):
    """nDCG@10 in per cent with one right passage a question; ties count against us."""
    own = scores[np.arange(len(right)), right][:, None]
    rank = (scores >= own).sum(1) - 1
    return 100 * float(np.where(rank < 10, 1 / np.log2(rank + 2), 0).mean())


def grams(words):
    """Character 4-grams of words, with their ends marked."""
    return [marked[i:i + 4] for word in words for marked in (f"_{word}_",) for i in range(max(1, len(marked) - 3))]


class Bm25:
    """BM25 over lists of terms."""

    def __init__(self, documents, k1=1.2, b=0.75):
        self.columns = {}
        for document in documents:
            for term in document:
                self.columns.setdefault(term, len(self.columns))
        counts = np.zeros((len(documents), len(self.columns)), np.float32)
        for row, document in enumerate(documents):
            for term, count in Counter(document).items():
                counts[row, self.columns[term]] = count
        length = counts.sum(1, keepdims=True)
        found = (counts > 0).sum(0)
        idf = np.log(1 + (len(documents) - found + 0.5) / (found + 0.5))
        self.matrix = idf * counts * (k1 + 1) / (counts + k1 * (1 - b + b * length / length.mean()))

    def scores(self, queries):
        """One row of passage scores for each query, a dictionary of term weights."""
        out = np.zeros((len(queries), len(self.matrix)), np.float32)
        for row, query in enumerate(queries):
            terms = [(self.columns[term], weight) for term, weight in query.items() if term in self.columns]
            if terms:
                columns, weights = zip(*terms)
                out[row] = self.matrix[:, columns] @ np.array(weights, np.float32)
        return out


def scaled(scores):
    """Min-max over the passages, question by question."""
    low, high = scores.min(1, keepdims=True), scores.max(1, keepdims=True)
    return (scores - low) / np.maximum(high - low, 1e-9)


def name_terms(text):
    """Consonant skeletons of the capitalised words of an English question (the first left out) and its digits."""
    words = re.findall(r"[^\W_]+", text)
    kept = [word for place, word in enumerate(words) if word.isdigit() or (place and word[0].isupper())]
    return Counter(skeleton(part) for word in kept for part in split_words(word) if len(skeleton(part)) > 1)


def translated(questions, paragraphs, embed_words, nearest=3, least=0.3):
    """4-gram weights of the article's words nearest to each English word of a question, by the model's own vectors."""
    article = sorted({word for paragraph in paragraphs for word in plain_words(paragraph)})
    english = sorted({word for question, _ in questions for word in plain_words(question)})
    near = embed_words(english) @ embed_words(article).T
    best = {}
    for row, word in enumerate(english):
        top = np.argsort(-near[row])[:nearest]
        best[word] = [(article[i], float(near[row, i])) for i in top if near[row, i] > least]
    queries = []
    for question, _ in questions:
        query = Counter()
        for word in plain_words(question):
            for other, cosine in best[word]:
                for gram in grams([other]):
                    query[gram] += cosine / len(best[word])
        queries.append(query)
    return queries


def best_blend(first, second, right):
    """The best nDCG@10 of first + w * second over a few weights, and that weight."""
    return max((ndcg(first + weight * second, right), weight) for weight in (0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.0, 1.5))


def measure(folder, embed):
    """All figures, for a function `embed(texts) -> normalised vectors`."""
    folder, figures = Path(folder), {}
    arabic, questions = read_squad(folder / "xquad.ar.dev.json")
    english, english_questions = read_squad(folder / "xquad.en.dev.json")
    arcd, arcd_questions = read_squad(folder / "arcd.train.json")
    for name, passages, asked in (("xquad ar", arabic, questions), ("xquad en", english, english_questions),
                                  ("arcd ar", arcd, arcd_questions)):
        right = np.array([passage for _, passage in asked])
        vectors = embed([text for text, _ in asked]) @ embed(passages).T
        index = Bm25([grams(plain_words(passage)) for passage in passages])
        lexical = index.scores([Counter(grams(plain_words(text))) for text, _ in asked])
        figures[name] = ndcg(vectors, right)
        figures[name + " +bm25"], figures[name + " weight"] = best_blend(scaled(lexical), scaled(vectors), right)
    right = np.array([passage for _, passage in english_questions])
    vectors = embed([text for text, _ in english_questions]) @ embed(arabic).T
    words = Bm25([[skeleton(word) for word in split_words(passage)] for passage in arabic])
    names = words.scores([name_terms(text) for text, _ in english_questions])
    index = Bm25([grams(plain_words(passage)) for passage in arabic])
    neighbours = index.scores(translated(english_questions, arabic, embed))
    figures["en-ar"] = ndcg(vectors, right)
    figures["en-ar +names"] = ndcg(scaled(vectors) + scaled(names), right)
    figures["en-ar neighbours"] = ndcg(neighbours, right)
    figures["en-ar three"] = ndcg(scaled(vectors) + scaled(neighbours) + 0.6 * scaled(names), right)
    return figures


def table(figures):
    """The figures as aligned lines."""
    return "\n".join(f"{name:20s} {value:6.2f}" for name, value in figures.items())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("--eval", required=True, help="folder of the three evaluation files")
    chosen = parser.parse_args()
    rows = json.loads((Path(chosen.checkpoint) / "rows.json").read_text(encoding="utf-8"))
    vectors = np.load(Path(chosen.checkpoint) / "model.npz")["table"]
    print(table(measure(chosen.eval, embedder(rows, vectors))))


if __name__ == "__main__":
    main()
