"""What one more article, and a thousand, cost in a library that is ten times as large as the one that was built.

    python evaluation/speed/deep.py [10000] [--times 10] [--more 1000] [--folder /where/there/is/room]

A library of invented news is built as `compare.py` does it, and then made larger in the database alone: index, profiles, pairs and
stories once more for each time, as those of former years and of other words. So the articles that are added meet nobody but those
that were built, in an index of the full depth. Texts and annotations of the former years are not there; nothing asks for them.
Processor seconds, all but cleaning and profiling.
"""

import argparse
import resource
import sqlite3
import tempfile
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median

from compare import ADDED, Stopwatch, received
from news import news

from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.stages.compare.pairs.meeting import MONTH
from rashomon.stages.compare.pairs.places import FINGERPRINTS

OTHER_NUMBER = 2**56 // 1000
OTHER_TERM, TERMS = 123_456_789_123, 2**40
OTHER_RUN, RUNS = 423_456_789, 2**32


def repeat(path: Path, times: int) -> int:
    """Add so many former years; how many articles the index then holds."""
    with sqlite3.connect(path) as base:
        first, last = base.execute("SELECT min(day), max(day) FROM postings WHERE day > 0").fetchone()
        apart = ((last - first) // MONTH + 3) * MONTH
        base.execute("CREATE TEMP TABLE years (year)")
        base.executemany("INSERT INTO years VALUES (?)", [(year,) for year in range(1, times)])
        number = f"(number | (year * {OTHER_NUMBER})) - (number & (year * {OTHER_NUMBER}))"  # exclusive or
        base.execute(
            "INSERT INTO postings SELECT mark, day, number, weight FROM (SELECT CASE WHEN mark >= :runs THEN "
            f":runs + (mark - :runs + year * {OTHER_TERM}) % {TERMS} ELSE (mark + :runs + year * {OTHER_RUN}) % {RUNS} - :runs END "
            f"AS mark, day - year * {apart} AS day, {number} AS number, weight FROM postings, years) ORDER BY 1, 2, 3",
            {"runs": FINGERPRINTS},
        )
        base.execute(f"INSERT INTO compared SELECT year || article, {number}, profile, outline FROM compared, years")
        base.execute("INSERT INTO pairs SELECT year || one, year || other, wording, telling, cosine, found FROM pairs, years")
        base.execute("INSERT INTO stories SELECT year || article, year || found, year || story FROM stories, years")
        return int(base.execute("SELECT count(*) FROM compared").fetchone()[0])


def added(path: Path, given: Sequence[Received]) -> float:
    """Seconds that adding these at once takes."""
    with Library.open(path, create=False) as library:
        watch = Stopwatch()
        library.group(given, progress=watch)
        return sum(watch.seconds.values()) - watch.seconds["annotate"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int, nargs="?", default=10_000)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--more", type=int, default=1000)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    stream = received(news(args.size + ADDED + args.more))
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        path = Path(folder) / "news.db"
        with Library.open(path, create=True) as library:
            library.group(islice(stream, args.size))
        print(f"articles: {repeat(path, args.times):,}", flush=True)
        one = [added(path, [given]) for given in islice(stream, ADDED)]
        print(f"one more: median {median(one) * 1e3:.0f} ms, worst {max(one) * 1e3:.0f} ms", flush=True)
        print(f"{args.more} more at once: {added(path, list(stream)) / args.more * 1e3:.1f} ms an article")
    print(f"peak {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
