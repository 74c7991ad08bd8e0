"""Numbers in names, in words or digits."""

from collections.abc import Sequence

from rashomon.text.number_words import BELOW_TWENTY, TENS


def numbers(parts: Sequence[str]) -> tuple[str, ...]:
    """The words of a name with number words as digits: brigade forty four is brigade 44."""
    found: list[str] = []
    tens = False
    for part in parts:
        unit = BELOW_TWENTY.get(part, int(part) if tens and len(part) == 1 and part.isdecimal() and part.isascii() else None)
        if tens and unit is not None and 0 < unit < 10:
            found[-1] = str(int(found[-1]) + unit)
            tens = False
            continue
        tens = part in TENS
        found.append(str(TENS[part]) if tens else str(unit) if unit is not None else part)
    return tuple(found)
