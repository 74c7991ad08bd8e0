"""Time and memory of comparing articles, and how it stands beside the usual tools, in one run.

    python evaluation/speed/compare.py [1000 10000 100000]

The articles are those of `news.py`, put into a library as `rashomon stories` does it: cleaned and profiled, compared and grouped, but
not annotated and not made into dossiers, which takes hours for the largest count (`build.py` measures the whole job). Each count has a
process of its own. Then articles are added one by one: further accounts of the last events, and the first accounts of new ones; of
each all is counted but cleaning and profiling. Seconds are of the processor, and of the clock where it says so. At the end two ratios:
candidate pairs by fingerprints beside datasketch's MinHash LSH on the same shingles (both from words to pairs), and word alignment
beside difflib on two texts of 200 words.
"""

import argparse
import difflib
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TypeVar

from datasketch import MinHash, MinHashLSH
from news import news

from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.model.story import Profile
from rashomon.readers import article_of
from rashomon.stages.compare.pairs import find_pairs, indexed
from rashomon.text.alignment import align
from rashomon.text.shingles import SHINGLE_WORDS, packed, shingle_hashes, winnow
from rashomon.text.terms import find_words

T = TypeVar("T")
STEPS = ("read", "annotate", "compare", "group")
ADDED = 40


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


class Stopwatch:
    """Seconds of each step, told by the steps' own progress; of the processor, and of the clock in `clock`."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STEPS, 0.0)
        self.clock = dict.fromkeys(STEPS, 0.0)
        self._last = time.process_time(), time.perf_counter()

    def __call__(self, step: str, done: int, total: int | None) -> None:
        now = time.process_time(), time.perf_counter()
        self.seconds[step] += now[0] - self._last[0]
        self.clock[step] += now[1] - self._last[1]
        self._last = now


def measure(size: int) -> dict[str, float]:
    """A library of so many articles, and then a few more, one at a time."""
    rows = list(news(size + ADDED))
    given = [Received(row["id"], article_of(row, row["id"])[0]) for row in rows]
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "news.db", create=True) as library:
        watch = Stopwatch()
        library.group(given[:size], progress=watch)
        found: dict[str, float] = dict(watch.seconds)
        found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        more, clock = [], []
        for one in given[size:]:
            watch = Stopwatch()
            library.group([one], progress=watch)
            more.append(sum(watch.seconds.values()) - watch.seconds["annotate"])
            clock.append(sum(watch.clock.values()) - watch.clock["annotate"])
        found |= {"one_more": median(more), "one_more_worst": max(more), "one_more_clock": median(clock)}
        home = library.stories_by_article()
        found["stories"] = len({row["story"] for row in home})
        found["library_mb"] = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
    return found


def beside_datasketch(size: int = 500) -> None:
    words = {row["id"]: [word.form for word in find_words(row["text"])] for row in news(size)}

    def ours() -> int:
        profile = {
            id: Profile(id, "", packed(winnow(shingle_hashes(forms))), None, len(forms)) for id, forms in words.items()
        }
        return len(find_pairs(**indexed(profile)))

    def theirs() -> int:
        index = MinHashLSH(threshold=0.2, num_perm=128)
        sketches = {}
        for id, forms in words.items():
            sketches[id] = MinHash(num_perm=128)
            shingles = [" ".join(forms[n : n + SHINGLE_WORDS]) for n in range(len(forms) - SHINGLE_WORDS + 1)]
            sketches[id].update_batch([shingle.encode() for shingle in shingles])
            index.insert(id, sketches[id])
        return sum(len(index.query(sketch)) for sketch in sketches.values())

    (mine, pairs), (other, _) = timed(ours), timed(theirs)
    print(
        f"candidates of {size} articles: {mine:.2f} s ({pairs} pairs); datasketch {other:.2f} s, {other / mine:.1f} times as long"
    )


def beside_difflib(rounds: int = 200) -> None:
    chance = random.Random("edits")
    one = [str(chance.randrange(400)) for _ in range(200)]
    other = [word for word in one if chance.random() > 0.05]
    other[80:90] = [str(chance.randrange(400)) for _ in range(12)]
    mine, _ = timed(lambda: [align(one, other) for _ in range(rounds)])
    theirs, _ = timed(
        lambda: [difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes() for _ in range(rounds)]
    )
    print(
        f"alignment of 200 words: {mine / rounds * 1e6:.0f} µs; difflib {theirs / rounds * 1e6:.0f} µs, {theirs / mine:.0f} times as long"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", type=int, nargs="*", default=[1000, 10000])
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.measure:
        print(json.dumps(measure(args.sizes[0])))
        return
    print("| articles | profile | compare | group | peak MB | library MB | stories | one more: median | worst | by the clock |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for size in args.sizes:
        command = [sys.executable, __file__, "--measure", str(size)]
        m = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
        print(f"| {size:,} | {m['annotate']:.1f} s | {m['compare']:.1f} s | {m['group']:.1f} s | {m['peak_mb']:,.0f} | "
              f"{m['library_mb']:,.0f} | {m['stories']:,.0f} | {m['one_more'] * 1e3:.0f} ms | {m['one_more_worst'] * 1e3:.0f} ms | "
              f"{m['one_more_clock'] * 1e3:.0f} ms |", flush=True)  # fmt: skip
    beside_datasketch()
    beside_difflib()


if __name__ == "__main__":
    main()
