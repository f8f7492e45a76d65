"""A checkpoint as a transformers.js folder: `export.py CHECKPOINT_DIR MODEL_DIR`."""

import argparse
import json
from pathlib import Path

import numpy as np

from onnx_graph import model_bytes
from text import NORMALIZER
from vocabulary import LONGEST_WORD, PREFIX, SPECIAL

# A text without one known word still gets a vector of length one after pooling, never NaN: [CLS], alone among the
# special tokens, has a row, ten million times shorter than a word's, which changes no other text's vector.
MARKER_LENGTH = 1e-7
UNLIMITED = 10**9


def quantise(table):
    """(int8 rows, float32 scale per row); no row's largest number loses more than half a step."""
    scales = np.abs(table).max(1, keepdims=True) / 127
    codes = np.round(table / np.where(scales == 0, 1, scales)).astype(np.int8)
    return codes, scales.astype(np.float32)


def with_marker(table):
    """The table scaled to rows of mean length one, with the special rows set."""
    table = table / np.linalg.norm(table[len(SPECIAL):], axis=1).mean()
    table[:len(SPECIAL)] = 0
    row = SPECIAL.index("[CLS]")
    table[row] = MARKER_LENGTH * (-1.0) ** np.arange(table.shape[1]) / table.shape[1] ** 0.5
    return table


def tokenizer(rows):
    """tokenizer.json: the normaliser of text.py, words at spaces and punctuation, greedy WordPiece."""
    special = {token: rows[token] for token in SPECIAL}
    added = [{"id": row, "content": token, "single_word": False, "lstrip": False, "rstrip": False,
              "normalized": False, "special": True} for token, row in special.items()]
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added,
        "normalizer": NORMALIZER, "pre_tokenizer": {"type": "BertPreTokenizer"},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
            "pair": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}},
                     {"Sequence": {"id": "B", "type_id": 0}}],
            "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [special["[CLS]"]], "tokens": ["[CLS]"]}},
        },
        "decoder": {"type": "WordPiece", "prefix": PREFIX, "cleanup": True},
        "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": PREFIX,
                  "max_input_chars_per_word": LONGEST_WORD, "vocab": rows},
    }


def write(folder, rows, table):
    """Writes config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx into `folder`."""
    folder = Path(folder)
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    codes, scales = quantise(with_marker(table))
    (folder / "onnx" / "model_quantized.onnx").write_bytes(model_bytes(codes, scales))
    config = {"model_type": "bert", "architectures": ["BertModel"], "hidden_size": table.shape[1],
              "vocab_size": len(table), "max_position_embeddings": UNLIMITED, "pad_token_id": rows["[PAD]"]}
    tokenizer_config = {"tokenizer_class": "BertTokenizer", "model_max_length": UNLIMITED, "do_lower_case": False,
                        **{f"{name}_token": f"[{name.upper()}]" for name in ("pad", "unk", "cls", "sep")}}
    for name, content in (("config", config), ("tokenizer_config", tokenizer_config)):
        (folder / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    compact = json.dumps(tokenizer(rows), ensure_ascii=False, separators=(",", ":"))
    (folder / "tokenizer.json").write_text(compact + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("model")
    chosen = parser.parse_args()
    rows = json.loads((Path(chosen.checkpoint) / "rows.json").read_text(encoding="utf-8"))
    write(chosen.model, rows, np.load(Path(chosen.checkpoint) / "model.npz")["table"])


if __name__ == "__main__":
    main()
