"""A text that is read once for all who ask for its words."""

from bisect import bisect_left
from functools import cached_property

from rashomon.text.alignment import Row
from rashomon.text.surroundings import find_beginnings, sentence_among
from rashomon.text.terms import Word, find_words


class ReadText:
    """A text with its words and with where its sentences begin, each found when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _words(self) -> list[Word]:
        return list(find_words(self.text))

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self._words]

    @cached_property
    def _beginnings(self) -> list[int]:
        return find_beginnings(self.text)

    @cached_property
    def _row(self) -> Row:
        return Row.of([word.form for word in self._words])

    def words(self, start: int, end: int) -> list[Word]:
        """What `find_words` finds in these characters: words that stand across their bounds are cut there."""
        first, last = self._numbers(start, end)
        return list(find_words(self.text, start, end)) if self._cuts(first, last, start, end) else self._words[first:last]

    def numbers(self, start: int, end: int) -> tuple[int, int] | None:
        """The number of the first of these words, and that of the first one behind; None where one stands across the bounds."""
        first, last = self._numbers(start, end)
        return None if self._cuts(first, last, start, end) else (first, last)

    def row(self, start: int, end: int) -> Row:
        """The forms of these words."""
        first, last = self._numbers(start, end)
        if self._cuts(first, last, start, end):
            return Row.of([word.form for word in find_words(self.text, start, end)])
        return self._row.part(first, last)

    def _numbers(self, start: int, end: int) -> tuple[int, int]:
        """The number of the first word that begins in these characters, and that of the first one behind."""
        first = bisect_left(self._starts, start)
        return first, bisect_left(self._starts, end, first)

    def _cuts(self, first: int, last: int, start: int, end: int) -> bool:
        """Whether a word stands across the bounds."""
        return bool(first and self._words[first - 1].end > start) or (last > first and self._words[last - 1].end > end)

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Bounds of the sentence around these characters, as `sentence_around` finds them."""
        return sentence_among(self.text, self._beginnings, start, end)
