"""Whether an account says something in its own voice."""

import re

from rashomon.model.annotation import Claim
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words
from rashomon.text.wordlist import words

_MARKS = re.compile("[\"“”„«»]|(?<!\\w)['‘]|['’](?!\\w)")
_NOT_OWN = words("""
    say says said saying tell tells told insist insists insisted claim claims claimed accord according report reports reported announce
    announced add adds added think thinks thought believe believes believed feel feels felt reportedly allegedly apparently emerged
    write writes wrote i we me us my our
""")
"""Words of reporting, and of somebody who speaks of himself: the sentence is a quotation whose marks were lost."""


def in_own_voice(text: str, claim: Claim) -> bool:
    """Whether a clause begins a sentence without quotation marks and without a word of reporting, and is ascribed to nobody."""
    start, end = sentence_around(text, claim.span.start, claim.span.end)
    if claim.attributed_to is not None or text[start : claim.span.start].strip():
        return False
    return not _MARKS.search(text, start, end) and not any(word.form in _NOT_OWN for word in find_words(text, start, end))
