"""What a figure counts, read from the sentence's grammar."""

from dataclasses import dataclass

from rashomon.model.span import Span
from rashomon.stages.annotate.figures.atoms import low
from rashomon.stages.annotate.figures.lexicon import LENGTHS, MEASURES, NUMERIC, PEOPLE
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View, near, nearest

_LEFT = frozenset({"compound", "amod", "nmod", "poss", "case", "punct", "nummod", "quantmod", "npadvmod", "advmod", "det"})
_UP = frozenset({"nummod", "compound", "amod", "quantmod", "nmod", "npadvmod", "advmod", "pobj", "det", "poss"})
_MOVING = frozenset(
    "be rise fall grow drop climb increase decrease decline shrink jump slip gain lose cost sell trade close stand run "
    "reach hit total amount exceed average weigh measure stretch lie become remain come top double fetch go value worth "
    "price widen narrow travel carry cover receive long deep high wide tall thick away dip sink soar plunge surge ease "
    "edge slide tumble expand contract swell drift move".split()
)
"""What has a size says it with these: their subject is what the amount belongs to."""
_SETTING = frozenset("raise cut lower increase reduce put value estimate set bring push price".split())
"""With these it is their object."""
_LASTING = frozenset({"take", "last"})
_COUNTING = frozenset({"put", "estimate", "stand", "number"})
_VERBS = {"count": _COUNTING, "share": frozenset[str](), "duration": _LASTING}


_OFF = frozenset("from off away north south east west northeast northwest southeast southwest inland offshore".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """Token of the counted head noun (None where the sentence names none) and the words around it."""

    head: int | None
    span: Span | None


def find_counted(view: View, phrase: Phrase) -> Counted:
    """The noun phrase that the figure counts or measures."""
    if multiplies(view, phrase) or low(view.atoms, phrase.last - 1).endswith(("'s", "’s")):  # "a 5-year-old's toy" is no toy of five years
        return Counted(None, None)
    number = view.token_at(view.atoms[phrase.number - 1].start)
    final = view.token_at(view.atoms[phrase.last - 1].start)
    if is_aboard(view, phrase):
        return Counted(None, None)
    worth = _worth_at(view, phrase) if phrase.kind == "money" else None
    if worth is not None:
        return _counted(view, _worth(view, phrase, worth), number, final)
    found, far = None, is_distance(view, phrase)
    if phrase.kind == "count":
        found = _modified(view, number, phrase)
        if found is not None and _in_a_time(view, found):
            found = None
    if found is None and phrase.kind != "duration" and not phrase.compound and not far:
        found = _named_before(view, phrase, final)
    if found is None and not far:
        found = _of_phrase(view, phrase)
    if found is None and phrase.kind == "duration" and not phrase.compound:
        found = _filled(view, phrase)
    elif found is None and phrase.kind != "count" and not far:
        found = _modified(view, final, phrase)
    if found is None:
        found = _governor(view, final, _VERBS.get(phrase.kind, _MOVING))
    return _counted(view, found, number, final)


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
        return _next_noun(view, view.token_at(view.atoms[phrase.last + 2].start)) if behind else None
    before = worth - 1
    if before > view.base and view.token(before).text == ",":
        before -= 1
    if view.token(before).pos in {"NOUN", "PROPN"}:
        return before
    verb = next((i for i in range(before, max(view.base - 1, before - 3), -1) if view.token(i).pos == "AUX"), None)
    return None if verb is None else _subject(view, verb)


def is_distance(view: View, phrase: Phrase) -> bool:
    """ "less than a mile from its harbour", "two miles north of the wreck": how far off it is; what lies or goes there has it."""
    i = phrase.last
    if i < len(view.atoms) and view.atoms[i].low == "(":
        i = next((j + 1 for j in range(i, min(i + 5, len(view.atoms))) if view.atoms[j].low == ")"), i)
    return phrase.unit in LENGTHS and not phrase.compound and i < len(view.atoms) and view.atoms[i].low in _OFF


def is_aboard(view: View, phrase: Phrase) -> bool:
    """ "60 aboard", "about 60 on board": people."""
    following = [a.low for a in view.atoms[phrase.last : phrase.last + 2]]
    return phrase.kind == "count" and (following[:1] == ["aboard"] or following == ["on", "board"])


def _past_hyphen(view: View, noun: int) -> int:
    """The end of a noun written with a hyphen: "co-workers", "passers-by"."""
    last = noun + 2
    if last >= view.last or view.token(noun + 1).text != "-" or view.token(last).pos not in {"NOUN", "PROPN"}:
        return noun
    return last if view.token(noun).end == view.token(noun + 1).start and view.token(noun + 1).end == view.token(last).start else noun


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


def multiplies(view: View, phrase: Phrase) -> bool:
    """ "three times as many": a factor, or a number of occasions; it counts no thing."""
    return phrase.kind == "count" and phrase.last < len(view.atoms) and view.atoms[phrase.last].low == "times"


def _is_noun(view: View, index: int) -> bool:
    token = view.token(index)
    return token.pos in {"NOUN", "PROPN"} or token.tag in {"NNS", "NN"} or token.text.lower() in PEOPLE


def _named_before(view: View, phrase: Phrase, final: int) -> int | None:
    """ "a deficit of 3.9%", "a city of 3.6 million": the noun whose size the amount is."""
    index = final
    for _ in range(3):
        index = view.head(index)
        token = view.token(index)
        if token.text.lower() == "of" and token.end <= view.atoms[phrase.first].start:
            head = view.head(index)
            noun = view.token(head)
            return head if noun.tag == "NN" and head < index and noun.lemma.lower() not in NUMERIC else None
    return None


def _of_phrase(view: View, phrase: Phrase) -> int | None:
    """The noun behind "of" (and behind "in" after money): "four of its updates", "$73 million in aid"."""
    i = phrase.last
    if i >= len(view.atoms) or (phrase.first and view.atoms[phrase.first - 1].low == "within"):
        return None
    word = view.atoms[i].low
    if phrase.kind == "share" and word in {"the", "its", "their", "his", "her", "all"}:
        return _next_noun(view, view.token_at(view.atoms[i].start) + 1)
    if word != "of" and not (word == "in" and phrase.kind == "money"):
        return None
    preposition = view.token_at(view.atoms[i].start)
    if preposition + 1 >= view.last:
        return None
    loose = word == "in" and view.token(preposition + 1).pos in {"DET", "PRON", "PROPN", "NUM"}
    for child in view.children(preposition):
        if view.token(child).dep == "pobj" and child > preposition:
            return _rightmost(view, child) if _is_noun(view, child) and not loose else None
    return _next_noun(view, preposition + 1) if word == "of" else None


def _next_noun(view: View, index: int) -> int | None:
    """The head of the noun phrase that begins at this token, by position."""
    found = None
    for i in range(index, min(index + 6, view.last)):
        token = view.token(i)
        if token.pos in {"NOUN", "PROPN"}:
            found = i
        elif found is not None or token.pos not in {"DET", "ADJ", "PRON", "NUM", "PART"}:
            break
    return found


def _rightmost(view: View, noun: int) -> int:
    """The last of the singular nouns that stand together, where the parser stopped at the first ("security updates")."""
    while noun + 1 < view.last and view.token(noun).tag == "NN" and view.token(noun + 1).tag in {"NN", "NNS"}:
        noun += 1
    return noun


def _modified(view: View, index: int, phrase: Phrase) -> int | None:
    """The noun that the phrase stands before: "3,118 complaints", "a 40-metre span", "a 25 percent tariff"."""
    end = view.atoms[phrase.last - 1].end
    for _ in range(5):
        head = view.head(index)
        if head <= index or view.token(index).dep not in _UP:
            break
        index = head
        noun = view.token(head)
        if _is_noun(view, head) and noun.start >= end and noun.dep not in {"compound", "nmod"}:
            return head
    if phrase.last >= len(view.atoms) or (phrase.kind != "count" and not phrase.compound):
        return None
    quoted = view.atoms[phrase.last].text in "”\"’" and phrase.last + 1 < len(view.atoms)  # “around 260” jobs
    return _adjacent(view, view.token_at(view.atoms[phrase.last + quoted].start))


def _filled(view: View, phrase: Phrase) -> int | None:
    """What a span of time with a noun right behind it is spent on: "a 20 minute walk"; nothing past a preposition or a verb."""
    if phrase.last >= len(view.atoms) or low(view.atoms, phrase.last - 1).endswith("s"):
        return None
    return _adjacent(view, view.token_at(view.atoms[phrase.last].start))


def _adjacent(view: View, index: int) -> int | None:
    """The noun right behind the number where the parser has not tied them: only adjectives may stand between."""
    found = None
    for i in range(index, min(index + 5, view.last)):
        token = view.token(i)
        if token.pos in {"NOUN", "PROPN"}:
            found = i
        elif found is not None or (token.pos != "ADJ" and token.text != "-"):
            break
    return found


def _governor(view: View, index: int, verbs: frozenset[str]) -> int | None:
    """What rises to, costs or is this much; with "cut ... by", "put ... at" the thing that is cut or put."""
    for _ in range(4):
        head = view.head(index)
        if head == index:
            return None
        token = view.token(head)
        lemma = token.lemma.lower()
        if lemma == "worth" and view.token(view.head(head)).pos == "NOUN":
            return view.head(head)
        if token.pos in {"VERB", "AUX", "ADJ"}:
            if lemma in _SETTING and (verbs is _MOVING or lemma in verbs):
                return _object(view, head, index)
            return _subject(view, head) if lemma in verbs and (verbs is not _LASTING or _lasts(view, head, index)) else None
        index = head
    return None


def _lasts(view: View, verb: int, part: int) -> bool:
    """Whether a verb has the span of time as its object or behind "for": not "takes effect in 30 days", "weeks before he takes office"."""
    objects = [i for i in view.children(verb) if view.token(i).dep == "dobj"]
    beside = view.token(part).dep in {"dobj", "npadvmod", "attr"} or view.token(part).text.lower() == "for"
    return beside and objects in ([], [part])


def _object(view: View, verb: int, amount: int) -> int | None:
    for child in view.children(verb):
        if child != amount and view.token(child).dep in {"dobj", "nsubjpass"} and view.token(child).pos == "NOUN":
            return _content(view, child)
    return None


def _subject(view: View, verb: int) -> int | None:
    for _ in range(3):
        for child in view.children(verb):
            if view.token(child).dep in {"nsubj", "nsubjpass"}:
                return _content(view, child) if view.token(child).pos in {"NOUN", "PROPN"} else None
        if view.token(verb).dep not in {"xcomp", "conj", "acomp", "advcl"}:
            return None
        verb = view.head(verb)
    return None


def _content(view: View, noun: int) -> int:
    """ "a kilo of rice", "the number of wolves": the noun behind "of"."""
    if view.token(noun).lemma.lower() not in MEASURES and view.token(noun).lemma.lower() != "number":
        return noun
    for child in view.children(noun):
        if view.token(child).text.lower() == "of":
            return next((c for c in view.children(child) if view.token(c).dep == "pobj"), noun)
    return noun


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
