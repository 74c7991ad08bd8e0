"""A figure with all that tells what it counts."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rashomon.model.annotation import Claim, Figure
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.figure_ledger.deeds import ballot_word, deed_of, find_ballots, is_former, verb_of
from rashomon.stages.assemble.figure_ledger.fates import fate_of
from rashomon.stages.assemble.figure_ledger.lexicon import FILLERS, GENERIC, SORTS
from rashomon.stages.assemble.figure_ledger.names import Names
from rashomon.stages.assemble.figure_ledger.units import find_conversions
from rashomon.text.read import ReadText
from rashomon.text.terms import stem

_PART = re.compile(r"\s{1,9}(?:of (?:the|them|those|these|whom|its|their|his|her)\b|(?:more|fewer|less) than\b)")
"""What follows a number that counts a part of a whole, or a difference: it is not the whole's count."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure and what is known of the thing it counts; words are stems."""

    figure: Figure
    head: str
    """Stem of the counted noun; empty where none is named or it only says "people"."""
    modifiers: frozenset[str]
    sort: str
    """The sort of people counted ("woman", "child"), who may be part of the people counted elsewhere; empty for people at large."""
    fate: str
    """For people: dead | hurt | missing | held | fled | ... , by the words of the clause; empty where none is said."""
    fate_at: Span | None
    aged: str
    """The person whose age it is, or a word and the age ("man 74"); empty otherwise."""
    near: frozenset[str]
    """Content words of the clause around it."""
    around: frozenset[str]
    """Content words of its sentence."""
    people: frozenset[str]
    """Entities of persons named in its sentence."""
    part: bool
    """A part of a whole, or a difference: "two of the injured", "three more than"."""
    where: str
    at: str
    """The day it holds for, where the clause names one; ISO, empty otherwise."""
    published: str | None
    deed: str = ""
    """What is done with an amount of money: loan | loss | cost ... (see the lexicon); empty where it is not said."""
    doing: Span | None = None
    """The word that says what is done: of the deed, of the vote, else the verb."""
    ballot: tuple[str, str] = ("", "")
    """For a vote told as "31 to 14": its side, and both numbers."""
    former: bool = False
    """What the quantity was before: "up from 1.4 billion"."""
    converts: Span | None = None
    """The figure that it tells once more in another unit."""
    when: tuple[str, str] = ("", "")
    """First and last day of the time that its sentence names closest to it, else of the article's day; ISO, empty where unknown."""


def describe(
    article: Article, figures: Sequence[Figure], claims: Sequence[Claim], times: Sequence[Time],
    publication: Publication | None, names: Names,
) -> list[Quantity]:  # fmt: skip
    """The article's figures as quantities, in reading order."""
    read = ReadText(article.text)
    dated = [t for t in times if t.type in {"DATE", "TIME"} and t.earliest and t.latest]
    days = {t.span: t.earliest for t in times if t.earliest and t.earliest[:10] == (t.latest or "")[:10]}
    clauses = sorted((c for c in claims if c.form == "clause"), key=lambda c: (c.span.start, -c.span.end))
    starts = [c.span.start for c in clauses]
    spans = [figure.span for figure in figures]
    ballots = find_ballots(article.text, figures)
    again = find_conversions(article.text, figures)
    found = [_quantity(article, read, f, spans, (clauses, starts), days, publication, names, dated) for f in figures]
    found = [replace(q, converts=again[q.figure.span]) if q.figure.span in again else q for q in found]
    return [_balloted(article.text, q, ballots) if q.figure.span in ballots else q for q in found]


def _balloted(text: str, quantity: Quantity, ballots: Mapping[Span, tuple[str, str]]) -> Quantity:
    return replace(quantity, ballot=ballots[quantity.figure.span], doing=ballot_word(text, quantity.figure.span))


def _quantity(
    article: Article, read: ReadText, figure: Figure, spans: Sequence[Span], clauses: tuple[Sequence[Claim], Sequence[int]],
    days: Mapping[Span, str], publication: Publication | None, names: Names, dated: Sequence[Time],
) -> Quantity:  # fmt: skip
    text = article.text
    sentence = Span(figure.span.article, *read.sentence(figure.span.start, figure.span.end))
    clause = _clause(figure.span, *clauses) or sentence
    head, modifiers, sort = _counted(read, figure)
    aged = _aged(text, figure, names)
    part = bool(_PART.match(text, figure.span.end))
    fate, fate_at = ("", None) if part else fate_of(read, figure, sentence, spans)
    deed, doing = deed_of(read, figure, sentence)
    return Quantity(
        figure, head, modifiers, sort, fate, fate_at, aged, _content(read, clause, figure), _content(read, sentence, figure),
        names.inside(sentence), part,
        stem(figure.where.of(text).lower()) if figure.where else "",
        days.get(figure.as_of, "")[:10] if figure.as_of else "",
        article.published_at or (publication.day or publication.earliest if publication else None),
        deed, doing or verb_of(read, figure, clauses), former=is_former(text, figure),
        when=_when(figure.span, sentence, dated, publication),
    )  # fmt: skip


def _when(span: Span, sentence: Span, dated: Sequence[Time], publication: Publication | None) -> tuple[str, str]:
    inside = [t for t in dated if sentence.covers(t.span)]
    if inside:
        time = min(inside, key=lambda t: (abs(t.span.start - span.start), t.span))
        return (time.earliest or "")[:10], (time.latest or "")[:10]
    day = publication.day if publication else None
    return (day[:10], day[:10]) if day and len(day) >= len("2024-01-01") else ("", "")


def _aged(text: str, figure: Figure, names: Names) -> str:
    """Whose age it is: of "Ina Marek, 34," the entity, of "34-year-old Ina Marek" too; of "a man of 34" the words and the age, since
    there may be many; empty otherwise."""
    person = figure.counted
    if figure.unit != "year" or person is None:
        return ""
    words = figure.span.of(text)
    if "-old" in words and person.start >= figure.span.end:
        return names.known(person)
    if person.end > figure.span.start or len(words.split()) != 1:
        return ""
    who = names.of(person, text)
    return who if names.is_person(who) else f"{who} {figure.value}"


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
    return ("" if words[-1] in GENERIC else words[-1]), frozenset(w for w in words[:-1] if w not in FILLERS), sort


def _content(read: ReadText, span: Span, figure: Figure) -> frozenset[str]:
    return frozenset(
        w.stem for w in read.words(span.start, span.end)
        if w.stem not in FILLERS and not w.form[0].isdigit() and (w.end <= figure.span.start or w.start >= figure.span.end)
    )  # fmt: skip
