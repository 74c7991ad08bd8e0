"""The words that stand for an event can be read by themselves."""

import pytest
from tests.invented_story import records_of

LEAD = "The harbour at Velka was shut after a fire in the east dock, and the ferry company sent its ships to Tarn.\n"


def shown(sentence: str) -> list[tuple[str | None, str]]:
    text = LEAD + sentence
    timeline, _ = records_of({"ember": ("2031-03-13", text)}, "chronology")["chronology"]
    return [(e.earliest, text[span.start : span.end]) for e in timeline for span in e.evidence]


@pytest.mark.parametrize(
    ("sentence", "day", "words"),
    [
        (
            "Arraigned on March 10, Ilmar Toth was held on a bond of $90,000 and is expected to return to the county court on April 2.",
            "2031-03-10", "Arraigned on March 10, Ilmar Toth was held on a bond of $90,000",
        ),
        (
            "Toth was hired by the mill on Saturday and bought two drums of oil on Monday, the clerk said.",
            "2031-03-10", "Toth was hired by the mill on Saturday and bought two drums of oil on Monday",
        ),
        (
            "Guided by a clerk who read the books on Saturday, the council threw the plan out on Monday.",
            "2031-03-08", "a clerk who read the books on Saturday",
        ),
    ],
)  # fmt: skip
def test_what_has_no_subject_is_shown_with_the_words_that_name_it(sentence: str, day: str, words: str) -> None:
    assert (day, words) in shown(sentence)
