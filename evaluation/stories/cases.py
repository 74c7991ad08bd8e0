"""Hard small cases of grouping, written by hand: how well their stories are found, case by case and all in one library.

    python evaluation/stories/cases.py dev [--misses]
    python evaluation/stories/cases.py check

`cases_dev.txt` and `cases_check.txt` hold twenty-one cases of the same twenty-one kinds each. A line `# name: what is hard` begins a
case, a line `@ story day outlet` an article; the next line is its headline, the rest up to the next mark its text. What we hold:
an opinion on an event is an account of it, and so is an explainer of it or the obituary of one who died in it, one on its subject
is not; a round-up, or a live blog of two events, is a story of its own; every day of the markets, every match and every trial is
one event. Figures are BCubed. `check` is for seeing whether what was mended by `dev` holds;
its misses are not to be looked at before.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from rashomon import stories
from rashomon.api import article
from rashomon.model.article import Article

HERE = Path(__file__).parent
Case = dict[str, tuple[Article, str]]
"""Id to article and story."""


def cases(half: str) -> dict[str, Case]:
    """The cases of a half by name."""
    found: dict[str, Case] = {}
    for text in (HERE / f"cases_{half}.txt").read_text("utf-8").removeprefix("# ").split("\n# "):
        name, _, articles = text.partition(":")
        found[name] = dict(_articles(name, articles.split("\n@ ")[1:]))
    return found


def _articles(case: str, parts: list[str]) -> Iterator[tuple[str, tuple[Article, str]]]:
    for number, part in enumerate(parts):
        head, title, body = part.strip().split("\n", 2)
        story, day, outlet = head.split(" ", 2)
        id = f"{case}-{number}"
        yield id, (article(id=id, text=f"{title}\n\n{body}", source=outlet, published_at=day), f"{case}/{story}")


def grouped(case: Case) -> dict[str, str]:
    """The story that the program finds for each article."""
    return {found["id"]: found["story"] for found in stories(article for article, _ in case.values())}


def bcubed(gold: Mapping[str, str], found: Mapping[str, str]) -> tuple[float, float]:
    """Precision and recall (Bagga and Baldwin 1998)."""
    return _overlap(found, gold), _overlap(gold, found)


def _overlap(one: Mapping[str, str], other: Mapping[str, str]) -> float:
    """Of each article's group in the one the share that is in its group in the other, on average."""
    groups = defaultdict(list)
    for id, group in one.items():
        groups[group].append(id)
    return sum(sum(other[id] == other[beside] for beside in groups[one[id]]) / len(groups[one[id]]) for id in one) / len(one)


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall)


def show_misses(gold: Mapping[str, str], found: Mapping[str, str]) -> None:
    groups = defaultdict(list)
    for id in gold:
        groups[found[id]].append(gold[id].partition("/")[2] + "." + id.rpartition("-")[2])
    print("   ", " | ".join(" ".join(members) for members in groups.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("half", choices=("dev", "check"))
    parser.add_argument("--misses", action="store_true", help="show the groups of each case that is not found whole")
    args = parser.parse_args()
    every: Case = {}
    right = 0
    scores = []
    for name, case in cases(args.half).items():
        gold = {id: story for id, (_, story) in case.items()}
        found = grouped(case)
        scores.append(bcubed(gold, found))
        right += scores[-1] == (1.0, 1.0)
        if scores[-1] != (1.0, 1.0) and args.misses:
            print(f"{name}: precision {scores[-1][0]:.3f}, recall {scores[-1][1]:.3f}")
            show_misses(gold, found)
        every |= case
    precision, recall = (sum(part) / len(scores) for part in zip(*scores, strict=True))
    print(f"each alone: {right} of {len(scores)} whole; F1 {f1(precision, recall):.3f} ({precision:.3f}, {recall:.3f})")
    precision, recall = bcubed({id: story for id, (_, story) in every.items()}, grouped(every))
    print(f"all at once, {len(every)} articles: F1 {f1(precision, recall):.3f} ({precision:.3f}, {recall:.3f})")


if __name__ == "__main__":
    main()
