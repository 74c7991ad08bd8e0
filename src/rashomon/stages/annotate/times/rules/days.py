"""Days: dates with and without their year, weekdays, feasts."""

import re
from dataclasses import replace
from datetime import date

from rashomon.model.times import Anchor, TimeType
from rashomon.stages.annotate.times.lexicon import HOLIDAYS
from rashomon.stages.annotate.times.numbers import ordinal_of, year_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule
from rashomon.text.calendar import day_of
from rashomon.text.numeric_dates import numeric_days, order_of

_YEAR = (
    r"(?:(?:<comma>|<hyphen>)?<of>?(?P<y>{YEAR})(?!<hyphen>?<anyunit>)|<comma>?<of>?(?P<yref>(?:<this>|<lastlike>|<next>|<that>|<the><same>"
    r"|<the><previous>|<the><following>)<unit>))?"
)
_DAY = r"(?P<d><day>|{NTH})"
_NOT_AMOUNT = r"(?!<percent>|<scale>|<hyphen>?<anyunit>|<decimal>)"
_WD = r"(?:<this>?<coming>|<this>|<last>|<next>)?(?P<wd><weekday>|<shortday><dot>?)<comma>?<the>?"
_PARTOF = r"(?:<the>?(?:<early>|<late>)?(?P<part><part>)(?:<hyphen>?<units>)?<of>)?"

YEAR_STEPS = {"this": 0, "last": -1, "past": -1, "next": 1}


def year_reference(words: list[int | str]) -> tuple[Anchor, tuple[tuple[str, int], ...]] | None:
    """Anchor and step of "last year", "that year", "the same year" after a date; None where the unit is no year."""
    if words[-1] != "year":
        return None
    for word in words:
        if word in YEAR_STEPS:
            return "publication", (("year", YEAR_STEPS[str(word)]),)
        if word in ("that", "same", "previous", "following"):
            return "previous", (("year", {"previous": -1, "following": 1}.get(str(word), 0)),)
    return None


def dated(hit: Hit, month: int, day: int) -> Reading | None:
    """A month and day, with the year that the groups `y` or `yref` give."""
    year = year_of(hit.letters("y"), hit.values("y")) if hit.has("y") else None
    if day_of(year or 2000, month, day) is None:
        return None
    tail = f"-{month:02d}-{day:02d}"
    part = f"T{hit.value('part')}" if hit.has("part") else ""
    kind: TimeType = "TIME" if part else "DATE"
    mod = hit.phase()
    if year is not None:
        return Reading(kind, f"{year:04d}{tail}{part}", mod=mod)
    if hit.has("yref"):
        found = year_reference(hit.values("yref"))
        return Reading(kind, f"XXXX{tail}{part}", found[0], found[1], mod) if found else None
    near = (({"last": "before", "next": "after"}.get(str(hit.value("rel")), "this"), 1),) if hit.has("rel") else ()
    return Reading(kind, f"XXXX{tail}{part}", "publication", near, mod)


def _dated(hit: Hit) -> Reading | None:
    return dated(hit, hit.integer("m"), ordinal_of(hit.values("d")))


def _with_weekday(hit: Hit) -> Reading | None:
    """A date with its weekday, which tells the year where none stands; None where the two contradict each other."""
    reading = _dated(hit)
    if reading is None:
        return None
    weekday = hit.integer("wd")
    if reading.anchor == "none":
        there = date.fromisoformat(reading.value[:10])
        return reading if there.isoweekday() == weekday else None
    return replace(reading, shift=(*reading.shift, ("on-weekday", weekday)))


def _with_dots(hit: Hit) -> Reading | None:
    """"Fri., May. 3, 2013": a month that is written out, with the dot of a shortened one."""
    return _with_weekday(hit) if hit.has("wd") else _dated(hit)


def _numeric(hit: Hit) -> Reading | None:
    exact = str(hit.value("n"))
    whole, _, clock = exact.replace(" ", "T").partition("T")
    year, month, day = (int(piece) for piece in re.split(r"[-./]", whole))
    if day_of(year, month, day) is None:
        return None
    whole = f"{year:04d}-{month:02d}-{day:02d}"
    return Reading("TIME" if clock else "DATE", f"{whole}T{clock}" if clock else whole)


def _slashed(hit: Hit) -> Reading | None:
    exact = str(hit.value("n"))
    days = numeric_days(exact)
    if not days:
        return None
    order = None if len(days) == 1 else order_of(hit.words.text, hit.words.starts[hit.found.start("n")])
    value = numeric_days(exact, order)[0].isoformat() if order or len(days) == 1 else f"{days[0].year:04d}-XX-XX"
    return Reading("DATE", value)


def _day_of_month(hit: Hit) -> Reading | None:
    day = ordinal_of(hit.values("d"))
    return Reading("DATE", f"XXXX-XX-{day:02d}", "previous", (("month", 0),)) if 1 <= day <= 31 else None


def _feast(hit: Hit) -> Reading | None:
    step = HOLIDAYS.get(hit.exact("name").replace("’", "'"))
    if step is None:
        return None
    night = f"T{hit.value('part')}" if hit.has("part") else ""
    value = f"XXXX-{step[1] // 100:02d}-{step[1] % 100:02d}{night}" if step[0] == "month-day" else f"XXXX-XX-XX{night}"
    steps = () if step[0] == "month-day" else (step,)
    if hit.has("y"):
        year = year_of(hit.letters("y"), hit.values("y"))
        return Reading("DATE", value.replace("XXXX", f"{year:04d}", 1), "none", steps)
    if hit.has("rel"):
        steps = (*steps, ({"last": "before", "next": "after"}.get(str(hit.value("rel")), "this"), 1))
    return Reading("DATE", value, "publication", steps)


DAYS: tuple[Rule, ...] = (
    rule(r"(?P<n><iso>)", _numeric),
    rule(r"(?P<n><slashed>)", _slashed),
    rule(_PARTOF + _WD + r"(?P<m>{MONTH})" + _DAY + _NOT_AMOUNT + _YEAR, _with_weekday),
    rule(_PARTOF + _WD + _DAY + r"<of>?(?P<m>{MONTH})" + _YEAR, _with_weekday),
    rule(_PARTOF + r"(?P<rel><last>|<next>|<this>)?(?P<m>{MONTH})" + _DAY + _NOT_AMOUNT + _YEAR, _dated),
    rule(_PARTOF + r"<the>?" + _DAY + r"<of>?(?P<m>{MONTH})" + _YEAR, _dated),
    rule(r"(?:(?P<wd><weekday>|<shortday><dot>?)<comma>?)?(?P<m><month>|<may>)<dot>" + _DAY + r"<comma>(?P<y><year>)", _with_dots),
    rule(r"(?P<m>{MONTH})(?:<day>|{NTH})(?:<and>|<or>|<to>|<sep>|<through>)<the>?(?P<span>" + _DAY + _NOT_AMOUNT
         + r"(?!<month>|<may>|<shortmonth>|<of>|<dot>?<clock>)" + _YEAR + r")", _dated),
    rule(r"(?P<span><the>?" + _DAY + r")(?:<and>|<or>|<to>|<sep>|<through>)<the>?(?:<day>|{NTH})<of>?(?P<m>{MONTH})" + _YEAR, _dated),
    rule(r"<the>(?P<d>{NTH})<of>(?:<that>|<the><same>|<the>)<unit>", _day_of_month),
    rule(r"(?P<rel><last>|<next>|<this>)?(?P<name>(?:<feast>|<new><unit>|<good>(?=<weekday>))(?:<apostrophe><s>?)?(?:<unit>|<eve>|<weekday>)?)"
         r"(?P<part><part>)?(?:<comma>?(?:<of>|<in>)?(?P<y><year>))?", _feast),
)  # fmt: skip
