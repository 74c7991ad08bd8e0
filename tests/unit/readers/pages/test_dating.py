import pytest

from rashomon.model.article import PageDate
from rashomon.readers.pages import read_page
from rashomon.readers.pages.calendar import dates_in, iso_of, order_of
from rashomon.readers.pages.shown import worded_date


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


def test_comment_is_no_date_of_the_page() -> None:
    story = "<p>" + "Nobody was hurt when the ferry ran aground. " * 20 + "</p>"
    comment = "<div class='comment-meta'><a href='#comment-7'><time pubdate datetime='2020-02-09'>9 February 2020</time></a></div>"
    head = '<meta property="article:published_time" content="2020-02-08T23:00:00Z">'
    assert published(head, story + comment) == ("meta", "2020-02-08T23:00:00+00:00")


def test_local_day_that_agrees_with_metadata_is_asked_first() -> None:
    head = '<meta property="article:published_time" content="2020-02-03T05:00:00Z">'
    address = '<link rel="canonical" href="https://p.example/2020/02/03/ferry">'
    later = "<aside><time datetime='2020-02-04'>4 February</time></aside>"
    assert published(head + address, later) == ("meta", "2020-02-03T05:00:00+00:00")


def test_date_of_a_linked_article_does_not_stand_against_metadata() -> None:
    links = "<p>2 February 2020</p><time datetime='2020-02-08'>8.2.</time><ul><li><time datetime='2020-02-02'>2.2.</time></li></ul>"
    assert published(ld(datePublished="2020-02-08"), links) == ("json-ld", "2020-02-08")


@pytest.mark.parametrize(
    "words",
    [
        "Published on 3 February 2020", "Veröffentlicht am 03.02.2020", "Erschienen am: 03.02.2020", "Publié le 3 février 2020",
        "Publicado el 3 de febrero de 2020", "Pubblicato il 3 febbraio 2020", "Gepubliceerd op 3 februari 2020",
        "Dieser Beitrag wurde am Montag, 3. Februar 2020 um 10 Uhr veröffentlicht.", "Opublikowano 3 lutego 2020",
    ],
)  # fmt: skip
def test_date_that_is_called_the_day_of_publication_counts_wherever_it_stands(words: str) -> None:
    story = "<p>" + "The ferry had run aground before, on 11 July 2015, when fog hid the light. " * 12 + "</p>"
    assert published("", f"{story}<p>{words}</p>") == ("text-pattern", "2020-02-03")


def test_a_list_of_articles_with_their_days_dates_no_page() -> None:
    assert worded_date("Published on 3 February 2020\nFerry aground\nPublished on 9 March 2020\nMill to close\n") is None


def test_last_change_is_no_publication() -> None:
    assert worded_date("Letzte Änderung: 9.3.2020 - 14:49\nErschienen am: 3.2.2020\n") == PageDate("text-pattern", "2020-02-03")


def test_place_and_date_head_a_paragraph() -> None:
    story = "The ferry ran aground in the night, and nobody was hurt, said the captain who brought her back to port at noon."
    assert published("", f"<p>PORT TARN (3.2.2020). {story}</p>") == ("text-pattern", "2020-02-03")
    assert published("", f"<p>3 February 2020 – {story}</p>") == ("text-pattern", "2020-02-03")


def test_outlets_name_as_first_heading_is_not_the_headline() -> None:
    page = (
        "<html><head><title>Ferry runs aground off Tarn Head - Tarn Post</title></head><body><h1>Tarn Post</h1><p>9 March 2020</p>"
        f"<p>{'Home and away. ' * 20}</p><h1>Ferry runs aground off Tarn Head</h1><p>3 February 2020</p><p>Nobody was hurt.</p>"
    )
    article = read_page(page)
    assert article.title == "Ferry runs aground off Tarn Head"
    assert article.page_dates[0].value == "2020-02-03"


def test_title_that_was_escaped_twice_is_read() -> None:
    page = "<html><head><meta property='og:title' content='Ferry &amp;#039;Alma&amp;#039; aground'></head><body><p>x</p></body></html>"
    assert read_page(page).title == "Ferry 'Alma' aground"


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en-US", "3/4/2020", "2020-03-04"),
        ("en-GB", "3/4/2020", "2020-04-03"),
        ("fr", "3/4/2020", "2020-04-03"),
        ("en", "3/4/2020", None),
        ("en", "3/4/2020 and 3/25/2020", "2020-03-04"),
        ("en-US", "3/4/2020 and 25/3/2020", "2020-04-03"),
    ],
)
def test_order_of_day_and_month_is_the_pages(language: str, text: str, day: str | None) -> None:
    found = dict(dates_in(text, order_of(text, language)))
    assert found.get(0) == day


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2020年2月3日", "2020-02-03"), ("2020년 2월 3일", "2020-02-03"), ("3 lutego 2020", "2020-02-03"), ("3 Şubat 2020", "2020-02-03"),
        ("3 февраля 2020", "2020-02-03"), ("3. helmikuuta 2020", "2020-02-03"), ("3. februar 2020", "2020-02-03"),
    ],
)  # fmt: skip
def test_dates_of_more_languages(value: str, day: str) -> None:
    assert iso_of(value) == day


def test_day_at_the_end_of_the_address() -> None:
    assert published('<link rel="canonical" href="https://p.example/news/ferry-aground-20200203">') == ("url", "2020-02-03")


def test_class_names_of_publishing_systems_mark_the_day() -> None:
    far = "<p>" + "Nobody was hurt when the ferry ran aground. " * 20 + "</p>"
    assert published("", far + "<span class='entry-date'>3 February 2020</span>") == ("time-element", "2020-02-03")
