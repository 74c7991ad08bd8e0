"""The outside, made into articles."""

from rashomon.readers.files import Item, read
from rashomon.readers.given import Given, articles_of
from rashomon.readers.records import article_of

__all__ = ["Given", "Item", "article_of", "articles_of", "read"]
