"""The main job: what came in becomes annotations, stories and dossiers; each step is kept before the next begins.

Every step asks what is missing under its key and makes only that. So a build that is killed goes on where it was, and a
build of the same input does no work.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from rashomon.engines.local import Workers
from rashomon.flow.article import EVERYTHING, Annotated, annotate_article
from rashomon.flow.assembly import assemble_stories
from rashomon.flow.grouping import compare
from rashomon.flow.job import BATCH, Job, Summary, batches
from rashomon.flow.keys import code, digest
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.received import Received, Settled
from rashomon.pipeline import ARTICLE_STAGES, needed
from rashomon.resources import Resources
from rashomon.stores import annotations, failures, groupings, receipts, search
from rashomon.stores.sqlite import Database


def build(database: Database, incoming: Iterable[Received | Failure], job: Job) -> Summary:
    """Receive, annotate, compare, assemble."""
    new = receive(database, incoming, job)
    with Workers(job.workers) as workers:
        annotated = annotate(database, job, workers)
        compare(database, job)
        assembled = assemble_stories(database, job, workers)
    with database.reading() as connection:
        return Summary(
            articles=len(annotations.content_hashes(connection)), new=new, annotated=annotated,
            stories=len(groupings.load_stories(connection)), dossiers=assembled, failures=failures.load_failures(connection),
        )  # fmt: skip


def group(database: Database, incoming: Iterable[Received | Failure], job: Job) -> None:
    """Receive and compare only: stories and shared passages, without what dossiers need. For libraries that are not kept."""
    receive(database, incoming, job)
    with Workers(job.workers) as workers:
        annotate(database, job, workers, ("profile",))
        compare(database, job)


def receive(database: Database, incoming: Iterable[Received | Failure], job: Job) -> int:
    """Keep what comes in; how many articles were new."""
    new = seen = 0
    for batch in batches(incoming):
        arrived = [item for item in batch if isinstance(item, Received)]
        with database.writing() as connection:
            new += receipts.receive(connection, arrived)
            failures.clear_failures(connection, "read", (item.place for item in arrived))
            failures.keep_failures(connection, (item for item in batch if isinstance(item, Failure)))
        seen += len(arrived)
        job.progress("read", seen, None)
    return new


def annotate(database: Database, job: Job, workers: Workers, only: tuple[str, ...] = EVERYTHING) -> int:
    """Find the records in `only` in what has no annotation under its key; in how many articles that were."""
    made = code(needed(ARTICLE_STAGES, {"blocks", *only}))
    with database.reading() as connection:
        settled = receipts.settled_articles(connection)
        known = annotations.annotation_keys(connection)
    keys = {s.id: digest(made, s.id, s.versions[-1]) for s in settled}
    _forget(database, sorted(known.keys() - keys.keys()))
    missing = [s for s in settled if known.get(s.id) != keys[s.id]]
    work = partial(_annotate, only=only, strict=job.strict)
    done = 0
    for batch in batches(workers.each(work, _load_each(database, missing)), BATCH // 4):
        _keep(database, batch, {s.id: s for s in missing[done : done + len(batch)]}, keys)
        done += len(batch)
        job.progress("annotate", done, len(missing))
    return done


def _forget(database: Database, articles: Sequence[str]) -> None:
    """Drop what was found in articles that are no longer here under that id."""
    if articles:
        with database.writing() as connection:
            annotations.drop_annotations(connection, articles)
            search.drop_passages(connection, articles)
            failures.clear_every_failure(connection, articles)


def _annotate(article: Article, only: tuple[str, ...], strict: bool) -> tuple[Article, Annotated]:
    return article, annotate_article(article, Resources(), only, strict)


def _load_each(database: Database, settled: Sequence[Settled]) -> Iterator[Article]:
    for batch in batches(settled):
        with database.reading() as connection:
            loaded = receipts.load_articles(connection, batch)
        yield from loaded.values()


def _keep(
    database: Database,
    batch: Sequence[tuple[Article, Annotated]],
    settled: Mapping[str, Settled],
    keys: Mapping[str, str],
) -> None:
    with database.writing() as connection:
        annotations.keep_annotations(connection, [
            annotations.Finding(settled[article.id].versions[-1], keys[article.id], found.annotation, found.profile)
            for article, found in batch
        ])  # fmt: skip
        search.index_passages(connection, [found.annotation for _, found in batch], {a.id: a.text for a, _ in batch})
        failures.clear_every_failure(connection, [article.id for article, _ in batch])
        failures.keep_failures(connection, [found.failure for _, found in batch if found.failure])
