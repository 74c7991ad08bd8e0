"""The main job: what came in becomes annotations, stories and dossiers; each step is kept before the next begins.

Every step asks what is missing under its key and makes only that. So a build that is killed goes on where it was, and a
build of the same input does no work.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from rashomon.engines import local
from rashomon.flow.article import Annotated, annotate_article
from rashomon.flow.keys import code, digest, manifest
from rashomon.flow.story import StoryInput, assemble
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.options import Options
from rashomon.model.received import Received, Settled
from rashomon.model.story import Story
from rashomon.pipeline import ARTICLE_STAGES, LIBRARY_STAGES, STAGES, run
from rashomon.resources import Resources
from rashomon.stores import findings, receipts, search
from rashomon.stores.sqlite import Database

T = TypeVar("T")
Progress = Callable[[str, int, int | None], None]
"""Told the step, how many are done, and of how many (None: not known)."""

BATCH = 64
"""Articles acknowledged in one transaction: what a killed build may have to do again."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What a build found and did."""

    articles: int
    new: int
    annotated: int
    stories: int
    dossiers: int
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class Job:
    """How a build is to be done."""

    options: Options
    workers: int
    strict: bool
    progress: Progress


def build(database: Database, incoming: Iterable[Received | Failure], job: Job) -> Summary:
    """Receive, annotate, compare, assemble."""
    new = receive(database, incoming, job)
    annotated = annotate(database, job)
    compare(database, job)
    assembled = assemble_stories(database, job)
    with database.reading() as connection:
        return Summary(
            articles=len(receipts.settled_articles(connection)), new=new, annotated=annotated,
            stories=len(findings.load_stories(connection)), dossiers=assembled, failures=findings.load_failures(connection),
        )  # fmt: skip


def batches(items: Iterable[T], size: int = BATCH) -> Iterator[list[T]]:
    """The items in lists of at most `size`."""
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch


def receive(database: Database, incoming: Iterable[Received | Failure], job: Job) -> int:
    """Keep what comes in; how many articles were new."""
    new = seen = 0
    for batch in batches(incoming):
        arrived = [item for item in batch if isinstance(item, Received)]
        with database.writing() as connection:
            new += receipts.receive(connection, arrived)
            findings.clear_failures(connection, "read", (item.place for item in arrived))
            findings.keep_failures(connection, (item for item in batch if isinstance(item, Failure)))
        seen += len(arrived)
        job.progress("read", seen, None)
    return new


def annotate(database: Database, job: Job) -> int:
    """Annotate what has no annotation under its key; how many that were."""
    made = code(ARTICLE_STAGES)
    with database.reading() as connection:
        settled = receipts.settled_articles(connection)
        keys = {s.id: digest(made, s.id, s.versions[-1]) for s in settled}
        known = findings.annotation_keys(connection)
    gone = sorted(known.keys() - keys.keys())
    if gone:
        with database.writing() as connection:
            findings.drop_annotations(connection, gone)
            search.drop_passages(connection, gone)
            findings.clear_every_failure(connection, gone)
    missing = [s for s in settled if known.get(s.id) != keys[s.id]]
    work = partial(_annotate, strict=job.strict)
    done = 0
    for batch in batches(local.each(work, _load_each(database, missing), job.workers), BATCH // 4):
        _keep(database, batch, {s.id: s for s in missing[done : done + len(batch)]}, keys)
        done += len(batch)
        job.progress("annotate", done, len(missing))
    return done


def _annotate(article: Article, strict: bool) -> tuple[Article, Annotated]:
    return article, annotate_article(article, Resources(), strict=strict)


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
        findings.keep_annotations(connection, [
            findings.Finding(settled[article.id].versions[-1], keys[article.id], found.annotation, found.profile)
            for article, found in batch
        ])  # fmt: skip
        search.index_passages(connection, [found.annotation for _, found in batch], {a.id: a.text for a, _ in batch})
        findings.clear_every_failure(connection, [article.id for article, _ in batch])
        findings.keep_failures(connection, [found.failure for _, found in batch if found.failure])


def compare(database: Database, job: Job) -> None:
    """Group the articles into stories and find what they share, unless nothing has changed since it was last done."""
    with database.reading() as connection:
        keys = findings.annotation_keys(connection)
        key = digest(code(LIBRARY_STAGES), sorted(keys.items()))
        if findings.get_state(connection, "compared") == key:
            return
        job.progress("compare", 0, None)
        records: dict[str, Any] = {
            "articles": StoredArticles(database, receipts.settled_articles(connection)),
            "blocks": StoredBlocks(database, sorted(keys)), "profile": findings.load_profiles(connection),
        }  # fmt: skip
    run(LIBRARY_STAGES, records, Resources())
    with database.writing() as connection:
        findings.replace_grouping(connection, records["stories"], records["reuse"])
        findings.set_state(connection, "compared", key)
    job.progress("compare", 1, 1)


class StoredArticles(Mapping[str, Article]):
    """The library's articles by id, loaded when asked for, so that a library need not fit into memory."""

    def __init__(self, database: Database, settled: Sequence[Settled]) -> None:
        self._database = database
        self._settled = {s.id: s for s in settled}

    def __getitem__(self, id: str) -> Article:
        with self._database.reading() as connection:
            return receipts.load_articles(connection, [self._settled[id]])[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._settled)

    def __len__(self) -> int:
        return len(self._settled)


class StoredBlocks(Mapping[str, Any]):
    """The blocks of the library's articles by id, loaded when asked for."""

    def __init__(self, database: Database, articles: Sequence[str]) -> None:
        self._database = database
        self._articles = dict.fromkeys(articles)

    def __getitem__(self, id: str) -> Any:
        if id not in self._articles:
            raise KeyError(id)
        with self._database.reading() as connection:
            return findings.load_annotations(connection, [id])[id].blocks

    def __iter__(self) -> Iterator[str]:
        return iter(self._articles)

    def __len__(self) -> int:
        return len(self._articles)


def assemble_stories(database: Database, job: Job) -> int:
    """Write the dossiers that are missing under their key; how many that were."""
    made = code(STAGES)
    with database.reading() as connection:
        stories = findings.load_stories(connection)
        keys = _story_keys(connection, stories, digest(made, job.options.entries()))
        known = findings.dossier_keys(connection)
    missing = [story for story in stories if known.get(story.id) != keys[story.id]]
    for done, story in enumerate(missing, 1):
        with database.reading() as connection:
            given = story_input(connection, story, job.options)
        made_now = assemble(given, Resources())
        with database.writing() as connection:
            findings.keep_dossier(connection, made_now.dossier, made_now.resolutions, keys[story.id])
        job.progress("assemble", done, len(missing))
    return len(missing)


def _story_keys(connection: Any, stories: Sequence[Story], made: str) -> dict[str, str]:
    """Of everything that a story's dossier is made from."""
    annotated = findings.annotation_keys(connection)
    captured = receipts.count_captures(connection, receipts.settled_articles(connection))
    shared = findings.reuse_digests(connection)
    failed = {f.record: f.why for f in findings.load_failures(connection)}
    story_of = {article: story.id for story in stories for article in story.articles}
    reused: dict[str, list[str]] = {}
    for (one, other), value in sorted(shared.items()):
        if story_of.get(one) == story_of.get(other):
            reused.setdefault(story_of[one], []).append(value)
    return {
        story.id: digest(
            made,
            [(a, annotated.get(a), captured.get(a), failed.get(a)) for a in story.articles],
            reused.get(story.id, []),
        )
        for story in stories
    }


def story_input(connection: Any, story: Story, options: Options) -> StoryInput:
    """Load what a dossier is made from."""
    wanted = set(story.articles)
    settled = [s for s in receipts.settled_articles(connection) if s.id in wanted]
    failures = tuple(f for f in findings.load_failures(connection) if f.record in wanted)
    return StoryInput(
        story=story, articles=receipts.load_articles(connection, settled),
        annotations=findings.load_annotations(connection, story.articles), reuse=findings.load_reuse(connection, story.articles),
        captures=receipts.count_captures(connection, settled), failures=failures, options=options,
        manifest=manifest(options, [s.versions[-1] for s in settled]),
    )  # fmt: skip
