"""What a number counts: the noun, the words that tell its kind, the sort of people."""

import re
from typing import NamedTuple

from rashomon.model.annotation import Figure
from rashomon.stages.assemble.figure_ledger.lexicon import FILLERS, GENERIC, GRADING, PEERS, SORTS
from rashomon.text.read import ReadText
from rashomon.text.terms import stem

_LEGAL = frozenset({"count", "charge", "case"})
"""Nouns that count deeds of the kind named behind them: counts of fraud are not counts of theft."""
_COMPLEMENT = re.compile(
    r" of ((?:(?!(?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten) |by |over |after |in |against )[a-z]+ ?){1,5})"
)


class Counted(NamedTuple):
    """What is counted, by stems; empty where nothing is named."""

    head: str = ""
    modifiers: frozenset[str] = frozenset()
    sort: str = ""
    """The sort of people that the noun names."""
    proper: frozenset[str] = frozenset()
    """Modifiers that are names: "Somali", "NYPD"."""


def counted_by(read: ReadText, figure: Figure) -> Counted:
    """The head noun's stem, those before it, and the sort of people that it names."""
    found = read.words(figure.counted.start, figure.counted.end) if figure.counted else []
    if not found:
        return Counted()
    *before, noun = found
    sort = SORTS.get(noun.form, "")
    of = _COMPLEMENT.match(read.text, noun.end) if noun.stem in _LEGAL else None
    matter = read.words(*of.span(1)) if of else []
    offence = noun.stem if of is None else "count"
    head = "" if noun.stem in GENERIC else stem(sort) or PEERS.get(offence, offence)
    kinds = [word for word in (*before, *matter) if word.stem not in FILLERS and word.stem not in GRADING]
    proper = frozenset(word.stem for word in kinds if read.text[word.start].isupper())
    return Counted(head, frozenset(word.stem for word in kinds), sort, proper)
