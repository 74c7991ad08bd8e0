"""Time and memory of comparing articles, and how it stands beside the usual tools, in one run.

    python evaluation/speed/compare.py [1000 10000 ...]

The articles are those of `news.py`. Prints seconds of processor time for each step at each size, then two ratios: candidate pairs
by fingerprints beside datasketch's MinHash LSH on the same shingles (both from words to pairs), and word alignment beside difflib
on two texts of 200 words.
"""

import difflib
import random
import resource
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from datasketch import MinHash, MinHashLSH
from news import news

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Profile
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.reuse import find_reuse
from rashomon.stages.compare.reuse.candidates import find_pairs, gather
from rashomon.stages.compare.stories import group_stories
from rashomon.text.alignment import align
from rashomon.text.shingles import SHINGLE_WORDS, packed, shingle_hashes, winnow
from rashomon.text.terms import find_words

T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def library(size: int) -> dict[str, Article]:
    rows = {row["id"]: row for row in news(size)}
    return {id: Article(id, row["text"], published_at=row.get("published_at")) for id, row in rows.items()}


def whole(article: Article) -> tuple[Block, ...]:
    return (Block(Span(article.id, 0, len(article.text)), "body"),) if article.text else ()


def measure(size: int) -> None:
    articles = library(size)
    blocks = {id: whole(article) for id, article in articles.items()}
    profiling, profile = timed(lambda: {id: profile_article(articles[id], blocks[id]) for id in articles})
    comparing, reuse = timed(lambda: find_reuse(articles, blocks, profile))
    grouping, stories = timed(lambda: group_stories(profile, reuse))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{len(articles):7} articles: profiles {profiling:6.1f} s, reuse {comparing:6.1f} s ({len(reuse)} passages), "
          f"stories {grouping:6.1f} s ({len(stories)}), peak {peak} MB", flush=True)  # fmt: skip


def beside_datasketch(size: int = 500) -> None:
    words = {id: [word.form for word in find_words(article.text)] for id, article in library(size).items()}

    def ours() -> int:
        profile = {
            id: Profile(id, "", packed(winnow(shingle_hashes(forms))), None, len(forms)) for id, forms in words.items()
        }
        return len(find_pairs(gather(profile)))

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
    for size in map(int, sys.argv[1:] or ("1000", "10000")):
        measure(size)
    beside_datasketch()
    beside_difflib()


if __name__ == "__main__":
    main()
