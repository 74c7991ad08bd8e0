"""One utterance, all its wordings."""

from collections.abc import Mapping

from rashomon.model.annotation import Block, Mark, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import QuoteFamily
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication


def gather_families(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], quotes: Mapping[str, tuple[Quote, ...]],
    marks: Mapping[str, tuple[Mark, ...]], entities: tuple[Entity, ...],
    lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]], publications: Mapping[str, Publication],
) -> tuple[QuoteFamily, ...]:  # fmt: skip
    """Quote families in order of their first appearance."""
    return ()
