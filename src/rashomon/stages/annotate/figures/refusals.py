"""Numbers that are no figures: dates, labels, addresses, telephone numbers, scores, back-references."""

from collections.abc import Sequence

from rashomon.stages.annotate.figures.atoms import Atom, low
from rashomon.stages.annotate.figures.labels import is_address, is_in_name, is_label, is_listed, is_moment_of_life
from rashomon.stages.annotate.figures.lexicon import (
    CASUALTY,
    FIXED_COMPOUNDS,
    MONTHS,
    NO_COUNT,
    PEOPLE,
    SPORT,
    STANDINGS,
)
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, nearest

_YEAR_CUES = frozenset(
    "in since by of from until till before after during early late mid the to and between season summer spring autumn "
    "fall winter around circa about for".split()
)
_CLOCK = frozenset({"am", "pm", "a", "p", "o'clock", "o’clock", "gmt", "bst", "est", "edt", "utc", "cet", "et", "hrs"})
_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "101", "110", "119", "988"})
_CALLING = frozenset("call calls called calling dial dials dialed dialled dialing dialling phoned rang ring texted".split())
_CALLED = frozenset("call calls caller callers dispatcher dispatchers operator operators tape tapes recording".split())
_NO_MORE = frozenset({"no", "another", "this", "that", "each", "every", "either", "neither", "which", "any", "the", "a"})
"""What "one" points with, counting nothing."""
_WHOLES = frozenset("of the its their his her our all that those".split())
_SINGLE_PARTS = frozenset("third quarter fifth tenth sixth eighth".split())
_POINTING = frozenset({"the", "these", "those", "both", "other", "all"})
_BARE_AT = frozenset("stand put remain estimate cap set value peak freeze".split())


def is_figure(view: View, phrase: Phrase) -> bool:
    """Whether the phrase states a quantity; see evaluation/figures/README.md for the rules."""
    if phrase.kind in {"money", "percent"} and not (phrase.unit == "point" and _sporting(view)):
        return not (_cut_off(view.atoms, phrase) or _by_the_way(view.atoms, phrase))
    if phrase.kind == "count" and (phrase.tally or _standing(view.atoms, phrase)):
        return False
    if phrase.digits and _glued(view.atoms, phrase):
        return False
    if phrase.kind in {"measure", "duration"}:
        return not _moment(view, phrase)
    if phrase.kind == "share":
        return _parts_something(view.atoms, phrase)
    checks = (
        _emergency_call, _clock_or_date, _timed, is_moment_of_life, is_label, is_in_name, is_address, _fixed, _pointing, _bare_one, _bare,
    )  # fmt: skip
    return not any(check(view, phrase) for check in checks)


def continues_list(atoms: Sequence[Atom], refused: Phrase, phrase: Phrase) -> bool:
    """Whether a bare number follows a refused one in a list: "IE 7, 8 and 9", "routes 4, 5 and 6"."""
    between = [a.low for a in atoms[refused.last : phrase.first]]
    return 0 < len(between) <= 3 and all(word in {",", "and", "or", "&", "/", "to", "through"} for word in between)


def _glued(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """Digits that hang on letters or on other digits: F-16, 7:42, 9/11, 1920s, 555-0142."""
    first, last = atoms[phrase.begin], atoms[phrase.last - 1]
    i = phrase.begin
    if i and atoms[i - 1].end == first.start:
        before = atoms[i - 1]
        if before.kind in {"word", "digits"} or before.text in ":/.@#_=№":
            return True
        hangs = i > 1 and before.text in "-‐‑–" and atoms[i - 2].end == before.start
        if hangs and atoms[i - 2].kind in {"word", "digits"} and phrase.qualifier != "range":
            return True
    j = phrase.number
    if j < len(atoms) and atoms[j].start == atoms[j - 1].end:
        after = atoms[j]
        if after.kind == "word" and j == phrase.last:
            return True
        if after.text in ":/@" and j + 1 < len(atoms) and atoms[j + 1].start == after.end:
            return True
        if after.text in "-‐‑–" and j == phrase.last and j + 1 < len(atoms) and atoms[j + 1].kind == "digits":
            return True
        if after.text == "." and j + 1 < len(atoms) and atoms[j + 1].start == after.end and atoms[j + 1].kind == "digits":
            return True
    text = first.text
    if len(text) > 1 and text[0] == "0" and text[1] != ".":
        return True
    neighbours = [k for k in (phrase.begin - 1, phrase.last) if 0 <= k < len(atoms)]
    return any(atoms[k].kind == "digits" for k in neighbours) or last.text.startswith("#")


def _cut_off(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """The digits behind a point that stands apart: "0 .09 percent" is no 9 percent."""
    first, i = atoms[phrase.begin], phrase.begin
    return low(atoms, i - 1) == "." and atoms[i - 1].end == first.start and len(first.text) > 1 and first.text[0] == "0"


def _by_the_way(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "my two cents worth" is an opinion."""
    return not phrase.digits and low(atoms, phrase.last - 1) in {"cent", "cents"} and low(atoms, phrase.last) in {"worth", "'", "’"}


def _moment(view: View, phrase: Phrase) -> bool:
    """A duration that names a moment ("two weeks ago"), or the years of a century; a time tagged as such."""
    following = low(view.atoms, phrase.last)
    if following in {"ago", "earlier", "later", "hence"} or (
        following == "from" and low(view.atoms, phrase.last + 1) in {"now", "today", "tomorrow"}
    ):
        return True
    if phrase.value == 0 and phrase.kind == "duration":
        return True
    if phrase.value == 1 and low(view.atoms, phrase.begin) == "one" and phrase.qualifier == "exact":
        return phrase.kind == "duration"
    return low(view.atoms, phrase.begin - 1) == "day"


def _parts_something(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """A share must be one of something: "half of", "a third of", "one in five"; never "the first half"."""
    following, before = low(atoms, phrase.last), low(atoms, phrase.begin - 1)
    if following in {"to", "past"} and phrase.qualifier == "exact":
        return False
    if before in {"first", "second", "third", "other", "better", "the", "this", "that", "in", "last", "next", "final"} and (
        atoms[phrase.begin].low in {"half", "quarter"}
    ):
        return False
    if phrase.qualifier != "exact":
        return True
    if phrase.last - phrase.begin == 1 and atoms[phrase.begin].low == "half":
        return following in _WHOLES
    if low(atoms, phrase.last - 1) in _SINGLE_PARTS and following not in {"of", "less", "more"}:
        return before in {"by", "than", "to", "up", "down"}
    return True


def _emergency_call(view: View, phrase: Phrase) -> bool:
    """ "called 911", "a 999 operator"."""
    atoms, i = view.atoms, phrase.begin
    if atoms[i].text not in _EMERGENCY or phrase.last - i != 1:
        return False
    before = {a.low for a in atoms[max(0, i - 3) : i]}
    return bool(before & _CALLING) or low(atoms, phrase.last) in _CALLED


def _clock_or_date(view: View, phrase: Phrase) -> bool:
    atoms, i = view.atoms, phrase.begin
    before, after = low(atoms, i - 1), low(atoms, phrase.last)
    if before in {"past", "to"} and low(atoms, i - 2) in {"half", "quarter"}:
        return True
    if (before in MONTHS and phrase.digits and not phrase.scaled) or (after in MONTHS and phrase.digits):
        return True
    if before == "." and low(atoms, i - 2) in MONTHS and phrase.digits:
        return True
    if phrase.digits and after in _CLOCK and (after not in {"a", "p", "et", "est"} or low(atoms, phrase.last + 1) == "."):
        return True
    if not _like_year(atoms, phrase):
        return False
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


def _timed(view: View, phrase: Phrase) -> bool:
    """Bare numbers inside a date, a time of day or a frequency; a scale ("two dozen") is never part of one."""
    if phrase.scaled:
        return False
    first, last = view.atoms[phrase.begin].start, view.atoms[phrase.last - 1].end
    return any(t.type != "DURATION" and t.span.start <= first and last <= t.span.end for t in nearest(view.times, first))


def _standing(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "a 9-14 start", "a 35-47 record": games won and lost."""
    return phrase.digits and phrase.qualifier == "range" and low(atoms, phrase.last) in STANDINGS


def _fixed(view: View, phrase: Phrase) -> bool:
    """ "one-way", "two-state", "zero-day", "32-bit"; and "zero" as an adjective."""
    atoms = view.atoms
    after = low(atoms, phrase.last)
    before = low(atoms, phrase.first - 1)
    if {after, before} & {"×", "x"} or (before in {"-", "‐"} and low(atoms, phrase.first - 2) == "by"):
        return True
    if after in {"-", "‐", "‑"} and phrase.last < len(atoms) and atoms[phrase.last].start == atoms[phrase.last - 1].end:
        behind = low(atoms, phrase.last + 1)
        if behind in {"and", "or"} and "bit" in {a.low for a in atoms[phrase.last : phrase.last + 6]}:
            return True
        return behind in FIXED_COMPOUNDS | {"by"} or phrase.value in {0, 1} or (phrase.value == 2 and behind in {"fold"})
    if after.startswith("-") or low(atoms, phrase.begin) == "zero":
        return after not in {"deaths", "cases", "casualties", "points", "votes", "seats", "goals"}
    return False


def _pointing(view: View, phrase: Phrase) -> bool:
    """ "the two leaders": a small number that points back at what is known, and counts nothing new."""
    atoms, i = view.atoms, phrase.begin
    if phrase.digits or phrase.first != i or phrase.value is None or phrase.value > 10 or low(atoms, i - 1) not in _POINTING:
        return False
    index = view.token_at(atoms[phrase.number - 1].start)
    head = view.head(index)
    if low(atoms, phrase.last) in {"of", "who", "that", "which"}:
        return low(atoms, phrase.last) == "of"
    noun = view.token(head)
    if noun.lemma.lower() in {"dead", "victim", "injured", "wounded", "missing", "casualty", "death"}:
        return False
    return not any(view.token(child).dep in {"relcl", "acl"} for child in view.children(head))


def _bare_one(view: View, phrase: Phrase) -> bool:
    """ "one" counts beside other counts, with "only" or "at least", or when it is a casualty; otherwise it points."""
    atoms = view.atoms
    if phrase.value != 1 or atoms[phrase.begin].low not in {"one", "single"}:
        return False
    following = low(atoms, phrase.last)
    if following in {"of", "another", "'s", "’s", "who", "that", "day", "which", "side", "hand"} or following in NO_COUNT:
        return True
    index = view.token_at(atoms[phrase.begin].start)
    head = view.token(view.head(index))
    if phrase.first != phrase.begin and view.token(index).dep in {"nummod", "dobj", "pobj", "attr"}:
        return False
    if low(atoms, phrase.first - 1) in _NO_MORE and view.token(index).dep != "nummod":
        return True
    if {head.lemma.lower(), head.text.lower()} & CASUALTY or following in {"death", "dead", "killed", "injured"}:
        return False
    if any(view.token(c).text.lower() in CASUALTY for c in (*view.children(view.head(index)), *view.children(_verb(view, index)))):
        return False
    if any(view.token(c).lemma.lower() in CASUALTY for c in view.children(view.head(index))):
        return False
    return not (view.token(index).dep in {"nummod", "dobj"} and _other_counts(view, phrase))


def _verb(view: View, index: int) -> int:
    """What the noun phrase of a number hangs on: its head's head where it modifies a noun."""
    head = view.head(index)
    return view.head(head) if view.token(index).dep == "nummod" else head


def _other_counts(view: View, phrase: Phrase) -> bool:
    """Whether another bare count stands in the sentence, joined to this one by "and" or "for"."""
    here = view.token_at(view.atoms[phrase.begin].start)
    around = range(max(view.base, here - 15), min(view.last, here + 15))
    numbers = [i for i in around if view.token(i).pos == "NUM" and view.token(i).text.lower() != "one"]
    joined = bool({"and", "for", "but", "or"} & {view.token(i).text.lower() for i in around})
    return joined and any(view.token(view.head(i)).pos == "NOUN" for i in numbers)


def _bare(view: View, phrase: Phrase) -> bool:
    """Numbers that count no noun and stand where a count cannot: "joined at 19", "at 11", "won 4-2", "number 7734"."""
    atoms, i = view.atoms, phrase.begin
    before = low(atoms, phrase.first - 1)
    index = view.token_at(atoms[phrase.number - 1].start)
    token, head = view.token(index), view.token(view.head(index))
    counts = token.dep in {"nummod", "amod", "compound", "quantmod"} and head.start > token.start
    if counts or phrase.scaled or phrase.value is None:
        return False
    if before == "," and is_listed(atoms, phrase) and not counts:
        return True
    if before == "at" and phrase.first == i:
        verb = view.token(view.head(view.head(index)))
        return verb.lemma.lower() not in _BARE_AT and head.lemma.lower() not in _BARE_AT
    if token.pos not in {"NUM", "NOUN", "ADJ", "DET", "PRON", "PROPN"}:
        return True
    if before in {"number", "until", "till"} or (before in {"", ".", "(", "“", '"', "•", "#"} and phrase.digits):
        following = low(atoms, phrase.last)
        return before in {"number", "until", "till"} or following in {".", ")", ":", "", ","}
    return _sporting(view) and phrase.digits


def _sporting(view: View) -> bool:
    return len(view.lemmas & SPORT) > 1
