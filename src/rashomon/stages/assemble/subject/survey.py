"""A story read for what it is about: its accounts in order, and the words of those that are their own origin."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, Label
from rashomon.model.mangled import mangled_articles
from rashomon.model.span import Evidence
from rashomon.model.story import Entity, Lineage
from rashomon.model.times import Publication
from rashomon.text.read import ReadText
from rashomon.text.readable import READ
from rashomon.text.terms import CALENDAR, Word

MOST_WORDS: Final = 4_000
"""Words of one text that are read: the longest news feature has about so many."""


@dataclass(frozen=True, slots=True)
class Survey:
    """The articles of a story by day, then id; where they go back to, what they call themselves, and which places are damaged."""

    ordered: tuple[str, ...]
    articles: Mapping[str, Article]
    annotations: Mapping[str, Annotation]
    telling: Mapping[str, Sequence[Word]]
    """The telling words of each article."""
    labels: Mapping[str, Label]
    lineage: Lineage
    damaged: Evidence
    mangled: frozenset[str] = frozenset()
    """The articles that a machine has been through."""

    def roots(self, among: Iterable[str]) -> list[str]:
        """Those that are their own origin and were annotated; all, where none is: a text that many print weighs no more."""
        found = list(among)
        return [id for id in found if self.lineage.origin_of[id] == id and not self.annotations[id].skipped] or found


def survey_story(
    articles: Mapping[str, Article], annotations: Mapping[str, Annotation], telling: Mapping[str, tuple[Word, ...]],
    labels: Mapping[str, Label], lineage: Lineage, integrity: tuple[IntegrityEntry, ...], entities: tuple[Entity, ...],
) -> Survey:  # fmt: skip
    """The story's articles put in order."""
    ordered = tuple(sorted(articles, key=lambda id: _when(lineage.publications[id], id)))
    damaged = tuple(span for entry in integrity for span in entry.evidence)
    mangled = mangled_articles((v.exact, v.places) for entity in entities for v in entity.variants if v.garbled)
    return Survey(ordered, articles, annotations, telling, labels, lineage, damaged, mangled)


def read_telling(read: ReadText, blocks: Sequence[Block]) -> tuple[Word, ...]:
    """The telling words of an article."""
    return tuple(telling_words(read, [(b.span.start, b.span.end) for b in blocks if b.kind in READ]))


def telling_words(read: ReadText, stretches: Iterable[tuple[int, int]]) -> list[Word]:
    """The words in these stretches of the text, those of the calendar left out; at most `MOST_WORDS`."""
    words: list[Word] = []
    for start, end in stretches:
        if len(words) >= MOST_WORDS:
            break
        words.extend(word for word in read.words(start, end) if word.stem not in CALENDAR)
    return words[:MOST_WORDS]


def _when(publication: Publication, id: str) -> tuple[bool, str, str]:
    return publication.earliest is None, publication.earliest or "", id
