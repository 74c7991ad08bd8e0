"""What a figure counts, read from the sentence's grammar."""

from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.model.span import Span
from rashomon.stages.annotate.figures.atoms import low
from rashomon.stages.annotate.figures.lexicon import LENGTHS, MEASURES, PARENTS
from rashomon.stages.annotate.figures.nouns import filled, modified, named_before, next_noun, of_phrase
from rashomon.stages.annotate.figures.people import is_aboard, is_parents
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.verbs import governed, subject_of
from rashomon.stages.annotate.figures.view import View, nearest

_LEFT = frozenset({"compound", "amod", "nmod", "poss", "case", "punct", "nummod", "quantmod", "npadvmod", "advmod", "det"})


_OFF = frozenset("from off away north south east west northeast northwest southeast southwest inland offshore".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """Token of the counted head noun (None where the sentence names none) and the words around it."""

    head: int | None
    span: Span | None


def find_counted(view: View, phrase: Phrase) -> Counted:
    """The noun phrase that the figure counts or measures."""
    of_its_owner = low(view.atoms, phrase.last - 1).endswith(("'s", "’s"))  # "a 5-year-old's toy" is no toy of five years
    if of_its_owner or multiplies(view, phrase) or is_aboard(view, phrase) or is_parents(view, phrase):
        return Counted(None, None)
    number = view.token_at(view.atoms[phrase.number - 1].start)
    final = view.token_at(view.atoms[phrase.last - 1].start)
    worth = _worth_at(view, phrase) if phrase.kind == "money" else None
    if worth is not None:
        return _counted(view, _worth(view, phrase, worth), number, final)
    found = next((noun for noun in _nouns(view, phrase, number, final) if noun is not None), None)
    return _counted(view, found, number, final)


def _nouns(view: View, phrase: Phrase, number: int, final: int) -> Iterator[int | None]:
    """What the place of the number offers, the likeliest first."""
    far, lasting = is_distance(view, phrase), phrase.kind == "duration" and not phrase.compound
    if phrase.kind == "count":
        yield of_phrase(view, phrase) if phrase.value is None else None  # "the dispatch of thousands of boats"
        noun = modified(view, number, phrase)
        yield None if noun is not None and _in_a_time(view, noun) else noun
    mothers = low(view.atoms, phrase.begin - 2) in PARENTS  # "the mother of three of his children"
    if not far and phrase.kind != "duration" and not phrase.compound and not mothers:
        yield named_before(view, phrase, final)
    if not far:
        yield of_phrase(view, phrase)
    if lasting:
        yield filled(view, phrase)
    elif phrase.kind != "count" and not far:
        yield modified(view, final, phrase)
    yield governed(view, final, phrase.kind)


def _counted(view: View, found: int | None, number: int, final: int) -> Counted:
    if found is None or view.token(found).lemma.lower() in MEASURES or any(c.isdigit() for c in view.token(found).text):
        return Counted(None, None)
    whole = _past_hyphen(view, found)
    phrase_before = _noun_phrase(view, found, range(number, final + 1))
    return Counted(whole, Span(view.article, phrase_before.start, view.token(whole).end))


def _in_a_time(view: View, noun: int) -> bool:
    """Whether the noun belongs to a date or time of day that stands behind the number: "a father of four Friday evening"."""
    token = view.token(noun)
    return token.tag in {"NN", "NNP"} and any(
        t.type in {"DATE", "TIME"} and t.span.start <= token.start < t.span.end for t in nearest(view.times, token.start)
    )


def _worth_at(view: View, phrase: Phrase) -> int | None:
    """The token "worth" beside an amount, before it also with an article between; None where there is none."""
    if low(view.atoms, phrase.last) == "worth":
        return view.token_at(view.atoms[phrase.last].start)
    first = view.token_at(view.atoms[phrase.first].start)
    return next((i for i in (first - 1, first - 2) if i > view.base and view.token(i).text.lower() == "worth"), None)


def _worth(view: View, phrase: Phrase, worth: int) -> int | None:
    """ "$2.5 million worth of watches", "watches worth an estimated two million euros", "the mill is worth $3 million"."""
    if worth > view.token_at(view.atoms[phrase.first].start):
        behind = low(view.atoms, phrase.last + 1) == "of" and phrase.last + 2 < len(view.atoms)
        return next_noun(view, view.token_at(view.atoms[phrase.last + 2].start)) if behind else None
    before = worth - 1
    if before > view.base and view.token(before).text == ",":
        before -= 1
    if view.token(before).pos in {"NOUN", "PROPN"}:
        return before
    verb = next((i for i in range(before, max(view.base - 1, before - 3), -1) if view.token(i).pos == "AUX"), None)
    return None if verb is None else subject_of(view, verb)


def is_distance(view: View, phrase: Phrase) -> bool:
    """ "less than a mile from its harbour", "two miles north of the wreck": how far off it is; what lies or goes there has it."""
    i = phrase.last
    if i < len(view.atoms) and view.atoms[i].low == "(":
        i = next((j + 1 for j in range(i, min(i + 5, len(view.atoms))) if view.atoms[j].low == ")"), i)
    return phrase.unit in LENGTHS and not phrase.compound and i < len(view.atoms) and view.atoms[i].low in _OFF


def _past_hyphen(view: View, noun: int) -> int:
    """The end of a noun written with a hyphen: "co-workers", "passers-by"."""
    last = noun + 2
    if last >= view.last or view.token(noun + 1).text != "-" or view.token(last).pos not in {"NOUN", "PROPN"}:
        return noun
    return last if view.token(noun).end == view.token(noun + 1).start and view.token(noun + 1).end == view.token(last).start else noun


def multiplies(view: View, phrase: Phrase) -> bool:
    """ "three times as many": a factor, or a number of occasions; it counts no thing."""
    return phrase.kind == "count" and phrase.last < len(view.atoms) and view.atoms[phrase.last].low == "times"


def _noun_phrase(view: View, head: int, amount: range) -> Span:
    """The head with the modifiers that stand between the number (or a determiner) and it."""
    first = head
    while first - 1 >= view.base and first - 1 not in amount:
        before = view.token(first - 1)
        if before.text in "-‐‑" and first - 2 >= view.base and view.token(first - 2).end == before.start:
            first -= 2
            continue
        verbal = before.pos in {"DET", "PRON", "NUM", "ADP", "VERB", "AUX", "CCONJ", "SCONJ", "SYM"}
        if verbal and before.tag not in {"VBN", "VBG"}:
            break
        if before.dep not in _LEFT or before.text in {",", "“", '"', "(", ")", "%", "’s", "'s", "”"}:
            break
        first -= 1
    while first < head and view.token(first).pos in {"PUNCT", "ADP", "DET", "PART"}:
        first += 1
    return Span(view.article, view.token(first).start, view.token(head).end)
