"""How well the dossiers of the example corpus meet what a careful reader would say of it.

    python evaluation/expected.py [--library FILE] [--misses SECTION]
    python evaluation/expected.py --gold ../shared/bench/dossiers [--seeds ../shared/seeds]

The first form builds the example corpus and compares each story with its `expected.json`, section by section: precision,
recall, and how many of the matched entries carry the right value (speaker, date, status, stance ...; `expected_sections.py`
tells what meets what). The second builds the stories of a folder of gold dossiers and scores them with that folder's own
scorer; where the folder is missing it says so and fails (`expected_gold.py`).
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from expected_gold import score_gold
from expected_sections import score_story
from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.readers import read

ROOT = Path(__file__).parents[1]
RELIABILITY = ROOT / "src" / "rashomon" / "data" / "reliability.json"
SHOWN = ("corroborations", "calendar", "timeline", "quotes", "figures", "names", "integrity")
"""Sections whose precision the page shows beside their title."""
Json = dict[str, Any]


def renamed(gold: Json, dossier: Json) -> Json:
    """The gold with the article ids of the dossier."""
    by_hash = {a["text_sha256"]: a["id"] for a in dossier["articles"]}
    ids = {a["id"]: by_hash[a["sha256"]] for a in gold["articles"] if a["sha256"] in by_hash}
    text = json.dumps(gold)
    for old, new in ids.items():
        text = text.replace(json.dumps(old), json.dumps(new))
    renamed_gold: Json = json.loads(text)
    return renamed_gold


def score_examples(path: Path | None, misses: str | None, write: bool) -> int:
    totals: dict[str, list[int]] = {}
    with Library.open(path) if path else Library.temporary() as library:
        if not path:
            library.build(item for item in read([str(ROOT / "examples")]) if isinstance(item, Received))
        annotations = list(library.annotations())
        stories = [library.published(d) for d in library.dossiers()]
    for file in sorted((ROOT / "examples").glob("*/expected.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        hashes = {a["sha256"] for a in gold["articles"]}
        dossier = max(stories, key=lambda d: len(hashes & {a["text_sha256"] for a in d["articles"]}))
        ids = {a["id"] for a in dossier["articles"]}
        scores = score_story(dossier, [a for a in annotations if a["id"] in ids], renamed(gold, dossier))
        print(f"\n{file.parent.name}: {len(ids)} articles of {len(hashes)}\n")
        print("| section | precision | recall | values | said | wanted |\n|---|---|---|---|---|---|")
        for name, score in scores.items():
            print(score.row(name))
            sums = totals.setdefault(name, [0, 0])
            totals[name] = [sums[0] + score.right, sums[1] + score.said]
            if name == misses:
                print(*(f"    missed {m}" for m in score.missed), *(f"    wrong  {w}" for w in score.wrong), sep="\n")
    if write:
        shown = {name: totals[name] for name in SHOWN}
        RELIABILITY.write_text(json.dumps(shown, indent=1) + "\n", encoding="utf-8")
    return 0

def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=Path, help="a library of the example corpus, instead of building one")
    parser.add_argument("--misses", metavar="SECTION", help="also print what was missed or wrong in this section")
    parser.add_argument("--gold", type=Path, help="a folder of gold dossiers, scored by the scorer beside it")
    parser.add_argument("--seeds", type=Path, default=ROOT.parent / "shared" / "seeds", help="where seed articles lie")
    parser.add_argument("--write", action="store_true", help="keep the precision of each section for the page to show")
    args = parser.parse_args()
    return score_gold(args.gold, args.seeds) if args.gold else score_examples(args.library, args.misses, args.write)


if __name__ == "__main__":
    sys.exit(main())
