"""Whether two clauses make one statement."""

from rashomon.stages.assemble.corroboration.common import Common, alike, compare
from rashomon.stages.assemble.corroboration.exclusions import excluded
from rashomon.stages.assemble.corroboration.facts import Fact


def agree_by(common: Common, clearest: Fact, other: Fact) -> bool:
    """Whether another account says the same: in words and slots alike, and nothing in one excludes the other. `common`: of both."""
    return clearest.asserted and other.asserted and alike(clearest, other, common) and not excluded(clearest, other, common)


def repeats(clearest: Fact, agreeing: Fact, other: Fact) -> bool:
    """Whether a clause is one wording with one that agrees, and nothing in it excludes the clearest wording.

    What agrees with something that agrees need not agree: of five such pairs read three were wrong where the words were others.
    """
    common = compare(agreeing, other)
    return common.verbatim and not excluded(agreeing, other, common) and not excluded(clearest, other, compare(clearest, other))
