"""Whose age a number is."""

import re

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.lexicon import SEXES
from rashomon.stages.assemble.figure_ledger.names import Names
from rashomon.text.read import ReadText

_IS_AGED = re.compile(r"(?:\A|[\s“\"])(?:He is|She is|I am|I['’]m|He was|She was) \Z")
_IS = 9
"""Characters of the words before an age that is told as a sentence: "He is 49."."""
_DIED = re.compile(r"\b(?:died|dies|dead)\b")
_OPENING = 60
"""Characters from the start of a sentence within which its subject is named in full. By reason."""
_PARAGRAPH = 600
"""Characters back to the person of whom a "he" tells. By reason."""
_NO_UNIT = re.compile(r"[.,;!?\n]| (?:and|but|years old)\b")


def age_of(text: str, figure: Figure, names: Names) -> str:
    """Whose age it is: of "Ina Marek, 34," the entity, of "34-year-old Ina Marek" too; of "a man of 34", "a 34-year-old weaver" and
    "She is 34." what `_nameless` says; of "died in her sleep, aged 34" too; empty otherwise."""
    person = figure.counted
    if _is_pronouns(text, figure):
        return _nameless("", figure)
    words = figure.span.of(text)
    if is_anyones(figure, words):
        return _nameless("", figure)
    if figure.unit == "year" and person is None and text.endswith("aged ", 0, figure.span.start):
        return _nameless("", figure)
    if figure.unit != "year" or person is None:
        return ""
    if words.endswith("old") and person.start >= figure.span.end:  # "34-year-old", "34-year old"
        return names.known(person) or _nameless(person.of(text), figure)
    if person.end > figure.span.start or len(words.split()) != 1:
        return ""
    who = names.of(person, text)
    return who if names.is_person(who) else _nameless(who, figure)


def is_anyones(figure: Figure, words: str) -> bool:
    """Whether an age stands for somebody: "the 23-year-old signed"."""
    return figure.counted is None and figure.unit == "year" and words.endswith("old") and "-" in words


def _is_pronouns(text: str, figure: Figure) -> bool:
    """Whether a sentence says that somebody is as old: "He is 49."."""
    at = figure.span
    return bool(_IS_AGED.search(text, max(0, at.start - _IS), at.start) and _NO_UNIT.match(text, at.end) and at.of(text).isdigit())


def pronouns_person(read: ReadText, figure: Figure, names: Names, sentence: Span) -> tuple[Span, str] | None:
    """Of whom "He was 95." tells: who is named where the sentence before it begins and died in it; with the person's id."""
    if not _is_pronouns(read.text, figure) or not sentence.start:
        return None
    start, end = read.sentence(sentence.start - 1, sentence.start)
    if not _DIED.search(read.text, start, end):
        return None
    return names.person_at(sentence.article, start, min(end, start + _OPENING))


def people_of(text: str, figure: Figure, names: Names, sentence: Span) -> frozenset[str]:
    """The persons named in the sentence; where it tells the age of a "he", also the person named last before it in its paragraph, of "the
    23-year-old" the one named last before the sentence."""
    people = names.inside(sentence)
    start = max(0, sentence.start - _PARAGRAPH)
    if _is_pronouns(text, figure):
        start = max(start, text.rfind("\n", start, sentence.start))
    elif not (is_anyones(figure, figure.span.of(text)) and text.endswith(("the ", "The "), 0, figure.span.start)):
        return people
    before = names.person_before(sentence.article, start, sentence.start)
    return people | {before} if before else people


def _nameless(word: str, figure: Figure) -> str:
    """Whose age it is who has no name: a man's or a woman's where the word says so, and the age. Two such of one age are seldom told of."""
    sex = SEXES.get(word.lower().split()[-1], "") if word else ""
    return f"{sex} {figure.value}"
