"""Text to words, exactly as the exported tokenizer.json makes transformers.js do it.

The rules live here once: `NORMALIZER` is written into tokenizer.json, and `split_words` applies the same rules in
Python. `check_tokenizer.mjs` compares the two on real text.
"""

import re
import sys
import unicodedata

# Single letters that Unicode decomposition leaves alone. NFKD and the removal of marks already turn
# أإآ into ا, ؤ into و, ئ into ي, é into e.
LETTERS = [("[ٱ]", "ا"), ("[ىیې]", "ي"), ("[ةہھە]", "ه"), ("[کڪ]", "ك"), ("[ڤ]", "ف"), ("[پ]", "ب")]
DIGITS = [(f"[{chr(0x660 + digit)}{chr(0x6F0 + digit)}]", str(digit)) for digit in range(10)]
ASCII_SIGNS = r"\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E"
# The Arabic article, with the conjunctions and prepositions written together with it, before three letters or more.
ARTICLE = r"(?:[وف]?[بك]?ال|[وف]?لل)(?=[\u0621-\u064A]{3})"


def _replace(pattern, content):
    return {"type": "Replace", "pattern": {"Regex": pattern}, "content": content}


NORMALIZER = {
    "type": "Sequence",
    "normalizers": [
        {"type": "NFKD"},
        {"type": "Lowercase"},
        _replace(r"[\p{M}\p{Cf}\u0640]", ""),
        *[_replace(pattern, letter) for pattern, letter in LETTERS + DIGITS],
        _replace(rf"(?<![^\s\p{{P}}{ASCII_SIGNS}]){ARTICLE}", ""),
    ],
}


def _translation_table():
    """What becomes of each character: removed, another character, or a space where words are cut."""
    table = {ord("\u0640"): None}
    for point in range(sys.maxunicode + 1):
        category = unicodedata.category(chr(point))
        if category[0] == "M" or category == "Cf":
            table[point] = None
        elif category[0] == "P" or re.match(f"[{ASCII_SIGNS}]", chr(point)):
            table[point] = " "
    for pattern, content in LETTERS + DIGITS:
        table.update({ord(character): content for character in pattern[1:-1]})
    return table


_TABLE = _translation_table()
_ARTICLE = re.compile("^" + ARTICLE)


def plain_words(text):
    """The normalised words of a text, the article still on them."""
    return unicodedata.normalize("NFKD", text).lower().translate(_TABLE).split()


def split_words(text):
    """The words as the model sees them. Punctuation, which has no vector, is left out."""
    return [_ARTICLE.sub("", word) for word in plain_words(text)]
