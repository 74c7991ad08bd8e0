"""A text that is read once for all who ask for its words."""

from bisect import bisect_left
from functools import cached_property

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

    def words(self, start: int, end: int) -> list[Word]:
        """What `find_words` finds in these characters: words that stand across their bounds are cut there."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        if (first and self._words[first - 1].end > start) or (last > first and self._words[last - 1].end > end):
            return list(find_words(self.text, start, end))
        return self._words[first:last]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """Bounds of the sentence around these characters, as `sentence_around` finds them."""
        return sentence_among(self.text, self._beginnings, start, end)
