"""What happened, and what is planned."""

from collections.abc import Mapping

from rashomon.model.annotation import Claim, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import CalendarEntry, TimelineEntry
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication, Time


def order_events(
    articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    resolved_times: Mapping[str, tuple[Time, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
) -> tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]]:  # fmt: skip
    """The timeline and the calendar, in order of time."""
    return (), ()
