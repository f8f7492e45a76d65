"""Training pairs, drawn at random batch by batch from the corpus arrays."""

import numpy as np

ARABIC_QUESTION_WORDS = """
    ما ماذا من متي اين كم كيف لماذا هل اي هو هي التي الذي كان كانت عدد اسم ماهو ماهي فين امتي مين ايه ليه ازاي
    بماذا لمن عم مم وما ومن ومتي يكون تم عام سنه اذكر حدد
""".split()
ENGLISH_QUESTION_WORDS = """
    the the the what what who when where how many much why which did does do is was were are of of in in to a an and
    for by on from with that it its name year kind type has had have be been first many called
""".split()

# How much of the piece is left in its window, and in what share of the draws. Across languages more is left, for there
# the piece's own words are the translations to be learned.
THINNED = {0.0: 0.35, 0.25: 0.25, 0.5: 0.25, 0.7: 0.15}
THINNED_ACROSS = {0.0: 0.2, 0.35: 0.3, 0.7: 0.5}
WINDOW_KEPT = 0.7
QUERY_KEPT = 0.9
PIECE_WORDS = (5, 15)
WINDOW_WORDS = (40, 160)
FITTING_SHARE = 0.85
SYNONYM_SHARE = 0.15


def ranges(starts, lengths):
    """The numbers start, start + 1, … of each range, one after the other."""
    before = np.cumsum(lengths) - lengths
    return np.repeat(starts - before, lengths) + np.arange(lengths.sum())


class Rows:
    """Lists of numbers of unequal length, packed."""

    def __init__(self, lists):
        self.lengths = np.array([len(one) for one in lists], np.int64)
        self.starts = np.cumsum(self.lengths) - self.lengths
        self.values = np.array([number for one in lists for number in one], np.int64)

    def take(self, which):
        """The chosen lists one after the other, and the length of each."""
        lengths = self.lengths[which]
        return self.values[ranges(self.starts[which], lengths)], lengths


class Sampler:
    """Draws batches. A batch is (rows of the queries, their offsets, rows of the passages, their offsets)."""

    def __init__(self, data, rng):
        self.rng, self.data = rng, data
        self.fitting = None  # set by the trainer once the model can tell which translation fits (context.py)
        self.flat, self.articles = data["flat"], data["articles"]
        lengths = np.diff(data["sentences"])
        long = np.nonzero(lengths >= 4)[0]
        self.sentence_start, self.sentence_length = data["sentences"][long], lengths[long]
        article = np.searchsorted(self.articles, self.sentence_start, side="right") - 1
        self.low, self.high = self.articles[article], self.articles[article + 1]

    def draw(self, task, count):
        """A batch of the named task."""
        if task in ("parallel", "dictionary", "names", "synonyms", "families", "definitions"):
            return self._listed(task, count)
        return {"arabic": self._arabic, "english": self._english_arabic, "both": self._english_english,
                "words": self._words, "title": self._title}[task](count)

    def _bag(self, phrases, owner, count):
        """Sub-word rows of phrases, and where each text's begin; `owner` is the text that each phrase belongs to."""
        ids, lengths = self.data["phrase_rows"].take(phrases)
        sizes = np.bincount(owner, lengths, count).astype(np.int64)
        return ids, np.cumsum(sizes) - sizes

    @staticmethod
    def _known(phrases, owner):
        return phrases[phrases >= 0], owner[phrases >= 0]

    def _keep(self, phrases, owner, chance):
        kept = self.rng.random(len(phrases)) < chance
        return phrases[kept], owner[kept]

    def _with_question_words(self, phrases, owner, count, choices, most):
        """Question and function words thrown in, so that the model learns to care little for them."""
        extra = self.rng.integers(0, most + 1, count)
        added = self.rng.choice(choices, extra.sum())
        order = np.argsort(np.concatenate([owner, np.repeat(np.arange(count), extra)]), kind="stable")
        owners = np.concatenate([owner, np.repeat(np.arange(count), extra)])[order]
        return np.concatenate([phrases, added])[order], owners

    def _english(self, words, places=None):
        """Each Arabic word as an English phrase, one that fits its place where that is known; -1 where there is none."""
        slot = self.rng.integers(0, self.data["slots"].shape[1], len(words))
        if places is not None and self.fitting is not None:
            fitting = self.fitting[places, self.rng.integers(0, self.fitting.shape[1], len(places))]
            slot = np.where(self.rng.random(len(words)) < FITTING_SHARE, fitting, slot)
        return self.data["slots"][words, slot]

    def _with_synonyms(self, words):
        """Now and then another phrase that means the same, where one is known."""
        slots = self.data["synonym_slots"]
        other = slots[words, self.rng.integers(0, slots.shape[1], len(words))]
        return np.where((other >= 0) & (self.rng.random(len(words)) < SYNONYM_SHARE), other, words)

    def _pieces(self, count):
        """Pieces of sentences (start, words wanted) and windows of the article around them (low, high)."""
        chosen = self.rng.integers(0, len(self.sentence_start), count)
        start, length = self.sentence_start[chosen], self.sentence_length[chosen]
        wanted = np.minimum(length, self.rng.integers(*PIECE_WORDS, count))
        start = start + (self.rng.random(count) * (length - wanted + 1)).astype(np.int64)
        room = np.maximum(self.rng.integers(*WINDOW_WORDS, count) - wanted, 0)
        before = (self.rng.random(count) * room).astype(np.int64)
        low = np.maximum(start - before, self.low[chosen])
        high = np.minimum(start + wanted + room - before, self.high[chosen])
        return start, wanted, low, high

    def _window(self, start, wanted, low, high, keep):
        """The words of the windows with those of the pieces thinned to a share of `keep`; dropout besides."""
        count = len(start)
        owner = np.repeat(np.arange(count), high - low)
        place = ranges(low, high - low)
        inside = (place >= start[owner]) & (place < (start + wanted)[owner])
        chance = np.where(inside, keep[owner], WINDOW_KEPT)
        kept = self.rng.random(len(place)) < chance
        return place[kept], owner[kept]

    def _thinning(self, count, shares):
        return self.rng.choice(list(shares), count, p=list(shares.values()))

    def _arabic(self, count):
        """An Arabic piece against the Arabic window around it, where the piece is often left out or thinned."""
        start, wanted, low, high = self._pieces(count)
        keep = self._thinning(count, THINNED)
        owner = np.repeat(np.arange(count), wanted)
        places, owner = self._keep(ranges(start, wanted), owner, QUERY_KEPT)
        words = self._with_synonyms(self.flat[places])
        query = self._with_question_words(words, owner, count, self.data["arabic_question_words"], 3)
        places, owner = self._window(start, wanted, low, high, keep)
        return *self._bag(*query, count), *self._bag(self.flat[places], owner, count)

    def _put_into_english(self, count, thinning, window_too):
        start, wanted, low, high = self._pieces(count)
        places, owner = self._keep(ranges(start, wanted), np.repeat(np.arange(count), wanted), QUERY_KEPT)
        phrases, owner = self._known(self._english(self.flat[places], places), owner)
        query = self._with_question_words(phrases, owner, count, self.data["english_question_words"], 6)
        places, owner = self._window(start, wanted, low, high, self._thinning(count, thinning))
        passage = self.flat[places], owner
        if window_too:
            passage = self._known(self._english(self.flat[places], places), owner)
        return *self._bag(*query, count), *self._bag(*passage, count)

    def _english_arabic(self, count):
        """An Arabic piece put into English word by word, against the Arabic window."""
        return self._put_into_english(count, THINNED_ACROSS, window_too=False)

    def _english_english(self, count):
        """A piece and its window, both put into English word by word."""
        return self._put_into_english(count, THINNED, window_too=True)

    def _listed(self, name, count):
        """Pairs from one of the lists: parallel sentences, dictionary entries, titles, names in brackets."""
        left, right = self.data[name]
        chosen = self.rng.integers(0, len(left.lengths), count)
        bags = []
        for side in (left, right):
            phrases, lengths = side.take(chosen)
            owner = np.repeat(np.arange(count), lengths)
            if lengths.mean() > 4:
                phrases, owner = self._keep(phrases, owner, QUERY_KEPT)
            bags += self._bag(phrases, owner, count)
        return bags

    def _words(self, count):
        """One Arabic word against one English phrase for it; words drawn by the square root of their frequency."""
        words = self.data["word_draw"][self.rng.integers(0, len(self.data["word_draw"]), count)]
        owner = np.arange(count)
        return *self._bag(self._english(words), owner, count), *self._bag(words, owner, count)

    def _title(self, count):
        """An article's title against a window of the article."""
        start, wanted, low, high = self._pieces(count)
        titles, lengths = self.data["titles"].take(np.searchsorted(self.articles, start, side="right") - 1)
        owner = np.repeat(np.arange(count), lengths)
        places, window = self._window(start, wanted, low, high, np.full(count, WINDOW_KEPT))
        return *self._bag(titles, owner, count), *self._bag(self.flat[places], window, count)
