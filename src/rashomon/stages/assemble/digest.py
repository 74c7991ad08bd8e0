"""The story in ten lines, chosen from what the other stages found and never written."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from rashomon.model.article import Article
from rashomon.model.dossier import (
    CalendarEntry,
    Corroboration,
    DigestAbout,
    DigestLine,
    Dossier,
    FigureEntry,
    FigureValue,
    QuoteFamily,
    Side,
    TimelineEntry,
)  # fmt: skip
from rashomon.model.span import Evidence, Span
from rashomon.model.standing import standing
from rashomon.model.story import Copy, Origin
from rashomon.model.times import Publication

LINES = 10
"""What is read at one glance."""
SHARES: Mapping[DigestAbout, int] = {"agreed": 3, "disputed": 2, "planned": 2, "counted": 2, "said": 1}
"""Lines of each kind; what one kind leaves empty the others fill, in this order."""
SHARES_WITH_NEW: Mapping[DigestAbout, int] = {"new": 4, "agreed": 2, "disputed": 1, "planned": 1, "counted": 1, "said": 1}
OPEN = frozenset({"planned", "tentative", "confirmed", "moved"})
"""A plan that may still come."""
TELLING = ("conflict", "updated", "agree", "rounding", "different-scope", "single")
"""Statuses of a figure, the most telling first."""
FEWEST_WORDS = 4
"""Of a line that tells something by itself ("Three people have died")."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a digest is chosen from. `published` holds the articles whose earliest possible day is known."""

    texts: Mapping[str, str]
    corroborations: tuple[Corroboration, ...]
    timeline: tuple[TimelineEntry, ...]
    calendar: tuple[CalendarEntry, ...]
    families: tuple[QuoteFamily, ...]
    ledger: tuple[FigureEntry, ...]
    origin_of: Mapping[str, str]
    published: Mapping[str, str]

    def origins(self, evidence: Iterable[Span]) -> int:
        """How many origins the evidence goes back to."""
        return len({self.origin_of.get(span.article, span.article) for span in evidence})

    def tells(self, evidence: Evidence) -> bool:
        """Whether the words can stand alone: several, and not the tail of a sentence."""
        words = evidence[0].of(self.texts[evidence[0].article]).split()
        return len(words) >= FEWEST_WORDS and not words[0][0].islower()


def choose_digest(
    articles: Mapping[str, Article], corroborations: tuple[Corroboration, ...],
    chronology: tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]],
    families: tuple[QuoteFamily, ...], ledger: tuple[FigureEntry, ...], lineage: tuple[tuple[Copy, ...], tuple[Origin, ...]],
    publications: Mapping[str, Publication],
) -> tuple[DigestLine, ...]:  # fmt: skip
    """At most ten lines: what most origins agree on, what is disputed, what is planned next, key figures, what was said."""
    timeline, calendar = chronology
    origin_of = {origin.article: origin.id for origin in lineage[1]}
    published = {id: p.earliest for id, p in publications.items() if p.earliest}
    texts = {id: article.text for id, article in articles.items()}
    return _choose(Findings(texts, corroborations, timeline, calendar, families, ledger, origin_of, published), SHARES, "")


def digest_since(dossier: Dossier, texts: Mapping[str, str], day: str) -> Dossier:
    """The dossier with a digest that begins with what is new since this ISO day: what no article said before it."""
    found = Findings(
        texts, dossier.corroborations, dossier.timeline, dossier.calendar, dossier.quotes, dossier.figures,
        {a.id: a.origin for a in dossier.articles},
        {a.id: a.publication.earliest for a in dossier.articles if a.publication.earliest},
    )  # fmt: skip
    manifest = replace(dossier.manifest, options={**dossier.manifest.options, "since": day})
    return replace(dossier, digest=_choose(found, SHARES_WITH_NEW, day), manifest=manifest)


def _choose(found: Findings, shares: Mapping[DigestAbout, int], since: str) -> tuple[DigestLine, ...]:
    candidates: dict[DigestAbout, list[Evidence]] = {
        "new": list(_new(found, since)) if since else [], "agreed": list(_agreed(found)), "disputed": list(_disputed(found)),
        "planned": list(_planned(found)), "counted": list(_counted(found)), "said": list(_said(found)),
    }  # fmt: skip
    chosen: dict[DigestAbout, list[Evidence]] = {about: [] for about in shares}
    taken: list[Span] = []
    for most in (shares, dict.fromkeys(shares, LINES)):
        for about in shares:
            for evidence in candidates[about]:
                full = len(chosen[about]) >= most[about] or sum(map(len, chosen.values())) >= LINES
                if not full and not any(span.overlaps(other) for span in evidence for other in taken):
                    chosen[about].append(evidence)
                    taken.extend(evidence)
    return tuple(DigestLine(about, evidence) for about, lines in chosen.items() for evidence in lines)


def _by_article(pieces: Iterable[Evidence]) -> Evidence:
    """The first evidence of each article, in the order given."""
    first: dict[str, Evidence] = {}
    for evidence in pieces:
        first.setdefault(evidence[0].article, evidence)
    return tuple(span for evidence in first.values() for span in evidence)


def _ranked(items: Iterable[Corroboration], found: Findings) -> list[Corroboration]:
    """What most origins state comes first; a claim that nobody states in words that tell something counts half."""

    def weight(item: Corroboration) -> float:
        return item.origins if found.tells(_shown(item, found)) else item.origins / 2

    return sorted(items, key=lambda c: (-weight(c), -c.sources, -len(_stating(c)), c.clearest))


def _shown(item: Corroboration, found: Findings) -> Evidence:
    """The clearest wording, or where that is the tail of a sentence another one that agrees and is none."""
    wordings = [(item.clearest,), *(side.evidence for side in item.sides if side.stance == "agrees")]
    return next((evidence for evidence in wordings if found.tells(evidence)), wordings[0])


def _stating(item: Corroboration) -> list[Side]:
    """The sides that state it, not those that only tell of the same event."""
    return [side for side in item.sides if side.stance != "mentions"]


def _agreed(found: Findings) -> Iterator[Evidence]:
    for item in _ranked((c for c in found.corroborations if c.origins > 1 and standing(c, found.ledger) == "agreed"), found):
        yield _by_article([_shown(item, found), *(side.evidence for side in _stating(item))])


def _disputed(found: Findings) -> Iterator[Evidence]:
    """A wording that agrees with the clearest, then each origin that differs from it."""
    for item in _ranked((c for c in found.corroborations if standing(c, found.ledger) == "disputed"), found):
        differing: dict[str, Evidence] = {}
        for side in item.sides:
            if side.stance == "differs":
                differing.setdefault(side.origin, side.evidence)
        if differing:
            yield _by_article([_shown(item, found), *differing.values()])


def _planned(found: Findings) -> Iterator[Evidence]:
    """Open plans that are not over on the day of the last article, in the newest words: those of two origins and more, then by day."""
    last = max(found.published.values(), default="")
    open_plans = [e for e in found.calendar if e.status in OPEN and (e.latest is None or e.latest >= last)]
    for entry in sorted(open_plans, key=lambda e: (found.origins(e.evidence) < 2, e.earliest or "9999", e.evidence)):
        newest = entry.history[-1].evidence if entry.history else entry.evidence
        yield _by_article([newest, *((span,) for span in entry.evidence)])


def _counted(found: Findings) -> Iterator[Evidence]:
    """Figures of two origins and more, each in the clause it stands in; of one that was updated the newest first."""
    several = [e for e in found.ledger if found.origins(s for v in e.values for s in v.evidence) > 1]
    several.sort(key=lambda e: (-len({v.origin for v in e.values}), TELLING.index(e.status), e.values[0].evidence))
    for entry in several:
        values = list(entry.values)
        if entry.status == "updated":
            values.sort(key=lambda v: found.published.get(v.article, ""), reverse=True)
        if statements := [e for value in values if (e := _statement(found, value.evidence))]:
            yield _by_article(statements)


def _statement(found: Findings, figure: Evidence) -> Evidence | None:
    """The shortest statement around a figure that another finding rests on: a bare number tells nothing."""
    statements = [side.evidence for item in found.corroborations for side in _stating(item)]
    statements += [(span,) for entry in found.timeline for span in entry.evidence]
    around = [e for e in statements if len(e) == 1 and e[0].covers(figure[0])]
    return min(around, key=lambda e: (len(e[0]), e), default=None)


def _said(found: Findings) -> Iterator[Evidence]:
    """Utterances of known speakers that most origins quote."""
    known = [f for f in found.families if f.speaker]
    quoting = {id(f): found.origins(s for w in f.wordings for s in w.evidence) for f in known}
    known.sort(key=lambda f: (not _whole(f, found), -quoting[id(f)], -len(f.wordings), f.preferred.evidence))
    for family in known:
        yield _by_article([family.preferred.evidence, *(wording.evidence for wording in family.wordings)])


def _whole(family: QuoteFamily, found: Findings) -> bool:
    """Whether the utterance is more than a word or two."""
    return sum(len(span.of(found.texts[span.article]).split()) for span in family.preferred.evidence) >= FEWEST_WORDS


def _new(found: Findings, since: str) -> Iterator[Evidence]:
    """What only articles of that day or later say: plans as they stand now, figures, statements, events; the newest first."""

    def day(evidence: Evidence) -> str:
        return min(found.published.get(span.article, "") for span in evidence)

    states = [entry.history[-1].evidence for entry in found.calendar if entry.history]
    updated = [entry for entry in found.ledger if entry.status == "updated"]
    news = [v for entry in updated for v in entry.values if _unheard(entry, v, found)]
    figures = [e for value in news if (e := _statement(found, value.evidence))]
    claims = [_by_article([(c.clearest,), *(s.evidence for s in _stating(c))]) for c in found.corroborations if c.origins > 1]
    events = [entry.evidence for entry in found.timeline]
    fresh = [(day(e), i, e) for i, kind in enumerate((states, figures, claims, events)) for e in kind if day(e) >= since]
    fresh.sort(key=lambda f: (f[1], -found.origins(f[2]), f[2]))
    fresh.sort(key=lambda f: f[0], reverse=True)
    return (evidence for _, _, evidence in fresh)


def _unheard(entry: FigureEntry, value: FigureValue, found: Findings) -> bool:
    """Whether no earlier article gave this number."""
    day = found.published.get(value.article, "")
    earlier = (v for v in entry.values if found.published.get(v.article, "") < day)
    return all((v.value, v.low, v.high) != (value.value, value.low, value.high) for v in earlier)
