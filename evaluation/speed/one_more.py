"""One more article into a story: what assembling its dossier again costs, beside assembling it anew.

    python evaluation/speed/one_more.py [--articles 20 100 500]

A library of so many invented accounts of one event (`news.py`) less one is built; then the last one comes in. Timed is what comes after
annotating, comparing and grouping: reading what the dossier is made from, assembling, checking and writing it. Beside it the same with
nothing kept of the accounts. Each count in a process of its own; seconds are the processor's. Prints a Markdown table.
"""

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

import news
from own_process import alone


def measure(count: int) -> dict[str, float]:
    """Seconds of assembling with nothing kept, and of one more; what is kept of the accounts and the library in bytes an article."""
    from rashomon.library import Library
    from rashomon.model.received import Received
    from rashomon.readers import article_of

    event = news.event(0)
    given = [Received(f"{n}", article_of(one, one["id"])[0]) for n in range(count) if (one := news.account(event, n))]
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "story.db", create=True) as library:
        added(library, given[:-1])
        again, stories = added(library, given[-1:])
        kept = drop(library)
        anew, _ = added(library, [])
        return {"one more": again, "anew": anew, "stories": stories, "kept": kept / count}


def added(library: Any, given: list[Any]) -> tuple[float, int]:
    """Seconds of assembling once these have come in, and the number of stories then."""
    from rashomon.engines.local import Workers
    from rashomon.flow.assembly import assemble_stories
    from rashomon.flow.build import annotate, receive
    from rashomon.flow.comparison import compare
    from rashomon.flow.grouping import regroup
    from rashomon.flow.job import Job
    from rashomon.model.options import Options

    job = Job(Options(), 1, True, lambda *_: None)
    receive(library.database, given, job)
    with Workers(1) as workers:
        annotate(library.database, job, workers)
        compare(library.database, job, workers)
        regroup(library.database, job)
        began = time.process_time()
        assemble_stories(library.database, job, workers)
    return time.process_time() - began, len({row["story"] for row in library.stories()})


def drop(library: Any) -> int:
    """Forget the dossiers and what is kept of the accounts, of which the bytes are returned."""
    from sqlalchemy import delete, func, select

    from rashomon.stores.groupings import story_of
    from rashomon.stores.prepared import drop_prepared
    from rashomon.stores.schema import dossiers, prepared
    from rashomon.stores.waiting import wait

    with library.database.writing() as connection:
        size = connection.execute(select(func.sum(func.length(prepared.c.record)))).scalar() or 0
        drop_prepared(connection)
        connection.execute(delete(dossiers))
        wait(connection, "assemble", set(story_of(connection).values()))
    return int(size)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[20, 100, 500])
    args = parser.parse_args()
    print("| articles | stories | one more | anew | share | kept, bytes an article |\n|---:|---:|---:|---:|---:|---:|")
    for count in args.articles:
        row = alone(measure, count)
        share = row["one more"] / row["anew"]
        print(f"| {count} | {row['stories']} | {row['one more']:.2f} s | {row['anew']:.2f} s | {share:.2f} | {row['kept']:,.0f} |")


if __name__ == "__main__":
    main()
