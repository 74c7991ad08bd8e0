"""States that were over when the last accounts were written: who was missing has been found, who was accused is convicted."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial

from rashomon.model.span import Evidence
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words, rarity

_ENDS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"\b(?:{state})\b", re.I), re.compile(rf"\b(?:{end})\b", re.I))
    for state, end in (
        ("missing|unaccounted for|not (?:yet )?been found", "found|recovered|rescued|bod(?:y|ies) of|turned up"),
        ("trapped|stranded", "freed|rescued|brought out|pulled (?:out|from)|winched"),
        (
            "charged|accused|on trial|stands? trial|suspected of|to appear (?:before|in|at)",
            "convicted|found guilty|guilty verdict|pleaded guilty|acquitted|cleared of|sentenced",
        ),
        ("at large|on the run|not (?:yet )?been (?:caught|arrested)", "arrested|caught|captured|surrendered|in custody"),
    )
)
"""Words for a state, and for its end."""
_TELLING = 2.5
"""Rarity (see `text.terms`) of a word that can show that the same person is meant: "boy", not "people"."""


@dataclass(frozen=True)
class Endings:
    """Where the accounts tell of the end of a state. `published` holds the days that are known."""

    texts: Mapping[str, str]
    published: Mapping[str, str]

    def is_over(self, told: Evidence) -> bool:
        """Whether the first words tell of a state, and an account later than all these, in a sentence with a telling word of theirs, of
        its end. The others say when it was told, where the article of the first has no date."""
        words = told[0].of(self.texts[told[0].article])
        ends = [number for number, (state, _) in enumerate(_ENDS) if state.search(words)]
        day = max((self.published[span.article] for span in told if span.article in self.published), default=None)
        if not ends or day is None:
            return False
        own = _telling(words)
        return any(own & telling for number in ends for when, telling in self._told[number]() if when > day)

    @cached_property
    def _told(self) -> Sequence[Callable[[], list[tuple[str, frozenset[str]]]]]:
        """For each end, once somebody asks, the day and the telling words of each sentence that tells it."""
        return [cache(partial(self._sentences, end)) for _, end in _ENDS]

    def _sentences(self, sign: re.Pattern[str]) -> list[tuple[str, frozenset[str]]]:
        dated = ((self.published[id], text) for id, text in self.texts.items() if id in self.published)
        around = ((day, text[slice(*sentence_around(text, *found.span()))]) for day, text in dated for found in sign.finditer(text))
        return [(day, _telling(sentence)) for day, sentence in dict.fromkeys(around)]


def _telling(words: str) -> frozenset[str]:
    return frozenset(word.stem for word in find_words(words) if rarity(word.stem) > _TELLING and word.form.isalpha())
