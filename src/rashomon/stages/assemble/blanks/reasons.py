"""Why, and by whom: acts that are told without a reason, decisions without the one who took them, fragments of which nothing is clear."""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.dossier import IntegrityEntry
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign

_ACT = Sign(re.compile(
    r"\b(?P<act>stayed away(?! from (?:work|school|home|the (?:\w+ ){0,2}(?:city|town|area|cent(?:er|re)|streets|scene))\b)|"
    r"walked (?:away(?! from)|out)|resigned|stepped down|boycotted|"
    r"withdrew (?:from|its|his|her|their)|pulled out of|"
    r"(?:he|she|who|(?-i:(?!Most|All|Some|They|It|Both|None|Charges)[A-Z]\w+)|man|woman|employees?|workers?|officers?|officials?|"
    r"ministers?) (?:was|were) (?:suspended|dismissed|evicted))\b", re.I
), "stayed away", "walked", "resigned", "stepped down", "boycott", "withdrew", "pulled out", "suspended", "dismissed", "evicted")
_REASON = re.compile(
    r"\b(?:because|over|citing|due to|in protest|since|amid|blaming|as|after|for|following|reason|why|when|to avoid|so that|"
    r"accus\w+|reportedly|"
    r"dispute|argument|would|will|could|if|may|might|not|never)\b", re.I
)
"""What tells a reason in the sentence, or takes the act back to a mere possibility."""
_UPON = re.compile(r"\b(?:charged|accused|criticised|criticized|blamed|arrested|inquiry|scandal|calls for|pressure)\b", re.I)
"""What lets somebody go, told before it."""
_FRAGMENTS = frozenset({"orphan-fragment", "garbled"})


def unexplained(readings: Readings) -> Iterator[Question]:
    """Why somebody went, stayed away or was dismissed, where no sentence that tells of it holds a reason."""
    places: dict[str, list[tuple[Reading, re.Match[str]]]] = {}
    for reading in readings.values():
        for found in reading.find(_ACT):
            places.setdefault(found["act"].lower().split()[-1][:5], []).append((reading, found))
    for found_all in places.values():
        spans = [r.sentence(m.start(), m.end()) for r, m in found_all]
        if not any(_REASON.search(r.words(s)) or _led_up_to(r, s) for (r, _), s in zip(found_all, spans, strict=True)):
            yield question("why", "unexplained", found_all[0][0].words(spans[0]), tuple(spans))


def _led_up_to(reading: Reading, span: Span) -> bool:
    """Whether the sentence before, in the same paragraph, tells what the act follows upon: "charged over the collapse"."""
    before = reading.sentence_before(span)
    return before is not None and reading.article.text.find("\n", before.end, span.start) < 0 and bool(_UPON.search(reading.words(before)))


def only_mangled(integrity: Sequence[IntegrityEntry], readings: Readings) -> Iterator[Question]:
    """What a fragment was, of which no account has the sound wording, in an article that also mangles names."""
    mangling = {entry.article for entry in integrity if entry.kind == "name-mismatch"}
    for entry in integrity:
        if entry.article in mangling and entry.likely is None and entry.kind in _FRAGMENTS:
            yield question("what", "only-mangled", readings[entry.article].words(entry.evidence[0]), entry.evidence)
