"""What somebody keeps back without a question word: "would not divulge the evidence", "gave no reason", "did not elaborate"."""

import re
from collections.abc import Iterator

from rashomon.model.dossier import Asked
from rashomon.stages.assemble.blanks.matter import asked_for, matter_of
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.stages.assemble.blanks.reading import Reading, Sign

_REFUSES = r"(?:declin\w{1,4} to|refus\w{1,3} to|would not|wouldn['’]t|will not|won['’]t)"
_OMITS = r"(?:did not|didn['’]t|ha(?:s|ve|d) not|ha(?:s|ve|d)n['’]t)"
_VERBS = r"(?:divulge|disclose|reveal|identify|specify|release|make public)"
_PAST = r"(?:divulged|disclosed|revealed|identified|specified|released|made public)"
_OBJECT = r"(?P<of>(?:the|its|his|her|their|any|an?|details?|names?) ?[^,.;:\n”\"]{3,80})"
_WITHHELD = Sign(
    re.compile(rf"\b(?:(?P<refuses>{_REFUSES}) {_VERBS}|{_OMITS} (?:yet )?(?:{_VERBS}|{_PAST})) {_OBJECT}", re.I),
    "divulge", "disclose", "reveal", "identif", "specif", "release", "make public", "made public",
)  # fmt: skip
_NO_REASON = Sign(re.compile(
    r"\b(?:gave|giv(?:es?|en|ing)|offer(?:s|ed|ing)?|provid(?:es?|ed|ing)) no (?:further )?(?:reasons?|explanations?|motives?)\b", re.I
), " no reason", " no explanation", " no motive", " no further")  # fmt: skip
_CURT = Sign(re.compile(
    rf"\b(?:(?P<refuses>{_REFUSES})|did not|didn['’]t) "
    r"(?:say|elaborate|explain|go into detail|give (?:any |further |more )?(?:details|specifics))"
    r"(?: (?:further|why|publicly|more))?(?=[.”\"]|, (?:he|she|they) said)", re.I
), "say", "elaborate", "explain", "detail", "specifics")  # fmt: skip
_UNCHECKED = Sign(re.compile(
    r"\b(?:could not (?:immediately )?be (?:immediately |independently )?(?:confirmed|verified|corroborated)|"
    r"(?:has|have|had) not (?:yet )?been (?:yet )?(?:independently |officially )?(?:confirmed|verified|corroborated)|"
    r"no independent (?:confirmation|verification))\b", re.I
), "confirm", "verif", "corroborat")  # fmt: skip
_WHEREABOUTS = Sign(re.compile(
    r"(?P<of>[^,.;:\n“]{2,50}\bwhereabouts(?: of [^,.;:\n]{3,40})?) (?:is|are|was|were|remain(?:s|ed)?) (?:still )?"
    r"(?:unknown|unclear|a mystery|not (?:yet )?(?:clear|known))\b", re.I
), "whereabouts")  # fmt: skip
_CUSTOM = re.compile(r"\bcustom", re.I)
"""Nobody asks for what is never given: "as is the custom, the order gave no reasons"."""
_WANTED = Sign(re.compile(
    r"\b(?:wants?|wanted|demand(?:s|ed|ing)?|waiting for|await(?:s|ing)?) (?:an answer|answers|an explanation)\b", re.I
), "answer", "explanation")  # fmt: skip
_OF_SENTENCES: tuple[tuple[Sign, Asked, str], ...] = (
    (_NO_REASON, "why", "not-specified"), (_UNCHECKED, "whether", "unclear"), (_WANTED, "what", "asked"),
)  # fmt: skip
_GOES_ON = re.compile(r" (?:but|nor|because|until|when|while|as|and (?:said|says|did|would|was|were|is|are|has|have|told|added|also)) ")
"""Where the words of what is kept back end."""
_DETAILS = re.compile(r"(?:the |any |its |their )?(?:other |further |more )?(?:details|specifics|information)", re.I)
"""Of what, they do not say; and what was not told "until" a time was told then."""
_OF_SOMEBODY = re.compile(r"(?:identif|name)", re.I)


def kept_back(reading: Reading) -> Iterator[Question]:
    """What an account says was not told, was not explained or could not be checked, and what somebody wants an answer to."""
    for found in reading.find(_WITHHELD):
        of = _GOES_ON.split(found["of"], maxsplit=1)[0]
        if _DETAILS.fullmatch(of) or " until " in found["of"]:
            continue
        asked = asked_for(of)
        if asked == "what" and _OF_SOMEBODY.search(found[0][: found.start("of") - found.start()]):
            asked = "who"
        why = "declined-to-say" if found["refuses"] else "not-specified"
        yield question(asked, why, of, (reading.sentence(found.start(), found.end()),))
    for found in reading.find(_CURT):
        span = reading.sentence(found.start(), found.end())
        yield matter_of(reading, "what", "declined-to-say" if found["refuses"] else "not-specified", span, span)
    for sign, asks, why in _OF_SENTENCES:
        for found in reading.find(sign):
            span = reading.sentence(found.start(), found.end())
            if not _CUSTOM.search(reading.words(span)):
                yield matter_of(reading, asks, why, span, span)
    for found in reading.find(_WHEREABOUTS):
        yield question("where", "unclear", found["of"], (reading.sentence(found.start(), found.end()),))
