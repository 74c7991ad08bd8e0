"""How the statements of a fact stand to each other: agreed, changed since, or disputed."""

from collections.abc import Sequence
from typing import Literal

from rashomon.model.dossier import Corroboration, FigureEntry

Standing = Literal["agreed", "changed", "disputed"]


def standing(item: Corroboration, ledger: Sequence[FigureEntry]) -> Standing:
    """Whether the accounts agree, or one was overtaken by a later word, or they contradict each other.

    Who says it is no contradiction of what is said; a plan that came about, or was moved, and a count that the figure ledger calls
    updated have changed: what the earlier account said was right on its day.
    """
    if item.difference is None or item.difference.about == "attribution":
        return "agreed"
    modalities = {side.modality for side in item.sides if side.stance != "mentions"}
    if item.difference.about == "modality":
        return "disputed" if "denied" in modalities else "changed"
    if item.difference.about == "date":
        return "changed" if modalities == {"planned"} else "disputed"
    if item.difference.about == "figure" and _updated(item, ledger):
        return "changed"
    return "disputed"


def _updated(item: Corroboration, ledger: Sequence[FigureEntry]) -> bool:
    """Whether the ledger holds the differing values as one quantity that was brought up to date."""
    values = {value.evidence for value in item.difference.values} if item.difference else set()
    return any(
        entry.status == "updated" and values <= {value.evidence for value in entry.values} for entry in ledger
    )
