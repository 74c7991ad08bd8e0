"""Statements that a reader would meet twice, folded into one: a second spelling of what another one states, a part of its claims, or the
same happening told by an account that stands in both.

What lies inside of another claim is folded, and not what stands beside it in one sentence or is like it: of items of ECB+ whose sides all
stand so nearly every one was another fact ("firefighters were called", "found flames").
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from rashomon.model.dossier import DifferenceKind
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import alike, compare, same_happening
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.one_event import happens_to_one
from rashomon.stages.assemble.corroboration.places import Places
from rashomon.stages.assemble.corroboration.statements import Basis, Statement
from rashomon.text.copied_places import CopiedPlaces

Tell = Callable[[Fact, Fact], dict[DifferenceKind, tuple[Span, Span]]]
"""In what a claim differs from the clearest wording, and where in each."""
Differing = frozenset[tuple[DifferenceKind, Span]]
"""In what a claim differs, and where in it."""

_WHOLE = 0.8
"""Share of a clause, and of where a passage has the other one, from which the two are one: an end of it may have been reworded."""


def remembered(tell: Tell) -> Tell:
    """The same, asked of two claims once: folding, the choice of the clearest wording and writing all want to know it of most pairs."""
    found: dict[tuple[int, int], dict[DifferenceKind, tuple[Span, Span]]] = {}

    def told(one: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
        # By which claims they are: with another origin it is still the same clause.
        pair = id(one.claim), id(other.claim)
        if pair not in found:
            found[pair] = tell(one, other)
        return found[pair]

    return told


def fold(statements: Sequence[Statement], facts: Sequence[Fact], copied: CopiedPlaces, tell: Mapping[Basis, Tell]) -> list[Statement]:
    """The statements without those that say what another one says as well, of accounts that stand in that one with a stance.

    What most origins state stays, and takes over the claims of what is folded into it. `tell` says in what a claim differs from the
    clearest wording, by what makes them one: nothing that differs is lost, and nothing comes to differ.
    """
    folding = _Folding(facts, copied, tell)
    for made in sorted(statements, key=folding.rank):
        folding.take(made)
    return folding.kept


class _Folding:
    """Takes one statement after the other, those that may hold others first."""

    def __init__(self, facts: Sequence[Fact], copied: CopiedPlaces, tell: Mapping[Basis, Tell]) -> None:
        self._facts, self._copied, self._tell = facts, copied, tell
        self.kept: list[Statement] = []
        self._made_in: dict[str, dict[int, list[Span]]] = defaultdict(dict)
        """By article the numbers of the statements that stay, with the claims of it that make them."""
        self._made_by: dict[Span, set[int]] = defaultdict(set)
        """By claim the numbers of the statements that stay and that it makes."""

    def rank(self, made: Statement) -> tuple[int, int, int, list[Span], list[Span], Basis]:
        """That of most origins first, then of most articles, then the longest, then in order of place."""
        stating = self._stating(made)
        spans = [fact.claim.span for fact in stating]
        origins, articles = {fact.origin for fact in stating}, {fact.article for fact in stating}
        mentioning = [self._facts[i].claim.span for i in made.mentioning]
        return -len(origins), -len(articles), -sum(map(len, spans)), spans, mentioning, made.basis

    def take(self, made: Statement) -> None:
        """Fold it into the first statement that holds it, or keep it."""
        places = list(self._copied.beside(self._facts[made.clearest].claim.span))
        spans = [fact.claim.span for fact in self._stating(made)]
        articles = {self._facts[made.clearest].article, *(place.article for place in places)}
        near = {number for article in articles for number in self._made_in.get(article, ())}
        shared = self._sharing(made)
        for number in sorted(near | shared.keys()):
            of_one = number in near and (
                self._of_one_wording(self.kept[number], made, places) or self._inside(number, spans) or self._told_again(number, made)
            )
            if of_one or (number in shared and self._tell_one(self.kept[number], made, shared[number])):
                joined = self._joined(self.kept[number], made)
                if self._differs_alike(self.kept[number], made, joined):
                    self._keep(number, joined)
                    return
        self.kept.append(made)
        self._keep(len(self.kept) - 1, made)

    def _keep(self, number: int, made: Statement) -> None:
        self.kept[number] = made
        for article, spans in _by_article(self._stating(made)).items():
            self._made_in[article][number] = spans
            for span in spans:
                self._made_by[span].add(number)

    def _sharing(self, made: Statement) -> Mapping[int, int]:
        """The statements that stay which accounts make by the same claims, and accounts of how many origins."""
        origins: dict[int, set[str]] = defaultdict(set)
        for fact in self._stating(made):
            for number in self._made_by.get(fact.claim.span, ()):
                origins[number].add(fact.origin)
        return {number: len(own) for number, own in origins.items()}

    def _tell_one(self, kept: Statement, made: Statement, shared: int) -> bool:
        """Whether the clearest wordings tell of one happening, and neither excludes the other; where claims of one origin alone are in
        both, a happening to one."""
        one, other = self._facts[kept.clearest], self._facts[made.clearest]
        told = same_happening(one, other) if shared > 1 else happens_to_one(one, other)
        return told and not excluded(one, other, compare(one, other))

    def _told_again(self, number: int, made: Statement) -> bool:
        """Whether each of its accounts makes the other, too, whose clearest wording says what its own does: titles, and what they lead
        to."""
        if not all(number in self._made_in[fact.article] for fact in self._stating(made)):
            return False
        one, other = self._facts[self.kept[number].clearest], self._facts[made.clearest]
        common = compare(one, other)
        return alike(one, other, common) and same_happening(one, other) and not excluded(one, other, common)

    def _of_one_wording(self, kept: Statement, made: Statement, places: Sequence[Span]) -> bool:
        """Whether the clearest wordings are one clause, or one wording at one of the `places` that have the other's by way of a passage."""
        one, other = self._facts[kept.clearest], self._facts[made.clearest]
        if one is other:
            return True
        span = one.claim.span
        at_one_place = any(place.common(span) >= _WHOLE * max(len(place), len(span)) for place in places)
        return at_one_place and compare(one, other).verbatim

    def _inside(self, number: int, spans: Sequence[Span]) -> bool:
        """Whether each claim that states the one lies inside a claim that agrees with the other."""
        if len(spans) == 1 or not all(_is_covered(span, self._made_in[span.article].get(number, ())) for span in spans):
            return False
        kept = self.kept[number]
        differing = self._differing(kept)
        agreeing = _by_article([fact for fact in self._stating(kept) if fact.claim.span not in differing])
        return all(_is_covered(span, agreeing.get(span.article, ())) for span in spans)

    def _differs_alike(self, kept: Statement, made: Statement, joined: Statement) -> bool:
        """Whether what differs from the clearest wordings still does, and in nothing else than before."""
        before, now = self._differing(kept), self._differing(joined)
        return _kinds(before) == _kinds(now) and self._differing(made).items() <= now.items()

    def _differing(self, made: Statement) -> dict[Span, Differing]:
        """The claims that differ from the clearest wording, in what, and where in them."""
        clearest, tell = self._facts[made.clearest], self._tell[made.basis]
        told = {fact.claim.span: tell(clearest, fact) for fact in self._stating(made)[1:]}
        return {span: frozenset((kind, there) for kind, (_, there) in kinds.items()) for span, kinds in told.items() if kinds}

    def _joined(self, kept: Statement, made: Statement) -> Statement:
        """The one that stays, with the claims of the other that do not meet its own."""
        stated = Places(fact.claim.span for fact in self._stating(kept))
        further = [i for i in made.claims if not stated.meet(self._facts[i].claim.span)]
        for i in further:
            stated.add(self._facts[i].claim.span)
        told = Places(self._facts[i].claim.span for i in kept.mentioning)
        mentioned = [*kept.mentioning, *(i for i in made.mentioning if not told.meet(self._facts[i].claim.span))]
        mentioning = sorted(i for i in mentioned if not stated.meet(self._facts[i].claim.span))
        return Statement(kept.clearest, tuple(sorted((*kept.stating, *further))), tuple(mentioning), kept.basis)

    def _stating(self, made: Statement) -> list[Fact]:
        """The claims that state it, the clearest wording first."""
        return [self._facts[i] for i in made.claims]


def _kinds(differing: Mapping[Span, Differing]) -> set[DifferenceKind]:
    return {kind for told in differing.values() for kind, _ in told}


def _by_article(facts: Sequence[Fact]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for fact in facts:
        found[fact.article].append(fact.claim.span)
    return found


def _is_covered(span: Span, spans: Sequence[Span]) -> bool:
    return any(own.covers(span) for own in spans)
