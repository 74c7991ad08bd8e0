"""Questions that an article itself says are open: "declined to say whether", "it is unclear how", "without elaborating"."""

import re
from collections.abc import Iterator

from rashomon.model.dossier import Asked
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.matter import A_MATTER, asked_for, matter_of, room_from
from rashomon.stages.assemble.blanks.question import Question, question, telling
from rashomon.stages.assemble.blanks.reading import Reading, Sign

_WH = r"(?P<wh>whether|if|when|where|why|who|whom|whose|how many|how much|how|what|which)\b"
_FACT = (
    r"(?P<wh>whether|if|where|when|why|who|how (?:many|much|long)|how|what(?= (?:sparked|caused|prompted|triggered|provoked|led)\b))"
    r"\b(?! to\b)"
)
"""Of what somebody does not know: "what he is doing" is no question, "how to get help" is about nobody."""
_BARE = re.compile(r"(?:who|which|why|when|where|how(?: much| many| long)?)(?: (?:they|he|she|it|that|this) (?:was|were|is|are))?", re.I)
"""A question that leaves its matter to the words before it: "She would not say which", "but not who they were"."""
_BACK = re.compile(
    r"(?:whether|if|wh\w+|how(?: (?:many|much|long))?) "
    r"(?:to|he|she|it|they|this|that|those|these|(?:any|some|all) of (?:them|those|these))\b", re.I
)
_MYSELF = re.compile(r"\bI (?:still |just |really )?\Z")
_UNABLE = re.compile(r"(?:can(?:not|['’]t)|could|\w{1,20} (?:still )?(?:do|did)|do|did|still)\b")
"""What a passer-by cannot say or does not know leaves nothing open; what an official will not tell does."""
_SAY = (
    r"(?:say|specify|disclose|reveal|comment on|(?:elaborate|comment),? or (?:say|comment on)|discuss|confirm|explain|elaborate on|"
    r"identify|name|give|provide|release|divulge|address|answer)"
)
_SAID = (
    r"(?:said|specified|disclosed|revealed|released|confirmed|explained|made clear|determined|established|learned|found out|"
    r"told (?:us|reporters|anyone|anybody|them))"
)
_NOT = (
    r"(?:declin\w{1,4} (?:to )?|refus\w{1,3} to |would not |wouldn['’]t |did not |didn['’]t |does not |doesn['’]t |do not |don['’]t |"
    r"has not |have not |could not |couldn['’]t |ha(?:s|ve) yet to )"
)
_WOULD_NOT = rf"(?:declin\w{{1,4}} (?:to )?|refus\w{{1,3}} to |would not |wouldn['’]t |could not |couldn['’]t ){_SAY}"
_OPEN = (
    r"(?:unclear|not (?:yet |immediately |fully )?(?:clear|known|decided)|unknown|uncertain|undecided|remains? to be seen|no word on|"
    r"no indication(?: of)?|yet to (?:say|decide|be decided|determine|announce)|not (?:certain|sure)|"
    r"nobody (?:knows|has said)|no one (?:knows|has said))"
)
_ASKS = r"(?:want|would like|need|deserve|have a right) to (?:know|be told|find out)"
_YET = r"(?:,? (?:yet|at this (?:time|point|stage)|for now|so far|exactly|precisely|just)){0,2}"
_WOULD = ("declin", "refus", "would not", "wouldn", "could not", "couldn")
_OPENLY = ("unclear", "unknown", "not clear", "not known", "not certain", "not sure", "not yet", "nobody", "no one")
_REASONS: tuple[tuple[str, Sign], ...] = (
    ("declined-to-say", Sign(re.compile(rf"\b{_WOULD_NOT}{_YET} {_WH}", re.I), *_WOULD)),
    ("not-specified", Sign(re.compile(
        rf"\b(?:{_NOT}{_SAY}|(?:ha(?:s|ve|d) (?:not|never)|ha(?:s|ve|d)n['’]t) (?:yet )?{_SAID}){_YET} {_WH}", re.I
    ), *_WOULD, "did not", "didn", "does not", "doesn", "do not", "don't", "don’t", "has not", "have not", "had not",
       "hasn", "haven", "hadn", " never ", "yet to")),
    ("unclear", Sign(re.compile(rf"\b{_NOT}(?:show|make clear|establish|prove|indicate|settle) {_FACT}", re.I),
                     "show", "make clear", "establish", "prove", "indicate", "settle")),
    ("unclear", Sign(re.compile(rf"\b{_OPEN}{_YET} {_WH}", re.I), *_OPENLY, "uncertain", "undecided", "to be seen", "no word",
                     "no indication", "yet to", "not immediately", "not fully", "not decided")),
    ("unclear", Sign(re.compile(
        rf"(?<!, )\b{_WH}(?P<clause> (?:(?!, and )[^.!?\n]){{3,120}}?),? (?:(?:is|was|remains?) (?:still )?"
        r"(?:unclear|unknown|not (?:yet )?(?:clear|known))|"
        r"nobody (?:knows|has said|can say|will say)|no one (?:knows|has said|can say|will say))\b", re.I
    ), *_OPENLY)),
    ("declined-to-say", Sign(re.compile(
        rf"\b(?:not going to|will not|won['’]t|cannot|can['’]t|unable to|not (?:able|ready|prepared) to) "
        rf"(?:say|tell (?:you|them|us|reporters|anyone)){_YET} {_WH}(?! to\b)", re.I
    ), "going to", "will not", "won't", "won’t", "cannot", "can't", "can’t", "able to", "ready to", "prepared to")),
    ("unclear", Sign(re.compile(
        rf"\b(?!(?:I|who|which|that)\b)\w+ (?:still )?(?:do|does|did)(?: not|n['’]t)(?: yet)? know{_YET} (?!if\b){_FACT}", re.I), "know")),
    ("asked", Sign(re.compile(
        rf"\b(?:we|families|relatives|parents|residents)(?: (?:in|of|at|from) \w+)?(?: just| still| all)? {_ASKS} {_FACT}", re.I
    ), "to know", "be told", "find out")),
    ("asked", Sign(re.compile(
        r"\b(?:investigating|examining|reviewing|looking (?:at(?! how)|into)|probing|checking|"
        r"rais(?:e[sd]?|ing) (?:\w+ )?questions (?:about|over))"
        rf" {_FACT}", re.I
    ), "investigating", "examining", "reviewing", "looking", "probing", "checking", "questions")),
    ("asked", Sign(re.compile(
        r"\b(?:asked|ordered|appointed|sent|trying|working|hop(?:es|ed|ing)|investigat\w+|inquiry|commission|experts|police|detectives|investigators|tests?)\b"
        rf"[^.;!?\n]{{0,80}} (?:to|will|must|should) (?:find out|establish|determine|look into|get to the bottom of) {_FACT}", re.I
    ), "find out", "establish", "determine", "look into", "get to the bottom")),
    ("not-specified", Sign(re.compile(
        r"\b(?:said|says|told|confirmed)\b[^.;!?\n]{6,140}, but (?:did not say |would not say |not )(?P<wh>who|when|where|why|how)\b",
        re.I,
    ), "but not", "but did not", "but would not")),
    ("asked", Sign(re.compile(
        rf"\b{_WH}(?P<clause> [^.!?\n]{{3,120}}?),? (?:is|was|remains?|would be) "
        r"(?:a (?:question|matter) (?:for|[^.;!?\n]{0,40}?(?:(?:left|leaves) (?:it )?open|unanswered|(?:does|did) not answer))|"
        r"an open question|a mystery)\b", re.I
    ), "question", "matter for", "mystery")),
)  # fmt: skip
_ELABORATE = Sign(re.compile(
    r"\bwithout (?:elaborating|specifying|giving (?:any |further |more )?details|going into details?|explaining)\b", re.I
), "without ")
_NUMBER = Sign(re.compile(
    r"\b(?:an?|the) (?:unknown|unspecified|undisclosed|undetermined) (?P<what>number|amount|sum|quantity) of (?P<of>[^,.;:\n]{2,60})", re.I
), "unknown", "unspecified", "undisclosed", "undetermined")
_CAUSE = Sign(re.compile(
    r"\b(?P<of>(?:the|an?) (?:cause|motive|reason)(?: (?:of|for|behind|in) [^,.;:\n]{3,50}?)?) (?:is|was|remains?|are) (?:still )?"
    r"(?:unclear|unknown|not (?:yet )?(?:clear|known)|(?:still )?under investigation|disputed|being investigated)", re.I
), "cause", "motive", "reason")
_NAMELESS = Sign(re.compile(r"\b(?P<of>(?:an?|the|two|three|four|\d{1,3}) (?:unnamed|unidentified) [^,.;:\n]{3,50}\b)", re.I),
                 "unnamed", "unidentified")
_THING = re.compile(
    r"\b(?:unnamed|unidentified) (?:[\w-]+ ){0,2}(?:city|cities|town|village|countr(?:y|ies)|locations?|place|site|compan(?:y|ies)|firms?|"
    r"bank|hotel|hospital|school|agency|vessel|aircraft|object|substance|body part|vehicle|car|newspaper|website)\b", re.I
)
_NOT_NAMED = Sign(re.compile(
    r" (?:(?:has|have|had) not (?:yet )?been|(?:is|was|were|are) not(?: being)?|(?:will|would) not be) "
    r"(?:named|identified|(?:released|made public|disclosed)(?! (?:until|before)))\b(?! (?:as|for|to|by|from|in the|on))"
    r"(?![^.\n]{0,40}\bbecause\b)"
), " named", "identified", "released", "made public", "disclosed")  # fmt: skip
_PART = re.compile(r"\b(?:many|some|most|all) of which$")
"""What has not been made public of papers at large."""
_CUSTOM = re.compile(r"\bcustom", re.I)
"""What is never told is no open question: "who by custom was not identified"."""
_BEFORE = re.compile(r"[^,.;:\n]{3,60}$")
_REASON = re.compile(r"\b(?:reason|cause|motive)\b", re.I)
_NAME = re.compile(r"\b(?:names?|identit(?:y|ies)|named|identified)\b", re.I)
_WHO = re.compile(r",? who(?:se(?: \w+){1,2})?$")
_WHOSE = re.compile(r"\s{0,3}(?:his|her|their|its|he|she|they|it)\b", re.I)
_LED = re.compile(r"^ ?(?:(?:from|of|to|by|with|and|said|that|as|for) )+", re.I)
_HEADED: dict[str, Asked] = {
    "if": "whether", "whether": "whether", "whom": "who", "who": "who", "whose": "who", "when": "when", "where": "where", "why": "why",
    "how": "how", "how many": "how many", "how much": "how much", "what": "what", "which": "which",
}  # fmt: skip
_END = re.compile(r"[;:!?]|[,.]\"|,? (?:but|and (?:s?he|they|it|no)|according to|although|though)\b|, (?:whom?|which)\b|,”|,? \w+ said\b")
_CUE = re.compile(r"[,\s]{1,3}(?:\w+ ){0,3}(?:said|added|told \w+|announced)[,\s]{0,3}$")


def asked_in_words(reading: Reading) -> Iterator[Question]:
    """The article's own open questions, in reading order of each kind."""
    yield from _indirect(reading)
    text = reading.article.text
    for found in reading.find(_ELABORATE):
        span = reading.sentence(found.start(), found.end())
        yield question("what", "not-specified", _said(text[span.start : found.start()]), (span,))
    for found in reading.find(_NUMBER):
        asked: Asked = "how many" if found["what"].lower() == "number" else "how much"
        yield question(asked, "unknown-number", found["of"], (reading.sentence(found.start(), found.end()),))
    for found in reading.find(_CAUSE):
        yield question("why", "unclear", found["of"], (reading.sentence(found.start(), found.end()),))
    for found in reading.find(_NAMELESS):
        asked = "which" if _THING.search(found["of"]) else "who"
        yield question(asked, "not-named", found["of"], (reading.sentence(found.start(), found.end()),))
    for found in reading.find(_NOT_NAMED):
        clause = _WHO.search(text, max(0, found.start() - 40), found.start())
        until = clause.start() if clause else found.start()
        subject = _BEFORE.search(text, max(0, until - 60), until)
        if subject and " not " not in subject[0] and not _PART.search(subject[0]) and not _CUSTOM.search(subject[0]):
            about = _LED.sub("", subject[0]) + text[until : found.end()]
            asked = "why" if _REASON.search(subject[0]) else "who" if _NAME.search(about) else asked_for(subject[0])
            why = "not-named" if asked == "who" else "not-specified"
            span = reading.sentence(found.start(), found.end())
            yield matter_of(reading, asked, why, span, span) if _WHOSE.match(about) else question(asked, why, about, (span,))


def _indirect(reading: Reading) -> Iterator[Question]:
    """Each question word once, under the strongest reason it stands with."""
    seen: set[int] = set()
    for why, pattern in _REASONS:
        for found in reading.find(pattern):
            if found.start("wh") not in seen and not _conditional(found):
                seen.add(found.start("wh"))
                yield _asked(reading, why, found)


_IDLE = re.compile(
    r" (?:hit|hurt|owes?) you\b| (?:[\w.’'-]+ ){1,4}(?:is|are|was|were) aware\b| they are[,.;”\"]|"
    r" (?:it|this|that) (?:is|was|would be) (?:appropriate|right|wrong|fair|proper|wise|a good idea)\b|"
    r" (?:[\w.’'-]+ ){1,8}(?:play|pan|turn|work) out\b| (?:[\w.’'-]+ ){1,4}(?:should|ought)\b"
)
"""What somebody knows himself, advice to the reader, opinions, and the future at large."""
_BYGONE = re.compile(r"\b(?:shortly|hours|minutes|moments|just) before\b", re.I)
"""What was open only until then."""
_NEAR_BY = 120
"""Characters of a clause beside the question word."""


def _conditional(found: re.Match[str]) -> bool:
    """Whether the word is no question: "would not say if asked", "what he said was unclear" of a whole that is told."""
    text = found.string
    if _MYSELF.search(text, max(0, found.start() - _NEAR_BY), found.start()) and _UNABLE.match(found[0]):
        return True
    if _IDLE.match(text, found.end("wh")) or _BYGONE.search(text, max(0, found.start() - _NEAR_BY), found.start()):
        return True
    return found["wh"].lower() == "if" and bool(re.match(r" (?:asked|pressed|necessary|needed)\b", found.string[found.end("wh") :][:12]))


def _asked(reading: Reading, why: str, found: re.Match[str]) -> Question:
    text, span = reading.article.text, reading.sentence(found.start(), found.end())
    asked = _HEADED[found["wh"].lower().removesuffix(" long")]
    end = found.end("clause") if "clause" in found.groupdict() else span.end
    whole = text[found.start("wh") : end]
    clause = _END.split(whole, maxsplit=1)[0].strip(" ,.“”\"")
    if clause.count(" ") == 1 and not _BARE.fullmatch(clause):  # "why Felt, who was ill, told it"
        clause = whole.strip(" ,.“”\"")
    if _BARE.fullmatch(clause):
        own = Span(span.article, span.start, found.start("wh"))
        return matter_of(reading, asked, why, span, own)
    if asked == "what" or not _looks_back(clause):
        return question(asked, why, clause, (span,))
    return matter_of(reading, asked, why, span, Span(span.article, room_from(text, span, found.start(), span.end), span.end))


def _looks_back(clause: str) -> bool:
    """Whether it leaves to the words before it of whom or what it speaks: "whether they will look at it", "whether to travel"."""
    return bool(_BACK.match(clause)) and len(telling(clause)) < A_MATTER


def _said(text: str) -> str:
    """What was said before "without elaborating": its sentence, without the cue at its end."""
    return _CUE.sub("", text).strip(" ,”\"“") or text.strip()
