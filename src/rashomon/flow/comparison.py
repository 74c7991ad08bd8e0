"""Articles that are new, changed or gone: the pairs that they are in, and what these share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from sqlalchemy import Connection

from rashomon.engines.local import Workers
from rashomon.flow.job import Job, batches
from rashomon.flow.keys import code
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.story import Found, Pair, Profile, Reuse
from rashomon.pipeline import LIBRARY_STAGES, run, writing
from rashomon.resources import Resources
from rashomon.stages.compare.pairs import disturbed, number_of, place_of
from rashomon.stores import annotations, compared, groupings, index, pairs, rows
from rashomon.stores.sqlite import Database
from rashomon.stores.waiting import count_waiting, done, wait, waiting_for

Names = tuple[str, str]

TOGETHER = 512
"""Articles compared in one transaction: what a killed build may have to do again."""
CHUNK = 256
"""Pairs handed to a worker at a time, with the texts they are of."""
WORTH_A_POOL = 4
"""Fewer chunks than this are compared before a second process has started."""


def compare(database: Database, job: Job, workers: Workers) -> None:
    """Bring the pairs, and what they share, up to date with the articles that wait to be compared."""
    _reconsider(database)
    with database.reading() as connection:
        total = count_waiting(connection, "compare")
    finished = 0
    while finished < total:
        with database.writing() as connection:
            articles = waiting_for(connection, "compare", TOGETHER)
            _compare(connection, articles, workers)
            done(connection, "compare", articles)
        finished += len(articles)
        job.progress("compare", finished, total)


def _reconsider(database: Database) -> None:
    """Let everything wait to be compared where the stages are not those that the library was compared with."""
    made = code(LIBRARY_STAGES)
    with database.reading() as connection:
        if rows.get_state(connection, "compared") == made:
            return
    with database.writing() as connection:
        wait(connection, "compare", {*annotations.annotated_articles(connection), *compared.forget_all(connection)})
        rows.set_state(connection, "compared", made)


def _compare(connection: Connection, articles: Sequence[str], workers: Workers) -> None:
    """Put these articles into the index, or take them out, and do what that calls for."""
    former = compared.load_compared(connection, articles)
    present = annotations.load_profiles(connection, articles)
    stored = index.StoredIndex(connection)
    went = [place_of(profile) for profile in former.values()]
    came = [place_of(profile) for profile in present.values()]
    stored.remove(went)
    stored.add(came)
    compared.drop_compared(connection, former)
    compared.keep_compared(connection, {number_of(id): profile for id, profile in present.items()})
    again = disturbed(came, went, stored)
    reread = compared.articles_of(connection, sorted(again.reread))
    anew = compared.load_compared(connection, compared.articles_of(connection, sorted(again.anew)))
    touched = _pair(connection, stored, present | anew, {*articles, *reread}, workers)
    _put_together(connection, sorted(touched))
    wait(connection, "group", {*articles, *touched})


def _pair(
    connection: Connection,
    stored: index.StoredIndex,
    changed: Mapping[str, Profile],
    reread: set[str],
    workers: Workers,
) -> set[str]:
    """Bring the pairs of these articles up to date; the articles of all pairs that came, went or were compared again.

    `reread`: articles whose text, or what of it is boilerplate, is not what it was: their pairs are compared again.
    """
    known = pairs.pairs_of(connection, sorted({*changed, *reread}))
    records = {"changed": changed.values(), "index": stored, "numbered": compared.Numbered(connection)}
    wanted = {(p.one, p.other): p for p in run(writing("pairs"), records, Resources())["pairs"]}
    kept = {names for names, pair in known.items() if wanted.get(names) == pair and not reread.intersection(names)}
    new = [wanted[names] for names in sorted(wanted.keys() - kept)]
    pairs.drop_pairs(connection, sorted(known.keys() - kept))
    groupings.keep_reuse(connection, dict.fromkeys(sorted(known.keys() - wanted.keys()), ()))
    given = (_texts(connection, stored, chunk) for chunk in batches(new, CHUNK))
    for compared_now in workers.each(_compare_pairs, given, worth=WORTH_A_POOL, chunk=1):
        pairs.keep_pairs(connection, *compared_now)
    return {article for names in (known.keys() | wanted.keys()) - kept for article in names}


@dataclass(frozen=True, slots=True)
class _Texts:
    """Pairs to compare, and all that is needed for it."""

    pairs: tuple[Pair, ...]
    articles: Mapping[str, Article]
    blocks: Mapping[str, tuple[Block, ...]]
    profile: Mapping[str, Profile]
    boilerplate: Mapping[str, frozenset[int]]


def _texts(connection: Connection, stored: index.StoredIndex, chunk: Sequence[Pair]) -> _Texts:
    ids = sorted({id for pair in chunk for id in (pair.one, pair.other)})
    profile = compared.load_compared(connection, ids)
    records = run(writing("boilerplate"), {"index": stored, "profile": profile}, Resources())
    return _Texts(
        tuple(chunk), annotations.load_articles(connection, ids), annotations.load_blocks(connection, ids), profile,
        records["boilerplate"],
    )  # fmt: skip


def _compare_pairs(given: _Texts) -> tuple[tuple[Pair, ...], dict[Names, Found]]:
    records = {field.name: getattr(given, field.name) for field in fields(given)}
    return given.pairs, run(writing("found"), records, Resources())["found"]


def _put_together(connection: Connection, touched: Sequence[str]) -> None:
    """Bring what the pairs of these articles share up to date."""
    around = pairs.found_of(connection, touched)
    sources = {r.source.article for found in around.values() for r in found.rewrites}
    copies = {r.copy.article for found in around.values() for r in found.rewrites}
    around |= pairs.found_of(connection, sorted((sources | copies) - set(touched)))
    profiles = compared.load_compared(connection, sorted({article for names in around for article in names}))
    reuse: tuple[Reuse, ...] = run(writing("reuse"), {"found": around, "profile": profiles}, Resources())["reuse"]
    shared: dict[Names, tuple[Reuse, ...]] = dict.fromkeys(pairs.pairs_of(connection, touched), ())
    for one in reuse:
        names = one.one.article, one.other.article
        if names in shared:
            shared[names] += (one,)
    groupings.keep_reuse(connection, shared)
