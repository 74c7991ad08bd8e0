"""Lists that follow from the dossier alone: utterances by speaker, names by kind, damage by weight, plans that changed."""

from collections import defaultdict

from rashomon.model.dossier import CalendarEntry, Dossier, IntegrityEntry, Name, PlanState, QuoteFamily, Wording
from rashomon.model.dossier.chronology import OPEN
from rashomon.model.span import Evidence

KINDS = {
    "person": "People", "organisation": "Organisations", "place": "Places", "group": "Groups", "event": "Events", "other": "Other names",
}  # fmt: skip
"""The kinds of names in the order in which they are listed, as titles."""


def speakers(dossier: Dossier) -> list[tuple[str | None, list[QuoteFamily]]]:
    """The utterances by speaker: who is quoted most comes first, undecided speakers last."""
    groups: dict[str | None, list[QuoteFamily]] = defaultdict(list)
    for family in dossier.quotes:
        groups[family.speaker].append(family)
    return sorted(groups.items(), key=lambda g: (g[0] is None, -len(g[1])))


def kinds(dossier: Dossier) -> list[tuple[str, list[Name]]]:
    """The names by kind, people first."""
    groups: dict[str, list[Name]] = {kind: [] for kind in KINDS}
    for name in dossier.names:
        groups[name.kind].append(name)
    return [(kind, names) for kind, names in groups.items() if names]


def to_trust(family: QuoteFamily) -> Wording:
    """The wording that the family is shown in."""
    return next(wording for wording in family.wordings if wording.evidence == family.preferred.evidence)


def marks(dossier: Dossier) -> list[IntegrityEntry]:
    """Quotation marks that do not fit together, and no word of it damaged: of these nobody needs to be warned one by one."""
    return [entry for entry in dossier.integrity if _is_mark(entry)]


def damaged(dossier: Dossier) -> list[IntegrityEntry]:
    """The other damage: names first, as they are what one would quote."""
    found = [entry for entry in dossier.integrity if not _is_mark(entry)]
    return sorted(found, key=lambda entry: entry.kind != "name-mismatch")


def _is_mark(entry: IntegrityEntry) -> bool:
    return entry.kind == "unbalanced-quote" and entry.likely is None


def to_come(dossier: Dossier) -> list[CalendarEntry]:
    """Plans that may still come on the day of the last account: those with a day first, by day."""
    return [entry for entry in dossier.calendar if _may_come(entry, dossier.story.last)]


def over(dossier: Dossier) -> list[CalendarEntry]:
    """The other plans: they came about, were called off, or their day has passed."""
    return [entry for entry in dossier.calendar if not _may_come(entry, dossier.story.last)]


def _may_come(entry: CalendarEntry, last: str | None) -> bool:
    passed = entry.latest is not None and last is not None and entry.latest[:10] < last[:10]
    return entry.status in OPEN and not passed


def turns(entry: CalendarEntry) -> list[tuple[PlanState, Evidence]]:
    """The states of a plan one after the other, what says the same once, with the places of all that say it."""
    found: list[tuple[PlanState, Evidence]] = []
    for state in entry.history:
        if found and _said(found[-1][0]) == _said(state):
            found[-1] = (found[-1][0], (*found[-1][1], *state.evidence))
        else:
            found.append((state, state.evidence))
    return found


def _said(state: PlanState) -> tuple[str | None, ...]:
    return state.status, state.earliest, state.latest, state.value
