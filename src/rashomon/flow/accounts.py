"""The account- and pair-scoped stages of one story: what they found before is taken up where nothing that they read has changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from types import GenericAlias
from typing import Any

from pydantic_core import to_json

from rashomon.flow.article import RECORDS
from rashomon.flow.former import present_statements
from rashomon.flow.keys import code, digest, hashed
from rashomon.flow.stumbling import named
from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.codec import pack, unpack
from rashomon.model.options import Options
from rashomon.model.prepared import Prepared
from rashomon.pipeline import STAGES, STORY_STAGES, needed, run, run_alone, run_between
from rashomon.stage import Stage

WORTH_KEEPING = 8
"""Articles of a story from which on its accounts are kept. Below it all of them are made anew in less than a fifth of a second."""

_OF_THE_ARTICLE = frozenset({"articles", "texts", "annotations", "blocks", *RECORDS})
"""What the key of an article's annotation stands for."""
OF_THE_TEXT = tuple(
    stage for stage in STORY_STAGES if stage.scope == "account" and stage.kept and _OF_THE_ARTICLE.issuperset(stage.reads)
)
"""The stages that read nothing that a story settles: they run where the article is annotated."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was kept of a story's articles, and what their records are kept under."""

    keys: Mapping[str, str] = field(default_factory=dict)
    """Of each article, what it and the stages are known by; without any nothing is kept."""
    kept: Mapping[tuple[str, str], Prepared] = field(default_factory=dict)
    """By stage and article."""
    keeping: bool = True
    """Whether what is found anew is worth keeping; else only what hangs on the texts alone is taken up."""

    def serves(self, stage: Stage) -> bool:
        """Whether what the stage found is to be looked for here."""
        return bool(stage.kept) and (self.keeping or stage in OF_THE_TEXT)


def made_by(options: Options) -> str:
    """The key of all stages and options."""
    return digest(code(STAGES), options.entries())


def own_key(made: str, annotation: str) -> str:
    """What an article and the stages are known by: the key of its annotation beside that of stages and options."""
    return digest(made, annotation)


def prepare(article: Article, annotation: Annotation, resources: Mapping[str, Any]) -> tuple[Prepared, ...]:
    """What the stages that read no more than the article find in it, still without keys; StageError where one stumbles over it."""
    present = present_statements(annotation)
    records: dict[str, Any] = {"articles": article, "annotations": present, "blocks": present.blocks}
    records = {name: {article.id: record} for name, record in records.items()}
    for stage in needed(STORY_STAGES, {stage.writes for stage in OF_THE_TEXT}):
        with named(stage):
            run((stage,), records, resources)
    return tuple(Prepared(stage.name, article.id, "", pack(stage.kept, records[stage.writes][article.id])) for stage in OF_THE_TEXT)


def under(own: str, found: Iterable[Prepared]) -> list[Prepared]:
    """The same under the key that a story of the article will look for."""
    return [replace(one, key=digest(own, one.stage, [])) for one in found]


def run_accounts(stage: Stage, records: dict[str, Any], resources: Mapping[str, Any], shelf: Shelf) -> list[Prepared]:
    """Write the stage's record; what it found anew, to be kept."""
    found, fresh = {}, []
    for id in records["articles"]:
        key = _key(stage, records, id, shelf.keys[id])
        kept = shelf.kept.get((stage.name, id))
        if kept and kept.key == key:
            found[id] = unpack(stage.kept, kept.record)
        else:
            found[id] = run_alone(stage, records, id, resources)
            fresh.append(Prepared(stage.name, id, key, pack(stage.kept, found[id])))
    records[stage.writes] = found
    return fresh


def run_pairs(stage: Stage, records: dict[str, Any], resources: Mapping[str, Any], shelf: Shelf) -> list[Prepared]:
    """The same of a pair-scoped stage. All pairs of an article with those before it are one record, each under a key of its own in it."""
    kind: Any = GenericAlias(tuple, (GenericAlias(tuple, (str, str, stage.kept)), ...))
    shared = records[stage.reads[0]]
    found, fresh = {}, []
    for other, pairs in groupby(sorted(shared, key=lambda pair: (pair[1], pair[0])), key=lambda pair: pair[1]):
        kept = shelf.kept.get((stage.name, other))
        former = {(one, key): record for one, key, record in unpack(kind, kept.record)} if kept else {}
        present = []
        for pair in pairs:
            one, key = pair[0], hashed(*(shelf.keys[id].encode() for id in pair), stage.name.encode(), to_json(shared[pair]))
            known = former.get((one, key))
            found[pair] = run_between(stage, records, pair, resources) if known is None else known
            present.append((one, key, found[pair]))
        if former.keys() != {(one, key) for one, key, _ in present}:
            fresh.append(Prepared(stage.name, other, "", pack(kind, tuple(present))))
    records[stage.writes] = {pair: found[pair] for pair in shared}
    return fresh


def _key(stage: Stage, records: Mapping[str, Any], article: str, own: str) -> str:
    """Of the article, and of what else the stage reads of it."""
    settled = [to_json(records[name][article]).decode() for name in stage.reads if name not in _OF_THE_ARTICLE]
    return digest(own, stage.name, settled)
