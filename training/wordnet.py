"""WordNet's database files: English words by sense, with their definitions."""

import re
from collections import defaultdict
from pathlib import Path

from text import split_words

FILES = {"noun": "n", "verb": "v", "adj": "adj", "adv": "adv"}
# A word stands for a sense only where that is among its commonest.
SURE_SENSES = 2
_DERIVED, _SIMILAR, _PERTAINS, _KIND_OF, _INSTANCE = "+", "&", "\\", "@", "@i"
_RELATED = (_DERIVED, _SIMILAR, _PERTAINS)
_POINTER_FILES = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
_QUOTED = re.compile(r'"([^"]*)"')


class Sense:
    """One meaning: its words (each a list of words), what defines it, sentences that use it, and what it points to."""

    def __init__(self, kind, words, definition, examples, pointers):
        self.kind, self.words, self.definition, self.examples = kind, words, definition, examples
        self.pointers = pointers  # (symbol, key of the other sense, place of the word here, place of the word there); -1: all


def _lines(path):
    with open(path, encoding="latin-1") as file:
        yield from (line for line in file if not line.startswith("  "))


def _sense(kind, line):
    data, _, gloss = line.partition("|")
    fields = data.split()
    count = int(fields[3], 16)
    names = [re.sub(r"\(.*\)$", "", name).replace("_", " ") for name in fields[4:4 + 2 * count:2]]
    start = 5 + 2 * count
    pointers = []
    for at in range(start, start + 4 * int(fields[start - 1]), 4):
        symbol, offset, file, places = fields[at:at + 4]
        here, there = int(places[:2], 16) - 1, int(places[2:], 16) - 1
        pointers.append((symbol, (_POINTER_FILES[file], offset), here, there))
    definition = split_words(_QUOTED.sub(" ", gloss))
    examples = [words for words in map(split_words, _QUOTED.findall(gloss)) if len(words) > 2]
    return Sense(kind, [split_words(name) for name in names], definition, examples, pointers)


class WordNet:
    """All senses, and which of them are among the commonest of each word."""

    def __init__(self, folder):
        folder = Path(folder)
        self.senses, self.sure = {}, defaultdict(set)
        for file, kind in FILES.items():
            for line in _lines(folder / f"data.{file}"):
                self.senses[file, line.split(maxsplit=1)[0]] = _sense(kind, line)
            for line in _lines(folder / f"index.{file}"):
                fields = line.split()
                for offset in fields[-int(fields[2]):][:SURE_SENSES]:
                    self.sure[file, offset].add(tuple(split_words(fields[0].replace("_", " "))))
        self.irregular = {}
        for file in FILES:
            for line in _lines(folder / f"{file}.exc"):
                form, base = line.split()[:2]
                self.irregular.setdefault(form, base)

    def words_of(self, key):
        """The words for which this sense is a common one."""
        return [words for words in self.senses[key].words if words and tuple(words) in self.sure[key]]

    def texts(self):
        """All definitions, and all sentences that use a word."""
        for sense in self.senses.values():
            yield sense.definition
            yield from sense.examples

    def irregular_among(self, natural, heads):
        """Irregular form -> base, both seen in texts (`natural`), where the form is no word of its own, here or in `heads`."""
        own = {words[0] for key in self.senses for words in self.words_of(key) if len(words) == 1}
        return {form: base for form, base in self.irregular.items()
                if form in natural and base in natural and form not in own and form not in heads}

    def synonyms(self):
        """Pairs of word lists that mean about the same, or are of one family: (destroy, destruction), (France, French)."""
        pairs = []
        for key, sense in self.senses.items():
            words = self.words_of(key)
            pairs += [(left, right) for left in words for right in words if left != right]
            for symbol, other, here, there in sense.pointers:
                if symbol in _RELATED:
                    lefts = words if here < 0 else [sense.words[here]]
                    rights = self.words_of(other) if there < 0 else [self.senses[other].words[there]]
                    pairs += [(left, right) for left in lefts[:1] for right in rights[:1] if left != right]
        return [(left, right) for left, right in pairs if left and right]

    def definitions(self):
        """Pairs of a word and what defines it, of a definition and a sentence, of a word and what it is a kind of."""
        pairs = []
        for key, sense in self.senses.items():
            words = self.words_of(key)
            above = [word for symbol, other, _, _ in sense.pointers if symbol in (_KIND_OF, _INSTANCE)
                     for word in self.senses[other].words[:1]]
            text = sense.definition + [part for example in sense.examples for part in example]
            if len(text) > 2:
                pairs += [(word, text) for word in words]
            pairs += [(sense.definition, example) for example in sense.examples if len(sense.definition) > 2]
            pairs += [(word, other) for word in words[:1] for other in above if word != other]
        return [(left, right) for left, right in pairs if left and right]

    def mates(self):
        """Single word -> the other single words for its commonest senses."""
        found = defaultdict(set)
        for key in self.senses:
            single = [words[0] for words in self.words_of(key) if len(words) == 1]
            for word in single:
                found[word].update(other for other in single if other != word)
        return {word: sorted(others) for word, others in found.items()}
