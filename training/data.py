"""Everything the sampler draws from, built once from the corpus folder."""

import random
import re
from collections import Counter

import numpy as np

import corpus
import vocabulary
from aliases import arabic_aliases, english_aliases
from lexicon import Lexicon
from pairs import ARABIC_QUESTION_WORDS, ENGLISH_QUESTION_WORDS, Rows
from text import split_words
from wordnet import WordNet

SLOTS = 8
LEAST_COUNT = 3
PAIRS_OF_GROUP = 10
_ARABIC = re.compile("[\u0621-\u064A]")


class Sources:
    """The corpus as read, with word counts and the second names of word forms."""

    def __init__(self, folder, thesaurus, wordnet, options):
        self.words = corpus.Words()
        self.wiki = corpus.read_wiki(folder, self.words)
        self.parallel, self.entries = corpus.read_parallel(folder), corpus.read_dictionary(folder)
        self.counts = Counter(dict(zip(self.words.names, self.words.counts)))
        natural, heads = Counter(), {}
        for head, kind, gloss, arabic in self.entries:
            for word in head:
                heads.setdefault(word, set()).update([kind] if len(head) == 1 else [])
            self.counts.update(gloss * 3 + arabic * 3)
            natural.update(gloss)
        for english, arabic in self.parallel:
            self.counts.update(english * 4 + arabic * 3)
            natural.update(english)
        self.wordnet = WordNet(wordnet) if wordnet else None
        for words in self.wordnet.texts() if wordnet else []:
            natural.update(words)
            self.counts.update(words)
        always = [word for word in heads if len(word) > 1]
        always += ENGLISH_QUESTION_WORDS + split_words(" ".join(ARABIC_QUESTION_WORDS))
        always += [word for word, count in natural.items() if count >= options["own_row"]]
        self.groups = corpus.read_thesaurus(thesaurus)
        for group in self.groups:
            for field, weight in zip(group, (6, 6, 8)):
                for words in field:
                    self.counts.update(words * weight)
                    always += words if len(words) == 1 else []
        self.always = dict.fromkeys(always)
        irregular = self.wordnet.irregular_among(natural, heads) if wordnet else {}
        forms = {**english_aliases(natural, heads), **irregular, **arabic_aliases(self.counts, options["rare"])}
        self.aliases = {form: base for form, base in forms.items() if form not in self.always}

    def bases(self, words):
        """The words whose rows these forms share."""
        return [self.aliases.get(word, word) for word in words]


def _slots(sources, rng):
    """Arabic word number -> English phrases it may stand for."""
    parallel = [(sources.bases(english), sources.bases(arabic)) for english, arabic in sources.parallel]
    lexicon = Lexicon(sources.entries, parallel, sources.wiki["brackets"], sources.groups,
                      sources.wordnet.mates() if sources.wordnet else {})
    found, synonyms = {}, {}
    for number, word in enumerate(sources.words.names):
        if sources.words.counts[number] >= LEAST_COUNT and _ARABIC.match(word):
            phrases = lexicon.slots(word, SLOTS, rng)
            if phrases:
                found[number] = phrases
            phrases = lexicon.synonym_slots(word, SLOTS, rng)
            if phrases:
                synonyms[number] = phrases
    return found, synonyms, lexicon


def _group_pairs(groups, rng):
    """Pairs across languages, English first, and pairs within one, of each group of the thesaurus."""
    across, within = [], []
    for standard, dialect, english in groups:
        arabic = standard + dialect
        crossed = [(left, right) for left in english for right in arabic]
        across += rng.sample(crossed, min(PAIRS_OF_GROUP, len(crossed)))
        same = [(left, right) for members in (arabic, english) for left in members for right in members
                if left != right]
        within += rng.sample(same, min(PAIRS_OF_GROUP, len(same)))
    return across, within


def _word_lists(sources, lexicon, rng):
    """The lists of pairs, English first, by task."""
    dictionary = []
    for head, _, gloss, arabic in sources.entries:
        dictionary += [(head, arabic)] * 2
        if len(gloss) > 1:
            dictionary += [(gloss, arabic), (head, gloss)]
    names = [([latin], [arabic]) for arabic, latin in lexicon.names]
    names += [(split_words(latin), split_words(arabic)) for arabic, latin in sources.wiki["brackets"]]
    across, within = _group_pairs(sources.groups, rng)
    wordnet = {"families": sources.wordnet.synonyms(), "definitions": sources.wordnet.definitions()} if sources.wordnet else {}
    return {**wordnet, "parallel": sources.parallel, "dictionary": dictionary + across, "synonyms": within,
            "names": [(latin, arabic) for latin, arabic in names if latin and arabic]}


def _frequencies(count, phrase_rows, flat, slots):
    """How often each row occurs in the Arabic corpus and in its English image."""
    frequency = np.zeros(count)
    np.add.at(frequency, phrase_rows.take(flat)[0], 1.0)
    image = slots[flat[::4], 0]
    np.add.at(frequency, phrase_rows.take(image[image >= 0])[0], 4.0)
    return frequency


def build(folder, thesaurus, wordnet, options, seed):
    """(token -> row, sampler data, row frequencies) for a corpus folder, the files of a thesaurus and those of WordNet, or None."""
    sources = Sources(folder, thesaurus, wordnet, options)
    rng = random.Random(seed)
    names, flat = sources.words.names, sources.wiki["flat"]
    slots, synonyms, lexicon = _slots(sources, rng)
    counts = sources.counts + Counter(word for found in slots.values() for phrase in found for word in phrase)
    rows = vocabulary.learn(counts, options["whole"], options["pieces"], sources.always, sources.aliases)

    # A phrase is a word, under the word's own number, or (numbered after all words) a longer English phrase.
    phrases = {(word,): number for number, word in enumerate(names)}

    def numbers(words):
        return [phrases.setdefault((word,), len(phrases)) for word in words]

    table = np.full((len(names), SLOTS), -1, np.int64)
    other = [number for number, word in enumerate(names) if not _ARABIC.match(word)]
    table[other] = np.array(other)[:, None]
    same = np.full((len(names), SLOTS), -1, np.int64)
    for chosen, drawn in ((table, slots), (same, synonyms)):
        for number, found in drawn.items():
            chosen[number] = [phrases.setdefault(phrase, len(phrases)) for phrase in found]
    data = {"flat": flat, "sentences": sources.wiki["sentences"], "articles": sources.wiki["articles"],
            "titles": Rows(sources.wiki["titles"]), "slots": table,
            "synonym_slots": same,
            "arabic_question_words": np.array(numbers(split_words(" ".join(ARABIC_QUESTION_WORDS)))),
            "english_question_words": np.array(numbers(ENGLISH_QUESTION_WORDS))}
    for name, pairs in _word_lists(sources, lexicon, rng).items():
        if name in ("families", "definitions"):
            # Of rare words, which have no row, only pieces would learn what they mean.
            pairs = [(left, right) for left, right in pairs if all(word in rows for word in left)
                     and (name == "definitions" or all(word in rows for word in right))]
        data[name] = tuple(Rows([numbers(side) for side in column]) for column in zip(*pairs))
    known = np.array(sorted(slots))
    share = np.sqrt(np.array(sources.words.counts)[known])
    data["word_draw"] = np.repeat(known, np.maximum(1, np.round(share / share.sum() * 2_000_000)).astype(int))
    cut = ([row for word in phrase for row in vocabulary.pieces_of(word, rows)] for phrase in phrases)
    data["phrase_rows"] = Rows(list(cut))
    rows = vocabulary.without_idle_pieces(rows, dict.fromkeys(word for phrase in phrases for word in phrase))
    return rows, data, _frequencies(max(rows.values()) + 1, data["phrase_rows"], flat, table)
