"""Whether a clause's subject is what it is done to."""

import pytest
from tests.told import facts_of


@pytest.mark.parametrize(("text", "verb", "passive"), [
    ("Ada Vale placed on leave by Norland Council", "place", True),
    ("Ada Vale was placed on leave.", "place", True),
    ("Ada Vale was stopped by guards and thanked.", "thank", True),
    ("Ada Vale stopped by Norland Council on Monday.", "stop", False),
    ("Norland Council placed Ada Vale on leave by Monday.", "place", False),
])  # fmt: skip
def test_what_it_is_done_to(text: str, verb: str, passive: bool) -> None:
    """Bug: a title without "was" was told in the active, and its subject had done what was done to it."""
    [fact] = [fact for fact in facts_of(text, "Norland Council met Ada Vale.") if fact.claim.predicate == verb]
    assert fact.passive == passive
