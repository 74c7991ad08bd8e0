"""Months and seasons, with and without their year."""

from rashomon.model.times import Anchor
from rashomon.stages.annotate.times.numbers import year_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule
from rashomon.stages.annotate.times.rules.days import year_reference

_YEAR = (
    r"(?:<comma>?<of>?(?P<y>{YEAR})(?!<hyphen>?<anyunit>)|<comma>?<of>?(?P<yref>(?:<this>|<lastlike>|<next>|<that>|<the><same>"
    r"|<the><previous>|<the><following>)<unit>))?"
)
_STEPS = {"last": ("before", 1), "past": ("before", 1), "previous": ("before", 1), "next": ("after", 1), "coming": ("after", 1),
          "following": ("after", 1), "this": ("this", 0), "current": ("this", 0), "that": ("this", 0), "same": ("this", 0)}  # fmt: skip


def relative(words: list[int | str]) -> tuple[Anchor, tuple[tuple[str, int], ...]]:
    """Anchor and step of "last", "next", "this", "the previous" ... before a month, season or weekday."""
    named = [str(word) for word in words if word in _STEPS]
    if not named:
        return "publication", ()
    after_the = any(word in ("the", "that") for word in words) or named[0] in ("previous", "following", "that", "same")
    return ("previous" if after_the and "past" not in named else "publication"), (_STEPS[named[-1 if "this" in named else 0]],)


def _named(hit: Hit, tail: str) -> Reading | None:
    """A month or season (`tail` is what follows the year in its value) with the year its words give."""
    if hit.has("y"):
        year = year_of(hit.letters("y"), hit.values("y"))
        return Reading("DATE", f"{year:04d}-{tail}", mod=hit.phase())
    if hit.has("yref"):
        found = year_reference(hit.values("yref"))
        return Reading("DATE", f"XXXX-{tail}", found[0], found[1], hit.phase()) if found else None
    anchor, shift = relative(hit.values("rel")) if hit.has("rel") else ("publication", ())
    return Reading("DATE", f"XXXX-{tail}", anchor, shift, hit.phase())


def _month(hit: Hit) -> Reading | None:
    return _named(hit, f"{hit.integer('m'):02d}")


def _season(hit: Hit) -> Reading | None:
    return _named(hit, str(hit.value("s")))


def _year_season(hit: Hit) -> Reading | None:
    return Reading("DATE", f"{hit.integer('y')}-{hit.value('s')}")


MONTHS: tuple[Rule, ...] = (
    rule(r"{PHASE}?{REL}?(?P<m>{MONTH})" + _YEAR, _month),
    rule(r"{PHASE}?(?:{REL}|<the>)?(?P<s><seasonal>)" + _YEAR, _season),
    rule(r"(?P<y><year>)(?P<s><seasonal>)", _year_season),
)
