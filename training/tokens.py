"""Texts to vectors with a table in memory, as the exported model does it."""

import numpy as np

from text import split_words
from vocabulary import pieces_of


def embedder(rows, table):
    """A function from texts to normalised vectors."""
    known = {}

    def ids_of(text):
        found = []
        for word in split_words(text):
            if word not in known:
                known[word] = pieces_of(word, rows)
            found += known[word]
        return found

    def embed(texts):
        out = np.zeros((len(texts), table.shape[1]), np.float32)
        for place, text in enumerate(texts):
            ids = ids_of(text)
            if ids:
                out[place] = table[ids].sum(0)
        return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)

    return embed
