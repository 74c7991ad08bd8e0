"""Slips of the hand in a name, apart from its other spellings.

Damerau (1964) found four fifths of misspelt words to be one letter off: one too many, too few, another one, or two that changed places.
Spellings of one name in several languages mostly differ in vowels, in "h" and in doubled letters: those are no slips here.
"""

from rapidfuzz.distance import DamerauLevenshtein, Postfix, Prefix

from rashomon.text.names.given import are_variants
from rashomon.text.names.sounds import sound_distance

_LEAST = 6
"""Letters of the shortest word that is judged: of shorter ones many are a letter off another name."""
_SPELT_EITHER_WAY = frozenset("aeiouyh")
_ENDINGS = frozenset(("s", "z"))
"""The letters by which British and American endings differ."""


_SHORTEST = 3
"""Letters of the shortest word that is judged where it is known to mean the same name: "Jon" and "John". By reason."""
_MOST = 2
"""Letters in which a misspelling differs at most: one for four letters of the name."""
_AS_ONE = 0.4
"""How far two words that sound as one may lie apart; see `compare`."""
_EITHER = (("er", "or"), ("er", "re"), ("ers", "ors"), ("ers", "res"), ("our", "or"))
"""Endings that one word has in British and in American English, or as a maker's name and as a noun."""


def is_misspelling(odd: str, name: str, by_ear: bool) -> bool:
    """Whether the word `odd` is the word `name` written wrong, where both are known to name the same; both in small letters.

    Words that sound as one are only where the name is spelt `by_ear`: of a name from another script they are two transliterations.
    """
    if min(len(odd), len(name)) < _SHORTEST or odd == name or not (odd + name).isalpha() or _is_ending(odd, name):
        return False
    apart, heard = DamerauLevenshtein.distance(odd, name), sound_distance(odd, name)
    if apart == 1 and odd[0] == name[0] and sorted(odd) == sorted(name):
        return True  # two letters changed places
    if is_slip(odd, name) and heard >= 1:
        return True
    if heard <= _AS_ONE:
        return by_ear
    return by_ear and not are_variants(odd, name) and apart <= min(_MOST, len(name) // 4)


def _is_ending(odd: str, name: str) -> bool:
    """Whether the two differ as one and several do, as a land and its people ("Syria", "Syrian"), or in an ending written in two ways."""
    shorter, longer = sorted((odd, name), key=len)
    if longer[:-1] == shorter and longer.endswith(("s", "an", "i")):
        return True
    return any({odd, name} == {stem + one, stem + other} for one, other in _EITHER for stem in _stems(odd, one, other))


def _stems(word: str, *endings: str) -> list[str]:
    return [word.removesuffix(ending) for ending in endings if word.endswith(ending)]


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
