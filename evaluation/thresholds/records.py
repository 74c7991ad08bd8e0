"""Articles read with some stages run anew: what all sets share."""

import gzip
import importlib
import json
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Scores = dict[str, float]
ROOT = Path(__file__).parents[2]


def lines(path: Path) -> Iterator[Json]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def scorer(bench: Path, task: str) -> Any:
    """The set's own scorer, without its interval, which is not asked for and takes longer than the rest."""
    sys.path[:0] = [str(bench)] * (str(bench) not in sys.path)
    module = importlib.import_module(f"scorers.{task}")
    module.bootstrap = lambda *_: (0.0, 0.0)
    return module


def renewed(stages: Iterable[Any], held: Json, changed: Collection[str]) -> tuple[Json, bool]:
    """The records when the changed stages have run anew, and those that read what became other by it; whether anything did."""
    from rashomon.pipeline import run
    from rashomon.resources import Resources

    records, other = dict(held), set()
    for stage in stages:
        if stage.writes not in held or stage.name in changed or not other.isdisjoint(stage.reads):
            run((stage,), records, Resources())
            if stage.writes not in held or records[stage.writes] != held[stage.writes]:
                other.add(stage.writes)
    return records, bool(other)


def annotated(held: Json, wanted: Collection[str], changed: Collection[str]) -> tuple[Json, bool]:
    """An article's records, as `renewed`."""
    from rashomon.pipeline import ARTICLE_STAGES, needed

    return renewed(needed(ARTICLE_STAGES, {"blocks", *wanted}), held, changed)


def all_annotated(held: Iterable[Json], wanted: Collection[str], changed: Collection[str]) -> tuple[list[Json], bool]:
    found = [annotated(one, wanted, changed) for one in held]
    return [records for records, _ in found], any(other for _, other in found)


def annotation(records: Json) -> Any:
    from rashomon.flow.article import RECORDS
    from rashomon.model.annotated import Annotation

    given = {name: records[name] for name in RECORDS if name in records}
    sentences = tuple(s.span for s in records["parse"].sentences) if "parse" in records else ()
    return Annotation(records["article"].id, "en", None, records["blocks"], sentences, **given)


def published(records: Json, sections: Collection[str]) -> Json:
    """The published annotation of an article by itself."""
    from rashomon.exports.annotations import annotation_line
    from rashomon.flow.story import resolve_alone
    from rashomon.model.annotated import Resolution
    from rashomon.model.options import Options

    found = annotation(records)
    resolution = Resolution(found.article, (), ())
    if "times" in sections:
        resolution, _ = resolve_alone(records["article"], found, Options(), {})
    return annotation_line(records["article"], found, resolution, {}, sections)
