"""Word forms that share the row of another word: they cost a name in the tokenizer, and no vector."""

import re

from english import inflections

_ARABIC = re.compile("[\u0621-\u064A]{3,}$")
_CONJUNCTIONS = ("و", "ف")
_PREFIXES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول")
_SUFFIXES = ("", "ها", "هم", "ه", "هما", "نا", "ا", "تها", "ته", "تهم")
_COMMONER = 2


def english_aliases(natural, heads):
    """Inflected form -> base: all regular forms of dictionary headwords (`heads`: word -> its classes), and forms that
    texts hold (`natural`: word -> count) of any other word."""
    found = {}
    for head, kinds in heads.items():
        for form in (form for kind in sorted(kinds) for form in inflections(head, kind)):
            if form not in heads:
                found.setdefault(form, head)
    for word, count in natural.items():
        if count >= 2 and word not in found:
            for form in inflections(word, None):
                if form in natural and form not in heads and form != word:
                    found.setdefault(form, word)
    return {form: base for form, base in found.items() if base not in found}


def arabic_aliases(counts, rare):
    """Form -> base where the base is clearly commoner: behind a conjunction always, with other affixes only if rare."""
    found = {}
    for word, count in counts.items():
        if not _ARABIC.match(word) or count < 3:
            continue
        prefixes, suffixes = (_PREFIXES, _SUFFIXES) if count < rare else (("", *_CONJUNCTIONS), ("",))
        bases = []
        for prefix in prefixes:
            for suffix in suffixes:
                if (prefix or suffix) and word.startswith(prefix) and word.endswith(suffix):
                    stem = word[len(prefix):len(word) - len(suffix)]
                    restored = stem + "ه" if suffix.startswith("ت") else stem
                    if len(stem) >= 3 and counts.get(restored, 0) >= max(rare, _COMMONER * count):
                        bases.append((len(prefix) + len(suffix), -counts[restored], restored))
        if bases:
            found[word] = min(bases)[2]
    return {form: found.get(base, base) for form, base in found.items()}
