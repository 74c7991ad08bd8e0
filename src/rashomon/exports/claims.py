"""What the accounts state of one thing, as it is shown: a claim with all in which its sides differ, and its statements by origin."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rashomon.model.dossier import Corroboration, Difference, Dossier, Side, Standing, count_sources
from rashomon.model.span import Evidence, Span

_GRAVEST: tuple[Standing, ...] = ("disputed", "changed", "agreed")
TELLING = ("differs", "changed", "agrees", "copies", "mentions")
"""Which stance is shown of a side that has one in each of a claim's items, and of an article with several sides: the first of these."""


@dataclass(frozen=True, slots=True)
class Told:
    """A side, and its stance as it is shown: where a later word overtook the earlier one, what differs has `changed`."""

    side: Side
    stance: str


@dataclass(frozen=True, slots=True)
class Claim:
    """The items of one clearest wording: the record has one for each kind of difference, a reader sees one claim."""

    clearest: Span
    told: tuple[Told, ...]
    no_match: tuple[str, ...]
    differing: tuple[Corroboration, ...]
    standing: Standing

    @property
    def origins(self) -> int:
        """Origins that state it."""
        return len({side.origin for side in self.stating})

    @property
    def sources(self) -> int:
        """People or bodies that it rests on; where nobody is named, the account's origin."""
        return count_sources(self.stating)

    @property
    def stating(self) -> tuple[Side, ...]:
        """The sides that do not only mention it."""
        return tuple(told.side for told in self.told if told.stance != "mentions")


@dataclass(frozen=True, slots=True)
class Statement:
    """What one origin says of a claim, and the evidence in the articles that copied it."""

    side: Side
    stance: str
    copied: Evidence


@dataclass(frozen=True, slots=True)
class Value:
    """One of the values that differ, wherever it is given: of dates those of the same days."""

    evidence: Evidence
    earliest: str | None
    latest: str | None


def claims(dossier: Dossier) -> list[Claim]:
    """What more than one origin states; what one states and others only mention is left to the data."""
    items: dict[Span, list[Corroboration]] = defaultdict(list)
    for item in dossier.corroborations:
        if item.origins > 1:
            items[item.clearest].append(item)
    return [claim(*own) for own in items.values()]


def claim(*items: Corroboration) -> Claim:
    """One claim of the items of one clearest wording."""
    told: dict[tuple[str, Evidence], Told] = {}
    for item in items:
        for side in item.sides:
            stance = "changed" if item.standing == "changed" and side.stance == "differs" else side.stance
            before = told.setdefault((side.article, side.evidence), Told(side, stance))
            if TELLING.index(stance) < TELLING.index(before.stance):
                told[side.article, side.evidence] = replace(before, stance=stance)
    stating = {key[0] for key in told}
    return Claim(
        clearest=items[0].clearest,
        told=tuple(sorted(told.values(), key=lambda one: one.side.evidence)),
        no_match=tuple(id for id in items[0].no_match if id not in stating),
        differing=tuple(item for item in items if item.difference),
        standing=min((item.standing for item in items), key=_GRAVEST.index),
    )


def agreed(dossier: Dossier) -> list[Claim]:
    """What more than one article states, without a difference; or with one only in who says it."""
    return [c for c in claims(dossier) if c.standing == "agreed"]


def disputed(dossier: Dossier) -> list[Claim]:
    """What the accounts state differently."""
    return [c for c in claims(dossier) if c.standing == "disputed"]


def changed(dossier: Dossier) -> list[Claim]:
    """What a later word overtook."""
    return [c for c in claims(dossier) if c.standing == "changed"]


def statements(claim: Claim) -> list[Statement]:
    """The sides that say something of their own; copies are joined to the statement of their origin. What only mentions it comes last."""
    own = [told for told in claim.told if told.stance != "copies"]
    stated = {told.side.origin for told in own}
    for told in claim.told:
        if told.side.origin not in stated:
            own.append(told)
            stated.add(told.side.origin)
    order = {id(told): (told.stance == "mentions", i) for i, told in enumerate(claim.told)}
    own.sort(key=lambda told: order[id(told)])
    first = {told.side.origin: told for told in reversed(own)}
    rest = [told for told in claim.told if not any(told is kept for kept in own)]
    return [
        Statement(told.side, told.stance, tuple(s for r in rest if first[r.side.origin] is told for s in r.side.evidence))
        for told in own
    ]  # fmt: skip


def further(rest: Iterable[Statement]) -> list[tuple[str, Evidence]]:
    """Where statements stand whose words are not shown, by stance."""
    places: dict[str, list[Span]] = defaultdict(list)
    for statement in rest:
        places[statement.stance].extend((*statement.side.evidence, *statement.copied))
    return [(stance, tuple(spans)) for stance, spans in places.items()]


def values(difference: Difference) -> list[Value]:
    """The values that differ, in reading order; dates of the same days are one."""
    days: dict[object, list[Span]] = defaultdict(list)
    for value in difference.values:
        known = (value.earliest, value.latest) if value.earliest and value.latest else value.evidence
        days[known].extend(value.evidence)
    ends = {value.evidence[0]: (value.earliest, value.latest) for value in difference.values}
    return [Value(tuple(spans), *ends[spans[0]]) for spans in days.values()]
