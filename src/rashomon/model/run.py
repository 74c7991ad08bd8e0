"""What a run reports beside its results."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """Something a person should know that stopped nothing: where, and what."""

    place: str
    message: str
