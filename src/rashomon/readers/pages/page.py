"""One page as an article."""

from rashomon.model.article import Article
from rashomon.text.html import parse_page


def read_page(source: str) -> Article:
    """The page's visible text, what it says of itself, and which stretch of it is what. The id is left empty."""
    page = parse_page(source)
    return Article(id="", text=page.text)
