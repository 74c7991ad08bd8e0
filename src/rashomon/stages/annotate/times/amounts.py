"""Durations as TIMEX3 periods."""

from decimal import Decimal

from rashomon.model.codec import decimal_text

_LETTERS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "fortnight": "W", "month": "M", "quarter": "Q",
            "year": "Y", "decade": "Y", "century": "Y", "millennium": "Y", "weekend": "WE"}  # fmt: skip
_SCALE = {"fortnight": 2, "decade": 10, "century": 100, "millennium": 1000}
_PARTS = {"year": ("month", 12), "day": ("hour", 24), "hour": ("minute", 60), "minute": ("second", 60)}


def period(amount: Decimal | None, unit: str) -> str:
    """P3D, PT5H30M, P2Y6M; PXD where the amount is vague. Vague decades and centuries are PXE and PXC.

    Source: ISO 8601 periods as TimeML 1.2.1 uses them.
    """
    clock, letter = ("T", _LETTERS[unit][1]) if _LETTERS[unit][0] == "T" else ("", _LETTERS[unit])
    if amount is None:
        return "P" + clock + "X" + {"decade": "E", "century": "C", "millennium": "L"}.get(unit, letter)
    amount *= _SCALE.get(unit, 1)
    whole = int(amount)
    rest = amount - whole
    if rest and unit in _PARTS:
        smaller, many = _PARTS[unit]
        small = int(rest * many)
        head = f"{whole}{letter}" if whole else ""
        tail = _LETTERS[smaller]
        if clock or tail[0] != "T":
            return "P" + clock + head + f"{small}{tail[-1]}"
        return f"P{head}T{small}{tail[-1]}"
    return f"P{clock}{decimal_text(amount)}{letter}"
