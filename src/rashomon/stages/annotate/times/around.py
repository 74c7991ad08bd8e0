"""What the words around an expression add to its reading: a period's last day, a length of time that lies ahead, a rate."""

import re
from dataclasses import replace

from rashomon.stages.annotate.times.context import Context
from rashomon.stages.annotate.times.patterns import Reading, is_class
from rashomon.stages.annotate.times.words import Words

_MONTHS = re.compile(r"P(\d{1,2})M$")
_LENGTH = re.compile(r"P(\d{1,3})([DWMY])$")
_QUARTER = re.compile(r"-Q[1-4X]$")
_FIRST_IN = 10
"""Words before "in 11 years" among which "first", "worst", "only" tell that it looks back."""
_WEEKDAY = re.compile(r"XXXX-WXX-\d")
_LATER = (" later ", " later on ")
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def with_surroundings(words: Words, context: Context, first: int, last: int, reading: Reading) -> Reading:
    """The reading with the steps that its neighbours give it; as it is where they give none."""
    length = _business_length(reading)
    if length and _is_closed(words, last):
        return replace(reading, shift=(*reading.shift, length))
    if _WEEKDAY.match(reading.value) and not reading.shift and _is_closest(words, context, first, last):
        return replace(reading, shift=(("closest", 0),))
    if _is_another(words, context, first, last, reading):
        return replace(reading, anchor="none", shift=())
    if reading.type != "DURATION" or reading.shift:
        return reading
    if _is_rate(words, context, first, last):
        return replace(reading, type="SET")
    plain = _LENGTH.match(reading.value)
    if plain and reading.mod is None and _lies_ahead(words, context, first):
        return replace(reading, anchor="publication", shift=((f"ahead-{_UNITS[plain[2]]}", int(plain[1])),))
    return reading


def _is_closest(words: Words, context: Context, first: int, last: int) -> bool:
    """The weekday of an event that the clause speaks of beforehand, or may: "called for Wednesday", "will do well in Tuesday's vote";
    and the one on which it is told: "she speaks later on Wednesday"."""
    if is_class(words.letters[first - 1], "for") and context.set_for(words.starts[first - 1]):
        return True
    start = words.starts[last - 1]
    if words.text.endswith(_LATER, 0, words.starts[first]) or context.was_to_be(start):
        return True
    return (context.describes(start) or context.beside_noun(start)) and context.tense_at(start) == "future"


def _is_another(words: Words, context: Context, first: int, last: int, reading: Reading) -> bool:
    """"The day he arrived", "the day after they met", "the last week of the race": told by something else than the time before."""
    unit = words.letters[last - 1]
    if reading.type != "DATE" or not is_class(unit, "unit") or not is_class(words.letters[first], "the"):
        return False
    if is_class(words.letters[last], "of"):
        return last - first > 1 and is_class(words.letters[last - 2], "last")
    told = context.has_clause(words.starts[last - 1]) or is_class(words.letters[last], "after", "before")
    return last - first == 2 and reading.shift == (("day", 0),) and told


def _business_length(reading: Reading) -> tuple[str, int] | None:
    """How long a period is that the date of its end may close: so many months, or a week."""
    if reading.type == "DATE":
        week = reading.value == "XXXX-WXX" and reading.shift == (("week", 0),)
        return ("closed-by", 3) if _QUARTER.search(reading.value) else ("closed-week", 0) if week else None
    found = _MONTHS.match(reading.value)
    return ("closed-by", 12) if reading.value == "P1Y" else ("closed-by", int(found[1])) if found else None


def _is_closed(words: Words, last: int) -> bool:
    """Whether the date of its end comes next: "the quarter [ended Sept. 30]", "the three months [to February]"."""
    after, then = words.letters[last : last + 1], words.letters[last + 1 : last + 2]
    dated = bool(then) and is_class(then, "month", "shortmonth", "may", "day", "iso", "on", "weekday")
    return bool(after) and dated and is_class(after, "ended", "to", "through")


def _is_rate(words: Words, context: Context, first: int, last: int) -> bool:
    """"200 seats a day", "3 percent a year": once in each of them."""
    if not is_class(words.letters[first], "a") or last - first != 2:
        return False
    at = context.index_at(words.starts[last - 1])
    if at is None or context.tokens[at].dep != "npadvmod":
        return False
    head = context.tokens[at].head
    return head < at - 1 and context.tokens[head].pos in ("NOUN", "PROPN", "NUM", "SYM")


def _lies_ahead(words: Words, context: Context, first: int) -> bool:
    """"The talks will resume in ten days", not "the first in ten years"."""
    if not is_class(words.letters[first - 1], "in"):
        return False
    at = context.index_at(words.starts[first - 1])
    if at is None or context.tense_at(words.starts[first]) != "future":
        return False
    before = context.tokens[max(0, at - _FIRST_IN) : at]
    ranked = any(t.tag in ("JJS", "RBS") or t.text.lower() in ("first", "only", "time") for t in before)
    return not ranked and context.tokens[context.tokens[at].head].pos in ("VERB", "AUX")
