"""What the commands of the check stories and of the real stories have in common: their options, and the scores of one story."""

import argparse
import json
import tempfile
from collections.abc import Collection, Sequence
from pathlib import Path

from expected import show
from expected_gold import made_of, score_made
from expected_sections import score_story

BENCH = Path(__file__).resolve().parents[2] / "shared" / "bench"


def options(doc: str | None, stories: Sequence[str]) -> argparse.ArgumentParser:
    """The options of such a command; `stories` are taken where none is named."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", type=Path, default=BENCH / "score_dossier.py", help="score_dossier.py of the gold dossiers")
    parser.add_argument("--misses", help="a section whose misses and wrong entries are listed")
    parser.add_argument("stories", nargs="*", default=stories)
    return parser


def asked(parser: argparse.ArgumentParser, unread: Collection[str]) -> argparse.Namespace:
    """What was asked for; the misses of stories kept unread are shown to nobody."""
    args = parser.parse_args()
    if args.misses and (kept := [story for story in args.stories if story in unread]):
        parser.error(f"{', '.join(kept)}: kept unread, scores are printed, misses are not")
    return args


def score_kept(story: str, articles: Path, gold: Path, args: argparse.Namespace) -> int:
    """Print the scores of one story; the status of the gold dossiers' scorer, where that is at hand."""
    dossiers, annotations = made_of(articles)
    largest = max(dossiers, key=lambda d: len(d["articles"]))
    if len(dossiers) > 1:
        print(f"{story}: {len(dossiers)} stories where one is expected; the largest is scored")
    show({story: score_story(largest, annotations, json.loads(gold.read_text(encoding="utf-8")))}, args.misses)
    if not args.scorer.is_file():
        return 0
    print(flush=True)
    with tempfile.TemporaryDirectory() as made:
        return score_made(largest, annotations, gold, articles, Path(made), args.scorer)
