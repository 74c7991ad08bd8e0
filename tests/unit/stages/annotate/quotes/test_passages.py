import pytest
from tests.lines import lines

from rashomon.stages.annotate.quotes.passages import pair_marks
from rashomon.stages.annotate.quotes.quoted import Passage


def paired(text: str) -> list[Passage]:
    return list(pair_marks(text, lines(text)))


def words(text: str) -> list[list[str]]:
    return [[text[start:end] for start, end in passage.pieces] for passage in paired(text)]


@pytest.mark.parametrize(
    "text",
    [
        "“The dam holds,” she said.",
        '"The dam holds," she said.',
        "«The dam holds,» she said.",
        "``The dam holds,'' she said.",
        "''The dam holds,'' she said.",
        "‘The dam holds,’ she said.",
        "'The dam holds,' she said.",
    ],
)
def test_whole_marks_of_every_kind(text: str) -> None:
    assert words(text) == [["The dam holds,"]]
    assert paired(text)[0].grounds == ()


def test_apostrophes_within_and_behind_words_are_no_marks() -> None:
    assert words("The dam's keepers' report didn't say. It's the keepers' own.") == []


@pytest.mark.parametrize(
    ("text", "said", "flaw"),
    [
        ("“The dam holds,’’ she said.", "The dam holds,", "closed-by-apostrophes"),
        ("“The dam holds,'' she said.", "The dam holds,", "closed-by-apostrophes"),
        ("“The dam holds,’ she said.", "The dam holds,", "closed-by-single-mark"),
        ("“The dam holds.“ She left.", "The dam holds.", "closed-by-opening-mark"),
        ("“The dam holds. ”", "The dam holds.", "space-before-mark"),
        ("The dam holds,” Ms. Vale said.", "The dam holds,", "never-opened"),
        ("”The dam holds,” she said.", "The dam holds,", "opened-by-closing-mark"),
        ("“The dam holds, she said on Friday.", "The dam holds,", "unclosed"),
    ],
)
def test_broken_marks_are_named(text: str, said: str, flaw: str) -> None:
    assert words(text) == [[said]]
    assert flaw in paired(text)[0].grounds


def test_a_quotation_that_runs_over_a_line_end() -> None:
    text = "“The dam holds.\nIt was built to last.”\nShe left."
    assert words(text) == [["The dam holds.", "It was built to last."]]
    assert paired(text)[0].grounds == ("runs-over-paragraph",)


def test_a_quotation_does_not_run_over_words_that_are_no_block() -> None:
    text = "“The dam holds.\n52 minutes ago\nIt was built to last.”"
    blocks = [(0, 15), (31, len(text))]
    assert [text[slice(*passage.pieces[0])] for passage in pair_marks(text, blocks)] == ["The dam holds.", "It was built to last."]


def test_paragraphs_opened_again_are_whole_and_continue() -> None:
    text = "“The dam holds.\n“It was built to last,” she said."
    assert words(text) == [["The dam holds."], ["It was built to last,"]]
    first, second = paired(text)
    assert (first.grounds, second.continues) == ((), True)


def test_a_stray_mark_inside_cuts_the_words() -> None:
    text = "She said “No leaks“The dam has none to show.”"
    assert words(text) == [["No leaks", "The dam has none to show."]]
    assert "stray-mark" in paired(text)[0].grounds


def test_closing_marks_that_stand_with_the_next_word() -> None:
    text = '"The dam holds, "Ann Vale said.\n"We looked, "she added.'
    assert words(text) == [["The dam holds,"], ["We looked,"]]


def test_nested_marks_belong_to_the_outer_words() -> None:
    assert words("“He said “go” and went,” she said.") == [["He said “go” and went,"]]
    assert words("“He said ‘go’ and went,” she said.") == [["He said ‘go’ and went,"]]


def test_an_unclosed_quotation_does_not_swallow_the_next() -> None:
    assert words("“The dam holds, said Vale. “It will last,” she added.") == [["The dam holds,"], ["It will last,"]]


def test_inches_are_no_closing_marks() -> None:
    assert words('The pipe is 5" wide and 7" long.') == []
    assert words('Police look for a man, 6\'2" tall.\nHe "ran off," the owner said.') == [["ran off,"]]
