"""Questions that the accounts raise and do not answer."""

from collections.abc import Mapping

from rashomon.model.annotation import Claim, Figure, Mention, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import Blank, CalendarEntry, Corroboration, FigureEntry, TimelineEntry
from rashomon.model.story import Entity


def find_blanks(
    articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]], figures: Mapping[str, tuple[Figure, ...]],
    mentions: Mapping[str, tuple[Mention, ...]], quotes: Mapping[str, tuple[Quote, ...]], entities: tuple[Entity, ...],
    ledger: tuple[FigureEntry, ...], chronology: tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]],
    corroborations: tuple[Corroboration, ...],
) -> tuple[Blank, ...]:  # fmt: skip
    """What a careful reader would ask and no article answers."""
    return ()
