"""Words as terms that texts are compared by: found with their places, stemmed, and weighed by how rare they are in English."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import Final, NamedTuple

from rashomon.text.day_names import MONTHS, WEEKDAYS

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+|(?<=\d)[.,](?=\d)[^\W_]+)*")
_CLITIC: Final = re.compile(r"(?:n['’]t|['’](?:s|t|re|ve|ll|d|m))$")
_LONGEST_WORD: Final = 64
"""Letters that are read of a word: the longest English ones have half as many, and a megabyte without a space is one word."""
RAREST: Final = 10.0
"""Weight of a word that the list does not hold: it stands in fewer than one of 22,000 texts."""


class Word(NamedTuple):
    """A word at `[start, end)` of a text: in lower case, and its stem."""

    start: int
    end: int
    form: str
    stem: str


_made: Final = tuple.__new__
"""Makes a named tuple without the call that would name its fields: an article has hundreds of words."""


def find_words(text: str, start: int = 0, end: int | None = None) -> Iterator[Word]:
    """The words of `text[start:end]` in order; numbers keep their inner points and commas."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        begin, behind = match.span()
        yield _made(Word, (begin, behind, *_read(match[0][:_LONGEST_WORD])))


@lru_cache(maxsize=200_000)
def _read(word: str) -> tuple[str, str]:
    """Form and stem of a word as it is written."""
    form = word.lower()
    return form, stem(form)


def count_words(text: str, start: int, end: int) -> int:
    """How many words `find_words` finds."""
    return len(_WORD.findall(text, start, end))


def find_forms(text: str, start: int = 0, end: int | None = None) -> tuple[list[int], list[str]]:
    """Where the words of `text[start:end]` begin, and the words in lower case: for who needs no more of them."""
    found = [(match.start(), match.group()) for match in _WORD.finditer(text, start, len(text) if end is None else end)]
    return [begin for begin, _ in found], [word[:_LONGEST_WORD].lower() for _, word in found]


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """The word without the commonest English endings, so that "shootings", "shooting" and "shoot" are one term.

    Light on purpose (after Harman 1991, "How effective is suffixing?"): heavier stemmers join words that differ.
    """
    form = _CLITIC.sub("", form) or form
    if len(form) <= 3 or not form.isalpha():
        return form.replace(",", "")
    form = _without_ending(_singular(form))
    if form.endswith("e") and len(form) > 4:
        form = form[:-1]
    return form[:-1] + "i" if form.endswith("y") and len(form) > 3 else form


def _singular(form: str) -> str:
    if form.endswith("ies") and len(form) > 4:
        return form[:-3] + "y"
    if form.endswith("sses"):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith(("ss", "us", "is")) else form


def _without_ending(form: str) -> str:
    for ending in ("ing", "ed"):
        root = form.removesuffix(ending)
        if root != form and len(root) >= 3 and any(letter in "aeiouy" for letter in root):
            return root[:-1] if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "lsz" else root
    return form


_OF_ANY_DAY: Final = "day week month year today yesterday tomorrow hour minute time said".split()
CALENDAR: Final = frozenset(map(stem, (*WEEKDAYS, *MONTHS, *_OF_ANY_DAY)))
"""Stems that news shares whatever it is about; the list of rarities is of English at large, where they are rarer."""


@cache
def known_terms() -> dict[str, float]:
    """The list that ships with the program: stem to rarity. Each line of the file: a rarity, a tab, the stems that have it."""
    found = {}
    for line in files("rashomon.data").joinpath("rarity.tsv").read_text(encoding="utf-8").splitlines():
        weight, _, stems = line.partition("\t")
        found.update(dict.fromkeys(stems.split(), float(weight)))
    return found


@lru_cache(maxsize=200_000)
def rarity(term: str) -> float:
    """How telling a stem is: minus the natural logarithm of the share of 400-word texts that hold it, at most `RAREST`.

    The list ships with the program, so that a weight never depends on what else stands in a library
    (made by `evaluation/copies/word_rarity.py`).
    """
    return known_terms().get(term, RAREST)
