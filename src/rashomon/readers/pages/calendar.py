"""Dates as pages write them, made into ISO 8601."""

import re
from datetime import date, datetime

_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?))?")
_SLASHED = re.compile(r"(?<!\d)(\d{4})[/.](\d\d?)[/.](\d\d?)(?!\d)|(?<!\d)(\d\d?)[/.](\d\d?)[/.](\d{4})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)(20\d\d|19\d\d)(\d\d)(\d\d)(?!\d)")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier janv enero gennaio janeiro januari jänner", "february feb februar février févr "
            "febrero febbraio fevereiro februari feber", "march mar märz mrz mars marzo março maart",
            "april apr avril avr abril aprile", "may mai mayo maggio maio mei", "june jun juni juin junio giugno junho",
            "july jul juli juillet juil julio luglio julho", "august aug août agosto augustus",
            "september sep sept septembre septiembre settembre setembro", "october oct oktober okt octobre octubre "
            "ottobre outubro", "november nov novembre noviembre novembro", "december dec dezember dez décembre déc "
            "diciembre dicembre dezembro",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_WORDED = re.compile(
    r"(?<!\w)(?:(\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?: de| of)?[ -]([^\W\d_]{3,10})\.?(?: de)?,?[ -](\d{4})"
    r"|([^\W\d_]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))(?!\d)"
)
_NUMBERED = re.compile(
    r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)|(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)|(?<!\d)(\d{1,2})/(\d{1,2})/(\d{4})(?!\d)"
)
_FIRST_YEAR = 1990
_LATEST_YEAR = 2100


def iso_of(value: str) -> str | None:
    """The first date or instant in `value`, in ISO 8601; None where there is none that can be meant."""
    value = value[:120]
    if found := _ISO.search(value):
        return _instant(found)
    if found := _COMPACT.search(value):
        return day_of(found[1], found[2], found[3])
    if found := _SLASHED.search(value):
        return day_of(found[1], found[2], found[3]) if found[1] else day_first(found[6], found[5], found[4])
    return next((day for day in map(_worded, _WORDED.finditer(value)) if day), None)


def _worded(found: re.Match[str]) -> str | None:
    day, month, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
    number = _MONTHS.get(month.casefold())
    return day_of(year, str(number), day) if number else None


def _instant(found: re.Match[str]) -> str | None:
    day = day_of(found[1], found[2], found[3])
    if day is None or found[4] is None:
        return day
    try:
        return datetime.fromisoformat(f"{day}T{found[4]}").isoformat()
    except ValueError:
        return day


def day_of(year: str, month: str, day: str) -> str | None:
    """The ISO day, where there is such a day in the years of the web."""
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if _FIRST_YEAR <= found.year <= _LATEST_YEAR else None


def day_first(year: str, month: str, day: str) -> str | None:
    """Day before month, as all the world but one country writes; the other way round where only that can be."""
    return day_of(year, month, day) or day_of(year, day, month)


def dates_in(text: str) -> tuple[tuple[int, str], ...]:
    """Place and ISO day of every whole date in a running text; 3/4/2022 is left out, as it may be either."""
    found = [(match.start(), _worded(match)) for match in _WORDED.finditer(text)]
    found += [(match.start(), _numbered(match)) for match in _NUMBERED.finditer(text)]
    return tuple(sorted((place, day) for place, day in found if day is not None))


def _numbered(found: re.Match[str]) -> str | None:
    if found[1]:
        return day_of(found[3], found[2], found[1])
    if found[4]:
        return day_of(found[4], found[5], found[6])
    return day_first(found[9], found[8], found[7]) if max(int(found[7]), int(found[8])) > 12 else None
