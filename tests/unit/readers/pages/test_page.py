from hypothesis import given
from hypothesis import strategies as st

from rashomon.readers.pages import declared_encoding, looks_like_page, read_page

STORY = (
    "The harbour bridge at Norrvik was closed to lorries on Tuesday after inspectors found a crack in the eastern span.",
    "Engineers will weld a plate over the crack this week, the port authority said, and test it with two loaded trucks.",
    "Until then traffic is sent over the old road by the mill, which is twelve kilometres longer and cannot carry buses.",
)
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Bridge closed to lorries - Norrvik Post</title>
<meta property="og:site_name" content="Norrvik Post"><link rel="canonical" href="https://post.example/bridge">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Bridge closed to lorries",
"datePublished": "2021-05-04T09:00:00+02:00", "author": [{{"@type": "Person", "name": "Ada Lund"}}]}}</script></head>
<body><nav class="main-menu"><a href="/">Home</a> <a href="/town">Town</a></nav>
<article><h1>Bridge closed to lorries</h1><p class="byline">By Ada Lund</p>
<p>{STORY[0]}</p><h2>Weeks of repair</h2><p>{STORY[1]}</p><p>{STORY[2]}</p></article>
<div id="comments"><p>I told them so years ago, nobody listened to me at all.</p></div>
<footer>Copyright Norrvik Post</footer></body></html>"""


def test_page_says_who_what_where() -> None:
    article = read_page(PAGE)
    assert article.title == "Bridge closed to lorries"
    assert article.authors == ("Ada Lund",)
    assert article.source == "Norrvik Post"
    assert article.url == "https://post.example/bridge"
    assert article.language == "en"
    assert article.page_dates[0].value == "2021-05-04T09:00:00+02:00"
    assert article.published_at is None


def test_main_content_is_found_again_in_the_text() -> None:
    article = read_page(PAGE)
    body = [article.text[region.start : region.end] for region in article.regions if region.kind == "body"]
    assert all(any(sentence.rstrip(".") in piece for piece in body) for sentence in STORY)
    assert not any("Home" in piece for piece in body)


def test_regions_say_what_the_markup_says() -> None:
    article = read_page(PAGE)
    found = {(region.kind, article.text[region.start : region.end].split("\n")[0]) for region in article.regions}
    assert ("navigation", "Home Town") in found
    assert ("title", "Bridge closed to lorries") in found
    assert ("byline", "By Ada Lund") in found
    assert ("comment", "I told them so years ago, nobody listened to me at all.") in found
    assert ("footer", "Copyright Norrvik Post") in found


def test_text_that_stands_twice_is_marked_where_the_article_is() -> None:
    teaser = f'<aside class="teasers"><p>{STORY[0]}</p></aside>'
    article = read_page(PAGE.replace("<footer>", teaser + "<footer>"))
    (first, *_) = [region for region in article.regions if region.kind == "body" and region.end - region.start > 60]
    assert article.text.index(STORY[0]) in range(first.start, first.end)


def test_name_on_the_wrapper_of_the_page_is_no_hint() -> None:
    article = read_page(f'<body><div class="page has-sidebar sidebar"><p>{"</p><p>".join(STORY)}</p></div></body>')
    assert not [region for region in article.regions if region.kind == "aside"]


def test_encoding_in_the_head() -> None:
    assert declared_encoding(b'<html><head><meta charset="ISO-8859-15">') == "iso-8859-15"
    assert declared_encoding(b"<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>") == "koi8-r"
    assert declared_encoding(b'<?xml version="1.0" encoding="UTF-8"?>') == "utf-8"
    assert declared_encoding(b"<p>charset") is None


def test_page_is_known_by_its_beginning() -> None:
    assert looks_like_page(b"\xef\xbb\xbf\n<!DOCTYPE HTML><p>")
    assert not looks_like_page(b"<3 that is how the letter began")


PIECES = [
    "<p>", "</p>", "<div class='comments ad'>", "</div>", "<h1>", "words of some kind ", "<li>", "<a href=x>", "</a>",
    "<script>", "</script>", "2021-05-04 ", "&nbsp;", "<time>",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_whatever_the_page_offsets_hold(pieces: list[str]) -> None:
    article = read_page("".join(pieces))
    assert all(0 <= region.start < region.end <= len(article.text) for region in article.regions)
