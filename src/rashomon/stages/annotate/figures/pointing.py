"""Numbers that count nothing of their own: they point back, or stand where no count can."""

from rashomon.stages.annotate.figures.atoms import low
from rashomon.stages.annotate.figures.labels import is_listed
from rashomon.stages.annotate.figures.lexicon import CASUALTY, NO_COUNT, SPORT
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View

_NO_MORE = frozenset({"no", "another", "this", "that", "each", "every", "either", "neither", "which", "any", "the", "a"})
"""What "one" points with, counting nothing."""
_PRONOUNS = frozenset({"no", "any", "some", "every"})
"""What makes no number of "one" with a hyphen: "no-one was hurt"."""
_POINTING = frozenset({"the", "these", "those", "both", "other", "all"})
_BARE_AT = frozenset("stand put remain estimate cap set value peak freeze".split())


def is_pointing(view: View, phrase: Phrase) -> bool:
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


def is_bare_one(view: View, phrase: Phrase) -> bool:
    """ "one" counts beside other counts, with "only" or "at least", or when it is a casualty; otherwise it points."""
    atoms = view.atoms
    if phrase.value != 1 or atoms[phrase.begin].low not in {"one", "single"}:
        return False
    if phrase.first >= 2 and atoms[phrase.first - 1].text in "-‐‑–" and low(atoms, phrase.first - 2) in _PRONOUNS:
        return True
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


def is_bare(view: View, phrase: Phrase) -> bool:
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
    if before == "number" and view.token(view.token_at(atoms[phrase.first - 1].start)).pos == "VERB":  # "the dead number 187"
        return False
    if before in {"number", "until", "till"} or (before in {"", ".", "(", "“", '"', "•", "#"} and phrase.digits):
        following = low(atoms, phrase.last)
        return before in {"number", "until", "till"} or following in {".", ")", ":", "", ","}
    return is_sporting(view) and phrase.digits


def is_sporting(view: View) -> bool:
    """Whether the sentence tells of a game: its bare numbers are scores and places."""
    return len(view.lemmas & SPORT) > 1
