"""Slips of the hand in a name, apart from its other spellings.

Damerau (1964) found four fifths of misspelt words to be one letter off: one too many, too few, another one, or two that changed places.
Spellings of one name in several languages mostly differ in vowels, in "h" and in doubled letters: those are no slips here.
"""

from rapidfuzz.distance import DamerauLevenshtein, Postfix, Prefix

_LEAST = 6
"""Letters of the shortest word that is judged: of shorter ones many are a letter off another name."""
_SPELT_EITHER_WAY = frozenset("aeiouyh")
_ENDINGS = frozenset(("s", "z"))
"""The letters by which British and American endings differ."""


def is_slip(odd: str, name: str) -> bool:
    """Whether the word `odd` is `name` with one slip inside it; both in small letters."""
    if min(len(odd), len(name)) < _LEAST or odd[:2] != name[:2] or odd[-1] != name[-1]:
        return False
    if DamerauLevenshtein.distance(odd, name) != 1:
        return False
    before = Prefix.similarity(odd, name)
    after = Postfix.similarity(odd[before:], name[before:])
    ours, theirs = odd[before : len(odd) - after], name[before : len(name) - after]
    if len(ours) == len(theirs) == 2:
        return True
    if ours and theirs:
        return not {ours, theirs} <= _SPELT_EITHER_WAY and {ours, theirs} != _ENDINGS
    letter = ours or theirs
    return letter not in _SPELT_EITHER_WAY and letter != odd[before - 1]
