"""Who did it: deeds for which an account says that nobody is held."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.stages.assemble.blanks.matter import matter_of
from rashomon.stages.assemble.blanks.question import Question
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign

_NO_ARREST = Sign(re.compile(
    r"\b(?:no arrests? (?:have|has|had) (?:yet )?been made|"
    r"(?:no (?:suspects?|one)|nobody) (?:(?:has|have|had) (?:yet )?been (?:arrested|charged)|(?:is|are|was|were) (?:yet )?in custody)|"
    r"(?:police|investigators|detectives|deputies|officers|authorities|they) (?:still |currently )?(?:have|had) no "
    r"(?:information on (?:a |any )?|known )?suspects?(?: descriptions?)?|"
    r"no suspects?(?: descriptions?)? (?:was|were|has been) (?:given|released|provided)|"
    r"no information (?:about|on) (?:a|any|the) suspects?)\b", re.I
), "no arrest", "no suspect", "no one ", "nobody", "suspect")  # fmt: skip
"""Not "no arrests were made", which is told of a march that passed in peace."""
_ARREST = Sign(re.compile(
    r"\b(?<!no )(?<!not )(?<!yet )(?:(?:was|were|been|is|are) (?:\w+ )?(?:arrested|charged|captured|subdued|detained)|"
    r"(?:is|are|was|were|suspects?|man|men|woman|gunman) (?:now )?in custody|under arrest|surrendered|"
    r"(?:turned|gave|shot|killed) (?:himself|herself|themselves)|turn(?:ed|ing) the gun on)\b", re.I
), "arrest", "charged", "captured", "subdued", "detained", "custody", "surrender", "himself", "herself", "themselves", "the gun on")
"""Somebody who is held, or has killed himself."""
_ELSEWHERE = re.compile(r"\b(?:in|of) (?:that|those|the (?:earlier|previous|first|other)|an? (?:earlier|previous)) ", re.I)
"""What happened another time, of which it is told by the way: "no arrests were made in that fire"."""


def nobody_held(readings: Readings) -> Iterator[Question]:
    """Who did it, where an account says that nobody has been arrested, and none that somebody has."""
    signs = [(reading, reading.sentence(*found.span())) for reading in readings.values() for found in reading.find(_NO_ARREST)]
    told = [(reading, span) for reading, span in signs if not _ELSEWHERE.search(reading.words(span))]
    if told and not any(map(_tells_of_arrest, readings.values())):
        reading, span = told[0]
        asked = matter_of(reading, "who", "nameless", span, span)
        yield replace(asked, blank=replace(asked.blank, evidence=tuple(sorted({*asked.blank.evidence, *(span for _, span in told)}))))


def _tells_of_arrest(reading: Reading) -> bool:
    """Whether somebody is held, other than in the words that nobody is: "nobody has been arrested"."""
    denied = {place for found in reading.find(_NO_ARREST) for place in range(*found.span())}
    return any(found.start() not in denied for found in reading.find(_ARREST))
