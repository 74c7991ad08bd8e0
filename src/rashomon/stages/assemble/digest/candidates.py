"""The lines that a digest can be chosen from, by kind, the most telling first."""

from collections.abc import Iterable, Iterator, Mapping

from rashomon.model.dossier import Corroboration, FigureEntry, FigureValue, QuoteFamily
from rashomon.model.span import Evidence
from rashomon.stages.assemble.digest.findings import Findings, stating

OPEN = frozenset({"planned", "tentative", "confirmed", "moved"})
"""A plan that may still come."""
TELLING = ("conflict", "updated", "agree", "rounding", "different-scope", "single")
"""Statuses of a figure, the most telling first."""


def agreed(found: Findings) -> Iterator[Evidence]:
    """What several origins state and none states otherwise, in its clearest wording that can stand alone."""
    for item in _ranked((c for c in found.corroborations if c.origins > 1 and c.standing == "agreed"), found):
        yield found.by_article([_shown(item, found), *(side.evidence for side in stating(item))])


def _ranked(items: Iterable[Corroboration], found: Findings) -> list[Corroboration]:
    """What most origins state comes first; a claim that nobody states in words that tell something counts half."""

    def weight(item: Corroboration) -> float:
        return item.origins if found.tells(_shown(item, found)) else item.origins / 2

    return sorted(items, key=lambda c: (-weight(c), -c.sources, -len(stating(c)), c.clearest))


def _shown(item: Corroboration, found: Findings) -> Evidence:
    """The clearest wording, or where that is the tail of a sentence another one that agrees and is none."""
    wordings = [(item.clearest,), *(side.evidence for side in item.sides if side.stance == "agrees")]
    return next((evidence for evidence in wordings if found.tells(evidence)), wordings[0])


def disputed(found: Findings) -> Iterator[Evidence]:
    """A wording that agrees with the clearest, then each origin that differs from it."""
    for item in _ranked((c for c in found.corroborations if c.standing == "disputed"), found):
        differing: dict[str, Evidence] = {}
        for side in item.sides:
            if side.stance == "differs":
                differing.setdefault(side.origin, side.evidence)
        if differing:
            yield found.by_article([_shown(item, found), *differing.values()])


def happened(found: Findings) -> Iterator[Evidence]:
    """Events: those that most origins tell first, then what is most about the story, of equals the latest, which is the news."""
    events = [entry for entry in found.timeline if found.tells(entry.evidence)]
    events.sort(key=lambda e: e.evidence)
    events.sort(key=lambda e: (e.origins, found.central(e.evidence), e.latest or ""), reverse=True)
    for entry in events:
        yield found.by_article((span,) for span in entry.evidence)


def planned(found: Findings) -> Iterator[Evidence]:
    """Open plans that are not over on the day of the last article, in the newest words: those of two origins and more, then by day."""
    last = max(found.published.values(), default="")
    open_plans = [e for e in found.calendar if e.status in OPEN and (e.latest is None or e.latest >= last)]
    for entry in sorted(open_plans, key=lambda e: (found.origins(e.evidence) < 2, e.earliest or "9999", e.evidence)):
        newest = entry.history[-1].evidence if entry.history else entry.evidence
        yield found.by_article([newest, *((span,) for span in entry.evidence)])


def counted(found: Findings) -> Iterator[Evidence]:
    """Figures of two origins and more, of people first, each in the clause it stands in; of one that was updated the newest first."""
    several = [e for e in found.ledger if found.origins(s for v in e.values for s in v.evidence) > 1]
    statements = found.statements()
    several.sort(key=lambda e: (e.unit != "people", -len({v.origin for v in e.values}), TELLING.index(e.status), e.values[0].evidence))
    for entry in several:
        values = list(entry.values)
        if entry.status == "updated":
            values.sort(key=lambda v: found.published.get(v.article, ""), reverse=True)
        if told := [e for value in values if (e := _around(statements, value.evidence))]:
            yield found.by_article(told)


def _around(statements: Mapping[str, list[Evidence]], figure: Evidence) -> Evidence | None:
    """The shortest statement around a figure that another finding rests on: a bare number tells nothing."""
    return next((e for e in statements.get(figure[0].article, ()) if e[0].covers(figure[0])), None)


def said(found: Findings) -> Iterator[Evidence]:
    """Utterances of known speakers in their own words, whole ones, those that most origins quote first."""
    known = [f for f in found.families if f.speaker and _quotable(f, found)]
    quoting = {id(f): found.origins(s for w in f.wordings for s in w.evidence) for f in known}
    known.sort(key=lambda f: (-quoting[id(f)], -len(f.wordings), f.preferred.evidence))
    for family in known:
        yield found.by_article([family.preferred.evidence, *(wording.evidence for wording in family.wordings)])


def _quotable(family: QuoteFamily, found: Findings) -> bool:
    """Whether the preferred wording stands between quotation marks, is unbroken and tells something by itself."""
    preferred = family.preferred.evidence
    form = {wording.evidence: (wording.form, wording.difference) for wording in family.wordings}.get(preferred)
    return form is not None and form[0] == "direct" and form[1] != "garbled" and found.tells(preferred)


def new(found: Findings, since: str) -> Iterator[Evidence]:
    """What only articles of that day or later say: plans as they stand now, figures, statements, events; the newest first."""
    statements = found.statements()
    states = [entry.history[-1].evidence for entry in found.calendar if entry.history]
    updated = [entry for entry in found.ledger if entry.status == "updated"]
    news = [v for entry in updated for v in entry.values if _unheard(entry, v, found)]
    figures = [e for value in news if (e := _around(statements, value.evidence))]
    claims = [found.by_article([(c.clearest,), *(s.evidence for s in stating(c))]) for c in found.corroborations if c.origins > 1]
    events = [entry.evidence for entry in found.timeline]
    fresh = [(found.day(e), i, e) for i, kind in enumerate((states, figures, claims, events)) for e in kind if found.day(e) >= since]
    fresh.sort(key=lambda f: (f[1], -found.origins(f[2]), f[2]))
    fresh.sort(key=lambda f: f[0], reverse=True)
    return (evidence for _, _, evidence in fresh)


def _unheard(entry: FigureEntry, value: FigureValue, found: Findings) -> bool:
    """Whether no earlier article gave this number."""
    day = found.published.get(value.article, "")
    earlier = (v for v in entry.values if found.published.get(v.article, "") < day)
    return all((v.value, v.low, v.high) != (value.value, value.low, value.high) for v in earlier)
