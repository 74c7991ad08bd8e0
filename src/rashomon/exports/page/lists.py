"""Lists of the page that follow from the dossier alone: utterances by speaker, names by kind, plans that changed."""

from collections import defaultdict

from rashomon.model.dossier import CalendarEntry, Dossier, Name, QuoteFamily


def speakers(dossier: Dossier) -> list[tuple[str | None, list[QuoteFamily]]]:
    """The utterances by speaker: who is quoted most comes first, undecided speakers last."""
    groups: dict[str | None, list[QuoteFamily]] = defaultdict(list)
    for family in dossier.quotes:
        groups[family.speaker].append(family)
    return sorted(groups.items(), key=lambda g: (g[0] is None, -len(g[1])))


def kinds(dossier: Dossier) -> list[tuple[str, list[Name]]]:
    """The names by kind, people first."""
    groups: dict[str, list[Name]] = {kind: [] for kind in ("person", "organisation", "place", "group", "event", "other")}
    for name in dossier.names:
        groups[name.kind].append(name)
    return [(kind, names) for kind, names in groups.items() if names]


def changed(entry: CalendarEntry) -> bool:
    """Whether a plan was stated in more than one way."""
    return len({(state.status, state.earliest, state.latest) for state in entry.history}) > 1
