"""Whether an English word is spelt as nobody spells it, and which one was meant."""

import re
from functools import lru_cache

from spellchecker import SpellChecker

_COMMON = 1e-6
"""Share of all words that the word which was meant has at least: in 1,950 texts of news 36 words are one slip off one so common, 33 of
them slips."""
_LONG, _COMMON_IF_LONG = 8, 4e-8
"""A word of so many letters with the same end (not "philosophes") is seldom another one by chance: of 10 in 1,690 texts of news that
are one slip off a word so rare 9 are slips."""
_SHORT, _COMMON_IF_SHORT = 5, 5e-4
"""A word of so few letters is often another word: two letters must have changed places, or one be too many ("siad", "intpo"), in one of the
commonest words."""
_GLUED_TO = frozenset(
    "of the and to in for with that on from was at has his her had not but be are have were been they their which would this said into "
    "she will told could should who than then also when there these those because during until"
    .split()
)
"""Words that a missing space glues to the next; "by" also makes words ("byelection")."""
_COMMON_IF_GLUED = 1e-5
"""Share of all words that the other half has at least ("ofeverything"): three in 1,330 texts, all faults."""
_ENDINGS = (
    "s es d ed r er ers or ors ress ing ings less able ness ly y ish like wise ist ists ism ize ized n en ier iest ment al ful hood ship "
    "eer"
).split()
_BEGINNINGS = (
    "super anti non un re pre mis over out under co multi inter de dis sub counter ultra mega mini pro post semi cyber bio micro auto tele "
    "mid fore up down in off on back"
).split()
_BRITISH = tuple(
    (re.compile(pattern), american) for pattern, american in (
        (r"is(?=e[drs]?$|ing$|ations?|ers?$|able$)", "iz"), (r"ys(?=e|ing)", "yz"), (r"our", "or"), (r"tre(?=s?$|d$|fold)", "ter"),
        (r"bre(?=s?$)", "ber"), (r"ll(?=ing|ed|er|ous)", "l"), (r"mme(?=s?$)", "m"), (r"^sc(?=ept)", "sk"), (r"^py(?=j)", "pa"),
        (r"ae|oe", "e"), (r"ogue", "og"), (r"fence", "fense"),
    )
)  # fmt: skip
"""British spellings, of which the dictionary has the American ones."""
_MISREAD = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("vv", "w"), ("ii", "n"), ("ii", "u"), ("li", "h"), ("tl", "d"), ("nn", "m"))
"""Letters that a scanner takes for others of the same look."""
_SHORTEST_PART = 4
"""Letters of the parts of a compound."""
_SHORT_PARTS = frozenset("set end day way out off top box web".split())
"""Shorter ones: "skillset", "frontend"."""


class Spelling:
    """The words of a dictionary, each with how common it is (pyspellchecker's: word counts of film subtitles)."""

    def __init__(self, checker: SpellChecker) -> None:
        self._checker = checker
        self._words = checker.word_frequency.dictionary
        self._total = checker.word_frequency.total_words

    @lru_cache(maxsize=50_000)  # noqa: B019  (there is one of its kind in a process)
    def meant_by(self, word: str) -> str | None:
        """The common word that this one, in small letters, is a slip of the hand away from; None for words that are, or may be, right.

        First and last letter are seldom missed (Pollock and Zamora 1984), and words that differ there are mostly other words.
        """
        if self.knows(word):
            return None
        near = [
            (-self._frequency(other), other) for other in self._checker.edit_distance_1(word)
            if other[0] == word[0] and other[-1] == word[-1] and self._may_be_meant(other, word)
        ]  # fmt: skip
        return min(near)[1] if near else self._misread(word) or self._parted(word)

    def _may_be_meant(self, other: str, word: str) -> bool:
        if len(word) <= _SHORT:
            return self.share(other) >= _COMMON_IF_SHORT and (len(other) < len(word) or sorted(other) == sorted(word))
        ends_alike = other[-2:] == word[-2:] or sorted(other) == sorted(word)
        return self.share(other) >= (_COMMON_IF_LONG if len(word) >= _LONG and ends_alike and other.isascii() else _COMMON)

    def _misread(self, word: str) -> str | None:
        """The common word that a scanner reads as this one: "govemment", "modem"."""
        read = [word[:at] + meant + word[at + len(seen) :] for seen, meant in _MISREAD
                for at in range(len(word)) if word.startswith(seen, at)]  # fmt: skip
        return next((other for other in read if self.share(other) >= _COMMON and len(word) > _SHORT), None)

    def share(self, word: str) -> float:
        """How common a word in small letters is among all words."""
        return self._frequency(word) / self._total

    def _frequency(self, word: str) -> int:
        """How often the dictionary, which has "favorite" for "favourite", counted it."""
        return max(self._words.get(word, 0), self._words.get(word.replace("our", "or"), 0))

    def _parted(self, word: str) -> str | None:
        """The two words that stand glued together, one of them a short and common one."""
        for cut in range(2, len(word) - 1):
            halves = word[:cut], word[cut:]
            if any(glued in _GLUED_TO and self._may_stand_by(other, word) for other, glued in (halves, halves[::-1])):
                return " ".join(halves)
        return None

    def _may_stand_by(self, other: str, word: str) -> bool:
        """Whether it is common enough to stand by one of the commonest, or one of these itself ("shesaid")."""
        if other in _GLUED_TO:
            return len(word) > _SHORT
        return len(other) >= _SHORTEST_PART and self.share(other) >= _COMMON_IF_GLUED

    @lru_cache(maxsize=50_000)  # noqa: B019
    def knows(self, word: str) -> bool:
        """Whether the dictionary has it, in British spelling, or as another word with an ending or a beginning, or as a compound."""
        if word in self._words or self._is_formed(word):
            return True
        american = word
        for british, spelt in _BRITISH:
            american = british.sub(spelt, american)
        return american in self._words or any(british.sub(spelt, word) in self._words for british, spelt in _BRITISH)

    def _is_formed(self, word: str) -> bool:
        roots = (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
        if any(self._is_root(root) for root in roots) or (word.endswith("in") and word + "g" in self._words):
            return True
        if any(word.startswith(first) and word[len(first) :] in self._words for first in _BEGINNINGS):
            return True
        cuts = range(_SHORTEST_PART - 1, len(word) - _SHORTEST_PART + 2)
        return any(self._is_part(word[:cut]) and self._is_part(word[cut:]) for cut in cuts)

    def _is_part(self, part: str) -> bool:
        """Whether a compound may have it: "spokeman" has "man", but is none."""
        return part not in _GLUED_TO and (part in self._words if len(part) >= _SHORTEST_PART else part in _SHORT_PARTS)

    def _is_root(self, root: str) -> bool:
        """Before an ending "e" is left out, "y" is "i" and the last letter may stand twice."""
        if len(root) < 3:
            return False
        forms = (root, root + "e", root[:-1] + "y" if root[-1] == "i" else root, root[:-1] if root[-1] == root[-2] else root)
        return any(form in self._words for form in forms)
