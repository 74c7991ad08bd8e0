"""Hyphens that a machine has set apart from both words they join: "the Mat - Su Central Fire Department"."""

import re
from collections.abc import Collection, Sequence

from rashomon.model.annotation import NamedSpan, Token
from rashomon.stages.annotate.mentions.candidate import NAMING

_DASH = re.compile(r"\w - [a-z]")
"""What a text shows that writes dashes as a hyphen between spaces. In a text without it such a hyphen joins words: 71 of 75 in ECB+, GVC
and GUM; 1,200 other articles of news have none."""
_SMALL_BEFORE = 2
"""Words in small letters before it in its line, which a dateline and most headlines have not: of those with fewer half are dashes."""
_TOWN = 4
"""Capitals from which a word before a hyphen is a town's rather than an acronym. By reason."""
_LINE = 300
"""Characters before it in which they stand: a hostile line is long. Set by reason."""


def set_apart(text: str, tokens: Sequence[Token]) -> frozenset[int]:
    """The tokens that are such hyphens, between two words with a capital."""
    if _DASH.search(text):
        return frozenset()
    return frozenset(i for i in range(1, len(tokens) - 1) if tokens[i].text == "-" and _joins(text, tokens, i))


def _joins(text: str, tokens: Sequence[Token], i: int) -> bool:
    left, right = tokens[i - 1], tokens[i + 1]
    apart = text[left.end : tokens[i].start] == " " == text[tokens[i].end : right.start]
    if not apart or not (left.text[0].isupper() and right.text[0].isupper() and left.tag.startswith("NN")):
        return False
    if left.text.isupper() and len(left.text) >= _TOWN and not right.text.isupper():
        return False  # "BRISTOL - Standing before a judge": a dateline, behind a line of the page's own
    line = text.rfind("\n", max(0, left.start - _LINE), left.start) + 1 or max(0, left.start - _LINE)
    return sum(word.islower() for word in text[line : left.start].split()) >= _SMALL_BEFORE


def over_hyphens(entities: Sequence[NamedSpan], tokens: Sequence[Token], hyphens: frozenset[int]) -> list[NamedSpan]:
    """The spans to both sides of each such hyphen as one, with the proper nouns beside it where a side has no span."""
    named = [entity for entity in entities if entity.label in NAMING]
    ending, beginning = {e.last: e for e in named}, {e.first: e for e in named}
    crossed = {i for e in named for i in range(e.first, e.last)}
    found: list[NamedSpan] = []
    for i in sorted(hyphens - crossed):
        left = found.pop() if found and found[-1].last == i else ending.get(i) or _proper_before(tokens, i, crossed)
        right = beginning.get(i + 1) or _proper_behind(tokens, i + 1, crossed)
        found.append(NamedSpan(left.first, right.last, right.label if right.label in NAMING else left.label))
    return found


def _proper_before(tokens: Sequence[Token], last: int, taken: Collection[int]) -> NamedSpan:
    first = last - 1
    while first > 0 and first - 1 not in taken and _goes_with(tokens[first - 1], tokens[first]):
        first -= 1
    return NamedSpan(first, last, "NNP")


def _proper_behind(tokens: Sequence[Token], first: int, taken: Collection[int]) -> NamedSpan:
    last = first + 1
    while last < len(tokens) and last not in taken and _goes_with(tokens[last], tokens[last - 1]):
        last += 1
    return NamedSpan(first, last, "NNP")


def _goes_with(word: Token, other: Token) -> bool:
    return word.tag == "NNP" and word.text[0].isupper() and word.sentence == other.sentence
