"""Days and stretches of time as one reads them, in English and without a clock or a locale."""

from calendar import monthrange
from datetime import date, datetime

from rashomon.model.dossier import CalendarEntry, PlanState, TimelineEntry
from rashomon.model.times import Publication
from rashomon.text.timex import without_year

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAY = len("2022-03-24")
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def stretch_words(earliest: str | None, latest: str | None) -> str:
    """Both ends inclusive, ISO days or instants; None where an end is undecided."""
    if earliest is None and latest is None:
        return "day undecided"
    if latest is None:
        return f"from {moment_words(earliest or '')}"
    if earliest is None:
        return f"until {moment_words(latest)}"
    if earliest == latest:
        return moment_words(earliest)
    if "T" in earliest or "T" in latest:
        same_day = earliest[:10] == latest[:10] and "T" in earliest and "T" in latest
        return f"{moment_words(earliest)} – {_clock(latest) if same_day else moment_words(latest)}"
    if len(earliest) < DAY or len(latest) < DAY:
        return f"{moment_words(earliest)} – {moment_words(latest)}"
    return _days(date.fromisoformat(earliest), date.fromisoformat(latest))


def when_words(entry: TimelineEntry | CalendarEntry | PlanState) -> str:
    """When it was or is to be; the day alone where its year is open."""
    return open_words(entry.value) if entry.value else stretch_words(entry.earliest, entry.latest)


def published_words(publication: Publication) -> str:
    """The day or days of publication; where only the year is open, the day without it."""
    value = None if publication.earliest or publication.latest else without_year(publication.candidates)
    return open_words(value) if value else stretch_words(publication.earliest, publication.latest)


def open_words(value: str) -> str:
    """A value without a year, XXXX-03-24, or two with a stroke between, as words."""
    # Any leap year: it is not shown.
    first, _, last = value.replace("XXXX", "2000").partition("/")
    ends = [f"{day_words(end)}{f', {_clock(end)}' if 'T' in end else ''}" for end in (first, last) if end]
    return f"{' – '.join(ends)}, year open"


def moment_words(moment: str) -> str:
    """A day with its weekday, an instant with its time and, where it is known, its offset; a month or a year as it is."""
    if len(moment) < DAY:
        return moment
    day = date.fromisoformat(moment[:10])
    words = f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{words}, {_clock(moment)}" if "T" in moment else words


def day_words(day: str) -> str:
    """A day without its year, for a label: 12 Oct."""
    parsed = date.fromisoformat(day[:10])
    return f"{parsed.day} {MONTHS[parsed.month - 1]}"


def _clock(moment: str) -> str:
    parsed = datetime.fromisoformat(moment)
    offset = parsed.strftime("%z")
    zone = "" if not offset else " UTC" if offset == "+0000" else f" {offset[:3]}:{offset[3:]}"
    return f"{parsed:%H:%M}{zone}"


def _days(first: date, last: date) -> str:
    whole_months = first.day == 1 and last.day == monthrange(last.year, last.month)[1]
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if whole_months and first.month == 1 and last.month == 12:
        return str(first.year) if first.year == last.year else f"{first.year} – {last.year}"
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} – {last.day} {MONTHS[last.month - 1]} {last.year}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {last.day} {MONTHS[last.month - 1]} {last.year}"
    return f"{first.day}–{last.day} {MONTHS[last.month - 1]} {last.year}"
