"""What the accounts give differently, and nothing decides."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from rashomon.model.dossier import Asked, Corroboration, FigureEntry
from rashomon.stages.assemble.blanks.question import LONGEST, Question, question, telling
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign, sentence_of

_MEASURED = frozenset({"%", "magnitude", "degree"})
"""First words of units of which one asks how much, besides money."""
_AGE = 2.0
"""Weight of an age that two accounts give differently: a slip, and seldom the story."""
_TWICE = 2
"""How often a number of a running count is told that is asked about: what one account alone has is soon out of date. By reason."""
_SORTS: Mapping[str, Asked] = {"name": "who", "place": "where", "date": "when", "polarity": "whether", "modality": "whether"}
_NUMBER = r"(?:“|\")?(?:about |some |around |nearly |close to |nearer |more than |at least )?"
_NUMBER += r"[$£€]?\d[\d,.]*(?: (?:million|billion|percent|per cent))?"
_PUT_AT = Sign(re.compile(
    rf"\b(?:put|puts|estimated|estimates) (?P<what>it|them|(?:the|its|their) [\w -]{{3,40}}?) at {_NUMBER}", re.I
), " put", "estimate")
_TWO = re.compile(rf"(?:\bsaid|\bsays|\bput it|\bestimated)[^.!?\n]{{0,80}}?{_NUMBER}", re.I)


def disputed(
    ledger: Sequence[FigureEntry], corroborations: Sequence[Corroboration], readings: Readings
) -> Iterator[Question]:
    """What the accounts give differently and nothing decides: numbers, names, places, days, and whether it is so at all."""
    for entry in ledger:
        if _unequal(entry) and (entry.status == "conflict" or _is_unsettled(entry, readings)):
            spans = tuple(v.evidence[0] for v in entry.values)
            sentences = tuple(sentence_of(readings, span) for span in spans)
            if len(set(sentences)) < len({v.value for v in entry.values}):
                continue  # two numbers of one sentence are of two things
            unit = entry.unit or ""
            asked: Asked = "how much" if unit[:3].isupper() or unit.partition("-")[0] in _MEASURED else "how many"
            raised = question(asked, "conflict", _told_of(entry, [readings[span.article].words(span) for span in sentences]), sentences)
            if counted := telling(entry.counted or ""):
                raised = replace(raised, words=counted)
            yield replace(raised, weight=_AGE) if _is_age(entry) else raised
    for item in corroborations:
        # Differences of number stand in the ledger.
        if item.difference and item.difference.about in _SORTS and item.standing == "disputed":
            evidence = tuple(piece for side in item.sides for piece in side.evidence if side.stance != "mentions")
            about = readings[item.clearest.article].words(item.clearest)
            yield question(_SORTS[item.difference.about], "differing-accounts", about, evidence)


def _unequal(entry: FigureEntry) -> bool:
    return len({v.value for v in entry.values if v.value is not None}) > 1


def _is_unsettled(entry: FigureEntry, readings: Readings) -> bool:
    """Whether the accounts of the last day still give a count differently, each in a number that is told more than once: no later word
    has settled it. An account that gives two numbers tells what it was before."""
    told = Counter(v.value for v in entry.values)
    last = max((readings[v.evidence[0].article].day or "" for v in entry.values), default="")
    if entry.status != "updated" or entry.unit != "people" or not last:
        return False
    by_article: dict[str, set[Decimal | None]] = defaultdict(set)
    for value in entry.values:
        by_article[value.article].add(value.value)
    of_last = {value for id, values in by_article.items() if readings[id].day == last and len(values) == 1 for value in values - {None}}
    return sum(told[value] >= _TWICE for value in of_last) > 1


def _told_of(entry: FigureEntry, sentences: Sequence[str]) -> str:
    """The first sentence that holds one of the numbers and what it counts, for what is counted says too little ("damage"); where all are
    longer than a question what is counted, and else the first."""
    counted = (entry.counted or "").casefold().split()[-1:]
    whole = (words for words in sentences if len(words) <= LONGEST and all(word in words.casefold() for word in counted))
    return next(whole, entry.counted or sentences[0])


def two_estimates(reading: Reading) -> Iterator[Question]:
    """How many, where one sentence gives the number of one party and another number of the other."""
    for found in reading.find(_PUT_AT):
        span = reading.sentence(found.start(), found.end())
        rest = reading.words(span).replace(found[0], " ")
        if _TWO.search(rest):
            about = reading.words(span) if found["what"].lower() in ("it", "them") else found["what"]
            yield question("how many", "two-estimates", about, (span,))


def _is_age(entry: FigureEntry) -> bool:
    """Years of somebody named, which are of least interest of all numbers."""
    return entry.unit == "year" and bool(entry.counted) and (entry.counted or "")[0].isupper()
