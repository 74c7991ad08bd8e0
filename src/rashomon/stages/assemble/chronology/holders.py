"""Who holds an office or a calling in a story: "the prime minister" of an account that does not name her."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rashomon.model.article import Article
from rashomon.model.story import Entity

_OPENING = re.compile(r"(?:The|the) ((?:[a-z]+ ){1,4})")
"""The noun that a clause begins with, and words behind it."""
_LONGEST = 4
"""Words of a role that stand for somebody."""


class Holders:
    """The persons of a story by the roles that its accounts give them."""

    def __init__(self, entities: Sequence[Entity], articles: Mapping[str, Article]) -> None:
        self._holding: dict[str, set[str]] = defaultdict(set)
        for entity in entities:
            for role in entity.roles if entity.kind == "person" else ():
                self._holding[role.of(articles[role.article].text).lower()].add(entity.id)

    def of(self, clause: str) -> str | None:
        """The id of the one person whose role the clause has for its subject ("The singer will rest"); None where none or two have it.

        A role that is somebody's or some country's ("Norland's prime minister") is told so each time and is not looked for.
        """
        found = _OPENING.match(clause)
        words = found[1].split() if found else []
        holding = [self._holding.get(" ".join(words[:n]), set()) for n in range(min(_LONGEST, len(words)), 0, -1)]
        told = next((ids for ids in holding if ids), set())
        return min(told) if len(told) == 1 else None
