"""Characters that were lost on the way: a space behind a mark, letters that were decoded as what they are not."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mark
from rashomon.model.article import Article
from rashomon.model.span import Span

_NO_SPACE = re.compile(
    r"(?<![\w.@/#:-])(?:[A-Za-z]?[a-z]{3,20}\.(?!Com\b|Net\b|Org\b)[A-Z][a-z]{1,20}(?=[’'\s][\w“\"(])|[A-Za-z][a-z]{2,20},[A-Za-z][a-z]{2,20}\b)"
)
"""Not an address ("Deadline.Com/news", "Monster.Com") nor a name in a program: 13 in 1,690 texts, all faults."""
_ENTITY = r"&(?:amp|quot|apos|nbsp|lt|gt|[lr][sd]quo|[mn]dash|hellip|#\d{2,5}|#x[\da-fA-F]{2,5});"
_READ_AS_LATIN = r"â€.|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|[âÃÂð]?[\u0080-\u009f\u00ad]{0,2}[\u0080-\u009f][\u0080-\u009f\u00ad]{0,2}|ï¿½"
_LOST = r"(?<=[a-z]{2})\?(?=(?:s|t|re|ve|ll|d|m)\b(?![=&/]))"
_SIGN = rf"(?:�|{_READ_AS_LATIN}|{_LOST}|{_ENTITY})"
"""A character nobody could read, one in two bytes that were read as two, and one by its name in HTML: eight in 1,330 texts, all faults."""
_UNDECODED = re.compile(_SIGN)
_WORD = re.compile(rf"\w{{0,20}}(?:{_SIGN}\w{{0,20}}){{1,6}}")


def find_lost_characters(article: Article, prose: Sequence[Span]) -> Iterator[Mark]:
    """`the report.The owner`, `last week,demanding`, `didnâ€™t`; what is written so twice is a name ("String.Index")."""
    glued = [match for span in prose for match in _NO_SPACE.finditer(article.text, span.start, span.end)]
    times = Counter(match[0] for match in glued)
    for match in glued:
        if times[match[0]] == 1:
            yield Mark(Span(article.id, *match.span()), "other", "missing-space")
    for span in prose:
        if _UNDECODED.search(article.text, span.start, span.end):
            for match in _WORD.finditer(article.text, span.start, span.end):
                yield Mark(Span(article.id, *match.span()), "garbled", "wrong-encoding")
