"""Quarters and halves of a year, as business news speaks of them."""

from decimal import Decimal

from rashomon.stages.annotate.times.amounts import period
from rashomon.stages.annotate.times.numbers import ordinal_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule

_STEP = {"this": 0, "current": 0, "last": -1, "past": -1, "previous": -1, "next": 1}


def _quarter(hit: Hit) -> Reading | None:
    rank = ordinal_of(hit.values("n"))
    if not 1 <= rank <= 4:
        return None
    if hit.has("y") or hit.has("y2"):
        year = hit.integer("y" if hit.has("y") else "y2")
        return Reading("DATE", f"{year}-Q{rank}", mod=hit.phase())
    if hit.has("yref"):
        words = [word for word in hit.values("yref") if word in _STEP]
        return Reading("DATE", f"XXXX-Q{rank}", "publication", (("year", _STEP[str(words[0])]),), hit.phase()) if words else None
    if hit.has("ago"):
        return Reading("DATE", f"XXXX-Q{rank}", "publication", (("year", -1),), hit.phase())
    return Reading("DATE", f"XXXX-Q{rank}", "publication", (), hit.phase())


def _short_quarter(hit: Hit) -> Reading | None:
    exact = hit.exact("q")
    if exact[0] != "q" or exact[1:] not in ("1", "2", "3", "4"):
        return None
    if hit.has("y"):
        return Reading("DATE", f"{hit.integer('y')}-Q{exact[1]}")
    return Reading("DATE", f"XXXX-Q{exact[1]}", "publication")


def _half(hit: Hit) -> Reading | None:
    rank = 1 if hit.has_class("n", "first") else 2
    if hit.has("y"):
        return Reading("DATE", f"{hit.integer('y')}-H{rank}")
    step = next((_STEP[str(word)] for word in hit.values("yref") if word in _STEP), 0) if hit.has("yref") else 0
    return Reading("DATE", f"XXXX-H{rank}", "publication", (("year", step),))


def _two_quarters(hit: Hit) -> Reading | None:
    return Reading("DATE", f"{hit.integer('y')}-H1") if hit.value("two") == 2 and hit.value("u") == "quarter" else None


def _year_ago_period(hit: Hit) -> Reading | None:
    return Reading("DATE", "XXXX-QX", "previous", (("year-ago", 1),)) if hit.value("u") == "year" else None


def _year_period(hit: Hit) -> Reading | None:
    """Read "the 1988 period": that year's quarter where quarters are compared, else the year."""
    return Reading("DATE", f"{hit.integer('y')}", "previous", (("same-quarter", 0),))


def _period_ended(hit: Hit) -> Reading | None:
    """"The year ended Sept. 30": its length is what the words say, the date beside it says when."""
    return Reading("DURATION", "P1Y") if hit.value("u") == "year" else None


def _latest(hit: Hit) -> Reading | None:
    if hit.has("u"):
        return Reading("DATE", "XXXX", "publication", (("year", -1),)) if hit.value("u") == "year" else None
    return Reading("DATE", "XXXX-QX", "previous", (("latest-quarter", 0),))


def _fiscal_year(hit: Hit) -> Reading | None:
    return Reading("DATE", f"{hit.integer('y')}")


def _first_months(hit: Hit) -> Reading | None:
    return Reading("DURATION", period(Decimal(hit.integer("n")), "month")) if hit.value("u") == "month" else None


_WHOSE = (
    r"(?:<the>?(?P<yref>(?:<this>|<last>|<next>)<unit>)(?:<apostrophe><s>?)?|<the>?(?P<y2><year>)"
    r"|<the>?(?P<ago><unit><hyphen>?(?:<ago>|<earlier>))|<the>|<comparable>)?"
)
_OF_YEAR = r"<of>(?:<fiscal>?(?P<y><year>)|(?P<yref>(?:<this>|<last>|<next>|<the>)<unit>))"

QUARTERS: tuple[Rule, ...] = (
    rule(r"{PHASE}?" + _WHOSE + r"(?:<fiscal><hyphen>?)?(?P<n>{NTH})<hyphen>?<quarter>(?:<comma>?<of>?<fiscal>?(?P<y><year>))?", _quarter),
    rule(r"(?P<q><letter><day>)(?:<comma>?<of>?(?P<y><year>))?", _short_quarter),
    rule(r"<the>?(?P<n><first>|<second>|<last>|<latter>)<hyphen>?<half>" + _OF_YEAR, _half),
    rule(r"<the>?<first>(?P<two><ones>)(?P<u><units>)<of>(?P<y><year>)", _two_quarters),
    rule(r"<the>?<comparable>?(?P<u><unit>)<hyphen>?(?:<ago>|<earlier>)(?:<quarter>|<period>)?", _year_ago_period),
    rule(r"<the>(?P<y><year>)<fiscal>?(?:<period>|<quarter>)", _year_period),
    rule(r"<the>?(?:<whole>|<fiscal>)?(?P<u><unit>)(?=<ended>|<to>{MONTH})", _period_ended),
    rule(r"<the><latest>(?:<fiscal>)?(?:<quarter>|<period>|(?P<u><unit>))", _latest),
    rule(r"<the>?<fiscal><hyphen>?(?P<y><year>)", _fiscal_year),
    rule(r"<the>(?:<first>|<latest>)?(?P<n><ones>|<day>)(?P<u><units>)(?=<comma>|<ended>|<dot>)", _first_months),
)  # fmt: skip
