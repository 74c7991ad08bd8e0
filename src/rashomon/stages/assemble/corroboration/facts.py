"""Claims made comparable across articles: names as the story's entities, words as stems, times as days."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import log

from rashomon.model.annotation import Claim, Figure, Mark, Mention
from rashomon.model.article import Article
from rashomon.model.dossier import FigureEntry
from rashomon.model.mangled import mangled_articles
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.corroboration.lexicon import (
    ASIDE,
    DAYS,
    DENYING,
    HEDGES,
    KINDS_OF,
    LIGHT,
    NUMERALS,
    SUPPOSING,
)
from rashomon.stages.assemble.corroboration.voice import in_own_voice
from rashomon.text.terms import Word, find_words, rarity, stem

_NAMED = 4.0
"""How telling a name of the story or a kind of happening is, on the scale of `rarity`."""
LEAD = 300
"""Characters from an article's first claim on within which it says what it is about."""


_JOINING = (" and", " but", " or", " then")
"""What stands before a clause that shares its subject with the one before."""
_BOUND = (["until"], ["before"], ["so"], ["lest"], ["once"], ["since"])
"""First words of further clauses that are not said for their own sake."""
_STRETCH = {
    "at-least": (Decimal(1), Decimal("1.5")), "more-than": (Decimal(1), Decimal("1.5")),
    "up-to": (Decimal("0.5"), Decimal(1)), "less-than": (Decimal("0.5"), Decimal(1)),
    "about": (Decimal("0.9"), Decimal("1.1")),
}  # fmt: skip
"""How far a qualified figure reaches, as factors of it."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a claim and the stem of what it counts ("" where nothing is counted)."""

    low: Decimal
    high: Decimal
    counted: str
    span: Span
    quantity: int | None = None
    """Number of the ledger's entry that holds it: two amounts of one entry measure the same thing."""
    settled: bool = False
    """Whether the ledger found nothing in that entry to differ: the values agree, are rounded, or are of different scope."""
    years: bool = False
    """Whether it is an age or a number of years."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A clause that asserts something, ready to be compared."""

    claim: Claim
    origin: str
    head: str
    """Stem of what happens."""
    main: frozenset[str]
    """Stem and kinds of happening that its verb tells of."""
    events: frozenset[str]
    """Stems and kinds of happening that the clause tells of, by its verb or by an event noun in it."""
    terms: frozenset[str]
    """Stems of its words; the story's entities as "@", kind and id; kinds of happening as "#"."""
    who: frozenset[str]
    """Of these, the subject's."""
    what: frozenset[str]
    """Of these, the objects'."""
    names: frozenset[str]
    places: frozenset[str]
    when: tuple[str, str] | None
    """First and last day."""
    day: str
    """The words that name its day ("on Tuesday"), in lower case; "" where they name none."""
    dated: bool
    """Whether the article says or is given the day of its publication, so that its Tuesdays can be told from others."""
    amounts: tuple[Amount, ...]
    supposed: bool
    """Whether it is said of what would or should be."""
    denying: bool
    """Whether a plain "not", "no" or "never" stands in it."""
    hedged: bool
    """Whether its own words leave open that it is so ("may", "whether")."""
    aside: bool
    """Whether it is a relative, conditional or other dependent clause, whose truth hangs on the clause around it."""
    lead: bool
    damaged: bool
    words: tuple[str, ...]
    """Its words in lower case, those of subordinate clauses left out."""
    named: frozenset[str]
    """Of its names those that stand in it; what a pronoun stands for is left out."""
    own_voice: bool
    """Whether the article says it in its own voice, in a sentence of its own."""
    standing: bool
    """Whether it can be read alone: with its own subject, or joined by "and" to the clause that has it, and no relative clause."""

    @property
    def article(self) -> str:
        """The article it stands in."""
        return self.claim.span.article


@dataclass(frozen=True, slots=True)
class Scene:
    """What the stages before know of a story, by article."""

    articles: Mapping[str, Article]
    claims: Mapping[str, Sequence[Claim]]
    mentions: Mapping[str, Sequence[Mention]]
    figures: Mapping[str, Sequence[Figure]]
    marks: Mapping[str, Sequence[Mark]]
    times: Mapping[str, Sequence[Time]]
    entities: Sequence[Entity]
    origins: Mapping[str, str]
    publications: Mapping[str, Publication]
    ledger: Sequence[FigureEntry]


def gather_facts(scene: Scene) -> list[Fact]:
    """Every clause of the story's articles, and every verbless headline event, by article and place."""
    names = _Names(scene.entities, scene.ledger)
    return [fact for id in sorted(scene.articles) for fact in _facts_of(scene, id, names)]


def weigh_terms(facts: Sequence[Fact]) -> dict[str, float]:
    """How telling a term is here: rare in English, and not in every clause of the story.

    At most its rarity, for a term of one clause; how many clauses there are does not change that.
    """
    counts = Counter(term for fact in facts for term in fact.terms)
    most = log(1 + len(facts) / 2)
    return {term: _rarity(term) * log(1 + len(facts) / (1 + count)) / most for term, count in counts.items()}


def _rarity(term: str) -> float:
    return _NAMED if term[0] in "@#" else min(rarity(term), 6.0)


def _facts_of(scene: Scene, id: str, names: "_Names") -> list[Fact]:
    claims = scene.claims.get(id, ())
    clauses = [claim for claim in claims if claim.form == "clause"]
    nouns: dict[Span, list[Claim]] = {}
    for noun in (claim for claim in claims if claim.form == "noun"):
        over = [clause for clause in clauses if clause.span.covers(noun.span)]
        if over:
            nearest = min(over, key=lambda clause: (len(clause.span), clause.span))
            nouns.setdefault(nearest.span, []).append(noun)
        else:
            clauses.append(noun)
    first = min((claim.span.start for claim in claims), default=0)
    article = _Article(scene, id, names)
    ordered = sorted(clauses, key=lambda clause: clause.span)
    return [article.fact(c, nouns.get(c.span, ()), _inner(c.span, ordered), first) for c in ordered]


def _inner(span: Span, clauses: Sequence[Claim]) -> list[Span]:
    """The subordinate clauses in a clause: they are compared by themselves. `clauses` stand in reading order."""
    first = bisect_left(clauses, span, key=lambda clause: clause.span)
    found = []
    for other in clauses[max(0, first - 3) :]:
        if other.span.start >= span.end:
            break
        if span.covers(other.span) and span != other.span:
            found.append(other.span)
    return found


class _Names:
    """The story's entities by place, and its quantities."""

    def __init__(self, entities: Sequence[Entity], ledger: Sequence[FigureEntry]) -> None:
        self.at: dict[Span, Entity] = {place: entity for entity in entities for place in entity.places}
        self.quantities = {
            span: number for number, entry in enumerate(ledger) for value in entry.values for span in value.evidence
        }
        self.mangled = mangled_articles((v.exact, v.places) for entity in entities for v in entity.variants if v.garbled)
        self.settled = frozenset(n for n, entry in enumerate(ledger) if entry.status in ("agree", "rounding", "different-scope"))


def _term(entity: Entity) -> str:
    return f"@{entity.kind}/{entity.id}"


class _Article:
    """One article's annotations, indexed for the making of facts."""

    def __init__(self, scene: Scene, id: str, names: _Names) -> None:
        self.text = scene.articles[id].text
        named = [(m.span, names.at[m.span]) for m in scene.mentions.get(id, ()) if m.span in names.at]
        self.mentions = sorted(named, key=lambda found: found[0])
        self.starts = [span.start for span, _ in self.mentions]
        self.called = {m.name: _term(names.at[m.span]) for m in scene.mentions.get(id, ()) if m.span in names.at}
        self.figures = sorted(scene.figures.get(id, ()), key=lambda figure: figure.span)
        self.counting = [figure.span.start for figure in self.figures]
        claims = scene.claims.get(id, ())
        first, last = (min((c.span.start for c in claims), default=0), max((c.span.end for c in claims), default=0))
        self.words = list(find_words(self.text, first, last))
        self.begins = [word.start for word in self.words]
        self.damage = [mark.span for mark in scene.marks.get(id, ())]
        self.mangled = id in names.mangled
        self.times = {time.span: time for time in scene.times.get(id, ())}
        self.quantities, self.settled = names.quantities, names.settled
        publication = scene.publications.get(id)
        self.dated = publication is not None and publication.basis == "stated"
        self.origin = scene.origins.get(id, id)

    def fact(self, claim: Claim, nouns: Sequence[Claim], inner: Sequence[Span], first: int) -> Fact:
        inside = self._named(claim.span, inner)
        head = stem(claim.predicate.split()[0])
        own = frozenset(_term(entity) for _, entity in inside)
        meant = frozenset(self.called[name] for name in claim.names if name in self.called) - own
        who = (self._terms(claim.subject) if claim.subject else frozenset()) | meant
        forms = self._forms(claim.span, inner)
        opening = self._forms(claim.span, ())[:1]
        main = events_of(claim) or self._lent(claim)
        return Fact(
            claim=claim,
            origin=self.origin,
            head=head,
            main=main,
            events=main.union(*map(events_of, nouns)),
            terms=self._terms(claim.span, inner) | who | {f"#{kind}" for kind in KINDS_OF.get(claim.predicate, ())},
            who=who,
            what=frozenset(term for span in claim.objects for term in self._terms(span)),
            names=own | meant,
            places=frozenset(_term(entity) for _, entity in inside if entity.kind == "place"),
            when=self._days(claim),
            day=self._day(claim),
            dated=self.dated,
            amounts=self._amounts(claim.span, inner),
            supposed=any(word in SUPPOSING for word in forms),
            denying=any(word in DENYING or word.endswith(("n't", "n’t")) for word in forms),
            hedged=claim.modality == "possible" and any(word in HEDGES for word in forms),
            aside=opening in ASIDE,
            lead=claim.span.start < first + LEAD,
            damaged=self.mangled or any(span.overlaps(claim.span) for span in self.damage),
            words=tuple(forms),
            named=own,
            own_voice=in_own_voice(self.text, claim),
            standing=self._stands(claim, opening),
        )

    def _stands(self, claim: Claim, first: list[str]) -> bool:
        if first in ASIDE or first in _BOUND:
            return False
        if first == ["there"] or first == ["then"]:
            return True
        joined = self.text[max(0, claim.span.start - 8) : claim.span.start].rstrip().endswith(_JOINING)
        return claim.subject is not None and (joined or claim.span.covers(claim.subject))

    def _lent(self, claim: Claim) -> frozenset[str]:
        """What a light verb leaves to its object to tell: "made an offer", "took the lead"."""
        for span in claim.objects:
            if not any(at.overlaps(span) for at, _ in self._named(span, ())):
                telling = [w for w in self._words(span) if w.form not in LIGHT and w.form.isalpha()]
                if telling:
                    return KINDS_OF.get(telling[-1].form, frozenset()) | {telling[-1].stem}
        return frozenset()

    def _words(self, span: Span) -> list[Word]:
        return self.words[bisect_left(self.begins, span.start) : bisect_left(self.begins, span.end)]

    def _named(self, span: Span, inner: Sequence[Span]) -> list[tuple[Span, Entity]]:
        """The names in a span that do not stand in its subordinate clauses."""
        near = self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]
        return [(at, entity) for at, entity in near if span.covers(at) and not any(s.covers(at) for s in inner)]

    def _terms(self, span: Span, inner: Sequence[Span] = ()) -> frozenset[str]:
        named = [(at, _term(e)) for at, e in self._named(span, inner)]
        apart = [at for at, _ in named] + list(inner)
        found = {term for _, term in named}
        for word in self._words(span):
            if word.form not in LIGHT and not any(at.start <= word.start < at.end for at in apart):
                found.add(word.stem)
                found.update(f"#{kind}" for kind in KINDS_OF.get(word.form, ()) or KINDS_OF.get(word.stem, ()))
        return frozenset(found)

    def _days(self, claim: Claim) -> tuple[str, str] | None:
        time = self.times.get(claim.time) if claim.time else None
        if time is None or time.earliest is None or time.latest is None or time.type not in ("DATE", "TIME"):
            return None
        if claim.modality == "planned" and time.grounds == "weekday-before":
            return None  # a plan does not look back: the weekday is undecided here
        return time.earliest[:10], time.latest[:10]

    def _day(self, claim: Claim) -> str:
        words = [word.form for word in self._words(claim.time)] if claim.time else []
        return " ".join(words) if any(word in DAYS for word in words) else ""

    def _amounts(self, span: Span, inner: Sequence[Span]) -> tuple[Amount, ...]:
        found = []
        for figure in self.figures[bisect_left(self.counting, span.start) : bisect_left(self.counting, span.end)]:
            low, high = _bounds(figure)
            own = span.covers(figure.span) and not any(s.covers(figure.span) for s in inner)
            if own and low is not None and high is not None:
                counted = self._counted(figure)
                quantity = self.quantities.get(figure.span)
                found.append(Amount(low, high, counted, figure.span, quantity, quantity in self.settled, figure.unit == "year"))
        return tuple(found)

    def _forms(self, span: Span, inner: Sequence[Span]) -> list[str]:
        return [word.form for word in self._words(span) if not any(at.start <= word.start < at.end for at in inner)]

    def _counted(self, figure: Figure) -> str:
        if figure.counted is None:
            return figure.unit or ""
        words = self._words(figure.counted)
        telling = [word.stem for word in words if word.form not in LIGHT and word.form not in NUMERALS]
        return telling[-1] if telling else figure.unit or ""


def _bounds(figure: Figure) -> tuple[Decimal | None, Decimal | None]:
    """What a figure allows: "at least" and "more than" as much as half again, "up to" as little as half, "about" a tenth."""
    low, high = figure.low or figure.value, figure.high or figure.value
    if low is None or high is None:
        return None, None
    stretch = _STRETCH.get(figure.qualifier, (Decimal(1), Decimal(1)))
    return min(low, high * stretch[0]), max(high, low * stretch[1])


def events_of(claim: Claim) -> frozenset[str]:
    """The kinds of happening that the claim's predicate tells of, and its stem where that says something."""
    lemma = claim.predicate
    first = lemma.split()[0]
    kinds = KINDS_OF.get(lemma, frozenset()) | KINDS_OF.get(first, frozenset())
    own = stem(first)
    return kinds | ({own} if first not in LIGHT and rarity(own) > 1.5 else set())
