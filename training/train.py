"""Train the bundled static embedding model: `train.py --corpus CORPUS_DIR --out CHECKPOINT_DIR --seed 1`."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

import data as corpus_data
from context import choose
from evaluate import measure, table
from model import StaticTable, contrast, inverse_frequency
from pairs import Sampler
from tokens import embedder
from vocabulary import SPECIAL

OPTIONS = {
    # Whole words with a row of their own, by script; an English word seen `own_row` times in texts always has one;
    # an Arabic form seen less than `rare` times shares the row of its base.
    "whole": {"arabic": 31500, "latin": 15300, "number": 1300},
    "own_row": 60,
    "rare": 14,
    # By script: from how many letters a whole word also serves as an inner piece, and how many pieces are kept.
    "pieces": {"arabic": (3, 1500), "latin": (4, 2000), "number": (4, 300)},
    "dimensions": 256,
    # Sharpness of the softmax, by task: across languages, and between single words, less is better.
    "scale": 20.0,
    "scales": {"arabic": 22.0, "both": 28.0, "english": 14.0, "parallel": 14.0, "dictionary": 14.0, "words": 14.0, "synonyms": 14.0,
               "families": 14.0, "definitions": 22.0},
    "rate": 5e-3,
    "warmup_steps": 50,
    # After this share of the steps, and again after as many, translations are chosen to fit their context.
    "context_after": 0.25,
    # Which share of the batches each task of pairs.py gets.
    "shares": {"arabic": 0.36, "english": 0.26, "both": 0.10, "parallel": 0.07, "dictionary": 0.07, "words": 0.09,
               "synonyms": 0.04, "names": 0.02, "title": 0.03},
    # Beside these, where WordNet is given.
    "wordnet_shares": {"families": 0.04, "definitions": 0.06},
}
REPORT_EVERY = 500


def joined(batch):
    """Queries and passages as one list of texts."""
    query_ids, query_offsets, passage_ids, passage_offsets = batch
    ids = np.concatenate([query_ids, passage_ids])
    offsets = np.concatenate([query_offsets, passage_offsets + len(query_ids)])
    return torch.from_numpy(ids), torch.from_numpy(offsets)


def save(out, rows, model):
    """A checkpoint that export.py and evaluate.py read."""
    np.savez(out / "model.npz", table=model.table().numpy())
    (out / "rows.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


def train(corpus, thesaurus, wordnet, options, steps, batch, seed, report):
    """(token -> row, trained model). `report(step, losses, rows, model)` is called now and then."""
    rows, data, frequency = corpus_data.build(corpus, thesaurus, wordnet, options, seed)
    rng = np.random.default_rng(seed)
    sampler = Sampler(data, rng)
    model = StaticTable(inverse_frequency(frequency), options["dimensions"], torch.Generator().manual_seed(seed))
    model.weights[:len(SPECIAL)] = 0
    of_tasks = {**options["shares"], **(options["wordnet_shares"] if wordnet else {})}
    tasks, shares = list(of_tasks), np.array(list(of_tasks.values()))
    losses = {task: [] for task in tasks}
    fit_every = int(options["context_after"] * steps)

    def loss_of(task):
        scale = options["scales"].get(task, options["scale"])
        return lambda vectors: contrast(vectors[:batch], vectors[batch:], scale)

    for step in range(steps):
        if step in (fit_every, 2 * fit_every):
            sampler.fitting = choose(data, model.table().numpy(), rng)
        task = tasks[rng.choice(len(tasks), p=shares / shares.sum())]
        rate = options["rate"] * min(1, (step + 1) / options["warmup_steps"]) * (1 - step / steps)
        losses[task].append(model.train_step(*joined(sampler.draw(task, batch)), loss_of(task), rate))
        if (step + 1) % REPORT_EVERY == 0 or step + 1 == steps:
            report(step + 1, losses, rows, model)
    return rows, model


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", required=True, help="folder of the corpus files")
    parser.add_argument("--thesaurus", default=str(Path(__file__).parent.parent / "src/text/thesaurus"),
                        help="folder of the thesaurus")
    parser.add_argument("--wordnet", help="folder of WordNet's database files, as in Debian's package wordnet-base; none unless given")
    parser.add_argument("--out", required=True, help="folder for the checkpoint")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=16000)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--eval", help="folder of the evaluation files: measured at the end, never trained on")
    parser.add_argument("--options", default="{}", help="JSON that overrides entries of OPTIONS, for ablations")
    chosen = parser.parse_args()
    out = Path(chosen.out)
    out.mkdir(parents=True, exist_ok=True)
    start = time.time()

    def report(step, losses, rows, model):
        means = " ".join(f"{task} {np.mean(found[-50:]):.2f}" for task, found in losses.items() if found)
        print(f"step {step}, {time.time() - start:.0f} s: {means}", flush=True)
        save(out, rows, model)

    options = {**OPTIONS, **json.loads(chosen.options)}
    rows, model = train(chosen.corpus, chosen.thesaurus, chosen.wordnet, options, chosen.steps, chosen.batch, chosen.seed, report)
    if chosen.eval:
        print(table(measure(chosen.eval, embedder(rows, model.table().numpy()))), flush=True)


if __name__ == "__main__":
    main()
