"""Figures drawn over time by source, as inline SVG."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from markupsafe import Markup, escape

from rashomon.exports.amounts import grouped
from rashomon.exports.page.dates import day_words
from rashomon.model.dossier import FigureEntry, FigureValue

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 560, 170, 76, 70, 16, 26
"""Of the drawing (page.css has its width) and its margins, in pixels: a value of nine signs stands left of it, a label beneath."""
SIGN_WIDTH = 7
"""Pixels of a digit there, and a little more: where a value has more signs the margin is wider."""
BESIDE = 14
"""Pixels between a value and the points."""
MOST_TICKS = 8
"""Days and values written at an axis; of more only the first and the last."""
LETTERS = 4
"""Articles named at a point; of more, their number."""
LABEL_HEIGHT = 13
"""Pixels: a line of the smallest letters of the page."""
LEAST_STEP = 64
"""Between two days, where there is room: the width of a day's label, and of a point with the widest four letters beside it."""
SIGNS = {"at-least": "▲", "more-than": "▲", "up-to": "▼", "less-than": "▼", "about": "○", "range": "↕"}
"""How a number that is not exact is drawn."""


@dataclass(frozen=True, slots=True)
class Point:
    """Articles that give one number on one day."""

    day: date
    number: Decimal
    sign: str
    articles: tuple[str, ...]


def draw_figure(entry: FigureEntry, days: dict[str, str], short: Callable[[str], str]) -> Markup | None:
    """The drawing of a figure; None unless its numbers differ and come from different days. `days`: article to its day."""
    points = _points(entry, days)
    if len({p.number for p in points}) < 2 or len({p.day for p in points}) < 2:
        return None
    scale = _Scale(points)
    labels = _spread({p: scale.y(p.number) for p in points}, scale)
    marks = "".join(_mark(point, scale, labels[point], short) for point in points)
    said = ", ".join(f"{p.day}: {grouped(p.number)}" for p in points)
    name = escape(f"{entry.counted or entry.unit or 'figure'} over time. {said}")
    return Markup(
        f'<svg class="drawing" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{name}">{_axes(points, scale)}{marks}</svg>'
    )


def middle(value: FigureValue) -> Decimal | None:
    """Where a figure is drawn: its value, the middle of its range, or the bound it gives."""
    if value.value is not None:
        return value.value
    if value.low is not None and value.high is not None:
        return (value.low + value.high) / 2
    return value.low if value.low is not None else value.high


def _points(entry: FigureEntry, days: dict[str, str]) -> list[Point]:
    articles: dict[tuple[date, Decimal], list[FigureValue]] = defaultdict(list)
    for value in entry.values:
        number = middle(value)
        if number is not None and value.article in days and value.unit in {None, entry.unit}:
            articles[date.fromisoformat(days[value.article][:10]), number].append(value)
    return [
        Point(day, number, _sign(values), tuple(dict.fromkeys(v.article for v in values)))
        for (day, number), values in sorted(articles.items())
    ]


def _sign(values: list[FigureValue]) -> str:
    """How a number is drawn: as exact where one article gives it so."""
    signs = {SIGNS.get(value.qualifier, "●") for value in values}
    return min(signs) if len(signs) == 1 else "●"


class _Scale:
    """Days to the right, numbers upwards. Days that lie close are moved apart so far that their labels can be read."""

    def __init__(self, points: list[Point]) -> None:
        self._least, self._most = min(p.number for p in points), max(p.number for p in points)
        days = sorted({p.day for p in points})
        steps = [(after - before).days for before, after in pairwise(days)]
        self.left = max(LEFT, BESIDE + SIGN_WIDTH * max(len(grouped(p.number)) for p in points))
        room = WIDTH - self.left - RIGHT
        least = min(LEAST_STEP, room / len(steps))
        by_day = (room - least * len(steps)) / sum(steps)
        self._x = {days[0]: float(self.left)}
        for day, before, step in zip(days[1:], days, steps, strict=False):
            self._x[day] = self._x[before] + least + by_day * step

    def x(self, day: date) -> float:
        return self._x[day]

    def y(self, number: Decimal) -> float:
        return TOP + float((self._most - number) / (self._most - self._least)) * (HEIGHT - TOP - BOTTOM)


def _spread(at: dict[Point, float], scale: _Scale) -> dict[Point, float]:
    """Heights of labels, pushed apart where points of one day lie close."""
    placed: dict[Point, float] = {}
    lowest: dict[float, float] = {}
    for point in sorted(at, key=lambda p: (p.day, at[p], p.sign)):
        x = scale.x(point.day)
        placed[point] = lowest[x] = max(at[point], lowest.get(x, -1e9) + LABEL_HEIGHT)
    return placed


def _mark(point: Point, scale: _Scale, label_y: float, short: Callable[[str], str]) -> str:
    letters = [short(article) for article in point.articles]
    text = " ".join(letters[:LETTERS]) + (f" +{len(letters) - LETTERS}" if len(letters) > LETTERS else "")
    x, y = scale.x(point.day), scale.y(point.number)
    return (
        f'<text class="sign" x="{x:.0f}" y="{y + 5:.0f}" text-anchor="middle">{point.sign}</text>'
        f'<text class="letters" x="{x + 9:.0f}" y="{label_y + 4:.0f}">{escape(text)}</text>'
    )


def _axes(points: list[Point], scale: _Scale) -> str:
    days, numbers = sorted({p.day for p in points}), sorted({p.number for p in points})
    if len(days) > MOST_TICKS:
        days = [days[0], days[-1]]
    if len(numbers) > MOST_TICKS:
        numbers = [numbers[0], numbers[-1]]
    lines = "".join(
        f'<line x1="{scale.left - 8}" x2="{WIDTH - 8}" y1="{scale.y(n):.0f}" y2="{scale.y(n):.0f}"/>'
        f'<text x="{scale.left - BESIDE}" y="{scale.y(n) + 4:.0f}" text-anchor="end">{grouped(n)}</text>'
        for n in numbers
    )
    return lines + "".join(
        f'<text x="{scale.x(d):.0f}" y="{HEIGHT - 6}" text-anchor="middle">{day_words(d.isoformat())}</text>' for d in days
    )
