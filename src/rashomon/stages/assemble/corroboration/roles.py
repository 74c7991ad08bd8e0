"""Who does what to whom, whether a clause is told in the active or in the passive voice."""

from rashomon.stages.assemble.corroboration.facts import Fact


def doers(fact: Fact) -> frozenset[str]:
    """Terms of who or what does it; none in a passive without "by"."""
    if fact.passive:
        return fact.what if "by" in fact.words else frozenset()
    return fact.who


def done_to(fact: Fact) -> frozenset[str]:
    """Terms of who or what it is done to: the objects, in the passive the subject and what is not the doer."""
    if fact.passive:
        return fact.who if "by" in fact.words else fact.who | fact.what
    return fact.what
