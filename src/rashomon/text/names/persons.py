"""Names of people taken apart: given names, family name with its particles, suffixes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rashomon.text.names.fold import words
from rashomon.text.names.genders import NAME_GENDER, TITLE_GENDER, Gender

COURTESY = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau senor senora senhor don "
    "shaikh sheikh sheik hajji sayyid rev reverend fr father sister brother hon judge justice president "
    "chancellor senator governor minister general colonel captain".split()
)
"""Words before a name that are no part of it."""
_SUFFIXES = {
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "2nd": "ii", "iii": "iii", "3rd": "iii", "iv": "iv",
}  # fmt: skip
_DEGREES = frozenset("phd md esq mp mep qc kc obe cbe mbe dds rn cpa".split())
PARTICLES = frozenset(
    "van von der den de del della di da do dos das du la le las los lo al el ul ur bin ibn bint ben abu abd bar st san ter ten te "
    "zu zum zur y e af av mac".split()
)

_NICKNAME = re.compile(r"""(?<=\w) ["“'‘`(]{1,2}([^"“”'‘’`()]{2,40})["”'’)]{1,2} (?=\w)""")


@dataclass(frozen=True, slots=True)
class PersonName:
    """Folded words of a person's name. A name of one word counts as a family name."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    """The family name with its particles in front: ("van", "der", "berg")."""
    suffix: str | None = None
    """jr | sr | ii | iii | iv"""
    nickname: tuple[str, ...] = ()
    """What stands between marks inside the name: Vincent "The Chin" Gigante."""

    @property
    def key(self) -> str:
        """The last word of the family name."""
        return self.family[-1] if self.family else ""


@lru_cache(maxsize=65_536)
def parse_person(name: str) -> PersonName:
    """Take a name apart: "Ms. Jane van der Berg Jr.", "Berg, Jane". Order is taken as given before family."""
    nickname = _NICKNAME.search(name)
    if nickname is not None:
        name = name[: nickname.start()] + " " + name[nickname.end() :]
    before, comma, after = name.partition(",")
    head, tail = list(words(before)), list(words(after))
    if comma and tail and not set(tail) <= _SUFFIXES.keys() | _DEGREES:
        head, tail = tail + head, []
        family_length = len(words(before))
    else:
        family_length = 0
    suffix = None
    parts = head + tail
    while len(parts) > 1 and (parts[-1] in _SUFFIXES or parts[-1] in _DEGREES):
        suffix = _SUFFIXES.get(parts.pop(), suffix)
    while len(parts) > 1 and parts[0] in COURTESY and (parts[0] != "don" or len(parts) > 2):  # "Don Berg" has a given name
        parts.pop(0)
    cut = len(parts) - family_length if 0 < family_length < len(parts) else _family_start(parts)
    return PersonName(tuple(parts[:cut]), tuple(parts[cut:]), suffix, words(nickname[1]) if nickname else ())


def _family_start(parts: list[str]) -> int:
    cut = len(parts) - 1
    while cut > 1 and parts[cut - 1] in PARTICLES:
        cut -= 1
    return max(cut, 0)


def sexes_clash(titles: Iterable[str], others: Iterable[str]) -> bool:
    """Whether the courtesy titles of one name and those of another say that they are two people: Mr. and Mrs. Lee."""
    one, other = _genders(titles), _genders(others)
    return ("m" in one and "f" in other) or ("f" in one and "m" in other)


def _genders(titles: Iterable[str]) -> set[Gender]:
    return {TITLE_GENDER[word] for title in titles for word in words(title) if word in TITLE_GENDER}


def suits(title: str, given: Iterable[str]) -> bool:
    """Whether a courtesy title can stand before one of the folded given names, as far as these tell: no "Mr." before Kathryn."""
    said = _genders((title,))
    told = {NAME_GENDER[name] for name in given if name in NAME_GENDER}
    return not said or not told or bool(said & told)
