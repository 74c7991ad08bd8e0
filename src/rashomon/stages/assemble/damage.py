"""Mangled text, read against its likely original."""

from collections.abc import Mapping

from rashomon.model.annotation import Mark, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import IntegrityEntry, QuoteFamily
from rashomon.model.story import Entity


def read_damage(
    articles: Mapping[str, Article], marks: Mapping[str, tuple[Mark, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    entities: tuple[Entity, ...], families: tuple[QuoteFamily, ...],
) -> tuple[IntegrityEntry, ...]:  # fmt: skip
    """Every damaged place of the story, in reading order, with its likely original where another account has it."""
    return ()
