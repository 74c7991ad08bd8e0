"""The copy tree drawn: who took the text from whom, as inline SVG."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from rashomon.model.dossier import Dossier

ROW, STEP, WIDTH = 30, 34, 720
"""Pixels of a row (two lines of small letters), of a step to the right (a dot and its curve) and of the whole (68 letters of text)."""
LONGEST_NAME = 44
"""Characters of an outlet's name in the drawing; the list below it has it whole."""


def draw_copies(dossier: Dossier, parents: Mapping[str, str], label: Callable[[str], tuple[str, str]]) -> Markup | None:
    """One tree an origin that was copied; None where nothing was. `label` gives an article's letter and its name with the day."""
    children: dict[str, list[str]] = defaultdict(list)
    for account in dossier.articles:
        if account.origin != account.id:
            children[parents.get(account.id, account.origin)].append(account.id)
    roots = [a.id for a in dossier.articles if a.origin == a.id and children[a.id]]
    rows = [row for root in roots for row in _rows(root, None, 0, children, set())]
    if not rows:
        return None
    place = {row.article: i for i, row in enumerate(rows)}
    shares = _shares(dossier, parents)
    marks = ""
    for i, row in enumerate(rows):
        marks += _branch(place[row.above], i, row.depth) if row.above else ""
        marks += _node(label(row.article), i, row.depth, shares.get(row.article))
    height = ROW * len(rows) + 6
    return Markup(
        f'<svg class="tree-drawing" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" '
        f'aria-label="Who copied whom; the same is written in the list of accounts below">{marks}</svg>'
    )


@dataclass(frozen=True, slots=True)
class Row:
    """An article of the tree, the one above it, and how far from the root it stands."""

    article: str
    above: str | None
    depth: int


def _rows(article: str, above: str | None, depth: int, children: Mapping[str, list[str]], seen: set[str]) -> Iterator[Row]:
    """Articles in the order of the tree."""
    if article not in seen:
        seen.add(article)
        yield Row(article, above, depth)
        for child in children.get(article, ()):
            yield from _rows(child, article, depth + 1, children, seen)


def _shares(dossier: Dossier, parents: Mapping[str, str]) -> dict[str, int]:
    """Percent of each copy's characters that stand in its parent."""
    passages: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for copy in dossier.copies:
        if parents.get(copy.copy.article) == copy.source.article:
            passages[copy.copy.article].append((copy.copy.start, copy.copy.end))
    sizes = {account.id: account.chars for account in dossier.articles}
    return {article: round(100 * _covered(stretches) / max(1, sizes[article])) for article, stretches in passages.items()}


def _covered(stretches: list[tuple[int, int]]) -> int:
    covered = reached = 0
    for start, end in sorted(stretches):
        covered += max(0, end - max(start, reached))
        reached = max(reached, end)
    return covered


def _branch(above: int, row: int, depth: int) -> str:
    x, y = _x(depth), _y(row)
    return f'<path d="M{x - STEP} {_y(above) + 9}V{y}H{x - 9}"/>'


def _node(label: tuple[str, str], row: int, depth: int, share: int | None) -> str:
    x, y = _x(depth), _y(row)
    short, name = label
    cut = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
    taken = f' <tspan class="share">{share} % taken over</tspan>' if share is not None else ""
    return (
        f'<circle class="{"copy" if depth else "origin"}" cx="{x}" cy="{y}" r="10"/>'
        f'<text class="letter {"copy" if depth else "origin"}" x="{x}" y="{y + 4}" text-anchor="middle">{escape(short)}</text>'
        f'<text x="{x + 17}" y="{y + 4}">{escape(cut)}{taken}</text>'
    )


def _x(depth: int) -> int:
    return 14 + depth * STEP


def _y(row: int) -> int:
    return row * ROW + 16
