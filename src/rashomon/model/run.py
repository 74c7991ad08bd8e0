"""What a run reports beside its results."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know that stopped nothing: where, and what."""

    place: str
    message: str


BoundKind = Literal["too-long", "read-in-part", "boilerplate", "crowded-terms", "chained", "one-text"]


@dataclass(frozen=True, slots=True)
class Bound:
    """Work that was left out, because without a limit it would grow faster than the input: by which stage, what, and how many.

    too-long: articles of more than `limit` characters, which are kept, grouped and searchable, but not annotated; read-in-part:
    articles of which `limit` words are compared; boilerplate: runs of words that `limit` articles have, which lead to the
    articles beside alone and are no reuse; crowded-terms: terms of more than `limit` articles of a month, which lead to the
    articles beside alone, each month counted; chained: articles that neighbours connect with more than `limit` others, of which only
    the nearer ones make stories (of those that carry one text, one is counted); one-text: articles that carry a text which `limit`
    of one day carry, so that what it shares with others is told of its first carrier alone.
    """

    stage: str
    what: BoundKind
    limit: int
    count: int
