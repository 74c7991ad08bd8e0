"""Which words of an article tell its event from others of the kind: names and figures, found by how they are written."""

from collections import Counter
from collections.abc import Iterable, Sequence

from rashomon.text.casing import opens_sentence, shape
from rashomon.text.terms import Word


def names_and_figures(text: str, blocks: Iterable[Sequence[Word]]) -> frozenset[str]:
    """Stems of the words that hold a digit, and of those that the prose writes with a capital more often than without.

    Where any word would have a capital (in headlines in title case, at the start of a sentence) it tells nothing. A text without
    capitals has no names here, one in capitals or in German many: then all its words count alike.
    """
    found: set[str] = set()
    small: list[str] = []
    capital: list[str] = []
    for words in blocks:
        prose = bool(words) and shape(text[words[0].start : words[-1].end]) == "prose"
        for place, (start, _, form, stem) in enumerate(words):
            if not form.isalpha() and any(map(str.isdigit, form)):
                found.add(stem)
            elif not text[start].isupper():
                small.append(stem)
            elif prose and place and not opens_sentence(text, start):
                capital.append(stem)
    without = Counter(small)
    return frozenset(found | {stem for stem, count in Counter(capital).items() if count > without[stem]})
