"""What a story has once a day, told by other verbs and at another precision."""

from tests.invented_story import records_of

from rashomon.stages.assemble.chronology.circumstances import ages_in
from rashomon.stages.assemble.chronology.kinds import kind_of


def lines(**texts: str) -> list[tuple[str | None, set[str]]]:
    timeline, _ = records_of({id: ("2031-03-12", text) for id, text in texts.items()}, "chronology")["chronology"]
    return [(e.earliest, {span.article for span in e.evidence}) for e in timeline]


def test_a_shooting_is_one_line_with_its_finest_time() -> None:
    assert lines(
        ember="A porter was shot and killed in Skelder on Tuesday night.",
        flint="The shooting happened around 8 p.m. Tuesday in a flat near the quarry.",
        slate="Gunfire killed a porter in a flat on Tuesday evening.",
    ) == [("2031-03-11T20:00", {"ember", "flint", "slate"})]


def test_hours_that_differ_are_two_incidents() -> None:
    assert len(lines(
        ember="A porter was shot in Skelder on Tuesday morning.", flint="A baker was shot in Skelder on Tuesday afternoon.",
    )) == 2  # fmt: skip


def test_ages_that_differ_are_two_incidents() -> None:
    assert len(lines(
        ember="A 36-year-old climber died at the ridge on Tuesday.", flint="A 32-year-old climber died on the glacier on Tuesday.",
    )) == 2  # fmt: skip


def test_an_age_in_words_is_that_in_figures() -> None:
    assert lines(
        ember="A three-year-old was shot in a car in Skelder on Tuesday night.",
        flint="A 3-year-old was shot in a car in Velka on Tuesday.",
    ) == [("2031-03-11", {"ember", "flint"})]


def test_an_age_above_twelve_in_words_is_that_in_figures_too() -> None:
    assert ages_in("A thirteen-year-old and a Nineteen-year-old") == ages_in("A 13-year-old and a 19-year-old") == {"13", "19"}


def test_whom_police_shot_is_the_one_who_was_shot() -> None:
    assert lines(
        ember="The harbour police shot a porter on Tuesday night in Skelder.",
        flint="Oskar Lunde, a porter, was shot in Skelder on Tuesday night.",
    ) == [("2031-03-11", {"ember", "flint"})]


def test_the_shot_and_the_killed_of_one_day_are_one_line() -> None:
    assert lines(
        ember="Oskar Lunde was shot in Skelder on Tuesday, the coroner said.", flint="Oskar Lunde was killed by harbour police on Tuesday.",
    ) == [("2031-03-11", {"ember", "flint"})]  # fmt: skip


def test_another_who_was_killed_is_another_line() -> None:
    assert len(lines(
        ember="Oskar Lunde was shot in Skelder on Tuesday, the coroner said.",
        flint="Ada Brenn was killed in Velka on Tuesday, a court heard.",
    )) == 2  # fmt: skip


def test_what_is_told_aside_of_somebody_is_shown_without_the_sentence_around_it() -> None:
    text = "A vigil for the porter Oskar Lunde, who was shot by harbour police on Tuesday, turned ugly when bottles flew."
    timeline, _ = records_of({"ember": ("2031-03-13", text)}, "chronology")["chronology"]
    assert [e.evidence[0].of(text) for e in timeline] == ["Oskar Lunde, who was shot by harbour police on Tuesday"]


def test_who_came_to_a_call_of_shots_fired_came_to_the_shooting() -> None:
    assert lines(
        ember="A porter was shot in a flat in Skelder on Tuesday night.",
        flint="Skelder Harbour Police responded around 8 p.m. Tuesday to a call of shots fired in a flat near the quarry.",
        slate="The porter was in a flat at 8 p.m. Tuesday when somebody opened fire.",
    ) == [("2031-03-11T20:00", {"ember", "flint", "slate"})]


def test_the_stamp_of_a_page_and_its_clock_are_no_event() -> None:
    text = "Navy foils attack\nTNN March 12, 2031, 05.51AM IST MUMBAI:\nThe navy is proud of its sailors."
    assert records_of({"ember": (None, text)}, "chronology")["chronology"][0] == ()


def test_who_passed_away_and_who_fell_to_his_death_died() -> None:
    assert lines(
        ember="Oskar Lunde, the climber, fell to his death on Tuesday.", flint="The climber Oskar Lunde died on Tuesday near the hut.",
        slate="Oskar Lunde, who climbed the Horn, passed away on Tuesday.",
    ) == [("2031-03-11", {"ember", "flint", "slate"})]  # fmt: skip


def test_a_past_day_behind_who_has_been_charged_is_that_of_the_shooting() -> None:
    assert lines(
        ember="A porter was shot in Skelder around 8 p.m. Tuesday.",
        flint="Two men have been charged with the shooting of a porter in Skelder on Tuesday evening.",
    ) == [("2031-03-11T20:00", {"ember", "flint"})]


def test_who_was_charged_on_a_day_was_charged_then() -> None:
    assert len(lines(
        ember="A porter was shot in Skelder around 8 p.m. Tuesday.",
        flint="Two men were charged on Tuesday with the fatal shooting of a porter.",
    )) == 2


def test_what_came_overnight_may_have_come_on_either_day() -> None:
    assert lines(
        ember="An overnight fire destroyed the old granary in Velka.",
        flint="A fire destroyed the old granary in Velka early on Wednesday.",
    ) == [("2031-03-12", {"ember", "flint"})]


def test_who_fell_while_climbing_on_a_day_fell_that_day() -> None:
    assert lines(
        ember="Oskar Lunde fell 600 metres to his death while climbing to a hut on the Horn on Tuesday.",
        flint="On Tuesday the climber Oskar Lunde died on the Horn.",
    ) == [("2031-03-11", {"ember", "flint"})]


def test_a_day_told_of_whoever_is_related_to_the_one_charged_is_not_that_of_the_charge() -> None:
    assert lines(
        ember="Two women were found dead in a flat in Skelder on Tuesday.",
        flint="The brother of a woman found dead in Skelder on Tuesday has been charged with her murder.",
    ) == [("2031-03-11", {"ember", "flint"})]


def test_who_was_jailed_for_a_shooting_is_jailed_once() -> None:
    assert lines(
        ember="Oskar Lunde was jailed on Tuesday for the shooting of a porter.",
        flint="On Tuesday Oskar Lunde was jailed over the shooting of a porter in Skelder.",
    ) == [("2031-03-11", {"ember", "flint"})]


def test_who_lost_her_savings_did_not_die() -> None:
    assert kind_of("lose", "She lost her life savings in the fraud", []) == "lose"
    assert kind_of("lose", "She lost her life in the flood", []) == "die"


def test_an_attack_of_a_day_is_known_again_without_a_word_in_common() -> None:
    assert lines(
        ember="Gunfire broke out about 11:50 p.m. Monday.", flint="Oskar Lunde was killed on Monday, his sister said.",
    ) == [("2031-03-10T23:50", {"ember", "flint"})]  # fmt: skip


def test_what_two_accounts_recall_of_a_year_is_one_line_whoever_does_it() -> None:
    assert lines(
        ember="Floods wrecked the tannery in 2019.", flint="The tannery, wrecked in 2019, was raised again by its owner.",
    ) == [("2019-01-01", {"ember", "flint"})]  # fmt: skip


def test_two_deeds_of_a_year_are_two_lines() -> None:
    assert len(lines(
        ember="Ada Brenn opened a tannery in 2019.", flint="Ada Brenn bought a quarry in 2019.",
    )) == 2  # fmt: skip
