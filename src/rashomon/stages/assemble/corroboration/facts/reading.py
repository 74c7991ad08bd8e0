"""One article's annotations by place: the words, names and figures of any stretch of it."""

from bisect import bisect_left
from collections.abc import Sequence

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.stages.assemble.corroboration.facts.scene import Names, Scene, term_of
from rashomon.stages.assemble.corroboration.lexicon import KINDS_OF, LIGHT
from rashomon.text.terms import Word, find_words


class Reading:
    """An article as its facts are made from it; what lies in a span is looked up, not searched."""

    def __init__(self, scene: Scene, id: str, names: Names) -> None:
        self.text = scene.articles[id].text
        named = [(m.span, names.at[m.span]) for m in scene.mentions.get(id, ()) if m.span in names.at]
        self._mentions = sorted(named, key=lambda found: found[0])
        self._starts = [span.start for span, _ in self._mentions]
        self.called = {m.name: term_of(names.at[m.span]) for m in scene.mentions.get(id, ()) if m.span in names.at}
        self._figures = sorted(scene.figures.get(id, ()), key=lambda figure: figure.span)
        self._counting = [figure.span.start for figure in self._figures]
        claims = scene.claims.get(id, ())
        self.first, last = (min((c.span.start for c in claims), default=0), max((c.span.end for c in claims), default=0))
        self._words = list(find_words(self.text, self.first, last))
        self._begins = [word.start for word in self._words]
        self._damage = [mark.span for mark in scene.marks.get(id, ())]
        self._mangled = id in names.mangled
        self.times = {time.span: time for time in scene.times.get(id, ())}
        self.quantities, self.settled = names.quantities, names.settled
        publication = scene.publications.get(id)
        self.dated = publication is not None and publication.basis == "stated"
        self.origin = scene.origins.get(id, id)

    def words(self, span: Span) -> list[Word]:
        """The words that begin in it."""
        return self._words[bisect_left(self._begins, span.start) : bisect_left(self._begins, span.end)]

    def forms(self, span: Span, inner: Sequence[Span] = ()) -> list[str]:
        """Its words in lower case, those of `inner` left out."""
        return [word.form for word in self.words(span) if not any(at.start <= word.start < at.end for at in inner)]

    def named(self, span: Span, inner: Sequence[Span] = ()) -> list[tuple[Span, Entity]]:
        """The names in it that do not stand in its subordinate clauses."""
        near = self._mentions[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]
        return [(at, entity) for at, entity in near if span.covers(at) and not any(s.covers(at) for s in inner)]

    def terms(self, span: Span, inner: Sequence[Span] = ()) -> frozenset[str]:
        """What it is compared by: its names, the stems of its other words, and the kinds of happening that they tell of."""
        named = [(at, term_of(e)) for at, e in self.named(span, inner)]
        apart = [at for at, _ in named] + list(inner)
        found = {term for _, term in named}
        for word in self.words(span):
            if word.form not in LIGHT and not any(at.start <= word.start < at.end for at in apart):
                found.add(word.stem)
                found.update(f"#{kind}" for kind in KINDS_OF.get(word.form, ()) or KINDS_OF.get(word.stem, ()))
        return frozenset(found)

    def figures(self, span: Span, inner: Sequence[Span] = ()) -> list[Figure]:
        """The figures in it that do not stand in its subordinate clauses."""
        near = self._figures[bisect_left(self._counting, span.start) : bisect_left(self._counting, span.end)]
        return [f for f in near if span.covers(f.span) and not any(s.covers(f.span) for s in inner)]

    def damaged(self, span: Span) -> bool:
        """Whether a mark of damage touches it, or the article is one that mangles names."""
        return self._mangled or any(mark.overlaps(span) for mark in self._damage)
