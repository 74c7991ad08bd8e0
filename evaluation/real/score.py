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

from expected_kept import BENCH, asked, options, score_kept  # noqa: E402  (of the folder above)
from stories import STORIES, UNREAD, WordsMissingError, articles_of, gold_of, with_words  # noqa: E402  (beside this file)


def score(story: str, args: argparse.Namespace, made: Path) -> int:
    """Print the scores of one story, whose articles and gold with words are written to `made`."""
    bare = gold_of(story)
    rows = articles_of(bare, args.set or BENCH / bare["articles"][0]["find"]["set"])
    gold = with_words(bare, {id: row["text"] for id, row in rows.items()})
    articles, gold_file = made / "articles.jsonl", made / "gold.json"
    articles.write_text("".join(json.dumps(row) + "\n" for row in rows.values()), encoding="utf-8")
    gold_file.write_text(json.dumps(gold), encoding="utf-8")
    return score_kept(story, articles, gold_file, args)


def main() -> int:
    parser = options(__doc__, STORIES)
    parser.add_argument("--set", type=Path, help="the folder of the set's articles (found by its name in the gold where not given)")
    args = asked(parser, UNREAD)
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
