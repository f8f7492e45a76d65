"""The sub-word vocabulary: frequent words whole, pieces for the rest, and greedy WordPiece over it."""

import re
from collections import Counter

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
PREFIX = "##"
LONGEST_WORD = 100
_ARABIC = re.compile("[\u0621-\u064A]+$")
_LATIN = re.compile("[a-z]+$")
_NUMBER = re.compile("[0-9]+$")


def _script(word):
    return next((name for name, pattern in (("arabic", _ARABIC), ("latin", _LATIN), ("number", _NUMBER))
                 if pattern.match(word)), None)


def _piece_counts(words, longest):
    """How often each piece begins a word, and how often it stands inside one or at its end."""
    first, later = Counter(), Counter()
    for word, count in words:
        weight = min(count, 20)
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + longest) + 1):
                (later if start else first)[word[start:end]] += weight
    return first, later


def _choose_whole(ranked, sizes, always, aliases):
    """(words with a row of their own, the rest with their counts): those in `always`, then the most frequent."""
    whole = dict.fromkeys(word for word in always if _script(word))
    room, rare = dict(sizes), []
    for word in whole:
        room[_script(word)] -= 1
    for word, count in ranked:
        script = _script(word)
        if word in whole or word in aliases:
            continue
        if room[script] > 0:
            room[script] -= 1
            whole[word] = None
        else:
            rare.append((word, count))
    return list(whole), rare


def learn(counts, sizes, pieces, always=(), aliases=None):
    """Token -> row number. `counts`: word -> weight; `sizes`: how many whole words of each script are kept.

    `aliases`, form -> base, are second names for the row of a whole word. A long whole word also serves as an inner
    piece, `##word`, under the same row, so that a stem keeps its vector behind a prefix; short inner pieces have
    rows of their own.
    """
    aliases = aliases or {}
    ranked = [(word, count) for word, count in counts.items() if _script(word)]
    ranked.sort(key=lambda item: (-item[1], item[0]))
    whole, rare = _choose_whole(ranked, sizes, always, aliases)
    rows = {token: row for row, token in enumerate(SPECIAL + whole)}
    next_row = len(rows)
    for script, (shortest_shared, kept) in pieces.items():
        first, later = _piece_counts([item for item in rare if _script(item[0]) == script], 4)
        letters = sorted({letter for word in counts if _script(word) == script for letter in word})
        for token in [*letters, *(piece for piece, _ in _best(first, kept))]:
            if token not in rows:
                rows[token], next_row = next_row, next_row + 1
        for word in whole:
            if _script(word) == script and len(word) >= shortest_shared:
                rows[PREFIX + word] = rows[word]
        for piece in [*letters, *(piece for piece, _ in _best(later, kept))]:
            if PREFIX + piece not in rows:
                rows[PREFIX + piece], next_row = next_row, next_row + 1
    for form, base in aliases.items():
        if base in rows and form not in rows:
            rows[form] = rows[base]
    return rows


def _best(counted, kept):
    """The pieces that save most tokens."""
    return sorted(((piece, count * (len(piece) - 1)) for piece, count in counted.items() if len(piece) > 1),
                  key=lambda item: (-item[1], item[0]))[:kept]


def _names_in(word, rows):
    """The tokens of a word, greedily the longest first; [] where a letter is unknown."""
    found, start = [], 0
    if len(word) > LONGEST_WORD:
        return []
    while start < len(word):
        for end in range(len(word), start, -1):
            token = (PREFIX if start else "") + word[start:end]
            if token in rows:
                found.append(token)
                start = end
                break
        else:
            return []
    return found


def pieces_of(word, rows):
    """The rows of a word by greedy WordPiece; [] where a letter is unknown (the exported [UNK] row is zero)."""
    return [rows[token] for token in _names_in(word, rows)]


def without_idle_pieces(rows, words):
    """`rows` without the inner pieces that none of `words` is cut into; single letters stay."""
    used = {token for word in words for token in _names_in(word, rows)}
    return {token: row for token, row in rows.items()
            if not token.startswith(PREFIX) or token in used or len(token) == len(PREFIX) + 1}
