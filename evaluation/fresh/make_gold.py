"""Write ``gold.json`` of every story from what a careful reader says of it (``careful.py`` beside it).

    python evaluation/fresh/make_gold.py

The notation and the writer are those of the example corpus; the format is that of the gold dossiers.
"""
import importlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[1] / "examples")]

from make_expected import Writer  # noqa: E402  (the examples are no package)

STORIES = ("strike", "ferry", "trust", "quake", "cyclone", "recount", "outbreak", "transfer")
UNREAD = ("bid", "boatyard", "nominee")  # their misses are shown to nobody, so that they stay a test


def main() -> int:
    for story in (*STORIES, *UNREAD):
        writer = Writer(importlib.import_module(f"{story}.careful").EVENT, HERE)
        gold = writer.expected()
        if writer.errors:
            print("\n".join(f"{story}: {error}" for error in dict.fromkeys(writer.errors)), file=sys.stderr)
            return 2
        path = HERE / story / "gold.json"
        path.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(story, ", ".join(f"{k} {len(v)}" for k, v in gold.items() if isinstance(v, list)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
