"""One article's annotations by place: the words, names and figures of any stretch of it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.stages.assemble.corroboration.facts.scene import Names, Scene, term_of
from rashomon.stages.assemble.corroboration.lexicon import KINDS_OF, LIGHT
from rashomon.text.terms import Word, find_words

_START = attrgetter("start")


class Reading:
    """An article as its facts are made from it; what lies in a span is looked up, not searched."""

    def __init__(self, scene: Scene, id: str, names: Names) -> None:
        self.text = scene.articles[id].text
        named = [(m.span, names.at[m.span], m.name) for m in scene.mentions.get(id, ()) if m.span in names.at]
        self.called = {name: term_of(entity) for _, entity, name in named}
        self._mentions = sorted(((span, entity) for span, entity, _ in named), key=lambda found: found[0].start)
        self._starts = [span.start for span, _ in self._mentions]
        self._figures = sorted(scene.figures.get(id, ()), key=lambda figure: (figure.span.start, figure.span.end))
        self._counting = [figure.span.start for figure in self._figures]
        self.first = min((claim.span.start for claim in scene.claims.get(id, ())), default=len(self.text))
        self._words = list(find_words(self.text, self.first))
        self._begins = [word.start for word in self._words]
        self._telling = [_terms_of(word.form, word.stem) for word in self._words]
        self._damage = [mark.span for mark in scene.marks.get(id, ())]
        self._mangled = id in names.mangled
        self.times = {time.span: time for time in scene.times.get(id, ())}
        self.quantities, self.settled = names.quantities, names.settled
        publication = scene.publications.get(id)
        self.dated = publication is not None and publication.basis == "stated"
        self.origin = scene.origins.get(id, id)

    def words(self, span: Span, apart: Iterable[Span] = ()) -> list[Word]:
        """The words that begin in it, those that begin in one of the spans `apart` left out."""
        return [word for stretch in self._stretches(span, apart) for word in self._words[stretch]]

    def _stretches(self, span: Span, apart: Iterable[Span]) -> Iterator[slice]:
        """Its words by number, without those of the spans apart."""
        at, end = bisect_left(self._begins, span.start), bisect_left(self._begins, span.end)
        for other in sorted(apart, key=_START):
            yield slice(at, min(end, bisect_left(self._begins, other.start, at)))
            at = max(at, bisect_left(self._begins, other.end, at))
        yield slice(at, end)

    def named(self, span: Span, inner: Sequence[Span] = ()) -> list[tuple[Span, Entity]]:
        """The names in it that do not stand in its subordinate clauses."""
        near = self._mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return [(at, entity) for at, entity in near if span.covers(at) and not any(s.covers(at) for s in inner)]

    def terms(self, span: Span, inner: Sequence[Span] = ()) -> frozenset[str]:
        """What it is compared by: its names, the stems of its other words, and the kinds of happening that they tell of."""
        named = self.named(span, inner)
        apart = (*(at for at, _ in named), *inner)
        own = (terms for stretch in self._stretches(span, apart) for terms in self._telling[stretch])
        return frozenset(term_of(entity) for _, entity in named).union(*own)

    def figures(self, span: Span, inner: Sequence[Span] = ()) -> list[Figure]:
        """The figures in it that do not stand in its subordinate clauses."""
        near = self._figures[bisect_left(self._counting, span.start) : bisect_left(self._counting, span.end)]
        return [f for f in near if span.covers(f.span) and not any(s.covers(f.span) for s in inner)]

    def damaged(self, span: Span) -> bool:
        """Whether a mark of damage touches it, or the article is one that mangles names."""
        return self._mangled or any(mark.overlaps(span) for mark in self._damage)


@lru_cache(maxsize=100_000)
def _terms_of(form: str, stem: str) -> tuple[str, ...]:
    """The stem of a word that tells something, and the kinds of happening that it tells of."""
    if form in LIGHT:
        return ()
    return stem, *(f"#{kind}" for kind in KINDS_OF.get(form, ()) or KINDS_OF.get(stem, ()))
