"""Time and peak memory of `rashomon build` on invented news, step by step; of one more article, and of nothing to do.

    python evaluation/speed/build.py [--articles 100 1000] [--workers 2]

Each count is built in a process of its own into a new library, then with nothing new, then with one more account of the last
event. (`compare.py` measures the comparing alone, for larger counts.) Seconds of the processor are those of all processes
together: on a machine that others use too they say more than those of the clock; those of the workers are counted when they have
ended, with the step `all`. Peak memory is the largest of one process. Prints Markdown tables.
"""

import argparse
import resource
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import news
from own_process import alone

STEPS = ("read", "annotate", "compare", "assemble")


def processor() -> float:
    """Seconds of the processor so far, of this process and those it has started and seen end."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def peak_mb() -> float:
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def timed(work: Callable[[Callable[[str, int, int | None], None]], object]) -> dict[str, float]:
    """Seconds of the clock by step and in all, and of the processor in all."""
    ended: dict[str, float] = {}
    began, used = time.perf_counter(), processor()
    work(lambda step, done, total: ended.__setitem__(step, time.perf_counter()))
    found = {"seconds": time.perf_counter() - began, "processor": processor() - used}
    before = began
    for step in STEPS:
        found[step] = ended.get(step, before) - before
        before = max(before, ended.get(step, before))
    return found


def build(count: int, workers: int) -> dict[str, dict[str, float]]:
    """A new library, nothing to do, and one more article."""
    from rashomon.library import Library
    from rashomon.model.received import Received
    from rashomon.readers import article_of

    def received(articles: Iterable[dict[str, str]]) -> list[Received]:
        return [Received(found["id"], article_of(found, found["id"])[0]) for found in articles]

    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "news.db", create=True) as library:
        given = received(news.news(count + 1))
        times = {
            "all": timed(lambda tell: library.build(given[:count], workers=workers, progress=tell)),
            "nothing new": timed(lambda tell: library.build(given[:count], workers=workers, progress=tell)),
            "one more": timed(lambda tell: library.build(given[count:], workers=workers, progress=tell)),
        }
        times["all"]["stories"] = len({row["story"] for row in library.stories()})
        times["all"]["bytes"] = sum(file.stat().st_size for file in Path(folder).iterdir())
    times["all"]["peak_mb"] = peak_mb()
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[100, 1000])
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    print(f"| articles, {args.workers} workers | " + " | ".join(STEPS) + " | all | processor | peak MB | library MB |")
    print("|---|" + "---:|" * (len(STEPS) + 4))
    for count in args.articles:
        for name, row in alone(build, count, args.workers).items():
            cells = [f"{row[step]:.1f} s" for step in (*STEPS, "seconds", "processor")]
            sizes = [f"{row['peak_mb']:,.0f}", f"{row['bytes'] / 1e6:,.0f}"] if "bytes" in row else ["", ""]
            print(f"| {count:,}: {name} | " + " | ".join([*cells, *sizes]) + " |", flush=True)


if __name__ == "__main__":
    main()
