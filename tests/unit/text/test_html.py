import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.text.html import parse_page


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\nTwo\n"),
        ("<p>One<br>Two</p>", "One\nTwo\n"),
        ("<p>One\r\n two\rthree</p>", "One two three\n"),
        ("<p>a <b> b </b> c</p>", "a b c\n"),
        ("<p>wo<i>rd</i></p>", "word\n"),
        ("<table><tr><td>a</td><td><p>b</p></td></tr><tr><th>c<th>d</table>", "a\tb\nc\td\n"),
        ("<pre>a\r\n  b</pre>", "a\n  b\n"),
        ("<details><summary>More</summary><p>Inside</p></details>", "More\nInside\n"),
        ("<p>x</p><div hidden>no</div><p style='color:red; display : NONE'>no</p>", "x\n"),
        ("<head><title>no</title></head><body><script>no</script><style>no</style><template>no</template>y", "y\n"),
        ("<p>x<img alt='no'><input value='no'><textarea>no</textarea><select><option>no</select></p>", "x\n"),
        ("<p>a&amp;b&#8217;s</p><!-- no -->", "a&b’s\n"),
        ("plain words", "plain words\n"),
        ("<p>a</p>\n\n  <p>b", "a\nb\n"),
        ("", ""),
        ("<div></div>", ""),
    ],
)
def test_visible_text(source: str, text: str) -> None:
    assert parse_page(source).text == text


def test_part_that_react_sends_late_stands_where_its_script_puts_it() -> None:
    source = '<p>a</p><template id="B:0"></template><p>c</p><div hidden id="S:0"><p>b</p></div><div hidden>no</div>'
    assert parse_page(source).text == "a\nb\nc\n"


def test_elements_know_their_characters() -> None:
    page = parse_page("<div> <h1> A  title </h1> <p>Some <b>bold</b> words</p></div>")
    placed = {part.element.tag: page.text[part.start : part.end] for part in page.placed}
    assert placed["h1"] == "A title"
    assert placed["p"] == "Some bold words"
    assert placed["b"] == "bold"


def test_deep_nesting_is_no_recursion() -> None:
    assert parse_page("<div>" * 200 + "x").text == "x\n"
    # The parser below (libxml2) gives up on trees so deep: then there is no text, and never an error.
    assert parse_page("<div>" * 50_000 + "x").text.strip() in ("", "x")


@given(st.text(alphabet="<>/ =\"'abpdivtrtdhidden\n\r\t&;#!-é😀", max_size=300))
def test_any_bytes_give_text_and_places_that_hold(source: str) -> None:
    page = parse_page(source)
    assert "\r" not in page.text
    for part in page.placed:
        assert 0 <= part.start < part.end <= len(page.text)
        assert not page.text[part.start].isspace() or part.element.tag == "pre" or page.text[part.start] not in " \n\t"
