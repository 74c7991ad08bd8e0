"""Numbers in names, in words or digits."""

from collections.abc import Sequence

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen".split()
    )
}
_TENS = {word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)} | {"fourty": 40}


def numbers(parts: Sequence[str]) -> tuple[str, ...]:
    """The words of a name with number words as digits: brigade forty four is brigade 44."""
    found: list[str] = []
    tens = False
    for part in parts:
        unit = _UNITS.get(part, int(part) if tens and len(part) == 1 and part.isdecimal() and part.isascii() else None)
        if tens and unit is not None and 0 < unit < 10:
            found[-1] = str(int(found[-1]) + unit)
            tens = False
            continue
        tens = part in _TENS
        found.append(str(_TENS[part]) if tens else str(unit) if unit is not None else part)
    return tuple(found)
