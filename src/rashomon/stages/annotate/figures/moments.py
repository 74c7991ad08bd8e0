"""Numbers that say when: dates, years, times of day, frequencies, moments."""

from collections.abc import Sequence

from rashomon.stages.annotate.figures.atoms import Atom, low
from rashomon.stages.annotate.figures.lexicon import MONTHS, PEOPLE, WEEKDAYS
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, nearest

_YEAR_CUES = frozenset(
    "in since by of from until till before after during early late mid the to and between season summer spring autumn "
    "fall winter around circa about for".split()
)
_TODAY = frozenset({"this", "last", "yesterday", "tonight", "today", "tomorrow"})
_HOURS = 24
"""Of a day."""
_AT = frozenset("at by around before after until till from or".split())
_PARTS_OF_A_DAY = frozenset("morning afternoon evening night".split())
_CLOCK = frozenset({"am", "pm", "a", "p", "o'clock", "o’clock", "gmt", "bst", "est", "edt", "utc", "cet", "et", "hrs"})


def is_moment(view: View, phrase: Phrase) -> bool:
    """A duration that names a moment ("two weeks ago", "two-weeks-ago"), or the years of a century; a time tagged as such."""
    following = low(view.atoms, phrase.last)
    hyphened = following in {"-", "‐", "‑"} and low(view.atoms, phrase.last + 1) == "ago"
    if hyphened or following in {"ago", "earlier", "later", "hence"} or (
        following == "from" and low(view.atoms, phrase.last + 1) in {"now", "today", "tomorrow"}
    ):
        return True
    if phrase.value == 0 and phrase.kind == "duration":
        return True
    if phrase.value == 1 and low(view.atoms, phrase.begin) == "one" and phrase.qualifier == "exact":
        return phrase.kind == "duration"
    return low(view.atoms, phrase.begin - 1) == "day"


def _clock_with_point(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "at about 9.50 this morning": an hour and its minutes, as they are written in Britain."""
    hour, point, minutes = atoms[phrase.begin].text.partition(".")
    written = point and len(minutes) == len("50") and hour.isdigit() and minutes.isdigit() and int(hour) <= 23 and int(minutes) <= 59
    at = "at" in {low(atoms, phrase.begin - 1), low(atoms, phrase.first - 1)}
    return bool(written) and phrase.last - phrase.begin == 1 and (at or low(atoms, phrase.last) in _TODAY)


def _at_an_hour(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "at nine tomorrow", "at 8 on Monday"."""
    if low(atoms, phrase.begin - 1) != "at" or phrase.value is None or not 0 < phrase.value <= _HOURS:
        return False
    after = low(atoms, phrase.last)
    return after in _TODAY | WEEKDAYS or (after in {"on", "every"} and low(atoms, phrase.last + 1) in WEEKDAYS)


def _at_that_hour(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "about 9 or 10 the next morning", "by 7 that evening": hours, as a part of the day stands behind them."""
    if phrase.value is None or not 0 < phrase.value <= _HOURS / 2 or phrase.kind != "count":
        return False
    if phrase.qualifier == "exact" and low(atoms, phrase.first - 1) not in _AT and low(atoms, phrase.last) != "or":
        return False
    last = phrase.last
    if low(atoms, last) == "or" and last + 1 < len(atoms) and atoms[last + 1].kind == "digits" and phrase.digits:
        last += 2
    last += low(atoms, last) == "in"
    which, part, behind = (low(atoms, last + i) for i in range(3))
    named = part in _PARTS_OF_A_DAY or (part in {"next", "following"} and behind in _PARTS_OF_A_DAY)
    return which in {"that", "the"} and named


def is_clock_or_date(view: View, phrase: Phrase) -> bool:
    """ "half past 7", "3 May", "6 p.m.", "in 1998"; not four digits that count a plural ("2500 troops")."""
    atoms, i = view.atoms, phrase.begin
    before, after = low(atoms, i - 1), low(atoms, phrase.last)
    if before in {"past", "to"} and low(atoms, i - 2) in {"half", "quarter"}:
        return True
    if (before in MONTHS and phrase.digits and not phrase.scaled) or (after in MONTHS and phrase.digits):
        return True
    if before == "." and low(atoms, i - 2) in MONTHS and phrase.digits:
        return True
    if after == "." and low(atoms, phrase.last + 1) in MONTHS and phrase.digits:
        return True
    if _clock_with_point(atoms, phrase) or _at_an_hour(atoms, phrase) or _at_that_hour(atoms, phrase):
        return True
    if phrase.digits and after in _CLOCK and (after not in {"a", "p", "et", "est"} or low(atoms, phrase.last + 1) == "."):
        return True
    if not _like_year(atoms, phrase):
        return _is_span_of_years(atoms, phrase)
    index = view.token_at(atoms[phrase.number - 1].start)
    head = view.token(view.head(index))
    counted = head.tag == "NNS" and view.head(index) > index
    future = phrase.value is not None and not 1900 <= phrase.value <= 2035
    if counted and (future or head.lemma.lower() in PEOPLE):
        return False
    return before in _YEAR_CUES or before in {",", "(", "'s", "’s", ""} or not counted


def _like_year(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    text = atoms[phrase.begin].text
    return phrase.last - phrase.begin == 1 and len(text) == 4 and text.isdigit() and 1000 <= int(text) <= 2100


def _is_span_of_years(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "2016-2018", "from 1914 to 1918"; a range of years with a word behind it may count ("1500-2000 troops")."""
    if phrase.qualifier != "range" or (phrase.last < len(atoms) and atoms[phrase.last].kind == "word" and low(atoms, phrase.last) != "and"):
        return False
    digits = [a for a in atoms[phrase.begin : phrase.last] if a.kind == "digits"]
    return len(digits) == 2 and all(len(a.text) == len("1914") and 1000 <= int(a.text) <= 2100 for a in digits)


def is_timed(view: View, phrase: Phrase) -> bool:
    """Bare numbers inside a date, a time of day or a frequency; a scale ("two dozen") is never part of one."""
    if phrase.scaled:
        return False
    first, last = view.atoms[phrase.begin].start, view.atoms[phrase.last - 1].end
    return any(t.type != "DURATION" and t.span.start <= first and last <= t.span.end for t in nearest(view.times, first))
