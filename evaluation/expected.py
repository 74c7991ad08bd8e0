"""How well the dossiers of the example corpus meet what a careful reader would say of it.

    python evaluation/expected.py [--library FILE] [--misses SECTION]
    python evaluation/expected.py --gold ../shared/bench/dossiers [--seeds ../shared/seeds]

The first form builds the example corpus and compares each story with its `expected.json`, section by section: precision,
recall, and how many of the matched entries carry the right value (speaker, date, status, stance ...; `expected_entries.py`
tells what meets what); it fails where a section has fallen below its floor (`floors.json`). The second builds the stories of
a folder of gold dossiers and scores them with that folder's own scorer; where the folder is missing it says so and fails
(`expected_gold.py`).
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from expected_gold import score_gold
from expected_sections import Score, score_story
from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.readers import read

ROOT = Path(__file__).parents[1]
RELIABILITY = ROOT / "src" / "rashomon" / "data" / "reliability.json"
SHOWN = ("corroborations", "calendar", "timeline", "quotes", "figures", "names", "integrity")
"""Sections whose precision the page shows beside their title."""
FLOORS = ROOT / "evaluation" / "floors.json"
SLACK = 0.06
"""How far below what was last seen a section may fall: one line of a section of sixteen, so that another release of the language
model, or another processor, does not stop a change that is none of its business."""
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


def scores(path: Path | None) -> dict[str, dict[str, Score]]:
    """Example to section to its score."""
    with Library.open(path) if path else Library.temporary() as library:
        if not path:
            library.build(item for item in read([str(ROOT / "examples")]) if isinstance(item, Received))
        annotations = list(library.annotations())
        stories = [library.published(d) for d in library.dossiers()]
    found = {}
    for file in sorted((ROOT / "examples").glob("*/expected.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        hashes = {a["sha256"] for a in gold["articles"]}
        dossier = max(stories, key=lambda d: len(hashes & {a["text_sha256"] for a in d["articles"]}))
        ids = {a["id"] for a in dossier["articles"]}
        found[file.parent.name] = score_story(dossier, [a for a in annotations if a["id"] in ids], renamed(gold, dossier))
    return found


def show(found: dict[str, dict[str, Score]], misses: str | None) -> None:
    for example, sections in found.items():
        print(f"\n{example}\n")
        print("| section | precision | recall | values | said | wanted |\n|---|---|---|---|---|---|")
        for name, score in sections.items():
            print(score.row(name))
            if name == misses:
                print(*(f"    missed {m}" for m in score.missed), *(f"    wrong  {w}" for w in score.wrong), sep="\n")


def keep(found: dict[str, dict[str, Score]]) -> None:
    """The precision that the page shows, and floors a little below what was seen."""
    parts = {name: [sections[name] for sections in found.values() if name in sections] for name in SHOWN}
    shown = {name: [sum(s.right for s in of), sum(s.said for s in of)] for name, of in parts.items()}
    RELIABILITY.write_text(json.dumps(shown, indent=1) + "\n", encoding="utf-8")
    floors = {
        example: {name: [round(max(0.0, part - SLACK), 2) for part in (s.precision, s.recall)] for name, s in sections.items()}
        for example, sections in found.items()
    }
    lines = json.dumps(floors, indent=1).replace("\n   ", " ").replace("\n  ]", " ]")
    FLOORS.write_text(lines + "\n", encoding="utf-8")


def fallen(found: dict[str, dict[str, Score]]) -> list[str]:
    """Sections that are worse than their floor, in words."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    return [
        f"{example}, {name}: {what} {part:.2f} is below {floor:.2f}"
        for example, sections in floors.items()
        for name, limits in sections.items()
        for what, floor in zip(("precision", "recall"), limits, strict=True)
        if (part := getattr(found[example][name], what)) < floor
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--library", type=Path, help="a library of the example corpus, instead of building one")
    parser.add_argument("--misses", metavar="SECTION", help="also print what was missed or wrong in this section")
    parser.add_argument("--gold", type=Path, help="a folder of gold dossiers, scored by the scorer beside it")
    parser.add_argument("--seeds", type=Path, default=ROOT.parent / "shared" / "seeds", help="where seed articles lie")
    parser.add_argument("--write", action="store_true", help="keep the precision of each section for the page to show, and new floors")
    args = parser.parse_args()
    if args.gold:
        return score_gold(args.gold, args.seeds)
    found = scores(args.library)
    show(found, args.misses)
    if args.write:
        keep(found)
    below = fallen(found)
    print(*below, sep="\n", file=sys.stderr)
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
