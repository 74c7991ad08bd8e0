"""Names that an article itself sets beside their acronym: "Internet Explorer (IE)", "the EMA (European Medicines Agency)"."""

from collections.abc import Mapping

from rashomon.model.annotation import Mention
from rashomon.model.article import Article
from rashomon.stages.compare.entities.clusters import Clusters
from rashomon.text.names.bodies import is_acronym_of

_OPENING = (" (", " [", ", or ")
"""Between a name and the acronym that stands for it, or the reverse."""


def join_bracketed(clusters: Clusters, articles: Mapping[str, Article]) -> None:
    """Join two names of which an article gives one as the other's acronym, whatever kind each was taken for: no ground is stronger."""
    for id, units in sorted(_by_article(clusters).items()):
        beginning: dict[int, tuple[int, Mention]] = {m.span.start: (i, m) for i in units for m in clusters.units[i].mentions}
        text = articles[id].text
        for i in units:
            for mention in clusters.units[i].mentions:
                for opening in _OPENING:
                    j, other = beginning.get(mention.span.end + len(opening), (i, mention))
                    if i != j and text.startswith(opening, mention.span.end) and _stands_for(mention, other, text):
                        clusters.join(i, j)


def _by_article(clusters: Clusters) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for i, unit in enumerate(clusters.units):
        found.setdefault(unit.article, []).append(i)
    return found


def _stands_for(one: Mention, other: Mention, text: str) -> bool:
    first, second = one.span.of(text), other.span.of(text)
    return is_acronym_of(second, first) or is_acronym_of(first, second)
