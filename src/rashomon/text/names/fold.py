"""Names without what spelling conventions add: case, marks, scripts, punctuation."""

import re
from functools import lru_cache

from rashomon.text.names.scripts import latin

_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}(?=[^\W\d_]?\b|\s|$|[,)])")
_SPACED = re.compile(r"(?<=\b[^\W\d_]\.) (?=[^\W\d_]\.)")
"""The gaps of "F. B. I."."""
_DOTTED_LAST = re.compile(r"\b((?:[^\W\d_]\.)+)([^\W\d_])\b(?![.\w])")
_WORD = re.compile(r"[^\W_]+[+#]?")
_CUT_SHORT = {"mt": "mount", "ft": "fort"}
"""What begins names of places, as it is written in full. "St" is left alone: it is a street, too, and St. Petersburg lies in Florida, Saint
Petersburg in Russia."""


@lru_cache(maxsize=65_536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, folded: "U.S. Dep't of State" is us, dept, of, state; "Mt. Cook" is mount, cook."""
    undotted = _DOTTED_LAST.sub(lambda m: m[1].replace(".", "") + m[2], _SPACED.sub("", name))
    undotted = _DOTTED.sub(lambda m: m[0].replace(".", ""), undotted)
    found = _WORD.findall(latin(undotted.replace("&", " and ").replace("%", " percent ")))
    return (*(_CUT_SHORT.get(word, word) for word in found[:-1]), *found[-1:])


def fold(name: str) -> str:
    """The folded words with single spaces: a key under which spellings that differ in nothing but convention meet."""
    return " ".join(words(name))
