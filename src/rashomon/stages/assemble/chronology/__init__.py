"""What happened, and what is planned."""

from collections.abc import Mapping

from rashomon.model.annotation import Claim, Mention, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import CalendarEntry, TimelineEntry
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.chronology.calendar import write_calendar
from rashomon.stages.assemble.chronology.events import find_events
from rashomon.stages.assemble.chronology.people import Cast
from rashomon.stages.assemble.chronology.sameness import gather
from rashomon.stages.assemble.chronology.timeline import write_timeline

__all__ = ["order_events"]


def order_events(
    articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    quotes: Mapping[str, tuple[Quote, ...]], resolved_times: Mapping[str, tuple[Time, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
) -> tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]]:  # fmt: skip
    """The timeline and the calendar, in order of time.

    An event is a clause with a time on the calendar (or a dated statement); the same event of several accounts is one
    entry with all its evidence, counted in origins. What lay ahead when it was written is a plan; a plan keeps its identity
    when its day moves, and when a later account tells that it came about or was called off.
    """
    cast = Cast(mentions, entities)
    found = [
        event
        for id in sorted(articles)
        for event in find_events(
            articles[id], claims.get(id, ()), quotes.get(id, ()), resolved_times.get(id, ()), publications.get(id), cast
        )
    ]
    origins = {origin.article: origin.id for origin in lineage[1]}
    groups = gather(found)
    return write_timeline(groups, origins), write_calendar(groups, cast)
