"""Regular English inflections."""

import re

_CONSONANT_Y = re.compile("[^aeiou]y$")
_SHORT = re.compile("^[^aeiou]*[aeiou][bdgmnprt]$")


def _plural(word):
    if _CONSONANT_Y.search(word):
        return word[:-1] + "ies"
    return word + ("es" if re.search("(s|x|z|ch|sh)$", word) else "s")


def _with_vowel(word, ending):
    """`ending` begins with a vowel: an e falls away, a short last consonant is doubled."""
    if ending.startswith("e") and _CONSONANT_Y.search(word):
        return word[:-1] + "i" + ending
    if word.endswith("e") and not (ending == "ing" and word.endswith(("ee", "oe", "ye"))):
        return word[:-1] + ending
    return (word + word[-1] if _SHORT.search(word) else word) + ending


def _adverb(word):
    if word.endswith("le"):
        return word[:-1] + "y"
    if word.endswith("ic"):
        return word + "ally"
    return (word[:-1] + "i" if _CONSONANT_Y.search(word) else word) + "ly"


def inflections(word, kind):
    """The regular forms of an English word of a dictionary class (n, v, adj); of class None, any of them; else none."""
    if not re.fullmatch("[a-z]{3,}", word):
        return []
    nouns, verbs = [_plural(word)], [_plural(word), _with_vowel(word, "ed"), _with_vowel(word, "ing")]
    compared = [_with_vowel(word, "er"), _with_vowel(word, "est")] if len(word) < 7 else []
    forms = {"n": nouns, "v": verbs, "adj": [_adverb(word), *compared], None: [*verbs, _adverb(word)]}
    return forms.get(kind, [])
