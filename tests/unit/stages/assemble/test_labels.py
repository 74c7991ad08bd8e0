"""What an article calls itself in its first lines."""

import pytest

from rashomon.model.article import Article
from rashomon.model.dossier import Label
from rashomon.stages.annotate.clean import label_blocks
from rashomon.stages.assemble.labels import label_accounts

BODY = (
    "\n\nThe harbour wall at Osmouth gave way in the night and four boats sank, the harbour office said on Monday."
    "\n\nNobody was hurt, said Ida Brandt, who keeps the office. The wall had been built in 1907.\n"
)


def label(text: str) -> tuple[str | None, str | None, str | None]:
    """Headline, source and its grounds, as they stand."""
    article = Article("a", text)
    found: Label = label_accounts({"a": article}, {"a": label_blocks(article)})["a"]
    source = found.source
    return (
        found.headline.evidence[0].of(text) if found.headline else None,
        source.evidence[0].of(text) if source else None,
        source.grounds if source else None,
    )


@pytest.mark.parametrize(
    ("head", "source", "grounds"),
    [
        ("OSMOUTH ADVERTISER\nMonday 3 May 2021\n\nHarbour wall falls at Osmouth", "OSMOUTH ADVERTISER", "masthead"),
        ("The Tide\nMonday, May 3, 2021\n\nHarbour wall falls at Osmouth", "The Tide", "masthead"),
        ("Harbour wall falls at Osmouth\n\nDaily Cormorant, 3 May 2021", "Daily Cormorant", "date-line"),
        ("Harbour wall falls at Osmouth\n\nNorth Coast Gazette | 3 May 2021", "North Coast Gazette", "date-line"),
        ("Harbour wall falls at Osmouth\n\nThe Tide, May 3, 2021", "The Tide", "date-line"),
    ],
)
def test_the_outlet_in_the_first_lines(head: str, source: str, grounds: str) -> None:
    assert label(head + BODY) == ("Harbour wall falls at Osmouth", source, grounds)


def test_the_agency_in_the_opening() -> None:
    text = f"Harbour wall falls at Osmouth\n\nOSMOUTH, May 3, 2021 (Northsea Press) — {BODY.strip()}"
    assert label(text) == ("Harbour wall falls at Osmouth", "Northsea Press", "agency-line")


@pytest.mark.parametrize(
    "line", ["Osmouth, 3 May 2021", "The Hague, 3 May 2021", "By Ida Brandt, 3 May 2021", "Monday, 3 May 2021"]
)
def test_a_place_a_day_or_an_author_is_no_outlet(line: str) -> None:
    assert label(f"Harbour wall falls at Osmouth\n\n{line}" + BODY)[1] is None


def test_a_text_without_head_has_no_label() -> None:
    assert label(BODY.strip()) == (None, None, None)
