"""How many and how much: numbers that are only hinted at."""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.dossier import Asked, FigureEntry
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign, sentence_of

_SUM = Sign(re.compile(
    r"\b(?P<of>an? [“\"]?(?:undisclosed|unspecified|interim|"
    r"(?:substantial|significant|large|modest|small|considerable)(?! (?:amount|number)\b)) "
    r"(?P<what>sum|(?:amount|number)(?= of)|fee|payment|settlement|donation|grant)\b(?: of (?:\w+ ){0,2}\w+)?)", re.I
), "sum", "amount of", "number of", "fee", "payment", "settlement", "donation", "grant")
_LIMITED = Sign(re.compile(r"\b(?P<of>an? (?:limited|certain) number of (?:[\w-]+ )?[\w-]+)", re.I), "number of")
_PROMISE = Sign(re.compile(
    r"\b(?:announc|provid|send|offer|pledg|promis|request|deploy|seek|deliver|grant|ask for|call for)\w{0,4} (?:[\w'’“\"-]+ ){0,3}?"
    r"(?P<of>(?:more|additional|further|extra|greater|new) (?:[\w“\"-]+ ){0,3}?"
    r"(?P<what>aid|assistance|support|money|funds?|funding|help|contributions?|investments?|"
    r"troops|forces|jobs|staff|weapons|sanctions|measures|restrictions|steps))\b", re.I
), "additional", "further", "extra ", "greater", " more ", " new ")
_COUNTED = frozenset("troops forces jobs staff weapons contributions investments".split())
_WHICH = frozenset("sanctions measures restrictions steps".split())
_DIGIT = re.compile(r"\d|[$£€]|\b(?:billion|million|hundred)")
_SHARE = Sign(re.compile(
    r"\b(?:pay|pays|paid|cover|covers|fund|funds|finance|finances|contribute|contributes|bear|bears) "
    r"(?:(?!by |to |from |up |offer|rise|raise|increase|cut|deal)[\w'’“\"]+ ){0,2}?"
    r"(?P<of>\d{1,2}(?:\.\d)? ?(?:%|per ?cent\b)(?! (?:more|less|higher|lower|interest|above|below)\b)"
    r"(?: of (?:the )?[\w-]+(?: of (?:the )?[\w-]+)?)?)", re.I
), "%", "percent", "per cent")  # fmt: skip
"""A share of something; what raises pay "by 12 percent", or an offer "to 10.5 percent", leaves no rest."""
_PERCENT = re.compile(r"\d ?(?:%|per ?cent\b)")
_BREAK = re.compile(r"[,;:.](?!\d)|\b(?:said|says|told \w+)(?: that)?\b")
"""Where the clause around a sum begins and ends."""
_FATE = Sign(re.compile(
    r"\b(?:(?P<fate>kill|wound)(?:s|ed|ing)?|(?P<other>displac|arrest|detain|evacuat|evict|deport)ed) (?:of )?(?:[A-Z][a-z]+ )?"
    r"(?:civilians|protesters|demonstrators|residents|refugees|villagers|prisoners|soldiers|troops|students|workers|families|children)\b",
    re.I,
), "civilians", "protesters", "demonstrators", "residents", "refugees", "villagers", "prisoners", "soldiers", "troops", "students",
   "workers", "families", "children")  # fmt: skip
_FEARED = re.compile(r"\b(?:for|of|without|avoid|from|by|risk) \Z")
_BEFORE = 12
"""Characters before a fate that tell that it was only to be feared: "the potential for killing civilians"."""
_SHORT = Sign(re.compile(
    r"\b(?:(?:[A-Z]\w+|he|she|it|they|who) )(?:will|would|must|is to|has to|hopes to) (?:find|raise|pay|borrow|make up|cover|meet) "
    r"(?:the (?:rest|remainder|difference|shortfall|balance|gap))\b[^.,;\n]{0,40}"
), "the rest", "remainder", "difference", "shortfall", "balance", "the gap")
_REST = Sign(re.compile(r"\b(?:the rest|remainder|remaining|the other \d+|balance)\b", re.I), "the rest", "remain", "the other", "balance")
_MATTERS = re.compile(
    r"\b(?:"
    r"kill|injur|wound|displac|arrest|detain|evacuat|destroy|evict|strand|trap|missing|homeless)", re.I
)
"""What happens to the many of whom a reader wants the number; "evaded hundreds of officers" is a figure of speech."""
_CLAUSE = re.compile(r"[,;:“”]|\b(?:and|but|who|while)\b")
"""Where the clause that tells it begins or ends."""
_PLURAL = re.compile(r"\b(?:people|men|women|children|[a-z]{3,}s)$")


def unstated_amounts(reading: Reading) -> Iterator[Question]:
    """How much is "an interim sum", how many are "a limited number", what are "more aid" and "new sanctions"."""
    for found in reading.find(_SUM):
        asked: Asked = "how many" if found["what"].lower() == "number" else "how much"
        yield question(asked, "not-given", _with_act(reading, found), (reading.sentence(found.start(), found.end()),))
    for found in reading.find(_LIMITED):
        yield question("how many", "not-given", found["of"], (reading.sentence(found.start(), found.end()),))
    for found in reading.find(_PROMISE):
        span, what = reading.sentence(found.start(), found.end()), found["what"].lower()
        if found["of"].lower().startswith("new") and what not in _WHICH:
            continue
        if not _DIGIT.search(found[0]):
            asked = "which" if what in _WHICH else "how many" if what in _COUNTED else "how much"
            yield question(asked, "not-given", found["of"], (span,))


def _with_act(reading: Reading, found: re.Match[str]) -> str:
    """The clause around the sum: who paid it for what."""
    span = reading.sentence(found.start(), found.end())
    before, after = reading.article.text[span.start : found.start()], reading.article.text[found.end() : span.end]
    return _BREAK.split(before)[-1] + found[0] + _BREAK.split(after, maxsplit=1)[0]


def unfound_rest(reading: Reading) -> Iterator[Question]:
    """How somebody will find what is missing."""
    for found in reading.find(_SHORT):
        yield question("how", "not-given", found[0], (reading.sentence(found.start(), found.end()),))


def untold_rest(reading: Reading) -> Iterator[Question]:
    """Who pays the rest, where one body is said to pay a share."""
    for found in reading.find(_SHARE):
        span = reading.sentence(found.start(), found.end())
        if len(_PERCENT.findall(reading.words(span))) == 1:  # shares beside one another are of a table
            yield question("who", "rest-not-told", found["of"], (span,))


def tells_rest(reading: Reading) -> bool:
    """Whether the article says who pays what remains."""
    return any(_DIGIT.search(reading.words(reading.sentence(m.start(), m.end()))) for m in reading.find(_REST))


def uncounted(reading: Reading, ledger: Sequence[FigureEntry]) -> Iterator[Question]:
    """How many were killed, displaced or held, where people are told of by their kind alone and no figure of the story counts them."""
    counts = " ".join((entry.counted or "").lower() for entry in ledger if entry.unit == "people" or entry.counted)
    for found in reading.find(_FATE):
        feared = _FEARED.search(reading.article.text, max(0, found.start() - _BEFORE), found.start())
        if (found["fate"] or found["other"]).lower()[:5] not in counts and not feared:
            yield question("how many", "not-given", found[0], (reading.sentence(found.start(), found.end()),))


def _kind(entry: FigureEntry) -> str:
    """The noun counted, which another account may count in figures; of people at large each entry counts its own."""
    counted = (entry.counted or "").rstrip(" ,.").rsplit(" ", 1)[-1].lower()
    return f"{counted} {entry.values[0].evidence[0]}" if entry.unit == "people" else counted


def _matters(reading: Reading, count: Span) -> bool:
    """Whether the clause around the count tells what befell those who are counted."""
    sentence = reading.sentence(count.start, count.end)
    before, after = reading.article.text[sentence.start : count.start], reading.article.text[count.end : sentence.end]
    return bool(_MATTERS.search(_CLAUSE.split(before)[-1] + _CLAUSE.split(after, maxsplit=1)[0]))


def vague_numbers(ledger: Sequence[FigureEntry], readings: Readings) -> Iterator[Question]:
    """How many, where all that any account says is "dozens" or "thousands"."""
    known = {_kind(entry) for entry in ledger if any(v.value is not None or v.high is not None for v in entry.values)}
    for entry in ledger:
        counted = (entry.counted or "").rstrip(" ,.")
        if _kind(entry) in known or not _PLURAL.search(counted):
            continue
        if any(_matters(readings[v.evidence[0].article], v.evidence[0]) for v in entry.values):
            evidence = [sentence_of(readings, v.evidence[0]) for v in entry.values]
            asked: Asked = "how much" if entry.unit and entry.unit[:3].isupper() else "how many"
            yield question(asked, "vague-number", counted, tuple(evidence))
