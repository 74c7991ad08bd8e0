"""One page as an article."""

import re
from itertools import pairwise

from rashomon.model.article import Article, Region
from rashomon.readers.pages.dating import page_dates
from rashomon.readers.pages.facts import read_facts
from rashomon.readers.pages.main_content import find_main
from rashomon.readers.pages.regions import find_regions
from rashomon.text.html import parse_page

_LETTER = re.compile(r"\w")


def read_page(source: str) -> Article:
    """The page's visible text, what it says of itself, and which stretch of it is what. The id is left empty."""
    page = parse_page(source)
    if page.root is None:
        return Article(id="", text="")
    facts = read_facts(page)
    dates = page_dates(page, source, facts.title)
    regions = find_regions(page) + _main_regions(source, page.text)
    return Article(
        id="", text=page.text, title=facts.title, url=facts.url, source=facts.source, authors=facts.authors,
        language=facts.language, regions=tuple(sorted(regions, key=lambda r: (r.start, -r.end, r.kind))), page_dates=dates,
    )  # fmt: skip


def _main_regions(source: str, text: str) -> tuple[Region, ...]:
    """The extractor's main content; stretches with no word between them are one."""
    stretches = find_main(source, text)
    breaks = [0] + [at + 1 for at, (one, two) in enumerate(pairwise(stretches)) if _LETTER.search(text, one[1], two[0])]
    ends = [*breaks[1:], len(stretches)]
    return tuple(
        Region(stretches[first][0], stretches[last - 1][1], "body") for first, last in zip(breaks, ends, strict=True) if last
    )
