"""Proves an exported folder: same token numbers as in training, and the retrieval figures of the int8 vectors.

`compare_export.py MODEL_DIR NODE_DIR --eval EVAL_DIR [--corpus CORPUS_DIR]`; NODE_DIR is a folder whose node_modules
holds @xenova/transformers.
"""

import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np

import corpus
from evaluate import measure, table
from text import split_words
from vocabulary import SPECIAL, pieces_of

ODD_TEXTS = [
    "", " ", "؟!", "☃ 🙂", "ﷺ ﻻ", "ÀÉÎõü straße İstanbul ΑΣ", "١٢٣ ۴۵۶ 7½", "وَٱلْكِتَٰبِ ـــ",
    "والكتاب،بالكتاب-للكتاب الله اللغة(الذي)", "a\u200fb\u202ec\u00ad", "x" * 101, "کتابِ فارسی", "日本語 한국어 हिन्दी",
]


def run_node(node_folder, model_folder, texts):
    """[{ids, vector}] from transformers.js."""
    with tempfile.TemporaryDirectory(dir=node_folder) as scratch:
        script = Path(scratch) / "check-model.mjs"
        shutil.copy(Path(__file__).with_name("check-model.mjs"), script)
        given, got = Path(scratch) / "texts.json", Path(scratch) / "out.json"
        given.write_text(json.dumps(texts), encoding="utf-8")
        subprocess.run(["node", script, model_folder, given, got], check=True)
        return json.loads(got.read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("node")
    parser.add_argument("--eval", required=True)
    parser.add_argument("--corpus")
    chosen = parser.parse_args()
    rows = json.loads((Path(chosen.model) / "tokenizer.json").read_text(encoding="utf-8"))["model"]["vocab"]
    texts = list(ODD_TEXTS)
    if chosen.corpus:
        texts += [line for number, line in enumerate(corpus.raw_lines(chosen.corpus)) if number % 40 == 0]
    differing = 0
    for text, result in zip(texts, run_node(chosen.node, chosen.model, texts)):
        own = [row for word in split_words(text) for row in pieces_of(word, rows)]
        ids = [row for row in result["ids"] if row >= len(SPECIAL)]
        if ids != own or not np.isfinite(result["vector"]).all():
            differing += 1
            print("differs:", repr(text[:200]), ids[:20], own[:20])
    print(f"{differing} of {len(texts)} texts tokenised differently")

    def embed(asked):
        return np.array([result["vector"] for result in run_node(chosen.node, chosen.model, asked)], np.float32)

    print(table(measure(chosen.eval, embed)))


if __name__ == "__main__":
    main()
