"""How often the lines of a section were right: said beside the section's title."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

READ: Mapping[str, tuple[int, int]] = {
    "digest": (82, 98), "agreed": (70, 84), "disputed": (21, 34), "timeline": (80, 122), "calendar": (20, 32), "quotes": (177, 192),
    "figures": (81, 107), "names": (239, 294), "integrity": (4, 5), "blanks": (67, 116),
}  # fmt: skip
"""Lines that a strict reader found right, and lines read, on stories that the rules were not made with, but of `disputed`, of which those
read before the last mending and still claimed stand here (docs/evaluation.md: *Dossiers read by hand*, *A third reader*, *Timelines and
plans, read a third time*, *Figures*, *Blanks and digest*)."""
_OF_EXAMPLES = {"agreed": "corroborations", "disputed": "corroborations"}


@dataclass(frozen=True, slots=True)
class Reliability:
    """Lines that were right, and all lines; None where nobody counted."""

    read: tuple[int, int] | None
    examples: tuple[int, int] | None


@cache
def measured() -> dict[str, Reliability]:
    """Section to how often its lines were right: on stories read by hand, and on the example corpus (written by
    `evaluation/expected.py --write`)."""
    data = json.loads(files("rashomon").joinpath("data", "reliability.json").read_text(encoding="utf-8"))
    examples: dict[str, tuple[int, int]] = {section: (right, said) for section, (right, said) in data.items()}
    return {section: Reliability(read, examples.get(_OF_EXAMPLES.get(section, section))) for section, read in READ.items()}
