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
    capitals: Counter[str] = Counter()
    for words in blocks:
        prose = bool(words) and shape(text[words[0].start : words[-1].end]) == "prose"
        for word in words:
            if not word.form.isalpha() and any(map(str.isdigit, word.form)):
                found.add(word.stem)
            elif not text[word.start].isupper():
                capitals[word.stem] -= 1
            elif prose and word is not words[0] and not opens_sentence(text, word.start):
                capitals[word.stem] += 1
    return frozenset(found | {stem for stem, count in capitals.items() if count > 0})
