"""Whether an account says something in its own voice."""

import re

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.text.wordlist import words

_MARKS = re.compile("[\"“”„«»]|(?<!\\w)['‘]|['’](?!\\w)")
_ANY_MARK = tuple("\"“”„«»'‘’")
_SPOKEN = re.compile(r"\b(?:she|he|it|they|that|there)['’](?:s|re|ve|d|ll)\b|n['’]t\b", re.IGNORECASE)
"""Short forms, which news writes in quotations: their marks were lost, or stand in another sentence."""
_NOT_OWN = words("""
    say says said saying tell tells told insist insists insisted claim claims claimed accord according report reports reported announce
    announced add adds added think thinks thought believe believes believed feel feels felt reportedly allegedly apparently emerged
    warn warns warned recommend recommends recommended advise advises advised urge urges urged
    write writes wrote i we me us my our
""")
"""Words of reporting, and of somebody who speaks of himself: the sentence is a quotation whose marks were lost."""


def in_own_voice(reading: Reading, claim: Claim) -> bool:
    """Whether a clause begins a sentence without quotation marks, short forms and words of reporting, and is ascribed to nobody."""
    if claim.attributed_to is not None:
        return False
    start, end = reading.sentence(claim.span.start, claim.span.end)
    if reading.text[start : claim.span.start].strip() or _is_quoted(reading.text, start, end):
        return False
    return _NOT_OWN.isdisjoint(reading.forms(Span(claim.span.article, start, end)))


def _is_quoted(text: str, start: int, end: int) -> bool:
    """Whether it has quotation marks or short forms; any such sign first: most sentences have none."""
    sentence = text[start:end]
    if not any(map(sentence.__contains__, _ANY_MARK)):
        return False
    return _MARKS.search(text, start, end) is not None or _SPOKEN.search(text, start, end) is not None
