"""What each threshold does: every number that decides is lowered and raised, and what reacts to it is scored anew.

    python evaluation/thresholds.py BENCH KEPT [--parts annotate/quotes ...] [--write]

BENCH is the folder of the benchmark sets. KEPT is a file of results, one a line: what it holds is not measured again, so that a
long run can be made in pieces. `--write` makes docs/thresholds.md of it. A number is changed in the source as it is imported, in a
process of its own, so that it is changed wherever it is used, in patterns too. Whole numbers are halved and doubled (up to 3: one
less, one more); others are taken times .8 and times 1.25, or half of the way to 1 where that lies beyond it.
"""

import argparse
import ast
import importlib
import importlib.util
import json
import multiprocessing
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from typing import Any

import threshold_sets as sets

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "rashomon"
PAGE = ROOT / "docs" / "thresholds.md"
ANEW = ("stages", "text", "pipeline", "flow", "library", "exports", "verify", "engines")
"""Rooms of the package that a child imports anew; records, models and what is stored are those of the parent."""
HELD = ("rashomon.text.gazetteer", "rashomon.text.language_model")
PATIENCE = 400
"""Seconds after which a changed number is told to have made the program too slow."""
EVERY_PAGE = 4
"""One page, or article with quotations, of so many is scored: the whole sets take a quarter of a minute, for a hundred changes."""
TIMES = ("TimeBank", "AQUAINT", "WikiWars", "GUM")
STORIES = ("examples", "gold ie-fix-it", "gold seed", "GVC")
PARTS: dict[str, tuple[str, ...]] = {
    "stages/annotate/clean": ("plain pages", "pages", "clean news", "examples"),
    "stages/annotate/times": TIMES,
    "stages/annotate/quotes": ("PolNeAR", "examples", "gold ie-fix-it", "gold seed"),
    "stages/annotate/mentions": ("name_bench", "examples", "gold ie-fix-it", "gold seed"),
    "stages/annotate/figures": ("figures",),
    "stages/annotate/integrity": ("clean news", "examples", "gold seed"),
    "stages/annotate/claims": STORIES,
    "stages/annotate/corrections": ("clean news", "examples"),
    "stages/annotate/profile.py": ("stories", "copies", "examples"),
    "stages/compare/pairs": ("stories", "copies"),
    "stages/compare/stories": ("stories",),
    "stages/compare/reuse": ("copies", "edits"),
    "stages/compare/entities": STORIES,
    "stages/compare/publication": ("hidden dates", "examples", "gold ie-fix-it", "gold seed"),
    "stages/compare/anchoring": ("AQUAINT", "GUM", "examples", "gold ie-fix-it", "gold seed"),
    "stages/compare/origins": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/quote_families": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/figure_ledger": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/chronology": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/corroboration/weights.py": STORIES,
    "stages/assemble/corroboration": ("examples", "gold ie-fix-it", "gold seed"),
    "text/names": ("names", "name_bench", "examples", "gold ie-fix-it", "gold seed"),
    "text/dateline.py": ("clean news", "hidden dates", "examples"),
    "text/casing.py": ("examples", "name_bench"),
    "text/terms.py": ("stories", "copies", "edits"),
    "text/weighing.py": ("stories", "copies"),
}

BOUNDS = frozenset({
    "stages/compare/pairs/__init__.py:GROUP", "stages/compare/pairs/__init__.py:OUTLINES", "stages/compare/pairs/meeting.py:CROWD",
    "stages/compare/pairs/meeting.py:BESIDE_TERM", "stages/compare/pairs/meeting.py:_MONTH_BITS",
    "stages/compare/pairs/memory.py:_DAY_BITS", "stages/compare/pairs/places.py:RARITY", "stages/compare/pairs/places.py:WHOLE",
    "stages/compare/pairs/signature.py:SIGNS", "stages/compare/pairs/wording.py:WIDE", "stages/compare/reuse/__init__.py:TEXTS",
    "stages/compare/reuse/comparing.py:MOST_PASSAGES", "stages/compare/reuse/reading.py:_LONGEST_GAP",
    "stages/compare/reuse/rewriting.py:LEAST_REST", "stages/compare/stories/neighbours.py:ROUNDED",
    "text/terms.py:_LONGEST_WORD", "text/weighing.py:_MOST",
})  # fmt: skip
"""Numbers that bound what a crowd or hostile text costs, or are a unit: no set of ordinary articles is moved by them."""


@dataclass(frozen=True)
class Number:
    """A constant of a module: where it stands, and what stands there."""

    path: str
    name: str
    value: float
    line: int
    columns: tuple[int, int]

    @property
    def constant(self) -> str:
        return f"{self.path}:{self.name}"

    @property
    def module(self) -> str:
        return ".".join(("rashomon", *Path(self.path).with_suffix("").parts)).removesuffix(".__init__")

    def others(self) -> tuple[float, float]:
        """A lower and a higher value."""
        value = self.value
        if isinstance(value, int):
            return (value - 1, value + 1) if abs(value) <= 3 else (value // 2, value * 2)
        low, high = value * 0.8, value * 1.25
        return round(low, 4), round((1 + value) / 2 if value < 1 <= high else high, 4)


def numbers(part: str) -> Iterator[Number]:
    """The numbers that the modules of a part are given at their top."""
    place = PACKAGE / part
    for file in [place] if place.is_file() else sorted(place.rglob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target if isinstance(node, ast.AnnAssign) else None
            if not isinstance(target, ast.Name) or not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
                continue
            try:
                value = ast.literal_eval(node.value)
            except ValueError:
                continue
            if type(value) in (int, float):
                columns = node.value.col_offset, node.value.end_col_offset or 0
                yield Number(file.relative_to(PACKAGE).as_posix(), target.id, value, node.value.lineno, columns)


# -- one changed number, in a child


class _Altered(SourceFileLoader):
    """Loads a module with one number changed."""

    def __init__(self, number: Number, value: float) -> None:
        super().__init__(number.module, str(PACKAGE / number.path))
        self.number, self.value = number, value

    def get_code(self, fullname: str) -> Any:
        lines = (PACKAGE / self.number.path).read_text(encoding="utf-8").splitlines(keepends=True)
        line, (start, end) = lines[self.number.line - 1], self.number.columns
        lines[self.number.line - 1] = f"{line[:start]}{self.value!r}{line[end:]}"
        return compile("".join(lines), self.path, "exec")

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if fullname != self.number.module:
            return None
        package = Path(self.number.path).name == "__init__.py"
        places = [str((PACKAGE / self.number.path).parent)] if package else None
        return importlib.util.spec_from_file_location(fullname, self.path, loader=self, submodule_search_locations=places)


def alter(number: Number, value: float) -> None:
    """From here on the package is what it would be with this value; called in a child, and never undone."""
    for name in [name for name in sys.modules if name.startswith(tuple(f"rashomon.{room}" for room in ANEW)) and name not in HELD]:
        del sys.modules[name]
    for name in ("expected", "expected_gold", "score"):
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, _Altered(number, value))  # type: ignore[arg-type]


def stages_of(module: str) -> frozenset[str]:
    """The stages that a module may belong to, which are those of its folder; all stages for what they share."""
    from rashomon.pipeline import STAGES

    room = ".".join(module.split(".")[:4])
    return frozenset(one.name for one in STAGES if ".stages." not in module or f"{one.function.__module__}.".startswith(f"{room}."))


READY: dict[str, Any] = {}
"""The sets, made in the parent."""


def measure(number: Number | None, value: float, names: Sequence[str]) -> dict[str, float]:
    """Every score of the sets; run in a child."""
    if number is not None:
        alter(number, value)
    changed = stages_of(number.module) if number else frozenset[str]()
    found = {name: READY[name].scores(changed) for name in names}
    return {f"{name}: {metric}": round(score, 5) for name, scores in found.items() for metric, score in (scores or {}).items()}


def measured(number: Number | None, value: float, names: Sequence[str]) -> dict[str, float] | str:
    """The scores, or in words why there are none."""
    with multiprocessing.get_context("fork").Pool(1) as pool:
        try:
            return pool.apply_async(measure, (number, value, names)).get(PATIENCE)
        except multiprocessing.TimeoutError:
            return f"not done in {PATIENCE} s"
        except Exception as error:  # a value may be one that the program cannot be run with, which is told in the table
            return f"{type(error).__name__}: {error}"[:80]


def make_set(name: str, bench: Path) -> Any:
    """A set by its name in `PARTS`."""
    events = sets.judge_events
    articles = {
        "TimeBank": ("times/te3_timebank", "times", ("value_f1",), 1), "AQUAINT": ("times/te3_aquaint", "times", ("value_f1",), 1),
        "WikiWars": ("times/wikiwars", "times", ("value_f1",), 1), "GUM": ("times/gum_news", "times", ("value_f1",), 1),
        "PolNeAR": ("quotes/polnear_dev", "quotes", ("e2e_f1", "direct_e2e_f1", "source_accuracy"), EVERY_PAGE // 2),
        "name_bench": ("names/name_bench", "mentions", ("f1",), 1),
        "plain pages": ("body/wcxb_plain", "blocks", ("char_f1",), EVERY_PAGE),
        "pages": ("body/wcxb_html", "blocks", ("shingle_f1",), EVERY_PAGE),
    }  # fmt: skip
    if name in articles:
        return sets.ArticleSet(bench, *articles[name])
    made = {
        "clean news": lambda: sets.CleanNews(bench),
        "figures": sets.Figures,
        "names": sets.Names,
        "hidden dates": lambda: sets.HiddenDates(bench / "times/te3_aquaint/articles.jsonl.gz"),
        "examples": lambda: sets.Dossiers(sorted((ROOT / "examples").glob("*/articles")), sets.judge_examples),
        "gold ie-fix-it": lambda: sets.gold_story(bench, "ie-fix-it"),
        "gold seed": lambda: sets.gold_story(bench, "seed-biden-brussels"),
        "GVC": lambda: sets.Dossiers([bench / "events/gvc/articles.jsonl.gz"], events(bench)),
        "stories": lambda: sets.of_bench(bench, "stories", "stories/ecbplus", sets.of_topics(range(1, 5)), ("bcubed_f1",)),
        "copies": lambda: sets.of_bench(bench, "copies", "copies/llm_rewrites", sets.of_topics((1,), 3), ("trace_f1", "source_hit")),
        "edits": lambda: sets.edits(bench),
    }
    return made[name]()


# -- the page


def page(results: Sequence[dict[str, Any]]) -> str:
    now = {number.constant: number.value for part in PARTS for number in numbers(part)}
    base: dict[str, float] = {}
    rows: dict[str, str | None] = {}
    for one in results:  # in the order they were measured in: a set made again has a base of its own
        if one["constant"] == "base":
            base |= one["scores"]
        elif now.get(one["constant"]) == one["value"]:
            rows[one["constant"]] = row(one, base)
    silent = [name for name, made in rows.items() if not made]
    left = sorted(now.keys() - rows.keys() - BOUNDS)
    parts = [
        HEAD,
        "| set | score |\n|---|---:|",
        *(f"| {name} | {score:.4f} |" for name, score in sorted(base.items())),
        "\n## What reacts\n",
        "| constant | value | lower | what changes | higher | what changes |\n|---|---:|---:|---|---:|---|",
        *(made for _, made in sorted(rows.items()) if made),
        f"\n## No set reacts ({len(silent)})\n",
        "Their reason stands beside them in the code. Most are bounds that ordinary text does not reach.\n",
        "\n".join(f"- `{name}`" for name in sorted(silent)),
        f"\n## Bounds and units ({len(BOUNDS)})\n",
        "What a crowd or hostile text may cost, and units: not measured, what sets them stands beside them.\n",
        "\n".join(f"- `{name}`" for name in sorted(BOUNDS)),
        f"\n## Not measured, with a reason beside them ({len(left)})\n",
        "\n".join(f"- `{name}`" for name in left),
    ]
    return "\n".join(parts) + "\n"


HEAD = """# Thresholds

Made by `python evaluation/thresholds.py BENCH KEPT --write`. Each number that decides was lowered and raised (see the command), all
else left as it is, and the sets that its part can move were scored anew. A change is told with its sign; the three largest are shown.
Sections of the examples and gold dossiers are F1 times the mean of 1 and the rate of right values. Articles with quotations are every
second of the set, pages every fourth, stories and copies those of the first topics. Of marks and residue in clean news less is better.
One item of a small section is .01 to .05, and one hidden date .04: a change on one small set alone is no ground to move a number.

## Scores as it is
"""


def row(one: dict[str, Any], base: dict[str, float]) -> str | None:
    told = [changes(one["scores"][side], base) for side in ("lower", "higher")]
    if not any(told):
        return None
    low, high = one["others"]
    return f"| `{one['constant']}` | {one['value']:,} | {low:,} | {told[0] or 'nothing'} | {high:,} | {told[1] or 'nothing'} |"


def changes(scores: dict[str, float] | str, base: dict[str, float]) -> str:
    if isinstance(scores, str):
        return scores
    moved = {name: score - base[name] for name, score in scores.items() if abs(score - base[name]) >= 0.00005}
    largest = sorted(moved.items(), key=lambda item: -abs(item[1]))[:3]
    return "; ".join(f"{name} {change:+.4f}" for name, change in largest)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("kept", type=Path)
    parser.add_argument("--parts", nargs="*", default=[*PARTS], help="beginnings of the parts to measure")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    if not (args.bench / "score.py").is_file():
        print(f"NOT MEASURED: {args.bench} holds no benchmarks (no score.py). Name the folder that does.", file=sys.stderr)
        return 1
    results = [json.loads(line) for line in args.kept.read_text("utf-8").splitlines()] if args.kept.exists() else []
    known = {(one["constant"], one["value"]) for one in results} | {("base", n) for one in results for n in one["scores"]}
    with args.kept.open("a", encoding="utf-8") as out:
        for part, names in PARTS.items():
            todo = [n for n in numbers(part) if n.constant not in BOUNDS and (n.constant, n.value) not in known]
            if part not in args.parts or not todo:
                continue
            for name in names:
                if name not in READY:
                    READY[name] = make_set(name, args.bench)
                    keep(out, {"constant": "base", "value": 0, "scores": measured(None, 0, [name])}, results)
            for number in todo:
                scores = {side: measured(number, v, names) for side, v in zip(("lower", "higher"), number.others(), strict=True)}
                keep(out, {"constant": number.constant, "value": number.value, "others": number.others(), "scores": scores}, results)
    if args.write:
        PAGE.write_text(page(results), encoding="utf-8")
    return 0


def keep(out: Any, one: dict[str, Any], results: list[dict[str, Any]]) -> None:
    results.append(one)
    print(json.dumps(one), file=out, flush=True)


if __name__ == "__main__":
    sys.exit(main())
