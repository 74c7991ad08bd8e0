"""Score figures against the labelled sentences of this folder.

    python evaluation/figures/score.py [dev|check|all] [--show]

Runs the article stages on every sentence as an article of its own and prints span precision, recall and F1 with the 95 %
bootstrap interval of F1, then, over the matched figures, how often value and bounds, unit, counted and qualifier are right.
A predicted span meets a gold one when their overlap is at least half of the shorter one; one to one, best first.
`--show` lists what went wrong.
"""

import json
import random
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from rashomon.model.article import Article
from rashomon.model.codec import publish
from rashomon.resources import Resources
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.annotate.figures import find_figures
from rashomon.stages.annotate.parse import parse_article
from rashomon.stages.annotate.times import find_times

Json = dict[str, Any]


def cases(part: str) -> Iterator[Json]:
    """The labelled sentences of a part."""
    for line in (Path(__file__).parent / "sentences.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if part in {"all", case["set"]}:
            yield case


def predict(case: Json, resources: Resources) -> list[Json]:
    """The figures found in a sentence, as published."""
    article = Article(id=case["id"], text=case["text"])
    blocks = label_blocks(article)
    parse = parse_article(article, blocks, resources["language_model"])
    rows = []
    for figure in find_figures(article, parse, find_times(article, blocks, parse)):
        row = publish(figure, {article.id: article.text})
        rows.append(row | row.pop("span"))
    return rows


def overlap(a: Json, b: Json) -> float:
    """Shared characters over the shorter span."""
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return max(0, shared) / min(a["end"] - a["start"], b["end"] - b["start"])


def pairs(predicted: list[Json], gold: list[Json]) -> list[tuple[Json, Json]]:
    """One-to-one pairs that meet, best first."""
    ranked = sorted(((overlap(p, g), -i, -j) for i, p in enumerate(predicted) for j, g in enumerate(gold)), reverse=True)
    taken: dict[int, int] = {}
    for value, i, j in ranked:
        if value >= 0.5 and -i not in taken and -j not in taken.values():
            taken[-i] = -j
    return [(predicted[i], gold[j]) for i, j in taken.items()]


def same_numbers(p: Json, g: Json) -> bool:
    """Whether value, low and high are equal as numbers."""
    return all((Decimal(p[k]) if p[k] else None) == (Decimal(g[k]) if g[k] else None) for k in ("value", "low", "high"))


def same_counted(p: Json, g: Json) -> bool:
    """Both name nothing, or what they name overlaps by half of the shorter."""
    if not p["counted"] or not g["counted"]:
        return not p["counted"] and not g["counted"]
    return overlap(p["counted"], g["counted"]) >= 0.5


CHECKS = {
    "value": same_numbers,
    "unit": lambda p, g: p["unit"] == g["unit"],
    "counted": same_counted,
    "qualifier": lambda p, g: p["qualifier"] == g["qualifier"],
}


def f1(counts: list[tuple[int, int, int]]) -> tuple[float, float, float]:
    """Precision, recall, F1 over (matched, predicted, gold) of every sentence."""
    hits, predicted, gold = (sum(c[k] for c in counts) for k in range(3))
    p, r = hits / predicted if predicted else 0.0, hits / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def interval(counts: list[tuple[int, int, int]]) -> tuple[float, float]:
    """95 % bootstrap interval of F1 over sentences (1,000 draws, fixed seed)."""
    draw = random.Random(0)
    values = sorted(f1(draw.choices(counts, k=len(counts)))[2] for _ in range(1000))
    return values[25], values[974]


def main() -> None:
    part = next((a for a in sys.argv[1:] if a in {"dev", "check", "all"}), "dev")
    show = "--show" in sys.argv
    resources, counts, matched = Resources(), [], []
    for case in cases(part):
        predicted, gold = predict(case, resources), case["figures"]
        met = pairs(predicted, gold)
        counts.append((len(met), len(predicted), len(gold)))
        matched += met
        if show:
            wrong = [f"{name}: {p['exact']!r} {p[name]} for {g[name]}" for p, g in met for name, ok in CHECKS.items() if not ok(p, g)]
            wrong += [f"extra: {p['exact']!r}" for p in predicted if all(p is not m for m, _ in met)]
            wrong += [f"missed: {g['exact']!r}" for g in gold if all(g is not m for _, m in met)]
            if wrong:
                print(case["id"], case["text"], *(f"\n     {w}" for w in wrong))
    p, r, f = f1(counts)
    low, high = interval(counts)
    print(f"{part}: {len(counts)} sentences, {sum(c[2] for c in counts)} figures")
    print(f"span precision {p:.3f} recall {r:.3f} f1 {f:.3f} [{low:.3f}-{high:.3f}]")
    for name, ok in CHECKS.items():
        right = sum(ok(p, g) for p, g in matched)
        print(f"{name} {right / len(matched):.3f} ({right} of {len(matched)})")


if __name__ == "__main__":
    main()
