"""Words that are spelt as nobody spells them."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mark
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.spelling import Spelling

_SMALL = re.compile(r"(?<![\w@#./’'-])(?<!- )[a-z]{6,20}(?![\w’'])(?![/@.-]\w)")
"""A word in small letters: not a part of a name, of an address, or of a word that a line's end has parted ("nec- essary")."""
_MOST = 8
"""Words without a place in the dictionary that an article has at most (of 1,870 the fullest has four): with more it is in an English of its
own, and to look for what each could have meant takes long."""


def find_misspellings(article: Article, prose: Sequence[Span], spelling: Spelling) -> Iterator[Mark]:
    """Each word, written once in the article, that is one slip off a common one: what is written twice is meant so."""
    found = [match for span in prose for match in _SMALL.finditer(article.text, span.start, span.end)]
    times = Counter(match[0] for match in found)
    unknown = {word for word in times if not spelling.knows(word)}
    if len(unknown) > _MOST:
        return
    for match in found:
        if match[0] in unknown and times[match[0]] == 1 and spelling.meant_by(match[0]) is not None:
            yield Mark(Span(article.id, *match.span()), "other", "misspelt")
