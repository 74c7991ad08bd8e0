"""Input that breaks what compares every two: how time grows when there is twice as much of it, peak memory, the largest story,
and what the run says it bounded.

    python evaluation/speed/bad_input.py [CASE ...] [--full | --size N] [--compare-only]

Cases: identical (one text under many addresses), near (the same, each under a line of its own), long (one article), undated
(news without days), boilerplate (a feed with the same paragraphs in each article), drift (each day's report takes over most of
that of the day before, for a year and on). Each case is built whole, in a process of its own, at half its size and at its size;
`--full` takes ten thousand identical articles, five megabytes, and the like; `--compare-only` leaves out annotations and dossiers
(`annotate` is then cleaning and profiling). Twice the
articles should take about twice the time: 2.2 is n log n, 4 is quadratic. Processor seconds.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import news
from build import peak_mb
from own_process import alone
from stopwatch import STEPS, Stopwatch

Articles = Iterator[dict[str, str]]


def identical(count: int) -> Articles:
    """One text under many addresses."""
    found = next(news.news(1))
    for number in range(count):
        yield {**found, "id": f"i-{number:06}", "url": f"https://outlet-{number}.example/story"}


def near(count: int) -> Articles:
    """The same, each under a line of its own."""
    for number, found in enumerate(identical(count)):
        chance = Random(f"near {number}")
        yield {**found, "text": f"{news.word(chance, 2)} in {news.word(chance, 3)}, edition {number}\n\n{found['text']}"}


def long(kilobytes: int) -> Articles:
    """One article of so many kilobytes, of many events' reports one after the other."""
    parts: list[str] = []
    size = 0
    for found in news.news(kilobytes):
        parts.append(found["text"])
        size += len(found["text"]) + 2
        if size >= kilobytes * 1000:
            break
    yield {"id": "long", "published_at": "2031-01-06", "text": "\n\n".join(parts)[: kilobytes * 1000]}


def undated(count: int) -> Articles:
    """News that no day is given for."""
    for found in news.news(count):
        yield {key: value for key, value in found.items() if key != "published_at"}


def boilerplate(count: int) -> Articles:
    """Articles of their own with the same four paragraphs before and after."""
    same = next(news.news(1))["text"].split("\n\n")[1:5]
    for found in news.news(count):
        title, *paragraphs = found["text"].split("\n\n")
        yield {**found, "text": "\n\n".join([title, *same[:2], *paragraphs[:3], *same[2:]])}


def drift(count: int) -> Articles:
    """Each report is the one before with a sentence in ten exchanged; eight a day."""
    chance = Random("drift")
    lines = [news.sentence(news.event(0), chance) for _ in range(30)]
    for number in range(count):
        subject = news.event(number // 10)
        for _ in range(3):
            lines[chance.randrange(len(lines))] = news.sentence(subject, chance)
        day = news.FIRST_DAY + timedelta(days=number // 8)
        yield {"id": f"d-{number:06}", "published_at": day.isoformat(), "text": " ".join(lines)}


CASES: dict[str, tuple[Callable[[int], Articles], int, int]] = {
    "identical": (identical, 400, 10_000), "near": (near, 400, 2_000), "long": (long, 400, 5_000),
    "undated": (undated, 400, 4_000), "boilerplate": (boilerplate, 400, 1_000), "drift": (drift, 400, 2_920),
}  # fmt: skip
"""Name to what makes it, its size, and its full size."""


def measure(name: str, size: int, compare_only: bool) -> dict[str, Any]:
    """Build it, or compare its articles only."""
    from rashomon.library import Library
    from rashomon.model.received import Received
    from rashomon.readers import article_of

    given = [Received(found["id"], article_of(found, found["id"])[0]) for found in CASES[name][0](size)]
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "bad.db", create=True) as library:
        watch = Stopwatch()
        (library.group if compare_only else library.build)(given, progress=watch)
        stories = Counter(row["story"] for row in library.stories())
        bounded = ", ".join(f"{bound.what} {bound.count:,}" for bound in library.bounds())
    found = {**watch.seconds, "processor": sum(watch.seconds.values()), "articles": len(given), "peak_mb": peak_mb()}
    return {**found, "stories": len(stories), "largest": max(stories.values()), "bounded": bounded}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--size", type=int, help="instead of the case's own")
    parser.add_argument("--compare-only", action="store_true")
    args = parser.parse_args()
    print("| case | size | " + " | ".join(STEPS) + " | processor | ratio | peak MB | stories | largest | bounded |")
    print("|---|" + "---:|" * (len(STEPS) + 6) + "---|")
    for name in args.cases or CASES:
        size = args.size or CASES[name][2 if args.full else 1]
        half = 0.0
        for at in (size // 2, size):
            row = alone(measure, name, at, args.compare_only)
            ratio = f"{row['processor'] / half:.2f}" if half else ""
            half = row["processor"]
            cells = [f"{row[step]:.1f} s" for step in STEPS] + [f"{half:.1f} s", ratio, f"{row['peak_mb']:,.0f}"]
            cells += [f"{row['stories']:,}", f"{row['largest']:,}", row["bounded"]]
            print(f"| {name} | {at:,} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
