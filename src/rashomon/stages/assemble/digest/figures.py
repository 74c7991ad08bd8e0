"""Numbers as lines: those that accounts share, and those that contradict each other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal

from rashomon.model.dossier import FigureEntry, FigureValue
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.lines import sentence_of
from rashomon.stages.assemble.digest.material import Material
from rashomon.stages.assemble.digest.numbers import DEAD
from rashomon.stages.assemble.digest.speaking import quoted, speaks
from rashomon.text.surroundings import sentence_around

_TELLING = ("conflict", "updated", "agree", "rounding", "different-scope", "single")
"""Statuses of a figure, the most telling first."""
_PAIR = 2
"""Of which a count tells no number but who is meant (read off the digests of four stories)."""


def counted(found: Material) -> Iterator[Evidence]:
    """Figures of two origins and more, the dead first, then people, ages and one or two of something last, each in its clause; of one that
    was updated the newest first."""
    several = [e for e in found.numbers.ledger if found.origins(s for v in e.values for s in v.evidence) > 1 and not _is_one(e)]
    statements = found.statements()
    several.sort(key=lambda e: (-len({v.origin for v in e.values}), _TELLING.index(e.status), e.values[0].evidence))
    several.sort(key=lambda e: (not DEAD.search(e.counted or ""), _is_small(e), e.unit != "people"))
    for entry in several:
        values = list(entry.values)
        if entry.status == "updated":
            values.sort(key=lambda v: found.published.get(v.article, ""), reverse=True)
        told = [e for value in values if _tells_now(e := around(statements, value.evidence, found), found)]
        line = found.best_first(told)
        if line and found.numbers.standing(line[:1]):
            yield line


def _tells_now(evidence: Evidence, found: Material) -> bool:
    """Whether its words hold and are not somebody's, marked or not."""
    return not (found.plans.is_over(evidence[0]) or quoted(evidence, found) or speaks(evidence, found))


def _is_small(entry: FigureEntry) -> bool:
    """Whether it is somebody's age, or no more than two of something: "the two men accused" names them and tells no number."""
    return entry.unit == "year" or all(value.value is not None and value.value <= _PAIR for value in entry.values)


def _is_one(entry: FigureEntry) -> bool:
    """Whether it is one of something ("a single update", "nearly a decade"), which tells no number; one dead or hurt is news."""
    hurt = entry.unit == "people" or (entry.unit is None and DEAD.search(entry.counted or ""))
    return not hurt and all(value.value == 1 for value in entry.values)


def contradicting(found: Material) -> Iterator[Evidence]:
    """For each figure in conflict the sentences of its numbers, that of most origins first; an age only of whom the story is about."""
    entries = [entry for entry in found.numbers.ledger if entry.status == "conflict"]
    entries.sort(key=lambda e: (_is_small(e), -len({v.origin for v in e.values}), e.values[0].evidence))
    for entry in entries:
        first, *others = _sentences(entry, found)
        against = [other for other in others if other.article != first.article]
        if against and (entry.unit != "year" or found.central((first,))):
            yield (first, *{o.article: o for o in reversed(against)}.values())


def _sentences(entry: FigureEntry, found: Material) -> list[Span]:
    """The sentence of each of its numbers, in an article that is not mangled if there is one; that of most origins first."""
    values: dict[tuple[Decimal | None, ...], list[FigureValue]] = defaultdict(list)
    for value in entry.values:
        values[value.value, value.low, value.high].append(value)
    given = sorted(values.values(), key=lambda of_number: -len({v.origin for v in of_number}))
    places = (min(of_number, key=lambda v: (v.article in found.mangled, v.evidence)).evidence[0] for of_number in given)
    return [sentence_of(place, found.texts[place.article]) for place in places]


def around(statements: Mapping[str, list[Evidence]], figure: Evidence, found: Material) -> Evidence:
    """The shortest statement around a figure that another finding rests on, else its sentence: a bare number tells nothing."""
    (first, *_) = figure
    statement = next((e for e in statements.get(first.article, ()) if e[0].covers(first)), None)
    return statement or (Span(first.article, *sentence_around(found.texts[first.article], first.start, first.end)),)
