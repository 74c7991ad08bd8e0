"""What is known of the things that an article's figures count."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.annotation import Claim, Figure
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.figure_ledger.ages import age_of, is_anyones, people_of, pronouns_person
from rashomon.stages.assemble.figure_ledger.counted import Counted, counted_by
from rashomon.stages.assemble.figure_ledger.deeds import ballot_word, deed_of, find_ballots, is_former, verb_of
from rashomon.stages.assemble.figure_ledger.ellipsis import fill_in
from rashomon.stages.assemble.figure_ledger.fates import fate_of
from rashomon.stages.assemble.figure_ledger.lexicon import FILLERS, PASSING
from rashomon.stages.assemble.figure_ledger.names import Names
from rashomon.stages.assemble.figure_ledger.neighbours import find_neighbours
from rashomon.stages.assemble.figure_ledger.occasions import is_summed
from rashomon.stages.assemble.figure_ledger.quantity import Quantity
from rashomon.stages.assemble.figure_ledger.telling import words_around
from rashomon.stages.assemble.figure_ledger.units import find_conversions
from rashomon.stages.assemble.figure_ledger.wholes import is_whole
from rashomon.text.read import ReadText
from rashomon.text.terms import stem

_PART = re.compile(r"\s{1,9}(?:of (the|them|those|these|whom|its|their|his|her)\b|(?:more|fewer|less) than\b)")
"""What follows a number that counts a part of a whole, or a difference: it is not the whole's count."""
_OTHERS = re.compile(r"\s{1,3}(?:others?|more|further|additional)\b")
"""What follows a number of some beside others."""
_NEXT = re.compile(r"[-\s](?:[\w'’-]+\s){0,3}[\w'’-]+")
"""A noun right behind a length of time: "a 30-day comment period"."""
_PARENT_OF = re.compile(r"(?i)\b(?:mother|mom|mum|father|dad|parents?|grandmother|grandfather|widow|widower) (?:of|to) \Z")
"""Before how many children somebody has: who tells it of the dead counts no dead by it."""
_PARENT = 16
"""Characters of the longest of these."""
_IN = re.compile(r" in (?:the )?(?:[a-z]{3,14} )?")
_THOSE = frozenset({"them", "whom"})
"""Wholes that have been counted before: what becomes of a part of them is told as if its noun stood there."""


@dataclass(frozen=True, slots=True)
class _Account:
    """An article with all that its figures are read by."""

    article: Article
    read: ReadText
    names: Names
    publication: Publication
    spans: Sequence[Span]
    """Of its figures, in reading order."""
    clauses: tuple[Sequence[Claim], Sequence[int]]
    """In reading order, and where they start."""
    dated: Sequence[Time]
    days: Mapping[Span, str]
    """Times of one day, to that day."""


def describe(
    article: Article, read: ReadText, annotation: Annotation, resolved: Resolved, names: Names
) -> list[Quantity]:
    """The article's figures as quantities, in reading order."""
    figures, times = annotation.figures, resolved.times
    clauses = sorted((c for c in annotation.claims if c.form == "clause"), key=lambda c: (c.span.start, -c.span.end))
    account = _Account(
        article, read, names, resolved.publication, [figure.span for figure in figures], (clauses, [c.span.start for c in clauses]),
        [t for t in times if t.type in {"DATE", "TIME"} and t.earliest and t.latest],
        {t.span: t.earliest for t in times if t.earliest and t.earliest[:10] == (t.latest or "")[:10]},
    )  # fmt: skip
    found = fill_in(read, [_quantity(account, figure) for figure in figures], names)
    beside = find_neighbours(article.text, figures)
    found = [replace(q, beside=beside[q.figure.span]) for q in found]
    again, ballots = find_conversions(article.text, figures), find_ballots(article.text, figures)
    found = [replace(q, converts=again[q.figure.span]) if q.figure.span in again else q for q in found]
    return [_balloted(article.text, q, ballots) if q.figure.span in ballots else q for q in found]


def _balloted(text: str, quantity: Quantity, ballots: Mapping[Span, tuple[str, str]]) -> Quantity:
    at, ballot = quantity.figure.span, ballots[quantity.figure.span]
    word = ballot_word(text, at)
    told = f"{word.of(text)} {ballot[1].replace('-', ' to ')}" if word and quantity.figure.counted is None else ""
    return replace(quantity, ballot=ballot, doing=word, told=told)


def _quantity(account: _Account, figure: Figure) -> Quantity:
    text, read, names, at = account.article.text, account.read, account.names, figure.span
    sentence = Span(at.article, *read.sentence(at.start, at.end))
    clause = _clause(at, *account.clauses) or sentence
    parent = None if figure.unit != "people" else _PARENT_OF.search(text, max(0, at.start - _PARENT), at.start)
    head, modifiers, sort, proper = Counted(stem("child"), sort="child") if parent else counted_by(read, figure)
    he = pronouns_person(read, figure, names, sentence)
    aged = he[1] if he else age_of(text, figure, names)
    part = _PART.match(text, at.end)
    whole = part[1] if part else ""
    fate, fate_at = ("", None) if parent or (part and whole not in _THOSE) else fate_of(read, figure, sentence, account.spans)
    deed, doing = deed_of(read, figure, sentence)
    doing = doing or verb_of(read, figure, account.clauses)
    who = parent[0].strip() if parent else he[0].of(text) if he else ""
    nobody = not aged or is_anyones(figure, at.of(text))
    return Quantity(
        figure, head, modifiers, sort, fate, fate_at, aged, _content(read, clause, figure), _content(read, sentence, figure),
        people_of(text, figure, names, sentence), part is not None, _where(figure, text, names, fate_at, sentence), "",
        account.days.get(figure.as_of, "")[:10] if figure.as_of else "", _day(account), deed=deed, doing=doing,
        told=who or (_told(text, figure, (clause, sentence), account.spans, doing) if nobody else ""),
        proper=proper, former=is_former(text, figure), lasting=parent is not None, summed=is_summed(text, figure, sentence),
        whole=is_whole(text, figure, head), besides=_OTHERS.match(text, at.end) is not None, when=_when(at, sentence, account),
        dated=any(sentence.covers(t.span) for t in account.dated),
    )  # fmt: skip


def _day(account: _Account) -> str | None:
    """The day of the account, or the first on which it can have been published."""
    publication = account.publication
    return account.article.published_at or publication.day or publication.earliest


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


def _when(span: Span, sentence: Span, account: _Account) -> tuple[str, str]:
    inside = [t for t in account.dated if sentence.covers(t.span)]
    if inside:
        time = min(inside, key=lambda t: (abs(t.span.start - span.start), t.span))
        return (time.earliest or "")[:10], (time.latest or "")[:10]
    day = account.publication.day
    return (day[:10], day[:10]) if day and len(day) >= len("2024-01-01") else ("", "")


def _clause(span: Span, clauses: Sequence[Claim], starts: Sequence[int]) -> Span | None:
    """The smallest claim around the figure; those that begin far before it are not looked at."""
    at = bisect_right(starts, span.start)
    around = [c.span for c in clauses[max(0, at - 12) : at] if c.span.covers(span)]
    return min(around, key=lambda c: (len(c), c.start), default=None)


def _content(read: ReadText, span: Span, figure: Figure) -> frozenset[str]:
    return frozenset(
        stem for start, end, form, stem in read.words(span.start, span.end)
        if stem not in FILLERS and not form[0].isdigit() and (end <= figure.span.start or start >= figure.span.end)
    )  # fmt: skip
