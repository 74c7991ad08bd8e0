"""Times that point: from the day of writing ("last week") or from a time before them in the text ("the next day")."""

from decimal import Decimal

from rashomon.model.times import Anchor
from rashomon.stages.annotate.times.amounts import period
from rashomon.stages.annotate.times.numbers import number_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule
from rashomon.stages.annotate.times.rules.months import relative

TEMPLATES = {
    "second": "XXXX-XX-XXTXX:XX", "minute": "XXXX-XX-XXTXX:XX", "hour": "XXXX-XX-XXTXX", "day": "XXXX-XX-XX", "week": "XXXX-WXX",
    "fortnight": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX", "year": "XXXX",
    "decade": "XXX", "century": "XX", "millennium": "X",
}  # fmt: skip
"""The value of a unit of which nothing but the unit is known."""
GRAINS = frozenset({"day", "week", "month", "year", "decade", "century"})
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_STEPS = {"this": 0, "current": 0, "same": 0, "that": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1,
          "following": 1}  # fmt: skip


def _day(hit: Hit) -> Reading | None:
    word = str(hit.value("w"))
    shift = (("day", _DAYS[word]),)
    if word == "tonight":
        return Reading("TIME", "XXXX-XX-XXTNI", "publication", shift)
    if hit.has("part"):
        return Reading("TIME", f"XXXX-XX-XXT{hit.value('part')}", "publication", shift, hit.phase())
    return Reading("DATE", "XXXX-XX-XX", "publication", shift, hit.phase())


def _day_beyond(hit: Hit) -> Reading | None:
    step = -1 if hit.has_class("way", "before") else 1
    if hit.has_class("w", "weekday"):
        return Reading("DATE", f"XXXX-WXX-{hit.value('w')}", "publication", (("before", 1), ("day", step)))
    return Reading("DATE", "XXXX-XX-XX", "publication", (("day", _DAYS[str(hit.value("w"))] + step),))


def _the_one_before(hit: Hit) -> Reading | None:
    """"The year before", "the day after", with nothing told after it: counted from the time named last."""
    unit = str(hit.value("u"))
    step = -1 if hit.has_class("way", "before") else 1
    return Reading("DATE", TEMPLATES[unit], "previous", ((unit, step),)) if unit in GRAINS else None


def _pointed(hit: Hit) -> tuple[Anchor, int]:
    """Anchor and step of the group `rel`."""
    words = [str(word) for word in hit.values("rel")]
    step = next(_STEPS[word] for word in reversed(words) if word in _STEPS)
    far = words[0] == "the" or any(word in ("that", "same", "previous", "following") for word in words)
    near = any(word in ("past", "last", "coming", "current", "this") for word in words)
    return ("previous" if far and not near else "publication"), step


def _stretch(hit: Hit) -> Reading | None:
    """"Over the past year", "for the next decade": how long, not which one."""
    step = -1 if hit.has_class("rel", "past", "last") else 1
    return Reading("DURATION", period(Decimal(1), str(hit.value("u"))), "publication", ((f"span-{hit.value('u')}", step),))


def _unit(hit: Hit) -> Reading | None:
    anchor, step = _pointed(hit)
    unit = str(hit.value("u"))
    value = TEMPLATES[unit]
    plural = hit.words.exact(hit.found.start("u"), hit.found.end("u")).endswith("s") and unit != "weekend"
    if plural and (hit.exact("rel") != "this" or hit.has("phase")):
        return None  # "this years" stands for "this year's"
    return Reading("TIME" if unit in ("hour", "minute", "second") else "DATE", value, anchor, ((unit, step),), hit.phase())


def _part(hit: Hit) -> Reading | None:
    anchor, step = _pointed(hit)
    part = hit.value("part")
    if step == -1 and part != "NI" and anchor == "publication":
        return Reading("TIME", f"XXXX-XX-XXT{part}", anchor, (("day", -1),), hit.phase())
    return Reading("TIME", f"XXXX-XX-XXT{part}", anchor, (("day", step),), hit.phase())


def _the_unit(hit: Hit) -> Reading | None:
    unit = str(hit.value("u"))
    if unit == "weekend":
        return Reading("DATE", TEMPLATES[unit], "publication", (("nearest-weekend", 0),))
    if unit not in ("day", "week", "month", "year", "quarter", "decade", "century"):
        return None
    if unit == "quarter":
        return Reading("DATE", TEMPLATES[unit], "previous", (("latest-quarter", 0),), hit.phase())
    return Reading("DATE", TEMPLATES[unit], "previous" if unit == "day" else "publication", ((unit, 0),), hit.phase())


def _the_part(hit: Hit) -> Reading | None:
    if hit.value("part") != "MO" and hit.value("part") != "AF" and hit.exact("phase") == "the":
        return None
    return Reading("TIME", f"XXXX-XX-XXT{hit.value('part')}", "previous", (("day", 0),), hit.phase())


def _recurring_part(hit: Hit) -> Reading | None:
    return Reading("TIME", f"XXXX-XX-XXT{hit.value('part')}")


def _year_end(hit: Hit) -> Reading | None:
    """"By year-end" names the day when the books are closed, "by the year's end" no more than the year."""
    unit = str(hit.value("u"))
    if unit == "year" and not hit.has("of"):
        return Reading("DATE", "XXXX-12-31", "publication", (("year-end", 0),))
    return Reading("DATE", TEMPLATES[unit], "publication", ((unit, 0),), "END") if unit in ("week", "month", "year") else None


def _overnight(hit: Hit) -> Reading | None:
    return Reading("TIME", "XXXX-XX-XXTNI", "publication", (("day", -1),))


def _weekday(hit: Hit) -> Reading | None:
    day = hit.integer("w")
    anchor, shift = relative(hit.values("rel")) if hit.has("rel") else ("publication", ())
    if hit.has("week"):
        anchor, shift = "publication", (("week", _STEPS[str(hit.value("week"))]),)
    value = f"XXXX-WXX-{day}" + (f"T{hit.value('part')}" if hit.has("part") else "")
    return Reading("TIME" if hit.has("part") else "DATE", value, anchor, shift, hit.phase())


def _numbered(hit: Hit) -> Reading | None:
    """"The third week", "Day 19": counted from something that the words do not name."""
    unit = str(hit.value("u"))
    if unit not in ("day", "week", "month") or (hit.has("n") and (number_of(hit.letters("n"), hit.values("n")) or 0) > 400):
        return None
    return Reading("DATE", TEMPLATES[unit])


def _the_weekday(hit: Hit) -> Reading | None:
    """"On the Wednesday": a day of the week that the text has spoken of."""
    return Reading("DATE", f"XXXX-WXX-{hit.value('w')}", "previous")


DEICTIC: tuple[Rule, ...] = (
    rule(r"{PHASE}?(?P<w><today>|<yesterday>|<tomorrow>|<tonight>)(?P<part><part>)?", _day),
    rule(r"{PHASE}?(?P<part><part>)(?P<w><today>|<yesterday>|<tomorrow>)", _day),
    rule(r"<the>?<unit>(?P<way><before>|<after>)<last>?(?P<w><yesterday>|<tomorrow>|<weekday>)", _day_beyond),
    rule(r"<the>(?P<u><unit>)(?P<way>(?:<before>|<after>)(?=<dot>|<comma>|<break>|<close_>)|<following>(?=<dot>|<comma>|<and>))",
         _the_one_before),
    rule(r"(?P<rel><the><past>)(?P<u><span>)", _stretch),
    rule(r"(?:<for>|<over>|<during>|<within>)(?P<span>(?P<rel><the>(?:<last>|<next>|<coming>))(?P<u><span>))", _stretch),
    rule(r"{PHASE}?{REL}<fiscal>?(?P<u><anyunit>)", _unit),
    rule(r"{PHASE}?{REL}(?P<part><part>)", _part),
    rule(r"{PHASE}<the>(?P<u><span>)", _the_unit),
    rule(r"(?P<phase><the>)(?:<whole>|<fiscal>)?(?P<u><span>|<weekend>)(?!<span>|<units>|<hyphen>|<before>)", _the_unit),
    rule(r"(?P<phase><the>(?:<early>|<late>|<mid>)?|<early>|<late>|<mid><hyphen>?)(?P<part><part>)(?:<units>)?", _the_part),
    rule(r"<the>?(?P<u><unit>)(?P<of><apostrophe><s>)?<hyphen>?<end>", _year_end),
    rule(r"<overnight>", _overnight),
    rule(r"<at>(?P<span>(?P<part><part>))(?!<part>)", _recurring_part),
    rule(r"(?P<phase><early>|<late>|<earlier>|<later>)(?P<span>{REL}?(?P<w><weekday>)<hyphen>?(?P<part><part>)?)", _weekday),
    rule(r"(?P<phase>{PORTION})?{REL}?(?P<w><weekday>)<hyphen>?(?P<part><part>)?(?:<of>?(?P<week><last>|<next>|<this>)<unit>)?", _weekday),
    rule(r"<on>(?P<span><the>(?P<w><weekday>))(?!<part>|<before>|<after>)", _the_weekday),
    rule(r"<the>?{NTH}<hyphen>?(?P<u><unit>)(?!<hyphen><long>)", _numbered),
    rule(r"(?P<u><unit>)(?P<n><day>|<two>|<three>|<card>)(?!<units>|<hyphen>|<month>|<scale>|<comma><year>|<unit>|<card>)", _numbered),
)  # fmt: skip
