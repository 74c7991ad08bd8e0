"""Plans followed through small invented stories, as the program reads them."""

import pytest
from tests.invented_story import Texts, records_of

from rashomon.model.dossier import CalendarEntry, TimelineEntry


def chronology(texts: Texts) -> tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]]:
    timeline, calendar = records_of(texts, "chronology")["chronology"]
    return timeline, calendar


def words(entry: TimelineEntry | CalendarEntry, texts: Texts) -> str:
    return " | ".join(span.of(texts[span.article][1]) for span in entry.evidence)


QUARRY: Texts = {
    "ember": ("2031-03-04", "Marlow Quarry will close on 30 June with the loss of ninety jobs, the company said.\n\n"
              "Tarn Town Council will meet on Tuesday, March 11, in the corn hall."),
    "flint": ("2031-03-05", "Tarn Town Council is to discuss the quarry next Tuesday."),
    "gorse": ("2031-03-11", "Tarn Town Council on Tuesday night put off for a week a vote on a loan to Marlow Quarry.\n\n"
              "Councillors wanted to read the books first. They will now vote on Tuesday, March 18."),
    "heath": ("2031-03-18", "Marlow Quarry will stay open for two more years.\n\n"
              "Tarn Town Council voted by 9 to 4 on Tuesday to lend it a million crowns."),
}  # fmt: skip


def test_what_is_to_stay_open_will_not_close() -> None:
    _, calendar = chronology(QUARRY)
    [closing] = [e for e in calendar if e.earliest == "2031-06-30"]
    assert (closing.status, [s.status for s in closing.history]) == ("cancelled", ["planned", "cancelled"])


def test_a_sitting_of_one_body_on_one_day_is_one_plan() -> None:
    _, calendar = chronology(QUARRY)
    [sitting] = [e for e in calendar if e.earliest == "2031-03-11"]
    assert {span.article for span in sitting.evidence} >= {"ember", "flint"}
    assert sitting.who == ("Tarn Town Council",)


def test_a_vote_put_off_for_a_week_was_planned_moved_and_happened() -> None:
    _, calendar = chronology(QUARRY)
    [vote] = [e for e in calendar if e.earliest == "2031-03-18"]
    assert [(s.status, s.earliest) for s in vote.history] == [
        ("planned", "2031-03-11"), ("moved", "2031-03-18"), ("happened", "2031-03-18"),
    ]  # fmt: skip
    assert vote.status == "happened"


def test_what_falls_into_a_visit_moves_with_it() -> None:
    texts: Texts = {
        "ember": ("2031-05-02", "President Ada Brenn will visit Skelder from May 13 to May 15, her office said.\n\n"
                  "She will address the harbour board on May 14."),
        "flint": ("2031-05-06", "President Ada Brenn has put off her visit to Skelder by a week. She will visit Skelder from May 20 to "
                  "May 22, instead of from May 13 to May 15, her office said."),
        "gorse": ("2031-05-17", "President Ada Brenn will address the harbour board on Wednesday."),
    }  # fmt: skip
    _, calendar = chronology(texts)
    [speech] = [e for e in calendar if "harbour board" in words(e, texts)]
    assert (speech.status, speech.earliest) == ("moved", "2031-05-21")
    assert [s.earliest for s in speech.history] == ["2031-05-14", "2031-05-21"]


def test_a_meeting_moved_to_another_day_is_no_past_event() -> None:
    texts: Texts = {
        "ember": ("2031-05-02", "The public meeting in the corn hall will be held on Wednesday, May 7."),
        "flint": ("2031-05-05", "The public meeting called for Wednesday has been moved to Friday, May 9, and to the drill hall."),
    }
    timeline, calendar = chronology(texts)
    assert timeline == ()
    [meeting] = calendar
    assert (meeting.status, meeting.earliest) == ("moved", "2031-05-09")


def test_two_leaders_and_their_countries_sign_one_treaty() -> None:
    texts: Texts = {
        "ember": ("2031-05-09", "Norvia and Estmark on Friday signed a treaty on the fishing banks."),
        "flint": ("2031-05-09", "President Ada Brenn and Prime Minister Ivo Lind signed in the old custom house on Friday."),
    }
    timeline, _ = chronology(texts)
    assert len(timeline) == 1


def test_a_live_page_tells_what_was_just_done_on_its_day() -> None:
    texts: Texts = {
        "live": ("2031-05-09", "12 minutes ago\nDivers have found a third boat in the Skelder lock.\n40 minutes ago\nIt is shut.\n"),
        "late": ("2031-05-12", "Divers have found a fourth boat in the Skelder lock."),
    }
    timeline, _ = chronology(texts)
    assert [(e.earliest, words(e, texts)) for e in timeline] == [("2031-05-09", "Divers have found a third boat in the Skelder lock.")]


def test_evidence_does_not_begin_with_the_sentence_before_it() -> None:
    texts: Texts = {"ember": ("2031-05-09", "The tide was high. The lock gave way at 7.42am on Thursday.")}
    timeline, _ = chronology(texts)
    assert [words(e, texts) for e in timeline] == ["The lock gave way at 7.42am on Thursday."]


def test_how_long_something_lasts_is_not_when_it_happened() -> None:
    texts: Texts = {"ember": ("2031-05-09", "The pilots had given the board until midnight on Saturday.")}
    assert chronology(texts)[0] == ()


def test_what_will_not_be_until_is_put_off_and_its_new_day_told_next_is_the_plans() -> None:
    _, [plan] = records_of(
        {
            "ember": ("2031-02-06", "Ilmar Toth and Ada Brenn will be sentenced at Velka court on February 28."),
            "harbour": (
                "2031-02-20",
                "Ilmar Toth will not be sentenced at Velka court until next month. The judge is ill. "
                "The hearing will now be held on March 14.",
            ),
        },
        "chronology",
    )["chronology"]
    assert (plan.earliest, plan.status) == ("2031-03-14", "moved")
    assert [state.earliest for state in plan.history] == ["2031-02-28", "2031-03-01", "2031-03-14"]


def test_a_plan_put_off_without_a_new_day_has_none() -> None:
    _, [plan] = records_of(
        {
            "ember": ("2031-02-06", "Ilmar Toth will visit Velka on February 20."),
            "harbour": ("2031-02-14", "Ilmar Toth has put off a visit to Velka because of the strike."),
        },
        "chronology",
    )["chronology"]
    assert (plan.earliest, plan.latest, plan.precision, plan.status) == (None, None, "unknown", "moved")


def test_a_forecast_of_the_weather_is_no_plan() -> None:
    text = "The temperature in the Velka valley is expected to fall to minus 9 Celsius on Friday night."
    _, calendar = records_of({"ember": ("2031-02-06", text)}, "chronology")["chronology"]
    assert calendar == ()


def planned(text: str, day: str = "2031-03-05") -> list[CalendarEntry]:
    return list(chronology({"a": (day, text)})[1])


def test_what_was_moved_from_one_day_to_another_is_on_the_other() -> None:
    [oath] = planned("The swearing-in of Mayor Ida Holm has been moved from March 11 to March 18.")
    assert (oath.earliest, oath.latest, oath.status) == ("2031-03-18", "2031-03-18", "moved")


def test_what_something_was_to_be_is_no_plan_beside_what_is_planned_now() -> None:
    [fair] = planned("The wool fair, which was to run until March 29, will now end on Sunday in Tarn Town.")
    assert (fair.earliest, fair.status) == ("2031-03-09", "moved")


def test_what_is_possible_is_a_tentative_plan() -> None:
    [visit] = planned("Lowland joined the alliance in 1998, and it is possible that Ida Holm will also visit Marlow Quarry on March 11.")
    assert visit.status == "tentative"


def test_the_land_of_a_minister_is_not_where_she_goes() -> None:
    [visit] = planned("Norway's prime minister, Ida Holm, is to visit Marlow Quarry on March 11.")
    assert visit.where != "Norway"


def test_a_pronoun_does_not_stand_for_whom_a_title_excludes() -> None:
    [start] = planned("The council asked Dame Ursula Keene to read the books of Mr Colin Marr. She is to meet the miners on March 11.")
    assert start.who == ("Ursula Keene",)


def test_a_relative_clause_is_shown_with_what_it_speaks_of() -> None:
    texts: Texts = {"a": ("2031-03-07", "Miners from Tarn Town, who met on Wednesday, will march to the council on March 11.")}
    timeline, _ = chronology(texts)
    assert [words(entry, texts) for entry in timeline] == ["Miners from Tarn Town, who met on Wednesday"]


def test_the_stamp_of_the_next_post_is_no_part_of_a_plan() -> None:
    texts: Texts = {"a": ("2031-03-07", "8:15\nMayor Ida Holm will speak on the radio at 1 p.m.\n\n7:45\nThe bridge is gone.")}
    _, [speech] = chronology(texts)
    assert words(speech, texts) == "Mayor Ida Holm will speak on the radio at 1 p.m."


def plan_of(day: str, *told: str) -> CalendarEntry:
    """The one plan of these accounts of one day."""
    _, [plan] = chronology({f"a{number}": (day, text) for number, text in enumerate(told)})
    return plan


def test_whoever_a_thing_is_to_be_done_by_does_it_and_not_its_place() -> None:
    plan = plan_of("2031-03-05", "The new bridge at Kings Weir will be opened on Saturday by the prime minister, Corinne Hale.")
    assert plan.who == ("Corinne Hale",)


def test_a_body_that_announces_its_own_plan_does_it() -> None:
    plan = plan_of("2031-03-05", "The Tarn Rescue Bureau said that three inspectors would reach the island on Sunday.")
    assert plan.who == ("Tarn Rescue Bureau",)


def test_a_person_who_tells_of_a_hearing_does_not_hold_it() -> None:
    plan = plan_of("2031-03-05", "The hearing will be held in Skelder on Friday, Corinne Hale said.")
    assert plan.who == ()


def test_whoever_puts_a_plan_off_is_named_for_it() -> None:
    told = "A concert in Skelder that was planned for Friday has been put off to March 21, the Tarn Music Society said."
    plan = plan_of("2031-03-05", told)
    assert (plan.status, plan.who) == ("moved", ("Tarn Music Society",))


def test_a_pronoun_does_not_stand_for_whom_a_given_name_excludes() -> None:
    told = "John Brenn was charged over the death of his sister, Alice Brenn. He is due before the Tarn court on Friday."
    assert plan_of("2031-03-05", told).who == ("John Brenn",)


def test_whoever_adds_something_of_him_is_not_he() -> None:
    told = "John Brenn, the mayor, met the council in Skelder. He will open the lock on Friday, Corinne Hale added."
    assert plan_of("2031-03-05", told).who == ("John Brenn",)


def test_a_society_is_known_by_the_noun_before_of() -> None:
    told = "The Tarn Society of Weavers met in Skelder. The society will hold a dinner on Saturday, March 8."
    assert plan_of("2031-03-05", told).who == ("Tarn Society of Weavers",)


def test_plans_of_two_accounts_for_one_day_are_one_with_little_in_common() -> None:
    plan = plan_of(
        "2031-03-05", "Skelder Rovers play at Tarn Stadium on Saturday.",
        "The match of Skelder Rovers in Tarn Stadium on Saturday begins at noon.",
    )  # fmt: skip
    assert {span.article for span in plan.evidence} == {"a0", "a1"}


def test_an_oath_is_one_plan_by_whatever_words_and_march_is_no_march() -> None:
    plan = plan_of(
        "2031-03-05", "The premier, Ada Brenn, is due to be sworn in on March 20.", "Ada Brenn takes the oath on March 20.",
        "The swearing-in of Ada Brenn will be on March 20.",
    )  # fmt: skip
    assert len(plan.evidence) == 3


def test_a_day_of_mourning_that_is_moved_is_followed() -> None:
    texts: Texts = {
        "ember": ("2031-03-05", "President Ada Brenn declared Friday a day of national mourning for the drowned."),
        "flint": ("2031-03-06", "The day of national mourning has been moved from tomorrow to Sunday."),
    }
    _, [plan] = chronology(texts)
    assert (plan.status, plan.earliest, plan.who) == ("moved", "2031-03-09", ("Ada Brenn",))


def test_a_clause_that_hangs_on_a_noun_is_shown_with_it() -> None:
    told = (
        "The recall, announced on Friday with the Office for Product Safety, covers the Petrel 150 in orange, the Petrel 150 in blue, and "
        "the Petrel 200 in all of the colours in which it has been sold, among them those that were sold on March 2, 2029 and in May 2030."
    )
    texts: Texts = {"ember": ("2031-03-05", told)}
    timeline, _ = chronology(texts)
    assert "The recall, announced on Friday with the Office for Product Safety" in [words(entry, texts) for entry in timeline]


def test_what_must_be_done_and_what_is_on_a_day_are_plans() -> None:
    must = plan_of("2031-03-05", "On Friday Skelder Rovers must table their remedies before the council.")
    assert must.status == "planned"
    assert plan_of("2031-03-05", "The harbour agency's next count is on Thursday.").earliest == "2031-03-06"


def test_what_goes_ahead_is_confirmed() -> None:
    assert plan_of("2031-03-05", "The shareholders' vote on March 10 goes ahead all the same.").status == "confirmed"


def test_a_clause_without_its_subject_is_shown_with_it() -> None:
    texts: Texts = {"ember": ("2031-03-05", "Production, stopped on Saturday, begins again on Monday.")}
    _, [plan] = chronology(texts)
    assert words(plan, texts) == "Production, stopped on Saturday, begins again on Monday"


def test_two_meetings_with_two_bodies_on_a_day_are_two_plans() -> None:
    texts: Texts = {
        "ember": ("2031-03-05", "President Ada Brenn will attend an extraordinary summit of the Marlow Union in Velka on March 14."),
        "flint": ("2031-03-05", "On March 14 President Ada Brenn will meet with leaders of the Tarn Harbour Board over the price of coal."),
    }
    _, calendar = chronology(texts)
    assert len(calendar) == 2


def _plans(*sentences: str) -> list[str]:
    texts: Texts = {"a": ("2031-03-07", " ".join(sentences))}
    return [words(entry, texts) for entry in chronology(texts)[1]]


@pytest.mark.parametrize("text", [
    "It will be very difficult for Vale to win in November.",
    "Ada Vale said that Brenn is looking like she will be very competitive in November.",
    "Miners should unite behind the woman who will trounce Oskar Lunde this November.",
    "Ada Vale, a retired miner, is slated to be a delegate to the congress in July.",
    "The council has hired clerks in the towns expected to be most pivotal on April 8.",
])  # fmt: skip
def test_what_somebody_will_be_or_win_some_month_is_no_plan(text: str) -> None:
    assert _plans(text) == []


@pytest.mark.parametrize("text", [
    "The furnace in Tarn is to be fired again in August.", "The congress will be held in Velka in July.",
    "Tickets will be available from April 8.",
    "The mill in Tarn is expected to close this autumn.", "Lunde's sentence date is May 7.",
])  # fmt: skip
def test_what_is_arranged_for_a_month_is_a_plan(text: str) -> None:
    assert _plans(text) == [text]


def test_what_had_not_been_until_somebody_spoke_is_no_outcome_of_a_plan_to_speak() -> None:
    texts: Texts = {
        "a": ("2031-03-06", "On Monday, Ada Vale will testify before the harbour council in Skelder."),
        "b": ("2031-03-12", "The council kept silent. Until Ada Vale testified, the harbour council said nothing."),
    }
    assert [entry.status for entry in chronology(texts)[1]] == ["planned"]


def test_whose_home_it_is_in_does_not_make_him_the_one_who_plans() -> None:
    texts: Texts = {"a": ("2031-03-07", "A dinner will be held on March 11 at the home of banker Oskar Lunde.")}
    assert [entry.who for entry in chronology(texts)[1]] == [()]


def test_an_office_is_held_by_whoever_another_account_names_for_it() -> None:
    texts: Texts = {
        "a": ("2031-03-07", "The prime minister will speak in Skelder on March 11."),
        "b": ("2031-03-07", "The prime minister, Ada Brenn, met pilots on Thursday. The pilots were calm."),
        "c": ("2031-03-07", "The treasurer will speak in Velka on March 12."),
    }
    assert sorted(entry.who for entry in chronology(texts)[1]) == [(), ("Ada Brenn",)]


def test_an_office_that_two_hold_is_nobody_s() -> None:
    texts: Texts = {
        "a": ("2031-03-07", "The prime minister will speak in Skelder on March 11."),
        "b": ("2031-03-07", "The prime minister, Ada Brenn, met pilots on Thursday. The pilots were calm."),
        "c": ("2031-03-07", "The prime minister, Oskar Lunde, met sailors on Thursday. The sailors were calm."),
    }
    assert [entry.who for entry in chronology(texts)[1]] == [()]


@pytest.mark.parametrize("text", [
    "Ada Brenn had been scheduled to speak in Skelder on Tuesday.", "Ada Brenn leaned in and shouted: Let's beat them in November.",
    "Tuesday's speakers include Ada Brenn.",
])  # fmt: skip
def test_what_had_been_planned_is_asked_for_or_is_so_did_not_happen(text: str) -> None:
    assert chronology({"a": ("2031-03-07", text)})[0] == ()


def test_who_moves_on_puts_nothing_off() -> None:
    texts: Texts = {
        "a": ("2031-03-06", "Ada Brenn will address the congress in Skelder on March 11."),
        "b": ("2031-03-07", "Asked about the congress speech, Ada Brenn said: We are moving on from the congress speech."),
    }
    assert [entry.status for entry in chronology(texts)[1]] == ["planned"]


def test_background_of_a_year_is_shown_without_the_news_around_it() -> None:
    text = "The crowd in Velka cheered Ada Brenn, a pilot who crashed at Tarn in 2027, when she arrived on Friday."
    texts: Texts = {"a": ("2031-03-07", text)}
    assert words(chronology(texts)[0][0], texts) == "Ada Brenn, a pilot who crashed at Tarn in 2027"


@pytest.mark.parametrize(("text", "days"), [
    ("Entries for the regatta will take place from April 3 to May 4.", [("2031-04-03", "2031-05-04")]),
    ("The Harbour Awards will be broadcast live on Sunday, March 9, on Radio Tarn.", [("2031-03-09", "2031-03-09")]),
    ("Ada Brenn was scheduled to be released on Friday, but suffered a heart attack.", []),
    ("Ada Brenn was set to be released from hospital when she suffered a heart attack.", []),
])  # fmt: skip
def test_what_takes_place_is_planned_and_what_something_else_came_in_the_way_of_is_not(text: str, days: list[tuple[str, str]]) -> None:
    assert [(e.earliest, e.latest) for e in planned(text)] == days


def test_a_deed_of_another_year_is_not_how_a_plan_came_out() -> None:
    """Bug: a patch that was planned in one September had come about in the September after."""
    texts: Texts = {
        "a": ("2030-09-19", "Norsoft will release an urgent patch for its browser on Friday, September 20, the company said."),
        "b": ("2031-09-17", "Norsoft released an urgent patch for its browser on Tuesday after attacks."),
        "c": ("2031-09-17", "Norsoft released an urgent patch for its browser on Tuesday, the company said."),
    }  # fmt: skip
    _, calendar = chronology(texts)
    [plan] = [e for e in calendar if any(span.article == "a" for span in e.evidence)]
    assert {span.article for span in plan.evidence} == {"a"}
