"""Time expressions on the calendar."""

from collections.abc import Mapping

from rashomon.model.article import Article
from rashomon.model.times import Publication, Time, TimeExpression


def anchor_times(
    articles: Mapping[str, Article], times: Mapping[str, tuple[TimeExpression, ...]],
    publications: Mapping[str, Publication],
) -> dict[str, tuple[Time, ...]]:  # fmt: skip
    """Each article's times, one for one with its expressions, in the same order."""
    return {
        id: tuple(Time(t.span, t.type, t.value, None, None, "underspecified") for t in found) for id, found in times.items()
    }
