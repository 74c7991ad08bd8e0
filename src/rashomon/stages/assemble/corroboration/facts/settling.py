"""What the story as a whole settles of its clauses: what each article goes back to, and which amounts are of one quantity."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.model.dossier import FigureEntry
from rashomon.stages.assemble.corroboration.facts.amounts import Amount
from rashomon.stages.assemble.corroboration.facts.fact import Fact

_SETTLED = ("agree", "rounding", "different-scope")
"""Statuses of a quantity in which nothing differs."""


def settle_facts(facts: Mapping[str, Sequence[Fact]], origins: Mapping[str, str], ledger: Sequence[FigureEntry]) -> list[Fact]:
    """Every clause of the story, by article and place, with its origin, and its amounts with their places in the ledger."""
    quantities = {span: (n, entry.status in _SETTLED) for n, entry in enumerate(ledger) for v in entry.values for span in v.evidence}

    def in_ledger(amount: Amount) -> Amount:
        if amount.span not in quantities:
            return amount
        number, settled = quantities[amount.span]
        return replace(amount, quantity=number, settled=settled)

    found = []
    for id in sorted(facts):
        origin = origins.get(id, id)
        for fact in facts[id]:
            amounts = tuple(map(in_ledger, fact.amounts))
            changed = origin != fact.origin or amounts != fact.amounts
            found.append(replace(fact, origin=origin, amounts=amounts) if changed else fact)
    return found
