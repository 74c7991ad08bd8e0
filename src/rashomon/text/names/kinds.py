"""What most places of a name say it is."""

from collections.abc import Mapping, Sequence

from rashomon.model.annotation import MentionKind

_ORDER: Sequence[MentionKind] = ("person", "organisation", "place", "group", "event", "other")


def majority_of(votes: Mapping[MentionKind, int]) -> MentionKind:
    """The kind with most votes; of equals the earlier in a fixed order, people first."""
    return min(votes, key=lambda kind: (-votes[kind], _ORDER.index(kind)))
