"""Statements of an event with all accounts of it, wherever in the story they were found."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.exclusions import cannot_both_be, excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.items import rank
from rashomon.stages.assemble.corroboration.one_event import can_be_one
from rashomon.stages.assemble.corroboration.statements import Statement


def join_events(events: Mapping[int, int], facts: Sequence[Fact], found: Sequence[Statement]) -> list[Statement]:
    """The statements `found`, those of one event as one, with the accounts of it that make none. `events`: of claims that tell of an
    event in common, its number."""
    of_event: dict[int, list[Statement]] = defaultdict(list)
    for made in found:
        if made.stating and made.basis == "wording" and made.clearest in events:
            of_event[events[made.clearest]].append(made)
    claims: dict[int, list[int]] = defaultdict(list)
    for index, number in sorted(events.items()):
        claims[number].append(index)
    widened = {}
    for number, statements in of_event.items():
        widest = min(statements, key=lambda made: (-len({facts[i].origin for i in made.claims}), facts[made.clearest].claim.span))
        widened[widest] = _with_further(widest, claims[number], facts)
    around: dict[int, list[set[int]]] = defaultdict(list)
    for own in [set(made.claims) for made in widened.values()]:
        for index in own:
            around[index].append(own)
    kept = []
    for made in found:
        if made in widened:
            kept.append(widened[made])
        elif not any(own.issuperset(made.claims) for own in around.get(made.clearest, ())):
            kept.append(made)
    return kept


def _with_further(made: Statement, claims: Sequence[int], facts: Sequence[Fact]) -> Statement:
    """With the claims of other articles that can stand beside the clearest wording and all that state it, one of an article."""
    clearest = facts[made.clearest]
    heard = {facts[i].article for i in made.claims}
    further: list[int] = []
    for index in sorted(claims, key=lambda i: (rank(facts[i], 0.0), i)):
        other = facts[index]
        if other.article in heard or not can_be_one(clearest, other) or excluded(clearest, other, compare(clearest, other)):
            continue
        if any(facts[i].origin != other.origin and cannot_both_be(facts[i], other) for i in (*made.stating, *further)):
            continue
        further.append(index)
        heard.add(other.article)
    mentioning = tuple(i for i in made.mentioning if i not in further)
    return replace(made, stating=tuple(sorted((*made.stating, *further))), mentioning=mentioning)
