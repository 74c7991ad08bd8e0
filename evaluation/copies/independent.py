"""How often independent reports of one event are called rewritten.

    python evaluation/copies/independent.py ../shared/bench

Two articles of one story (ECB+ and GVC, as their makers grouped them) that share no run of eight words are taken for independent. Prints
how many such pairs there are and the share of them between which a passage is called rewritten, at the similarity that is reported
and at others; two reporters of one event also sound alike, and this must stay under 3 %.
"""

import argparse
import gzip
import json
import sys
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import Any

from rashomon.model.article import Article
from rashomon.pipeline import LIBRARY_STAGES, needed, run
from rashomon.readers import article_of
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.annotate.profile import profile_article
from rashomon.stages.compare.pairs import indexed
from rashomon.text.terms import find_words

RUN = 8
"""Words in a row that no two reporters choose by chance."""
SHOWN = (0.75, 0.8, 0.85, 0.9, 0.95)
Pair = tuple[str, str]


def rows(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def stories(bench: Path) -> list[tuple[dict[str, Article], dict[str, str]]]:
    """The articles of each set, and the story of each."""
    ecb = {row["id"]: row["story"] for row in rows(bench / "stories/ecbplus/gold.jsonl.gz")}
    found = []
    for name in ("stories/ecbplus", "events/gvc"):
        articles = [article_of(row, name)[0] for row in rows(bench / name / "articles.jsonl.gz")]
        story = {a.id: ecb[a.id] if name.startswith("stories") else a.id.partition("_")[0] for a in articles}
        found.append(({a.id: a for a in articles}, story))
    return found


def independent(articles: dict[str, Article], story: dict[str, str]) -> set[Pair]:
    groups = defaultdict(list)
    for id in sorted(articles):
        groups[story[id]].append(id)
    forms = {id: [word.form for word in find_words(article.text)] for id, article in articles.items()}
    runs = {id: {tuple(words[n : n + RUN]) for n in range(len(words) - RUN + 1)} for id, words in forms.items()}
    return {pair for ids in groups.values() for pair in combinations(ids, 2) if not runs[pair[0]] & runs[pair[1]]}


def rewritten(articles: dict[str, Article]) -> dict[Pair, float]:
    """Pairs of articles with a rewritten passage, and the greatest similarity of one."""
    blocks = {id: label_blocks(article) for id, article in articles.items()}
    profile = {id: profile_article(articles[id], blocks[id]) for id in articles}
    records = {"articles": articles, "blocks": blocks, "profile": profile, **indexed(profile)}
    found: dict[Pair, float] = {}
    for reuse in run(needed(LIBRARY_STAGES, {"reuse"}), records, {})["reuse"]:
        if reuse.kind == "rewritten":
            pair = reuse.one.article, reuse.other.article
            found[pair] = max(found.get(pair, 0.0), reuse.similarity)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench", type=Path)
    args = parser.parse_args()
    if not (args.bench / "stories/ecbplus/gold.jsonl.gz").is_file():
        print(f"NOT MEASURED: {args.bench} holds no stories. Name the folder that does.", file=sys.stderr)
        return 1
    pairs, likest = 0, []
    for articles, story in stories(args.bench):
        apart = independent(articles, story)
        found = rewritten(articles)
        pairs += len(apart)
        likest += [found[pair] for pair in apart if pair in found]
    print(f"{pairs} independent pairs; {len(likest)} called rewritten: {len(likest) / pairs:.2%}")
    for least in SHOWN:
        print(f"    with a similarity of {least} and more: {sum(s >= least for s in likest) / pairs:.2%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
