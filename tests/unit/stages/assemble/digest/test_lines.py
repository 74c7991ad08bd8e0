import pytest

from rashomon.model.span import Span
from rashomon.stages.assemble.digest.lines import points_elsewhere, same_matter, standing_alone, with_relative

TEXT = "The mill shut on Monday. Brenn said that the road to the dam is closed. And so it went."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span("a", start, start + len(words))


def test_a_tail_is_shown_with_its_sentence() -> None:
    (line,) = standing_alone((at("that the road to the dam is closed"),), {"a": TEXT}) or ()
    assert line.of(TEXT) == "Brenn said that the road to the dam is closed."


def test_words_that_begin_a_sentence_stay_as_they_are() -> None:
    evidence = (at("The mill shut on Monday"),)
    assert standing_alone(evidence, {"a": TEXT}) == evidence


def test_a_tail_of_a_long_sentence_is_no_line() -> None:
    text = "Brenn said " + "and ".join(["the road is closed "] * 40) + "that the dam is safe."
    span = Span("a", text.index("that the dam"), len(text) - 1)
    assert standing_alone((span,), {"a": text}) is None


def test_two_wordings_of_one_thing_are_one_matter_and_two_numbers_are_not() -> None:
    assert same_matter("The fire did an estimated $1 million damage", "Officials estimate the damage of the fire at $1 million")
    assert not same_matter("Gate 3 of the dam was shut", "Gate 4 of the dam was shut")
    assert not same_matter("The fire was set at the door", "The governor visited the town on Sunday")


def test_a_line_that_only_adds_a_number_tells_the_same() -> None:
    short = "Ilmar Toth was serving a life sentence for arson"
    assert same_matter(short, "Ilmar Toth, 49, was serving a life sentence for arson")
    assert not same_matter("Toth, 49, was serving a life sentence for arson", "Brenn, 32, was serving a life sentence for arson")


@pytest.mark.parametrize(("words", "points"), [
    ("It happened at noon.", True), ("But he had left the harbour.", True), ("“They are not afraid.”", True),
    ("Its mast broke.", True), ("The ferry sank.", False), ("Italy lost.", False), ("Heron and seal were seen.", False),
    ("In 1931, she left the island.", True), ("In Velm, she is a heroine.", False), ("Two hours later, the wall fell.", True),
    ("Hours of rain later cost the harvest.", False), ("According to the Record, it is so.", True),
    ("Meanwhile, a barge was searched.", True), ("According to the Record, a barge sank.", False),
])  # fmt: skip
def test_a_line_that_only_the_sentence_before_it_explains(words: str, points: bool) -> None:
    assert points_elsewhere(words) is points


def test_what_was_later_that_month_needs_the_sentence_before() -> None:
    assert points_elsewhere("A mayor came to Velm later that month.")
    assert points_elsewhere("However, a mayor came to Velm.")
    assert not points_elsewhere("A mayor came to Velm later in May.")


def test_a_bracket_is_closed() -> None:
    text = "A fire broke out in Velm this morning (May 4)."
    shown = standing_alone((Span("a", 0, text.index(")")),), {"a": text})
    assert shown is not None
    assert shown[0].of(text) == "A fire broke out in Velm this morning (May 4)"


@pytest.mark.parametrize(("behind", "shown"), [
    (", where a wall fell, and two more today", ", where a wall fell"),
    (", where a wall fell and, the mayor said, “a roof is gone”", ""),
])  # fmt: skip
def test_a_relative_clause_is_kept_if_it_ends(behind: str, shown: str) -> None:
    text = f"Divers searched the Tarn dam{behind}."
    (line,) = with_relative((Span("a", 0, 28),), {"a": text})
    assert line.of(text) == "Divers searched the Tarn dam" + shown


def test_words_that_end_before_a_name_are_no_line() -> None:
    text = "A man came in and shot his foreman, said Sgt. Ada Brenn."
    end = text.index(" Ada")
    assert standing_alone((Span("a", 0, end),), {"a": text}) is None
    assert standing_alone((Span("a", 0, len(text)),), {"a": text}) is not None


@pytest.mark.parametrize(("text", "stands"), [
    ("A porter was shot on Maple St.", True), ("The barge sank behind Mill Dr.", True), ("The porter was treated by Dr.", False),
])  # fmt: skip
def test_a_road_ends_a_line_and_a_title_does_not(text: str, stands: bool) -> None:
    """Bug: words that end in "Maple St." were no line, as if a saint's name followed."""
    assert (standing_alone((Span("a", 0, len(text)),), {"a": text}) is not None) is stands
