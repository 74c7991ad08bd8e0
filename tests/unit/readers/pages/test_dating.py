import pytest

from rashomon.readers.pages import read_page
from rashomon.readers.pages.calendar import dates_in, iso_of


def published(head: str = "", body: str = "") -> tuple[str, str] | None:
    page = f"<html><head>{head}</head><body><h1>Ferry runs aground off Tarn Head</h1>{body}<p>Nobody was hurt.</p></body></html>"
    found = [item for item in read_page(page).page_dates if item.kind == "published"]
    return (found[0].code, found[0].value) if found else None


def ld(**dates: str) -> str:
    pairs = ", ".join(f'"{key}": "{value}"' for key, value in dates.items())
    return f'<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", {pairs}}}]}}</script>'


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld(datePublished="2020-02-03", dateModified="2020-02-09"), "", ("json-ld", "2020-02-03")),
        ('<meta property="article:published_time" content="2020-02-03T10:00:00Z">', "", ("meta", "2020-02-03T10:00:00+00:00")),
        ("", "<time datetime='2020-02-03'>last week</time>", ("time-element", "2020-02-03")),
        ("", '<span itemprop="datePublished" content="2020-02-03"></span>', ("time-element", "2020-02-03")),
        ('<link rel="canonical" href="https://p.example/2020/02/03/ferry">', "", ("url", "2020-02-03")),
        ("", "<p>By A. Writer, 3 February 2020</p>", ("text-pattern", "2020-02-03")),
        ("", "<p>Von A. Schreiber, 3. Februar 2020</p>", ("text-pattern", "2020-02-03")),
        ("", "", None),
    ],
)
def test_where_a_date_is_found(head: str, body: str, expected: tuple[str, str] | None) -> None:
    assert published(head, body) == expected


def test_day_of_the_newsroom_wins_over_the_same_night_in_utc() -> None:
    address = '<link rel="canonical" href="https://p.example/2020/02/03/ferry">'
    assert published(ld(datePublished="2020-02-04T01:30:00Z") + address) == ("url", "2020-02-03")


def test_date_shown_under_the_headline_wins_where_metadata_know_it() -> None:
    head = ld(datePublished="2019-06-01", dateModified="2020-02-03")
    assert published(head, "<p>3 February 2020</p>") == ("text-pattern", "2020-02-03")
    assert published(head, "<p>11 July 2015</p>") == ("json-ld", "2019-06-01")


def test_date_within_the_story_is_not_the_pages() -> None:
    head = ld(datePublished="2020-02-03")
    sentence = "<p>The ferry had run aground once before, on 11 July 2015, when fog hid the light on Tarn Head from the crew.</p>"
    assert published(head, sentence) == ("json-ld", "2020-02-03")


def test_update_is_told_from_publication() -> None:
    dates = read_page(f"<html><head>{ld(dateModified='2020-02-09')}</head><p>Text.</p>").page_dates
    assert [item.kind for item in dates if item.code == "json-ld"] == ["modified"]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2020-2-3", "2020-02-03"), ("20200203", "2020-02-03"), ("03.02.2020", "2020-02-03"), ("Feb 3, 2020", "2020-02-03"),
        ("3 février 2020", "2020-02-03"), ("3 de febrero de 2020", "2020-02-03"), ("2020-02-30", None), ("soon", None),
    ],
)  # fmt: skip
def test_forms_of_dates(value: str, day: str | None) -> None:
    assert iso_of(value) == day


def test_ambiguous_date_in_running_text_is_left_out() -> None:
    assert dates_in("3/4/2020 and 13/4/2020 and 4/13/2020") == ((13, "2020-04-13"), (27, "2020-04-13"))
