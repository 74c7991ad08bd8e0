"""Times of the clock, with the day and the zone that stand beside them."""

from dataclasses import replace

from rashomon.stages.annotate.times.lexicon import ZONES
from rashomon.stages.annotate.times.numbers import number_of, ordinal_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule
from rashomon.stages.annotate.times.rules.days import dated

_ZONE = r"(?P<zone><zone>)?"
_MERIDIEM = r"(?P<mer><meridiem>|<a><dot><letter><dot>?|<letter><dot><letter><dot>?)"
_DAY = (
    r"(?:(?:<comma>?<on>?)(?:(?:<weekday><comma>?)?(?P<m>{MONTH})(?P<d><day>|{NTH})(?:<comma>?(?P<y><year>))?"
    r"|<weekday><comma>?<the>?(?P<d2><day>|{NTH})<of>?(?P<m2>{MONTH})(?:<comma>?(?P<y2><year>))?"
    r"|(?P<w><weekday>)|(?P<rel><today>|<yesterday>|<tomorrow>|<the><next><unit>)))?"
)
_DATE = (
    r"(?:(?P<m>{MONTH})(?P<d><day>|{NTH})(?:<comma>?(?P<y><year>))?|<the>?(?P<d2><day>|{NTH})<of>?(?P<m2>{MONTH})(?:<comma>?(?P<y2><year>))?"
    r"|(?P<w><weekday>))"
)


def _clock_of(hit: Hit) -> str | None:
    """hh:mm of the groups `h` (digits, words or hh:mm) and `mer`."""
    exact = hit.exact("h").replace(".", ":")
    if ":" in exact:
        hour, minute = (int(piece) for piece in exact.split(":")[:2])
    else:
        number = number_of(hit.letters("h"), hit.values("h"))
        if number is None or number != int(number):
            return None
        hour, minute = int(number), 0
    return _on_dial(hit, hour, minute)


def _on_dial(hit: Hit, hour: int, minute: int) -> str | None:
    if hit.has("mer"):
        meridiem = hit.exact("mer").replace(".", "").replace(" ", "")
        if meridiem not in ("am", "pm") or not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem == "pm" else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 else None


def _placed(hit: Hit, clock: str) -> Reading | None:
    """The clock time on the day named beside it, or on the day that the context gives."""
    offset = ZONES.get(hit.exact("zone"), "") if hit.has("zone") else ""
    zone = (("utc-offset", _minutes(offset)),) if offset else ()
    if hit.has("m") or hit.has("m2"):
        day = _dated(hit)
        return Reading("TIME", f"{day.value}T{clock}", day.anchor, (*day.shift, *zone)) if day else None
    if hit.has("w"):
        return Reading("TIME", f"XXXX-WXX-{hit.value('w')}T{clock}", "publication", zone)
    if hit.has("rel"):
        if hit.value("rel") == "the":
            after = (("day", 1), *zone)
            return Reading("TIME", f"XXXX-XX-XXT{clock}", "previous", after) if hit.exact("rel").endswith("day") else None
        step = {"today": 0, "yesterday": -1, "tomorrow": 1}[str(hit.value("rel"))]
        return Reading("TIME", f"XXXX-XX-XXT{clock}", "publication", (("day", step), *zone))
    return Reading("TIME", f"XXXX-XX-XXT{clock}", "previous", (("day", 0), *zone))


def _dated(hit: Hit) -> Reading | None:
    if hit.has("m"):
        return dated(hit, hit.integer("m"), ordinal_of(hit.values("d")))
    day = dated(hit, hit.integer("m2"), ordinal_of(hit.values("d2")))
    return replace(day, value=f"{hit.integer('y2')}{day.value[4:]}", anchor="none") if day and hit.has("y2") else day


def _minutes(offset: str) -> int:
    """Minutes east of UTC: 330 for +05:30."""
    if offset == "Z":
        return 0
    hours, minutes = offset[1:].split(":")
    return (int(hours) * 60 + int(minutes)) * (-1 if offset[0] == "-" else 1)


def _clock(hit: Hit) -> Reading | None:
    clock = _clock_of(hit)
    return _placed(hit, clock) if clock else None


def _clipped(hit: Hit) -> Reading | None:
    """"5:55p", "11:55a": a letter that stands right behind the digits."""
    hours, half = hit.exact("h"), hit.exact("half")
    apart = hit.words.ends[hit.found.start("h")] < hit.words.starts[hit.found.start("half")]
    if apart or half not in ("a", "p"):
        return None
    hour, minute = (int(piece) for piece in hours.split(":")[:2])
    return _placed(hit, f"{hour % 12 + 12 * (half == 'p'):02d}:{minute:02d}") if 1 <= hour <= 12 else None


def _military(hit: Hit) -> Reading | None:
    exact = hit.exact("h")
    if len(exact) != 4 or int(exact[:2]) > 23 or int(exact[2:]) > 59:
        return None
    return _placed(hit, f"{exact[:2]}:{exact[2:]}")


def _noon(hit: Hit) -> Reading | None:
    return _placed(hit, "12:00" if hit.has_class("noon", "noon") else "24:00")


def _of_part(hit: Hit) -> Reading | None:
    """"Nine o'clock in the evening", "8:40 in the morning of 3 November"."""
    clock = _clock_of(hit)
    told, minute = (int(piece) for piece in clock.split(":")) if clock else (0, 0)
    if not 1 <= told <= 12:
        return None
    hour = told % 12 + (0 if hit.value("half") == "MO" or (hit.value("half") == "NI" and told in (12, 1, 2, 3)) else 12)
    return _placed(hit, f"{hour:02d}:{minute:02d}")


def _of_near_part(hit: Hit) -> Reading | None:
    """"6.30 this morning", "8 tomorrow evening"."""
    clock = _clock_of(hit)
    hour, minute = (int(piece) for piece in clock.split(":")) if clock else (0, 0)
    morning = hit.value("part") == "MO"
    if not 1 <= hour <= 12 or (hit.value("part") == "NI" and hour in (12, 1, 2, 3, 4)):
        return None
    step = {"yesterday": -1, "last": -1, "tomorrow": 1}.get(str(hit.value("near")), 0)
    return Reading("TIME", f"XXXX-XX-XXT{hour % 12 + (0 if morning else 12):02d}:{minute:02d}", "publication", (("day", step),))


_HOUR = r"(?P<h><clock>|<day>|<ones>|<teens>)"

CLOCK: tuple[Rule, ...] = (
    rule(_HOUR + _MERIDIEM + _ZONE + _DAY, _clock),
    rule(r"(?P<h><clock>)(?P<half><a>|<letter>)" + _ZONE + _DAY, _clipped),
    rule(r"(?P<h><clock>)(?:<hrs>)?" + _ZONE + _DAY, _clock),
    rule(r"(?P<h><year>|<int>|<three>|<two>|<day>)<hrs>?(?P<zone><zone>)" + _DAY, _military),
    rule(r"<at>(?P<span>(?P<h><year>|<int>)<hrs>?)(?=<open>(?:<year>|<int>)<hrs>?<zone>)", _military),
    rule(r"(?:<at>|<by>|<until>|<since>|<before>|<after>|<from>|<approx>)(?P<span>" + _HOUR
         + r"(?:<o><apostrophe><oclock>)?(?P<near><this>|<last>|<yesterday>|<tomorrow>)(?P<part><part>))", _of_near_part),
    rule(_HOUR + r"<o><apostrophe><oclock>" + _DAY, _clock),
    rule(_HOUR + r"(?:<o><apostrophe><oclock>)?<in><the>(?P<half><part>)" + _DAY, _of_part),
    rule(_HOUR + r"<in><the>(?P<half><part>)<of>" + _DATE, _of_part),
    rule(r"(?P<noon><noon>|<midnight>)" + _ZONE + _DAY, _noon),
)  # fmt: skip
