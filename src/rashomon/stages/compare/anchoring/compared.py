"""The periods that business reports compare: "a year earlier", "the 1988 period", "the latest quarter"."""

from datetime import date

from rashomon.stages.compare.anchoring.grains import move, value_at
from rashomon.stages.compare.anchoring.reference import Reference
from rashomon.text.timex import days_of


def compared(name: str, body: str, reference: Reference, written: date | None) -> tuple[str, str] | None:
    """The period meant: the quarter that the report is about, that quarter a year earlier, or the plain year."""
    quarter = None if reference.year_compared else reference.quarter
    if name == "latest-quarter":
        quarter = quarter or _last_quarter(written)
        return (quarter, "previous-time") if quarter else None
    if name == "same-quarter":
        return (body[:4] + quarter[4:], "previous-time") if quarter else (body[:4], "explicit")
    if quarter:
        return f"{int(quarter[:4]) - 1:04d}{quarter[4:]}", "previous-time"
    days = days_of(reference.previous) if reference.previous and (reference.narrative or written is None) else None
    anchor = days[0] if days else written
    there = move(anchor, "year", -1) if anchor else None
    return (value_at(there, "year"), "previous-time" if days else "publication-day") if there else None


def _last_quarter(written: date | None) -> str | None:
    there = move(written, "quarter", -1) if written else None
    return value_at(there, "quarter") if there else None
