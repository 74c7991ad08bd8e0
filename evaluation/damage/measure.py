"""How much of the damage done to sound text is marked, by kind, and how many sound sentences are marked beside it.

    python evaluation/damage/measure.py [INPUT ...] [--places 6] [--seed 1] [--missed KIND]

Without INPUT the articles of `examples/`. Of every article and kind one copy is made in which some sentences, no two of one
paragraph, are spoilt (`spoil.py`), chosen by the seed. A place is found where a mark lies in its sentence that the sound text has
not; a mark elsewhere that the sound text has not is a false one. What was marked in the sound text is left out of both.
"""

import argparse
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE))

from spoil import KINDS, Spoil  # noqa: E402  (beside this file)

from rashomon.flow.article import annotate_article  # noqa: E402
from rashomon.model.article import Article  # noqa: E402
from rashomon.model.received import Received  # noqa: E402
from rashomon.readers import read  # noqa: E402
from rashomon.resources import Resources  # noqa: E402

EXAMPLES = HERE.parents[1] / "examples"
Place = tuple[int, int]
_SENTENCE = re.compile(r"(?:(?<=[.!?][”\"] )|(?<=[.!?] )|(?<=\n)|\A)[“\"A-Z][^\n]{40,300}?[.!?][”\"]?(?=\s|\Z)")


def spoilt(article: Article, body: Sequence[Place], spoil: Spoil, places: int, chance: random.Random) -> tuple[Article, list[Place]]:
    """The article with sentences of the kind spoilt, and where these stand in it."""
    sentences = [(m.start(), m.end()) for start, end in body for m in list(_SENTENCE.finditer(article.text, start, end))[:1]]
    chosen = sorted(chance.sample(sentences, min(places, len(sentences))))
    text, found, last = "", [], 0
    for start, end in chosen:
        worse = spoil(article.text[start:end], chance)
        if worse is not None:
            text += article.text[last:start]
            found.append((len(text), len(text) + len(worse)))
            text, last = text + worse, end
    return replace(article, text=text + article.text[last:], regions=()), found


def marks_of(article: Article) -> list[tuple[Place, str]]:
    """Every mark of damage: where it stands, and its words."""
    found = annotate_article(article, Resources(), {"marks"}).annotation.marks
    return [((mark.span.start, mark.span.end), mark.span.of(article.text)) for mark in found]


def paragraphs(article: Article) -> list[Place]:
    blocks = annotate_article(article, Resources(), {"marks"}).annotation.blocks
    return [(block.span.start, block.span.end) for block in blocks if block.kind == "body"]


def measure(articles: Sequence[Article], args: argparse.Namespace) -> Iterator[tuple[str, int, int, int]]:
    """Kind, places spoilt, places found, and false marks."""
    sound = {article.id: ({words for _, words in marks_of(article)}, paragraphs(article)) for article in articles}
    for kind, spoil in KINDS.items():
        count: Counter[str] = Counter()
        for article in articles:
            known, body = sound[article.id]
            worse, places = spoilt(article, body, spoil, args.places, random.Random(f"{args.seed} {kind} {article.id}"))
            new = [place for place, words in marks_of(worse) if words not in known]
            found = [place for place in places if any(one < place[1] and place[0] < end for one, end in new)]
            if kind == args.missed:
                print(*(f"    missed  {worse.text[slice(*place)]}" for place in places if place not in found), sep="\n")
            away = [mark for mark in new if not any(mark[0] < end and start < mark[1] for start, end in places)]
            count.update({"places": len(places), "found": len(found), "false": len(away)})
        yield kind, count["places"], count["found"], count["false"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="*", default=[str(EXAMPLES / name / "articles") for name in ("bridge", "mill", "summit")])
    parser.add_argument("--places", type=int, default=6, help="sentences spoilt in one article, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", choices=KINDS, help="show what is missed of this kind")
    args = parser.parse_args()
    articles = [one.article for one in read(args.input) if isinstance(one, Received)]
    total: Counter[str] = Counter()
    for kind, places, found, false in measure(articles, args):
        print(f"{kind:30} {places:5} {found / max(1, places):6.2f}  false {false}", flush=True)
        total.update({"places": places, "found": found, "false": false})
    print(f"{'all':30} {total['places']:5} {total['found'] / max(1, total['places']):6.2f}  false {total['false']}")


if __name__ == "__main__":
    main()
