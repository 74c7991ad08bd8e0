"""Pages: HTML to an article whose text is what the page shows, with what the page says of itself."""

from rashomon.readers.pages.encoding import declared_encoding, looks_like_page
from rashomon.readers.pages.page import read_page

__all__ = ["declared_encoding", "looks_like_page", "read_page"]
