"""Numbers as one reads them."""

from decimal import Decimal

from rashomon.model.codec import decimal_text
from rashomon.model.dossier import FigureValue


def amount(value: FigureValue) -> str:
    """A figure's number with its qualifier."""
    if value.low is not None and value.high is not None and value.qualifier == "range":
        return f"{grouped(value.low)}–{grouped(value.high)}"
    number = next((n for n in (value.value, value.low, value.high) if n is not None), None)
    plain = grouped(number) if number is not None else "no number"
    return plain if value.qualifier == "exact" else f"{value.qualifier.replace('-', ' ')} {plain}"


def grouped(number: Decimal) -> str:
    """Thousands apart by a thin space (ISO 80000-1), from five digits on."""
    digits = decimal_text(number)
    whole, dot, rest = digits.partition(".")
    if len(whole.lstrip("-")) < 5:
        return digits
    groups: list[str] = []
    while len(whole) > 3 and whole[-4].isdigit():
        whole, group = whole[:-3], whole[-3:]
        groups.insert(0, group)
    return "\u202f".join([whole, *groups]) + dot + rest
