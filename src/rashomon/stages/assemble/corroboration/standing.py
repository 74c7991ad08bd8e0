"""How the statements of a fact stand to each other: agreed, changed since, or disputed."""

from collections.abc import Sequence

from rashomon.model.dossier import Difference, FigureEntry, Side, Standing


def standing(difference: Difference | None, sides: Sequence[Side], ledger: Sequence[FigureEntry]) -> Standing:
    """Whether the accounts agree, or one was overtaken by a later word, or they contradict each other.

    Who says it is no contradiction of what is said; a plan that came about, was moved or was turned round, and a count that the figure
    ledger calls updated have changed: what the earlier account said was right on its day.
    """
    if difference is None or difference.about == "attribution":
        return "agreed"
    modalities = {side.modality for side in sides if side.stance != "mentions"}
    if difference.about == "modality":
        return "disputed" if "denied" in modalities else "changed"
    if difference.about == "date":
        return "changed" if "planned" in modalities else "disputed"
    if difference.about == "polarity" and modalities == {"planned"}:
        return "changed"
    if difference.about == "figure" and _updated(difference, ledger):
        return "changed"
    return "disputed"


def _updated(difference: Difference, ledger: Sequence[FigureEntry]) -> bool:
    """Whether the ledger holds the differing values as one quantity that was brought up to date."""
    values = {value.evidence for value in difference.values}
    return any(entry.status == "updated" and values <= {value.evidence for value in entry.values} for entry in ledger)
