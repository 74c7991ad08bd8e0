"""How many lines of a section a careful reader had listed, too, where one has: said beside the section's title."""

import json
from functools import cache
from importlib.resources import files


@cache
def measured() -> dict[str, tuple[int, int]]:
    """Section to (lines that were expected, lines), on the example corpus; written by `evaluation/expected.py --write`."""
    data = json.loads(files("rashomon").joinpath("data", "reliability.json").read_text(encoding="utf-8"))
    return {section: (right, said) for section, (right, said) in data.items()}
