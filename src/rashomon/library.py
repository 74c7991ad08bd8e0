"""A library: articles, stories and dossiers in one file."""

import json
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from rashomon.errors import NotFound, OptionError
from rashomon.exports.annotations import SECTIONS, chosen_sections
from rashomon.exports.dossiers import dossier_data
from rashomon.exports.forms import FORMS
from rashomon.flow.bounds import find_bounds
from rashomon.flow.build import build, group
from rashomon.flow.deciding import log_decision
from rashomon.flow.dossiers import find_story, made_dossier, made_dossiers, unmade_stories
from rashomon.flow.job import Job, Progress, Summary, silent
from rashomon.flow.settings import settle_options
from rashomon.flow.settled import settled_annotations
from rashomon.flow.sharing import shared_passages
from rashomon.flow.tracing import trace_copies
from rashomon.model.annotation import Block
from rashomon.model.codec import quoted
from rashomon.model.decision import Decision, standing
from rashomon.model.dossier import Dossier, Failure
from rashomon.model.options import Options
from rashomon.model.received import Received
from rashomon.model.run import Bound
from rashomon.readers import Given, articles_of
from rashomon.stores import annotations as kept_annotations
from rashomon.stores import decisions as kept_decisions
from rashomon.stores import failures as kept_failures
from rashomon.stores import groupings, receipts, search
from rashomon.stores.sqlite import Database, open_database
from rashomon.verify import check_account, check_published, differing, understood


@dataclass(frozen=True, slots=True)
class Library:
    """An open library. Use it as a context manager, or `close` it."""

    database: Database
    temporary_folder: tempfile.TemporaryDirectory[str] | None = None

    @classmethod
    def open(cls, path: Path, create: bool = False) -> Self:
        """The library in this file; LibraryError where it is none, or there is none and `create` is not set."""
        return cls(open_database(path, create))

    @classmethod
    def temporary(cls) -> Self:
        """A library that is gone when it is closed."""
        folder = tempfile.TemporaryDirectory(prefix="rashomon-")
        return cls(open_database(Path(folder.name) / "library.db", create=True), folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.database.close()
        if self.temporary_folder:
            self.temporary_folder.cleanup()

    # -- putting in

    def build(
        self, incoming: Iterable[Received | Failure], as_of: str | None = None, workers: int = 1, strict: bool = False,
        progress: Progress = silent, authority: Path | None = None,
    ) -> Summary:  # fmt: skip
        """Receive what comes in and bring annotations, stories and dossiers up to date with it.

        The day `as_of` and the entries of the file `authority` are kept for later builds; a file without entries takes
        the former ones away. InputError where a line of it cannot be meant; nothing is changed then.
        """
        return build(self.database, incoming, Job(settle_options(self.database, as_of, authority), workers, strict, progress))

    def group(self, incoming: Iterable[Received | Failure], workers: int = 1, progress: Progress = silent) -> None:
        """Find stories and shared passages only; for a library that is not kept."""
        group(self.database, incoming, Job(Options(), workers, strict=False, progress=progress))

    def add(self, articles: Iterable[Given], workers: int = 1) -> Summary:
        """Put articles in and bring everything up to date; InputError names which of them is none."""
        return self.build((Received(article.id, article) for article in articles_of(articles)), workers=workers)

    # -- what people decide

    def decide(self, decision: Decision) -> Decision:
        """Add to the log and bring stories and dossiers up to date; the decision as kept.

        OptionError where it does not say what it must, NotFound for an article or a decision that is not there.
        """
        return self.decide_all([decision])[0]

    def decide_all(self, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
        """As `decide`, for several: stories and dossiers are brought up to date once, at the end."""
        kept = tuple(log_decision(self.database, decision) for decision in decisions)
        self.build([])
        return kept

    def decisions(self) -> tuple[Decision, ...]:
        """The whole log, in order."""
        with self.database.reading() as connection:
            return kept_decisions.load_decisions(connection)

    def standing_decisions(self) -> tuple[Decision, ...]:
        """Those that hold."""
        return standing(self.decisions())

    # -- taking out

    def stories(self) -> list[dict[str, str]]:
        """`{"id", "story"}` of every article, ordered by article id."""
        with self.database.reading() as connection:
            return [{"id": article, "story": story} for article, story in groupings.story_of(connection).items()]

    def is_ungrouped(self) -> bool:
        """Whether it holds articles and no story: an older Rashomon wrote it, or its build was stopped before it grouped them."""
        with self.database.reading() as connection:
            return not groupings.count_stories(connection) and bool(receipts.given_ids(connection))

    def dossiers(self) -> Iterator[Dossier]:
        """Every story's dossier, the story with most articles first; those that `unmade` tells of are left out."""
        return made_dossiers(self.database)

    def unmade(self) -> tuple[Failure, ...]:
        """Of the stories that have no dossier because a stage stumbled over them, which it was and over what."""
        return unmade_stories(self.database)

    def dossier(self, key: str) -> Dossier:
        """The dossier of a story, by its id, a unique beginning of it, or the id of an article in it; else NotFound."""
        return made_dossier(self.database, find_story(self.database, key))

    def texts(self, articles: Iterable[str]) -> dict[str, str]:
        """Article id to its text; unknown ids are left out."""
        with self.database.reading() as connection:
            loaded = kept_annotations.load_articles(connection, sorted(set(articles)))
        return {id: article.text for id, article in loaded.items()}

    def blocks(self, dossier: Dossier) -> dict[str, tuple[Block, ...]]:
        """Article id to its blocks, of every article of the story."""
        with self.database.reading() as connection:
            found = kept_annotations.load_annotations(connection, [a.id for a in dossier.articles])
        return {id: annotation.blocks for id, annotation in found.items()}

    def export(self, story: str | Dossier, form: str = "json") -> str:
        """A story's dossier as one text: json, jsonl, md, html, excerpts (html, of the articles only the evidence with its surroundings)
        or ics. NotFound where there is no such story, OptionError where there is no such form."""
        if form not in FORMS:
            raise OptionError(f"there is no form {form!r}. Choose from: {', '.join(FORMS)}")
        dossier = story if isinstance(story, Dossier) else self.dossier(story)
        return FORMS[form](dossier, self.texts(account.id for account in dossier.articles), lambda: self.blocks(dossier))

    def published(self, dossier: Dossier) -> dict[str, Any]:
        """A dossier as published JSON data."""
        return dossier_data(dossier, self.texts(a.id for a in dossier.articles))

    def copies(self) -> Iterator[dict[str, Any]]:
        """Every reused passage, as published: with direction inside a story, without between stories; what an outlet puts round
        articles of several stories is none."""
        return shared_passages(self.database, (copy for dossier in self.dossiers() for copy in dossier.copies))

    def trace_copies(self, workers: int = 1, progress: Progress = silent) -> Iterator[dict[str, Any]]:
        """As `copies`, for a library that was only grouped: annotates what the directions need."""
        traced = trace_copies(self.database, Job(Options(), workers, strict=False, progress=progress))
        return shared_passages(self.database, traced)

    def annotations(self, only: Collection[str] = SECTIONS) -> Iterator[dict[str, Any]]:
        """Every article's annotation, times and names as its story settles them, ordered by story and article.

        OptionError for an unknown section.
        """
        return settled_annotations(self.database, self.dossiers(), chosen_sections(only))

    def search(self, query: str, limit: int = 20) -> list[dict[str, Any]]:
        """Passages that hold all words of the query, best first, each with its story; OptionError where it holds no word."""
        with self.database.reading() as connection:
            found = search.search_passages(connection, query, limit)
            home = groupings.story_of(connection)
        texts = self.texts(span.article for span in found)
        return [{"story": home.get(span.article), **quoted(span, texts)} for span in found]

    def failures(self) -> tuple[Failure, ...]:
        """What could not be processed."""
        with self.database.reading() as connection:
            return kept_failures.load_failures(connection)

    def bounds(self) -> tuple[Bound, ...]:
        """What was left out so that the work stays in proportion to the input."""
        with self.database.reading() as connection:
            return find_bounds(connection)

    # -- checking

    def verify(self) -> Iterator[str]:
        """Faults of the library, in words: changed texts, evidence that is not in them, counts that do not add up."""
        with self.database.reading() as connection:
            for digest in receipts.altered(connection):
                yield f"content {digest}: it is not what was received"
        for dossier in self.dossiers():
            yield from self.check(self.published(dossier))

    def check(self, data: Mapping[str, Any]) -> Iterator[str]:
        """Faults of a published dossier against this library; InputError where it is none."""
        with understood():
            place = f"dossier {data['story']['id']}"
            texts = self.texts(account["id"] for account in data["articles"])
            yield from (f"{place}: {fault}" for fault in check_account(data, texts))
            yield from check_published(data, texts, place)

    def compare(self, data: Mapping[str, Any]) -> list[str] | None:
        """Where a published dossier is not the library's own of that story, in words; None where that was made otherwise: of other
        articles, by other versions or with other options. InputError where it is none."""
        with understood():
            story, manifest = data["story"]["id"], data["manifest"]
        try:
            own = self.published(self.dossier(story))
        except NotFound:
            return None
        if own["manifest"] != manifest:
            return None
        return list(differing(data, json.loads(json.dumps(own)), f"dossier {story}"))
