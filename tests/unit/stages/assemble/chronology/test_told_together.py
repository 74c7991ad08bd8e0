"""What corroboration finds to tell of one event is one line of the timeline, what was said or done about it another."""

from tests.invented_story import records_of

DAY = "2031-03-12"


def lines(**texts: str) -> list[set[str]]:
    """The articles of each line."""
    timeline, _ = records_of({id: (DAY, text) for id, text in texts.items()}, "chronology")["chronology"]
    return [{span.article for span in entry.evidence} for entry in timeline]


def test_what_two_governments_say_of_one_thing_on_a_day_is_two_lines() -> None:
    told = lines(
        ember="Norland on Wednesday condemned the bombing of the Tarn embassy in Velka.",
        harbour="President Ilmar Toth on Wednesday condemned the bombing of the Tarn embassy in Velka.",
    )
    assert told == [{"ember"}, {"harbour"}]


def test_a_crash_is_one_line_however_it_is_told() -> None:
    told = lines(
        ember="A lorry crashed into the bus station in Velka on Tuesday, injuring four people. The lorry had come down the hill.",
        harbour="Four people were injured on Tuesday when a lorry ploughed into the bus station in Velka.",
    )
    assert told == [{"ember", "harbour"}]


def test_what_somebody_did_in_a_year_is_one_line_in_whatever_words() -> None:
    told = lines(
        ember="Ada Brenn won a Marlow Prize in 2015 for her book on the quarry of Tarn.",
        harbour="The writer Ada Brenn, who won the Marlow Prize for it in 2015, has led the fair before.",
        skelder="Ada Brenn moved to Skelder in 2015.",
    )
    assert sorted(map(sorted, told)) == [["ember", "harbour"], ["skelder"]]


def test_a_year_dates_nothing_that_another_account_tells_as_the_news() -> None:
    told = lines(
        ember="The Tarn assembly adopted a law on parties in 2024.",
        harbour="The Tarn assembly has adopted the law on parties and on votes.",
    )
    assert told == [{"ember"}]


def test_what_was_done_in_the_year_is_not_the_event_of_the_day() -> None:
    told = lines(
        ember="The bodies of a man and his two children were found in their home in Velka on Tuesday. The family had moved into the home "
              "in January.",
        harbour="A man and his two children were found dead in their home in Velka on Tuesday.",
    )  # fmt: skip
    assert {"ember", "harbour"} in told
    assert {"ember"} in told


def test_a_round_and_a_victory_of_other_numbers_are_no_two_fights() -> None:
    told = lines(
        ember="Ilmar Toth stopped Jon Brenn in the sixth round to retain his Norland and Skelder League heavyweight belts on Tuesday.",
        harbour="Ilmar Toth retained his Norland and Skelder League heavyweight belts with a second victory over Jon Brenn on Tuesday.",
    )
    assert told == [{"ember", "harbour"}]


def test_a_third_and_a_fourth_body_are_two() -> None:
    told = lines(
        ember="Divers found a third body in the hold of the ferry Aurelia in the Tarn on Tuesday. It was a woman's.",
        harbour="On Tuesday a fourth body was found in the hold of the ferry Aurelia by divers, said police.",
    )
    assert told == [{"ember"}, {"harbour"}]


def test_what_somebody_was_doing_when_something_came_tells_of_that() -> None:
    told = lines(
        ember="Ada Brenn, 59, was walking to the quarry on Tuesday evening when she was struck by a lorry in Velka.",
        harbour="Ada Brenn was struck by a lorry in Velka on Tuesday evening. The driver went on.",
    )
    assert told == [{"ember", "harbour"}]


def test_what_was_done_most_days_is_no_line() -> None:
    """Bug: a habit was dated to the day on which it was written."""
    text = "Ilmar Toth died in Velka on Wednesday. Most days, in the early evening, Toth would come out of the harbour house at the pier."
    timeline, _ = records_of({"ember": (DAY, text)}, "chronology")["chronology"]
    assert [span.of(text) for entry in timeline for span in entry.evidence] == ["Ilmar Toth died in Velka on Wednesday."]
