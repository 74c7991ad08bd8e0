"""What a library knows of an article's earlier versions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Earlier:
    """How many texts an article had, the present one included, and the last that differs from it."""

    count: int
    text: str
