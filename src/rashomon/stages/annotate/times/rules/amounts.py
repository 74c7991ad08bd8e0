"""Durations, and times that are told by their distance from another."""

from decimal import Decimal

from rashomon.model.times import Modifier, TimeType
from rashomon.stages.annotate.times.amounts import period
from rashomon.stages.annotate.times.numbers import number_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule
from rashomon.stages.annotate.times.rules.deictic import TEMPLATES

_UNIT = r"(?P<u><anyunit>)"
_QUANTITY = (
    r"(?P<n>{NUMBER}|<a><couple><of>?|<couple><of>?|<a>?<vague>|<a><single>|<a>(?:<scale>|(?!<card>))|<vaguer><of>"
    r"|<half><a>|<some>)"
)
_GRAINS = {"fortnight": ("week", 2), "decade": ("year", 10), "century": ("year", 100), "millennium": ("year", 1000),
           "weekend": ("week", 1)}  # fmt: skip


def _amount(hit: Hit) -> Decimal | None:
    """The number in the group `n`: "a" is one, "a couple of" two; None where it is vague."""
    if not hit.has("n") or hit.has_class("n", "vague", "vaguer", "some") or _one_of_many(hit):
        return None
    if hit.has_class("n", "couple"):
        return Decimal(2)
    number = number_of(hit.letters("n"), hit.values("n"))
    return Decimal(1) if number is None else number


def _one_of_many(hit: Hit) -> bool:
    """"A decades-long dispute": the article belongs to the noun after it, and how many decades is not said."""
    return hit.exact("n") in ("a", "an") and hit.has_class("u", "units")


def _about(hit: Hit) -> Modifier | None:
    if hit.has_class("about", "over", "more", "least"):
        return "EQUAL_OR_MORE" if hit.has_class("about", "least") else "MORE_THAN"
    if hit.has_class("about", "less", "under", "up", "most"):
        return "EQUAL_OR_LESS" if hit.has_class("about", "up", "most") else "LESS_THAN"
    return "APPROX" if hit.has("about") else None


def _duration(hit: Hit) -> Reading | None:
    amount = _amount(hit)
    if hit.value("u") == "quarter" and (hit.has_class("n", "a", "half") or "-quarters" in hit.words.exact(*hit.found.span())):
        return None
    if amount is not None and amount >= 1000 and not hit.words.exact(*hit.found.span("u")).lower().endswith(("s", "ia")):
        return None
    if hit.has("tail"):
        amount = (amount or 0) + Decimal("0.5")
    return Reading("DURATION", period(amount, str(hit.value("u"))), mod=_about(hit))


def _range(hit: Hit) -> Reading | None:
    """"Two to three weeks": what is sure is the lower bound."""
    low = number_of(hit.letters("low"), hit.values("low"))
    return Reading("DURATION", period(low, str(hit.value("u"))), mod="APPROX")


def _whole(hit: Hit) -> Reading | None:
    return Reading("DURATION", period(Decimal(1), str(hit.value("u"))))


def _vague(hit: Hit) -> Reading | None:
    return Reading("DURATION", period(None, str(hit.value("u"))))


def _bounded(hit: Hit) -> Reading | None:
    """"The past two years": a stretch that ends, or begins, at the day of writing."""
    amount = _amount(hit)
    unit = str(hit.value("u"))
    if not hit.has("n") and not hit.words.exact(hit.found.start("u"), hit.found.end("u")).lower().endswith(("s", "a")):
        amount = Decimal(1)
    mod = _about(hit)
    if amount is None or amount != int(amount) or not hit.has_class("way", "last", "past", "next", "coming"):
        return Reading("DURATION", period(amount, unit), mod=mod)
    grain, many = _GRAINS.get(unit, (unit, 1))
    step = int(amount) * many * (-1 if hit.has_class("way", "last", "past") else 1)
    return Reading("DURATION", period(amount, unit), "publication", ((f"span-{grain}", step),), mod)


def _distance(hit: Hit) -> Reading | None:
    """"Three days ago", "two years later", "a month earlier"."""
    amount, unit = _amount(hit), str(hit.value("u"))
    back = hit.has_class("way", "ago", "earlier", "before")
    if amount is None:
        return Reading("DATE", "PAST_REF" if back else "FUTURE_REF")
    grain, many = _GRAINS.get(unit, (unit, 1))
    if amount != int(amount):
        grain, amount = ("month", amount * 12) if grain == "year" else (grain, Decimal(int(amount)))
    step = int(amount) * many * (-1 if back else 1)
    near = hit.has_class("way", "ago", "hence") or hit.has_class("way", "from")
    kind: TimeType = "TIME" if unit in ("hour", "minute", "second") else "DATE"
    name = "year-ago" if grain == "year" and step == -1 and amount == 1 else grain
    step = 1 if name == "year-ago" else step
    return Reading(kind, TEMPLATES[grain], "publication" if near else "previous", ((name, step),), _about(hit))


def _vague_distance(hit: Hit) -> Reading | None:
    return Reading("DATE", "FUTURE_REF" if hit.has_class("way", "later") else "PAST_REF")


def _half_unit(hit: Hit) -> Reading | None:
    return Reading("DURATION", period(Decimal("0.5"), str(hit.value("u"))), mod=_about(hit))


AMOUNTS: tuple[Rule, ...] = (
    rule(r"{ABOUT}?" + _QUANTITY + r"<hyphen>" + _UNIT + r"<hyphen>(?P<way><ago>)", _distance),
    rule(r"{ABOUT}?" + _QUANTITY + r"<more>?" + _UNIT
         + r"(?:<or><so>|<or><ones>)?"
         + r"(?P<way><ago>|(?:<earlier>|<later>)(?!<than>)|<hence>|<from><now>|(?:<before>|<after>)(?=<dot>|<comma>|<break>))", _distance),
    rule(r"{ABOUT}?" + _QUANTITY + r"(?:<hyphen>|<other>|<more>|<trading>|<whole>)?" + _UNIT
         + r"(?!<hyphen>(?:<earlier>|<ago>))(?P<tail><and><a><half>)?(?:<or><so>|<or>(?:<ones>|<more>)|<hyphen>?<long>)?", _duration),
    rule(r"(?:<a>|<the><same>?|<that>|<this>)?(?P<n>{NUMBER})<hyphen>?" + _UNIT + r"<hyphen>?<period>", _duration),
    rule(r"{ABOUT}?(?P<low>{NUMBER})(?:<to>|<or>|<sep>)(?P<n>{NUMBER})<hyphen>?" + _UNIT, _range),
    rule(r"{ABOUT}?<half>(?:<hyphen>)?<a>?<hyphen>?" + _UNIT, _half_unit),
    rule(r"<the>?(?P<way><last>|<past>|<next>|<coming>|<previous>|<following>|<first>)"
         r"(?P<n>{NUMBER}|<couple><of>?|<vague>)<more>?<trading>?" + _UNIT + r"(?:<or><so>)?", _bounded),
    rule(r"<the>(?P<way><past>|<last>|<coming>|<next>)" + _UNIT + r"(?:<or><so>)?", _bounded),
    rule(r"<the>(?P<n>{NUMBER})<trading>?" + _UNIT, _bounded),
    rule(r"<the>?(?P<way><recent>|<coming>|<past>|<last>|<following>|<previous>|<next>)(?P<n><vague>)?(?P<u><units>)", _bounded),
    rule(r"<another>(?P<n>{NUMBER})?" + _UNIT, _bounded),
    rule(r"(?P<u><units>)(?P<way><ago>|<earlier>|<later>)", _vague_distance),
    rule(r"<the>?<recent>?(?P<u><units>)(?:<or>|<and>)<units>", _vague),
    rule(r"(?P<u><units>)(?:<hyphen><long>)?", _vague),
    rule(r"<the>?(?:<whole>|<all>)<the>?(?P<u><span>)", _whole),
    rule(r"(?P<u><unit>)<hyphen><long>", _whole),
)  # fmt: skip
