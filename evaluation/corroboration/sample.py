"""How many of the judged pairs of corroborations that a run still holds are right.

    python evaluation/corroboration/sample.py DOSSIERS.jsonl

Dossiers stand one after another, as `rashomon dossier STORY --format json` writes them.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).with_name("sample.jsonl")
Json = dict[str, Any]
Key = tuple[tuple[str, int, int], ...]


def main() -> None:
    judged = {(r["said"], key(*r["sides"])): r for r in map(json.loads, SAMPLE.read_text(encoding="utf-8").splitlines())}
    said = {pair for dossier in documents(Path(sys.argv[1]).read_text(encoding="utf-8")) for pair in pairs(dossier)}
    for stance in ("agrees", "differs"):
        of_stance = [pair for pair in said if pair[0] == stance]
        for half in ("dev", "check"):
            counts = Counter(judged[p]["right"] for p in of_stance if p in judged and judged[p]["half"] == half)
            total = counts.total()
            share = f"{counts[True] / total:.2f}" if total else "–"
            print(f"{stance} {half}: {counts[True]} of {total} right ({share})")
        print(f"{stance}: {sum(pair not in judged for pair in of_stance)} pairs not judged")


def documents(text: str) -> Iterator[Json]:
    """JSON documents one after another."""
    decoder, at = json.JSONDecoder(), 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        document, at = decoder.raw_decode(text, at)
        yield document


def key(*sides: Json) -> Key:
    """The two places, in order."""
    return tuple(sorted((side["article"], side["start"], side["end"]) for side in sides))


def pairs(dossier: Json) -> Iterator[tuple[str, Key]]:
    """Pairs of sides of different origins, and what is said of them."""
    for item in dossier["corroborations"]:
        clearest = key(item["clearest"])
        for one, other in combinations(item["sides"], 2):
            if one["origin"] == other["origin"]:
                continue
            places = [side["evidence"][0] for side in (one, other)]
            differs = [side["stance"] == "differs" for side in (one, other)]
            if not any(differs):
                yield "agrees", key(*places)
            elif not all(differs) and clearest in (key(places[0]), key(places[1])):
                yield "differs", key(*places)


if __name__ == "__main__":
    main()
