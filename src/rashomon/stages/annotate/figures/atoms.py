"""The smallest pieces in which amounts are written: words, digits, marks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

# Digits keep their thousands commas and decimals; everything else is a word or a single mark.
_ATOM = re.compile(
    r"(?P<digits>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?!\d)|\d{1,15}(?:\.\d{1,9})?)"
    r"|(?P<money>[$](?:US|AU?|CAN?|NZ|HK)(?=\s?\d)|(?:US|AU|CA|HK|NZ|NT|A|C|S|R)?[$]|[£€¥₹₽₴₩₪₺₦₫₱])"
    r"|(?P<word>°[CFcf]?\b|[^\W\d_]{1,40}(?:['’](?:s|t|re|ll|ve|d|m)\b)?)"
    r"|(?P<mark>\S)"
)


class Atom(NamedTuple):
    """A word, a digit string, a currency sign or a mark. `low` is its text in lower case."""

    start: int
    end: int
    low: str
    kind: str
    """digits | money | word | mark"""
    text: str


def split_atoms(text: str, start: int, end: int) -> list[Atom]:
    """The atoms of `text[start:end]`, in order."""
    return [
        Atom(found.start(), found.end(), found[0].lower(), found.lastgroup or "mark", found[0])
        for found in _ATOM.finditer(text, start, end)
    ]


def low(atoms: Sequence[Atom], i: int) -> str:
    """The lower-case text of atom `i`; empty outside the sentence."""
    return atoms[i].low if 0 <= i < len(atoms) else ""
