"""The strength of an earthquake, which news writes in many ways and mostly without a unit."""

from collections.abc import Sequence
from decimal import Decimal

from rashomon.stages.annotate.figures.atoms import Atom, low
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.view import View

UNIT = "magnitude"
_QUAKES = frozenset("quake earthquake temblor tremor aftershock foreshock".split())
_SCALE = frozenset("richter".split())
_BETWEEN = frozenset("of at a an was is to as with least about around between - ‐ ‑ –".split())
"""What stands between the word "magnitude" and its number."""
_MEASURING = frozenset("measuring measured registering registered registers measures".split())
_STRONGEST = Decimal(10)
"""No quake has reached it."""
_AHEAD, _BEHIND = 4, 6
"""Words before and behind the number in which the scale is named."""


def is_magnitude(view: View, phrase: Phrase) -> bool:
    """ "magnitude-5.9", "a magnitude of 5.9", "5.9 on the Richter scale"; in a sentence of a quake "measuring 5.9", "a 5.9 quake"."""
    least = phrase.value if phrase.value is not None else phrase.low
    plain = phrase.kind == "count" and phrase.digits and not phrase.scaled and (phrase.unit is None or phrase.compound)
    if not plain or least is None or not 0 < least < _STRONGEST:
        return False
    atoms = view.atoms
    if _named_before(atoms, phrase.first) or _SCALE & {a.low for a in atoms[phrase.last : phrase.last + _BEHIND]}:
        return True
    if not _QUAKES & view.lemmas or least == least.to_integral_value():
        return False
    if _named_far(atoms, phrase):
        return True
    before = {a.low for a in atoms[max(0, phrase.first - 3) : phrase.first]}
    return bool(_MEASURING & before) or low(atoms, phrase.last).rstrip("s") in _QUAKES | {"degree", "strength"} or phrase.unit == "strength"


def _named_far(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "measured at magnitude 6.2 by one office and 5.9 by another", "of magnitude 5.9, while others recorded it as 6.2": with a fraction,
    behind the word, and with nothing behind that it could count."""
    behind = low(atoms, phrase.last)
    fraction = phrase.value is not None and phrase.value != phrase.value.to_integral_value()
    named = any(a.low in {"magnitude", "magnitudes"} for a in atoms[: phrase.first])
    return named and fraction and low(atoms, phrase.first - 1) in {"and", "as", "at"} and behind in {"by", ".", "", ",", "according"}


def _named_before(atoms: Sequence[Atom], first: int) -> bool:
    for atom in reversed(atoms[max(0, first - _AHEAD) : first]):
        if atom.low in {"magnitude", "magnitudes"}:
            return True
        if atom.low not in _BETWEEN:
            return False
    return False
