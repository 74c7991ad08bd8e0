"""Whose words a line is in: the accounts', somebody's in it, or the paper's to its readers."""

import re
from collections.abc import Iterable, Iterator

from rashomon.model.span import Evidence
from rashomon.stages.assemble.digest.material import Material
from rashomon.text.wordlist import words

_NOTICE = re.compile(
    r"\b(?:anyone with (?:any )?information|(?:asked|urged|encouraged) to (?:call|contact))\b|\d{3}[-.) ]{1,2}\d{4}\b", re.I
)
"""Notices that papers print below a story, and nobody's news."""
_FIRST_PERSON = re.compile(r"[“\"]?(?:I|[Ww]e|[Mm]y|[Oo]ur)\b(?!\.)")
"""First words of what somebody said, whether or not marks stand around it."""
_POINTING = words("he she it they this these those his her its their we i")
"""First words that leave open of whom a line speaks."""
_OPENING_MARKS = ("“", '"', "``", "''")
"""Those of agencies' plain text, too."""


def named_first(lines: Iterable[Evidence], found: Material) -> Iterator[Evidence]:
    """Those that name of whom they speak, then the others; of each what is damaged last."""

    def worse(evidence: Evidence) -> tuple[bool, bool]:
        first = words_of(evidence, found).split()[:1]
        return not found.sound(evidence[:1]), bool(first) and first[0].lower().strip("“\"") in _POINTING

    return iter(sorted(lines, key=worse))


def words_of(evidence: Evidence, found: Material) -> str:
    """The words that are shown."""
    return evidence[0].of(found.texts[evidence[0].article])


def speaks(evidence: Evidence, found: Material) -> bool:
    """Whether it begins as one who speaks: "We will"."""
    return _FIRST_PERSON.match(words_of(evidence, found)) is not None


def quoted(evidence: Evidence, found: Material) -> bool:
    """Whether it stands in somebody's words, or begins with them."""
    first = evidence[0]
    begins = first.of(found.texts[first.article]).startswith(_OPENING_MARKS)
    return begins or any(span.covers(first) for span in found.quoted.get(first.article, ()))


def is_notice(evidence: Evidence, found: Material) -> bool:
    """Whether the paper tells its readers what to do."""
    return _NOTICE.search(words_of(evidence, found)) is not None
