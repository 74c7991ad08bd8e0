"""Words that may be a time, in their text."""

from dataclasses import dataclass

from rashomon.stages.annotate.times.context import Context
from rashomon.stages.annotate.times.patterns import is_class
from rashomon.stages.annotate.times.words import LETTER, Words


@dataclass(frozen=True, slots=True)
class Place:
    """The words `[first, last)` of a text that some rule reads as a time."""

    words: Words
    context: Context
    first: int
    last: int

    @property
    def text(self) -> str:
        """The text that they stand in, as received."""
        return self.words.text

    @property
    def start(self) -> int:
        """Where the first word begins."""
        return self.words.starts[self.first]

    @property
    def last_start(self) -> int:
        """Where the last word begins."""
        return self.words.starts[self.last - 1]

    @property
    def end(self) -> int:
        """Where the last word ends."""
        return self.words.ends[self.last - 1]

    def is_of(self, *classes: str) -> bool:
        """Whether the last word is of one of these classes."""
        return is_class(self.words.letters[self.last - 1], *classes)

    @property
    def before(self) -> str:
        """The class letter of the word before; that of a break at the beginning of the text."""
        return self.words.letters[self.first - 1] if self.first else LETTER["break"]

    @property
    def after(self) -> str:
        """The same of the word behind."""
        return self.words.letters[self.last] if self.last < len(self.words.letters) else LETTER["break"]

    def letter(self, beyond: int) -> str:
        """The class letter of a word so many words behind; of none beyond the end of the text."""
        at = self.last + beyond
        return self.words.letters[at : at + 1] or "\0"
