"""What roads are called."""

from rashomon.text.names.fold import words

SURE = frozenset("street avenue ave road rd boulevard blvd highway hwy".split())
"""Words that make a road of what stands before them."""
STREETS = SURE - {"hwy"} | frozenset(
    "st lane drive square place court crescent close terrace way row parkway hill gardens quay".split()
)
"""All of them; behind a number and capitalised they make an address ("48 Marsh Lane")."""
_IN_FULL = {
    "st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "blvd": "boulevard", "hwy": "highway", "ln": "lane", "dr": "drive",
    "pl": "place", "sq": "square", "ct": "court", "pkwy": "parkway",
}  # fmt: skip
_SIDES = {"n": "north", "s": "south", "e": "east", "w": "west"}


SIDES = frozenset(_SIDES) | frozenset(_SIDES.values())
"""What stands before a road's name for the side of town, in small letters without its stop."""


def road_name(name: str) -> tuple[str, ...]:
    """The folded words of a road's name in full, "S. Harrow St." as "South Harrow Street"; empty for what is no road's."""
    parts = list(words(name))
    if len(parts) < 2 or _IN_FULL.get(parts[-1], parts[-1]) not in STREETS:
        return ()
    first = _SIDES.get(parts[0], parts[0]) if len(parts) > 2 else parts[0]
    return (first, *parts[1:-1], _IN_FULL.get(parts[-1], parts[-1]))


def without_side(road: tuple[str, ...]) -> tuple[str, ...]:
    """The road without the side of town that some accounts leave out."""
    return road[1:] if len(road) > 2 and road[0] in _SIDES.values() else road
