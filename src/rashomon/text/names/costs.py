"""What it costs to take two words of names for one, by their letters and by their sound."""

from rapidfuzz.distance import DamerauLevenshtein

from rashomon.text.names.bodies import ROMAN
from rashomon.text.names.given import are_distinct, are_variants
from rashomon.text.names.sounds import sound_distance

OTHER = 4.0
"""Cost of two words that are not forms of one another."""
INITIAL = 0.4
"""Cost of an initial for the name."""
_VARIANT = 0.3
"""Cost of a nickname or another form of the same given name."""
HEARD = 0.4
"""Cost of two spellings that sound as one; also how far two sounds of one name lie apart."""
_SOUNDS_ALIKE = 0.7
"""Distance of two sounds up to which sound, not spelling, is told as the ground."""
_UNLIKE = 0.3
"""Cost of each letter beyond two by which words that sound alike differ in writing."""
_LONGER = 4
"""Letters by which words of one name differ in length at most."""
_UNLIKELY = 0.75
"""Share of letters that differ at most."""


def person_cost(one: str, other: str) -> tuple[float, str]:
    """The cost of taking two words of people's names for one, and on what ground."""
    if one == other:
        return 0.0, "same-form"
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return (INITIAL, "initials") if long.startswith(short) and len(long) > 1 else (OTHER, "")
    if are_variants(one, other):
        return _VARIANT, "nickname"
    if are_distinct(one, other) or _has_digit(one + other):
        return OTHER, ""
    if (not short.isascii() and len(long) <= 3) or len(long) - len(short) > _LONGER:
        return OTHER, ""
    written = float(DamerauLevenshtein.distance(one, other))
    if written > _UNLIKELY * len(long):
        return OTHER, ""
    heard = sound_distance(one, other) + HEARD + _UNLIKE * max(0.0, written - 2)
    cost = min(heard, written)
    if cost > max(1.0, 0.42 * len(long)) or cost > 3.0:
        return OTHER, ""
    return cost, "similar-sound" if sound_distance(one, other) <= _SOUNDS_ALIKE else "similar-spelling"


def _has_digit(text: str) -> bool:
    return not text.isalpha() and any(c.isdigit() for c in text)


def body_cost(one: str, other: str) -> tuple[float, str]:
    """The cost of taking two words of bodies' names for one, and on what ground."""
    if _settled(one) == _settled(other):
        return 0.0, "same-form"
    if _has_digit(one + other) or one in ROMAN or other in ROMAN:
        return OTHER, ""
    cost, long = float(DamerauLevenshtein.distance(one, other)), max(len(one), len(other))
    if cost > (2 if long >= 8 else 1 if long >= 4 else 0):
        return OTHER, ""
    return cost, "similar-spelling"


def _settled(word: str) -> str:
    """One spelling for British and American English."""
    return word.replace("isation", "ization").replace("our", "or").replace("centre", "center").replace("ise", "ize")
