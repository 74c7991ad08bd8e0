"""docs/thresholds.md, made of what was measured."""

from collections.abc import Collection, Sequence
from typing import Any

from altered import Number

HEAD = """# Thresholds

Made by `python evaluation/thresholds/measure.py BENCH KEPT --write`. Each number that decides was lowered and raised (see the command), all
else left as it is, and the sets that its part can move were scored anew. A change is told with its sign; the three largest are shown.
Sections of the examples and gold dossiers are F1 times the mean of 1 and the rate of right values. Articles with quotations are every
second of the set, pages every fourth, stories and copies those of the first topics. Of marks and residue in clean news less is better.
One item of a small section is .01 to .05, and one hidden date .04: a change on one small set alone is no ground to move a number.

## Scores as it is
"""


def page(results: Sequence[dict[str, Any]], numbers: Collection[Number], bounds: Collection[str]) -> str:
    """The page: scores as they are, what each number moves, and the numbers that nothing was measured of."""
    now = {number.constant: number.value for number in numbers if number.constant not in bounds}
    base: dict[str, float] = {}
    rows: dict[str, str | None] = {}
    for one in results:  # in the order they were measured in: a set made again has a base of its own
        if one["constant"] == "base":
            base |= one["scores"]
        elif now.get(one["constant"]) == one["value"]:
            rows[one["constant"]] = row(one, base)
    silent = [name for name, made in rows.items() if not made]
    left = sorted(now.keys() - rows.keys())
    parts = [
        HEAD,
        "| set | score |\n|---|---:|",
        *(f"| {name} | {score:.4f} |" for name, score in sorted(base.items())),
        "\n## What reacts\n",
        "| constant | value | lower | what changes | higher | what changes |\n|---|---:|---:|---|---:|---|",
        *(made for _, made in sorted(rows.items()) if made),
        f"\n## No set reacts ({len(silent)})\n",
        "Their reason stands beside them in the code. Most are bounds that ordinary text does not reach.\n",
        "\n".join(f"- `{name}`" for name in sorted(silent)),
        f"\n## Bounds and units ({len(bounds)})\n",
        "What a crowd or hostile text may cost, and units: not measured, what sets them stands beside them.\n",
        "\n".join(f"- `{name}`" for name in sorted(bounds)),
        f"\n## Not measured, with a reason beside them ({len(left)})\n",
        "\n".join(f"- `{name}`" for name in left),
    ]
    return "\n".join(parts) + "\n"


def row(one: dict[str, Any], base: dict[str, float]) -> str | None:
    told = [changes(one["scores"][side], base) for side in ("lower", "higher")]
    if not any(told):
        return None
    low, high = one["others"]
    return f"| `{one['constant']}` | {one['value']:,} | {low:,} | {told[0] or 'nothing'} | {high:,} | {told[1] or 'nothing'} |"


def changes(scores: dict[str, float] | str, base: dict[str, float]) -> str:
    if isinstance(scores, str):
        return scores
    moved = {name: score - base[name] for name, score in scores.items() if abs(score - base[name]) >= 0.00005}
    largest = sorted(moved.items(), key=lambda item: -abs(item[1]))[:3]
    return "; ".join(f"{name} {change:+.4f}" for name, change in largest)
