"""A figure's unit, its place and its date, as far as its own clause names them."""

from collections.abc import Collection

from rashomon.model.span import Span
from rashomon.stages.annotate.figures.counted import Counted, multiplies
from rashomon.stages.annotate.figures.lexicon import CASUALTY, INHABITED, PEOPLE, PER, PER_UNITS
from rashomon.stages.annotate.figures.people import is_aboard, is_parents
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, near, nearest

_PLACES = frozenset({"GPE", "LOC", "FAC"})
_INSIDE = frozenset("in at across near throughout inside outside around from".split())
_COUNTING = frozenset("report record confirm register count log suffer see witness have".split())
"""What a place does with the dead and hurt, the sick and the lost that are its own."""
_TERRITORIES = frozenset("city town village province county state district region island port capital municipality prefecture".split())
_SUMS = frozenset({"number", "total", "figure", "tally"})
"""Nouns that name no unit: "police put the number at 8,000" counts what was counted before."""
_DAILY = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}


def unit_of(view: View, phrase: Phrase, counted: Counted) -> str | None:
    """A code where there is one, else the counted noun's lemma, else people where only people can be meant."""
    unit = _bare_unit(view, phrase, counted)
    per = _per(view, phrase, counted)
    return f"{unit}/{per}" if unit and per else unit


def _bare_unit(view: View, phrase: Phrase, counted: Counted) -> str | None:
    if phrase.unit is not None:
        return "people" if phrase.kind == "count" and phrase.unit in PEOPLE else phrase.unit
    if phrase.kind == "share":
        return "share"
    if multiplies(view, phrase):
        return "times"
    if counted.head is not None:
        return _noun_unit(view, phrase, counted.head)
    following = [a.low for a in view.atoms[phrase.last : phrase.last + 2]]
    people = following[:1] == ["who"] or following == ["of", "whom"] or is_aboard(view, phrase) or is_parents(view, phrase)
    return "people" if people or _casualty(view, phrase) else None


def _noun_unit(view: View, phrase: Phrase, head: int) -> str | None:
    token = view.token(head)
    lemma = token.lemma.lower()
    if token.tag == "NNPS":  # a word with a capital keeps its plural: "14 Rifles"
        lemma = lemma.removesuffix("s")
    if token.text.lower() == "species":  # the parser's "specie" is money
        return "species"
    if lemma in _SUMS:
        return None
    demonym = token.text.endswith("s") and any(n.label == "NORP" and n.last - 1 == head for n in near(view.names, head))
    inhabited = lemma in INHABITED and token.end <= view.atoms[phrase.first].start
    others = lemma == "other" and (_casualty(view, phrase) or (token.tag == "NNS" and not _counts_things(view, head)))
    return "people" if others or lemma in PEOPLE or token.text.lower() in PEOPLE or demonym or inhabited else lemma


def _counts_things(view: View, head: int) -> bool:
    """Whether a number before it counts what is no person: "three ships and two others"."""
    nouns = (view.token(i) for i in range(view.base, head) if view.token(i).tag in {"NNS", "NNPS"})
    things = {noun.start for noun in nouns if noun.lemma.lower() not in PEOPLE | {"other"}}
    numbers = (view.head(i) for i in range(view.base, head) if view.token(i).dep == "nummod")
    return any(view.token(noun).start in things for noun in numbers)


def _casualty(view: View, phrase: Phrase) -> bool:
    """Whether the number stands with a verb or adjective that only people take ("17 more were hurt")."""
    index = view.token_at(view.atoms[phrase.number - 1].start)
    for _ in range(3):
        near = [index, *(c for c in view.children(index) if c > index)]
        if any(view.token(i).lemma.lower() in CASUALTY or view.token(i).text.lower() in CASUALTY for i in near):
            return True
        if view.head(index) == index:
            return False
        index = view.head(index)
    return view.token(index).lemma.lower() in CASUALTY


def _per(view: View, phrase: Phrase, counted: Counted) -> str | None:
    """ "a day", "per tonne", "for each day" behind the amount, or behind what it counts."""
    atoms = view.atoms
    ends = [phrase.last]
    if counted.head is not None and view.token(counted.head).start >= atoms[phrase.last - 1].end:
        after = view.token(counted.head).end
        ends.append(next((i for i, a in enumerate(atoms) if a.start >= after), len(atoms)))
    for end in ends:
        i = end + (end + 1 < len(atoms) and atoms[end].low == "for" and atoms[end + 1].low in {"each", "every"})
        if i + 1 < len(atoms) and atoms[i].low in PER and atoms[i + 1].low in PER_UNITS:
            return PER_UNITS[atoms[i + 1].low]
        if i < len(atoms) and atoms[i].low in _DAILY:
            return _DAILY[atoms[i].low]
    return None


def find_where(view: View, phrase: Phrase, counted: Counted) -> Span | None:
    """The place that the figure's own clause names: "in Poland"."""
    anchor = counted.head if counted.head is not None else view.token_at(view.atoms[phrase.number - 1].start)
    chain = {anchor, view.head(anchor), view.head(view.head(anchor))}
    for name in near(view.names, anchor):
        final = name.last - 1
        up = view.head(_whole(view, final))
        inside = view.token(up).lemma.lower() in _INSIDE and view.head(up) in chain
        if (name.label in _PLACES and inside) or (name.label in _PLACES | {"ORG", "PERSON"} and _related(view, final, anchor)):
            return Span(view.article, view.token(name.first).start, view.token(final).end)
    for name in near(view.names, anchor):
        if name.label in {"GPE", "LOC"} and _counts_its_own(view, name.last - 1, chain):
            return Span(view.article, view.token(name.first).start, view.token(name.last - 1).end)
    return None


def _whole(view: View, place: int) -> int:
    """The noun of "the city of Tarn"; else the place."""
    noun = view.head(view.head(place))
    return noun if view.token(view.head(place)).text.lower() == "of" and view.token(noun).lemma.lower() in _TERRITORIES else place


def _counts_its_own(view: View, place: int, chain: Collection[int]) -> bool:
    """Whether the place has them itself: "Tarn reported 14 deaths", "the province of Tarn has seen most of them, with 113 deaths"."""
    subject = _whole(view, place)
    verb = view.head(subject)
    return view.token(subject).dep == "nsubj" and view.token(verb).lemma.lower() in _COUNTING and verb in chain


def _related(view: View, place: int, anchor: int) -> bool:
    """Whether the figure stands in the place's relative clause: "Thessaloniki, where another 20,000 people marched"."""
    behind = [view.token(i).text.lower() for i in range(place + 1, min(place + 3, view.last))]
    if "where" not in behind or anchor <= place:
        return False
    return not any(view.token(i).text == "," for i in range(place + 3, anchor))


def find_as_of(view: View, phrase: Phrase) -> Span | None:
    """The nearest date that hangs on the figure's own clause."""
    at = view.atoms[phrase.begin].start
    chain = [view.token_at(at)]
    for _ in range(3):
        chain.append(view.head(chain[-1]))
    for time in nearest(view.times, at):
        index = view.token_at(time.span.start)
        for _ in range(4):
            if time.type in {"DATE", "TIME"} and index in chain:
                return time.span
            index = view.head(index)
    return None
