"""What a story is about, in its own words: its title and its keywords."""

from collections.abc import Mapping

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, Keyword, Label, Title
from rashomon.model.story import Copy, Entity, Origin
from rashomon.model.times import Publication
from rashomon.stages.assemble.subject.keywords import choose_keywords
from rashomon.stages.assemble.subject.reading import Reading, read_telling
from rashomon.stages.assemble.subject.titles import Leads, choose_title
from rashomon.text.terms import Word

__all__ = ["describe_story", "read_telling"]

MOST_ROOTS = 200
"""Accounts that are read for the words they share, the earliest first: more of them no longer move what all have in common."""


def describe_story(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], telling: Mapping[str, tuple[Word, ...]],
    labels: Mapping[str, Label], publications: Mapping[str, Publication], lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]],
    entities: tuple[Entity, ...], integrity: tuple[IntegrityEntry, ...], skipped: Mapping[str, str],
) -> tuple[Title, tuple[Keyword, ...]]:  # fmt: skip
    """The title is an undamaged headline that says what the accounts begin with; keywords are names and terms they share.

    Only accounts that are their own origin are asked what the story is about: a text that many print weighs no more than another.
    """
    reading = Reading.of(articles, blocks, telling, labels, publications, lineage[1], integrity, skipped)
    words = {id: telling[id] for id in reading.roots(reading.ordered)[:MOST_ROOTS]}
    return choose_title(reading, reading.ordered, Leads.of(words)), choose_keywords(words, articles, entities)
