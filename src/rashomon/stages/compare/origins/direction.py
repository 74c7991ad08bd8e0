"""Which of two articles copied from the other, and on what grounds."""

from dataclasses import dataclass
from typing import Final

from rashomon.model.article import Article
from rashomon.model.times import Publication
from rashomon.stages.compare.origins.credits import Credits

_CONTAINED: Final = 0.8
"""Share of an article's words that stand in the other, from which it may be a cut of it."""
_LONGER: Final = 1.3
"""How many times as long as its cut a source must be: edited whole, a text keeps its length within a fifth or so.
Set by reason; what it moves: docs/thresholds.md."""


@dataclass(frozen=True, slots=True)
class Party:
    """What is known of one of the two: its record, date, credits, words, and how many of them stand in the other."""

    article: Article
    publication: Publication
    credits: Credits
    size: int
    shared: int

    @property
    def contained(self) -> bool:
        """Whether nearly all of it stands in the other."""
        return self.shared >= _CONTAINED * self.size


@dataclass(frozen=True, slots=True)
class Verdict:
    """`forward`: the one article is the source of the other; None where the grounds do not decide."""

    forward: bool | None
    grounds: tuple[str, ...]


def decide(one: Party, other: Party, whole_quote: bool | None = None, shared_error: bool = False) -> Verdict:
    """Credit decides; else the earlier date does, unless a credit contradicts it; else containment, where more speaks for it.

    A shorter version may be a cut or an early state of the longer one. It is a cut where both credit one agency, or where it has part
    of a quotation that the longer one alone has whole (`whole_quote`: forward where the one has it, None where neither or both do).
    A shared error says that the two go together, and not which came first.
    """
    credit = either(_credits(other, one), _credits(one, other))
    earlier = either(_before(one, other), _before(other, one))
    contains = either(_is_cut(other, one), _is_cut(one, other))
    agency = bool(one.credits.given & other.credits.given)
    forward = earlier if credit is None else credit
    if forward is None and (agency or whole_quote == contains):
        forward = contains
    grounds = (("credit", credit), ("earlier", earlier), ("contains", contains), ("whole-quote", whole_quote))
    codes = [code for code, side in grounds if forward is not None and side == forward]
    together = (("same-agency", agency and not {"credit", "earlier"} & set(codes)), ("shared-error", shared_error))
    return Verdict(forward, (*codes, *(code for code, holds in together if holds)))


def either(forward: bool, backward: bool) -> bool | None:
    """The direction a ground speaks for, if it speaks for one only."""
    return None if forward == backward else forward


def _credits(copy: Party, source: Party) -> bool:
    return bool(copy.credits.given & source.credits.own)


def _before(one: Party, other: Party) -> bool:
    """By stated instants of the same form, else by the days that are decided or bounded."""
    a, b = one.article.published_at, other.article.published_at
    if a and b and a[:10] == b[:10] and len(a) == len(b) > len("2024-01-01") and a[19:] == b[19:]:
        return a < b
    latest, earliest = one.publication.latest, other.publication.earliest
    return latest is not None and earliest is not None and latest[:10] < earliest[:10]


def _is_cut(copy: Party, source: Party) -> bool:
    return copy.contained and source.size >= _LONGER * copy.size
