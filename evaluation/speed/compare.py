"""Time and memory of comparing articles, and how it stands beside the usual tools, in one run.

    python evaluation/speed/compare.py [1000 10000 100000] [--folder /where/there/is/room]

The articles are those of `news.py`, put into a library as `rashomon stories` does it: cleaned and profiled, compared and grouped, but
not annotated and not made into dossiers, which takes hours for the largest count (`build.py` measures the whole job). One library
grows through the counts in one process, so a row holds all that the rows above it took. At each count articles are added one by
one: the next of the stream, further accounts of the last events and the first accounts of new ones; of each all is counted but
cleaning and profiling. Seconds are of the processor, and of the clock where it says so. At the end two ratios: candidate pairs by
fingerprints beside datasketch's MinHash LSH on the same shingles (both from words to pairs), and word alignment beside difflib on
two texts of 200 words.
"""

import argparse
import difflib
import os
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TypeVar

from datasketch import MinHash, MinHashLSH
from news import news
from stopwatch import Stopwatch

from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.model.story import Profile
from rashomon.readers import article_of
from rashomon.stages.compare.pairs import find_pairs, indexed
from rashomon.text.alignment import align
from rashomon.text.shingles import SHINGLE_WORDS, packed, shingle_hashes, winnow
from rashomon.text.terms import find_words

T = TypeVar("T")
ADDED = 40


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def received(rows: Iterable[dict[str, str]]) -> Iterator[Received]:
    return (Received(row["id"], article_of(row, row["id"])[0]) for row in rows)


def grow(sizes: Sequence[int], folder: Path) -> Iterator[dict[str, float]]:
    """A library that grows to each of these sizes, and at each by a few more, one at a time."""
    stream = received(news(max(sizes) + ADDED))
    all_of_it = Stopwatch()
    held = 0
    with Library.open(folder / "news.db", create=True) as library:
        for size in sizes:
            all_of_it.go_on()
            library.group(islice(stream, size - held), progress=all_of_it)
            found: dict[str, float] = {"articles": size, **all_of_it.seconds}
            found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            found["library_mb"] = sum(file.stat().st_size for file in folder.iterdir()) / 1e6
            found["load"] = os.getloadavg()[1]
            more, clock = [], []
            for one in islice(stream, ADDED):
                watch = Stopwatch()
                library.group([one], progress=watch)
                more.append(sum(watch.seconds.values()) - watch.seconds["annotate"])
                clock.append(sum(watch.clock.values()) - watch.clock["annotate"])
            held = size + ADDED
            yield found | {"one_more": median(more), "one_more_worst": max(more), "one_more_clock": median(clock)}


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
    parser.add_argument("--folder", type=Path, help="where the library is made for as long as it takes")
    args = parser.parse_args()
    print("| articles | profile | compare | an article | group | peak MB | library MB | one more: median | worst | by the clock | load |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        for m in grow(sorted(args.sizes), Path(folder)):
            print(f"| {m['articles']:,} | {m['annotate']:.1f} s | {m['compare']:.1f} s | {m['compare'] / m['articles'] * 1e3:.1f} ms | "
                  f"{m['group']:.1f} s | {m['peak_mb']:,.0f} | {m['library_mb']:,.0f} | {m['one_more'] * 1e3:.0f} ms | "
                  f"{m['one_more_worst'] * 1e3:.0f} ms | {m['one_more_clock'] * 1e3:.0f} ms | {m['load']:.1f} |", flush=True)  # fmt: skip
    beside_datasketch()
    beside_difflib()


if __name__ == "__main__":
    main()
