"""What somebody says is a line where saying it was an event, not where it only tells how an account knows."""

import pytest
from tests.invented_story import records_of

LEAD = "The harbour at Velka was shut after a fire in the east dock, and the ferry company sent its ships to Tarn.\n"


def told(sentence: str) -> int:
    """How many lines of the timeline the sentence gives behind an account's first one."""
    timeline, _ = records_of({"ember": ("2031-03-13", LEAD + sentence)}, "chronology")["chronology"]
    return len(timeline)


@pytest.mark.parametrize(
    "sentence",
    [
        "“The smoke was thick and black,” a spokesman for the port said on Wednesday.",
        "The council will have two new members, the Marlow Agency reported March 12, citing the ministry.",
        "The damage is not as bad as it looks, Ilmar Toth told the Velka Ember on Wednesday.",
    ],
)
def test_how_an_account_knows_is_no_line(sentence: str) -> None:
    assert told(sentence) == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "“We were late,” the port's director, Ilmar Toth, admitted on Wednesday.",
        "“We were late,” Ilmar Toth told reporters on Wednesday.",
        "“We were late,” Ilmar Toth said in a blog post on Wednesday.",
        "A report released on Wednesday says that “the dock had no pumps”.",
    ],
)
def test_an_announcement_an_admission_and_words_before_an_audience_are_lines(sentence: str) -> None:
    assert told(sentence) == 1


def test_what_an_account_begins_with_is_its_news() -> None:
    text = "VELKA, March 13 — The harbour will open again soon, port officials said on Wednesday. Ships wait off the coast."
    timeline, _ = records_of({"ember": ("2031-03-13", text)}, "chronology")["chronology"]
    assert len(timeline) == 1


def test_a_killing_that_an_account_begins_with_was_not_on_the_day_of_the_word() -> None:
    text = "VELKA, March 13 — A docker shot two of his foremen dead and wounded a third, police said on Wednesday. The port is shut."
    timeline, _ = records_of({"ember": ("2031-03-13", text)}, "chronology")["chronology"]
    assert timeline == ()
    text = "VELKA, March 13 — Two people have died of the cheese sold at the port, the agency said on Wednesday. It is gone."
    timeline, _ = records_of({"ember": ("2031-03-13", text)}, "chronology")["chronology"]
    assert len(timeline) == 1


def test_what_makes_an_event_known_is_no_line_beside_it() -> None:
    text = "Smoke was first reported at 3:33 a.m. at the mill, the fire chief, Ada Brenn, said on Wednesday."
    more = "“It is a total loss,” Ada Brenn said on Wednesday. “Nothing is left,” Ada Brenn said on Wednesday at the mill."
    timeline, _ = records_of({"ember": ("2031-03-13", f"{LEAD}{text} {more}")}, "chronology")["chronology"]
    assert [e.precision for e in timeline] == ["day", "instant"]


def test_the_day_of_what_the_speaker_did_is_not_that_of_the_word() -> None:
    text = "A man accused of robbing the Tarn bank on Monday told police that the money was his."
    assert told(text) == 0
