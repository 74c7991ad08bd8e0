"""Words that point to past, present or future without saying when."""

from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule


def _present(hit: Hit) -> Reading | None:
    return Reading("DATE", "PRESENT_REF")


def _past(hit: Hit) -> Reading | None:
    return Reading("DATE", "PAST_REF")


def _future(hit: Hit) -> Reading | None:
    return Reading("DATE", "FUTURE_REF")


def _one_day(hit: Hit) -> Reading | None:
    """"Will one day rule": some day ahead; the context tells it from one day's length."""
    return Reading("DATE", "FUTURE_REF") if hit.value("u") == "day" and hit.value("n") in (1, "X") else None


def _period(hit: Hit) -> Reading | None:
    return Reading("DURATION", "PXX")


SOME_DAY: tuple[Rule, ...] = (rule(r"(?P<n><ones>|<some>)(?P<u><unit>)", _one_day),)
"""Tried before the lengths of time that are said with the same words."""
REFERENCES: tuple[Rule, ...] = (
    rule(r"<right>?<now>|<currently>|<current>|<present><hyphen>?<unit>|<these><units>|<the><present>|<the><time><being>"
         r"|(?<=<at>)<present>", _present),
    rule(r"<recently>|<recent>|<the><past>(?!<span>|<units>|<digits>|<card>)|<the><recent><past>", _past),
    rule(r"(?:<at>|<by>|<since>|<of>|<during>|<until>)(?P<span>(?:<the>|<that>)<time>)(?!<of>)", _past),
    rule(r"(?:<at>|<by>|<since>|<during>|<until>)(?P<span><this><time>)", _present),
    rule(r"<someday>", _future),
    rule(r"(?:<this>|<that>|<the><same>)<period>(?!<of>)", _period),
    rule(r"<the>?<near>?<future>|<as><soon><as><possible>|<the><near><term>", _future),
)
