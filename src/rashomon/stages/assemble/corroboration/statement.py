"""Whether two clauses make one statement."""

from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.wording import alike, compare


def agrees(clearest: Fact, other: Fact) -> bool:
    """Whether another account says the same: in words and slots alike, and nothing in one excludes the other."""
    common = compare(clearest, other)
    return alike(clearest, other, common) and not excluded(clearest, other, common)
