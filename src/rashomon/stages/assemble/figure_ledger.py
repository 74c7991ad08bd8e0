"""The same quantity by source and time."""

from collections.abc import Mapping

from rashomon.model.annotation import Claim, Figure
from rashomon.model.article import Article
from rashomon.model.dossier import FigureEntry
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication, Time


def keep_ledger(
    articles: Mapping[str, Article], figures: Mapping[str, tuple[Figure, ...]], claims: Mapping[str, tuple[Claim, ...]],
    resolved_times: Mapping[str, tuple[Time, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
) -> tuple[FigureEntry, ...]:  # fmt: skip
    """Every figure of the story, each in exactly one entry."""
    return ()
