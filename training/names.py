"""Names across scripts: consonant skeletons that are equal from both sides, and spellings made by rule."""

import re

_LATIN = [
    ("sch|sh", "š"), ("ch", "š"), ("th", "t"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("x", "ks"), ("ce|ci|cy", "s"),
    ("[cq]", "k"), ("v", "f"), ("p", "b"), ("z", "s"), ("j", "g"), ("w", ""), ("[aeiouyh]", ""),
]
_ARABIC = [
    ("ش", "š"), ("[ثطت]", "t"), ("[خقكک]", "k"), ("[غجگ]", "g"), ("[سصز]", "s"), ("ب", "b"), ("[ف]", "f"),
    ("[دض]", "d"), ("[ذظ]", "d"), ("ر", "r"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("ح", ""), ("[اويهعءي]", ""),
]
_RULES = {
    "latin": [(re.compile(pattern), sound) for pattern, sound in _LATIN],
    "arabic": [(re.compile(pattern), sound) for pattern, sound in _ARABIC],
}
_DOUBLE = re.compile(r"(.)\1+")


def skeleton(word):
    """The consonants of a normalised name, the same for both scripts: soleimani and سليماني both give slmn."""
    if re.fullmatch("[0-9]+", word):
        return word
    for pattern, sound in _RULES["arabic" if re.search("[\u0621-\u064A]", word) else "latin"]:
        word = pattern.sub(sound, word)
    return _DOUBLE.sub(r"\1", word)


_SPELLINGS = {
    "ا": "a a a e", "ب": "b b b p", "ت": "t", "ث": "th", "ج": "j g j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh th d",
    "ر": "r", "ز": "z s", "س": "s s s c", "ش": "sh sh ch", "ص": "s", "ض": "d", "ط": "t", "ظ": "z dh", "ع": "a a - i",
    "غ": "g gh", "ف": "f f v", "ق": "q k", "ك": "k c k", "ل": "l", "م": "m", "ن": "n", "ه": "h a", "و": "o u w ou",
    "ي": "i i y e", "ء": "-",
}
_CONSONANTS = set("بتثجحخدذرزسشصضطظغفقكلمن")


def spell(word, rng):
    """One Latin spelling of an Arabic name by rule, vowels guessed at random; None when a letter has no rule."""
    spelled = ""
    for place, letter in enumerate(word):
        choices = _SPELLINGS.get(letter)
        if choices is None:
            return None
        if place and letter in _CONSONANTS and word[place - 1] in _CONSONANTS and rng.random() < 0.6:
            spelled += rng.choice("aaeio")
        choices = choices.split()
        spelled += rng.choice(choices).replace("-", "")
    return spelled


def align_names(arabic, latin):
    """The words of two spellings of one name that have the same skeleton, as (Arabic, Latin) pairs."""
    skeletons = {}
    for word in latin:
        skeletons.setdefault(skeleton(word), word)
    pairs = [(word, skeletons.get(skeleton(word))) for word in arabic if len(skeleton(word)) > 1]
    return [(word, other) for word, other in pairs if other]
