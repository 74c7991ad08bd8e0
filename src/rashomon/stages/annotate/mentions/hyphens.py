"""Hyphens that a machine has set apart from both words they join: "the Mat - Su Central Fire Department"."""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.candidate import NAMING

_CUT_PAGE = re.compile(r"\w’ [st]\b|\b[ap]\. m\.|\b[A-Z]\. [A-Z]\.(?= |$)|\d, \d{3}\b|(?<= )- -(?= )|(?<= )\. ?\d")
"""What only a page shows whose words were cut apart: there a dash between spaces may be a hyphen; elsewhere it is a dash."""
_SMALL_BEFORE = 2
"""Words in small letters before it in its line, which a dateline and most headlines have not. All 29 such hyphens in ECB+ join
words; of those with fewer words before them half are dashes."""


def set_apart(text: str, tokens: Sequence[Token]) -> frozenset[int]:
    """The tokens that are such hyphens, between two words with a capital."""
    if not _CUT_PAGE.search(text):
        return frozenset()
    return frozenset(i for i in range(1, len(tokens) - 1) if tokens[i].text == "-" and _joins(text, tokens, i))


def _joins(text: str, tokens: Sequence[Token], i: int) -> bool:
    left, right = tokens[i - 1], tokens[i + 1]
    apart = text[left.end : tokens[i].start] == " " == text[tokens[i].end : right.start]
    if not apart or not (left.text[0].isupper() and right.text[0].isupper() and left.tag.startswith("NN")):
        return False
    line = text.rfind("\n", 0, left.start) + 1
    return sum(word.islower() for word in text[line : left.start].split()) >= _SMALL_BEFORE


def over_hyphens(entities: Sequence[NamedSpan], hyphens: frozenset[int]) -> Iterator[NamedSpan]:
    """The spans to both sides of each such hyphen as one, with what a side has no span for."""
    named = [entity for entity in entities if entity.label in NAMING]
    ending, beginning = {e.last: e for e in named}, {e.first: e for e in named}
    crossed = {i for e in named for i in range(e.first, e.last)}
    for i in sorted(hyphens - crossed):
        left, right = ending.get(i), beginning.get(i + 1)
        label = right.label if right else left.label if left else None
        if label is not None:
            yield NamedSpan(left.first if left else i - 1, right.last if right else i + 2, label)
