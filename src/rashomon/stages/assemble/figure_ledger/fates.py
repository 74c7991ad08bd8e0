"""What became of the people that a number counts."""

import re
from collections.abc import Sequence
from itertools import takewhile

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.lexicon import AHEAD, BEHIND, BESIDE
from rashomon.text.read import ReadText
from rashomon.text.terms import Word

_WHOLE = re.compile(r"\sof(?: the| those| these| its| their| his| her)?\s")
"""Between a part and its whole: what became of two of the three did not become of the three."""
_BREAK = re.compile(r"[,;:—–(.]")
_CLAUSE = 70
"""Characters behind a number within which its clause says what became of the people."""
_COUNT = 160
"""Characters before it in which "the number of dead" can stand. By reason."""
_VERB = 25
"""Characters before it in which the verb can stand: "killing at least", "the toll rose to"."""
_ROOM = re.compile(
    r"\b(?:(?:can|could|able to|built to|designed to|licensed to) (?:carry|hold|seat|take|accommodate)|(?:room|capacity|space) (?:for|of))"
    r"(?: (?:up to|about|some|as many as))? \Z"
)
"""Before how many people there is room for, which is not how many there are."""
_COUNT_OF = re.compile(
    r"(?i)\b(?:number|toll|count|tally) of (?:the |its |their |people |confirmed )?"
    r"(?P<of>dead|deaths|killed|perished|fatalities|injured|wounded|missing)\b"
    r"[^.;:\n\d]{0,100} (?:to|at|is|was|reached|passed) (?:\w+ ){0,2}\Z"
)
"""What is counted, told well before its number: "the number of its dead in last month's flood to"."""
_SHOT = re.compile(r"(?i) (?:(?:and|to) )?(dead|died|killed|wounded|injured)\b")
_TOOK_PART = re.compile(r"\b(?:take|taking|took|taken) part\b")
_NOT_FOUND = re.compile(r"\bnot (?:yet )?(?:been |be |taken )?(?:found|traced|accounted|into account)\b")


_NOT_SO = re.compile(
    r"\b(?:(?:nearly|almost|might have been|may have been|could have been)\b(?: [\w-]+){0,4} ?|attempted |call(?:ed|ing|s)? (?:in|out) |"
    r"(?:attempt|attempted|attempting|trying|tried|threatened|threatening|planned|planning|plotted|plotting) to "
    r"(?:[\w-]+ly |[\w-]+ (?:and|or) )?)\Z"
)
"""Before a word of fate: what did not come, or is not known to have; who "called in sick" need not be ill."""
_MURDER = frozenset({"murder", "murders"})
_FED_UP = re.compile(r" (?:of|and tired)\b")
"""Behind "sick" it tells of no illness."""
_AT_ANY_TIME = re.compile(r"(?:When|Whenever|If|Every time|Each time) (?:one|two|\d{1,2})\b")
"""How a sentence begins that tells of no event: "When one dies, the town mourns"."""
_BEFORE = frozenset({"prior", "previous", "earlier", "past"})
"""Of arrests and charges of another time."""


_OBJECT = re.compile(
    r" (?:(?:a|an|his|her|their|its|him|them|himself|herself|themselves|the (?!same|next|day|night|morning|week|month|year))\b|"
    r"(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|In|At|On|By|After|When|As|During|Near|Outside|Inside|"
    r"Over|Following|From|While|Under|Across|And|This|Last|Early|Late|More|Another)[a-z]*\b)[A-Z][a-z]+)"
)
"""What follows a verb whose object comes next: two who shot the boy were not shot."""
_PASSIVE = re.compile(
    r"\b(?:was|were|been|being|be|is|are|get|gets|got|getting|left|found|reported|feared|confirmed|believed) (?:[\w-]+ )?\Z"
)
"""Before a verb of what befell those who were counted."""
_TRANSITIVE = frozenset("killed injured wounded shot rescued saved arrested detained jailed evacuated infected murdered".split())
_BACK = 24
"""Characters before a verb in which that stands. By reason."""


def fate_of(read: ReadText, figure: Figure, sentence: Span, spans: Sequence[Span]) -> tuple[str, Span | None]:
    """What became of the people counted: what is said right behind the number, else what stands right before it."""
    if figure.unit not in {"people", None, "death", "fatality", "body", "injury", "casualty", "case", "arrest", "toll"}:
        return "", None
    text, end = read.text, figure.span.end
    if _AT_ANY_TIME.match(text, sentence.start):
        return "", None
    limit = min([sentence.end, end + _CLAUSE, *(s.start for s in spans if s.start >= end)])
    mark = _BREAK.search(text, end, limit)
    limit = mark.start() if mark else limit
    lost = _NOT_FOUND.search(text, end, limit)
    if lost:
        return "missing", Span(figure.span.article, lost.start(), lost.end())
    if _ROOM.search(text, max(sentence.start, figure.span.start - _COUNT), figure.span.start):
        return "room", None
    counted = _COUNT_OF.search(text, max(sentence.start, figure.span.start - _COUNT), figure.span.start)
    if counted:
        return (BESIDE | BEHIND)[counted["of"].lower()], Span(figure.span.article, *counted.span("of"))
    behind = read.words(end, limit)
    before = max((s.end for s in spans if s.end <= figure.span.start), default=0)
    if _WHOLE.fullmatch(text, before, figure.span.start):
        behind = behind[:1]
    own = list(takewhile(lambda word: word.form != "and", behind))
    ahead = _ahead(read, max(sentence.start, before, figure.span.start - _VERB), figure.span.start)
    told = [
        (forms[word.form], Span(figure.span.article, word.start, word.end))
        for words, forms in ((behind[:2], BESIDE), (own, BEHIND), (ahead, AHEAD), (behind, BEHIND))
        for word in words if word.form in forms
        and not (forms is BEHIND and _does(text, word)) and not (forms is AHEAD and _is_accusation(text, word, figure.span.start))
    ]  # fmt: skip
    if told and (_NOT_SO.search(text, max(sentence.start, told[0][1].start - _COUNT), told[0][1].start) or _of_before(own)):
        return "", None
    if told:
        return _of_the_shot(text, *told[0])
    part = _TOOK_PART.search(text, end, limit)
    return ("marched", Span(figure.span.article, *part.span())) if part else ("", None)


def _does(text: str, word: Word) -> bool:
    """Whether the verb tells what those did who were counted: "two officers shot the boy"; in "Three Shot Dead" it does not. So does who is
    "sick of" something."""
    if word.form == "sick":
        return _FED_UP.match(text, word.end) is not None
    if word.form not in _TRANSITIVE or text[word.start].isupper() or not _OBJECT.match(text, word.end):
        return False
    return not _PASSIVE.search(text, max(0, word.start - _BACK), word.start)


def _is_accusation(text: str, word: Word, number: int) -> bool:
    """Whether a murder stands before those who are accused of it: "murder charges against two men", not "the murder of two"."""
    return word.form in _MURDER and not text.startswith(" of ", word.end) and text[word.end : number].strip() != ""


def _ahead(read: ReadText, start: int, number: int) -> Sequence[Word]:
    """The words before a number, the closest first; of "one was shot dead and two managers" those behind the first one's fate."""
    words = read.words(start, number)[::-1]
    closed = next((i for i, word in enumerate(words) if word.form == "dead" and i and words[i - 1].form == "and"), len(words))
    return words[:closed]


def _of_before(own: Sequence[Word]) -> bool:
    return bool(own) and own[0].form in _BEFORE


def _of_the_shot(text: str, fate: str, at: Span) -> tuple[str, Span]:
    """Who was shot is dead or hurt where the next words say so: "two were shot dead"."""
    further = _SHOT.match(text, at.end) if fate == "shot" else None
    return (BEHIND[further[1].lower()], Span(at.article, at.start, further.end())) if further else (fate, at)
