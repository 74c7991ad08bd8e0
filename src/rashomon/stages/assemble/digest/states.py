"""States that were over when the last accounts were written: who was missing has been found, who was accused is convicted."""

import re
from collections.abc import Iterator, Mapping

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


def is_over(told: Evidence, texts: Mapping[str, str], published: Mapping[str, str]) -> bool:
    """Whether the first words tell of a state, and an account later than all these, in a sentence with a telling word of theirs, of its
    end. The others say when it was told, where the article of the first has no date."""
    words = told[0].of(texts[told[0].article])
    ends = [end for state, end in _ENDS if state.search(words)]
    day = max((published[span.article] for span in told if span.article in published), default=None)
    if not ends or day is None:
        return False
    own = _telling(words)
    later = (text for id, text in texts.items() if published.get(id, "") > day)
    return any(own & _telling(sentence) for text in later for end in ends for sentence in _sentences(text, end))


def _sentences(text: str, sign: re.Pattern[str]) -> Iterator[str]:
    for found in sign.finditer(text):
        start, end = sentence_around(text, found.start(), found.end())
        yield text[start:end]


def _telling(words: str) -> frozenset[str]:
    return frozenset(word.stem for word in find_words(words) if rarity(word.stem) > _TELLING and word.form.isalpha())
