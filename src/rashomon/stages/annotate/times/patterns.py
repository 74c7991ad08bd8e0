"""How a rule of the grammar is written: a regular expression over word classes, `<the>` for a class or a union of classes."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rashomon.model.times import Anchor, Modifier, TimeType
from rashomon.stages.annotate.times.words import LETTER, Words

_UNIONS: dict[str, tuple[str, ...]] = {
    "digits": ("day", "two", "three", "year", "int", "grouped", "decimal"),
    "card": ("ones", "teens", "tens", "scale"),
    "nthword": ("first", "second", "ordinal"),
    "seasonal": ("season", "fall"),
    "span": ("unit", "quarter"),
    "anyunit": ("unit", "units", "quarter", "weekend", "weekends"),
    "lastlike": ("last", "past"),
    "prevlike": ("last", "past", "previous"),
    "nextlike": ("next", "coming", "following"),
    "thislike": ("this", "current"),
    "sep": ("hyphen", "dash"),
}
_MACROS = {
    "NUMBER": r"(?:<card>(?:<hyphen>?<card>|<and><card>){0,6}|<digits>(?:<hyphen>?<frac>|<scale>{1,2})?|<frac>)"
    r"(?:<hyphen>?<and><hyphen>?<a><hyphen>?<half>)?",
    "MONTH": r"(?:<month>|<may>|<shortmonth><dot>?)",
    "WEEKDAY": r"(?:<weekday>|<shortday><dot>?)",
    "NTH": r"(?:<nth>|(?:<tens><hyphen>?)?<nthword>)",
    "YEAR": r"(?:<year>|<teens><tens>(?:<hyphen>?<ones>)?|<teens><teens>|<tens><tens><hyphen>?<ones>|<tens><teens>)",
    "MILLENNIAL": r"(?:<ones><scale>(?:<and>?(?:<ones>|<teens>|<tens><hyphen>?<ones>?))?)",
    "BC": r"(?:<bc>|(?P<letters><letter><dot><letter>(?:<dot>(?!<break>))?))",
    "PHASE": r"(?P<phase><the>?<very>?(?:<early>|<late>|<earlier>|<later>)<in>?"
    r"|<the>?(?:<mid>|(?:<early>|<late>)(?=<hyphen>))<hyphen>?|{PORTION})",
    "PORTION": r"(?:(?:<the>|<a>)?(?:<early>|<latter>|<good>|<very>)?(?:<start>|<end>|<middle>|<rest>)"
    r"|(?:<the>(?:<early>|<latter>)|<a><good>)<portion>)<of>",
    "REL": r"(?P<rel><the>?(?:<this>(?:<past>|<coming>|<last>|<next>|<same>)|<that><same>|<last>|<past>|<previous>|<next>|<coming>"
    r"|<following>|<this>|<current>|<same>|<that>))",
    "ABOUT": r"(?P<about><approx>|<some>|<just>?<over>(?=<a>)|<just>?<under>|<no>?(?:<more>|<less>)<than>|<at>(?:<least>|<most>)|<up><to>"
    r"|<end><to>)",
}


def letters_of(pattern: str) -> str:
    """The pattern over class letters: macros written out, class names and unions replaced."""
    for name, body in _MACROS.items():
        pattern = pattern.replace(f"{{{name}}}", body)
    named = pattern.replace("(?P<", "(?P\0")
    written = re.sub(r"<(\w+)>", lambda found: _class(found[1]), named)
    return written.replace("(?P\0", "(?P<")


def _class(name: str) -> str:
    if name in _UNIONS:
        return "[" + "".join(LETTER[part] for part in _UNIONS[name]) + "]"
    return LETTER[name]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the words of an expression say by themselves; the fields are those of TimeExpression."""

    type: TimeType
    value: str
    anchor: Anchor = "none"
    shift: tuple[tuple[str, int], ...] = ()
    mod: Modifier | None = None


class Hit:
    """A stretch of words that a rule's pattern fits, and what its groups hold."""

    __slots__ = ("found", "words")

    def __init__(self, words: Words, found: re.Match[str]) -> None:
        self.words = words
        self.found = found

    def has(self, group: str) -> bool:
        """Whether the group took part in the match."""
        return group in self.found.re.groupindex and self.found.start(group) >= 0

    def value(self, group: str) -> int | str:
        """What the first word of the group stands for."""
        return self.words.values[self.found.start(group)]

    def integer(self, group: str) -> int:
        """The same, where it is a number."""
        return int(self.value(group))

    def values(self, group: str) -> list[int | str]:
        """What each word of the group stands for."""
        return self.words.values[self.found.start(group) : self.found.end(group)]

    def exact(self, group: str) -> str:
        """The characters of the group, lower case."""
        return self.words.exact(self.found.start(group), self.found.end(group)).lower()

    def letters(self, group: str) -> str:
        """The class letters of the group."""
        return self.found.group(group)

    def has_class(self, group: str, *names: str) -> bool:
        """Whether a word of one of these classes stands in the group."""
        letters = self.found.group(group) if self.has(group) else ""
        return any(LETTER[name] in letters for name in names)

    def phase(self) -> Modifier | None:
        """The modifier that "early", "late", "the middle of" ... before a value mean; from the group `phase`."""
        if self.has_class("phase", "mid", "middle"):
            return "MID"
        if self.has_class("phase", "early", "earlier", "start"):
            return "START"
        return "END" if self.has_class("phase", "late", "later", "latter", "end") else None


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and how it is read. The group `span`, where there is one, is the expression; the rest is context."""

    pattern: re.Pattern[str]
    read: Callable[[Hit], Reading | None]


def rule(pattern: str, read: Callable[[Hit], Reading | None]) -> Rule:
    """A rule from its written pattern."""
    return Rule(re.compile(letters_of(pattern)), read)


def is_class(letter: str, *names: str) -> bool:
    """Whether a class letter is one of these classes."""
    return any(letter == LETTER[name] for name in names)
