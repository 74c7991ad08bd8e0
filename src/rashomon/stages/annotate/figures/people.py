"""Numbers that are said of people without counting a noun: ages, and who is aboard."""

from rashomon.model.span import Span
from rashomon.stages.annotate.figures.atoms import low
from rashomon.stages.annotate.figures.lexicon import PARENTS, PEOPLE
from rashomon.stages.annotate.figures.nouns import adjacent
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, near


def is_aboard(view: View, phrase: Phrase) -> bool:
    """ "60 aboard", "about 60 on board": people."""
    following = [a.low for a in view.atoms[phrase.last : phrase.last + 2]]
    return phrase.kind == "count" and (following[:1] == ["aboard"] or following == ["on", "board"])


def is_parents(view: View, phrase: Phrase) -> bool:
    """ "a father of two", with nothing behind it that it could count but a name ("mother of two Ann Reay"): children."""
    if phrase.kind != "count" or low(view.atoms, phrase.begin - 1) != "of" or low(view.atoms, phrase.begin - 2) not in PARENTS:
        return False
    if phrase.last >= len(view.atoms):
        return True
    noun = adjacent(view, view.token_at(view.atoms[phrase.last].start))
    return view.atoms[phrase.last].low != "of" and (noun is None or view.token(noun).tag == "NNP")


def find_aged(view: View, phrase: Phrase) -> Span | None:
    """The noun phrase before the comma, bracket or verb that an age follows: "Marta Illic" in "Marta Illic, 58,"."""
    at = view.token_at(view.atoms[phrase.first].start)
    before = [i for i in range(max(view.base, at - 4), at) if view.token(i).pos in {"NOUN", "PROPN"} or is_person(view, i)]
    if not before or (view.token(at - 1).text.lower() == "aged" and not is_person(view, before[-1])):
        return None
    head = first = before[-1]
    while first > view.base and view.token(first - 1).pos == "PROPN" and view.token(head).pos == "PROPN":
        first -= 1
    return Span(view.article, view.token(first).start, view.token(head).end)


def is_person(view: View, index: int) -> bool:
    """Whether a token is a word for people or part of a name that may be a person's."""
    named = any(n.label in {"PERSON", "NORP"} and n.first <= index < n.last for n in near(view.names, index))
    return named or view.token(index).lemma.lower() in PEOPLE or view.token(index).text.lower() in PEOPLE
