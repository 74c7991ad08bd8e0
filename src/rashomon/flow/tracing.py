"""Who copied whom where no dossiers are made: only stories in which something is shared are annotated, and only for that."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final

from rashomon.engines.local import Workers
from rashomon.flow.article import annotate_article
from rashomon.flow.former import present_statements
from rashomon.flow.job import Job
from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.story import Copy, Lineage, Reuse
from rashomon.pipeline import STORY_STAGES, needed, run
from rashomon.resources import Resources
from rashomon.stores import annotations, groupings
from rashomon.stores.sqlite import Database

READ: Final = ("quotes", "times", "corrections")
"""What the direction of a copy rests on besides the texts: who quotes what, the days named, and what was taken back."""


def trace_copies(database: Database, job: Job) -> Iterator[Copy]:
    """The copies of every story of a library that was only grouped, as its dossiers would tell them."""
    with database.reading() as connection:
        home = groupings.story_of(connection)
        inside: dict[str, list[Reuse]] = defaultdict(list)
        for reuse in groupings.load_reuse(connection):
            if home[reuse.one.article] == home[reuse.other.article]:
                inside[home[reuse.one.article]].append(reuse)
        stories = groupings.load_stories(connection, sorted(inside))
    total = sum(len(story.articles) for story in stories)
    finished = 0
    with Workers(job.workers) as workers:
        for story in stories:
            with database.reading() as connection:
                articles = annotations.load_articles(connection, story.articles)
            found = workers.each(partial(_read, strict=job.strict), articles.values())
            yield from _trace(articles, {one.article: one for one in found}, tuple(inside[story.id]), job)
            finished += len(articles)
            job.progress("annotate", finished, total)


def _read(article: Article, strict: bool) -> Annotation:
    return present_statements(annotate_article(article, Resources(), READ, strict).annotation)


def _trace(
    articles: Mapping[str, Article], found: Mapping[str, Annotation], reuse: tuple[Reuse, ...], job: Job
) -> tuple[Copy, ...]:
    records: dict[str, Any] = {"articles": articles, "reuse": reuse, "options": job.options}
    records |= {name: {id: getattr(one, name) for id, one in found.items()} for name in ("blocks", "quotes", "times")}
    lineage: Lineage = run(needed(STORY_STAGES, {"lineage"}), records, Resources())["lineage"]
    return lineage.copies
