"""What a story is about, in its own words: its title and its keywords."""

from collections.abc import Mapping

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, Keyword, Label, Title
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication
from rashomon.stages.assemble.subject.keywords import choose_keywords
from rashomon.stages.assemble.subject.titles import Leads, choose_title
from rashomon.text.wording import telling_words

READ = frozenset({"headline", "heading", "body", "post"})
MOST_ROOTS = 200
"""Accounts that are read for the words they share, the earliest first: more of them no longer move what all have in common."""


def describe_story(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], labels: Mapping[str, Label],
    publications: Mapping[str, Publication], lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]],
    entities: tuple[Entity, ...], integrity: tuple[IntegrityEntry, ...], skipped: Mapping[str, str],
) -> tuple[Title, tuple[Keyword, ...]]:  # fmt: skip
    """The title is an undamaged headline that says what the accounts begin with; keywords are names and terms they share.

    Only accounts that are their own origin are asked what the story is about: a text that many print weighs no more than another.
    """
    ordered = sorted(articles, key=lambda id: _when(publications.get(id), id))
    origin_of = {origin.article: origin.id for origin in lineage[1]}
    roots = [id for id in ordered if origin_of.get(id, id) == id and id not in skipped] or ordered
    words = {id: telling_words(articles[id].text, _readable(blocks.get(id, ()))) for id in roots[:MOST_ROOTS]}
    damaged = tuple(span for entry in integrity for span in entry.evidence)
    title = choose_title(ordered, articles, blocks, labels, damaged, Leads.of(words), origin_of)
    return title, choose_keywords(words, articles, entities)


def _when(publication: Publication | None, id: str) -> tuple[bool, str, str]:
    earliest = publication.earliest if publication else None
    return earliest is None, earliest or "", id


def _readable(blocks: tuple[Block, ...]) -> list[tuple[int, int]]:
    return [(block.span.start, block.span.end) for block in blocks if block.kind in READ]
