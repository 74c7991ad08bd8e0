"""One article's annotations by place: the words, names and figures of any stretch of it."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple, TypeVar

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.annotation import Figure
from rashomon.model.article import Article
from rashomon.model.mangled import mangled_articles
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.corroboration.facts.offices import find_bodies, find_offices
from rashomon.stages.assemble.corroboration.lexicon import BEING, DENYING, KINDS_OF, LIGHT
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.read import ReadText
from rashomon.text.terms import Word

_Item = TypeVar("_Item")

_NEWS = timedelta(days=31)
"""How old an event can be that an article leads with and gives no day."""


_UNTIL = re.compile(r"\b(?:until|till)[ \t]+(?:the[ \t]+)?\Z", re.IGNORECASE)
_BACK = 12
"""Characters before a time in which "until" stands."""
_COMMA = ", "
"""What stands between a noun and a name in apposition to it."""


class Named(NamedTuple):
    """A name where it stands, its kind, and the term that it is compared by."""

    span: Span
    kind: str
    term: str


class Reading:
    """An article as its facts are made from it; what lies in a span is looked up, not searched."""

    def __init__(self, article: Article, read: ReadText, annotation: Annotation, resolved: Resolved) -> None:
        self.article, self.text, self.sentence = article.id, article.text, read.sentence
        self.first = min((claim.span.start for claim in annotation.claims), default=len(self.text))
        at = {place: entity for entity in resolved.entities for variant in entity.variants for place in variant.places}
        self._read_names([(m.span, at[m.span], m.name) for m in annotation.mentions if m.span in at])
        self._read_words(read.words(self.first, len(self.text)))
        self._tell_offices(find_offices(article.text, annotation.mentions, at), find_bodies(article.text, annotation.mentions, at))
        self._read_times(resolved.times, resolved.publication)
        self._figures = sorted(annotation.figures, key=lambda figure: (figure.span.start, figure.span.end))
        self._counting = [figure.span.start for figure in self._figures]
        self._damage = [mark.span for mark in annotation.marks]
        self._mangled = bool(mangled_articles((v.exact, v.places) for entity in resolved.entities for v in entity.variants if v.garbled))

    def _read_names(self, named: Sequence[tuple[Span, Entity, str]]) -> None:
        self.called = {name: term_of(entity) for _, entity, name in named}
        """The article's names, as terms."""
        self._mentions = sorted((Named(span, entity.kind, term_of(entity)) for span, entity, _ in named), key=lambda name: name.span.start)
        self._starts = [name.span.start for name in self._mentions]

    def _read_words(self, words: Sequence[Word]) -> None:
        self._begins, self._forms = [word.start for word in words], [word.form for word in words]
        self._telling = [*map(_terms_of, self._forms)]
        vocabulary = frozenset(self._forms)
        short = [form for form in vocabulary if "'" in form or "’" in form]
        self.denials = (vocabulary & DENYING).union(form for form in short if form.endswith(("n't", "n’t")))
        """Its words that deny."""
        self.being = (vocabulary & BEING).union(form for form in short if form.endswith(("'s", "’s", "'re", "’re")))
        """Its forms of "be"."""

    def _read_times(self, times: Sequence[Time], publication: Publication) -> None:
        self.times = {time.span: time for time in times}
        until = (time for time in self.times.values() if _UNTIL.search(self.text, max(0, time.span.start - _BACK), time.span.start))
        self._until = sorted(((time.span.start, time) for time in until), key=lambda found: found[0])
        self.dated = publication.basis == "stated"
        earliest = publication.earliest and date.fromisoformat(publication.earliest[:10])
        self.new_on = (earliest - _NEWS).isoformat() if earliest else None
        """The first day on which can have happened what it leads with as new."""
        self._latest = publication.latest and publication.latest[:10]

    def _tell_offices(self, offices: Mapping[str, Entity], bodies: Mapping[str, Entity]) -> None:
        """"The president" stands for the person whom the article calls so, "the council" for the one it names; before a name, "of" another
        body, or where it is part of another noun ("the court room"), it does not."""
        named, last = frozenset(self._starts), len(self._forms) - 1
        for at, form in enumerate(self._forms):
            meant = offices.get(form) or bodies.get(form)
            if meant and at and self._forms[at - 1] == "the":
                if at < last and (self._forms[at + 1] == "of" or self._begins[at + 1] in named):
                    continue
                if form in offices or (at < last and self._forms[at + 1] in LIGHT):
                    self._telling[at] = (*self._telling[at], term_of(meant))

    def forms(self, span: Span, apart: Sequence[Span] = ()) -> list[str]:
        """The words that begin in it, in lower case, those that begin in one of the spans `apart` left out."""
        return _without(self._forms, *self._stretches(span, apart))

    def _stretches(self, span: Span, apart: Sequence[Span]) -> tuple[int, int, list[tuple[int, int]]]:
        """Its first word and the one behind it, by number; and the same of the spans apart."""
        at, end = bisect_left(self._begins, span.start), bisect_left(self._begins, span.end)
        inside = [(bisect_left(self._begins, a.start, at, end), bisect_left(self._begins, a.end, at, end)) for a in apart]
        return at, end, inside

    def opening(self, span: Span) -> list[str]:
        """The first word that begins in it, if there is one."""
        at = bisect_left(self._begins, span.start)
        return self._forms[at : bisect_left(self._begins, span.end, at, at + 1)] if at < len(self._begins) else []

    def named(self, span: Span, inner: Sequence[Span] = ()) -> list[Named]:
        """The names in it that do not stand in its subordinate clauses."""
        first = bisect_left(self._starts, span.start)
        near = self._mentions[first : bisect_left(self._starts, span.end, first)]
        return [name for name in near if name.span.end <= span.end and not any(s.covers(name.span) for s in inner)]

    def around(self, span: Span) -> Named | None:
        """The person's name that it is a part of: of 'Vincent "The Chin" Gigante' the parser takes the last word for the subject."""
        at = bisect_left(self._starts, span.start) - 1
        return self._mentions[at] if at >= 0 and self._mentions[at].span.covers(span) and self._mentions[at].kind == "person" else None

    def slot(self, span: Span) -> frozenset[str]:
        """The terms of a subject or an object."""
        name = self.around(span)
        return frozenset([name.term]) if name else self.terms(span)

    def owns(self, name: Named) -> bool:
        """Whether it is told of as an owner: "Lund's mentor"."""
        return self.text.startswith(("'s ", "’s "), name.span.end)

    def beside(self, span: Span) -> frozenset[str]:
        """The name in apposition to a noun, as a term: "the driver, Alan Wetherby, stopped"."""
        at = span.end + len(_COMMA)
        if not self.text.startswith(_COMMA, span.end):
            return frozenset()
        near = self._mentions[bisect_left(self._starts, at) : bisect_left(self._starts, at + 1)]
        return frozenset([name.term for name in near if self.text.startswith(",", name.span.end)])

    def terms(self, span: Span, inner: Sequence[Span] = (), named: Sequence[Named] | None = None) -> frozenset[str]:
        """What it is compared by: its names, the stems of its other words, and the kinds of happening that they tell of.

        `named`: the names in it, where they are at hand.
        """
        if named is None:
            named = self.named(span, inner)
        own = _without(self._telling, *self._stretches(span, [*(name.span for name in named), *inner]))
        return frozenset([name.term for name in named]).union(*own)

    def figures(self, span: Span, inner: Sequence[Span] = ()) -> list[Figure]:
        """The figures in it that do not stand in its subordinate clauses."""
        near = self._figures[bisect_left(self._counting, span.start) : bisect_left(self._counting, span.end)]
        return [f for f in near if span.covers(f.span) and not any(s.covers(f.span) for s in inner)]

    def is_long_ago(self, when: tuple[str, str], modality: str) -> bool:
        """Whether the days are more than a month before the publication; also where what has happened would lie behind it, since then
        it is of a year before ("in February", told in November)."""
        before = self.new_on is not None and when[1] < self.new_on
        return before or (modality == "happened" and self._latest is not None and self._latest < when[0])

    def until(self, span: Span, inner: Sequence[Span] = ()) -> tuple[str, str] | None:
        """The days of the first time behind "until" in it, those of its subordinate clauses left out."""
        first = bisect_left(self._until, (span.start,))
        for start, time in self._until[first : bisect_left(self._until, (span.end,), first)]:
            if not any(s.start <= start < s.end for s in inner) and time.earliest and time.latest:
                return time.earliest[:10], time.latest[:10]
        return None

    def damaged(self, span: Span) -> bool:
        """Whether a mark of damage touches it, or the article is one that mangles names."""
        return self._mangled or any(mark.overlaps(span) for mark in self._damage)


def term_of(entity: Entity) -> str:
    """A name of the story as a term that claims are compared by."""
    return f"@{entity.kind}/{entity.id}"


def _without(items: list[_Item], first: int, end: int, apart: list[tuple[int, int]]) -> list[_Item]:
    """The items from the first on, those of the stretches apart left out."""
    kept: list[_Item] = []
    for begin, behind in sorted(apart):
        kept += items[first:begin]
        first = max(first, behind)
    return kept + items[first:end] if kept else items[first:end]


@lru_cache(maxsize=100_000)
def _terms_of(form: str) -> tuple[str, ...]:
    """The stem of a word that tells something, and the kinds of happening that it tells of."""
    if form in LIGHT:
        return ()
    own = term_for(form)
    return own, *(f"#{kind}" for kind in KINDS_OF.get(form, ()) or KINDS_OF.get(own, ()))
