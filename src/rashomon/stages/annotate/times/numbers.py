"""The number that words of a time expression say: digits, words, fractions."""

from decimal import Decimal

from rashomon.stages.annotate.times.patterns import is_class

_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "1/2": Decimal("0.5"), "1/4": Decimal("0.25"),
              "3/4": Decimal("0.75"), "1/3": Decimal(1) / 3}  # fmt: skip


def number_of(letters: str, values: list[int | str]) -> Decimal | None:
    """The value of a stretch that the pattern NUMBER fits: "2 1/2" is 2.5, "two hundred and ten" 210, "a million" 1000000."""
    total, part = Decimal(0), Decimal(0)
    seen = False
    for letter, value in zip(letters, values, strict=True):
        if is_class(letter, "hyphen", "and", "a"):
            continue
        if is_class(letter, "scale"):
            scale = Decimal(value)
            if scale == 100 or scale == 12:
                part = (part or 1) * scale
            else:
                total, part = total + (part or 1) * scale, Decimal(0)
        else:
            amount = _amount(letter, value)
            if amount is None:
                return None
            part += amount
        seen = True
    return total + part if seen else None


def _amount(letter: str, value: int | str) -> Decimal | None:
    if is_class(letter, "half"):
        return Decimal("0.5")
    if is_class(letter, "frac"):
        return _FRACTIONS.get(str(value))
    if isinstance(value, int):
        return Decimal(value)
    if is_class(letter, "grouped", "decimal"):
        return Decimal(value.replace(",", ""))
    return None


def year_of(letters: str, values: list[int | str]) -> int | None:
    """The year that a stretch fitting the pattern YEAR says: 1994, "nineteen ninety-four", "two thousand and ten"."""
    numbers = [int(v) for letter, v in zip(letters, values, strict=True) if not is_class(letter, "hyphen", "and")]
    if len(numbers) == 1:
        return numbers[0]
    if numbers[1] == 1000:
        return numbers[0] * 1000 + sum(numbers[2:])
    return numbers[0] * 100 + sum(numbers[1:])


def ordinal_of(values: list[int | str]) -> int:
    """The rank that a stretch fitting the pattern NTH says: 21 for "twenty-first"."""
    return sum(value for value in values if isinstance(value, int))
