"""What is known of the things that an article's figures count."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.annotation import Claim, Figure
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.figure_ledger.deeds import ballot_word, deed_of, find_ballots, is_former, verb_of
from rashomon.stages.assemble.figure_ledger.ellipsis import fill_in
from rashomon.stages.assemble.figure_ledger.fates import fate_of
from rashomon.stages.assemble.figure_ledger.lexicon import FILLERS, GENERIC, GRADING, PASSING, PEERS, SEXES, SORTS
from rashomon.stages.assemble.figure_ledger.names import Names
from rashomon.stages.assemble.figure_ledger.occasions import is_summed
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.telling import words_around
from rashomon.stages.assemble.figure_ledger.units import find_conversions
from rashomon.text.read import ReadText
from rashomon.text.terms import stem

_PART = re.compile(r"\s{1,9}(?:of (the|them|those|these|whom|its|their|his|her)\b|(?:more|fewer|less) than\b)")
"""What follows a number that counts a part of a whole, or a difference: it is not the whole's count."""
_LEGAL = frozenset({"count", "charge", "case"})
"""Nouns that count deeds of the kind named behind them: counts of fraud are not counts of theft."""
_COMPLEMENT = re.compile(
    r" of ((?:(?!(?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten) |by |over |after |in |against )[a-z]+ ?){1,5})"
)
_IS_AGED = re.compile(r"(?:\A|[\s“\"])(?:He is|She is|I am|I['’]m|He was|She was) \Z")
_IS = 9
"""Characters of the words before an age that is told as a sentence: "He is 49."."""
_NEXT = re.compile(r"[-\s](?:[\w'’-]+\s){0,3}[\w'’-]+")
"""A noun right behind a length of time: "a 30-day comment period"."""
_DIED = re.compile(r"\b(?:died|dies|dead)\b")
_OPENING = 60
"""Characters from the start of a sentence within which its subject is named in full. By reason."""
_PARAGRAPH = 600
"""Characters back to the person of whom a "he" tells. By reason."""
_PARENT_OF = re.compile(r"(?i)\b(?:mother|mom|mum|father|dad|parents?|grandmother|grandfather|widow|widower) (?:of|to) \Z")
"""Before how many children somebody has: who tells it of the dead counts no dead by it."""
_PARENT = 16
"""Characters of the longest of these."""
_NO_UNIT = re.compile(r"[.,;!?\n]| (?:and|but|years old)\b")
_IN = re.compile(r" in (?:the )?(?:[a-z]{3,14} )?")
_THOSE = frozenset({"them", "whom"})
"""Wholes that have been counted before: what becomes of a part of them is told as if its noun stood there."""


def describe(
    article: Article, read: ReadText, annotation: Annotation, resolved: Resolved, names: Names
) -> list[Quantity]:
    """The article's figures as quantities, in reading order."""
    figures, times = annotation.figures, resolved.times
    dated = [t for t in times if t.type in {"DATE", "TIME"} and t.earliest and t.latest]
    days = {t.span: t.earliest for t in times if t.earliest and t.earliest[:10] == (t.latest or "")[:10]}
    clauses = sorted((c for c in annotation.claims if c.form == "clause"), key=lambda c: (c.span.start, -c.span.end))
    starts = [c.span.start for c in clauses]
    spans = [figure.span for figure in figures]
    ballots = find_ballots(article.text, figures)
    again = find_conversions(article.text, figures)
    found = [_quantity(article, read, f, spans, (clauses, starts), days, resolved.publication, names, dated) for f in figures]
    found = fill_in(read, found, names)
    found = [replace(q, converts=again[q.figure.span]) if q.figure.span in again else q for q in found]
    return [_balloted(article.text, q, ballots) if q.figure.span in ballots else q for q in found]


def _balloted(text: str, quantity: Quantity, ballots: Mapping[Span, tuple[str, str]]) -> Quantity:
    at, ballot = quantity.figure.span, ballots[quantity.figure.span]
    word = ballot_word(text, at)
    told = f"{word.of(text)} {ballot[1].replace('-', ' to ')}" if word and quantity.figure.counted is None else ""
    return replace(quantity, ballot=ballot, doing=word, told=told)


def _quantity(
    article: Article, read: ReadText, figure: Figure, spans: Sequence[Span], clauses: tuple[Sequence[Claim], Sequence[int]],
    days: Mapping[Span, str], publication: Publication, names: Names, dated: Sequence[Time],
) -> Quantity:  # fmt: skip
    text = article.text
    sentence = Span(figure.span.article, *read.sentence(figure.span.start, figure.span.end))
    clause = _clause(figure.span, *clauses) or sentence
    parent = None if figure.unit != "people" else _PARENT_OF.search(text, max(0, figure.span.start - _PARENT), figure.span.start)
    head, modifiers, sort = (stem("child"), frozenset[str](), "child") if parent else _counted(read, figure)
    he = _pronouns_person(read, figure, names, sentence)
    aged = he[1] if he else _aged(text, figure, names)
    part = _PART.match(text, figure.span.end)
    whole = part[1] if part else ""
    fate, fate_at = ("", None) if parent or (part and whole not in _THOSE) else fate_of(read, figure, sentence, spans)
    deed, doing = deed_of(read, figure, sentence)
    doing = doing or verb_of(read, figure, clauses)
    who = parent[0].strip() if parent else he[0].of(text) if he else ""
    told = who or ("" if aged and not _is_anyones(figure, figure.span.of(text)) else _told(text, figure, (clause, sentence), spans, doing))
    return Quantity(
        figure, head, modifiers, sort, fate, fate_at, aged, _content(read, clause, figure), _content(read, sentence, figure),
        _people(text, figure, names, sentence), part is not None,
        _where(figure, text, names, fate_at, sentence), "",
        days.get(figure.as_of, "")[:10] if figure.as_of else "",
        article.published_at or publication.day or publication.earliest,
        deed, doing, told=told, former=is_former(text, figure), lasting=parent is not None,
        summed=is_summed(text, figure, sentence),
        when=_when(figure.span, sentence, dated, publication),
    )  # fmt: skip


def _told(text: str, figure: Figure, within: tuple[Span, Span], spans: Sequence[Span], doing: Span | None) -> str:
    """The words of its clause, else of its sentence, around an amount that no noun names, or around a length of time whose noun does
    not stand right behind it."""
    at, counted = figure.span, figure.counted
    if counted is None and figure.unit in PASSING and "old" in at.of(text):
        return at.of(text)
    if counted is not None and (figure.unit not in PASSING or "old" in at.of(text) or _NEXT.fullmatch(text, at.end, counted.end)):
        return ""
    place = bisect_left(spans, at)
    since = spans[place - 1].end if place else 0
    told = (words_around(text, at, span, since, doing) for span in within)
    return max(told, key=lambda words: " " in words)


def _where(figure: Figure, text: str, names: Names, fate_at: Span | None, sentence: Span) -> str:
    """The place that the clause names: the story's entity, else its words; of "the number of its dead" the place that has them."""
    if figure.where is not None:
        return names.place_at(figure.where.article, figure.where.start, figure.where.end) or stem(figure.where.of(text).lower())
    if fate_at is None:
        return ""
    inside = _IN.match(text, fate_at.end)
    where = names.place_at(fate_at.article, fate_at.end, inside.end() + 1) if inside else ""
    if where:
        return where
    return names.place_before(fate_at.article, sentence.start, fate_at.start) if text.endswith(" its ", 0, fate_at.start) else ""


def _when(span: Span, sentence: Span, dated: Sequence[Time], publication: Publication) -> tuple[str, str]:
    inside = [t for t in dated if sentence.covers(t.span)]
    if inside:
        time = min(inside, key=lambda t: (abs(t.span.start - span.start), t.span))
        return (time.earliest or "")[:10], (time.latest or "")[:10]
    day = publication.day
    return (day[:10], day[:10]) if day and len(day) >= len("2024-01-01") else ("", "")


def _aged(text: str, figure: Figure, names: Names) -> str:
    """Whose age it is: of "Ina Marek, 34," the entity, of "34-year-old Ina Marek" too; of "a man of 34", "a 34-year-old weaver" and
    "She is 34." what `_nameless` says; empty otherwise."""
    person = figure.counted
    if _is_pronouns(text, figure):
        return _nameless("", figure)
    words = figure.span.of(text)
    if _is_anyones(figure, words):
        return _nameless("", figure)
    if figure.unit != "year" or person is None:
        return ""
    if words.endswith("old") and person.start >= figure.span.end:  # "34-year-old", "34-year old"
        return names.known(person) or _nameless(person.of(text), figure)
    if person.end > figure.span.start or len(words.split()) != 1:
        return ""
    who = names.of(person, text)
    return who if names.is_person(who) else _nameless(who, figure)


def _is_anyones(figure: Figure, words: str) -> bool:
    """Whether an age stands for somebody: "the 23-year-old signed"."""
    return figure.counted is None and figure.unit == "year" and words.endswith("old") and "-" in words


def _is_pronouns(text: str, figure: Figure) -> bool:
    """Whether a sentence says that somebody is as old: "He is 49."."""
    at = figure.span
    return bool(_IS_AGED.search(text, max(0, at.start - _IS), at.start) and _NO_UNIT.match(text, at.end) and at.of(text).isdigit())


def _pronouns_person(read: ReadText, figure: Figure, names: Names, sentence: Span) -> tuple[Span, str] | None:
    """Of whom "He was 95." tells: who is named where the sentence before it begins and died in it; with the person's id."""
    if not _is_pronouns(read.text, figure) or not sentence.start:
        return None
    start, end = read.sentence(sentence.start - 1, sentence.start)
    if not _DIED.search(read.text, start, end):
        return None
    return names.person_at(sentence.article, start, min(end, start + _OPENING))


def _people(text: str, figure: Figure, names: Names, sentence: Span) -> frozenset[str]:
    """The persons named in the sentence; where it tells the age of a "he", also the person named last before it in its paragraph, of "the
    23-year-old" the one named last before the sentence."""
    people = names.inside(sentence)
    start = max(0, sentence.start - _PARAGRAPH)
    if _is_pronouns(text, figure):
        start = max(start, text.rfind("\n", start, sentence.start))
    elif not (_is_anyones(figure, figure.span.of(text)) and text.endswith(("the ", "The "), 0, figure.span.start)):
        return people
    before = names.person_before(sentence.article, start, sentence.start)
    return people | {before} if before else people


def _nameless(word: str, figure: Figure) -> str:
    """Whose age it is who has no name: a man's or a woman's where the word says so, and the age. Two such of one age are seldom told of."""
    sex = SEXES.get(word.lower().split()[-1], "") if word else ""
    return f"{sex} {figure.value}"


def _clause(span: Span, clauses: Sequence[Claim], starts: Sequence[int]) -> Span | None:
    """The smallest claim around the figure; those that begin far before it are not looked at."""
    at = bisect_right(starts, span.start)
    around = [c.span for c in clauses[max(0, at - 12) : at] if c.span.covers(span)]
    return min(around, key=lambda c: (len(c), c.start), default=None)


def _counted(read: ReadText, figure: Figure) -> tuple[str, frozenset[str], str]:
    """The head noun's stem, those before it, and the sort of people that it names."""
    if figure.counted is None:
        return "", frozenset(), ""
    found = read.words(figure.counted.start, figure.counted.end)
    words = [w.stem for w in found]
    if not words:
        return "", frozenset(), ""
    sort = SORTS.get(found[-1].form, "")
    of = _COMPLEMENT.match(read.text, figure.counted.end) if words[-1] in _LEGAL else None
    matter = [w.stem for w in read.words(*of.span(1))] if of else []
    offence = words[-1] if of is None else "count"
    head = "" if words[-1] in GENERIC else stem(sort) or PEERS.get(offence, offence)
    return head, frozenset(w for w in (*words[:-1], *matter) if w not in FILLERS and w not in GRADING), sort


def _content(read: ReadText, span: Span, figure: Figure) -> frozenset[str]:
    return frozenset(
        stem for start, end, form, stem in read.words(span.start, span.end)
        if stem not in FILLERS and not form[0].isdigit() and (end <= figure.span.start or start >= figure.span.end)
    )  # fmt: skip
