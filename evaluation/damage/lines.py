"""Lines of pages and lines of stories, one at a time in a sound article: which are told to be residue.

    python evaluation/damage/lines.py [--shown residue|sound] [--half 0|1]

`residue_lines.tsv` and `sound_lines.txt` were written for this. Each line is put between two paragraphs, and below the last one. A line
of residue is found where nothing of it is read as the story's; a sound line is lost where any of it is residue. The lines fall into two
halves by their words: misses of the first may be looked at (`--shown`), the second says whether a rule carries over.
"""

import argparse
import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rashomon.model.article import Article
from rashomon.stages.annotate.clean import label_blocks

HERE = Path(__file__).resolve().parent
HOST = (
    "Two held after raid on grain store",
    "Police in the port of Orve arrested two men on Tuesday over a raid in which eleven tonnes of seed were taken from a store.",
    "The men, who are 34 and 51, were stopped in a lorry at the northern gate shortly before five in the morning, a spokeswoman said.",
    "Farmers had waited for the seed since the spring, when the first delivery was spoilt by water on its way from the coast.",
    "The store's keeper told the newspaper that nobody had asked him for a key, and that both of the locks were whole.",
    "A court will decide on Thursday whether the two are to be kept in custody until their trial begins.",
)
PLACES = {"between": 3, "below": len(HOST)}
_READ = frozenset({"body", "post", "heading", "headline"})


def kinds_of(line: str, place: int) -> set[str]:
    """What the blocks are that the line got, standing at the place among the paragraphs."""
    told = [*HOST[:place], line, *HOST[place:]]
    text, start = "\n\n".join(told), len("\n\n".join(told[:place])) + 2
    blocks = label_blocks(Article(id="a", text=text))
    return {block.kind for block in blocks if block.span.start < start + len(line) and start < block.span.end}


def half(line: str) -> int:
    return hashlib.sha256(line.encode()).digest()[0] % 2


def cases() -> Iterator[tuple[str, str, str]]:
    """Side, class and line."""
    for row in (HERE / "residue_lines.tsv").read_text("utf-8").splitlines():
        if not row.startswith("#"):
            yield "residue", *row.split("\t")  # type: ignore[misc]
    for row in (HERE / "sound_lines.txt").read_text("utf-8").splitlines():
        if not row.startswith("# "):
            yield "sound", "sound", row


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shown", choices=("residue", "sound"), help="print what is missed or lost of this side")
    parser.add_argument("--half", type=int, choices=(0, 1), default=0, help="the half of which it is printed")
    args = parser.parse_args()
    all, right = Counter[tuple[str, int, str]](), Counter[tuple[str, int, str]]()
    for side, name, line in cases():
        for where, place in PLACES.items():
            kinds = kinds_of(line, place)
            well = not kinds & _READ if side == "residue" else "residue" not in kinds
            keys = ((side, half(line), where), (side, half(line), name))
            all.update(keys)
            right.update(key for key in keys if well)
            if not well and side == args.shown and half(line) == args.half:
                print(f"    {where:8} {name:16} {line}")
    for key in sorted(all):
        print(f"{key[0]:8} half {key[1]}  {key[2]:16} {right[key]:4} of {all[key]:4}  {right[key] / all[key]:.3f}")


if __name__ == "__main__":
    main()
