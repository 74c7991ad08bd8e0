"""Headlines in Title Case and in CAPITALS, recased letter for letter so that a model trained on prose can read them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

_WORD = re.compile(r"[^\W\d_]+(?:[’'.&-][^\W\d_]+)*")
_SMALL = frozenset(
    "a an the of in on at to for from by with and or but nor as is are was be its it after over into amid than that this not "
    "no up out off down about against before between during under without".split()
)
_HEADLINE_WORDS = 30
"""A longer passage is prose, whatever its letters."""
_TITLE_SHARE = 0.7
"""Of the words of four letters and more; sentence-case headlines on ECB+ have a median of .4, title-case ones of 1."""
_CAPITAL_SHARE = 0.8


class Casing:
    """How an article's own prose writes its words, alone and in pairs: evidence for which words of a headline are names."""

    def __init__(self, prose: Iterable[str]) -> None:
        self._forms: dict[str, Counter[str]] = {}
        for text in prose:
            before = ""
            for match in _WORD.finditer(text):
                word = match[0]
                if not _opens_sentence(text, match.start()):
                    self._count(word)
                if before:
                    self._count(f"{before} {word}")
                before = word if text[match.end() : match.end() + 1] == " " else ""

    def _count(self, form: str) -> None:
        self._forms.setdefault(form.lower(), Counter())[form] += 1

    def usual(self, phrase: str) -> str | None:
        """The form in which the prose writes the word or pair of words most often, None where it does not."""
        forms = self._forms.get(phrase.lower())
        return min(forms, key=lambda form: (-forms[form], form)) if forms else None

    def of(self, before: str, word: str, after: str) -> str | None:
        """How `word` would be written between its neighbours: by the pair it is in where the prose has it, else alone."""
        pairs = (self.usual(f"{word} {after}"), self.usual(f"{before} {word}"))
        found = [pair.split(" ")[place] for place, pair in enumerate(pairs) if pair is not None]
        named = [form for form in found if not form.islower()]
        return named[0] if named else found[0] if found else self.usual(word)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip() if start < 3 else text[max(0, start - 3) : start].rstrip(" \t\n“\"'‘(")
    return not before or before[-1] in ".?!:"


def shape(text: str) -> str:
    """capitals | title | prose."""
    words = _WORD.findall(text)
    if not 3 <= len(words) <= _HEADLINE_WORDS:
        return "prose"
    letters = [c for c in text if c.isalpha()]
    if sum(c.isupper() for c in letters) >= _CAPITAL_SHARE * len(letters):
        return "capitals"
    long = [word for word in words if len(word) >= 4]
    capital = sum(word[0].isupper() for word in long)
    return "title" if len(long) >= 3 and capital >= _TITLE_SHARE * len(long) and text.rstrip()[-1:] not in ".;," else "prose"


def recase(text: str, casing: Casing, is_common: Callable[[str], bool]) -> str:
    """The text with its words as prose would write them; same length, same places, prose unchanged."""
    kind = shape(text)
    if kind == "prose":
        return text
    matches = list(_WORD.finditer(text))
    words = ["", *(match[0] for match in matches), ""]
    pieces, done = [], 0
    for position, match in enumerate(matches, 1):
        known = casing.of(words[position - 1], match[0], words[position + 1])
        form = known or _guess(match[0], kind, is_common)
        if position == 1:
            form = form[:1].upper() + form[1:]
        pieces.append(text[done : match.start()])
        pieces.append(form if len(form) == len(match[0]) else match[0])
        done = match.end()
    return "".join([*pieces, text[done:]])


def _guess(word: str, kind: str, is_common: Callable[[str], bool]) -> str:
    """The form of a word that the article's prose does not use."""
    lower = word.lower()
    if lower in _SMALL:
        return lower
    if kind == "title":
        return word if word.isupper() or not is_common(lower) else lower
    if len(word) <= 4 and not set(lower) & set("aeiouy"):
        return word
    return lower if is_common(lower) else word[:1] + lower[1:]
