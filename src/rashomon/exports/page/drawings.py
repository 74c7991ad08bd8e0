"""Figures drawn over time by source, as inline SVG."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from markupsafe import Markup, escape

from rashomon.model.dossier import Dossier, FigureEntry, FigureValue

WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 520, 150, 64, 24, 14


def figure_drawings(dossier: Dossier, short: Callable[[str], str]) -> dict[int, Markup]:
    """Index of a figure to its drawing, for those with different values from articles whose day is known."""
    days = {a.id: a.publication.day for a in dossier.articles if a.publication.day}
    return {i: drawing for i, entry in enumerate(dossier.figures) if (drawing := _draw(entry, days, short))}


def _draw(entry: FigureEntry, days: dict[str, str], short: Callable[[str], str]) -> Markup | None:
    points = [(date.fromisoformat(days[v.article]), _middle(v), v) for v in entry.values if v.article in days]
    known = [(day, number, value) for day, number, value in points if number is not None]
    if len({number for _, number, _ in known}) < 2:
        return None
    known.sort(key=lambda p: (p[0], p[1], p[2].article))
    first, last = known[0][0].toordinal(), known[-1][0].toordinal()
    least, most = min(n for _, n, _ in known), max(n for _, n, _ in known)

    def x(day: date) -> float:
        return LEFT + (WIDTH - LEFT - 30) * (day.toordinal() - first) / max(1, last - first)

    def y(number: Decimal) -> float:
        return TOP + float((most - number) / (most - least)) * (HEIGHT - TOP - BOTTOM)

    marks = "".join(
        f'<circle cx="{x(d):.0f}" cy="{y(n):.0f}" r="4"><title>{escape(short(v.article))}: {n:f}</title></circle>'
        f'<text x="{x(d) + 7:.0f}" y="{y(n) + 4:.0f}">{escape(short(v.article))}</text>'
        for d, n, v in known
    )
    axes = "".join(f'<text x="0" y="{y(n) + 4:.0f}">{n:f}</text>' for n in (least, most))
    days_shown = dict.fromkeys((known[0][0], known[-1][0]))
    axes += "".join(
        f'<text x="{x(d):.0f}" y="{HEIGHT - 4}" text-anchor="{"start" if i == 0 else "end"}">{d}</text>'
        for i, d in enumerate(days_shown)
    )
    return Markup(f'<svg class="drawing" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">{axes}{marks}</svg>')


def _middle(value: FigureValue) -> Decimal | None:
    """Where a figure is drawn: its value, the middle of its range, or the bound it gives."""
    if value.value is not None:
        return value.value
    if value.low is not None and value.high is not None:
        return (value.low + value.high) / 2
    return value.low if value.low is not None else value.high
