"""Names of people, bodies and places, with their titles and roles."""

from rashomon.model.annotation import Block, Mention, MentionKind, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span

_KINDS: dict[str, MentionKind] = {
    "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group", "EVENT": "event",
}  # fmt: skip


def find_mentions(article: Article, blocks: tuple[Block, ...], parse: Parse) -> tuple[Mention, ...]:
    """Every name in the readable blocks, in reading order."""
    found = []
    for entity in parse.entities:
        if entity.label in _KINDS:
            span = Span(article.id, parse.tokens[entity.first].start, parse.tokens[entity.last - 1].end)
            found.append(Mention(span, _KINDS[entity.label], span.of(article.text)))
    return tuple(found)
