"""What happened, and what is planned."""

from collections.abc import Mapping

from rashomon.model.article import Article
from rashomon.model.dossier import CalendarEntry, Chronology, Corroboration
from rashomon.model.story import Entity, Lineage
from rashomon.stages.assemble.chronology.calendar import write_calendar
from rashomon.stages.assemble.chronology.event import Event
from rashomon.stages.assemble.chronology.events import find_events
from rashomon.stages.assemble.chronology.holders import Holders
from rashomon.stages.assemble.chronology.open_year import OpenYear, calendar_shown, open_years, timeline_shown
from rashomon.stages.assemble.chronology.sameness import Group, gather
from rashomon.stages.assemble.chronology.sameness.copied import join_copied
from rashomon.stages.assemble.chronology.sameness.corroborated import join_corroborated
from rashomon.stages.assemble.chronology.timeline import write_timeline
from rashomon.text.copied_places import CopiedPlaces

__all__ = ["Event", "OpenYear", "find_events", "gather_events", "open_years", "order_events", "plan_calendar"]


def gather_events(events: Mapping[str, tuple[Event, ...]], lineage: Lineage) -> tuple[Group, ...]:
    """The accounts of each event together.

    An event is a clause with a time on the calendar (or a dated statement). What lay ahead when it was written is a plan; a plan keeps
    its identity when its day moves, and when a later account tells that it came about or was called off.
    """
    return tuple(join_copied(gather(event for id in sorted(events) for event in events[id]), CopiedPlaces(lineage.copies)))


def plan_calendar(
    told: tuple[Group, ...], entities: tuple[Entity, ...], articles: Mapping[str, Article]
) -> tuple[CalendarEntry, ...]:
    """The plans, in order of time; of each what became of it."""
    return calendar_shown(write_calendar(told, {entity.id: entity for entity in entities}, Holders(entities, articles)))


def order_events(
    told: tuple[Group, ...], calendar: tuple[CalendarEntry, ...], corroborations: tuple[Corroboration, ...], lineage: Lineage
) -> Chronology:
    """The timeline and the calendar, in order of time: the same event of several accounts is one entry with all its evidence, counted
    in origins. What happened is brought together once more by what was found to tell of one thing."""
    origins = lineage.origin_of
    return Chronology(timeline_shown(write_timeline(join_corroborated(told, corroborations), origins)), calendar)
