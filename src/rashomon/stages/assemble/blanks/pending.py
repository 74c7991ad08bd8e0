"""What is still being found out, has not come about yet, or of which an account says that no more is told."""

import re
from collections.abc import Iterator

from rashomon.model.dossier import Asked
from rashomon.stages.assemble.blanks.matter import asked_for, matter_of, room_from
from rashomon.stages.assemble.blanks.question import Question, question, telling
from rashomon.stages.assemble.blanks.reading import Reading, Sign

_NAMED = r"(?P<of>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:(?! that | who | which )[^,.;:\n“”\"]){3,70}?)"
_UNKNOWN = (
    r"(?:remain(?:s|ed)?|is|are|was|were) (?:still )?(?:unclear|unknown|uncertain|undecided|a mystery|"
    r"not (?:yet |immediately |entirely |fully |exactly )?(?:clear|known))"
)
_ENDS = r"(?=[.;!?”\"\n]|,? (?:and|but|although|as) |, [A-Za-z]| at th(?:is|e) (?:time|point|moment)| (?:yet|on|as of) )"
_STATE = Sign(
    re.compile(rf"{_NAMED} {_UNKNOWN}{_ENDS}"), "unclear", "unknown", "uncertain", "undecided", "a mystery", " clear", " known",
)  # fmt: skip
"""A matter by its name: "the circumstances remain unclear". That it is open "whether" or "how" is found by the question word."""
_SETTLED = r"(?:determined|established|decided|finali[sz]ed|settled|agreed|set|scheduled|announced|explained)"
_UNSETTLED = Sign(
    re.compile(
        rf"{_NAMED} (?:(?:has|have|had) (?:not (?:yet |immediately )?been|yet to be)|"
        r"(?:is|are|was|were) (?:not (?:yet |immediately |being )?|yet to be|still (?:being|to be))) ?"
        rf"(?:immediately |yet |formally |officially )?{_SETTLED}{_ENDS}"
    ), "not ", "yet to be", "still being", "still to be",
)  # fmt: skip
_UNFOUND = Sign(
    re.compile(rf"{_NAMED} (?:(?:has|have|had) (?:not (?:yet )?been|yet to be)) (?:recovered|found|located){_ENDS}"),
    "recovered", "found", "located",
)  # fmt: skip
_NOWHERE = re.compile(
    r"\b(?:cure|vaccine|treatment|solution|answer|explanation|compromise|agreement|peace|way|evidence|proof|sign|link|replacement|successor"
    r"|buyer)s?\b", re.I,
)  # fmt: skip
"""What is not found yet, and nobody asks where it is."""
_INQUIRY = Sign(re.compile(
    r"(?:\b(?:investigations?|inquiry|enquiry|probe) (?:is |was )?(?:under ?way )?into|\b(?:determine|establish|find|investigat(?:e|ing)|"
    r"looking into|probing)) (?P<of>(?:the )?(?:exact |precise |possible )?cause\b[^,.;:\n“”\"]{0,60}?)"
    r"(?=[,.;:\n”\"]| (?:has|have|had|is|are|was|were|which|who|that|and|but)\b)", re.I
), "cause")  # fmt: skip
_NO_MORE = Sign(re.compile(
    r"\bno (?:further |other |more |immediate |additional )?(?:details?|information|word) (?:on|of|about|regarding|as to) "
    r"(?P<of>(?!where)[^,.;:\n“”\"]{3,70}?) (?:was|were|is|are|has been|have been) (?:immediately |yet |made )?"
    r"(?:available|provided|given|released|disclosed|known|reported)\b", re.I
), "detail", "information", "no word")  # fmt: skip
_DETAILS = Sign(re.compile(
    r"(?P<of>\b(?:the )?(?:details|terms|findings|results) of [^,.;:\n“”\"]{3,60}?) (?:has|have|had|was|were|are) not (?:yet )?(?:been )?"
    r"(?:reported|released|disclosed|announced|published|made public|made known)\b", re.I
), "details of", "terms of", "findings of", "results of")  # fmt: skip
_NOT_GIVING = Sign(re.compile(
    r"\b(?:is|are|was|were) not (?:yet )?(?:releasing|disclosing|revealing|saying|discussing|giving out) "
    r"(?P<of>(?:(?:any |further |more )?(?:information|details) (?:about|on|of|regarding) )?"
    r"(?:the|an?|any|his|her|its|their|how|why|who|what|whether) (?:(?! because)[^,.;:\n“”\"]){3,80}+)(?! because)", re.I
), "not releasing", "not disclosing", "not revealing", "not saying", "not discussing", "not giving", "not yet ")  # fmt: skip
_JURY = Sign(re.compile(
    r"\b(?:jury|jurors|panel|judges|court|council|committee|commission) (?:is|are|was|were) still "
    r"(?:deliberating|considering|weighing|debating)\b", re.I
), "still ")  # fmt: skip
_OF_MATTERS: tuple[tuple[Sign, str], ...] = (
    (_STATE, "unclear"), (_UNSETTLED, "unclear"), (_INQUIRY, "asked"), (_NO_MORE, "not-specified"), (_DETAILS, "not-specified"),
    (_NOT_GIVING, "declined-to-say"),
)  # fmt: skip
_CAUSE = re.compile(r"\b(?:cause|motive|reason)\b", re.I)
_WH = re.compile(r"(?:how|why|who|what|whether)\b", re.I)
_IDLE = re.compile(r"\b(?:question|reason|answer|point|difference|fact|idea|thing|reach|way|rest)\Z|\b(?:future|extent)\b", re.I)
"""What "is not clear" in an argument, or nobody can know."""


def still_open(reading: Reading) -> Iterator[Question]:
    """Matters that an account calls unknown, undecided, not found yet or under inquiry, and of which it says that no more is told."""
    for sign, why in _OF_MATTERS:
        for found in reading.find(sign):
            if not _IDLE.search(found["of"]):
                yield _of_matter(reading, found, _asked(found["of"]), why)
    for found in reading.find(_UNFOUND):
        if not _NOWHERE.search(found["of"]):
            yield _of_matter(reading, found, "where", "unclear")
    for found in reading.find(_JURY):
        span = reading.sentence(found.start(), found.end())
        yield matter_of(reading, "what", "outcome-not-told", span, span)


def _of_matter(reading: Reading, found: re.Match[str], asked: Asked, why: str) -> Question:
    """In the words that name the matter, or where these are one ("a date") with what stands before them in the sentence."""
    span = reading.sentence(found.start(), found.end())
    if len(telling(found["of"])) > 1 or _CAUSE.search(found["of"]) or _WH.match(found["of"]):
        return question(asked, why, found["of"], (span,))
    start = room_from(reading.article.text, span, found.start(), found.end())
    return question(asked, why, reading.article.text[start : found.end()], (span,))


def _asked(words: str) -> Asked:
    """A question word as it stands; of a cause one asks why, of what else is named as its words call for."""
    if headed := _WH.match(words):
        return headed[0].lower()  # type: ignore[return-value]
    head = words.split(" of ")[0]
    return "why" if _CAUSE.search(head) else asked_for(head)
