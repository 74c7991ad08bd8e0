"""Words of time that mean something else here, and determiners that belong to another noun."""

import re

from rashomon.stages.annotate.times.context import Context
from rashomon.stages.annotate.times.patterns import Reading, is_class
from rashomon.stages.annotate.times.words import LETTER, Words
from rashomon.text.roads import STREETS

_PREPOSITIONS = "".join(LETTER[n] for n in (
    "in", "since", "until", "by", "from", "to", "during", "of", "before", "after", "between", "through", "and", "for", "or", "on", "at",
    "within", "over",
))  # fmt: skip
_STOPS = "".join(LETTER[n] for n in ("break", "dot", "comma", "colon", "open", "close_", "dash", "hyphen"))
_PEOPLE = frozenset({"son", "daughter", "baby", "child", "girl", "boy", "infant", "man", "woman", "toddler", "twin", "twins"})
_NAMEABLE = ("unit", "units", "adverb", "feast", "today", "season", "noon", "may", "month")
"""Words of time that names are made of."""
_COUNTED = frozenset(
    "people person troops soldiers men women children students employees workers jobs miles feet metres meters kilometers kilometres"
    " dollars pounds euros deaths victims casualties votes seats shares homes houses members fighters civilians passengers visitors"
    " schoolchildren patients refugees migrants words pages acres tons tonnes barrels copies units"
    " block blocks".split()
)
"""Nouns before which four digits are a count, not a year."""


_NAMED = re.compile("[" + "".join(LETTER[name] for name in ("feast", "new", "good", "month", "may", "shortmonth", "weekday")) + "]")
"""Words of time that have a capital anyway."""
_MARKS = "\"'“”‘’"
_NICKNAMED = frozenset("patch super giving bloody cyber black fat taco".split())
"""Words that make a weekday the name of something else."""
_ENDS_IN_THREE_DIGITS = re.compile(r"(?<!\d)\d{3}[-‐‑]$")
"""Before four digits, the beginning of a telephone number."""
_ROAD = re.compile(
    r" (?:[NSEW]\.? )?(?:[A-Z][\w'’]{1,30} ){1,2}(?:" + "|".join(sorted(word.capitalize() for word in STREETS)) + r")\b"
)
_OWNS = ("'s ", "’s ", "s' ", "s’ ")
"""Before "last night", "last week": of the tour, not of the reader."""
_MODIFIERS = (
    "month", "shortmonth", "may", "season", "fall", "year", "quarter", "unit", "units", "decadenum", "ago", "earlier", "long", "period",
)  # fmt: skip
"""Words that can stand before another noun: "the [summer] offensive", "a [two-week] visit", "the [year-ago] results"."""


def plausible(words: Words, context: Context, first: int, last: int, reading: Reading) -> bool:
    """Whether these words are a time here."""
    letters = words.letters
    before = letters[first - 1] if first else LETTER["break"]
    after = letters[last] if last < len(letters) else LETTER["break"]
    core = letters[first:last]
    if is_class(before, "currency") or is_class(after, "percent"):
        return False
    if is_class(core[0], "last") and words.text.endswith(_OWNS, 0, words.starts[first]):
        return False
    if reading.type == "DURATION" and _is_age(words, first, last):
        return False
    if last - first <= 3 and _in_a_name(words, context, first, last):
        return False
    if is_class(core[-1], "fall") and is_class(after, "of"):
        return False
    if is_class(core, "clock") and is_class(before, "hyphen"):
        return False
    if is_class(core, "weekday") and _nicknamed(words, first):
        return False
    if reading.shift and reading.shift[0][0] == "day-of-month" and not _numbers_a_day(words, context, last):
        return False
    if reading.value == "FUTURE_REF" and is_class(core[-1], "unit"):
        return _some_day(words, context, first, last)
    if is_class(core[-1], "adverb") and _is_paper(words, context, last):
        return False
    if reading.type != "DURATION" and _is_title(words, context, first, last):
        return False
    if reading.anchor == "previous" and is_class(core[-1], "weekday") and context.describes(words.starts[last - 1]):
        return False
    return _single(words, context, first, before, after) if last - first == 1 else True


def _numbers_a_day(words: Words, context: Context, last: int) -> bool:
    """"On the 5th, they met", not "on the 5th floor"."""
    return not context.describes(words.starts[last - 1])


def _some_day(words: Words, context: Context, first: int, last: int) -> bool:
    """"Will one day rule", not "one day is enough", "for one day", "one day later"."""
    at = context.index_at(words.starts[first])
    if at is None or at + 1 >= len(context.tokens):
        return False
    beside_it = context.tokens[at + 1].dep == "npadvmod" and context.tense_at(words.starts[first]) == "future"
    return beside_it or (at > 0 and context.tokens[at - 1].tag == "MD")


def _is_paper(words: Words, context: Context, last: int) -> bool:
    """"Daily Kestrel", "Weekly Post"."""
    at = context.index_at(words.starts[last - 1])
    if at is None or at + 1 >= len(context.tokens) or not context.tokens[at].text.istitle():
        return False
    after = context.tokens[at + 1]
    return after.text.istitle() and after.tag in ("NNP", "NNPS") and after.sentence == context.tokens[at].sentence


def _is_title(words: Words, context: Context, first: int, last: int) -> bool:
    """"This Week", "High Noon", "Man of the Year": capitals inside a sentence that is not all capitals."""
    titled = is_class(words.letters[last - 1], "unit", "part", "noon", "today", "tonight", "tomorrow")
    if not titled or _NAMED.search(words.letters, first, last):
        return False
    at, start = context.index_at(words.starts[last - 1]), context.index_at(words.starts[first])
    if _quoted(words.text, words.starts[first], words.ends[last - 1]):
        return words.text[words.starts[first]].isupper()
    if at is None or not start or not context.tokens[at].text.istitle():
        return False
    before = context.tokens[start - 1]
    if before.sentence != context.tokens[at].sentence or (last - first == 1 and before.tag != "NNP"):
        return False
    return not context.in_headline(at)


def _quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks stand on both sides, without a comma or full stop inside: a title, not something said."""
    return start > 0 and end < len(text) and text[start - 1] in _MARKS and text[end] in _MARKS


def _nicknamed(words: Words, first: int) -> bool:
    """"Patch Tuesday", "Super Tuesday": a capital, and the weekday right behind it."""
    before = words.text[max(0, words.starts[first] - 8) : words.starts[first]].split(" ")
    return len(before) > 1 and not before[-1] and before[-2].istitle() and before[-2].lower() in _NICKNAMED


def _single(words: Words, context: Context, first: int, before: str, after: str) -> bool:
    """Words that stand alone need their surroundings to be times."""
    letter = words.letters[first]
    if is_class(letter, "year"):
        return _bare_year(words, context, first, before, after)
    if is_class(letter, "may", "month", "shortmonth"):
        return _bare_month(words, context, first, before)
    if is_class(letter, "units"):
        return _bare_units(words, first, before, after)
    if is_class(letter, "future"):
        token = context.token_at(words.starts[first])
        return (token is None or token.pos == "NOUN") and not words.text.endswith("foreseeable ", 0, words.starts[first])
    if is_class(letter, "fall", "season"):
        return _bare_season(words, context, first, before)
    return True


def _bare_year(words: Words, context: Context, first: int, before: str, after: str) -> bool:
    joined = first > 0 and words.ends[first - 1] == words.starts[first]
    if is_class(before, "currency", "approx", "than", "some") or (joined and is_class(before, "slash", "decimal", "dot", "apostrophe")):
        return False
    if is_class(after, "slash", "scale", "units", "decimal", "oclock") or _numbers_a_house(words, first, before):
        return False
    if joined and _ENDS_IN_THREE_DIGITS.search(words.text, max(0, words.starts[first] - 5), words.starts[first]):
        return False
    if first + 1 < len(words.starts) and words.exact(first + 1, first + 2).lower() in _COUNTED:
        return False
    year = int(words.values[first])
    token = context.token_at(words.starts[first])
    if not 1900 <= year <= 2049 and token is not None and token.dep in ("nummod", "quantmod"):
        head = context.tokens[token.head]
        if head.tag in ("NNS", "NNPS") and head.start > token.start and not is_class(before, "the", "in", "of"):
            return False
    if 1750 <= year <= 2100 or before in _PREPOSITIONS or before in _STOPS:
        return True
    return is_class(before, "the") or is_class(after, "dash", "hyphen")


def _numbers_a_house(words: Words, first: int, before: str) -> bool:
    """"1915 Birch Street"; but "in 1915 Birch Street was paved"."""
    return not is_class(before, "in", "since", "by", "until") and bool(_ROAD.match(words.text, words.ends[first]))


def _bare_month(words: Words, context: Context, first: int, before: str) -> bool:
    token = context.token_at(words.starts[first])
    is_may = is_class(words.letters[first], "may")
    if token is None:
        return not is_may or before in _PREPOSITIONS
    if token.tag in ("MD", "VB", "VBP", "VBZ", "VBD", "JJ"):
        return False
    if is_class(words.letters[first], "shortmonth"):
        return is_class(before, "in", "since", "until", "by") or words.ends[first] - words.starts[first] > 3
    if is_may and words.values[first] == 3:
        return token.tag == "NNP" and (before in _PREPOSITIONS or is_class(before, "the", "a", "hyphen"))
    return not is_may or before in _PREPOSITIONS or is_class(before, "hyphen")


def _bare_units(words: Words, first: int, before: str, after: str) -> bool:
    if is_class(after, "ago", "earlier", "later", "before", "after") or (is_class(after, "hyphen")):
        return True
    if is_class(before, "and", "or"):
        return first > 1 and is_class(words.letters[first - 2], "units")
    return is_class(before, "for", "in", "within", "over", "after", "by", "the")


def _bare_season(words: Words, context: Context, first: int, before: str) -> bool:
    token = context.token_at(words.starts[first])
    if is_class(words.letters[first], "fall"):
        return token is not None and token.pos == "NOUN" and is_class(before, "in", "this", "every", "since", "until", "and")
    return token is None or token.pos in ("NOUN", "PROPN")


def _is_age(words: Words, first: int, last: int) -> bool:
    """"31-year-old", "aged 8-10 years", "the age of four months"; but not "an 8-month-old truce"."""
    letters = words.letters
    before = words.exact(first - 1, first).lower() if first else ""
    if before == "aged" or (before == "of" and first > 1 and words.exact(first - 2, first - 1).lower() in ("age", "ages")):
        return True
    at = last + 1 if is_class(letters[last : last + 1] or "\0", "hyphen") else last
    if not is_class(letters[at : at + 1] or "\0", "old", "age"):
        return is_class(letters[last : last + 1] or "\0", "of") and is_class(letters[last + 1 : last + 2] or "\0", "age")
    if "year" in words.exact(first, last).lower() or at == last:
        return True
    return words.exact(at + 1, at + 2).lower() in _PEOPLE


def _in_a_name(words: Words, context: Context, first: int, last: int) -> bool:
    """Whether a capitalised unit, feast or adverb of time is part of a longer name: "LA Weekly", "Century City"."""
    exact = words.exact(last - 1, last)
    if not exact[:1].isupper() or not is_class(words.letters[last - 1], *_NAMEABLE):
        return False
    name = context.name_at(words.starts[last - 1])
    return name is not None and (name[0] < words.starts[first] or name[1] > words.ends[last - 1])


def trimmed(words: Words, context: Context, first: int, last: int) -> int:
    """The first word without a determiner that belongs to a noun after the expression: "the [1996] Olympics", "a [two-week] visit"."""
    if not is_class(words.letters[first], "the", "a") or not is_class(words.letters[last - 1], *_MODIFIERS):
        return first
    at = context.index_at(words.starts[last - 1])
    opener = context.token_at(words.starts[first])
    if at is None or opener is None:
        return first
    return first + 1 if context.tokens[opener.head].start >= words.ends[last - 1] else first
