"""Times that recur."""

from decimal import Decimal

from rashomon.stages.annotate.times.amounts import period
from rashomon.stages.annotate.times.numbers import number_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule


def _every(hit: Hit) -> Reading | None:
    if hit.has("w"):
        return Reading("SET", f"XXXX-WXX-{hit.value('w')}" + (f"T{hit.value('part')}" if hit.has("part") else ""))
    if hit.has("m"):
        return Reading("SET", f"XXXX-{hit.integer('m'):02d}")
    if hit.has("s"):
        return Reading("SET", f"XXXX-{hit.value('s')}")
    if hit.has("p"):
        return Reading("SET", f"XXXX-XX-XXT{hit.value('p')}")
    unit = str(hit.value("u"))
    if unit == "weekend":
        return Reading("SET", "XXXX-WXX-WE")
    number = number_of(hit.letters("n"), hit.values("n")) if hit.has("n") else None
    return Reading("SET", period(Decimal(2) if hit.has("other") else number or Decimal(1), unit))


def _adverb(hit: Hit) -> Reading | None:
    return Reading("SET", str(hit.value("w")))


def _weekdays(hit: Hit) -> Reading | None:
    return Reading("SET", f"XXXX-WXX-{hit.value('w')}")


def _nights(hit: Hit) -> Reading | None:
    return Reading("SET", f"XXXX-WXX-{hit.value('w')}T{hit.value('part')}")


def _weekends(hit: Hit) -> Reading | None:
    return Reading("SET", "XXXX-WXX-WE")


def _per(hit: Hit) -> Reading | None:
    return Reading("SET", period(Decimal(1), str(hit.value("u"))))


SETS: tuple[Rule, ...] = (
    rule(r"<every>(?:(?P<other><other>)?(?P<n>{NUMBER})?(?P<u><anyunit>)"
         r"|(?P<w><weekday>)(?P<part><part>)?|(?P<m>{MONTH})|(?P<s><seasonal>)|(?P<p><part>))", _every),
    rule(r"(?P<w><adverb>)", _adverb),
    rule(r"(?P<w><weekdays>)", _weekdays),
    rule(r"(?P<w><weekday>)(?P<part><parts>)", _nights),
    rule(r"(?P<w><weekends>)", _weekends),
    rule(r"<per>(?P<u><unit>)", _per),
)  # fmt: skip
