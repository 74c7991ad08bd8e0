"""People whose family name is a month's: "Theresa May", "Mrs May", and "May" alone where the article names one in full."""

from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.lexicon import COURTESY
from rashomon.stages.annotate.mentions.trimming import title_before
from rashomon.text.day_names import MONTHS
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given

_FAMILIES = frozenset({"May", "March", "August"})
"""Months that are family names as well."""
_HOLDS = frozenset({"nsubj", "nsubjpass", "poss", "dobj", "dative"})
"""Dependencies that a month alone hardly has, where no preposition leads to it."""
_OF_TIMES = frozenset(
    "in since until till by during from through of before after between late early mid last next this and to - – '".split()
)
"""Words before a month."""


def people_called_like_months(tokens: Sequence[Token]) -> list[Candidate]:
    """In reading order; none in an article that names none of them in full or with a courtesy title."""
    in_full = list(_in_full(tokens))
    families = {tokens[person.last - 1].text for person in in_full}
    if not families:
        return []
    known = {person.last - 1 for person in in_full}
    alone = [
        Candidate(i, i + 1, "PERSON", title_before(tokens, i))
        for i, token in enumerate(tokens) if token.text in families and i not in known and _stands_for_somebody(tokens, i)
    ]  # fmt: skip
    return sorted([*in_full, *alone], key=lambda person: person.first)


def _in_full(tokens: Sequence[Token]) -> Iterator[Candidate]:
    for i in range(1, len(tokens)):
        before, token = tokens[i - 1], tokens[i]
        if token.text not in _FAMILIES or before.sentence != token.sentence or _is_dated(tokens, i):
            continue
        given = before.text.istitle() and before.head == i and before.text.lower() not in MONTHS and is_given(fold(before.text))
        if given:
            yield Candidate(i - 1, i + 1, "PERSON", title_before(tokens, i - 1))
        elif before.text.lower() in COURTESY and before.text[0].isupper():
            yield Candidate(i, i + 1, "PERSON", title_before(tokens, i))


def _stands_for_somebody(tokens: Sequence[Token], i: int) -> bool:
    before = tokens[i - 1].text.lower() if i and tokens[i - 1].sentence == tokens[i].sentence else ""
    if _is_dated(tokens, i) or before in _OF_TIMES or before[-1:].isdecimal():
        return False
    return tokens[i].dep in _HOLDS and tokens[i].tag == "NNP"


def _is_dated(tokens: Sequence[Token], i: int) -> bool:
    """Whether a number stands right behind it, or before it without a comma."""
    behind = tokens[i + 1].text if i + 1 < len(tokens) else ""
    before = tokens[i - 1].text if i else ""
    return behind[:1].isdecimal() or before[:1].isdecimal()
