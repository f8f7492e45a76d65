"""Which translation of each corpus word fits the words around it, judged by the model trained so far."""

import numpy as np

REACH = 20
SHARPNESS = 12.0
DIMENSIONS = 64
DRAWS = 2


def _phrase_vectors(phrase_rows, table, count):
    """Sums of rows for the first `count` phrases."""
    vectors = np.zeros((count, table.shape[1]), np.float32)
    for first in range(0, count, 50_000):
        which = np.arange(first, min(first + 50_000, count))
        rows, lengths = phrase_rows.take(which)
        filled = which[lengths > 0]
        if len(filled):
            vectors[filled] = np.add.reduceat(table[rows], (np.cumsum(lengths) - lengths)[lengths > 0], axis=0)
    return vectors


def _unit(vectors):
    return vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-9)


def choose(data, table, rng):
    """For each corpus place, `DRAWS` slot numbers drawn by how near the slot's phrase is to the words around."""
    _, axes = np.linalg.eigh(table.T @ table)
    table = table @ axes[:, -DIMENSIONS:]
    vectors = _phrase_vectors(data["phrase_rows"], table, len(data["phrase_rows"].lengths))
    units = _unit(vectors)
    flat, articles, slots = data["flat"], data["articles"], data["slots"]
    chosen = np.zeros((len(flat), DRAWS), np.int8)
    step = 50
    for first in range(0, len(articles) - 1, step):
        edges = articles[first:first + step + 1]
        low, high = edges[0], edges[-1]
        for start in range(low, high, 100_000):
            place = np.arange(start, min(start + 100_000, high))
            article = np.searchsorted(edges, place, side="right")
            begin = np.maximum(place - REACH, edges[article - 1])
            end = np.minimum(place + REACH + 1, edges[article])
            offset = begin.min()
            added = np.cumsum(vectors[flat[offset:end.max()]], axis=0, dtype=np.float64)
            sums = np.concatenate([np.zeros((1, DIMENSIONS)), added])
            around = sums[end - offset] - sums[begin - offset] - vectors[flat[place]]
            options = slots[flat[place]]  # words without a phrase have -1 throughout, and any choice does
            fit = np.einsum("psd,pd->ps", units[options], _unit(around).astype(np.float32)) * SHARPNESS
            for draw in range(DRAWS):
                chosen[place, draw] = (fit + rng.gumbel(size=fit.shape)).argmax(1)
    return chosen
