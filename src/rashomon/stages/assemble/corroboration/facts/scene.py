"""What the stages before know of a story: by article, and by place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.model.annotation import Claim, Figure, Mark, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import FigureEntry
from rashomon.model.mangled import mangled_articles
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.model.times import Publication, Time


@dataclass(frozen=True, slots=True)
class Scene:
    """What the stages before know of a story, by article."""

    articles: Mapping[str, Article]
    claims: Mapping[str, Sequence[Claim]]
    mentions: Mapping[str, Sequence[Mention]]
    figures: Mapping[str, Sequence[Figure]]
    marks: Mapping[str, Sequence[Mark]]
    times: Mapping[str, Sequence[Time]]
    entities: Sequence[Entity]
    origins: Mapping[str, str]
    publications: Mapping[str, Publication]
    ledger: Sequence[FigureEntry]


class Names:
    """The story's entities by place, and its quantities."""

    def __init__(self, entities: Sequence[Entity], ledger: Sequence[FigureEntry]) -> None:
        self.at: dict[Span, Entity] = {place: entity for entity in entities for place in entity.places}
        self.quantities = {
            span: number for number, entry in enumerate(ledger) for value in entry.values for span in value.evidence
        }
        self.mangled = mangled_articles((v.exact, v.places) for entity in entities for v in entity.variants if v.garbled)
        self.settled = frozenset(n for n, entry in enumerate(ledger) if entry.status in ("agree", "rounding", "different-scope"))


def term_of(entity: Entity) -> str:
    """A name of the story as a term that claims are compared by."""
    return f"@{entity.kind}/{entity.id}"
