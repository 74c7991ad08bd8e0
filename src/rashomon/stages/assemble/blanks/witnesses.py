"""Whether it is so: what witnesses say was not, and the authorities say was."""

import re
from collections.abc import Iterator
from dataclasses import replace

from rashomon.stages.assemble.blanks.question import Question, question, telling
from rashomon.stages.assemble.blanks.reading import Readings, Sign

_WITNESS = Sign(re.compile(
    r"\b[Ww]itness(?:es)?\b[^.!?\n]{0,60}? (?:said|says?|told|insist\w*|maintain\w*|testified)\b[^.!?\n]{0,80}? "
    r"(?:did not|didn['’]t|never|had no(?:thing)?|was not|wasn['’]t|were not|weren['’]t) (?P<what>[^.!?\n]{4,120})"
), "witness")  # fmt: skip
_OFFICIAL = Sign(re.compile(
    r"\b(?:[Pp]olice|[Oo]fficers?|[Pp]rosecutors?|[Aa]uthorities|[Oo]fficials?)\b[^.!?\n]{0,60}? (?:say|says|said|alleged?)\b|\ballegedly\b"
), "police", "officer", "prosecutor", "authorit", "official", "allegedly")  # fmt: skip
_SURE = re.compile(r"\b(?:sure|certain|see|saw|hear|know|surprised|want|think|believe)\b")
"""What a witness did not see or want is no word against anybody's."""


def contradicted(readings: Readings) -> Iterator[Question]:
    """Whether it is so, where an account has from witnesses that something was not, and one, in a sentence with a telling word of that,
    from the authorities that it was."""
    said = None
    for reading in readings.values():
        for found in reading.find(_WITNESS):
            if _SURE.search(found["what"]):
                continue
            if said is None:
                said = [telling(r.words(r.sentence(*m.span()))) for r in readings.values() for m in r.find(_OFFICIAL)]
            words = telling(found["what"])
            if any(words & others for others in said):
                span = reading.sentence(*found.span())
                yield replace(question("whether", "differing-accounts", reading.words(span), (span,)), words=words)
