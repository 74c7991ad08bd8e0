"""What happened, and what is planned."""

from collections.abc import Mapping

from rashomon.model.dossier import CalendarEntry, TimelineEntry
from rashomon.model.story import Copy, Entity, Origin
from rashomon.stages.assemble.chronology.calendar import write_calendar
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.events import find_events
from rashomon.stages.assemble.chronology.open_year import OpenYear, calendar_shown, open_years, timeline_shown
from rashomon.stages.assemble.chronology.sameness import gather
from rashomon.stages.assemble.chronology.sameness.copied import join_copied
from rashomon.stages.assemble.chronology.timeline import write_timeline
from rashomon.text.copied_places import CopiedPlaces

__all__ = ["Event", "OpenYear", "find_events", "open_years", "order_events"]


def order_events(
    events: Mapping[str, tuple[Event, ...]], entities: tuple[Entity, ...], lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]]
) -> tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]]:
    """The timeline and the calendar, in order of time.

    An event is a clause with a time on the calendar (or a dated statement); the same event of several accounts is one
    entry with all its evidence, counted in origins. What lay ahead when it was written is a plan; a plan keeps its identity
    when its day moves, and when a later account tells that it came about or was called off.
    """
    origins = {origin.article: origin.id for origin in lineage[1]}
    groups = join_copied(gather(event for id in sorted(events) for event in events[id]), CopiedPlaces(lineage[0]))
    names = {entity.id: entity.name for entity in entities}
    return timeline_shown(write_timeline(groups, origins)), calendar_shown(write_calendar(groups, names))
