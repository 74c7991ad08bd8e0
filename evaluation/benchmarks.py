"""Run the program over the benchmark sets, score it with their own scorers, and write the table in docs/evaluation.md.

    python evaluation/benchmarks.py ../shared/bench [SET ...] [--workers 2]

A SET is a folder such as times/gum_news; without any, all are run. Where the folder is missing this says so and fails: a
number that was not measured is not reported.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DOCUMENT = Path(__file__).parents[1] / "docs" / "evaluation.md"
BEGIN, END = "<!-- benchmarks: begin -->", "<!-- benchmarks: end -->"


@dataclass(frozen=True)
class Benchmark:
    """A set, what is run on it, the metrics reported, the best open tool measured, and what we set out to reach."""

    set: str
    task: str
    run: str
    metrics: tuple[str, ...]
    best_open: str
    target: str
    articles: str = ""


BENCHMARKS = (
    Benchmark("times/te3_aquaint", "times", "annotate --only times", ("strict_f1", "relaxed_f1", "value_f1"), "HeidelTime .813 / .925 / .729", ".88 / .95 / .83"),
    Benchmark("times/te3_timebank", "times", "annotate --only times", ("strict_f1", "relaxed_f1", "value_f1"), "Recognizers-Text value .510", "value .82"),
    Benchmark("times/gum_news", "times", "annotate --only times", ("strict_f1", "relaxed_f1", "value_f1"), "Recognizers-Text value .601", "value .75"),
    Benchmark("times/wikiwars", "times", "annotate --only times", ("strict_f1", "relaxed_f1", "value_f1"), "HeidelTime .855 / .919 / .829", ".90 / .95 / .87"),
    Benchmark("quotes/polnear_dev", "quotes", "annotate --only quotes", ("e2e_f1", "direct_e2e_f1", "direct_mixed_e2e_f1", "indirect_e2e_f1"), "spaCy rules .358; direct textacy .619", ".52; direct .85"),
    Benchmark("body/wcxb_html", "body", "annotate --only blocks", ("shingle_f1", "bow_f1"), "trafilatura .942", "not below trafilatura"),
    Benchmark("body/wcxb_plain", "body", "annotate --only blocks", ("char_f1", "shingle_f1"), "longest run of prose .890", ".95"),
    Benchmark("dates/htmldate", "dates", "annotate --only blocks", ("accuracy",), "htmldate .895", ".93"),
    Benchmark("names/name_bench", "names", "annotate --only mentions", ("f1", "accuracy"), "logic_v2 .79 (whole set)", ".85"),
    Benchmark("stories/ecbplus", "stories", "stories", ("bcubed_f1", "bcubed_precision", "bcubed_recall", "pairwise_f1"), "TF-IDF .872, tuned on it", ".93"),
    Benchmark("copies/llm_rewrites", "copies", "copies", ("trace_f1", "false_trace_near", "false_trace_far", "source_hit"), "TF-IDF .752, near .088", ".92, near ≤ .03"),
    Benchmark("events/ecbplus", "events", "dossiers", ("link_f1", "link_precision", "link_recall", "conll_f1"), "stems, given gold mentions: link .642", "link .80", "stories/ecbplus"),
    Benchmark("events/gvc", "events", "dossiers", ("link_f1", "link_precision", "link_recall", "conll_f1"), "stems, given gold mentions: link .351", "link .60"),
    Benchmark("pairs/msrp", "pairs", "dossiers", ("f1", "accuracy"), "TF-IDF .812", "none set"),
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--workers", default="2")
    args = parser.parse_args()
    if not (args.bench / "score.py").is_file():
        print(
            f"NOT MEASURED: {args.bench} holds no benchmarks (no score.py). Name the folder that does.", file=sys.stderr
        )
        return 1
    rows = read_rows()
    for benchmark in BENCHMARKS:
        if not args.sets or benchmark.set in args.sets:
            rows[benchmark.set] = row(benchmark, args.bench, args.workers)
            print(rows[benchmark.set], flush=True)
            write_rows(rows)
    return 0


def row(benchmark: Benchmark, bench: Path, workers: str) -> str:
    """A row of the table: the metrics, the interval of the headline metric, articles, seconds."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        articles = bench / (benchmark.articles or benchmark.set) / "articles.jsonl.gz"
        predict(benchmark.run, articles, predicted, workers)
        seconds = time.monotonic() - started
        scored = score(benchmark.task, bench, bench / benchmark.set / "gold.jsonl.gz", predicted)
    values = " / ".join(f"{name} **{scored['metrics'][name]:.3f}**" for name in benchmark.metrics)
    low, high = scored["interval"]
    wrong = scored["counts"].get("offset_errors", 0)
    return f"| {benchmark.set} | {values} | {scored['headline']} {low:.3f}–{high:.3f} | {benchmark.best_open} | {benchmark.target} | {wrong} | {seconds:.0f} |"


def predict(run: str, articles: Path, predicted: Path, workers: str) -> None:
    """Run the program as a user would."""
    verb, *options = run.split()
    with predicted.open("w", encoding="utf-8") as out:
        if verb != "dossiers":
            rashomon(out, verb, str(articles), *options, "--workers", workers)
            return
        library = predicted.with_name("library.db")
        rashomon(out, "build", str(articles), "--library", str(library), "--workers", workers)
        rashomon(out, "dossier", "--all", "--format", "jsonl", "--library", str(library))


def rashomon(out: Any, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "rashomon", *arguments], stdout=out, check=True)


def score(task: str, bench: Path, gold: Path, predicted: Path) -> Any:
    """What the set's own scorer says, its last line."""
    command = [sys.executable, str(bench / "score.py"), task, "--gold", str(gold), "--pred", str(predicted)]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return json.loads(printed.strip().splitlines()[-1])


def read_rows() -> dict[str, str]:
    """Set to its row, as the document has them."""
    return {line.split("|")[1].strip(): line for line in _table(DOCUMENT.read_text(encoding="utf-8"))}


def _table(document: str) -> Iterator[str]:
    inside = document.split(BEGIN)[1].split(END)[0]
    return (line for line in inside.splitlines() if line.startswith("| ") and "/" in line.split("|")[1])


def write_rows(rows: dict[str, str]) -> None:
    """Put the table between its marks."""
    head = "| set | measured | 95 % interval | best open tool | to reach | offset errors | seconds |\n|---|---|---|---|---|---|---|\n"
    table = head + "\n".join(rows[b.set] for b in BENCHMARKS if b.set in rows)
    before, rest = DOCUMENT.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
