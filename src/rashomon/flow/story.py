"""One story, from its articles' annotations to its dossier."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rashomon.engines.local import without_collecting
from rashomon.flow.accounts import Shelf, run_accounts, run_pairs
from rashomon.flow.article import RECORDS
from rashomon.flow.former import present_statements
from rashomon.flow.stumbling import named
from rashomon.model.annotated import Annotation, Resolution, Resolved
from rashomon.model.article import Article
from rashomon.model.authority import AuthorityEntry
from rashomon.model.decision import Decision
from rashomon.model.dossier import Dossier, Making
from rashomon.model.options import Options
from rashomon.model.prepared import Prepared
from rashomon.model.story import Reuse
from rashomon.model.times import Publication
from rashomon.pipeline import STORY_STAGES, needed, run
from rashomon.stage import Stage
from rashomon.verify import check_spans


@dataclass(frozen=True, slots=True)
class StoryInput:
    """All that a dossier is made from: a function of this gives the same dossier everywhere."""

    articles: Mapping[str, Article]
    """By id, ordered by id."""
    annotations: Mapping[str, Annotation]
    """Of every article; empty but for the blocks where it was skipped."""
    reuse: tuple[Reuse, ...]
    options: Options
    decisions: tuple[Decision, ...]
    """Those that hold and speak of this story's articles."""
    making: Making
    authority: Mapping[str, tuple[AuthorityEntry, ...]] = field(default_factory=dict)
    """Of the authority file, the entries under the keys of this story's names."""
    shelf: Shelf | None = None
    """What was kept of its accounts; None where nothing was."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """A dossier, and how it settles its articles' times and names."""

    dossier: Dossier
    resolutions: tuple[Resolution, ...]
    prepared: tuple[Prepared, ...] = ()
    """What was found anew of its accounts, to be kept."""


def assemble(given: StoryInput, resources: Mapping[str, Any]) -> Assembled:
    """Run the story-scoped stages; StageError where one stumbles, EvidenceError where evidence was made that is not in the text."""
    prepared: list[Prepared] = []
    with without_collecting():
        records = story_records(given)
        for stage in STORY_STAGES:
            with named(stage):
                prepared += take_up(stage, records, resources, given.shelf)
        dossier: Dossier = records["dossier"]
        check_spans(dossier, {id: article.text for id, article in records["articles"].items()})
        return Assembled(dossier, tuple(resolve(records, id) for id in given.articles), tuple(prepared))


def take_up(
    stage: Stage, records: dict[str, Any], resources: Mapping[str, Any], shelf: Shelf | None
) -> list[Prepared]:
    """Write the stage's record, from what was kept as far as that goes; what it found anew and is to be kept."""
    if shelf is None or not shelf.serves(stage):
        run((stage,), records, resources)
        return []
    found = (run_pairs if stage.scope == "pair" else run_accounts)(stage, records, resources, shelf)
    return found if shelf.keeping else []


def resolve_alone(
    article: Article, annotation: Annotation, options: Options, resources: Mapping[str, Any]
) -> tuple[Resolution, Publication]:
    """An article's times and publication as it settles them by itself: the story-scoped stages over a story of one."""
    records: dict[str, Any] = {"articles": {article.id: article}, "options": options, "decisions": ()}
    records |= {name: {article.id: getattr(annotation, name)} for name in (*RECORDS, "blocks")}
    run(needed(STORY_STAGES, {"resolved_times", "publications"}), records, resources)
    return Resolution(article.id, records["resolved_times"][article.id], ()), records["publications"][article.id]


def story_records(given: StoryInput) -> dict[str, Any]:
    """The records that the story-scoped stages begin with, by name."""
    present = {id: present_statements(given.annotations[id]) for id in given.articles}
    records: dict[str, Any] = {
        "articles": given.articles, "annotations": present, "reuse": given.reuse, "options": given.options,
        "decisions": given.decisions, "authority": given.authority, "making": given.making,
    }  # fmt: skip
    for name in (*RECORDS, "blocks"):
        records[name] = {id: getattr(annotation, name) for id, annotation in present.items()}
    return records


def resolve(records: Mapping[str, Any], article: str) -> Resolution:
    """How the story's entities and calendar settle one article."""
    resolved: Resolved = records["resolved"][article]
    name_at = {place: entity.name for entity in resolved.entities for place in entity.places}
    names = {m.name: name_at[m.span] for m in reversed(records["mentions"][article]) if m.span in name_at}
    renamed = tuple(sorted((own, name) for own, name in names.items() if own != name))
    return Resolution(article, resolved.times, renamed)
