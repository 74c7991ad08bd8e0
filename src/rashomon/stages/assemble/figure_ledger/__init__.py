"""The same quantity by source and time."""

from collections.abc import Mapping

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.article import Article
from rashomon.model.dossier import FigureEntry, FigureValue
from rashomon.model.span import Span
from rashomon.model.story import Entity, Lineage
from rashomon.stages.assemble.figure_ledger.adopting import adopt, adopt_ages
from rashomon.stages.assemble.figure_ledger.differences import status_of
from rashomon.stages.assemble.figure_ledger.entry import Entry
from rashomon.stages.assemble.figure_ledger.gathering import add_conversions, gather
from rashomon.stages.assemble.figure_ledger.joining import join_copied, join_headings, join_told_alike, join_told_anew
from rashomon.stages.assemble.figure_ledger.lexicon import PASSING
from rashomon.stages.assemble.figure_ledger.matters import part_matters
from rashomon.stages.assemble.figure_ledger.names import Names
from rashomon.stages.assemble.figure_ledger.quantities import describe
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.scopes import by_place
from rashomon.stages.assemble.figure_ledger.shown import as_of, counted_words, where_words
from rashomon.text.copied_places import CopiedPlaces
from rashomon.text.read import ReadText

__all__ = ["keep_ledger"]

_SMALL = 3
"""Counts up to this are seldom the news ("two boilers"), and come last unless they are of people hurt or killed."""


def keep_ledger(
    articles: Mapping[str, Article], texts: Mapping[str, ReadText], annotations: Mapping[str, Annotation],
    resolved: Mapping[str, Resolved], entities: tuple[Entity, ...], lineage: Lineage,
) -> tuple[FigureEntry, ...]:  # fmt: skip
    """Every figure of the story, each in exactly one entry; what most articles state first.

    First it is established that two figures count the same thing (unit, what is counted, what is said of it); only then
    are their values held against each other. Figures that cannot be tied stay in entries of their own, and what would contradict each
    other without being said of one matter is parted again.
    """
    names = Names(entities)
    found: list[Quantity] = []
    for id in sorted(articles):
        found += describe(articles[id], texts[id], annotations[id], resolved[id], names)
    origins = lineage.origin_of
    entries = adopt_ages(adopt(gather(by_place(found))))
    add_conversions(entries, found)
    entries = part_matters(join_headings(join_told_anew(join_copied(entries, CopiedPlaces(lineage.copies))), texts), lineage.goes_on)
    entries = join_told_alike(entries)
    return tuple(_written(entry, articles, origins) for entry in sorted(entries, key=_weight))


def _weight(entry: Entry) -> tuple[bool, int, int, str, int]:
    """Entries of many articles first; then in order of their first figure; ages, lengths of time and the numbers up to three
    that one article states last."""
    first = entry.members[0].figure.span
    articles = len({m.figure.span.article for m in entry.members})
    return articles < 2 and _trivial(entry), -articles, -len(entry.members), first.article, first.start


def _trivial(entry: Entry) -> bool:
    one = entry.members[0]
    value = one.figure.value
    small = value is not None and value <= _SMALL and not one.fate and (one.figure.unit or "")[:3].islower()
    return small or bool(one.aged) or one.figure.unit in PASSING


def _written(entry: Entry, articles: Mapping[str, Article], origins: Mapping[str, str]) -> FigureEntry:
    members = sorted(entry.members, key=_in_order)
    values = tuple(
        FigureValue(
            m.figure.value, m.figure.low, m.figure.high, m.figure.qualifier, m.figure.span.article,
            origins.get(m.figure.span.article, m.figure.span.article), (m.figure.span,), m.figure.unit,
        )
        for m in sorted([*entry.members, *entry.conversions], key=_in_order)
    )  # fmt: skip
    status = status_of(members)
    return FigureEntry(
        counted_words(members, articles), members[0].figure.unit, where_words(members, articles), as_of(members, status), values, status
    )


def _in_order(member: Quantity) -> tuple[str, Span]:
    return member.published or "9999", member.figure.span
