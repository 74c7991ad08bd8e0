"""Score the comparison of names on a table of pairs: F1 of "the same" at the program's one fixed threshold, by half.

    python evaluation/names/score.py [TABLE.tsv] [--show]

The table has the columns half (dev or check), match (yes or no), a, b, what. The pairs of `garbled.tsv` are invented; those marked
`check` were not looked at while the comparison was made.
"""

import argparse
import csv
import json
from collections.abc import Sequence
from pathlib import Path

from rashomon.text.names.compare import THRESHOLD, compare

HERE = Path(__file__).parent


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def score(rows: Sequence[dict[str, str]]) -> dict[str, float | int]:
    said = [(row["match"] == "yes", compare(row["a"], row["b"]).score >= THRESHOLD) for row in rows]
    right = sum(true and found for true, found in said)
    found, wanted = sum(f for _, f in said), sum(t for t, _ in said)
    precision, recall = right / found if found else 0.0, right / wanted if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return {"pairs": len(rows), "f1": round(f1, 4), "precision": round(precision, 4), "recall": round(recall, 4)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", nargs="?", type=Path, default=HERE / "garbled.tsv")
    parser.add_argument("--show", action="store_true", help="print the pairs of the dev half that are wrong")
    arguments = parser.parse_args()
    rows = read(arguments.table)
    halves = {half: score([row for row in rows if row["half"] == half]) for half in ("dev", "check")}
    print(json.dumps({"threshold": THRESHOLD, **halves, "all": score(rows)}, indent=1))
    for row in rows if arguments.show else ():
        match = compare(row["a"], row["b"])
        if row["half"] == "dev" and (match.score >= THRESHOLD) != (row["match"] == "yes"):
            print(f"{row['match']:4}{match.score:.2f} {row['a']} | {row['b']}  {', '.join(match.grounds)}")


if __name__ == "__main__":
    main()
