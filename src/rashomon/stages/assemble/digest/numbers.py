"""Which numbers hold: no later account brings them up to date, and none gives them otherwise."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from rashomon.model.dossier import FigureEntry
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.places import Places, by_article, hold

DEAD = re.compile(r"\b(?:kill|dead|death|die|fatal)", re.I)
"""What is counted of a toll."""
_ORDINALS = {word: i for i, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split(), 2)}
_ONE_MORE = re.compile(rf"\b({'|'.join(_ORDINALS)}) (?:\w+ )?(?:body|victim|person|man|woman|boy|girl|death|fatality)\b", re.I)
"""A toll told by its last: "a third body has been found"."""


@dataclass(frozen=True)
class Numbers:
    """The story's figures, by how their values stand to each other. `published` holds the days that are known."""

    texts: Mapping[str, str]
    ledger: tuple[FigureEntry, ...]
    published: Mapping[str, str]

    def standing(self, evidence: Evidence) -> bool:
        """Whether no number in the words has been brought up to date since, but beside the newest one ("to 198 from 209")."""
        return all(self._stands(span) for span in evidence)

    def _stands(self, words: Span) -> bool:
        told = _ONE_MORE.search(words.of(self.texts[words.article]))
        if told and _ORDINALS[told[1].lower()] < self._toll:
            return False
        old = (newest for place, newest in self._outdated.get(words.article, ()) if words.covers(place))
        return all(any(words.covers(place) for place in newest) for newest in old)

    def undisputed(self, evidence: Evidence) -> bool:
        """Whether no number in the words is one that another account gives otherwise."""
        return not hold(evidence, self._contested)

    @cached_property
    def _contested(self) -> Places:
        """Where the values of figures stand that contradict each other."""
        entries = (entry for entry in self.ledger if entry.status == "conflict")
        return by_article({span for entry in entries for value in entry.values for span in value.evidence})

    @cached_property
    def _outdated(self) -> Mapping[str, list[tuple[Span, list[Span]]]]:
        """Article to where the older values of updated figures stand in it, each with where it has the newest value."""
        found: dict[str, list[tuple[Span, list[Span]]]] = defaultdict(list)
        for entry in (entry for entry in self.ledger if entry.status == "updated"):
            newest = self._newest(entry)
            places = by_article(span for value in entry.values if value.value in newest for span in value.evidence)
            for span in (span for value in entry.values if value.value not in newest for span in value.evidence):
                found[span.article].append((span, places.get(span.article, [])))
        return found

    @cached_property
    def _toll(self) -> Decimal:
        """The newest number of the dead, where it was brought up to date."""
        tolls = (entry for entry in self.ledger if entry.status == "updated" and DEAD.search(entry.counted or ""))
        return max((number for entry in tolls for number in self._newest(entry) if number is not None), default=Decimal(0))

    def _newest(self, entry: FigureEntry) -> set[Decimal | None]:
        """What the last articles give and none before them gave: they repeat the old value, too ("up from 1.4")."""
        last = max(self.published.get(value.article, "") for value in entry.values)
        said = {value.value for value in entry.values if self.published.get(value.article, "") == last}
        return (said - {value.value for value in entry.values if self.published.get(value.article, "") < last}) or said
