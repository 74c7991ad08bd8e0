"""Whose death a clause tells of: somebody known by name dies once, whatever else accounts say of it."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_DIE = frozenset(map(stem, words("die perish succumb")))
_KIN = frozenset(map(stem, words("""
    mother father parent son daughter child brother sister sibling wife husband widow partner friend colleague aunt uncle cousin
    nephew niece grandmother grandfather grandson granddaughter victim killer
""")))
"""Words of a subject or an object by which somebody else dies: "the mother of Gray"."""


def of_one_life(facts: Sequence[Fact]) -> list[tuple[int, int]]:
    """Pairs of claims that tell of one person's death, by index: each claim and the next one, be it of the same article."""
    told: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        person = whose_death(fact)
        if person is not None:
            told[person].append(index)
    return [pair for person in sorted(told) for pair in pairwise(told[person])]


def is_one_life(one: Fact, other: Fact) -> bool:
    """Whether both tell of one person's death, be it "in a U.S. prison" or "in Springfield"."""
    person = whose_death(one)
    return person is not None and person == whose_death(other)


def whose_death(fact: Fact) -> str | None:
    """The one person, known by name, who died by it; None where it has not come about, or somebody else did."""
    if "death" not in fact.main or not fact.asserted or fact.firmness not in ("past", "present") or fact.claim.negated or fact.supposed:
        return None
    if fact.head in _DIE or fact.passive:
        slot, people = fact.who, fact.subject_names
    else:
        slot, people = fact.what, fact.what
    named = [name for name in people if name.startswith("@person")]
    return named[0] if len(named) == 1 and slot.isdisjoint(_KIN) else None
