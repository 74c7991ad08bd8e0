"""Headlines in Title Case and words in CAPITALS, recased letter for letter so that a model trained on prose can read them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:[’'.&-][^\W\d_]+)*")
_SHOUTED = re.compile(
    r"(?<![\w.])[A-ZÀ-Þ][A-ZÀ-Þ’']{1,29}(?:[ -][A-ZÀ-Þ][A-ZÀ-Þ’']{1,29}){1,9}(?![\w.])"
    r"|\b[A-Z][a-z]{2,20} [A-ZÀ-Þ]{5,30}(?![\w.]| [A-ZÀ-Þ]{2})"
)
"""Runs of words in capitals within prose, as datelines and lists of names have them, and a family name in capitals (LAVROV)."""
_ACRONYM = 4
"""Letters up to which a word in capitals may be an acronym."""
_SMALL = frozenset(
    "a an the of in on at to for from by with and or but nor as is are was be its it after over into amid than that this not no up "
    "out off down about against before between during under without has have had will would can could may him her his they them "
    "their who what why how when where we our you your he she".split()
)
_HEADLINE_WORDS = 30
"""A longer passage is prose, whatever its letters."""
_LONGEST = 400
"""Characters of a passage beyond which its words are not counted: thirty words of the longest headlines have 250."""
_TITLE_SHARE = 0.7
"""Of the words of four letters and more; sentence-case headlines on ECB+ have a median of .4, title-case ones of 1."""
_CAPITAL_SHARE = 0.8
"""Share of capital letters from which a line is in capitals: a few small ones stand in names ("McALLISTER"). Set by reason."""


class Casing:
    """How an article's own prose writes words, alone and in pairs: evidence for which words of a headline are names."""

    def __init__(self, prose: Iterable[str], wanted: frozenset[str]) -> None:
        """Counts the `wanted` words (lower case) only."""
        self._forms: dict[str, Counter[str]] = {}
        for text in prose:
            before, end = "", -1
            for match in _WORD.finditer(text):
                word = match[0]
                if word.lower() in wanted:
                    if not (word.isupper() and len(word) > _ACRONYM) and not opens_sentence(text, match.start()):
                        self._count(word)
                    if before and end + 1 == match.start():
                        self._count(f"{before} {word}")
                    before, end = word, match.end()

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


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word that starts there would have a capital whatever it is."""
    before = text[max(0, start - 3) : start].rstrip(" \t\n“\"'‘(")
    return not before or before[-1] in ".?!:"


def shape(text: str) -> str:
    """capitals | title | prose."""
    return "prose" if len(text) > _LONGEST else _shape(text)


@lru_cache(maxsize=4096)  # the same passages are asked for by several stages, and stand in several articles
def _shape(text: str) -> str:
    if text.lstrip()[:1] in ("(", "["):
        return "prose"
    words = _WORD.findall(text)
    if not 3 <= len(words) <= _HEADLINE_WORDS:
        return "prose"
    letters = "".join(filter(str.isalpha, text))
    if sum(map(str.isupper, letters)) >= _CAPITAL_SHARE * len(letters):
        return "capitals"
    long = [word for word in words if len(word) >= 4]
    capital = sum(word[0].isupper() for word in long)
    return "title" if len(long) >= 3 and capital >= _TITLE_SHARE * len(long) and text.rstrip()[-1:] not in ".;," else "prose"


def recase(texts: Sequence[str], is_common: Callable[[str], bool]) -> list[str]:
    """An article's passages with their words as prose would write them; same lengths, same places, prose unchanged."""
    shapes = [shape(text) for text in texts]
    odd = {n for n, text in enumerate(texts) if shapes[n] != "prose" or _SHOUTED.search(text)}
    if not odd:
        return list(texts)
    wanted = frozenset(word.lower() for n in odd for word in _WORD.findall(texts[n]))
    casing = Casing((text for n, text in enumerate(texts) if shapes[n] == "prose"), wanted)
    return [
        text if n not in odd else _quieter(text, casing, is_common) if shapes[n] == "prose"
        else _recased(text, shapes[n], casing, is_common)
        for n, text in enumerate(texts)
    ]  # fmt: skip


def _recased(text: str, kind: str, casing: Casing, is_common: Callable[[str], bool]) -> str:
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
    common = is_common(lower) and all(part in _SMALL or is_common(part) for part in re.split(r"[’'.&-]s?", lower) if part)
    if kind == "title":
        return word if word.isupper() or not common else lower
    if len(word) <= _ACRONYM and not set(lower) & set("aeiouy"):
        return word
    return lower if common else word[:1] + lower[1:]


def _quieter(text: str, casing: Casing, is_common: Callable[[str], bool]) -> str:
    """Prose with its runs of capitals as prose writes them."""

    def quiet(match: re.Match[str]) -> str:
        run = match[0]
        words = _WORD.findall(run)
        if (words[0].lower() in _SMALL and not words[0].isupper()) or (max(map(len, words)) <= _ACRONYM and len(words) < 3):
            return run
        if any(word.lower() in _SMALL for word in words):
            return _recased(run, "capitals", casing, is_common)
        return _WORD.sub(lambda word: _as_name(word[0], casing), run)

    return _SHOUTED.sub(quiet, text)


def _as_name(word: str, casing: Casing) -> str:
    """A word of a name in capitals; one without vowels is an acronym."""
    if not set(word.lower()) & set("aeiouy") or ("-" in word and max(map(len, word.split("-"))) <= _ACRONYM):
        return word
    form = casing.usual(word) or word[:1] + word[1:].lower()
    return form if len(form) == len(word) and not form.islower() else word[:1] + word[1:].lower()
