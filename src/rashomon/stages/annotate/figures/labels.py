"""Numbers that belong to a name, a place or a life: ages, labels, addresses."""

from collections.abc import Sequence

from rashomon.stages.annotate.figures.atoms import Atom, low
from rashomon.stages.annotate.figures.lexicon import LABELS, MONTHS, PEOPLE
from rashomon.stages.annotate.figures.nouns import adjacent
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, near
from rashomon.text.roads import STREETS

_CROWDS = frozenset(
    "people crew staff crowd personnel audience population dead injured wounded missing homeless mother father parent".split()
)
"""Words for people that are no one person, or say of how many children somebody is the parent."""
_ONE_PERSON = frozenset("boy girl man woman child baby toddler teenager infant".split())
_OLDEST = 115
"""Years that hardly anybody has lived: a greater number behind a name is no age. By reason."""
_SIZES = frozenset(
    "number total score figure count tally vote price temperature result average record sum level rate year page day".split()
)
"""Nouns of which a number between commas is the size."""
_TITLED = frozenset({"mr", "mrs", "ms", "miss", "dr"})
_GOES_ON = frozenset("was is has of from who died told said".split())
"""What goes on behind the age of somebody named where the second comma is left out: "Ann Reay, 20 was found"."""
_AGE_ENDS = frozenset(", . ) ; : ” \" and or but when who was is were are died at from in on".split()) | {""}
"""What may follow an age that is told of somebody: nothing that it could count."""
_STAGES = frozenset("round game day week phase stage part chapter act lap set".split())
"""What a spelled number behind it is the label of: "in round two"."""
_NAMING = frozenset({"PRODUCT", "ORG", "FAC", "WORK_OF_ART", "LAW", "EVENT", "PERSON", "GPE", "LOC", "NORP"})


def is_moment_of_life(view: View, phrase: Phrase) -> bool:
    """ "at the age of 29", "turned 40", "in his early 20's": a moment of a life."""
    before = low(view.atoms, phrase.first - 1)
    turned = before in {"age", "ages", "turned", "turns", "turning"}
    if before in {"early", "mid", "late", "his", "her", "their", "my"} and low(view.atoms, phrase.last) in {"'", "’", "'s", "’s"}:
        return True
    if phrase.qualifier == "range" and before in {"was", "were"} and low(view.atoms, phrase.first - 2) in {"he", "she", "they"}:
        return low(view.atoms, phrase.last) in _AGE_ENDS
    return turned or (before == "of" and low(view.atoms, phrase.begin - 2) in {"age", "ages"})


def is_age(view: View, phrase: Phrase) -> bool:
    """ "Marta Illic, 58, a teacher", "the twins, aged nine": years that somebody has lived."""
    atoms, i = view.atoms, phrase.begin
    before, after = low(atoms, phrase.first - 1), low(atoms, phrase.last)
    if phrase.kind != "count" or phrase.scaled or phrase.compound:
        return False
    if before == "aged" or _of_somebody(view, phrase) or _of_both(view, phrase):
        return True
    ends = {",", ".", ")", ";", "", "and"} | (_GOES_ON if phrase.digits and _person_before(view, i - 2) else set())
    closed = after in ends or _is_side(atoms, phrase.last)
    if before not in {",", "("} or not closed or phrase.qualifier != "exact" or (before == "(" and _in_a_place(view, i - 2)):
        return False
    if phrase.value is None or not phrase.value <= _OLDEST or i < 2 or is_listed(atoms, phrase):
        return False
    named = view.token(view.token_at(atoms[i - 2].start))
    common = named.tag == "NN" and named.lemma.lower() not in _SIZES
    enclosed = phrase.digits and before == after == "," and common  # "the premier, 58, left"
    if before == "(" and _counts_behind(view, phrase):
        return False
    return before == "(" or enclosed or named.pos == "PROPN" or named.lemma.lower() in PEOPLE or atoms[i - 2].text[:1].isupper()


def _is_side(atoms: Sequence[Atom], i: int) -> bool:
    """ "Marta Illic, 58 (L)": where she stands in a picture."""
    return [a.text for a in atoms[i : i + 3]] in (["(", "L", ")"], ["(", "R", ")"], ["(", "C", ")"])


def _counts_behind(view: View, phrase: Phrase) -> bool:
    """ "with (3) C-17 aircraft": a preposition before the bracket, and a noun behind it."""
    atoms, at = view.atoms, phrase.last + 1
    if at >= len(atoms) or atoms[phrase.last].text != ")":
        return False
    led = view.token(view.token_at(atoms[phrase.begin - 2].start)).tag in {"IN", "DT", "VB", "VBD", "VBG"}
    return led and view.token(view.token_at(atoms[at].start)).pos in {"NOUN", "PROPN", "ADJ"}


def _of_somebody(view: View, phrase: Phrase) -> bool:
    """ "a man of 74", "he is 49", "the boy was 16 and", "Ina Marek, who is 51": of one person, with nothing behind it to count."""
    atoms, i = view.atoms, phrase.first
    value, ends = phrase.value, low(atoms, phrase.last) in _AGE_ENDS
    if value is None or not 0 < value <= _OLDEST or value != value.to_integral_value():
        return False
    if atoms[i - 1].low == "of" and phrase.last < len(atoms) and atoms[i - 2].low in _ONE_PERSON:  # "a boy of seven drowned"
        ends = ends or view.token(view.token_at(atoms[phrase.last].start)).tag in {"VBD", "VBN", "VBZ"}
    if i < 2 or not ends or is_listed(atoms, phrase):
        return False
    if atoms[i - 1].low == "of":
        return atoms[i - 2].low in PEOPLE - _CROWDS or (phrase.digits and atoms[i - 2].low.endswith(("hand", "keeper", "maid", "herd")))
    if atoms[i - 1].low not in {"is", "was"} or not phrase.digits:
        return False
    who = atoms[i - 2].low
    if [a.low for a in atoms[phrase.last : phrase.last + 3]] == ["at", "the", "time"] and who == "who":
        return True
    return who in {"he", "she"} or who in PEOPLE - _CROWDS or (_person_before(view, i - 3) if who == "who" else _person_before(view, i - 2))


def _of_both(view: View, phrase: Phrase) -> bool:
    """ "Ann and Jon Reay, both 65, were", "both 65 and of Detroit"."""
    atoms, i = view.atoms, phrase.first
    plain = phrase.digits and phrase.value is not None and phrase.value <= _OLDEST
    return plain and low(atoms, i - 1) == "both" and low(atoms, i - 2) == "," and low(atoms, phrase.last) in _AGE_ENDS


def _person_before(view: View, i: int) -> bool:
    """Whether a person's name ends with this atom, or with the one before the comma."""
    atoms = view.atoms
    i -= low(atoms, i) == ","
    if i < 0:
        return False
    token = view.token_at(atoms[i].start)
    named = any(n.label == "PERSON" and n.first <= token < n.last for n in near(view.names, token))
    return named or low(atoms, i - 1).rstrip(".") in _TITLED or (low(atoms, i - 1) == "." and low(atoms, i - 2) in _TITLED)


def _in_a_place(view: View, i: int) -> bool:
    """Whether a place that something is in ends with this atom: "20 in Harl and 11 in Marn (11)"."""
    token = view.token_at(view.atoms[i].start)
    name = next((n for n in near(view.names, token) if n.label in {"GPE", "LOC"} and n.first <= token < n.last), None)
    before = range(max(view.base, name.first - 2), name.first) if name else ()
    return any(view.token(k).text.lower() in {"in", "at", "near", "across"} for k in before)


def is_listed(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """In a row of bare numbers: "Vista, 7, 8 and 8.1"."""
    following = [a for a in atoms[phrase.last : phrase.last + 3] if a.low not in {",", "and", "or"}]
    return phrase.digits and bool(following) and following[0].kind == "digits"


def is_label(view: View, phrase: Phrase) -> bool:
    """ "route 14", "Article 5", "No. 10", "Day 19", "Boeing 737", "Windows 7"."""
    atoms, i = view.atoms, phrase.begin
    if phrase.first != i or not i:
        return False
    before = atoms[i - 1]
    if before.text == "." and low(atoms, i - 2) in {"no", "nos", "vol", "art", "sec", "p", "pp", "ch", "fig"}:
        return True
    if view.token(view.token_at(before.start)).pos == "VERB":  # "the dead number 187"
        return False
    if before.low in LABELS or (before.low.endswith("s") and before.low[:-1] in LABELS):
        head = view.head(view.token_at(atoms[phrase.number - 1].start))
        ahead = view.token(head).start > atoms[phrase.number - 1].start and view.token(head).tag in {"NNS", "NNPS"}
        spelled = not phrase.digits and before.low in _STAGES and adjacent(view, view.token_at(atoms[phrase.last - 1].start) + 1) is None
        return spelled or (phrase.digits and not ahead) or (before.text[:1].isupper() and (phrase.digits or i > 1))
    index = view.token_at(before.start)
    token = view.token(index)
    if token.pos != "PROPN" or not phrase.digits or phrase.scaled or before.low in MONTHS:
        return False
    number = view.token_at(atoms[phrase.number - 1].start)
    same = token.dep in {"compound", "nmod", "amod", "nummod", "appos"} or view.head(number) == index
    return same or view.token(number).dep not in {"nummod", "nsubj", "nsubjpass", "dobj"}


def is_in_name(view: View, phrase: Phrase) -> bool:
    """Inside a name that the recogniser found: "Group of Seven", "Apollo 11", "Big Four"."""
    atoms = view.atoms
    start, end = atoms[phrase.begin].start, atoms[phrase.last - 1].end
    lower = atoms[phrase.begin].text[:1].islower()
    for name in near(view.names, view.token_at(start)):
        first, last = view.token(name.first), view.token(name.last - 1)
        if name.label in _NAMING and first.start < start and end <= last.end and not lower:
            return True
    return not phrase.digits and not lower and phrase.begin > 0 and low(atoms, phrase.begin - 1) not in {
        ".", "“", '"', ":", "'", "‘", "—", "–", "”", "•", "*"
    }  # fmt: skip


def is_address(view: View, phrase: Phrase) -> bool:
    """ "48 Marsh Lane", "the 1200 block of Marsh Lane"."""
    atoms = view.atoms
    compass = low(atoms, phrase.last) in {"n", "s", "e", "w"} and low(atoms, phrase.last + 1) == "."
    following = atoms[phrase.last : phrase.last + 3 + 2 * compass]
    if phrase.digits and [a.low for a in following[:2]] == ["block", "of"]:
        return True
    if not following or not following[0].text[:1].isupper() or phrase.scaled:
        return False
    return any(a.low in STREETS and a.text[:1].isupper() for a in following)
