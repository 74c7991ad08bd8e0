"""Names of ships: what stands before them, and the name alone."""

from rashomon.text.names.fold import words

SHIPS = frozenset("INS USS HMS MV RMS HMCS HMAS USNS USCGC RRS".split())
"""What stands before a ship's name."""
_KINDS = frozenset("ship warship frigate destroyer trawler tanker submarine freighter schooner minesweeper".split())
"""What a ship is, where it belongs to its name: "Indian Naval Ship Sukra"."""


def ship_name(form: str) -> str | None:
    """The folded name of a ship without what it is: "sukra" of "INS Sukra" and of "Warship Sukra"; None for all else."""
    first, parts = form.split()[:1], words(form)
    if len(parts) < len(form.split()) or len(parts) < 2:
        return None
    if first[0] in SHIPS:
        return " ".join(parts[1:])
    kind = next((place for place, part in enumerate(parts[:-1]) if part in _KINDS), None)
    return None if kind is None else " ".join(parts[kind + 1 :])


def is_ship(form: str) -> bool:
    """Whether several words name a ship, or end with what she is: "Indian Naval Ship"."""
    parts = words(form)
    return ship_name(form) is not None or (len(parts) > 1 and parts[-1] in _KINDS)
