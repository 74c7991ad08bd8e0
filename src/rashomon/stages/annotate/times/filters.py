"""Words of time that mean something else here, and determiners that belong to another noun."""

import re

from rashomon.stages.annotate.times.alone import stands_alone
from rashomon.stages.annotate.times.patterns import Reading, is_class
from rashomon.stages.annotate.times.place import Place
from rashomon.stages.annotate.times.words import LETTER

_PEOPLE = frozenset({"son", "daughter", "baby", "child", "girl", "boy", "infant", "man", "woman", "toddler", "twin", "twins"})
_NAMEABLE = ("unit", "units", "adverb", "feast", "today", "season", "noon", "may", "month")
"""Words of time that names are made of."""
_SHORT = 3
"""Words of a time that can stand in a name; longer ones ("the first week of May") are told as times."""
_NAMED = re.compile("[" + "".join(LETTER[name] for name in ("feast", "new", "good", "month", "may", "shortmonth", "weekday")) + "]")
"""Words of time that have a capital anyway."""
_MARKS = "\"'“”‘’"
_NICKNAMED = frozenset("patch super giving bloody cyber black fat taco".split())
"""Words that make a weekday the name of something else."""
_OWNS = ("'s ", "’s ", "s' ", "s’ ")
"""Before "last night", "last week": of the tour, not of the reader."""
_GAME = re.compile(
    r" (?:left|remaining|to play|to go|into the|of the clock|mark|on the clock|minutes"
    r"|in the (?:first|second|third|fourth|1st|2nd|3rd|4th))\b"
)
"""Behind what the clock of a game shows."""
_STOPPED = re.compile(r"\b(?:stop(?:s|p(?:ed|ing))?|(?:halt|end)(?:s|ed|ing)?|wav(?:es|ed|ing)|finish(?:es|ed|ing)?)\b[^.\n]{0,40} at \Z")
_BOUT = re.compile(r"\b(?:fight|bout|round|referee|knockout)\b")
"""Before it, where a bout is told."""
_REACH = 160
"""Characters in which that stands."""
_MODIFIERS = (
    "month", "shortmonth", "may", "season", "fall", "year", "quarter", "unit", "units", "decadenum", "ago", "earlier", "long", "period",
)  # fmt: skip
"""Words that can stand before another noun: "the [summer] offensive", "a [two-week] visit", "the [year-ago] results"."""


def plausible(place: Place, reading: Reading) -> bool:
    """Whether these words are a time here."""
    if any(refuses(place, reading) for refuses in _REFUSALS):
        return False
    if reading.value == "FUTURE_REF" and place.is_of("unit"):
        return _some_day(place)
    return place.last - place.first > 1 or stands_alone(place)


def _is_amount(place: Place, _: Reading) -> bool:
    return is_class(place.before, "currency") or is_class(place.after, "percent")


def _is_somebodys(place: Place, _: Reading) -> bool:
    """"The tour's last night"."""
    return is_class(place.words.letters[place.first], "last") and place.text.endswith(_OWNS, 0, place.start)


def _is_age(place: Place, reading: Reading) -> bool:
    """"31-year-old", "aged 8-10 years", "the age of four months"; but not "an 8-month-old truce"."""
    if reading.type != "DURATION":
        return False
    before = place.words.exact(place.first - 1, place.first).lower() if place.first else ""
    if before == "aged":
        return True
    if before == "of" and place.first > 1 and place.words.exact(place.first - 2, place.first - 1).lower() in ("age", "ages"):
        return True
    steps = int(is_class(place.letter(0), "hyphen"))
    if not is_class(place.letter(steps), "old", "age"):
        return is_class(place.letter(0), "of") and is_class(place.letter(1), "age")
    if "year" in place.words.exact(place.first, place.last).lower() or not steps:
        return True
    return place.words.exact(place.last + steps + 1, place.last + steps + 2).lower() in _PEOPLE


def _in_a_name(place: Place, _: Reading) -> bool:
    """Whether a capitalised unit, feast or adverb of time is part of a longer name: "LA Weekly", "Century City"."""
    if place.last - place.first > _SHORT or not place.text[place.last_start].isupper() or not place.is_of(*_NAMEABLE):
        return False
    name = place.context.name_at(place.last_start)
    return name is not None and (name[0] < place.start or name[1] > place.end)


def _ends_a_number(place: Place, _: Reading) -> bool:
    return is_class(place.before, "hyphen") and is_class(place.words.letters[place.first : place.last], "clock")


def _is_of_a_game(place: Place, _: Reading) -> bool:
    """"With 4:43 left in the half", "stopped the fight at 2:56": what the clock of a game shows is no hour of a day."""
    if place.last - place.first > 1 or not place.is_of("clock"):
        return False
    before = place.text[max(0, place.start - _REACH) : place.start]
    stopped = before.endswith(" at ") and _STOPPED.search(before) and _BOUT.search(before)
    return bool(_GAME.match(place.text, place.end)) or before.endswith("with ") or bool(stopped)


def _is_decline(place: Place, _: Reading) -> bool:
    """"The fall of the town"."""
    return place.is_of("fall") and is_class(place.after, "of")


def _describes(place: Place, reading: Reading) -> bool:
    """"The Friday market", told of another day than that of writing."""
    return reading.anchor == "previous" and place.is_of("weekday") and place.context.describes(place.last_start)


def _nicknamed(place: Place, _: Reading) -> bool:
    """"Patch Tuesday", "Super Tuesday": a capital, and the weekday right behind it."""
    if not is_class(place.words.letters[place.first : place.last], "weekday"):
        return False
    before = place.text[max(0, place.start - 8) : place.start].split(" ")
    return len(before) > 1 and not before[-1] and before[-2].istitle() and before[-2].lower() in _NICKNAMED


def _numbers_a_thing(place: Place, reading: Reading) -> bool:
    """"On the 5th floor", not "on the 5th, they met"."""
    numbered = bool(reading.shift) and reading.shift[0][0] == "day-of-month"
    return numbered and place.context.describes(place.last_start)


def _is_paper(place: Place, _: Reading) -> bool:
    """"Daily Kestrel", "Weekly Post"."""
    if not place.is_of("adverb"):
        return False
    at = place.context.index_at(place.last_start)
    if at is None or at + 1 >= len(place.context.tokens) or not place.context.tokens[at].text.istitle():
        return False
    after = place.context.tokens[at + 1]
    return after.text.istitle() and after.tag in ("NNP", "NNPS") and after.sentence == place.context.tokens[at].sentence


def _is_title(place: Place, reading: Reading) -> bool:
    """"This Week", "High Noon", "Man of the Year": capitals inside a sentence that is not all capitals."""
    titled = place.is_of("unit", "part", "noon", "today", "tonight", "tomorrow")
    if not titled or reading.type == "DURATION" or reading.value == "FUTURE_REF":
        return False
    if _NAMED.search(place.words.letters, place.first, place.last):
        return False
    at, start = place.context.index_at(place.last_start), place.context.index_at(place.start)
    if _quoted(place.text, place.start, place.end):
        return place.text[place.start].isupper()
    if at is None or not start or not place.context.tokens[at].text.istitle():
        return False
    before = place.context.tokens[start - 1]
    if before.sentence != place.context.tokens[at].sentence or (place.last - place.first == 1 and before.tag != "NNP"):
        return False
    return not place.context.in_headline(at)


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand on both sides, without a comma or full stop inside: a title, not something said."""
    return start > 0 and end < len(text) and text[start - 1] in _MARKS and text[end] in _MARKS


_REFUSALS = (
    _is_amount, _is_somebodys, _is_age, _in_a_name, _is_decline, _ends_a_number, _nicknamed, _numbers_a_thing, _is_paper, _is_title,
    _describes, _is_of_a_game,
)  # fmt: skip


def _some_day(place: Place) -> bool:
    """"Will one day rule", not "one day is enough", "for one day", "one day later"."""
    at = place.context.index_at(place.start)
    if at is None or at + 1 >= len(place.context.tokens):
        return False
    beside_it = place.context.tokens[at + 1].dep == "npadvmod" and place.context.tense_at(place.start) == "future"
    return beside_it or (at > 0 and place.context.tokens[at - 1].tag == "MD")


def trimmed(place: Place) -> int:
    """The first word without a determiner that belongs to a noun after the expression: "the [1996] Olympics", "a [two-week] visit"."""
    if not is_class(place.words.letters[place.first], "the", "a") or not place.is_of(*_MODIFIERS):
        return place.first
    at = place.context.index_at(place.last_start)
    opener = place.context.token_at(place.start)
    if at is None or opener is None:
        return place.first
    return place.first + 1 if place.context.tokens[opener.head].start >= place.end else place.first
