"""Figures in whole sentences, as the language model parses them."""

from decimal import Decimal

import pytest

from rashomon.model.annotation import Block, Figure
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.resources import Resources
from rashomon.stages.annotate.figures import find_figures
from rashomon.stages.annotate.parse import parse_article

RESOURCES = Resources()


def figures(text: str) -> list[tuple[str, Figure]]:
    article = Article(id="a", text=text)
    blocks = (Block(Span("a", 0, len(text)), "body"),)
    parse = parse_article(article, blocks, RESOURCES["language_model"])
    return [(f.span.of(text), f) for f in find_figures(article, parse, ())]


@pytest.mark.parametrize(
    ("text", "exact", "value", "unit", "qualifier"),
    [
        ("Tolva has taken in more than 3 million refugees.", "more than 3 million", "3000000", "people", "more-than"),
        ("Forty-two of the members voted.", "Forty-two", "42", "member", "exact"),
        ("The town spent $2.4bn on the dam.", "$2.4bn", "2400000000", "USD", "exact"),
        ("The town spent $US3 million on the dam.", "$US3 million", "3000000", "USD", "exact"),
        ("The town spent $A3 million on the dam.", "$A3 million", "3000000", "AUD", "exact"),
        ("Prices rose by nearly 12 per cent in May.", "nearly 12 per cent", "12", "%", "about"),
        ("The road carries 9,000 lorries a day.", "9,000", "9000", "lorry/day", "exact"),
        ("Reay, a 200-pound white male, left.", "200-pound", "200", "lb", "exact"),
        ("Reay paid a 200-pound fine.", "200-pound", "200", "GBP", "exact"),
        ("At least six sailors drowned.", "At least six", "6", "people", "at-least"),
        ("A third of the crop was lost.", "A third", "0.3333", "share", "exact"),
        ("One in five voters stayed away.", "One in five", "0.2", "share", "exact"),
        ("The tower is 62 metres high.", "62 metres", "62", "m", "exact"),
        ("It cost half a million euros.", "half a million euros", "500000", "EUR", "exact"),
        ("They met for two and a half hours.", "two and a half hours", "2.5", "hour", "exact"),
    ],
)
def test_a_figure_has_its_value_unit_and_qualifier(text: str, exact: str, value: str, unit: str, qualifier: str) -> None:
    found = figures(text)
    assert [e for e, _ in found] == [exact]
    figure = found[0][1]
    assert (figure.value, figure.unit, figure.qualifier) == (Decimal(value), unit, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "He left home at the age of 34.",
        "The fire began at 7:42 on a Monday.",
        "The harbour was built in 1934.",
        "Article 5 of the pact was invoked.",
        "Rovers beat Albion 3-1 at home.",
        "Call 0161 555 0199 for advice.",
        "She lives at 48 Marsh Lane.",
        "One of the reasons was the rain.",
        "The two leaders shook hands.",
        "The old F-16 jets were sold.",
        "It was a one-way street.",
        "At one point the roof caught fire.",
        "In his early 20's he gave his job as a tailor.",
        "He was held twice when he was 17 to 25, for theft.",
        "Around 8 or 9 the following morning they were back.",
        "The last guests left by 7 that evening.",
    ],
)
def test_numbers_that_state_no_quantity_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_people_are_counted_on_the_next_morning_too() -> None:
    assert [exact for exact, _ in figures("Police arrested 9 the next morning.")] == ["9"]


def test_a_range_has_bounds_and_no_value() -> None:
    [(exact, figure)] = figures("The firm will cut between 800 and 1,000 jobs.")
    assert exact == "between 800 and 1,000"
    assert (figure.value, figure.low, figure.high, figure.qualifier) == (None, Decimal(800), Decimal(1000), "range")


def test_the_scale_of_the_second_number_of_a_range_is_the_first_ones_too() -> None:
    [(_, figure)] = figures("The fund holds $3 to $5 million.")
    assert (figure.low, figure.high, figure.unit) == (Decimal(3_000_000), Decimal(5_000_000), "USD")


def test_a_vague_number_has_only_its_least() -> None:
    [(_, figure)] = figures("Tens of thousands of homes were dark.")
    assert (figure.value, figure.low, figure.qualifier) == (None, Decimal(10_000), "at-least")


def test_what_is_counted_and_where_are_spans() -> None:
    text = "The group counted 3,400 empty houses in Norway."
    [(_, figure)] = figures(text)
    assert figure.counted is not None
    assert figure.counted.of(text) == "empty houses"
    assert figure.where is not None
    assert figure.where.of(text) == "Norway"


def test_an_age_counts_the_years_of_the_person_it_stands_behind() -> None:
    text = "Ina Marek, 34, was the first to leave."
    [(exact, figure)] = figures(text)
    assert (exact, figure.unit, figure.counted) == ("34", "year", Span("a", 0, 9))


def test_a_number_without_a_noun_counts_what_the_one_before_it_counts() -> None:
    found = figures("Seven villages were cut off, two of them for a week.")
    assert [(e, f.unit) for e, f in found] == [("Seven", "village"), ("two", "village")]


def test_a_number_without_a_noun_counts_nothing_of_the_clause_behind_it() -> None:
    found = figures("Tolva raised its toll to 12 after a search party reached two villages.")
    assert [(e, f.unit) for e, f in found] == [("12", None), ("two", "village")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A magnitude-5.9 earthquake shook the coast of Tolva.", "5.9"),
        ("The quake had a magnitude of 6.1, the survey said.", "6.1"),
        ("An earthquake measuring 7.2 struck at dawn.", "7.2"),
        ("It registered 4.0 on the Richter scale.", "4"),
    ],
)
def test_the_strength_of_a_quake_is_a_magnitude(text: str, value: str) -> None:
    [(_, figure)] = figures(text)
    assert (figure.value, figure.unit) == (Decimal(value), "magnitude")


@pytest.mark.parametrize(
    "text", ["No one was injured in the blaze.", "Thieves drove a 4x4 into the shop.", "A four-by-four hit the wall."]
)
def test_nobody_and_a_kind_of_car_are_no_counts(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "exact", "unit"),
    [
        ("The 170,000-square-foot building houses law offices.", "170,000-square-foot", "square-foot"),
        ("They chased him at speeds up to 193km/h before he stopped.", "up to 193km/h", "km/h"),
        ("Police sought a man weighing 180 pounds with short hair.", "180 pounds", "lb"),
        ("It took four men to lift the 180-pound man.", "180-pound", "lb"),
    ],
)
def test_units_of_more_than_one_word_are_read_whole(text: str, exact: str, unit: str) -> None:
    assert (exact, unit) in [(e, f.unit) for e, f in figures(text)]


@pytest.mark.parametrize("text", ["The woman called 911 when she saw the car.", "He may have intended to shoot another one."])
def test_an_emergency_number_and_a_pronoun_count_nothing(text: str) -> None:
    assert figures(text) == []


def test_a_hyphened_noun_is_counted_whole() -> None:
    text = "The man shot his three former co-workers."
    [(_, figure)] = figures(text)
    assert figure.counted is not None
    assert (figure.counted.of(text), figure.unit) == ("former co-workers", "people")


def test_a_range_may_be_written_with_a_hanging_hyphen() -> None:
    [(exact, figure)] = figures("She works at a 40- to 50-employee company in Troy.")
    assert (exact, figure.low, figure.high) == ("40- to 50-employee", Decimal(40), Decimal(50))


@pytest.mark.parametrize(
    ("text", "exact", "unit"),
    [
        ("Greece gets a euro110 billion loan package to keep it from default.", "euro110 billion", "EUR"),
        ("The worker earns Dh4,275 a month.", "Dh4,275", "AED/month"),
    ],
)
def test_a_currency_may_be_written_out_before_its_digits(text: str, exact: str, unit: str) -> None:
    assert (exact, unit) in [(e, f.unit) for e, f in figures(text)]


def test_the_place_of_a_figure_may_be_what_its_relative_clause_hangs_on() -> None:
    text = "The march spread to Thessaloniki, where another 20,000 people blocked the centre."
    [(_, figure)] = figures(text)
    assert figure.where is not None
    assert figure.where.of(text) == "Thessaloniki"


def test_round_numbers_with_or_are_a_range_and_others_who_are_hurt_are_people() -> None:
    [(_, party)] = figures("Around 30 or 40 people stood at the gate.")
    assert (party.low, party.high) == (Decimal(30), Decimal(40))
    [(_, others)] = figures("Officials said five others were injured.")
    assert others.unit == "people"


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The driver is a man of 74.", "74"), ("He is 49.", "49"), ("The boy was 16 and knew nobody.", "16"),
        ("Tilda Moss, who is 51 and has run a press all her life, left.", "51"),
    ],
)  # fmt: skip
def test_the_years_of_one_person_are_an_age_and_no_count_of_people(text: str, exact: str) -> None:
    [(words, figure)] = figures(text)
    assert (words, figure.unit) == (exact, "year")


@pytest.mark.parametrize("text", ["A crew of seven left.", "A father of three left."])
def test_a_crew_and_somebodys_children_are_no_age(text: str) -> None:
    assert [f.unit for _, f in figures(text)] == ["people"]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ('He killed a father of two "in cold blood", they said.', ["people"]),
        ("She is the mother of three of his eight children.", ["people", "people"]),
        ("Ann Reay and Jon Reay, both 65 and of Detroit, were held.", ["year"]),
        ("There are 1,009 species in the wood.", ["species"]),
        ("Call 877-HELP-24-7 now.", []),
        ("The shots were heard at 2500 N. Hollywood Way on Monday.", []),
    ],
)
def test_children_ages_species_telephones_and_houses_are_told_apart(text: str, units: list[str]) -> None:
    assert [f.unit for _, f in figures(text)] == units


def test_the_time_over_which_a_raise_is_spread_is_no_lower_bound() -> None:
    assert [(w, f.qualifier) for w, f in figures("They offered 9 percent over three years.")] == [
        ("9 percent", "exact"), ("three years", "exact"),
    ]  # fmt: skip
    assert [f.qualifier for _, f in figures("She worked there for over three years.")] == ["more-than"]


@pytest.mark.parametrize("text", ["The ship struck at about 9.50 this morning.", "She left at 7.42 and nobody saw it."])
def test_an_hour_with_its_minutes_behind_a_point_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_how_far_off_a_thing_lies_is_no_size_of_the_noun_before_it() -> None:
    [(_, far)] = figures("It ran on to rocks in clear weather less than a mile from its harbour.")
    assert far.counted is None


def test_what_is_counted_keeps_the_parts_of_its_compound() -> None:
    text = "It includes a one-time payment of $2,000."
    assert [f.counted and f.counted.of(text) for _, f in figures(text)] == ["one-time payment"]


@pytest.mark.parametrize(("text", "counted"), [
    ("Ferry with 60 aboard strikes rocks", None), ("She put the number of strikers at 955.", "strikers"),
])  # fmt: skip
def test_people_aboard_and_numbers_put_at_something_count_people(text: str, counted: str | None) -> None:
    [(_, figure)] = figures(text)
    assert (figure.unit, figure.counted and figure.counted.of(text)) == ("people", counted)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("They made off with $2.5 million worth of fine watches.", "fine watches"),
        ("He sold a painting worth an estimated $4 million to a bank.", "painting"),
        ("The mill is worth $3 million.", "mill"),
        ("The prize, worth 100,000 francs, is hers.", "prize"),
    ],
)
def test_an_amount_is_that_of_what_is_worth_it(text: str, counted: str) -> None:
    [(_, figure)] = figures(text)
    assert figure.counted is not None
    assert figure.counted.of(text) == counted


def test_a_verb_that_numbers_is_no_label() -> None:
    [(_, figure)] = figures("The strikers numbered 300.")
    assert (figure.value, figure.unit) == (Decimal(300), "people")


def test_the_number_of_a_trial_version_is_no_count() -> None:
    assert figures("The flaw came after Gannet Beta 2, but before the cure.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Call the station at 389-0142 or come by.",
        "He stole a 12-gauge shotgun from the 20 gauge rack.",
        "The club signed 1B Ola Reiss.",
        "He ran the shop from 2016-2018.",
        "She left him two-years-ago.",
        "The bridge, which ran from 1914 to 1918, is gone.",
    ],
)
def test_what_names_a_sort_a_telephone_or_years_is_no_figure(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "exact", "value", "unit"),
    [
        ("Somebody read 150-1200 pages of it.", "150-1200", None, "page"),
        ("Some 1B users signed up.", "Some 1B", "1000000000", "people"),
        ("The club paid $20MM for him.", "$20MM", "20000000", "USD"),
        ("She went to a two-and-a-half hour class.", "two-and-a-half hour", "2.5", "hour"),
        ("He earned around Taka 8,500 on it.", "around Taka 8,500", "8500", "BDT"),
        ("The fare is Rs 500 now.", "Rs 500", "500", "INR"),
        ("It showed about a 20% reduction.", "about a 20%", "20", "%"),
        ("Two pirates were held.", "Two", "2", "people"),
        ("He seized 14 AK-47 Rifles.", "14", "14", "rifle"),
    ],
)
def test_forms_of_amounts(text: str, exact: str, value: str | None, unit: str) -> None:
    [(said, figure)] = figures(text)
    assert (said, figure.value, figure.unit) == (exact, value if value is None else Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "exact", "counted"),
    [
        ("Police held 35-year old Marek Voss.", "35-year old", "Marek Voss"),
        ("Two were held over a 5-year-old's shooting death.", "5-year-old", None),
        ("It was part of a nine-acre site.", "nine-acre", "site"),
        ("The rules will take effect in about 30 days.", "about 30 days", None),
        ("That was six weeks before President-elect Ann Moore takes office.", "six weeks", None),
        ("The talks took three months.", "three months", "talks"),
        ("He died yesterday aged 95.", "95", None),
        ("The flood came in a three-year period of drought.", "three-year", "period"),
    ],
)
def test_what_an_age_or_a_span_of_time_counts(text: str, exact: str, counted: str | None) -> None:
    found = [(said, f.counted and f.counted.of(text)) for said, f in figures(text)]
    assert (exact, counted) in found


@pytest.mark.parametrize(
    ("text", "exact", "counted"),
    [
        ("The premier, 58, had lost.", "58", "premier"),
        ("A boy of seven drowned.", "seven", "boy"),
        ("A girl of 12 has lived.", "12", "girl"),
    ],
)
def test_ages_behind_common_nouns(text: str, exact: str, counted: str) -> None:
    [(said, figure)] = figures(text)
    assert (said, figure.unit, figure.counted and figure.counted.of(text)) == (exact, "year", counted)


@pytest.mark.parametrize("text", ["They meet at nine tomorrow.", "It starts at 8 on Monday.", "It is almost a second home."])
def test_hours_and_seconds_that_are_none(text: str) -> None:
    assert figures(text) == []


def test_a_point_may_part_thousands_of_what_is_whole() -> None:
    assert [f.value for _, f in figures("She got 21.614 votes in the islands.")] == [Decimal(21614)]
    assert [f.value for _, f in figures("It pays 1.439 shares for each.")] == [Decimal("1.439")]


def test_a_count_in_quotation_marks_counts_the_noun_behind_them() -> None:
    text = "The guild rejected it: “around 260” jobs are lost."
    assert [(said, f.unit) for said, f in figures(text)] == [("around 260", "job")]


def test_a_number_with_a_half_may_leave_out_the_scale_of_the_number_before_it() -> None:
    [(_, asked), (_, got)] = figures("The guild asked for four million, it got two and a half, and the guild kept its hall.")
    assert (asked.value, got.value, got.counted) == (Decimal(4000000), Decimal(2500000), None)
    [_, (_, children)] = figures("The actress has four million followers and two and a half acres.")
    assert children.value == Decimal("2.5")


def test_a_sign_behind_the_last_number_of_a_sentence_is_read() -> None:
    assert [exact for exact, _ in figures("Late career, homes 15+")] == ["15+"]


@pytest.mark.parametrize(
    "text",
    [
        "The Harriers fell to 9-14 on the season.",
        "The Harriers (9-14) play here.",
        "It has a record of 9-14 in the league.",
        "She fired a. 357 revolver at the door.",
        "He drew a 357 Magnum and fired.",
        "It happened within a minute or two.",
        "They marched for a third straight night through the town.",
        "It was the anniversary of the 9-11 attacks.",
        "Posted at 5:55p by the desk.",
        "They allowed P2P traffic at night.",
        "He fell in round two.",
    ],
)
def test_numbers_of_records_pairs_sorts_and_clocks_are_no_figures(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "exact", "value", "unit"),
    [
        ("A climber fell about 600m while crossing the ridge.", "about 600m", "600", "m"),
        ("The mason fell 2, 000ft down the shaft.", "2, 000ft", "2000", "foot"),
        ("Tom Brock, 20 was found guilty.", "20", "20", "year"),
        ("Brock, who was 18 at the time of the fire, confessed.", "18", "18", "year"),
        ("Mother of 13 Ann Reay was shot on Friday.", "13", "13", "people"),
        ("The police are looking after seven others.", "seven", "7", "people"),
    ],
)
def test_heights_ages_and_people_that_are_told_without_much_around_them(text: str, exact: str, value: str, unit: str) -> None:
    [(said, figure)] = figures(text)
    assert (said, figure.value, figure.unit) == (exact, Decimal(value), unit)


def test_the_inches_of_a_height_are_no_thousands_of_pounds() -> None:
    assert [said for said, _ in figures("He met the 6-foot-9,260-pound forward.")] == ["6-foot"]


@pytest.mark.parametrize(
    ("text", "exact", "value", "unit"),
    [
        ("The club pays 38 millions Euro for the striker.", "38 millions Euro", "38000000", "EUR"),
        ("The club pays 45 millions of Euro.", "45 millions of Euro", "45000000", "EUR"),
        ("He is 1,93 meters tall.", "1,93 meters", "1.93", "m"),
        ("The price rose 3,5 percent.", "3,5 percent", "3.5", "%"),
        ("They found 12 9-mm shell casings in the yard.", "12", "12", "casing"),
        ("Twelve physicians came with the ship.", "Twelve", "12", "people"),
    ],
)
def test_numbers_as_other_languages_write_them_and_beside_a_size(text: str, exact: str, value: str, unit: str) -> None:
    [(said, figure)] = figures(text)
    assert (said, figure.value, figure.unit) == (exact, Decimal(value), unit)


@pytest.mark.parametrize("text", ["No-one was injured in the fire.", "Luckily no-one has been hurt.", "Any-one hurt should call."])
def test_no_one_with_a_hyphen_is_no_number(text: str) -> None:
    """Bug: a fire without casualties had one injured in the ledger."""
    assert figures(text) == []


def test_home_runs_are_no_hours() -> None:
    """Bug: "203 HR" were hours in the ledger."""
    assert "hour" not in {figure.unit for _, figure in figures("Ruiz has 203 HR and 676 RBI for Tarn.")}
    assert "hour" in {figure.unit for _, figure in figures("The ferry takes 2 hr to Tarn.")}


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("The fault led to 911 outages in two states.", ["two"]),
        ("It was almost -20 degrees Celsius (-4 degrees Fahrenheit) that night.", ["almost -20 degrees Celsius", "-4 degrees Fahrenheit"]),
        ("A quake measured at magnitude 6.2 by an office and 5.9 by the others struck Harl.", ["6.2", "5.9"]),
    ],
)
def test_numbers_of_scraped_news_are_read_as_meant(text: str, exact: list[str]) -> None:
    """Bug: an emergency number was counted, a temperature lost its sign, and a magnitude was that of its office."""
    assert [span for span, _ in figures(text)] == exact


def test_many_of_something_counts_what_stands_behind_of() -> None:
    assert [f.unit for _, f in figures("The mayor ordered the dispatch of thousands of rescue boats to Harl.")] == ["boat"]


def test_a_number_in_brackets_behind_a_place_is_no_age() -> None:
    assert [f.unit for _, f in figures("The dead are in Gansu (about a hundred) and in neighboring Qinghai (11).")].count("year") == 0


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Ohio, the neighboring state, reported 14 deaths and 198 injuries.", "Ohio"),
        ("In the neighboring state, thirteen people in the city of Toledo perished.", "Toledo"),
        ("Ohio said 14 people had died.", None),
    ],
)
def test_a_place_has_what_it_reports(text: str, where: str | None) -> None:
    """Bug: the dead of one province were the earlier toll of the next."""
    place = figures(text)[0][1].where
    assert (place and place.of(text)) == where


def test_what_numbers_a_list_or_a_row_counts_nothing() -> None:
    assert "3" not in [span for span, _ in figures("(3) One boat went out with the door.")]
    assert figures("A boy sitting in row 26 lost his shirt in seat row 26.") == []


def test_thousands_parted_by_a_space() -> None:
    """Bug: of "2, 200 homes" 2 and 200 were two counts."""
    assert [span for span, _ in figures("The fire destroyed 2, 200 homes in a day.")] == ["2, 200"]


def test_numbers_that_count_nobodys_years() -> None:
    """Bugs: "(3) C-17 aircraft" were three years, the area code of a telephone and the side of a picture counted something."""
    assert [f.unit for _, f in figures("It is supporting the search with (3) heavy aircraft.")].count("year") == 0
    assert not figures("Please contact the office at (808) 566-4300 or by mail.")
    assert [f.unit for _, f in figures("Ivo Lund, 19 (L) and his father.")] == ["year"]
