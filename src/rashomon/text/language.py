"""Which language a text is in."""

import re

from py3langid import classify

_SAMPLE = 2000
_LEAST = 40
"""Letters below which detection is a guess (py3langid errs on headlines; on 302 whole news articles it never did)."""
_LETTERS = re.compile(r"[^\W\d_]")


def detect(text: str) -> str | None:
    """ISO 639-1 code of the language of the first 2,000 characters; None when too short to tell.

    py3langid (Barbaresi; after Lui and Baldwin 2012): naive Bayes over byte n-grams, the same answer on every machine.
    """
    sample = text[:_SAMPLE]
    if len(_LETTERS.findall(sample)) < _LEAST:
        return None
    return str(classify(sample)[0])
