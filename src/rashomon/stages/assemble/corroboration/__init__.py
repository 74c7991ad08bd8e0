"""Claims of different articles about the same thing, brought together."""

from collections.abc import Mapping

from rashomon.model.annotation import Claim, Figure, Mark, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import Corroboration
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication, Time


def compare_claims(
    articles: Mapping[str, Article], claims: Mapping[str, tuple[Claim, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    figures: Mapping[str, tuple[Figure, ...]], marks: Mapping[str, tuple[Mark, ...]],
    resolved_times: Mapping[str, tuple[Time, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
) -> tuple[Corroboration, ...]:  # fmt: skip
    """Facts that more than one account states, the most widely stated first."""
    return ()
