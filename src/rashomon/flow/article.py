"""One article, annotated alone; what goes wrong becomes a Failure and the article stays."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from rashomon.errors import ResourceError, StageError
from rashomon.model.annotated import Annotation, Skipped
from rashomon.model.annotation import Block, Parse
from rashomon.model.article import Article
from rashomon.model.dossier import Failure
from rashomon.model.story import Profile
from rashomon.pipeline import ARTICLE_STAGES, needed, run
from rashomon.text.language import detect
from rashomon.verify import check_spans

LANGUAGE = "en"
"""The one language whose grammar the stages know; other articles are kept, cleaned and searchable, not annotated."""
TOO_LONG = 1_000_000
"""Characters of readable text. spaCy's own limit for one document, and some 20 times the longest news feature."""

RECORDS = ("mentions", "times", "figures", "quotes", "claims", "marks", "corrections")
"""The names of the records in `Annotation`, besides the blocks."""
EVERYTHING = (*RECORDS, "profile")
"""All that is found in one article."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """What came of annotating one article."""

    annotation: Annotation
    profile: Profile | None
    """None where it was not asked for."""
    failure: Failure | None


def annotate_article(
    article: Article, resources: Mapping[str, Any], only: Collection[str] = EVERYTHING, strict: bool = False
) -> Annotated:
    """Run the article-scoped stages that the records in `only` need; an error in a stage is raised only if `strict`."""
    stages = needed(ARTICLE_STAGES, {"blocks", *only})
    records: dict[str, Any] = {"article": article}
    done = "clean"
    try:
        run(stages[:1], records, resources)
        language, skipped = _fitness(article, records["blocks"])
        if skipped:
            return _set_aside(article, language, skipped, records["blocks"], only)
        for stage in stages[1:]:
            done = stage.name
            run((stage,), records, resources)
        annotation = Annotation(
            article.id, language, None, records["blocks"],
            tuple(s.span for s in records["parse"].sentences) if "parse" in records else (),
            **{name: records[name] for name in RECORDS if name in records},
        )  # fmt: skip
        check_spans(annotation, {article.id: article.text})
        return Annotated(annotation, records.get("profile"), None)
    except (ResourceError, MemoryError):
        raise
    except Exception as error:
        # Whatever a stage stumbles over in one article must not stop the run: it is recorded, counted and shown.
        if strict:
            raise
        return fail(article, records.get("blocks", ()), StageError(done, error), only)


def fail(article: Article, blocks: tuple[Block, ...], error: StageError, only: Collection[str] = EVERYTHING) -> Annotated:
    """The article as it stays when a stage stumbled over it."""
    aside = _set_aside(article, article.language, "failed", blocks, only)
    return replace(aside, failure=Failure(error.stage, article.id, str(error)))


def _set_aside(
    article: Article, language: str | None, why: Skipped, blocks: tuple[Block, ...], only: Collection[str]
) -> Annotated:
    """An article that is kept, searchable and comparable by its wording, but not annotated."""
    nothing: dict[str, Any] = {"article": article, "blocks": blocks, "parse": Parse((), (), ())}
    nothing |= dict.fromkeys(RECORDS, ())
    profile = run(_PROFILE, nothing, {})["profile"] if "profile" in only else None
    return Annotated(Annotation(article.id, language, why, blocks), profile, None)


_PROFILE = tuple(stage for stage in ARTICLE_STAGES if stage.writes == "profile")


def _fitness(article: Article, blocks: tuple[Block, ...]) -> tuple[str | None, Skipped | None]:
    """The article's language, and why its text is not for the stages that know English, if it is not."""
    readable = [block.span for block in blocks if block.kind != "residue"]
    sample = "\n".join(span.of(article.text) for span in readable[:40])
    language = article.language.split("-")[0].lower() if article.language else detect(sample)
    if language not in (LANGUAGE, None):
        return language, "language"
    return language, "too-long" if sum(map(len, readable)) > TOO_LONG else None
