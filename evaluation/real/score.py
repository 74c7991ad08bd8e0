"""How well the dossiers of real stories meet their gold.

    python evaluation/real/score.py [--set ../shared/bench/stories/ecbplus] [--scorer ../shared/bench/score_dossier.py]
        [--misses SECTION] [STORY ...]

Without stories, those that were read and mended for. The gold holds no words (`README.md`): they are filled in from the set
that the articles belong to. Section by section as for the example corpus (`expected_sections.py`), and with the scorer of the
gold dossiers where it is at hand.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parent)]

from expected import show  # noqa: E402  (the commands of the folder above)
from expected_gold import made_of, score_made  # noqa: E402
from expected_sections import score_story  # noqa: E402
from stories import STORIES, UNREAD, WordsMissingError, articles_of, gold_of, with_words  # noqa: E402  (beside this file)

BENCH = HERE.parents[2] / "shared" / "bench"


def score(story: str, args: argparse.Namespace, made: Path) -> int:
    """Print the scores of one story; the files for them are written to ``made``."""
    bare = gold_of(story)
    rows = articles_of(bare, args.set or BENCH / bare["articles"][0]["find"]["set"])
    gold = with_words(bare, {id: row["text"] for id, row in rows.items()})
    articles, gold_file = made / "articles.jsonl", made / "gold.json"
    articles.write_text("".join(json.dumps(row) + "\n" for row in rows.values()), encoding="utf-8")
    gold_file.write_text(json.dumps(gold), encoding="utf-8")
    dossiers, annotations = made_of(articles)
    largest = max(dossiers, key=lambda d: len(d["articles"]))
    if len(dossiers) > 1:
        print(f"{story}: {len(dossiers)} stories where one is expected; the largest is scored")
    show({story: score_story(largest, annotations, gold)}, args.misses)
    if not args.scorer.is_file():
        return 0
    print(flush=True)
    return score_made(largest, annotations, gold_file, articles, made, args.scorer)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", type=Path, help="the folder of the set's articles (found by its name in the gold where not given)")
    parser.add_argument("--scorer", type=Path, default=BENCH / "score_dossier.py", help="score_dossier.py of the gold dossiers")
    parser.add_argument("--misses", help="a section whose misses and wrong entries are listed")
    parser.add_argument("stories", nargs="*", default=STORIES)
    args = parser.parse_args()
    if args.misses and set(args.stories) & set(UNREAD):
        parser.error(f"{' and '.join(UNREAD)} kept unread: scores are printed, misses are not")
    status = 0
    try:
        for story in args.stories:
            with tempfile.TemporaryDirectory() as made:
                status |= score(story, args, Path(made))
    except WordsMissingError as missing:
        print(f"NOT MEASURED: {missing}", file=sys.stderr)
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())
