"""Times of the clock, with the day and the zone that stand beside them."""

from rashomon.stages.annotate.times.lexicon import ZONES
from rashomon.stages.annotate.times.numbers import number_of, ordinal_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule
from rashomon.stages.annotate.times.rules.days import dated

_ZONE = r"(?:<open>?(?P<zone><zone>)(?:<close_>)?)?"
_MERIDIEM = r"(?P<mer><meridiem><dot>?|<a><dot>?<x><dot>?|<x><dot><x><dot>?)"
_DAY = (
    r"(?:(?:<comma>?<on>?)(?:(?P<w><weekday>)|(?P<m>{MONTH})(?P<d><day>|{NTH})(?:<comma>?(?P<y><year>))?"
    r"|(?P<rel><today>|<yesterday>|<tomorrow>)))?"
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
        letter = hit.exact("mer")[0]
        if letter not in "ap" or not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if letter == "p" else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 else None


def _placed(hit: Hit, clock: str) -> Reading | None:
    """The clock time on the day named beside it, or on the day that the context gives."""
    zone = ZONES.get(str(hit.exact("zone")), "") if hit.has("zone") else ""
    if hit.has("m"):
        day = dated(hit, hit.integer("m"), ordinal_of(hit.values("d")))
        return Reading("TIME", f"{day.value}T{clock}{zone}", day.anchor, day.shift) if day else None
    if hit.has("w"):
        return Reading("TIME", f"XXXX-WXX-{hit.value('w')}T{clock}{zone}", "publication")
    if hit.has("rel"):
        step = {"today": 0, "yesterday": -1, "tomorrow": 1}[str(hit.value("rel"))]
        return Reading("TIME", f"XXXX-XX-XXT{clock}{zone}", "publication", (("day", step),))
    return Reading("TIME", f"XXXX-XX-XXT{clock}{zone}", "previous", (("day", 0),))


def _clock(hit: Hit) -> Reading | None:
    clock = _clock_of(hit)
    return _placed(hit, clock) if clock else None


def _military(hit: Hit) -> Reading | None:
    exact = hit.exact("h")
    if len(exact) != 4 or int(exact[:2]) > 23 or int(exact[2:]) > 59:
        return None
    return _placed(hit, f"{exact[:2]}:{exact[2:]}")


def _noon(hit: Hit) -> Reading | None:
    return _placed(hit, "12:00" if hit.has_class("noon", "noon") else "24:00")


def _of_part(hit: Hit) -> Reading | None:
    number = number_of(hit.letters("h"), hit.values("h"))
    if number is None or not 1 <= number <= 12 or number != int(number):
        return None
    hour = int(number) % 12 + (0 if hit.value("part") == "MO" or (hit.value("part") == "NI" and number in (12, 1, 2, 3)) else 12)
    return _placed(hit, f"{hour:02d}:00")


_HOUR = r"(?P<h><clock>|<day>|<ones>|<teens>)"

CLOCK: tuple[Rule, ...] = (
    rule(_HOUR + _MERIDIEM + _ZONE + _DAY, _clock),
    rule(r"(?P<h><clock>)(?:<hrs>)?" + _ZONE + _DAY, _clock),
    rule(r"(?P<h><year>|<int>|<three>|<two>|<day>)(?:<hrs>)?<open>?(?P<zone><zone>)<close_>?" + _DAY, _military),
    rule(_HOUR + r"<o><apostrophe><oclock>(?:<in><the>(?P<part><part>))?" + _DAY, _clock),
    rule(_HOUR + r"(?:<o><apostrophe><oclock>)?<in><the>(?P<part><part>)" + _DAY, _of_part),
    rule(r"(?P<noon><noon>|<midnight>)" + _ZONE + _DAY, _noon),
)  # fmt: skip
