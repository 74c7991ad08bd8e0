"""A dossier's plans as iCalendar (RFC 5545), to be opened in any calendar.

Every line is the words of the sources or a value derived from them. No clock is read: the same dossier gives the same bytes.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from urllib.parse import urlsplit

from rashomon.model.dossier import CalendarEntry, Dossier, PlanState, PlanStatus
from rashomon.model.span import Evidence

STATUS: Mapping[PlanStatus, str] = {
    "planned": "TENTATIVE", "tentative": "TENTATIVE", "moved": "TENTATIVE",
    "confirmed": "CONFIRMED", "happened": "CONFIRMED", "cancelled": "CANCELLED",
}  # fmt: skip
LONGEST_LINE = 75
"""Octets, the line break left out (RFC 5545, 3.1)."""
NEVER = "19700101T000000Z"
"""The stamp of a plan none of whose accounts has a day: the property must be there."""


def dossier_calendar(dossier: Dossier, texts: Mapping[str, str]) -> str:
    """One VCALENDAR with an event for every plan both ends of which are known; lines end with CR LF.

    An event needs a year: plans whose year is open stand in the calendar's own description (RFC 7986, 5.2).
    """
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//Rashomon//Rashomon {dossier.manifest.rashomon}//EN", "CALSCALE:GREGORIAN",
        f"NAME:{_text(dossier.story.title.exact)}", f"X-WR-CALNAME:{_text(dossier.story.title.exact)}",
    ]  # fmt: skip
    if any(entry.value for entry in dossier.calendar):
        lines.append(f"DESCRIPTION:{_text(_without_year(dossier, texts))}")
    for entry in dossier.calendar:
        if entry.earliest and entry.latest:
            lines += _event(entry, entry.earliest, entry.latest, dossier, texts)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _without_year(dossier: Dossier, texts: Mapping[str, str]) -> str:
    plans = (f"{e.value}, {e.status}: “{_words(e.evidence, texts)}”" for e in dossier.calendar if e.value)
    return "\n".join(("Not among the events, for want of a year:", *plans))


def _event(entry: CalendarEntry, earliest: str, latest: str, dossier: Dossier, texts: Mapping[str, str]) -> Iterator[str]:
    stamps = _stamps(entry, dossier)
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.uid)}"
    yield f"DTSTAMP:{stamps[-1] if stamps else NEVER}"
    yield from (f"CREATED:{stamp}" for stamp in stamps[:1])
    yield from _when(earliest, latest)
    yield f"SEQUENCE:{_revisions(entry.history)}"
    yield f"STATUS:{STATUS[entry.status]}"
    yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{_text(_words(_told_last(entry, texts), texts))}"
    if entry.where:
        yield f"LOCATION:{_text(entry.where)}"
    yield f"DESCRIPTION:{_text(_description(entry, dossier, texts))}"
    yield from (f"URL:{url}" for url in _addresses(entry, dossier)[:1])
    yield f"X-RASHOMON-STATUS:{entry.status}"
    yield f"X-RASHOMON-PRECISION:{entry.precision}"
    yield "END:VEVENT"


def _told_last(entry: CalendarEntry, texts: Mapping[str, str]) -> Evidence:
    """The words of the account that last gave it its day, so that a plan that moved is not announced for its former one; of those that
    gave it this day rather words that begin a sentence."""
    dated = [state for state in entry.history if state.earliest]
    if not dated:
        return entry.evidence
    days = (dated[-1].earliest or "")[:10], (dated[-1].latest or "")[:10]
    same = [state.evidence for state in dated if ((state.earliest or "")[:10], (state.latest or "")[:10]) == days]
    return next((words for words in reversed(same) if not _words(words, texts)[:1].islower()), same[-1])


def _when(earliest: str, latest: str) -> Iterator[str]:
    """An all-day event where only days are known, its end the day after (RFC 5545, 3.6.1); else one with times."""
    if "T" in earliest and "T" in latest and _zoned(earliest) == _zoned(latest):
        yield f"DTSTART:{_instant(earliest)}"
        if latest != earliest:
            yield f"DTEND:{_instant(latest)}"
        return
    first, last = date.fromisoformat(earliest[:10]), date.fromisoformat(latest[:10])
    yield f"DTSTART;VALUE=DATE:{_day(first)}"
    if last < date.max:
        yield f"DTEND;VALUE=DATE:{_day(last + timedelta(days=1))}"


def _zoned(moment: str) -> bool:
    return datetime.fromisoformat(moment).tzinfo is not None


def _instant(moment: str) -> str:
    """UTC where the offset is known; else the local time of the place, which RFC 5545 calls floating."""
    parsed = datetime.fromisoformat(moment)
    if parsed.tzinfo is None:
        return f"{_day(parsed)}T{parsed:%H%M%S}"
    parsed = parsed.astimezone(UTC)
    return f"{_day(parsed)}T{parsed:%H%M%S}Z"


def _day(day: date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _revisions(history: tuple[PlanState, ...]) -> int:
    """How often an account gave the plan another day or status than the one before it."""
    stated = [(state.status, state.earliest, state.latest) for state in history]
    return sum(before != after for before, after in pairwise(stated))


def _places(entry: CalendarEntry) -> Evidence:
    return tuple(dict.fromkeys((*entry.evidence, *(span for state in entry.history for span in state.evidence))))


def _stamps(entry: CalendarEntry, dossier: Dossier) -> list[str]:
    """Midnight, UTC, of the days on which the plan's accounts were published."""
    reporting = {span.article for span in _places(entry)}
    publications = [a.publication for a in dossier.articles if a.id in reporting]
    days = [day for p in publications if (day := p.day or p.latest or p.earliest)]
    return sorted(f"{_day(date.fromisoformat(day[:10]))}T000000Z" for day in days)


def _addresses(entry: CalendarEntry, dossier: Dossier) -> list[str]:
    reporting = {span.article for span in _places(entry)}
    urls = [a.url for a in dossier.articles if a.id in reporting and a.url]
    return [url for url in urls if urlsplit(url).scheme in ("http", "https") and url.isascii() and url.isprintable()]


def _words(evidence: Evidence, texts: Mapping[str, str]) -> str:
    """The words of the evidence's first article."""
    first = evidence[0].article
    return " … ".join(" ".join(span.of(texts[first]).split()) for span in evidence if span.article == first)


def _description(entry: CalendarEntry, dossier: Dossier, texts: Mapping[str, str]) -> str:
    """Who takes part, then what each account said of the plan."""
    accounts = {a.id: a for a in dossier.articles}
    states = entry.history or (PlanState(entry.status, entry.earliest, entry.latest, entry.evidence),)
    lines = [", ".join(entry.who)] if entry.who else []
    for state in states:
        account = accounts[state.evidence[0].article]
        stated = account.label.source or account.label.headline
        called = account.source or account.title or (_words(stated.evidence, texts) if stated else account.id)
        by = ", ".join(filter(None, (called, account.publication.day)))
        lines.append(f"{by}: {state.status}: “{_words(state.evidence, texts)}”")
    return "\n".join(lines)


def _text(value: str) -> str:
    """A TEXT value (RFC 5545, 3.3.11); control characters, which it may not hold, are left out."""
    flat = value.replace("\r\n", "\n").replace("\r", "\n")
    escaped = flat.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
    return "".join(c for c in escaped if c == "\t" or (c >= " " and c != "\x7f"))


def _folded(line: str) -> str:
    """Broken before the 76th octet, never within a character."""
    pieces: list[str] = []
    size = 0
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > LONGEST_LINE:
            pieces.append("\r\n ")
            size = 1
        pieces.append(character)
        size += octets
    return "".join(pieces)
