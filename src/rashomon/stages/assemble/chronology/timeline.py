"""What happened, in order of time."""

from collections.abc import Mapping, Sequence

from rashomon.model.dossier import TimelineEntry
from rashomon.stages.assemble.chronology.sameness import Group
from rashomon.stages.assemble.chronology.stretch import common


def write_timeline(groups: Sequence[Group], origins: Mapping[str, str]) -> tuple[TimelineEntry, ...]:
    """Groups that some account tells as done on a day (or in a month, a year ...), earliest first."""
    entries = [entry for group in groups if (entry := _entry(group, origins))]
    return tuple(sorted(entries, key=lambda e: (e.earliest or "", e.latest or "", e.evidence)))


def _entry(group: Group, origins: Mapping[str, str]) -> TimelineEntry | None:
    told = [e for e in group.events if e.view != "ahead"]
    when = common([e.stretch for e in told if e.stretch and e.view == "past"])
    if when is None:
        return None
    evidence = tuple(sorted({e.span for e in told}))
    sources = {origins.get(e.span.article, e.span.article) for e in told}
    return TimelineEntry(when.earliest, when.latest, when.precision, len(sources), evidence)
