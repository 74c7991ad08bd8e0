"""Words of time that mean something else here."""

from rashomon.stages.annotate.times.context import Context
from rashomon.stages.annotate.times.patterns import Reading, is_class
from rashomon.stages.annotate.times.words import LETTER, Words

_PREPOSITIONS = "".join(LETTER[n] for n in ("in", "since", "until", "by", "from", "to", "during", "of", "before", "after", "between",
                                            "through", "and", "for", "or", "on", "at", "within", "over"))  # fmt: skip
_STOPS = "".join(LETTER[n] for n in ("break", "dot", "comma", "colon", "open", "close_", "dash", "hyphen"))


def plausible(words: Words, context: Context, first: int, last: int, reading: Reading) -> bool:
    """Whether these words are a time here."""
    letters = words.letters
    before = letters[first - 1] if first else LETTER["break"]
    after = letters[last] if last < len(letters) else LETTER["break"]
    if is_class(after, "old", "age") or (is_class(after, "hyphen") and is_class(letters[last + 1 : last + 2] or "\0", "old")):
        return reading.type == "DURATION" and "-month" in words.exact(first, last)
    if is_class(before, "currency") or is_class(after, "percent"):
        return False
    core = letters[first:last]
    if last - first == 1 and is_class(core, "year"):
        return _bare_year(words, context, first, before, after)
    if (is_class(core[0], "may") and last - first == 1) or (last - first == 1 and is_class(core, "month", "shortmonth")):
        return _bare_month(words, context, first, before)
    if last - first == 1 and is_class(core, "units"):
        return _bare_units(words, first, before, after)
    if is_class(core[-1], "fall") and is_class(after, "of"):
        return False
    if last - first == 1 and is_class(core, "future") and before != LETTER["the"]:
        token = context.token_at(words.starts[first])
        return token is None or token.pos == "NOUN"
    if last - first == 1 and is_class(core, "fall", "season"):
        return _bare_season(words, context, first, before, after)
    if is_class(core, "clock") and is_class(before, "hyphen"):
        return False
    if reading.type == "DURATION" and is_class(core[0], "a") and last - first == 2:
        return _a_unit(words, context, first, before)
    return True


def _bare_year(words: Words, context: Context, first: int, before: str, after: str) -> bool:
    if is_class(before, "slash", "currency", "hyphen", "approx", "than", "decimal", "dot", "apostrophe") and not is_class(before, "hyphen"):
        return False
    if is_class(after, "slash", "scale", "units", "decimal"):
        return False
    token = context.token_at(words.starts[first])
    if token is not None and token.dep in ("nummod", "quantmod"):
        head = context.tokens[token.head]
        if head.tag in ("NNS", "NNPS") and head.start > token.start and not is_class(before, "the", "in", "of"):
            return False
    year = int(words.values[first])
    return 1750 <= year <= 2100 or before in _PREPOSITIONS or before in _STOPS or is_class(after, "dash", "hyphen")


def _bare_month(words: Words, context: Context, first: int, before: str) -> bool:
    token = context.token_at(words.starts[first])
    if token is None:
        return not is_class(words.letters[first], "may") or before in _PREPOSITIONS
    if token.tag in ("MD", "VB", "VBP", "VBZ", "VBD", "JJ"):
        return False
    if is_class(words.letters[first], "shortmonth"):
        return is_class(before, "in", "since", "until", "by") or words.ends[first] - words.starts[first] > 3
    if is_class(words.letters[first], "may"):
        return before in _PREPOSITIONS or words.text[words.starts[first] - 1 : words.starts[first]] == "-"
    return True


def _bare_units(words: Words, first: int, before: str, after: str) -> bool:
    if is_class(after, "ago", "earlier", "later", "before", "after"):
        return True
    return is_class(before, "for", "in", "within", "over", "after", "by", "or", "and", "the") and not is_class(before, "x")


def _bare_season(words: Words, context: Context, first: int, before: str, after: str) -> bool:
    token = context.token_at(words.starts[first])
    if is_class(words.letters[first], "fall"):
        return token is not None and token.pos == "NOUN" and is_class(before, "in", "this", "every", "since", "until")
    return token is None or token.pos in ("NOUN", "PROPN")


def _a_unit(words: Words, context: Context, first: int, before: str) -> bool:
    return True
