"""Words that point to past, present or future without saying when."""

from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule


def _present(hit: Hit) -> Reading | None:
    return Reading("DATE", "PRESENT_REF")


def _past(hit: Hit) -> Reading | None:
    return Reading("DATE", "PAST_REF")


def _future(hit: Hit) -> Reading | None:
    return Reading("DATE", "FUTURE_REF")


REFERENCES: tuple[Rule, ...] = (
    rule(r"<now>|<currently>|<current>|<present><hyphen>?<unit>|<these><units>|<the><present>|(?<=<at>)<present>", _present),
    rule(r"<recently>|<recent>|<the><past>(?!<span>|<units>|<digits>|<card>)|<the><recent><past>", _past),
    rule(r"<the>?<near>?<future>|<as><soon><as><possible>|<the><near><term>", _future),
)
