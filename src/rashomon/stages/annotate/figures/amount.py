"""One amount as it stands."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Kind = Literal["count", "share", "money", "percent", "measure", "duration"]


@dataclass(frozen=True, slots=True)
class Amount:
    """Atoms `[first, last)` that state one amount; `number` is the last atom of the bare number plus one."""

    first: int
    last: int
    value: Decimal | None
    least: Decimal | None
    unit: str | None
    kind: Kind
    digits: bool
    scaled: bool
    number: int
    compound: bool = False
    """The unit hangs on by a hyphen: "40-metre", "12-year-old"."""
