"""Notes of correction: what kind they are, what was said before and what is said now."""

import pytest

from rashomon.model.annotation import Block, Parse, Sentence
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.corrections import LONGEST, find_corrections

Found = tuple[str, str | None, str | None]


def found(*sentences: str) -> list[Found]:
    """Kind, before and now of the notes in a block of these sentences."""
    text = " ".join(sentences)
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span("a", at, at + len(sentence)))
        at += len(sentence) + 1
    parse = Parse((), tuple(Sentence(span, 0, 0) for span in spans), ())
    notes = find_corrections(Article("a", text), (Block(Span("a", 0, len(text)), "body"),), parse)
    return [(n.kind, n.about and n.about.of(text), n.now and n.now.of(text)) for n in notes]


@pytest.mark.parametrize(
    ("sentences", "note"),
    [
        (
            ["Correction: an earlier version of this article said that Ms Holm was the deputy mayor.", "She is the mayor."],
            ("corrects-itself", "Ms Holm was the deputy mayor", "She is the mayor."),
        ),
        (
            ["An earlier version of this story misstated the number of ferries.", "There are 12, not 14."],
            ("corrects-itself", "14", "There are 12, not 14."),
        ),
        (
            ["Correction, Oct. 14: A previous version of this report incorrectly stated that 14 people were hurt; it was 12."],
            ("corrects-itself", "14 people were hurt", "it was 12"),
        ),
        (
            ["This story has been corrected to say that two ferries sank, not three."],
            ("corrects-itself", "three", "two ferries sank, not three"),
        ),
        (
            ["This article was amended on 3 May.", "An earlier version said that the pier was closed.", "It is open."],
            ("corrects-itself", "the pier was closed", "It is open."),
        ),
        (
            ["An earlier version of this post identified Ove Lund as the harbour master."],
            ("corrects-itself", "Ove Lund as the harbour master", None),
        ),
        (["Correction: The ferry sank on Tuesday, not Monday."], ("corrects-itself", "Monday", "The ferry sank on Tuesday, not Monday.")),
        (["(Corrects spelling of captain's name in second paragraph)"], ("corrects-itself", None, None)),
        (
            ["An article on Tuesday about the ferry misstated the age of its captain.", "She is 52, not 25."],
            ("corrects-other", "25", "She is 52, not 25."),
        ),
        (
            ["A report in Monday’s edition wrongly said that the pier was closed."],
            ("corrects-other", "the pier was closed", None),
        ),
        (["Update: The ferry has been towed to port."], ("update", None, "The ferry has been towed to port.")),
        (["This story has been updated with a statement from the owner."], ("update", None, None)),
        (["This article has been retracted."], ("retraction", None, None)),
        (["We have withdrawn this article because its source cannot be trusted."], ("retraction", None, None)),
    ],
)  # fmt: skip
def test_notes(sentences: list[str], note: Found) -> None:
    assert found(*sentences) == [note]


@pytest.mark.parametrize(
    "sentence",
    [
        "An earlier version of the bill said that ferries must carry two captains.",
        "The earlier version of the engine failed at sea.",
        "The court issued a correction on Monday.",
        "The treaty was amended in 1998 to include islands.",
        "The article was amended by parliament in 1998.",
        "The captain corrected his course.",
        "Updated 5.25pm",
        "The report by the harbour office wrongly stated that the pier was closed.",
        "Ove Lund falsely claimed that the pier was closed.",
        "The company said an update: nobody was hurt.",
        "This report was written by two engineers.",
        "Prices were corrected for inflation.",
    ],
)
def test_what_only_sounds_like_a_note(sentence: str) -> None:
    assert found(sentence) == []


def test_a_bare_sentence_beside_a_note_belongs_to_it() -> None:
    notes = found("An earlier version of this article said the pier was closed.", "The article has been amended.")
    assert notes == [("corrects-itself", "the pier was closed", None)]


def test_a_heading_parted_from_its_words() -> None:
    notes = found("Correction, Oct. 14:", "An earlier version of this article said the pier was closed.")
    assert notes == [("corrects-itself", "the pier was closed", None)]


def test_sentences_without_end_are_passed_over() -> None:
    assert found("An earlier version of this article said" + " " * LONGEST + "x") == []


def test_a_note_may_correct_a_second_thing() -> None:
    first = ["Correction: On 14 September we reported that about 60 people were on board.", "The number was 58."]
    second = "On the same day we said that the crossing is 11 miles; from harbour to harbour it is 12."
    assert found(*first, second) == [
        ("corrects-itself", "about 60 people were on board", "The number was 58."),
        ("corrects-itself", "the crossing is 11 miles", "from harbour to harbour it is 12"),
    ]
    notes = found("An earlier version of this article said the bridge opened in 1962.", "It opened in 1958.",
                  "It also misspelled the engineer's name; he is Lars Vane.")  # fmt: skip
    assert notes[1] == ("corrects-itself", None, "he is Lars Vane")


def test_what_we_said_is_no_note_outside_of_notes() -> None:
    assert not found("We said on Monday that the mill was closed.", "It also reported a loss.")


@pytest.mark.parametrize(
    ("heading", "noted"), [("Correction", True), ("Corrections and clarifications:", True), ("Correction of the course", False)]
)
def test_under_a_heading_of_notes_what_we_said_is_a_note(heading: str, noted: bool) -> None:
    said, true = "At noon we said that the bridge cost 40 million crowns.", "It cost 40 million kroner."
    text = f"{heading}\n{said} {true}"
    at = len(heading) + 1
    spans = (Span("a", 0, len(heading)), Span("a", at, at + len(said)), Span("a", at + len(said) + 1, len(text)))
    blocks = (Block(spans[0], "heading"), Block(Span("a", at, len(text)), "post"))
    notes = find_corrections(Article("a", text), blocks, Parse((), tuple(Sentence(s, 0, 0) for s in spans), ()))
    expected = [("the bridge cost 40 million crowns", true)] if noted else []
    assert [(n.about and n.about.of(text), n.now and n.now.of(text)) for n in notes] == expected


def test_an_agency_corrects_its_account() -> None:
    notes = found("(This story corrects the account of Feb 6, which said the mill made 300 tonnes.", "It made 200.)")
    assert notes == [("corrects-itself", "the mill made 300 tonnes", "It made 200.")]


def test_the_colon_of_a_clock_parts_no_note() -> None:
    """Bug: "Update 11:44 a.m." was an update whose words were "44 a.m."."""
    assert found("Update 11:44 a.m.", "The mayor has left.") == []
    assert found("Update 10:56 a.m. July 19: The harbour office is closed.") == [("update", None, "The harbour office is closed.")]


def test_the_stamp_of_a_post_corrects_nothing() -> None:
    """Bug: "UPDATE: 9:50 p.m." over a post of a live page was a correction that said "9:50 p.m."."""
    assert not found("UPDATE: 9:50 p.m.")
    assert found("UPDATE: The ferry has sailed.")
