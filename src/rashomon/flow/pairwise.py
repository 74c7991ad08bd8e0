"""Pairs compared by the workers: so many at a time, with all that is needed for it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from rashomon.engines.local import Workers
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.index import Index
from rashomon.model.story import Found, Names, Pair, Profile
from rashomon.pipeline import run, writing
from rashomon.resources import Resources
from rashomon.stages.compare.reuse import Former, compare_pairs
from rashomon.stores import annotations, compared

CHUNK = 2048
"""Pairs handed to a worker at a time, with the texts they are of."""
TEXTS = 128
"""Articles that these are of: each is read once for them, and in a story of many accounts every two are a pair."""
TILE = 64
"""So many articles are compared with one that is common to all of them, before the next."""
WORTH_A_POOL = 4
"""Fewer chunks than this are compared before a second process has started."""


def in_chunks(names: Collection[Names]) -> Iterator[list[Names]]:
    """The pairs, as many at a time as `CHUNK` and `TEXTS` allow."""
    chunk: list[Names] = []
    articles: set[str] = set()
    for pair in _tiled(names):
        if chunk and (len(chunk) == CHUNK or len(articles.union(pair)) > TEXTS):
            yield chunk
            chunk, articles = [], set()
        chunk.append(pair)
        articles.update(pair)
    if chunk:
        yield chunk


def _tiled(names: Collection[Names]) -> list[Names]:
    """The pairs in an order in which those of the same articles lie near each other, so that a text is read seldom."""
    ranks = {one: rank for rank, one in enumerate(sorted({one for one, _ in names}))}
    return sorted(names, key=lambda pair: (ranks[pair[0]] // TILE, pair[1], pair[0]))


@dataclass(frozen=True, slots=True)
class Past:
    """What was `found` in pairs whose texts are as they were, and the fingerprints that have become boilerplate since."""

    found: Mapping[Names, Found] = field(default_factory=dict)
    phrases: frozenset[int] = frozenset()


def compare_chunks(
    connection: Connection, stored: Index, chunks: Iterable[Sequence[Pair]], past: Past, workers: Workers
) -> Iterator[tuple[tuple[Pair, ...], dict[Names, Found]]]:  # fmt: skip
    """The chunks of pairs in turn, each with what comparing its pairs found."""
    given = (_texts(connection, stored, chunk, past) for chunk in chunks)
    yield from workers.each(_compare_pairs, given, worth=WORTH_A_POOL, chunk=1)


@dataclass(frozen=True, slots=True)
class _Texts:
    """Pairs to compare, and all that is needed for it."""

    pairs: tuple[Pair, ...]
    articles: Mapping[str, Article]
    blocks: Mapping[str, tuple[Block, ...]]
    profile: Mapping[str, Profile]
    boilerplate: Mapping[Names, frozenset[int]]
    former: Mapping[Names, Former]


def _texts(connection: Connection, stored: Index, chunk: Sequence[Pair], past: Past) -> _Texts:
    ids = sorted({id for pair in chunk for id in (pair.one, pair.other)})
    profile = compared.load_compared(connection, ids)
    records = run(writing("boilerplate"), {"pairs": chunk, "index": stored, "profile": profile}, Resources())
    boilerplate = records["boilerplate"]
    former = {names: Former(past.found[names], boilerplate[names] - past.phrases) for names in boilerplate if names in past.found}
    return _Texts(
        tuple(chunk), annotations.load_articles(connection, ids), annotations.load_blocks(connection, ids), profile,
        boilerplate, former,
    )  # fmt: skip


def _compare_pairs(given: _Texts) -> tuple[tuple[Pair, ...], dict[Names, Found]]:
    found = compare_pairs(given.pairs, given.articles, given.blocks, given.profile, given.boilerplate, given.former)
    return given.pairs, found
