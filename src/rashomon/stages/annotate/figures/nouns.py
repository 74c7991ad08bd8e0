"""The nouns beside a number: before it, right behind it, or behind an "of"."""

from rashomon.stages.annotate.figures.atoms import low
from rashomon.stages.annotate.figures.lexicon import NUMERIC, PEOPLE
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View

_UP = frozenset({"nummod", "compound", "amod", "quantmod", "nmod", "npadvmod", "advmod", "pobj", "det", "poss"})


def _is_noun(view: View, index: int) -> bool:
    token = view.token(index)
    return token.pos in {"NOUN", "PROPN"} or token.tag in {"NNS", "NN"} or token.text.lower() in PEOPLE


def named_before(view: View, phrase: Phrase, final: int) -> int | None:
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


def of_phrase(view: View, phrase: Phrase) -> int | None:
    """The noun behind "of" (and behind "in" after money): "four of its updates", "$73 million in aid"."""
    i = phrase.last
    if i >= len(view.atoms) or (phrase.first and view.atoms[phrase.first - 1].low == "within"):
        return None
    word = view.atoms[i].low
    if phrase.kind == "share" and word in {"the", "its", "their", "his", "her", "all"}:
        return next_noun(view, view.token_at(view.atoms[i].start) + 1)
    if word != "of" and not (word == "in" and phrase.kind == "money"):
        return None
    preposition = view.token_at(view.atoms[i].start)
    if preposition + 1 >= view.last:
        return None
    loose = word == "in" and view.token(preposition + 1).pos in {"DET", "PRON", "PROPN", "NUM"}
    for child in view.children(preposition):
        if view.token(child).dep == "pobj" and child > preposition:
            return _rightmost(view, child) if _is_noun(view, child) and not loose else None
    return next_noun(view, preposition + 1) if word == "of" else None


def next_noun(view: View, index: int) -> int | None:
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


def modified(view: View, index: int, phrase: Phrase) -> int | None:
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
    return adjacent(view, view.token_at(view.atoms[phrase.last + quoted].start))


def filled(view: View, phrase: Phrase) -> int | None:
    """What a span of time with a noun right behind it is spent on: "a 20 minute walk"; nothing past a preposition or a verb."""
    if phrase.last >= len(view.atoms) or low(view.atoms, phrase.last - 1).endswith("s"):
        return None
    return adjacent(view, view.token_at(view.atoms[phrase.last].start))


def adjacent(view: View, index: int) -> int | None:
    """The noun right behind the number where the parser has not tied them: only adjectives may stand between."""
    found = None
    for i in range(index, min(index + 5, view.last)):
        token = view.token(i)
        if token.pos in {"NOUN", "PROPN"}:
            found = i
        elif found is not None or (token.pos != "ADJ" and token.text != "-"):
            break
    return found
