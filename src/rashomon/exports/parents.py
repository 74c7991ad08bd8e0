"""Which article each copy was taken from."""

from collections import defaultdict
from collections.abc import Mapping

from rashomon.model.dossier import Dossier
from rashomon.model.story import Copy


def parents_of(dossier: Dossier) -> dict[str, str]:
    """Article to the one it was copied from: of those that came before it, the one it shares most characters with."""
    shared: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    origin_of = {account.id: account.origin for account in dossier.articles}
    for copy in dossier.copies:
        one_origin = origin_of[copy.source.article] == origin_of[copy.copy.article]
        if copy.direction == "known" and copy.kind != "rewritten" and one_origin:
            shared[copy.copy.article][copy.source.article] += len(copy.copy)
    return {
        article: min(sources, key=lambda s: (-sources[s], s != origin_of[article], s))
        for article, sources in shared.items()
        if origin_of[article] != article
    }


def of_the_tree(dossier: Dossier, parents: Mapping[str, str]) -> list[Copy]:
    """The copied passages by which articles go back to others, the longest first: of six copies each has passages with five others."""
    steps = {(account.id, to) for account in dossier.articles for to in (account.origin, account.origin_through) if to and to != account.id}
    steps |= set(parents.items())
    own = [c for c in dossier.copies if {(c.copy.article, c.source.article), (c.source.article, c.copy.article)} & steps]
    return sorted(own, key=lambda c: -len(c.copy))
