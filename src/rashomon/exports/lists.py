"""Lists that follow from the dossier alone: utterances by speaker, names by kind, damage by weight, plans that changed."""

from collections import defaultdict

from rashomon.model.dossier import CalendarEntry, Dossier, IntegrityEntry, Name, QuoteFamily, Wording

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


def changed(entry: CalendarEntry) -> bool:
    """Whether a plan was stated in more than one way."""
    return len({(state.status, state.earliest, state.latest) for state in entry.history}) > 1


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
