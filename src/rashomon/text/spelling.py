"""Whether an English word is spelt as nobody spells it, and which one was meant."""

import re
from functools import lru_cache

from spellchecker import SpellChecker

_COMMON = 1e-6
"""Share of all words that the word which was meant has at least: in 1,950 texts of news 36 words are one slip off one so common, 33 of
them slips."""
_ENDINGS = (
    "s es d ed r er ers or ors ing ings less able ness ly y ish like wise ist ists ism ize ized n en ier iest ment al ful hood ship eer"
).split()
_BEGINNINGS = (
    "super anti non un re pre mis over out under co multi inter de dis sub counter ultra mega mini pro post semi cyber bio micro auto tele "
    "mid fore up down in off on back"
).split()
_BRITISH = tuple(
    (re.compile(pattern), american) for pattern, american in (
        (r"is(?=e[drs]?$|ing$|ations?|ers?$)", "iz"), (r"ys(?=e|ing)", "yz"), (r"our", "or"), (r"tre(?=s?$|d$|fold)", "ter"),
        (r"bre(?=s?$)", "ber"), (r"ll(?=ing|ed|er|ous)", "l"), (r"mme(?=s?$)", "m"), (r"^sc(?=ept)", "sk"), (r"^py(?=j)", "pa"),
        (r"ae|oe", "e"), (r"ogue", "og"), (r"fence", "fense"),
    )
)  # fmt: skip
"""British spellings, of which the dictionary has the American ones."""
_SHORTEST_PART = 4
"""Letters of the parts of a compound."""


class Spelling:
    """The words of a dictionary, each with how common it is (pyspellchecker's: word counts of film subtitles)."""

    def __init__(self, checker: SpellChecker) -> None:
        self._checker = checker
        self._words = checker.word_frequency.dictionary
        self._least = _COMMON * checker.word_frequency.total_words

    @lru_cache(maxsize=50_000)  # noqa: B019  (there is one of its kind in a process)
    def meant_by(self, word: str) -> str | None:
        """The common word that this one, in small letters, is a slip of the hand away from; None for words that are, or may be, right.

        First and last letter are seldom missed (Pollock and Zamora 1984), and words that differ there are mostly other words.
        """
        if self.knows(word):
            return None
        near = [
            other for other in self._checker.edit_distance_1(word)
            if other[0] == word[0] and other[-1] == word[-1] and self._words.get(other, 0) >= self._least
        ]  # fmt: skip
        return min(near, key=lambda other: (-self._words[other], other), default=None)

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
        cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
        return any(word[:cut] in self._words and word[cut:] in self._words for cut in cuts)

    def _is_root(self, root: str) -> bool:
        """Before an ending "e" is left out, "y" is "i" and the last letter may stand twice."""
        if len(root) < 3:
            return False
        forms = (root, root + "e", root[:-1] + "y" if root[-1] == "i" else root, root[:-1] if root[-1] == root[-2] else root)
        return any(form in self._words for form in forms)
