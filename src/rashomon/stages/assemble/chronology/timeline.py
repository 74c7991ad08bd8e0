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
    entries = _distinct([entry for group in groups if (entry := _entry(group, origins))])
    return tuple(sorted(entries, key=lambda e: (e.earliest or "", e.latest or "", e.evidence)))


def _distinct(entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Without those whose sentences another entry of the time holds too: their clauses tell parts of its event."""
    holding: dict[Span, list[int]] = defaultdict(list)
    for i, entry in enumerate(entries):
        for span in entry.evidence:
            holding[span].append(i)
    return [entry for i, entry in enumerate(entries) if not any(_held(entry, i, entries, j) for j in holding[entry.evidence[0]])]


def _held(entry: TimelineEntry, i: int, entries: Sequence[TimelineEntry], j: int) -> bool:
    other = entries[j]
    if i == j or not set(entry.evidence) <= set(other.evidence) or (len(entry.evidence) == len(other.evidence) and i < j):
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
