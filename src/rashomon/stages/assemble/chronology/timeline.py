"""What happened, in order of time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rashomon.model.dossier import TimelineEntry
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.sameness import Group
from rashomon.stages.assemble.chronology.stretch import common


def write_timeline(groups: Sequence[Group], origins: Mapping[str, str]) -> tuple[TimelineEntry, ...]:
    """Groups that some account tells as done on a day (or in a month, a year ...), earliest first."""
    entries = without_parts([entry for group in groups if (entry := _entry(group, origins))])
    return tuple(sorted(entries, key=lambda e: (e.earliest or "", e.latest or "", e.evidence)))


def without_parts(entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Without those whose words another entry of the time shows too: their clauses tell parts of its event."""
    told: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for i, entry in enumerate(entries):
        for span in entry.evidence:
            told[span.article].append((span, i))
    return [entry for i, entry in enumerate(entries) if not any(
        _held(entry, i, entries[j], j) for span, j in told[entry.evidence[0].article] if i != j and span.covers(entry.evidence[0])
    )]  # fmt: skip


def _held(entry: TimelineEntry, i: int, other: TimelineEntry, j: int) -> bool:
    """Whether all that an entry shows stands in another one of its time; of two that show the same the first is kept."""
    if (entry.evidence == other.evidence and i < j) or not all(any(span.covers(own) for span in other.evidence) for own in entry.evidence):
        return False
    return (entry.earliest or "")[:10] <= (other.latest or "")[:10] and (other.earliest or "")[:10] <= (entry.latest or "")[:10]


def _entry(group: Group, origins: Mapping[str, str]) -> TimelineEntry | None:
    told = [e for e in group.events if e.view != "ahead"]
    when = common([e.stretch for e in told if e.stretch and e.view == "past"])
    if when is None:
        return None
    evidence = tuple(sorted({e.span for e in told}))
    sources = {origins.get(e.span.article, e.span.article) for e in told}
    if len(sources) == 1 and not _is_event(told):
        return None
    return TimelineEntry(when.earliest, when.latest, when.precision, len(sources), evidence)


def _is_event(told: Sequence[Event]) -> bool:
    """Whether they are more than the day on which one account's source told what it knows ("a spokesman said on Friday"): somebody named
    who is quoted in two places spoke at length."""
    if any(not event.statement or event.deed for event in told):
        return True
    named = [event.span for event in told if event.who]
    return any(not one.overlaps(other) for one in named for other in named if one.article == other.article)
