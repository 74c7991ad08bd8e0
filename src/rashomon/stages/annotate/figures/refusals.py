"""Numbers that are no figures: dates, labels, addresses, telephone numbers, scores, back-references."""

from collections.abc import Sequence

from rashomon.stages.annotate.figures.atoms import Atom
from rashomon.stages.annotate.figures.lexicon import (
    CASUALTY,
    FIXED_COMPOUNDS,
    LABELS,
    MONTHS,
    NO_COUNT,
    PEOPLE,
    SPORT,
    STREETS,
)
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, near, nearest

_NAMING = frozenset({"PRODUCT", "ORG", "FAC", "WORK_OF_ART", "LAW", "EVENT", "PERSON", "GPE", "LOC", "NORP"})
_YEAR_CUES = frozenset(
    "in since by of from until till before after during early late mid the to and between season summer spring autumn "
    "fall winter around circa about for".split()
)
_CLOCK = frozenset({"am", "pm", "a", "p", "o'clock", "o’clock", "gmt", "bst", "est", "edt", "utc", "cet", "et", "hrs"})
_WHOLES = frozenset("of the its their his her our all that those".split())
_SINGLE_PARTS = frozenset("third quarter fifth tenth sixth eighth".split())
_POINTING = frozenset({"the", "these", "those", "both", "other", "all"})
_BARE_AT = frozenset("stand put remain estimate cap set value peak freeze".split())


def is_figure(view: View, phrase: Phrase) -> bool:
    """Whether the phrase states a quantity; see evaluation/figures/README.md for the rules."""
    if phrase.kind in {"money", "percent"} and not (phrase.unit == "point" and _sporting(view)):
        return True
    if phrase.tally and phrase.kind == "count":
        return False
    if phrase.digits and _glued(view.atoms, phrase):
        return False
    if phrase.kind in {"measure", "duration"}:
        return not _moment(view, phrase)
    if phrase.kind == "share":
        return _parts_something(view.atoms, phrase)
    checks = (_clock_or_date, _timed, _reached, _labelled, _named, _street, _fixed, _pointing, _bare_one, _bare)
    return not any(check(view, phrase) for check in checks)


def continues_list(atoms: Sequence[Atom], refused: Phrase, phrase: Phrase) -> bool:
    """Whether a bare number follows a refused one in a list: "IE 7, 8 and 9", "routes 4, 5 and 6"."""
    between = [a.low for a in atoms[refused.last : phrase.first]]
    return 0 < len(between) <= 3 and all(word in {",", "and", "or", "&", "/", "to", "through"} for word in between)


def _low(atoms: Sequence[Atom], i: int) -> str:
    return atoms[i].low if 0 <= i < len(atoms) else ""


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


def _moment(view: View, phrase: Phrase) -> bool:
    """A duration that names a moment ("two weeks ago"), or the years of a century; a time tagged as such."""
    following = _low(view.atoms, phrase.last)
    if following in {"ago", "earlier", "later", "hence"} or (
        following == "from" and _low(view.atoms, phrase.last + 1) in {"now", "today", "tomorrow"}
    ):
        return True
    if phrase.value == 0 and phrase.kind == "duration":
        return True
    if phrase.value == 1 and _low(view.atoms, phrase.begin) == "one" and phrase.qualifier == "exact":
        return phrase.kind == "duration"
    return _low(view.atoms, phrase.begin - 1) == "day"


def _parts_something(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """A share must be one of something: "half of", "a third of", "one in five"; never "the first half"."""
    following, before = _low(atoms, phrase.last), _low(atoms, phrase.begin - 1)
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
    if _low(atoms, phrase.last - 1) in _SINGLE_PARTS and following not in {"of", "less", "more"}:
        return before in {"by", "than", "to", "up", "down"}
    return True


def _clock_or_date(view: View, phrase: Phrase) -> bool:
    atoms, i = view.atoms, phrase.begin
    before, after = _low(atoms, i - 1), _low(atoms, phrase.last)
    if before in {"past", "to"} and _low(atoms, i - 2) in {"half", "quarter"}:
        return True
    if (before in MONTHS and phrase.digits and not phrase.scaled) or (after in MONTHS and phrase.digits):
        return True
    if before == "." and _low(atoms, i - 2) in MONTHS and phrase.digits:
        return True
    if phrase.digits and after in _CLOCK and (after not in {"a", "p", "et", "est"} or _low(atoms, phrase.last + 1) == "."):
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


def _reached(view: View, phrase: Phrase) -> bool:
    """ "at the age of 29", "turned 40": a moment of a life."""
    before = _low(view.atoms, phrase.first - 1)
    turned = before in {"age", "ages", "turned", "turns", "turning"}
    return turned or (before == "of" and _low(view.atoms, phrase.begin - 2) in {"age", "ages"})


def is_age(view: View, phrase: Phrase) -> bool:
    """ "Marta Illic, 58, a teacher", "the twins, aged nine": years that somebody has lived."""
    atoms, i = view.atoms, phrase.begin
    before, after = _low(atoms, phrase.first - 1), _low(atoms, phrase.last)
    if phrase.kind != "count" or phrase.scaled or phrase.compound:
        return False
    if before == "aged":
        return True
    if before not in {",", "("} or after not in {",", ".", ")", ";", "", "and"} or phrase.qualifier != "exact":
        return False
    if phrase.value is None or not phrase.value <= 115 or i < 2 or _listed(atoms, phrase):
        return False
    named = view.token(view.token_at(atoms[i - 2].start))
    return before == "(" or named.pos == "PROPN" or named.lemma.lower() in PEOPLE or atoms[i - 2].text[:1].isupper()


def _listed(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """In a row of bare numbers: "Vista, 7, 8 and 8.1"."""
    following = [a for a in atoms[phrase.last : phrase.last + 3] if a.low not in {",", "and", "or"}]
    return phrase.digits and bool(following) and following[0].kind == "digits"


def _labelled(view: View, phrase: Phrase) -> bool:
    """ "route 14", "Article 5", "No. 10", "Day 19", "Boeing 737", "Windows 7"."""
    atoms, i = view.atoms, phrase.begin
    if phrase.first != i or not i:
        return False
    before = atoms[i - 1]
    if before.text == "." and _low(atoms, i - 2) in {"no", "nos", "vol", "art", "sec", "p", "pp", "ch", "fig"}:
        return True
    if before.low in LABELS or (before.low.endswith("s") and before.low[:-1] in LABELS):
        head = view.head(view.token_at(atoms[phrase.number - 1].start))
        ahead = view.token(head).start > atoms[phrase.number - 1].start and view.token(head).tag in {"NNS", "NNPS"}
        return (phrase.digits and not ahead) or (before.text[:1].isupper() and (phrase.digits or i > 1))
    index = view.token_at(before.start)
    token = view.token(index)
    if token.pos != "PROPN" or not phrase.digits or phrase.scaled or before.low in MONTHS:
        return False
    number = view.token_at(atoms[phrase.number - 1].start)
    same = token.dep in {"compound", "nmod", "amod", "nummod", "appos"} or view.head(number) == index
    return same or view.token(number).dep not in {"nummod", "nsubj", "nsubjpass", "dobj"}


def _named(view: View, phrase: Phrase) -> bool:
    """Inside a name that the recogniser found: "Group of Seven", "Apollo 11", "Big Four"."""
    atoms = view.atoms
    start, end = atoms[phrase.begin].start, atoms[phrase.last - 1].end
    lower = atoms[phrase.begin].text[:1].islower()
    for name in near(view.names, view.token_at(start)):
        first, last = view.token(name.first), view.token(name.last - 1)
        if name.label in _NAMING and first.start < start and end <= last.end and not lower:
            return True
    return not phrase.digits and not lower and phrase.begin > 0 and _low(atoms, phrase.begin - 1) not in {
        ".", "“", '"', ":", "'", "‘", "—", "–", "”", "•", "*"
    }  # fmt: skip


def _street(view: View, phrase: Phrase) -> bool:
    """ "48 Marsh Lane", "the 1200 block of Marsh Lane"."""
    atoms = view.atoms
    following = atoms[phrase.last : phrase.last + 3]
    if phrase.digits and [a.low for a in following[:2]] == ["block", "of"]:
        return True
    if not following or not following[0].text[:1].isupper() or phrase.scaled:
        return False
    return any(a.low in STREETS and a.text[:1].isupper() for a in following)


def _fixed(view: View, phrase: Phrase) -> bool:
    """ "one-way", "two-state", "zero-day", "32-bit"; and "zero" as an adjective."""
    atoms = view.atoms
    after = _low(atoms, phrase.last)
    if after in {"-", "‐", "‑"} and phrase.last < len(atoms) and atoms[phrase.last].start == atoms[phrase.last - 1].end:
        behind = _low(atoms, phrase.last + 1)
        if behind in {"and", "or"} and "bit" in {a.low for a in atoms[phrase.last : phrase.last + 6]}:
            return True
        return behind in FIXED_COMPOUNDS or phrase.value in {0, 1} or (phrase.value == 2 and behind in {"fold"})
    if after.startswith("-") or _low(atoms, phrase.begin) == "zero":
        return after not in {"deaths", "cases", "casualties", "points", "votes", "seats", "goals"}
    return False


def _pointing(view: View, phrase: Phrase) -> bool:
    """ "the two leaders": a small number that points back at what is known, and counts nothing new."""
    atoms, i = view.atoms, phrase.begin
    if phrase.digits or phrase.first != i or phrase.value is None or phrase.value > 10 or _low(atoms, i - 1) not in _POINTING:
        return False
    index = view.token_at(atoms[phrase.number - 1].start)
    head = view.head(index)
    if _low(atoms, phrase.last) in {"of", "who", "that", "which"}:
        return _low(atoms, phrase.last) == "of"
    noun = view.token(head)
    if noun.lemma.lower() in {"dead", "victim", "injured", "wounded", "missing", "casualty", "death"}:
        return False
    return not any(view.token(child).dep in {"relcl", "acl"} for child in view.children(head))


def _bare_one(view: View, phrase: Phrase) -> bool:
    """ "one" counts beside other counts, with "only" or "at least", or when it is a casualty; otherwise it points."""
    atoms = view.atoms
    if phrase.value != 1 or atoms[phrase.begin].low not in {"one", "single"}:
        return False
    following = _low(atoms, phrase.last)
    if following in {"of", "another", "'s", "’s", "who", "that", "day", "which", "side", "hand"} or following in NO_COUNT:
        return True
    index = view.token_at(atoms[phrase.begin].start)
    head = view.token(view.head(index))
    if phrase.first != phrase.begin and view.token(index).dep in {"nummod", "dobj", "pobj", "attr"}:
        return False
    if {head.lemma.lower(), head.text.lower()} & CASUALTY or following in {"death", "dead", "killed", "injured"}:
        return False
    if _low(atoms, phrase.first - 1) == "no":
        return True
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
    before = _low(atoms, phrase.first - 1)
    index = view.token_at(atoms[phrase.number - 1].start)
    token, head = view.token(index), view.token(view.head(index))
    counts = token.dep in {"nummod", "amod", "compound", "quantmod"} and head.start > token.start
    if counts or phrase.scaled or phrase.value is None:
        return False
    if before == "," and _listed(atoms, phrase) and not counts:
        return True
    if before == "at" and phrase.first == i:
        verb = view.token(view.head(view.head(index)))
        return verb.lemma.lower() not in _BARE_AT and head.lemma.lower() not in _BARE_AT
    if token.pos not in {"NUM", "NOUN", "ADJ", "DET", "PRON", "PROPN"}:
        return True
    if before in {"number", "until", "till"} or (before in {"", ".", "(", "“", '"', "•", "#"} and phrase.digits):
        following = _low(atoms, phrase.last)
        return before in {"number", "until", "till"} or following in {".", ")", ":", "", ","}
    return _sporting(view) and phrase.digits


def _sporting(view: View) -> bool:
    return len(view.lemmas & SPORT) > 1
