"""The one way to point at text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open `[start, end)` in Unicode code points of `Article.text`, the text as received; never empty."""

    article: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.article}[{self.start}:{self.end}]")

    def __reduce__(self) -> tuple[type["Span"], tuple[str, int, int]]:
        # What workers give back is full of spans. Made anew from their three fields they travel in half the time that the fields' own
        # state takes, and are checked when they arrive.
        return Span, (self.article, self.start, self.end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters it covers."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.article == other.article and self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether they share a character."""
        return self.article == other.article and self.start < other.end and other.start < self.end

    def common(self, other: "Span") -> int:
        """How many characters they share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start)) if self.article == other.article else 0


Evidence = tuple[Span, ...]
"""Pieces of text in reading order; never empty where a dossier owes evidence."""
