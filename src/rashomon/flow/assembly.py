"""Dossiers for the stories that have none under their key."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import Connection

from rashomon.engines.local import Workers, without_collecting
from rashomon.errors import StageError
from rashomon.flow.accounts import WORTH_KEEPING, Shelf, made_by, own_key
from rashomon.flow.bounds import bounds_of_story
from rashomon.flow.job import Job, batches
from rashomon.flow.keys import digest, manifest
from rashomon.flow.story import Assembled, StoryInput, assemble
from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.decision import Decision, standing
from rashomon.model.dossier import Failure, Making
from rashomon.model.options import Options
from rashomon.model.story import Story
from rashomon.resources import Resources
from rashomon.stores import annotations, authority, decisions, dossiers, failures, groupings, prepared, receipts, rows
from rashomon.stores.sqlite import Database
from rashomon.stores.waiting import done, wait, waiting_for


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a dossier depends on besides its articles' annotations; read once for all stories."""

    keys: Mapping[str, str]
    hashes: Mapping[str, str]
    captures: Mapping[str, int]
    failures: Mapping[str, tuple[Failure, ...]]
    decisions: Mapping[str, tuple[Decision, ...]]
    """Decisions about names, by story."""
    versions: Mapping[str, tuple[str, ...]]
    """Hashes of an article's contents in order, where it came in several."""
    reuse: Mapping[str, tuple[str, ...]]
    """Digests of the passages shared inside a story, by story."""


WORTH_A_POOL = 8
"""A story of a dozen articles takes a second, and no worker needs the language model for it."""
KEPT_TOGETHER = 16
"""Dossiers in one transaction: each transaction waits for the disk."""


def assemble_stories(database: Database, job: Job, workers: Workers) -> int:
    """Write the dossiers of the stories that wait for it and have none under their key; how many were written.

    A story over which a stage stumbles is a failure, has no dossier, and waits for the next build.
    """
    made = made_by(job.options)
    _reconsider(database, made)
    _forget_failures(database)
    with database.reading() as connection:
        asked = waiting_for(connection, "assemble")
        stories = groupings.load_stories(connection, asked)
        around = read_circumstances(connection, stories)
        known = dossiers.dossier_keys(connection, asked)
    keys = {story.id: story_key(story, around, made) for story in stories}
    missing = [story for story in stories if known.get(story.id) != keys[story.id]]
    # The largest first: a worker that met it last would work on alone.
    missing.sort(key=lambda story: (-len(story.articles), story.id))
    given = _inputs(database, missing, around, job.options, made)
    finished = 0
    failed: set[str] = set()
    for batch in batches(workers.each(partial(_assemble, strict=job.strict), given, worth=WORTH_A_POOL, chunk=1), KEPT_TOGETHER):
        with database.writing() as connection:
            failed.update(_keep(connection, batch, keys))
        finished += len(batch)
        job.progress("assemble", finished, len(missing))
    if asked:
        with database.writing() as connection:
            done(connection, "assemble", [story for story in asked if story not in failed])
    return finished - len(failed)


def _keep(connection: Connection, made: Sequence[Assembled | Failure], keys: Mapping[str, str]) -> list[str]:
    """Keep the dossiers; the stories that have none."""
    failed = [one for one in made if isinstance(one, Failure)]
    written = [one for one in made if isinstance(one, Assembled)]
    for one in written:
        dossiers.keep_dossier(connection, one.dossier, one.resolutions, keys[one.dossier.story.id])
        prepared.keep_prepared(connection, one.prepared)
    dossiers.drop_dossiers(connection, [failure.record for failure in failed])
    failures.keep_failures(connection, failed)
    done(connection, "assemble", [one.dossier.story.id for one in written])
    return [failure.record for failure in failed]


def _reconsider(database: Database, made: str) -> None:
    """Let all stories wait where stages or options are others than before; where people decided anew, those they spoke of."""
    with database.reading() as connection:
        log = decisions.load_decisions(connection)
        states = {"assembled": made, "decided": str(len(log))}
        changed = [name for name, value in states.items() if rows.get_state(connection, name) != value]
    if changed:
        with database.writing() as connection:
            home = groupings.story_of(connection, None if "assembled" in changed else [entry.article for entry in log])
            wait(connection, "assemble", set(home.values()))
            for name in changed:
                rows.set_state(connection, name, states[name])


def _forget_failures(database: Database) -> None:
    """Of stories: those that failed wait, and are tried again; what they failed in may be mended, and some are no more."""
    with database.reading() as connection:
        failed = {failure.record for failure in failures.load_failures(connection) if failure.stage != "read"}
        of_stories = failed - {*annotations.annotated_articles(connection)} if failed else failed
    if of_stories:
        with database.writing() as connection:
            failures.clear_every_failure(connection, of_stories)


def _inputs(
    database: Database, stories: Sequence[Story], around: Circumstances, options: Options, made: str
) -> Iterator[StoryInput]:
    """Loaded one after another, so that only the stories at work are in memory."""
    for story in stories:
        with without_collecting(), database.reading() as connection:
            given = story_input(connection, story, around, options)
            keys = {id: own_key(made, around.keys[id]) for id in story.articles}
            kept = prepared.load_prepared(connection, story.articles)
            given = replace(given, shelf=Shelf(keys, kept, len(story.articles) >= WORTH_KEEPING))
        yield given


def _assemble(given: StoryInput, strict: bool) -> Assembled | Failure:
    try:
        return assemble(given, Resources())
    except StageError as error:
        if strict:
            raise error.cause from error
        return Failure(error.stage, given.making.story.id, str(error))


def read_circumstances(connection: Connection, stories: Sequence[Story]) -> Circumstances:
    """Read once what these stories' dossiers depend on."""
    home = {article: story.id for story in stories for article in story.articles}
    articles = sorted(home)
    decided: dict[str, tuple[Decision, ...]] = defaultdict(tuple)
    for decision in standing(decisions.load_decisions(connection)):
        if decision.article in home:
            decided[home[decision.article]] += (decision,)
    failed: dict[str, tuple[Failure, ...]] = defaultdict(tuple)
    for failure in failures.load_failures(connection):
        if failure.record in home:
            failed[failure.record] += (failure,)
    return Circumstances(
        keys=annotations.annotation_keys(connection, articles), hashes=annotations.content_hashes(connection, articles),
        captures=annotations.count_captures(connection, articles), failures=failed, decisions=decided,
        reuse=groupings.reuse_digests(connection, home),
        versions=receipts.version_hashes(connection, articles),
    )  # fmt: skip


def story_key(story: Story, around: Circumstances, made: str) -> str:
    """Of everything that a story's dossier is made from."""
    articles = [
        (a, around.keys[a], around.captures.get(a), [f.why for f in around.failures.get(a, ())], around.versions.get(a))
        for a in story.articles
    ]
    decided = [d.id for d in around.decisions.get(story.id, ())]
    return digest(made, articles, around.reuse.get(story.id, ()), decided)


def story_input(connection: Connection, story: Story, around: Circumstances, options: Options) -> StoryInput:
    """Load what a dossier is made from."""
    articles = annotations.load_articles(connection, story.articles)
    found = annotations.load_annotations(connection, story.articles)
    decided = around.decisions.get(story.id, ())
    return StoryInput(
        articles=articles,
        annotations=found,
        reuse=groupings.load_reuse(connection, story.articles),
        options=options,
        decisions=decided,
        making=Making(
            story,
            captures={a: around.captures[a] for a in story.articles},
            failures=_failures(story.articles, around),
            manifest=manifest(options, [around.hashes[a] for a in story.articles], bounds_of_story(connection, articles, found)),
            earlier=receipts.earlier_texts(connection, {a: around.versions[a] for a in story.articles if a in around.versions}),
        ),
        authority=authority.find_entries(connection, _names(articles, found, decided)) if options.authority else {},
    )


def _names(
    articles: Mapping[str, Article], found: Mapping[str, Annotation], decided: Sequence[Decision]
) -> Iterator[str]:
    """Every way in which a name can stand in the dossier."""
    yield from (decision.target for decision in decided if decision.kind == "rename")
    for id, annotation in found.items():
        for mention in annotation.mentions:
            yield mention.name
            yield mention.span.of(articles[id].text)


def _failures(articles: Sequence[str], around: Circumstances) -> tuple[Failure, ...]:
    return tuple(failure for article in articles for failure in around.failures.get(article, ()))
