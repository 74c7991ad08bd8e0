"""What is under way about one sum of money in one account and done in another: "councillors are voting on the loan"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from rashomon.stages.assemble.corroboration.exclusions import of_another_time
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.joined import Pair, in_pair
from rashomon.stages.assemble.corroboration.lexicon import BEING
from rashomon.stages.assemble.corroboration.meeting import PARTNERS
from rashomon.stages.assemble.corroboration.synonyms import term_for


def under_way_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index of which the one says that it is being done and the other that it was, with the same sum, in order."""
    being_done: dict[tuple[str, object], list[int]] = defaultdict(list)
    done: dict[tuple[str, object], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        if not fact.asserted or fact.claim.negated or fact.claim.modality != "happened":
            continue
        if _is_under_way(fact):
            for value in {(a.quantity, a.low) for own in _with_inner(index, facts) for a in own.amounts if _is_sum(a)}:
                being_done[fact.head, value].append(index)
        elif fact.firmness == "past":
            for amount in filter(_is_sum, fact.amounts):
                done[fact.head, (amount.quantity, amount.low)].append(index)
    return sorted({
        in_pair(one, other) for key, told in being_done.items() for one in told for other in done.get(key, ())[:PARTNERS]
        if facts[one].article != facts[other].article and not of_another_time(facts[one], facts[other])
    })  # fmt: skip


def _with_inner(index: int, facts: Sequence[Fact]) -> Iterator[Fact]:
    """The clause, and those behind it that begin inside of it; facts stand by article and place."""
    span = facts[index].claim.span
    behind = (facts[i] for i in range(index, len(facts)))
    return takewhile(lambda fact: fact.article == span.article and fact.claim.span.start < span.end, behind)


def _is_under_way(fact: Fact) -> bool:
    """ "Councillors are voting now": a form of "be" and the verb in "-ing"."""
    return any(be in BEING and verb.endswith("ing") and term_for(verb) == fact.head for be, verb in pairwise(fact.words))


def _is_sum(amount: Amount) -> bool:
    return amount.money and amount.quantity is not None and amount.low == amount.high
