"""Which English words an Arabic word may stand for: from the dictionary, from parallel sentences, from names."""

import re
from collections import defaultdict

import numpy as np

from names import align_names, spell
from text import split_words

LONGEST_PHRASE = 3
SHORTEST_NAME = 4
# A dictionary entry weighs one; an alignment its probability times this.
ALIGNED_WEIGHT = 2.0
# A group of the thesaurus: each of its English words, and a word of a dialect as against a standard one.
GROUP_WEIGHT = 1.0
DIALECT_WEIGHT = 0.5
# All other words for the commonest senses of an English word, taken together, as against that word.
MATES_WEIGHT = 0.12
LEAST_ALIGNED = 0.15
LEAST_SEEN = 1.2
_PREFIXES = ["", "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وس", "ي", "ت", "ن", "ا", "وي", "وت", "سي", "ست", "لي", "لت"]
_SUFFIXES = ["", "ه", "ها", "هم", "هما", "ات", "ون", "ين", "ان", "ي", "يه", "وا", "ت", "تها", "ته", "نا", "ا", "يون", "يين",
             "اتها", "اته"]


def _stems(word):
    """What is left of an Arabic word without its affixes, least stripped first, feminine ending also restored."""
    found = []
    for prefix in _PREFIXES:
        for suffix in _SUFFIXES:
            if word.startswith(prefix) and word.endswith(suffix):
                stem = word[len(prefix):len(word) - len(suffix)]
                if len(stem) >= 3 or not (prefix or suffix):
                    cost = len(prefix) + len(suffix)
                    found.append((cost, stem))
                    if suffix.startswith("ت") or suffix in ("ات", "اتها", "اته"):
                        found.append((cost, stem + "ه"))
    return sorted(found)


def align_words(pairs, rounds=6):
    """IBM model 1 in both directions over parallel sentences: {(english, arabic): geometric mean of probabilities}."""
    numbers = [{}, {}]
    left, right = [], []
    for english, arabic in pairs:
        first, second = ([known.setdefault(word, len(known)) for word in words]
                         for known, words in zip(numbers, (english, arabic)))
        for number in first:
            left += [number] * len(second)
            right += second
    left, right = np.array(left), np.array(right)
    sentence = np.repeat(np.arange(len(pairs)), [len(english) * len(arabic) for english, arabic in pairs])
    keys, link = np.unique(left * len(numbers[1]) + right, return_inverse=True)
    key_left, key_right = keys // len(numbers[1]), keys % len(numbers[1])

    def probabilities(target, key_source):
        slot = np.unique(sentence * (target.max() + 1) + target, return_inverse=True)[1]
        table = np.ones(len(keys))
        for _ in range(rounds):
            weight = table[link]
            weight = weight / np.bincount(slot, weight)[slot]
            counts = np.bincount(link, weight)
            table = counts / (np.bincount(key_source, counts)[key_source] + 0.5)
        return table, counts

    forward, counts = probabilities(right, key_left)
    backward, _ = probabilities(left, key_right)
    score = np.sqrt(forward * backward)
    names = [list(side) for side in numbers]
    good = np.nonzero((score > LEAST_ALIGNED) & (counts > LEAST_SEEN))[0]
    return {(names[0][key_left[i]], names[1][key_right[i]]): score[i] for i in good}


def _least_stripped(word, known):
    """What is known of the least stripped forms of an Arabic word, summed."""
    found, best = {}, None
    for cost, stem in _stems(word):
        if best is not None and cost > best:
            break
        if stem in known:
            best = cost
            for phrase, weight in known[stem].items():
                found[phrase] = found.get(phrase, 0.0) + weight
    return found


class Lexicon:
    """Weighted translations of Arabic words into English phrases (tuples of words)."""

    def __init__(self, entries, parallel, brackets, groups, mates):
        self.exact = defaultdict(lambda: defaultdict(float))
        self.same = defaultdict(lambda: defaultdict(float))
        for standard, dialect, english in groups:
            for words in standard + dialect:
                if len(words) > 1:
                    continue
                for phrase in english:
                    if len(phrase) <= LONGEST_PHRASE:
                        self.exact[words[0]][tuple(phrase)] += GROUP_WEIGHT
                for field, weight in ((standard, 1.0), (dialect, DIALECT_WEIGHT)):
                    for other in field:
                        if other != words:
                            self.same[words[0]][tuple(other)] += weight
        for head, _, _, arabic in entries:
            if len(arabic) == 1 and len(head) <= LONGEST_PHRASE:
                self.exact[arabic[0]][tuple(head)] += 1.0
        pairs = (align_names(split_words(arabic), split_words(latin)) for arabic, latin in brackets)
        self.names = list(dict.fromkeys(pair for found in pairs for pair in found))
        for arabic, latin in self.names:
            self.exact[arabic][(latin,)] += 1.0
        for (english, arabic), score in align_words(parallel).items():
            self.exact[arabic][(english,)] += ALIGNED_WEIGHT * score
        for phrases in self.exact.values() if mates else []:
            for phrase, weight in list(phrases.items()):
                others = mates.get(phrase[0], ()) if len(phrase) == 1 else ()
                for other in others:
                    phrases[(other,)] += MATES_WEIGHT * weight / len(others)

    def translations(self, word):
        """{phrase: weight} of the least stripped form of an Arabic word that is known."""
        return _least_stripped(word, self.exact)

    def synonym_slots(self, word, count, rng):
        """`count` Arabic phrases that mean about the same, drawn by weight; [] where none is known."""
        found = _least_stripped(word, self.same)
        return rng.choices(list(found), list(found.values()), k=count) if found else []

    def slots(self, word, count, rng):
        """`count` English phrases for one Arabic word, drawn by weight; [] when unknown."""
        found = self.translations(word)
        if not found:
            spelled = [spell(word, rng) for _ in range(count)] if len(word) >= SHORTEST_NAME else [None]
            return [] if spelled[0] is None else [(other,) for other in spelled]
        phrases = list(found)
        return rng.choices(phrases, [found[phrase] for phrase in phrases], k=count)
