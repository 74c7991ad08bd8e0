import json

import pytest

from rashomon.errors import InputError
from rashomon.model.article import Article
from rashomon.readers.records import article_of, article_of_line


def made(**record: object) -> Article:
    return article_of(record, "a.jsonl:1")[0]


def refused(**record: object) -> str:
    with pytest.raises(InputError) as caught:
        article_of(record, "a.jsonl:1")
    return str(caught.value)


def test_known_keys_are_taken_over_and_unknown_ones_kept() -> None:
    article = made(
        id="x", text="Words.", title="T", url="https://example.org/1", source="S", authors=["A B"],
        published_at="2022-03-15", captured_at="2022-03-16T10:00:00+01:00", language="en", section="world", rank=3,
    )  # fmt: skip
    assert (article.id, article.title, article.authors) == ("x", "T", ("A B",))
    assert (article.published_at, article.captured_at) == ("2022-03-15", "2022-03-16T10:00:00+01:00")
    assert article.extra == {"section": "world", "rank": 3}


@pytest.mark.parametrize("key", ["published_at", "captured_at"])
@pytest.mark.parametrize("value", ["yesterday", "2022-13-01", "15/03/2022", 20220315])
def test_bad_date_is_an_error_that_names_the_key(key: str, value: object) -> None:
    assert f'"{key}"' in refused(text="Words.", **{key: value})


def test_date_is_brought_into_the_extended_form() -> None:
    assert made(text="Words.", published_at="20220315").published_at == "2022-03-15"
    assert made(text="Words.", published_at="2022-03-15T08:30:00Z").published_at == "2022-03-15T08:30:00+00:00"


def test_text_and_html_together_are_an_error() -> None:
    assert 'both "text" and "html"' in refused(text="x", html="<p>x")


@pytest.mark.parametrize("record", [{}, {"text": None}, {"text": "  \n"}, {"text": 5}, {"html": "<p></p>"}])
def test_line_without_text_is_an_error(record: dict[str, object]) -> None:
    assert refused(**record).startswith("a.jsonl:1: ")


def test_wrong_type_names_the_key() -> None:
    assert '"title"' in refused(text="x", title=["a"])
    assert '"authors"' in refused(text="x", authors=[1])


def test_id_is_made_of_the_content_alone() -> None:
    one = made(text="Words.", title="T", extra_key="a", captured_at="2022-01-01")
    two = made(text="Words.", title="T", extra_key="b")
    assert one.id == two.id
    assert one.id != made(text="Words.", title="U").id
    assert len(one.id) == 18


def test_null_means_not_given() -> None:
    assert made(text="Words.", id=None, title=None, authors=None) == made(text="Words.")


def test_number_as_id_is_its_digits() -> None:
    assert made(id=17, text="Words.").id == "17"


def test_given_facts_win_over_the_page() -> None:
    html = '<html lang="de"><head><title>Page title</title></head><body><p>Ein Satz.</p></body></html>'
    assert made(html=html, title="Given").title == "Given"
    assert made(html=html).title == "Page title"
    assert made(html=html).language == "de"


def test_surrogates_and_nul_in_json_are_replaced_with_a_note() -> None:
    article, notes = article_of_line(b'{"text": "a\\ud800b\\u0000c", "title": "\\udc00"}', "a.jsonl:1")
    assert article.text == "a\ufffdb\ufffdc"
    assert article.title == "\ufffd"
    assert {note.place for note in notes} == {"a.jsonl:1"}


@pytest.mark.parametrize("line", [b"{", b"nothing", b'{"text": NaN}', b'"text"', b"[" * 100_000])
def test_what_is_no_json_object_is_an_error(line: bytes) -> None:
    with pytest.raises(InputError, match=r"a\.jsonl:7"):
        article_of_line(line, "a.jsonl:7")


def test_line_in_another_encoding_is_read_with_a_note() -> None:
    data = json.dumps({"text": "Fünf größere Brücken für Köln, müde Fußgänger über Straßen. " * 3}, ensure_ascii=False)
    article, notes = article_of_line(data.encode("cp1252"), "a.jsonl:1")
    assert article.text.startswith("Fünf größere")
    assert notes


@pytest.mark.parametrize("value", ["0001-01-01", "0001-01-01T00:00:00Z", "9999-12-31"])
def test_a_date_that_was_never_set_is_left_out_with_a_note(value: str) -> None:
    """Bugs: one article published in the first or the last year that a program can hold stopped the whole build; then it was refused, with
    its text."""
    article, notes = article_of({"text": "Words.", "published_at": value, "captured_at": "2024-05-06"}, "a.jsonl:7")
    assert (article.text, article.published_at, article.captured_at) == ("Words.", None, "2024-05-06")
    assert [note.place for note in notes] == ["a.jsonl:7"]
    assert '"published_at" is in the year' in notes[0].message
    assert made(text="Words.", published_at="1850-05-05").published_at == "1850-05-05"
