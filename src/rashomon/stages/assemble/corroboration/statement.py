"""Whether two clauses make one statement: they agree, or differ in something that can be named."""

from rashomon.stages.assemble.corroboration.differences import differences
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.wording import alike, compare


def states_same(clearest: Fact, other: Fact) -> bool:
    """Whether another account makes the same statement: it says the same, or the same but for a difference that can be named."""
    return agrees(clearest, other) or bool(differences(clearest, other))


def agrees(clearest: Fact, other: Fact) -> bool:
    """Whether another account says the same: in words and slots alike, and nothing in one excludes the other."""
    common = compare(clearest, other)
    return alike(clearest, other, common) and not excluded(clearest, other, common)
