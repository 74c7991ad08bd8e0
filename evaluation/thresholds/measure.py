"""What each threshold does: every number that decides is lowered and raised, and what reacts to it is scored anew.

    python evaluation/thresholds/measure.py BENCH KEPT [--parts annotate/quotes ...] [--write]

BENCH is the folder of the benchmark sets. KEPT is a file of results, one a line: what it holds is not measured again, so that a
long run can be made in pieces. `--write` makes docs/thresholds.md of it. A number is changed in the source as it is imported, in a
process of its own, so that it is changed wherever it is used, in patterns too. Whole numbers are halved and doubled (up to 3: one
less, one more); others are taken times .8 and times 1.25, or half of the way to 1 where that lies beyond it.
"""

import argparse
import json
import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import dossiers
import groups
from altered import Number, alter, numbers, stages_of
from articles import ArticleSet, CleanNews, Figures, Names
from page import page

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "thresholds.md"
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
    "stages/compare/anchoring": ("AQUAINT", "WikiWars", "GUM", "examples", "gold ie-fix-it", "gold seed"),
    "stages/compare/origins": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/quote_families": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/figure_ledger": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/chronology": ("examples", "gold ie-fix-it", "gold seed"),
    "stages/assemble/corroboration/weights.py": STORIES,
    "stages/assemble/corroboration": ("examples", "gold ie-fix-it", "gold seed"),
    "text/names": ("names", "name_bench", "examples", "gold ie-fix-it", "gold seed"),
    "text/dateline.py": ("clean news", "hidden dates", "examples"),
    "text/casing.py": ("examples", "name_bench"),
    "text/telling.py": ("stories", "copies"),
    "text/terms.py": ("stories", "copies", "edits"),
    "text/weighing.py": ("stories", "copies"),
}

BOUNDS = frozenset({
    "stages/assemble/chronology/open_year.py:_ANY", "stages/assemble/chronology/open_year.py:_CYCLE",
    "stages/assemble/chronology/open_year.py:_FIRST", "stages/assemble/corroboration/scattered.py:_HAIR",
    "stages/compare/pairs/__init__.py:GROUP", "stages/compare/pairs/boilerplate.py:MOSTLY", "stages/compare/pairs/boilerplate.py:SAME",
    "stages/compare/pairs/rests.py:KNOWN", "stages/compare/pairs/rests.py:RESTS", "stages/compare/pairs/meeting.py:CROWD",
    "stages/compare/pairs/meeting.py:BESIDE_TERM", "stages/compare/pairs/meeting.py:_MONTH_BITS",
    "stages/compare/pairs/memory.py:_DAY_BITS", "stages/compare/pairs/places.py:RARITY", "stages/compare/pairs/places.py:WHOLE",
    "stages/compare/pairs/signature.py:SIGNS", "stages/compare/pairs/word_runs.py:WIDE",
    "stages/compare/reuse/__init__.py:TEXTS",
    "stages/compare/reuse/comparing.py:MOST_PASSAGES", "stages/compare/reuse/reading.py:_LONGEST_GAP",
    "stages/compare/reuse/rewriting.py:LEAST_REST", "stages/compare/stories/neighbours.py:ROUNDED",
    "text/terms.py:_LONGEST_WORD", "text/weighing.py:_MOST",
})  # fmt: skip
"""Numbers that bound what a crowd or hostile text costs, or are a unit: no set of ordinary articles is moved by them."""

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
    events = dossiers.judge_events
    articles = {
        "TimeBank": ("times/te3_timebank", "times", ("value_f1",), 1), "AQUAINT": ("times/te3_aquaint", "times", ("value_f1",), 1),
        "WikiWars": ("times/wikiwars", "times", ("value_f1",), 1), "GUM": ("times/gum_news", "times", ("value_f1",), 1),
        "PolNeAR": ("quotes/polnear_dev", "quotes", ("e2e_f1", "direct_e2e_f1", "source_accuracy"), EVERY_PAGE // 2),
        "name_bench": ("names/name_bench", "mentions", ("f1",), 1),
        "plain pages": ("body/wcxb_plain", "blocks", ("char_f1",), EVERY_PAGE),
        "pages": ("body/wcxb_html", "blocks", ("shingle_f1",), EVERY_PAGE),
    }  # fmt: skip
    if name in articles:
        return ArticleSet(bench, *articles[name])
    made = {
        "clean news": lambda: CleanNews(bench),
        "figures": Figures,
        "names": Names,
        "hidden dates": lambda: dossiers.HiddenDates(bench / "times/te3_aquaint/articles.jsonl.gz"),
        "examples": lambda: dossiers.Dossiers(sorted((ROOT / "examples").glob("*/articles")), dossiers.judge_examples),
        "gold ie-fix-it": lambda: dossiers.gold_story(bench, "ie-fix-it"),
        "gold seed": lambda: dossiers.gold_story(bench, "seed-biden-brussels"),
        "GVC": lambda: dossiers.Dossiers([bench / "events/gvc/articles.jsonl.gz"], events(bench)),
        "stories": lambda: groups.of_bench(bench, "stories", "stories/ecbplus", groups.of_topics(range(1, 5)), ("bcubed_f1",)),
        "copies": lambda: groups.of_bench(bench, "copies", "copies/llm_rewrites", groups.of_topics((1,), 3), ("trace_f1", "source_hit")),
        "edits": lambda: groups.edits(bench),
    }
    return made[name]()


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
    sys.path.append(str(ROOT / "evaluation"))  # the scorers of the examples
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
        PAGE.write_text(page(results, [number for part in PARTS for number in numbers(part)], BOUNDS), encoding="utf-8")
    return 0


def keep(out: Any, one: dict[str, Any], results: list[dict[str, Any]]) -> None:
    results.append(one)
    print(json.dumps(one), file=out, flush=True)


if __name__ == "__main__":
    sys.exit(main())
