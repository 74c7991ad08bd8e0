"""Years, decades, centuries; before and after Christ."""

from rashomon.stages.annotate.times.numbers import ordinal_of, year_of
from rashomon.stages.annotate.times.patterns import Hit, Reading, Rule, rule


def _year(hit: Hit) -> Reading | None:
    year = year_of(hit.letters("y"), hit.values("y"))
    return Reading("DATE", f"{year:04d}", mod=hit.phase()) if year and 1000 <= year < 2200 else None


def _named_year(hit: Hit) -> Reading | None:
    return _year(hit) if hit.value("u") == "year" else None


def _short_year(hit: Hit) -> Reading | None:
    """The second year of "1914-18", in the century of the first; or of "1999-2000"."""
    first, last = hit.integer("first"), hit.integer("y")
    if last < 100:
        last += first // 100 * 100
    return Reading("DATE", f"{last:04d}") if first < last else None


def _two_years(hit: Hit) -> Reading | None:
    """"2019/20", of a season or a business year: it begins in the first and ends in the second."""
    first = hit.integer("first")
    return Reading("DATE", f"{first}", shift=(("years", 2),)) if (first + 1) % 100 == hit.integer("y") else None


def _apostrophe_year(hit: Hit) -> Reading | None:
    return Reading("DATE", f"XX{hit.integer('y'):02d}", "previous", (("century", 0),))


def _decade(hit: Hit) -> Reading | None:
    exact = hit.exact("d")
    if exact[0].isdigit():
        if exact[:3].endswith("0") and hit.has("of"):
            return None
        return Reading("DATE", exact[:3], mod=hit.phase())
    return Reading("DATE", f"XX{exact[1]}", "publication", (("decade", 0),), hit.phase())


def _decade_word(hit: Hit) -> Reading | None:
    decade = hit.integer("d")
    if hit.has("c"):
        return Reading("DATE", f"{hit.integer('c')}{decade}", mod=hit.phase())
    return Reading("DATE", f"XX{decade}", "publication", (("decade", 0),), hit.phase())


def _century(hit: Hit) -> Reading | None:
    rank = ordinal_of(hit.values("n"))
    if not 1 <= rank <= 30 or hit.value("u") != "century":
        return None
    if hit.has("era") and hit.has_class("era", "bc"):
        return Reading("DATE", f"BC{rank - 1:02d}", mod=hit.phase())
    return Reading("DATE", f"{rank - 1:02d}", mod=hit.phase())


def _before_christ(hit: Hit) -> Reading | None:
    if hit.has("letters") and hit.exact("letters")[:4].replace(" ", "") not in ("b.c.", "b.c"):
        return None
    tail = ""
    if hit.has("m"):
        tail = f"-{hit.integer('m'):02d}" + (f"-{hit.integer('d'):02d}" if hit.has("d") else "")
    elif hit.has("s"):
        tail = f"-{hit.value('s')}"
    return Reading("DATE", f"BC{hit.integer('y'):04d}{tail}", mod=hit.phase())


def _after_christ(hit: Hit) -> Reading | None:
    return Reading("DATE", f"{hit.integer('y' if hit.has('y') else 'y2'):04d}", mod=hit.phase())


def _bc_decade(hit: Hit) -> Reading | None:
    return Reading("DATE", f"BC0{hit.integer('y') // 10:02d}", mod=hit.phase())


YEARS: tuple[Rule, ...] = (
    rule(r"{PHASE}?(?:(?P<d><day>)?(?P<m>{MONTH})<comma>?|<the>?(?P<s><seasonal>)<of>)?(?P<y><three>|<year>|<two>){BC}", _before_christ),
    rule(r"{PHASE}?(?:<the>?(?P<s><seasonal>)<of>)?(?P<y><three>|<year>|<two>)(?=(?:<sep>|<to>|<and>|<or>|<until>)(?:<three>|<two>){BC})",
         _before_christ),
    rule(r"{PHASE}?(?:<ad>(?P<y><three>|<year>|<two>)|(?P<y2><three>|<year>|<two>)<ad>)", _after_christ),
    rule(r"{PHASE}?<the>?(?P<y><three>)<s>{BC}", _bc_decade),
    rule(r"{PHASE}?<the>?(?P<u><unit>)(?P<y>{YEAR}|{MILLENNIAL})(?!<percent>|<scale>)", _named_year),
    rule(r"{PHASE}?(?P<y>{YEAR})(?!<percent>|<scale>|<hyphen>?<unit>)", _year),
    rule(r"(?P<first><year>)<sep>(?P<span>(?P<y><year>|<two>|<day>))(?!<sep>|<digits>)", _short_year),
    rule(r"(?P<first><year>)<slash>(?P<y><two>|<day>)(?!<slash>|<digits>)", _two_years),
    rule(r"(?:<of>|<in>|<since>|<by>)(?P<span><apostrophe>(?P<y><two>))(?!<apostrophe>)", _apostrophe_year),
    rule(r"{PHASE}?<the>?(?P<of><of>)?(?P<d><decadenum>)", _decade),
    rule(r"{PHASE}?(?:<the>|(?P<c><teens>))(?P<d><decadeword>)", _decade_word),
    rule(r"{PHASE}(?P<d><decadeword>)", _decade_word),
    rule(r"{PHASE}?<the>?(?P<n>{NTH})<hyphen>?(?P<u><unit>)(?P<era><bc>|<ad>)?", _century),
)  # fmt: skip
