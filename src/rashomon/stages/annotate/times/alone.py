"""Words of time that stand alone: a year, a month, a season."""

import re

from rashomon.stages.annotate.times.patterns import is_class
from rashomon.stages.annotate.times.place import Place
from rashomon.stages.annotate.times.words import LETTER
from rashomon.text.roads import STREETS

_PREPOSITIONS = "".join(LETTER[n] for n in (
    "in", "since", "until", "by", "from", "to", "during", "of", "before", "after", "between", "through", "and", "for", "or", "on", "at",
    "within", "over",
))  # fmt: skip
_STOPS = "".join(LETTER[n] for n in ("break", "dot", "comma", "colon", "open", "close_", "dash", "hyphen"))
_COUNTED = frozenset(
    "people person troops soldiers men women children students employees workers jobs miles feet metres meters kilometers kilometres"
    " dollars pounds euros deaths victims casualties votes seats shares homes houses members fighters civilians passengers visitors"
    " schoolchildren patients refugees migrants words pages acres tons tonnes barrels copies units"
    " block blocks".split()
)
"""Nouns before which four digits are a count, not a year."""
_NUMBERED = re.compile(r"(?:(?<!\d)\d{3}|(?<![A-Za-z])[A-Z]{1,5})[-‐‑]$")
"""Before four digits, the beginning of a telephone number, or of a flight's, a road's, a model's ("AS-1282")."""
_ROAD = re.compile(
    r" (?:[NSEW]\.? )?(?:[A-Z][\w'’]{1,30} ){1,2}(?:" + "|".join(sorted(word.capitalize() for word in STREETS)) + r")\b"
)


def stands_alone(place: Place) -> bool:
    """Whether a word that stands alone is a time: it needs its surroundings for that."""
    if place.is_of("year"):
        return _bare_year(place)
    if place.is_of("may", "month", "shortmonth"):
        return _bare_month(place)
    if place.is_of("units"):
        return _bare_units(place)
    if place.is_of("future"):
        token = place.context.token_at(place.start)
        return (token is None or token.pos == "NOUN") and not place.text.endswith("foreseeable ", 0, place.start)
    if place.is_of("fall", "season"):
        return _bare_season(place)
    return True


def _bare_year(place: Place) -> bool:
    before, after = place.before, place.after
    joined = place.first > 0 and place.words.ends[place.first - 1] == place.start
    if is_class(before, "currency", "approx", "than", "some") or (joined and is_class(before, "slash", "decimal", "dot", "apostrophe")):
        return False
    if is_class(after, "slash", "scale", "units", "decimal", "oclock") or _numbers_a_house(place):
        return False
    if joined and _NUMBERED.search(place.text, max(0, place.start - 7), place.start):
        return False
    if place.first + 1 < len(place.words.starts) and place.words.exact(place.first + 1, place.first + 2).lower() in _COUNTED:
        return False
    year = int(place.words.values[place.first])
    token = place.context.token_at(place.start)
    if not 1900 <= year <= 2049 and token is not None and token.dep in ("nummod", "quantmod"):
        head = place.context.tokens[token.head]
        if head.tag in ("NNS", "NNPS") and head.start > token.start and not is_class(before, "the", "in", "of"):
            return False
    if 1750 <= year <= 2100 or before in _PREPOSITIONS or before in _STOPS:
        return True
    return is_class(before, "the") or is_class(after, "dash", "hyphen")


def _numbers_a_house(place: Place) -> bool:
    """"1915 Birch Street"; but "in 1915 Birch Street was paved"."""
    return not is_class(place.before, "in", "since", "by", "until") and bool(_ROAD.match(place.text, place.end))


def _bare_month(place: Place) -> bool:
    before = place.before
    token = place.context.token_at(place.start)
    is_may = place.is_of("may")
    if token is None:
        return not is_may or before in _PREPOSITIONS
    if token.tag in ("MD", "VB", "VBP", "VBZ", "VBD", "JJ"):
        return False
    if place.is_of("shortmonth"):
        return is_class(before, "in", "since", "until", "by") or place.end - place.start > 3
    if is_may and place.words.values[place.first] == 3:
        return token.tag == "NNP" and (before in _PREPOSITIONS or is_class(before, "the", "a", "hyphen"))
    return not is_may or before in _PREPOSITIONS or is_class(before, "hyphen")


def _bare_units(place: Place) -> bool:
    before, after = place.before, place.after
    if is_class(after, "ago", "earlier", "later", "before", "after") or is_class(after, "hyphen"):
        return True
    if is_class(before, "and", "or"):
        return place.first > 1 and is_class(place.words.letters[place.first - 2], "units")
    return is_class(before, "for", "in", "within", "over", "after", "by", "the")


def _bare_season(place: Place) -> bool:
    before = place.before
    token = place.context.token_at(place.start)
    if place.is_of("fall"):
        return token is not None and token.pos == "NOUN" and is_class(before, "in", "this", "every", "since", "until", "and")
    return token is None or token.pos in ("NOUN", "PROPN")
