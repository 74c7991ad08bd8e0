"""How well the dossiers of the check stories meet their gold: nothing is learned from them.

    python evaluation/fresh/score.py [--scorer ../shared/bench/score_dossier.py] [--misses SECTION] [STORY ...]

Without stories, those that were read and mended for. Section by section as for the example corpus
(`expected_sections.py`), and with the scorer of the gold dossiers where it is at hand.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from make_gold import STORIES, UNREAD  # noqa: E402  (beside this file)

from expected_kept import asked, options, score_kept  # noqa: E402  (of the folder above)


def main() -> int:
    args = asked(options(__doc__, STORIES), UNREAD)
    status = 0
    for story in args.stories:
        status |= score_kept(story, HERE / story / "articles.jsonl", HERE / story / "gold.json", args)
    return status


if __name__ == "__main__":
    sys.exit(main())
