"""Articles that are new, changed or gone: the pairs that they are in, and what these share."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain

from sqlalchemy import Connection

from rashomon.engines.local import Workers, without_collecting
from rashomon.flow.carrying import Exchange, exchange
from rashomon.flow.job import Job, batches
from rashomon.flow.keys import code
from rashomon.flow.pairwise import TEXTS, Past, compare_chunks, in_chunks
from rashomon.model.index import Place
from rashomon.model.story import Found, Names, Pair, Reuse
from rashomon.pipeline import LIBRARY_STAGES, run, writing
from rashomon.resources import Resources
from rashomon.stages.compare.pairs import Couple, MemoryIndex, disturbed, loosen, place_of
from rashomon.stores import annotations, compared, groupings, index, pairs, rows
from rashomon.stores.sqlite import Database
from rashomon.stores.waiting import count_waiting, done, wait, waiting_for

TOGETHER = 512
"""Articles compared in one transaction: what a killed build may have to do again."""


def compare(database: Database, job: Job, workers: Workers) -> None:
    """Bring the pairs, and what they share, up to date with the articles that wait to be compared."""
    _reconsider(database)
    with database.reading() as connection:
        total = count_waiting(connection, "compare")
    finished = 0
    while finished < total:
        with without_collecting(), database.writing() as connection:
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
    """Put the texts of these articles into the index, or take them out, and do what that calls for."""
    texts = exchange(connection, articles)
    stored = index.StoredIndex(connection)
    went = [place_of(profile) for profile in texts.went.values()]
    came = [place_of(profile) for profile in texts.came.values()]
    stored.remove(went)
    stored.add(came)
    again = disturbed(came, went, stored)
    names = compared.names_of(connection, sorted(again.articles()))
    anew = compared.load_compared(connection, sorted(names[number] for number in again.anew))
    looser = _named(names, again.loosened) | pairs.pairs_of(connection, sorted(names[number] for number in again.thinned)).keys()
    narrowed = pairs.more_than_nothing(connection, sorted(_named(names, again.narrowed)))
    walking = {**dict(zip(texts.came, came, strict=True)), **{id: place_of(profile) for id, profile in anew.items()}}
    widened = _named(names, again.widened)
    reach = _Reach(walking, {*texts.went, *texts.came}, looser, narrowed, widened, again.phrases)
    change = _pair(connection, stored, reach, workers)
    others = _put_together(connection, change) | _accompany(connection, texts, workers)
    wait(connection, "group", {*articles, *texts.came, *change.grouped})
    fellows = chain.from_iterable(compared.carriers_of(connection, sorted(others)).values())
    wait(connection, "assemble", set(groupings.story_of(connection, sorted({*others, *fellows})).values()))


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far a change reaches: `changed` the articles whose pairs are sought, `rewritten` those whose text is not what it was,
    `looser` pairs that may be less near, `narrowed` and `widened` those of which more or less than before is boilerplate, of the former
    the `phrases`. The pairs of the rewritten, the narrowed and the widened are compared again."""

    changed: Mapping[str, Place]
    rewritten: Set[str]
    looser: Set[Names]
    narrowed: Set[Names]
    widened: Set[Names]
    phrases: frozenset[int]

    def keeps(self, names: Names) -> bool:
        """Whether what the two share can be no other than before, if they are the pair that they were."""
        return names not in self.narrowed and self.leaves(names)

    def leaves(self, names: Names) -> bool:
        """The same, or less."""
        return names not in self.widened and self.rewritten.isdisjoint(names)


@dataclass(frozen=True, slots=True)
class _Change:
    """`shared`: pairs of which something else is found than before; `grouped`: articles that have gained or lost a neighbour."""

    shared: frozenset[Names]
    grouped: frozenset[str]


def _named(names: Mapping[int, str], couples: Iterable[Couple]) -> set[Names]:
    return {(min(ids), max(ids)) for ids in ((names[one], names[other]) for one, other in couples)}


def _pair(connection: Connection, stored: index.StoredIndex, reach: _Reach, workers: Workers) -> _Change:
    """Bring the pairs within reach up to date."""
    known, wanted = _known_and_wanted(connection, stored, reach)
    kept = {names for names, pair in known.items() if wanted.get(names) == pair and reach.keeps(names)}
    asked = sorted((known.keys() | wanted.keys()) - kept)
    before = pairs.found_in(connection, [names for names in asked if names in known])
    pairs.drop_pairs(connection, [names for names in asked if names not in wanted])
    past = Past({
        names: before.get(names, Found()) for names in asked
        if names in known and names in wanted and reach.leaves(names) and _asks_no_more(wanted[names], known[names])
    }, reach.phrases)  # fmt: skip
    after = _keep_new(connection, stored, {names: wanted[names] for names in asked if names in wanted}, past, workers)
    return _Change(
        frozenset(names for names in asked if before.get(names) != after.get(names)),
        frozenset(_articles(names for names in asked if _is_news(names, known, wanted, reach.rewritten))),
    )


def _asks_no_more(pair: Pair, former: Pair) -> bool:
    """Whether the two are compared in no other way than before."""
    return pair.wording <= former.wording and pair.telling <= former.telling


def _known_and_wanted(
    connection: Connection, stored: index.StoredIndex, reach: _Reach
) -> tuple[dict[Names, Pair], dict[Names, Pair]]:  # fmt: skip
    """The pairs within reach as they are kept, and as they are to be."""
    known = pairs.pairs_of(connection, sorted({*reach.changed, *reach.rewritten}))
    known_by = compared.numbered_profiles(connection), compared.numbered_outlines(connection)
    records = {"changed": reach.changed.values(), "index": stored, "numbered": known_by[0], "outlines": known_by[1]}
    wanted = {(p.one, p.other): p for p in run(writing("pairs"), records, Resources())["pairs"]}
    besides = pairs.known_among(connection, sorted((reach.looser | reach.narrowed | reach.widened) - known.keys()))
    maybe = [pair for names, pair in besides.items() if names in reach.looser]
    loosened = {(pair.one, pair.other): pair for pair in loosen(maybe, stored, *known_by)}
    as_before = {names: pair for names, pair in besides.items() if names not in reach.looser}
    return known | besides, wanted | loosened | as_before


def _keep_new(
    connection: Connection, stored: index.StoredIndex, new: Mapping[Names, Pair], past: Past, workers: Workers
) -> dict[Names, Found]:  # fmt: skip
    """Keep these pairs, sorted, with what comparing those finds that are worth it; of each that shares something, what that is."""
    worth = {names for names, pair in new.items() if pair.wording or pair.telling}
    pairs.keep_pairs(connection, (pair for names, pair in new.items() if names not in worth), {})
    chunks = ([new[names] for names in chunk] for chunk in in_chunks(worth))
    shared: dict[Names, Found] = {}
    for chunk, found in compare_chunks(connection, stored, chunks, past, workers):
        pairs.keep_pairs(connection, chunk, found)
        shared |= {names: what for names, what in found.items() if what != Found()}
    return shared


def _accompany(connection: Connection, texts: Exchange, workers: Workers) -> set[str]:
    """Bring what the carriers of one text share, which is the text, up to date; those that stand for texts of which it was not known."""
    shared: dict[Names, tuple[Reuse, ...]] = {(id, id): () for id in sorted(texts.single | texts.several)}
    with_itself = (Pair(id, id, wording=True, telling=False, cosine=0.0) for id in sorted(texts.several))
    # Whoever carries all of it has taken over its boilerplate too.
    for _, found in compare_chunks(connection, MemoryIndex(()), batches(with_itself, TEXTS), Past(), workers):
        shared |= {names: what.passages for names, what in found.items()}
    return groupings.keep_reuse(connection, shared)


def _articles(pairs_named: Iterable[Names]) -> list[str]:
    return sorted({article for names in pairs_named for article in names})


def _is_news(names: Names, known: Mapping[Names, Pair], wanted: Mapping[Names, Pair], rewritten: Set[str]) -> bool:
    """Whether the two are otherwise near than before; of one that is another text, or of another day, whether they are or were near."""
    before, after = (found[names].cosine if names in found else 0.0 for found in (known, wanted))
    return before != after or (before > 0 and not rewritten.isdisjoint(names))


def _put_together(connection: Connection, change: _Change) -> set[str]:
    """Bring what the articles of the changed pairs share up to date; the articles of which that is not what it was."""
    touched = _articles(change.shared)
    around = pairs.found_of(connection, touched)
    others = {side.article for found in around.values() for r in found.rewrites for side in (r.copy, r.source)}
    around |= pairs.found_of(connection, sorted(others - set(touched)))
    profiles = compared.load_compared(connection, _articles(around))
    reuse: tuple[Reuse, ...] = run(writing("reuse"), {"found": around, "profile": profiles}, Resources())["reuse"]
    asked = change.shared | {names for names in around if not set(touched).isdisjoint(names)}
    shared: dict[Names, tuple[Reuse, ...]] = dict.fromkeys(sorted(asked), ())
    for one in reuse:
        names = one.one.article, one.other.article
        if names in shared:
            shared[names] += (one,)
    return groupings.keep_reuse(connection, shared)
