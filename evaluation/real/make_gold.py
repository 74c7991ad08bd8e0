"""Write the gold of a real story from what a careful reader says of it.

    python evaluation/real/make_gold.py LIST.py --set stories/ecbplus

LIST.py is written like the lists of the check stories (``evaluation/fresh/*/careful.py``) and holds words of the articles: it
is kept outside of the repository, with the articles as JSON Lines (``id`` and ``text``) in the file that it names, looked for
beside it. The gold, ``STORY.json`` beside this script, holds none of them.
"""

import argparse
import importlib.util
import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE), str(HERE.parents[1] / "examples")]

from make_expected import Writer  # noqa: E402  (the examples are no package)

from stories import Json, without_words  # noqa: E402  (beside this file)


def event_of(path: Path) -> Json:
    """What a list says."""
    spec = importlib.util.spec_from_file_location("careful_list", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    event: Json = module.EVENT
    return event


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("list", type=Path)
    parser.add_argument("--set", required=True, help="the set in which the articles are found by their ids")
    args = parser.parse_args()
    event = event_of(args.list)
    writer = Writer(event, args.list.resolve().parent)
    gold = writer.expected()
    if writer.errors:
        print(*dict.fromkeys(writer.errors), sep="\n", file=sys.stderr)
        return 2
    for article in gold["articles"]:
        article["find"] = {"set": args.set, "id": article["id"]}
    lines = json.dumps(without_words(gold), ensure_ascii=False).replace("}, ", "},\n")
    (HERE / f"{event['story']}.json").write_text(lines + "\n", encoding="utf-8")
    print(event["story"], ", ".join(f"{k} {len(v)}" for k, v in gold.items() if isinstance(v, list)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
