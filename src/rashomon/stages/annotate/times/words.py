"""A text as words of time: one letter for the class of each word, so that the grammar is plain regular expressions."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rashomon.stages.annotate.times.lexicon import SHORT_DAYS, WORDS
from rashomon.text.day_names import SHORT_MONTHS

_TOKEN = re.compile(
    r"""
    (?P<word>[^\W\d_]+)
  | (?P<iso>\d{4}(?:-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])|\.\d\d\.\d\d(?![\d.])|/\d\d/\d\d(?![\d/])))
  | (?P<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))
  | (?P<slashed>\d{1,2}(?:/\d{1,2}/(?:\d{4}|\d\d)|([.-])\d{1,2}\5\d{4})(?![\d/]))
  | (?P<clock>(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?![:\d])|\.[0-5]\d(?=[ ]?[aApP]\.?[ ]?[mM]\b))
      |(?<=[Aa]t[ ])\d{1,2}\.[0-5]\d(?=[ ](?:this|last|yesterday|tomorrow)[ ](?:morning|afternoon|evening|night)\b))
  | (?P<decadenum>\d{3}0['’]?s\b|['’‘`]\d0s\b)
  | (?P<nth>\d{1,4}(?:st|nd|rd|th)\b)
  | (?P<frac>[½¼¾]|1/[2-4]|3/4)
  | (?P<grouped>\d{1,3}(?:,\d{3}){1,6}(?!\d))
  | (?P<decimal>\d{1,9}\.\d{1,9}(?!\d))
  | (?P<int>\d+)
  | (?P<dash>[-‐‑]|[–—−]|--)
  | (?P<gap>\n[ \t\r]*\n\s*)
  | (?P<punct>[^\s\w]|_)
    """,
    re.VERBOSE,
)
_PUNCTUATION = {".": "dot", ",": "comma", "'": "apostrophe", "’": "apostrophe", "‘": "apostrophe", "`": "apostrophe", "/": "slash",
                "$": "currency", "£": "currency", "€": "currency", "¥": "currency", "%": "percent", "(": "open", ")": "close_",
                ":": "colon"}  # fmt: skip

_NAMES: Final = sorted({name for name, _ in WORDS.values()} | set(_PUNCTUATION.values()) | {
    "may", "day", "two", "three", "year", "int", "iso", "slashed", "clock", "decadenum", "nth", "frac", "grouped", "decimal",
    "hyphen", "dash", "break", "x", "shortyear",
})  # fmt: skip
LETTER: Final = {name: chr(0x100 + i) for i, name in enumerate(_NAMES)}
"""Class name to its letter."""
_CAPITAL: Final = {
    **{word: (LETTER[WORDS[word][0]], WORDS[word][1]) for word in (*SHORT_MONTHS, *SHORT_DAYS)},
    "may": (LETTER["may"], 5), "march": (LETTER["may"], 3), "august": (LETTER["month"], 8),
}  # fmt: skip
"""Words of time only with a capital: sat, mar and sun are no days or months, and `may` is a verb."""
_WORD: Final = {word: (LETTER[name], value) for word, (name, value) in WORDS.items() if word not in _CAPITAL}
_X: Final = (LETTER["x"], "")
_RUN = re.compile(f"[^{LETTER['x']}]+")
_TRIGGER = re.compile("[" + "".join(LETTER[name] for name in (
    "month", "shortmonth", "may", "weekday", "weekdays", "shortday", "year", "unit", "units", "quarter", "weekend", "weekends",
    "season", "seasons", "fall", "part", "parts", "today", "tonight", "yesterday", "tomorrow", "overnight", "now", "currently",
    "current", "recent", "recently", "future", "past", "present", "clock", "iso", "slashed", "decadenum", "decadeword", "feast",
    "adverb", "noon", "midnight", "zone", "meridiem", "letter", "bc", "ad", "time", "period", "oclock", "soon", "term", "teens",
    "tens", "nth", "someday",
)) + "]")  # fmt: skip
"""Classes without one of which no rule fits."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of an article's readable blocks: class letters, offsets and values, one for one."""

    letters: str
    starts: list[int]
    ends: list[int]
    values: list[int | str]
    text: str

    def exact(self, first: int, last: int) -> str:
        """The characters of words `[first, last)`."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def read_words(text: str, spans: Iterable[tuple[int, int]]) -> Words:
    """The words of these stretches of a text that may be part of a time expression, each run with one other word to
    either side; between stretches stands a break that no pattern crosses."""
    return _near_triggers(_all_words(text, spans))


def _near_triggers(words: Words) -> Words:
    """Only the runs of words of time that hold a word which can make an expression; most of a text has none."""
    letters = [LETTER["break"]]
    starts, ends = [0], [0]
    values: list[int | str] = [""]
    kept = 0
    for run in _RUN.finditer(words.letters):
        if not _TRIGGER.search(words.letters, run.start(), run.end()):
            continue
        first, last = max(kept, run.start() - 1), run.end() + 1
        letters.append(words.letters[first:last])
        starts += words.starts[first:last]
        ends += words.ends[first:last]
        values += words.values[first:last]
        kept = last
    return Words("".join(letters), starts, ends, values, words.text)


def _all_words(text: str, spans: Iterable[tuple[int, int]]) -> Words:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[int | str] = []
    stop = LETTER["break"]
    known = _WORD
    for start, end in spans:
        for found in _TOKEN.finditer(text, start, end):
            exact = found.group()
            if found.lastgroup == "word":
                letter, value = known.get(exact) or _word(exact)
            else:
                letter, value = _other(found.lastgroup or "", exact)
            letters.append(letter)
            values.append(value)
            starts.append(found.start())
            ends.append(found.end())
        letters.append(stop)
        values.append("")
        starts.append(end)
        ends.append(end)
    return Words("".join(letters), starts, ends, values, text)


def _word(exact: str) -> tuple[str, int | str]:
    if exact.islower():
        return _X
    lower = exact.lower()
    return _CAPITAL.get(lower) or _WORD.get(lower, _X)


def _other(group: str, exact: str) -> tuple[str, int | str]:
    if group == "punct":
        return LETTER.get(_PUNCTUATION.get(exact, "x"), LETTER["x"]), exact
    if group == "int":
        return _integer(exact)
    if group == "dash":
        return LETTER["hyphen" if exact in "-‐‑" else "dash"], exact
    if group == "gap":
        return LETTER["break"], exact
    if group == "nth":
        return LETTER["nth"], int(exact[:-2])
    if group == "compact":
        return LETTER["iso"], f"{exact[:4]}-{exact[4:6]}-{exact[6:]}"
    return LETTER[group], exact


def _integer(exact: str) -> tuple[str, int | str]:
    size = len(exact)
    if size > 9:
        return LETTER["x"], exact
    number = int(exact)
    if size == 4 and 1000 <= number <= 2199:
        return LETTER["year"], number
    if size <= 2:
        return LETTER["day" if 1 <= number <= 31 else "two"], number
    return LETTER["three" if size == 3 else "int"], number
