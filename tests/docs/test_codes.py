"""Every code that is published has its line in docs/reference/codes.md, and nothing else stands there."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from rashomon.library import Library
from rashomon.model import annotated, annotation, dossier, story, times
from rashomon.stages.assemble.blanks.question import WEIGHTS

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "codes.md"
SOURCES = ROOT / "src" / "rashomon"
_PATH = re.compile(r"`((?:annotation|copy|dossier)\.[a-z_.]+)`")
_ROW = re.compile(r"\| `([^`]+)` \| (.+) \|")


def listed() -> dict[str, set[str]]:
    """Path to the codes that the page gives for it."""
    found: dict[str, set[str]] = defaultdict(set)
    paths: list[str] = []
    for line in PAGE.read_text(encoding="utf-8").split("\n"):
        if line.startswith("#"):
            paths = _PATH.findall(line)
        elif row := _ROW.fullmatch(line):
            for path in paths:
                found[path].add(row[1])
    return dict(found)


LISTED = listed()


def held(data: Any, path: str) -> Iterator[tuple[str, str]]:
    """Every code in published data, with its path."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from held(value, f"{path}.{key}")
    elif isinstance(data, list):
        for item in data:
            yield from held(item, path)
    elif isinstance(data, str) and path in LISTED:
        yield path, data


def test_what_is_exported_is_on_the_page(library: Library) -> None:
    published = [("dossier", library.published(found)) for found in library.dossiers()]
    published += [("annotation", line) for line in library.annotations()] + [("copy", line) for line in library.copies()]
    codes = {code for kind, data in published for code in held(data, kind)}
    assert len({path for path, _ in codes}) > 30, "most paths of the page occur in the example corpus"
    assert {(path, code) for path, code in codes if code not in LISTED[path]} == set()


CLOSED = {
    "dossier.articles.published_basis": times.Publication.__annotations__["basis"],
    "annotation.times.type": times.TimeType,
    "annotation.blocks.kind": annotation.BlockKind,
    "annotation.mentions.kind": annotation.MentionKind,
    "annotation.quotes.form": annotation.QuoteForm,
    "dossier.quotes.wordings.difference": dossier.WordingDifference,
    "annotation.figures.qualifier": annotation.Qualifier,
    "dossier.figures.status": dossier.FigureStatus,
    "annotation.claims.modality": annotation.Modality,
    "dossier.corroborations.sides.stance": dossier.Stance,
    "dossier.corroborations.standing": dossier.Standing,
    "dossier.corroborations.difference.about": dossier.DifferenceKind,
    "copy.kind": story.ReuseKind,
    "copy.edits.kind": story.Edit.__annotations__["kind"],
    "copy.direction": story.Copy.__annotations__["direction"],
    "dossier.chapters.grounds.code": dossier.ChapterGround.__annotations__["code"],
    "dossier.chapters.articles.grounds": dossier.ChapterArticle.__annotations__["grounds"],
    "dossier.articles.story_grounds.code": dossier.StoryGround.__annotations__["code"],
    "dossier.timeline.precision": dossier.Precision,
    "dossier.calendar.status": dossier.PlanStatus,
    "annotation.integrity.kind": annotation.MarkKind,
    "dossier.blanks.asked": dossier.Asked,
    "dossier.blanks.answer": dossier.Blank.__annotations__["answer"],
    "annotation.corrections.kind": annotation.CorrectionKind,
    "dossier.articles.versions.changes.kind": dossier.VersionChange.__annotations__["kind"],
    "dossier.digest.about": dossier.DigestAbout,
    "annotation.skipped": annotated.Skipped,
}


@pytest.mark.parametrize("path", CLOSED)
def test_closed_lists_are_those_of_the_records(path: str) -> None:
    assert LISTED[path] == set(get_args(CLOSED[path]))


def test_reasons_of_blanks_are_those_that_have_a_weight() -> None:
    assert LISTED["dossier.blanks.why"] == set(WEIGHTS)


def test_labels_of_residue_are_those_of_the_word_lists() -> None:
    lines = (SOURCES / "data" / "residue.tsv").read_text(encoding="utf-8").split("\n")
    labels = {line.split("\t")[0] for line in lines if line and not line.startswith("#")}
    rows = (SOURCES / "data" / "residue_inside.tsv").read_text(encoding="utf-8").split("\n")
    labels |= {row.split("\t")[1] for row in rows if row and not row.startswith("#")}
    assert labels <= LISTED["annotation.blocks.label"]


NOT_CODES = frozenset(
    # Steps of `TimeExpression.shift`, which is not published.
    "year-ago utc-offset month-day on-weekday latest-quarter week-of nearest-weekend same-quarter month-weekday election-day"
    " closed-by closed-week day-of-month nth-week year-end".split()
) | frozenset(
    # Kinds of a decision, and where on a page a date stands (published as `page-...`).
    "not-a-name json-ld time-element text-pattern".split()
)  # fmt: skip
_HYPHENATED = re.compile(r"[a-z]+(?:-[a-z]+)+")


def strings(folder: Path) -> dict[str, set[str]]:
    """Every string that stands in the code, and the files that have it; word lists are no code."""
    found: dict[str, set[str]] = defaultdict(set)
    for file in sorted(folder.rglob("*.py")):
        if file.name != "lexicon.py":
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    found[node.value].add(file.relative_to(folder).as_posix())
    return found


def test_what_looks_like_a_code_in_a_stage_is_on_the_page() -> None:
    known = set().union(*LISTED.values()) | NOT_CODES
    unknown = {
        text: files
        for text, files in strings(SOURCES / "stages").items()
        if _HYPHENATED.fullmatch(text) and text not in known
    }
    assert unknown == {}, "a new code needs its line in docs/reference/codes.md"


def test_what_is_on_the_page_is_in_the_program() -> None:
    written = set(strings(SOURCES)) | set(LISTED["annotation.blocks.label"])
    written |= {f"page-{text}" for text in written}
    assert {code for codes in LISTED.values() for code in codes} - written == set()
