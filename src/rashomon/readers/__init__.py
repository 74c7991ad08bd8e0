"""The outside, made into articles."""

from rashomon.readers.files import Item, read
from rashomon.readers.records import article_of

__all__ = ["Item", "article_of", "read"]
