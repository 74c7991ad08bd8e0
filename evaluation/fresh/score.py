"""How well the dossiers of the check stories meet their gold: nothing is learned from them.

    python evaluation/fresh/score.py [--scorer ../shared/bench/score_dossier.py] [--misses SECTION] [STORY ...]

Without stories, those that were read and mended for. Section by section as for the example corpus
(`expected_sections.py`), and with the scorer of the gold dossiers where it is at hand.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from make_gold import STORIES, UNREAD  # noqa: E402  (beside this file)

from expected import show  # noqa: E402  (the commands of the folder above)
from expected_gold import made_of, score_made  # noqa: E402
from expected_sections import score_story  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", type=Path, help="score_dossier.py of the gold dossiers")
    parser.add_argument("--misses", help="a section whose misses and wrong entries are listed")
    parser.add_argument("stories", nargs="*", default=STORIES)
    args = parser.parse_args()
    if args.misses and set(args.stories) & set(UNREAD):
        parser.error(f"{' and '.join(UNREAD)} kept unread: scores are printed, misses are not")
    status = 0
    for story in args.stories:
        articles, gold = HERE / story / "articles.jsonl", HERE / story / "gold.json"
        dossiers, annotations = made_of(articles)
        largest = max(dossiers, key=lambda d: len(d["articles"]))
        if len(dossiers) > 1:
            print(f"{story}: {len(dossiers)} stories where one is expected; the largest is scored")
        show({story: score_story(largest, annotations, json.loads(gold.read_text(encoding="utf-8")))}, args.misses)
        if args.scorer:
            with tempfile.TemporaryDirectory() as made:
                status |= score_made(largest, annotations, gold, articles, Path(made), args.scorer)
    return status


if __name__ == "__main__":
    sys.exit(main())
