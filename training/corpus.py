"""The training corpus as flat arrays of word numbers."""

import gzip
import json
import re
from array import array
from pathlib import Path

import numpy as np

from text import split_words

_SENTENCE_END = re.compile(r"(?<=[.!?؟؛])\s+|\n+")
# Up to four Arabic words and the Latin letters in brackets behind them.
_BRACKET = re.compile(
    r"((?<!\S)(?:[\u0621-\u065F]+\s+){1,4})[\"«”“]?\s*\(([^()]{0,40}?[:：\s\"(]*)([A-Za-zÀ-ÿ][^()؀-ۿ]{2,50})\)")


class Words:
    """Numbers for word types, in order of first appearance, with their counts."""

    def __init__(self):
        self.numbers, self.names, self.counts = {}, [], []

    def add(self, words):
        """The numbers of `words`; each occurrence is counted."""
        found = []
        for word in words:
            number = self.numbers.get(word)
            if number is None:
                number = self.numbers[word] = len(self.names)
                self.names.append(word)
                self.counts.append(0)
            self.counts[number] += 1
            found.append(number)
        return found


def _lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from file


def read_wiki(folder, words):
    """Arabic Wikipedia: words, where each sentence and article starts, and what stands in brackets in Latin letters."""
    flat, sentences, articles, titles, brackets = array("i"), [], [], [], []
    for line in _lines(Path(folder) / "arwiki.jsonl.gz"):
        article = json.loads(line)
        articles.append(len(flat))
        titles.append(words.add(split_words(article["title"])))
        for sentence in _SENTENCE_END.split(article["text"]):
            numbers = words.add(split_words(sentence))
            if numbers:
                sentences.append(len(flat))
                flat.extend(numbers)
        brackets += [(before, name) for before, _, name in _BRACKET.findall(article["text"])]
    return {
        "flat": np.array(flat, np.int32),
        "sentences": np.array(sentences + [len(flat)], np.int64),
        "articles": np.array(articles + [len(flat)], np.int64),
        "titles": titles,
        "brackets": brackets,
    }


def read_parallel(folder):
    """Parallel sentences as pairs of word lists, English first."""
    pairs = []
    for name in ("ntrex.en-ar.tsv.gz", "tatoeba.en-ar.tsv.gz"):
        for line in _lines(Path(folder) / name):
            fields = line.rstrip("\n").split("\t")
            if len(fields) == 2:
                pairs.append((split_words(fields[0]), split_words(fields[1])))
    return [(english, arabic) for english, arabic in pairs if english and arabic]


_ENTRY = re.compile(r"^(.*?) (?:\{([^}]*)\} )?(?:\((.*)\) )?:: (.*)$")
_NOT_ARABIC = re.compile(r"\{[^}]*\}|/[^/]*/|\[[^\]]*\]|\([^)]*\)")


def read_dictionary(folder):
    """Dictionary entries: (headword, class, gloss, Arabic translation), all but the class as word lists."""
    entries = []
    for line in _lines(Path(folder) / "en-ar-wiktionary.txt.gz"):
        match = None if line.startswith("#") else _ENTRY.match(line.strip())
        if not match:
            continue
        head, kind, gloss, translations = match.groups()
        for translation in re.split("[,،;]", _NOT_ARABIC.sub(" ", translations)):
            arabic = split_words(translation)
            if arabic and re.match("[\u0621-\u064A]", arabic[0]):
                entries.append((split_words(head), kind or "", split_words(gloss or ""), arabic))
    return [entry for entry in entries if entry[0]]


def read_thesaurus(folder):
    """Groups of words that mean about the same: (Standard Arabic, dialects, English), each a list of word lists.

    They stand one a line between the backticks of the folder's TypeScript files.
    """
    groups = []
    for file in sorted(Path(folder).glob("*.ts")):
        text = re.search(r"= `\n(.*)`;", file.read_text(encoding="utf-8"), re.DOTALL)
        for line in text.group(1).splitlines() if text else []:
            fields = [[split_words(member.replace("_", " ")) for member in field.split()] for field in line.split("|")]
            groups.append([[words for words in field if words] for field in fields])
    return groups


def raw_lines(folder):
    """Lines of all corpus files as they are, for tests of the tokenizer."""
    for line in _lines(Path(folder) / "arwiki.jsonl.gz"):
        yield from json.loads(line)["text"].split("\n")
    for name in ("en-ar-wiktionary.txt.gz", "ntrex.en-ar.tsv.gz", "tatoeba.en-ar.tsv.gz"):
        yield from _lines(Path(folder) / name)
