"""How many of the judged pairs that a run still claims are right, and how many of those to be found it finds.

    python evaluation/corroboration/judged/score.py DOSSIERS.jsonl [--wrong]

Dossiers stand one after another, as `rashomon dossier STORY --format json` writes them. Precision is over the judged pairs that the
dossiers claim, with its 95 % interval (Wilson 1927); recall over the judged pairs that are so, in the articles given, but for those that
the dossiers call one text in two articles.
"""

import argparse
import json
from collections.abc import Iterator
from itertools import combinations
from math import sqrt
from pathlib import Path
from typing import Any

PAIRS = Path(__file__).with_name("pairs.jsonl")
Json = dict[str, Any]
Place = tuple[str, int, int]
Key = tuple[Place, ...]
Claim = tuple[str, str | None]
"""A stance, and in what it differs."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dossiers", type=Path)
    parser.add_argument("--wrong", action="store_true", help="also print the claims that were judged wrong")
    given = parser.parse_args()
    judged = {key(*row["sides"]): row for row in map(json.loads, PAIRS.read_text(encoding="utf-8").splitlines())}
    dossiers = list(documents(given.dossiers.read_text(encoding="utf-8")))
    claims = {(pair, claim) for dossier in dossiers for pair, claim in pairs(dossier)}
    one_text = {pair for dossier in dossiers for pair in copied(dossier)}
    words = {place: exact for dossier in dossiers for place, exact in said(dossier)}
    articles = {account["id"] for dossier in dossiers for account in dossier["articles"]}
    for half in ("dev", "check"):
        rows = {k: r for k, r in judged.items() if r["half"] == half and all(side["article"] in articles for side in r["sides"])}
        for stance in ("agrees", "differs"):
            verdicts = {(k, c): v for k, c in sorted(claims, key=str) if k in rows and c[0] == stance
                        if (v := right(rows[k], c)) is not None}  # fmt: skip
            wanted = {k for k, row in rows.items() if row[stance] and k not in one_text}
            found = {k for (k, _), verdict in verdicts.items() if verdict} & wanted
            print(f"{stance} {half}: {precision(verdicts.values())}; recall {len(found)} of {len(wanted)}")
            if given.wrong:
                for (pair, (_, about)), verdict in verdicts.items():
                    if not verdict:
                        print("   ", about or "", " | ".join(words[place] for place in pair))
    for stance in ("agrees", "differs"):
        print(f"{stance}: {sum(k not in judged for k, c in claims if c[0] == stance)} pairs not judged")


def right(row: Json, claim: Claim) -> bool | None:
    """Whether the judge says the same; None where he did not say."""
    stance, about = claim
    said = row[stance]
    if stance == "agrees" or said is None or said is False:
        return None if said is None else bool(said)
    return bool(about in said)


def precision(verdicts: Any) -> str:
    values = list(verdicts)
    n, good = len(values), sum(values)
    if not n:
        return "nothing claimed"
    z, p = 1.96, good / n
    middle, spread = (p + z * z / (2 * n)) / (1 + z * z / n), z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return f"{good} of {n} right ({p:.3f} [{middle - spread:.3f}–{min(1.0, middle + spread):.3f}])"


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


def said(dossier: Json) -> Iterator[tuple[Place, str]]:
    """Where the sides stand, and their words: of the judged pairs only the places are kept, as the texts are not ours."""
    for piece in (side["evidence"][0] for item in dossier["corroborations"] for side in item["sides"]):
        yield (piece["article"], piece["start"], piece["end"]), piece["exact"]


def copied(dossier: Json) -> Iterator[Key]:
    """Pairs of sides that are said to be one text in two articles: whether they agree is no question then."""
    for item in dossier["corroborations"]:
        for one, other in combinations((side for side in item["sides"] if side["stance"] != "mentions"), 2):
            if one["origin"] == other["origin"]:
                yield key(one["evidence"][0], other["evidence"][0])


def pairs(dossier: Json) -> Iterator[tuple[Key, Claim]]:
    """Pairs of sides of different origins and what is said of them; a difference is one from the clearest wording."""
    for item in dossier["corroborations"]:
        sides = [side for side in item["sides"] if side["stance"] != "mentions"]
        clearest = key(item["clearest"])
        for one, other in combinations(sides, 2):
            if one["origin"] == other["origin"]:
                continue
            places = [side["evidence"][0] for side in (one, other)]
            differs = [side["stance"] == "differs" for side in (one, other)]
            if not any(differs):
                yield key(*places), ("agrees", None)
            elif not all(differs) and clearest in (key(places[0]), key(places[1])):
                yield key(*places), ("differs", item["difference"]["about"])


if __name__ == "__main__":
    main()
