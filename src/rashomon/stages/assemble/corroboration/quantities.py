"""What the accounts say of one quantity, as the figure ledger holds it: the same number, or another."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.dossier import DifferenceKind, FigureEntry
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.counting import MAKES
from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.hubs import Hubs
from rashomon.stages.assemble.corroboration.one_quantity import (
    can_be_one,
    first_quantity,
    is_count,
    of_quantity,
    one_number,
    tells_number,
)
from rashomon.stages.assemble.corroboration.statements import Statement

_OF_ONE_THING = ("agree", "rounding", "updated", "conflict")
"""Statuses of entries whose values are all of one thing."""
_HUBS = 12
"""Clauses on a quantity that are tried as the clearest wording, those that say least beside the number."""


def find_counted(
    ledger: Sequence[FigureEntry], facts: Sequence[Fact], group_of: Mapping[int, int], found: Sequence[Statement]
) -> list[Statement]:
    """The statements `found`, each with what further accounts say of the number that its clearest wording gives first; and one for each
    quantity of which accounts of more than one origin tell and none of these speaks. `group_of`: of claims on one event, their group."""
    quantities = _Quantities(ledger, facts, group_of)
    made = [quantities.with_further(statement) for statement in found]
    spoken = {first_quantity(facts[statement.clearest]) for statement in made if statement.basis == "quantity"}
    return [*made, *quantities.statements(spoken)]


def counted_differences(clearest: Fact, other: Fact) -> dict[DifferenceKind, tuple[Span, Span]]:
    """In what an account differs from the clearest wording: as any other, or else in the number that this gives first.

    "More than £3 million" beside "£3.2 million" is no difference: the ledger calls it rounding.
    """
    found = differences(clearest, other)
    others = () if found or not clearest.amounts else of_quantity(other, clearest.amounts[0].quantity)
    if not others or clearest.amounts[0].settled or any(one_number(clearest, other, clearest.amounts[0], amount) for amount in others):
        return found
    return {"figure": (clearest.amounts[0].span, others[0].span)}


def _is_of_one_thing(entry: FigureEntry) -> bool:
    """Whether its values are all of one thing, and it is not what a weapon is called by."""
    return entry.status in _OF_ONE_THING and not (entry.unit or "").endswith(MAKES)


def _says_number(fact: Fact) -> bool:
    """Whether a clause by itself says the number that it gives first: it is not taken as known, and no "we" says it."""
    return fact.standing and not fact.amounts[0].known and not fact.narrated


class _Quantities:
    """The clauses that tell of the ledger's quantities."""

    def __init__(self, ledger: Sequence[FigureEntry], facts: Sequence[Fact], group_of: Mapping[int, int]) -> None:
        self._facts, self._group_of = facts, group_of
        found: dict[int, list[int]] = defaultdict(list)
        for index, fact in enumerate(facts):
            for quantity in {amount.quantity for amount in fact.amounts if is_count(amount)}:
                if quantity is not None and fact.asserted and _is_of_one_thing(ledger[quantity]):
                    found[quantity].append(index)
        self._telling = {quantity: found[quantity] for quantity in sorted(found)}
        self._updated = {number for number, entry in enumerate(ledger) if entry.status == "updated"}

    def with_further(self, statement: Statement) -> Statement:
        """A statement all of whose claims tell of one quantity, with the clauses of accounts that have no part in it yet."""
        clearest = self._facts[statement.clearest]
        quantity = first_quantity(clearest)
        told = self._telling.get(quantity, ()) if quantity is not None and not (clearest.narrated or clearest.amounts[0].known) else ()
        if statement.basis != "wording" or not statement.stating or not set(told).issuperset(statement.stating):
            return statement
        heard = {self._facts[i].article for i in statement.claims}
        further = {i for i in told if self._facts[i].article not in heard and self._speak_of_one(statement.clearest, i)}
        mentioning = tuple(i for i in statement.mentioning if i not in further)
        return Statement(statement.clearest, tuple(sorted(further.union(statement.stating))), mentioning, basis="quantity")

    def statements(self, spoken: set[int | None]) -> Iterator[Statement]:
        """One for each other quantity that accounts of more than one origin tell of."""
        for quantity, told in self._telling.items():
            if quantity not in spoken and len({self._facts[i].origin for i in told}) > 1:
                yield from self._statement(told)

    def _statement(self, told: Sequence[int]) -> Iterator[Statement]:
        """The clearest wording that accounts of most origins speak of, of these one that says of whom, and least beside the number."""
        best: Statement | None = None
        most, all_origins = 1, len({self._facts[i].origin for i in told})
        hubs = [i for i in told if _says_number(self._facts[i])]
        tried = Hubs(lambda index: self._facts[index].origin)
        for hub in sorted(hubs, key=lambda i: (not self._facts[i].who, round(self._facts[i].weight, 6), i))[:_HUBS]:
            if most == all_origins:
                break  # no other wording has more on its side
            others = [i for i in told if self._facts[i].article != self._facts[hub].article]
            stating = tried.stating(hub, others, self._speak_of_one, most)
            origins = len({self._facts[i].origin for i in (hub, *stating)})
            if origins > most:
                best, most = Statement(hub, tuple(stating), (), basis="quantity"), origins
        if best:
            yield best

    def _speak_of_one(self, hub: int, other: int) -> bool:
        """Whether a clause of another account gives the number that the hub gives first, or another in its place."""
        own, clause = self._facts[hub], self._facts[other]
        quantity = first_quantity(own)
        if not (of_quantity(clause, quantity) and can_be_one(own, clause)):
            return False
        grouped = hub in self._group_of and self._group_of[hub] == self._group_of.get(other)
        return tells_number(own, clause, grouped, quantity in self._updated)
