"""A group of claims as items of the dossier: sides with their stance, one difference an item."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.dossier import (
    Corroboration,
    Difference,
    DifferenceKind,
    DifferingValue,
    FigureEntry,
    Side,
    Stance,
    count_sources,
)
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.standing import standing

_KINDS: tuple[DifferenceKind, ...] = ("figure", "date", "name", "place", "polarity", "modality", "attribution")


@dataclass(frozen=True, slots=True)
class Setting:
    """What an item needs to know of the story beside its claims."""

    appeared: tuple[tuple[str, str], ...]
    """Articles that claims were looked for in, and the last day on which each can have appeared, "9999" where that is unknown."""
    sources: Mapping[tuple[str, str], str]
    """(article, name there) to the story's name."""
    ledger: Sequence[FigureEntry] = ()


def make_items(
    clearest: Fact, stating: Sequence[Fact], mentioning: Sequence[Fact], setting: Setting,
    tell: Callable[[Fact, Fact], dict[DifferenceKind, tuple[Span, Span]]] = differences,
) -> list[Corroboration]:  # fmt: skip
    """One item for each kind of difference among those that state the clearest wording's matter, or one where all agree.

    What only mentions it stands in the first and counts for nothing; who differs in one thing is left out of the item of another.
    `tell` says in what a fact differs from the clearest.
    """
    group = [clearest, *stating]
    found = [tell(clearest, fact) if fact is not clearest else {} for fact in group]
    kinds: list[DifferenceKind | None] = [kind for kind in _KINDS if any(kind in differing for differing in found)]
    return [
        _item(group, found, kind, () if number else mentioning, setting) for number, kind in enumerate(kinds or [None])
    ]


def rank(fact: Fact, closeness: float) -> tuple[bool, bool, bool, float, Span]:
    """The clearest wording comes first: undamaged, asserted, a clause that stands alone, nearest to all the others, then in order."""
    return fact.damaged, fact.claim.modality not in ("happened", "planned"), not fact.standing, -round(closeness, 6), fact.claim.span


def _item(
    group: Sequence[Fact], found: Sequence[Mapping[DifferenceKind, tuple[Span, Span]]], kind: DifferenceKind | None,
    mentioning: Sequence[Fact], setting: Setting,
) -> Corroboration:  # fmt: skip
    clearest = group[0]
    found_by = list(zip(group, found, strict=True))
    of_kind = [(fact, kind in differing) for fact, differing in found_by if kind in differing or not differing]
    group = [fact for fact, _ in of_kind]
    stating = [_side(fact, _stance(fact, clearest, differs), setting) for fact, differs in of_kind]
    sides = stating + [_side(fact, "mentions", setting) for fact in mentioning]
    difference = _difference(clearest, found_by, kind) if kind else None
    return Corroboration(
        clearest=clearest.claim.span,
        sides=tuple(sorted(sides, key=lambda side: side.evidence)),
        no_match=_without([*group, *mentioning], clearest, setting),
        origins=len({fact.origin for fact in group}),
        sources=count_sources(stating),
        difference=difference,
        standing=standing(difference, sides, setting.ledger),
    )


def _side(fact: Fact, stance: Stance, setting: Setting) -> Side:
    return Side(stance, fact.article, fact.origin, _speaker(fact, setting), fact.claim.modality, (fact.claim.span,))


def _stance(fact: Fact, clearest: Fact, differs: bool) -> Stance:
    if differs:
        return "differs"
    return "copies" if fact.article != clearest.article and fact.origin == clearest.origin else "agrees"


def _difference(
    clearest: Fact, found: Sequence[tuple[Fact, Mapping[DifferenceKind, tuple[Span, Span]]]], kind: DifferenceKind
) -> Difference:
    """Each place that differs, once; those of dates with the days of the statement that they stand in."""
    days: dict[Span, tuple[str, str] | None] = {}
    for fact, differing in found:
        if kind in differing:
            own, other = differing[kind]
            days |= {own: clearest.when, other: fact.when} if kind == "date" else {own: None, other: None}
    return Difference(kind, tuple(DifferingValue((span,), *(days[span] or (None, None))) for span in sorted(days)))


def _speaker(fact: Fact, setting: Setting) -> str | None:
    name = fact.claim.attributed_to
    return None if name is None else setting.sources.get((fact.article, name), name)


def _without(group: Sequence[Fact], clearest: Fact, setting: Setting) -> tuple[str, ...]:
    """Annotated articles that say nothing of it, but for those that appeared before it happened."""
    stated = {fact.article for fact in group}
    happened = clearest.when[0] if clearest.when and clearest.claim.modality == "happened" else None
    return tuple([id for id, latest in setting.appeared if id not in stated and (happened is None or latest >= happened)])
