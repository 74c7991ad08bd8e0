"""Days and weeks told by their place in a week or month: "the first Monday in May", "the week of 21 March", "a week from Tuesday"."""

from decimal import Decimal

from rashomon.model.times import Modifier
from rashomon.stages.annotate.times.numbers import number_of, ordinal_of, year_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule

_MONTH = r"(?:<of>|<in>)(?P<m>{MONTH})(?:<comma>?<of>?(?P<y>{YEAR}))?"
_NTH = r"<the>?(?P<n>{NTH}|<last>)"
_AGO = r"(?:(?P<n>{NUMBER}|<couple><of>?)|<a>)(?P<u><unit>|<units>)"
_LAST = 9
"""The number that stands for the last of its kind."""
_MODS: dict[int, Modifier] = {1: "START", _LAST: "END"}
_STEPS = {"today": 0, "tomorrow": 1, "yesterday": -1}


def _rank(hit: Hit) -> int:
    return _LAST if hit.has_class("n", "last") else ordinal_of(hit.values("n"))


def _nth_weekday(hit: Hit) -> Reading | None:
    rank = _rank(hit)
    if not 1 <= rank <= 5 and rank != _LAST:
        return None
    step = ("month-weekday", hit.integer("m") * 100 + rank * 10 + hit.integer("w"))
    if hit.has("y"):
        return Reading("DATE", f"{year_of(hit.letters('y'), hit.values('y')):04d}-XX-XX", "none", (step,))
    return Reading("DATE", "XXXX-XX-XX", "publication", (step,))


def _nth_week(hit: Hit) -> Reading | None:
    """The week has no value of its own, since nobody says how it is counted: its month is given, and the days it may hold."""
    rank = _rank(hit)
    if hit.value("u") != "week" or (not 1 <= rank <= 5 and rank != _LAST):
        return None
    tail = f"-{hit.integer('m'):02d}"
    mod = _MODS.get(rank)
    if hit.has("y"):
        year = year_of(hit.letters("y"), hit.values("y"))
        return Reading("DATE", f"{year:04d}{tail}", "none", (("nth-week", rank),), mod)
    return Reading("DATE", f"XXXX{tail}", "publication", (("nth-week", rank),), mod)


def _week_of(hit: Hit) -> Reading | None:
    day = ordinal_of(hit.values("d"))
    if hit.value("u") != "week" or not 1 <= day <= 31:
        return None
    return Reading("DATE", f"XXXX-{hit.integer('m'):02d}-{day:02d}", "publication", (("week-of", 0),))


def _weeks_from(hit: Hit) -> Reading | None:
    """"A week from Tuesday", "two weeks from today"."""
    days = _days(hit)
    if days is None:
        return None
    if hit.has("w"):
        return Reading("DATE", f"XXXX-WXX-{hit.value('w')}", "publication", (("after", 1), ("day", days)))
    return Reading("DATE", "XXXX-XX-XX", "publication", (("day", _STEPS[str(hit.value("d"))] + days),))


def _weekday_ago(hit: Hit) -> Reading | None:
    """"Two weeks ago on Thursday": the Thursday of that week."""
    days = _days(hit)
    if days is None or days % 7:
        return None
    return Reading("DATE", f"XXXX-WXX-{hit.value('w')}", "publication", (("week", -days // 7),))


def _days(hit: Hit) -> int | None:
    unit = str(hit.value("u"))
    scale = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if hit.has_class("n", "couple"):
        number: Decimal | None = Decimal(2)
    else:
        number = number_of(hit.letters("n"), hit.values("n")) if hit.has("n") else Decimal(1)
    return int(number) * scale if scale and number is not None and number == int(number) and number <= 99 else None


def _day_of_month(hit: Hit) -> Reading | None:
    """"On the 5th", "Friday the 13th": the month is that of what was told before, or the one that the tense picks."""
    day = ordinal_of(hit.values("d"))
    steps = (("on-weekday", hit.integer("w")),) if hit.has("w") else ()
    return Reading("DATE", f"XXXX-XX-{day:02d}", "previous", (("day-of-month", day), *steps)) if 1 <= day <= 31 else None


def _part_before(hit: Hit) -> Reading | None:
    step = -1 if hit.has_class("way", "before") else 1
    return Reading("TIME", f"XXXX-XX-XXT{hit.value('part')}", "previous", (("day", step),))


def _in_time(hit: Hit) -> Reading | None:
    """"In three weeks' time"."""
    number = number_of(hit.letters("n"), hit.values("n"))
    unit = str(hit.value("u"))
    grain, scale = ("week", 2) if unit == "fortnight" else (unit, 1)
    template = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}.get(grain)
    if template is None or number is None or number != int(number):
        return None
    return Reading("DATE", template, "publication", ((grain, int(number) * scale),))


WEEKS: tuple[Rule, ...] = (
    rule(_NTH + r"(?P<w><weekday>)" + _MONTH, _nth_weekday),
    rule(_NTH + r"(?P<u><unit>)" + _MONTH, _nth_week),
    rule(r"<the>?(?P<u><unit>)(?:<of>|<start>)<on>?(?P<m>{MONTH})(?P<d><day>|{NTH})", _week_of),
    rule(r"<the>?(?P<u><unit>)(?:<of>|<start>)<on>?<the>?(?P<d><day>|{NTH})<of>?(?P<m>{MONTH})", _week_of),
    rule(_AGO + r"<from>(?:(?P<w><weekday>)|(?P<d><today>|<tomorrow>|<yesterday>))", _weeks_from),
    rule(_AGO + r"<ago><on>(?P<w><weekday>)", _weekday_ago),
    rule(r"(?P<w><weekday>)<comma>?" + _AGO + r"<ago>", _weekday_ago),
    rule(r"(?:<on>|<by>|<until>|<since>|<from>|<before>|<after>)(?P<span><the>(?P<d><nth>))(?!<unit>|<quarter>|<of>|<month>|<may>|<year>)",
         _day_of_month),
    rule(r"(?P<w><weekday>)<comma>?<the>?(?P<d><nth>)(?!<of>|<month>|<may>|<unit>)", _day_of_month),
    rule(r"<the>(?P<part><part>)(?P<way><before>|<after>)(?=<dot>|<comma>|<break>|<close_>)", _part_before),
    rule(r"<in><approx>?(?P<span>(?P<n>{NUMBER}|<a>)(?P<u><units>|<unit>)<apostrophe><s>?<time>)", _in_time),
)  # fmt: skip
