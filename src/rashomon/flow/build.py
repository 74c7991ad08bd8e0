"""The main job: what came in becomes annotations, stories and dossiers; each step is kept before the next begins.

Every step takes what waits for it, and what it makes waits for the next. So a build that is killed goes on where it was, a
build of the same input does no work, and one more article costs what it touches and not what the library holds.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from rashomon.engines.local import Workers
from rashomon.errors import StageError
from rashomon.flow.accounts import made_by, own_key, prepare, under
from rashomon.flow.article import EVERYTHING, Annotated, annotate_article, fail
from rashomon.flow.assembly import assemble_stories
from rashomon.flow.bounds import find_bounds, worth_counting
from rashomon.flow.comparison import compare
from rashomon.flow.grouping import regroup
from rashomon.flow.job import BATCH, Job, Summary, batches
from rashomon.flow.keys import code, digest
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.prepared import Prepared
from rashomon.model.received import Received, Settled, file_of
from rashomon.pipeline import ARTICLE_STAGES, needed
from rashomon.resources import Resources
from rashomon.stores import annotations, failures, groupings, prepared, receipts, rows, search
from rashomon.stores.sqlite import Database
from rashomon.stores.waiting import done, wait, waiting_for

_Found = tuple[Article, Annotated, tuple[Prepared, ...]]
"""An article, what was found in it, and what its story need not find again."""


def build(database: Database, incoming: Iterable[Received | Failure], job: Job) -> Summary:
    """Receive, annotate, compare, assemble."""
    new = receive(database, incoming, job)
    with Workers(job.workers) as workers:
        annotated = annotate(database, job, workers)
        compare(database, job, workers)
        regroup(database, job)
        assembled = assemble_stories(database, job, workers)
    with database.reading() as connection:
        articles = annotations.count_annotated(connection)
        return Summary(
            articles=articles, new=new, annotated=annotated, stories=groupings.count_stories(connection), dossiers=assembled,
            failures=failures.load_failures(connection),
            bounds=find_bounds(connection) if worth_counting(annotated, articles) else (),
        )  # fmt: skip


def group(database: Database, incoming: Iterable[Received | Failure], job: Job) -> None:
    """Receive and compare only: stories and shared passages, without what dossiers need. For libraries that are not kept."""
    receive(database, incoming, job)
    with Workers(job.workers) as workers:
        annotate(database, job, workers, ("profile",))
        compare(database, job, workers)
    regroup(database, job)


def receive(database: Database, incoming: Iterable[Received | Failure], job: Job) -> int:
    """Keep what comes in; how many articles were new."""
    new = seen = 0
    begun: set[str] = set()
    for batch in batches(incoming):
        arrived = [item for item in batch if isinstance(item, Received)]
        failed = [item for item in batch if isinstance(item, Failure)]
        files = {file_of(place) for place in (*(item.place for item in arrived), *(item.record for item in failed))}
        with database.writing() as connection:
            new += receipts.receive(connection, arrived)
            failures.clear_unread(connection, sorted(files - begun))
            failures.keep_failures(connection, failed)
        begun |= files
        seen += len(arrived)
        job.progress("read", seen, None)
    return new


def annotate(database: Database, job: Job, workers: Workers, only: tuple[str, ...] = EVERYTHING) -> int:
    """Find the records in `only` in what has no annotation under its key; how many articles were read, those in other languages left
    out."""
    made, whole = code(needed(ARTICLE_STAGES, {"blocks", *only})), made_by(job.options)
    _reconsider(database, made, whole)
    with database.reading() as connection:
        given = waiting_for(connection, "settle")
        settled = receipts.settled_articles(connection, given)
        known = annotations.annotated_under(connection, given)
        kept = annotations.annotation_keys(connection, [s.id for s in settled])
    keys = {s.id: digest(made, s.id, s.versions[-1]) for s in settled}
    _forget(database, sorted(set(known) - keys.keys()))
    missing = [s for s in settled if kept.get(s.id) != keys[s.id]]
    work = partial(_annotate, only=only, strict=job.strict)
    finished = annotated = 0
    for batch in batches(workers.each(work, _load_each(database, missing)), BATCH // 4):
        _keep(database, batch, {s.id: s for s in missing[finished : finished + len(batch)]}, keys, whole)
        finished += len(batch)
        annotated += sum(found.annotation.skipped is None for _, found, _ in batch)
        job.progress("annotate", finished, len(missing))
    if given:
        with database.writing() as connection:
            # Of those that needed no annotation something else may have changed: how often they came in, or in how many versions.
            wait(connection, "assemble", set(groupings.story_of(connection, list(keys)).values()))
            done(connection, "settle", given)
    return annotated


def _reconsider(database: Database, made: str, whole: str) -> None:
    """Let everything wait to be settled where the stages are not those that the library was annotated with; what was kept of accounts
    goes where any stage or option (`whole`) is another."""
    with database.reading() as connection:
        changed = rows.get_state(connection, "annotated") != made
        others = rows.get_state(connection, "prepared") != whole
    if changed or others:
        with database.writing() as connection:
            if changed:
                wait(connection, "settle", receipts.given_ids(connection))
                rows.set_state(connection, "annotated", made)
            if others:
                prepared.drop_prepared(connection)
                rows.set_state(connection, "prepared", whole)


def _forget(database: Database, articles: Sequence[str]) -> None:
    """Drop what was found in articles that are no longer here under that id."""
    if articles:
        with database.writing() as connection:
            annotations.drop_annotations(connection, articles)
            search.drop_passages(connection, articles)
            failures.clear_every_failure(connection, articles)
            wait(connection, "compare", articles)


def _annotate(article: Article, only: tuple[str, ...], strict: bool) -> _Found:
    resources = Resources()
    found = annotate_article(article, resources, only, strict)
    if only != EVERYTHING:
        return article, found, ()
    try:
        return article, found, prepare(article, found.annotation, resources)
    except StageError as error:
        if strict:
            raise error.cause from error
        # Without blocks, as where they could not be told: nothing of it can make its story stumble once more.
        aside = fail(article, (), error)
        return article, aside, prepare(article, aside.annotation, resources)


def _load_each(database: Database, settled: Sequence[Settled]) -> Iterator[Article]:
    for batch in batches(settled):
        with database.reading() as connection:
            loaded = receipts.load_articles(connection, batch)
        yield from loaded.values()


def _keep(
    database: Database,
    batch: Sequence[_Found],
    settled: Mapping[str, Settled],
    keys: Mapping[str, str],
    whole: str,
) -> None:
    with database.writing() as connection:
        annotations.keep_annotations(connection, [
            annotations.Finding(settled[article.id].versions[-1], keys[article.id], found.annotation, found.profile)
            for article, found, _ in batch
        ])  # fmt: skip
        for article, _, alone in batch:
            prepared.keep_prepared(connection, under(own_key(whole, keys[article.id]), alone))
        search.index_passages(connection, [found.annotation for _, found, _ in batch], {a.id: a.text for a, _, _ in batch})
        failures.clear_every_failure(connection, [article.id for article, _, _ in batch])
        failures.keep_failures(connection, [found.failure for _, found, _ in batch if found.failure])
        wait(connection, "compare", [article.id for article, _, _ in batch])
