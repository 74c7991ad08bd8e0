"""Short names of a story's articles, the same on the page and in Markdown."""

from collections.abc import Iterable


def letters(articles: Iterable[str]) -> dict[str, str]:
    """A, B … Z, AA, AB … for the articles in their order."""
    return {article: _letter(i) for i, article in enumerate(articles)}


def _letter(i: int) -> str:
    head, tail = divmod(i, 26)
    return (_letter(head - 1) if head else "") + chr(ord("A") + tail)
