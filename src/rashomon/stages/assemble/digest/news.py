"""What was said in somebody's own words, and what is new since a day."""

from collections.abc import Iterator

from rashomon.model.dossier import FigureEntry, FigureValue, QuoteFamily
from rashomon.model.span import Evidence
from rashomon.stages.assemble.digest.figures import around
from rashomon.stages.assemble.digest.lines import points_elsewhere
from rashomon.stages.assemble.digest.material import Material, stating
from rashomon.stages.assemble.digest.speaking import words_of


def said(found: Material) -> Iterator[Evidence]:
    """Utterances of known speakers in their own words, whole ones, those that most origins quote first, what needs its context last."""
    known = [f for f in found.families if f.speaker and _quotable(f, found)]
    quoting = {id(f): found.origins(s for w in f.wordings for s in w.evidence) for f in known}
    known.sort(key=lambda f: (-quoting[id(f)], -len(f.wordings), f.preferred.evidence))
    known.sort(key=lambda f: points_elsewhere(words_of(f.preferred.evidence, found)))
    for family in known:
        yield found.best_first([family.preferred.evidence, *(wording.evidence for wording in family.wordings)])


def _quotable(family: QuoteFamily, found: Material) -> bool:
    """Whether the preferred wording stands between quotation marks, is unbroken and tells something by itself."""
    preferred = family.preferred.evidence
    form = {wording.evidence: (wording.form, wording.difference) for wording in family.wordings}.get(preferred)
    return form is not None and form[0] == "direct" and form[1] != "garbled" and found.tells(preferred)


def new(found: Material, since: str) -> Iterator[Evidence]:
    """What only articles of that day or later say: plans as they stand now, figures, statements, events; the newest first."""
    statements = found.statements()
    states = [entry.history[-1].evidence for entry in found.plans.calendar if entry.history]
    updated = [entry for entry in found.numbers.ledger if entry.status == "updated"]
    news = [v for entry in updated for v in entry.values if _unheard(entry, v, found)]
    figures = [around(statements, value.evidence, found) for value in news]
    claims = [found.best_first([(c.clearest,), *(s.evidence for s in stating(c))]) for c in found.corroborations if c.origins > 1]
    events = [entry.evidence for entry in found.days.timeline]
    told = [(found.days.first_said(e), i, e) for i, kind in enumerate((states, figures, claims, events)) for e in kind]
    fresh = [one for one in told if one[0] >= since]
    fresh.sort(key=lambda f: (f[1], -found.origins(f[2]), f[2]))
    fresh.sort(key=lambda f: f[0], reverse=True)
    return (evidence for _, _, evidence in fresh)


def _unheard(entry: FigureEntry, value: FigureValue, found: Material) -> bool:
    """Whether no earlier article gave this number."""
    day = found.published.get(value.article, "")
    earlier = (v for v in entry.values if found.published.get(v.article, "") < day)
    return all((v.value, v.low, v.high) != (value.value, value.low, value.high) for v in earlier)
