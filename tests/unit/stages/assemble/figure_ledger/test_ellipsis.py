"""What a number leaves to the one before it, in hand-made figures."""

from decimal import Decimal

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.annotation import Figure, Qualifier
from rashomon.model.article import Article
from rashomon.model.dossier import FigureEntry
from rashomon.model.span import Span
from rashomon.model.story import Entity, Lineage, Origin, Variant
from rashomon.model.times import Publication
from rashomon.stages.assemble.figure_ledger import keep_ledger
from rashomon.text.read import ReadText

Said = tuple[str, str, str | None, str]
"""The words of a figure, its value, its unit, what it counts ("" for nothing)."""
Entries = tuple[FigureEntry, ...]


def figure(id: str, text: str, said: Said, qualifier: Qualifier = "exact") -> Figure:
    words, value, unit, counted = said
    start = text.index(words)
    at = text.index(counted) if counted else 0
    spoken = Span(id, at, at + len(counted)) if counted else None
    return Figure(Span(id, start, start + len(words)), Decimal(value), None, None, unit, spoken, qualifier)


def place(name: str, texts: dict[str, str]) -> Entity:
    places = tuple(Span(id, text.index(name), text.index(name) + len(name)) for id, text in texts.items() if name in text)
    return Entity(f"place-{name}", name, "place", (), (Variant(name, places, ("same-form",), False),))


def ledger(texts: dict[str, str], said: dict[str, list[Said]], places: tuple[str, ...] = (), people: tuple[Entity, ...] = ()) -> Entries:
    """The entries of accounts of one day after another."""
    days = {id: f"2021-05-0{at}" for at, id in enumerate(sorted(texts), start=1)}
    figures = {id: tuple(figure(id, texts[id], one) for one in said[id]) for id in texts}
    return keep(texts, figures, days, (*people, *(place(name, texts) for name in places)))


def keep(
    texts: dict[str, str], figures: dict[str, tuple[Figure, ...]], days: dict[str, str], entities: tuple[Entity, ...] = ()
) -> Entries:
    """The ledger of these texts' figures."""
    dated = {id: Publication(id, "stated", day, day, day) for id, day in days.items()}
    return keep_ledger(
        {id: Article(id=id, text=text) for id, text in texts.items()}, {id: ReadText(text) for id, text in texts.items()},
        {id: Annotation(id, "en", None, (), figures=figures[id]) for id in texts},
        {id: Resolved(dated[id], (), ()) for id in texts}, entities, Lineage((), tuple(Origin(id, id) for id in texts), dated),
    )  # fmt: skip


def values(entries: Entries) -> list[list[int]]:
    return sorted(sorted(int(v.value or 0) for v in entry.values) for entry in entries)


def one(text: str, *said: Said) -> Entries:
    return ledger({"a": text}, {"a": list(said)})


def test_a_number_that_is_put_at_another_by_somebody_else_is_the_same_quantity_in_conflict() -> None:
    text = "Some 1,200 people lost their homes, the relief office says. The county puts the number at 750."
    [entry] = one(text, ("1,200", "1200", "people", "people"), ("750", "750", None, ""))
    assert (values((entry,)), entry.status) == ([[750, 1200]], "conflict")


def test_says_it_is_tells_the_number_before_it_anew() -> None:
    text = "The union put the number of weavers at 955. The mill says that it is 912."
    assert values(one(text, ("955", "955", "people", "weavers"), ("912", "912", None, ""))) == [[912, 955]]


def test_what_a_number_came_down_from_is_the_same_quantity_as_it_was() -> None:
    text = "The union said it had come down to 13 percent from 15."
    [entry] = one(text, ("13 percent", "13", "%", ""), ("15", "15", None, ""))
    assert (values((entry,)), entry.status) == ([[13, 15]], "updated")
    assert {v.unit for v in entry.values} == {"%"}


def test_two_numbers_between_which_nothing_changed_are_two() -> None:
    text = "The road runs from 12 mills to 15 farms."
    assert values(one(text, ("12", "12", "mill", "mills"), ("15", "15", "farm", "farms"))) == [[12], [15]]


def test_the_dead_beside_the_rescued_of_one_kind_are_of_that_kind_and_not_all_the_dead() -> None:
    texts = {
        "a": "Forty people were killed. In the school 22 pupils had been brought out alive and seven dead.",
        "b": "At the school 24 children were taken out alive, eleven perished.",
    }
    said: dict[str, list[Said]] = {
        "a": [("Forty", "40", "people", "people"), ("22", "22", "people", "pupils"), ("seven", "7", "people", "")],
        "b": [("24", "24", "people", "children"), ("eleven", "11", "people", "")],
    }
    entries = ledger(texts, said)
    assert values(entries) == [[7, 11], [22, 24], [40]]
    assert {e.status for e in entries if len(e.values) > 1} == {"updated"}


def test_counts_for_two_places_beside_each_other_are_no_updates_of_one_another() -> None:
    texts = {
        "a": "Thirty-eight of the dead were in Istria and three in Carniola.",
        "b": "At least 71 people are dead, 66 in Istria and five in Carniola.",
    }
    said: dict[str, list[Said]] = {
        "a": [("Thirty-eight", "38", "people", "dead"), ("three", "3", "people", "")],
        "b": [("71", "71", "people", "people"), ("66", "66", "people", ""), ("five", "5", "people", "")],
    }
    assert values(ledger(texts, said, ("Istria", "Carniola"))) == [[3, 5], [38, 66], [71]]


def test_a_smaller_count_for_one_place_behind_the_toll_is_no_update_of_it() -> None:
    """Bug: the thirteen dead of the next province were how the toll had stood before."""
    texts = {
        "a": "Officials said 113 people died. In neighbouring Carniola 13 people died.",
        "b": "At least 118 people died.",
    }
    said: dict[str, list[Said]] = {
        "a": [("113", "113", "people", "people"), ("13 people", "13", "people", "people")],
        "b": [("118", "118", "people", "people")],
    }
    assert values(ledger(texts, said, ("Istria", "Carniola"))) == [[13], [113, 118]]


def test_three_of_them_died_is_the_toll() -> None:
    texts = {"a": "The ferry carried 58 people. Three of them died.", "b": "The deaths of three people are being looked into."}
    said: dict[str, list[Said]] = {
        "a": [("58", "58", "people", "people"), ("Three", "3", None, "")], "b": [("three", "3", "people", "people")],
    }  # fmt: skip
    assert values(ledger(texts, said)) == [[3, 3], [58]]


def test_four_of_the_hurt_who_need_a_surgeon_are_not_all_the_hurt() -> None:
    text = "Twenty people were hurt, four of them with serious injuries."
    assert values(one(text, ("Twenty", "20", "people", "people"), ("four", "4", None, ""))) == [[4], [20]]


def test_the_number_of_its_dead_is_a_toll_wherever_the_number_stands() -> None:
    texts = {
        "a": "The flood killed 209 people.",
        "b": "Istria lowered the number of its dead in last month's flood to 198 from 209 on Tuesday.",
    }
    said: dict[str, list[Said]] = {
        "a": [("209", "209", "people", "people")], "b": [("198", "198", None, ""), ("209", "209", None, "")],
    }  # fmt: skip
    [entry] = ledger(texts, said)
    assert (values((entry,)), entry.status) == ([[198, 209, 209]], "updated")


def test_a_running_count_told_only_from_below_has_risen_and_is_not_rounded() -> None:
    texts = {"a": "More than 300 people were injured.", "b": "More than 900 people are injured."}
    figures = {
        id: (figure(id, text, (words, value, "people", "people"), "more-than"),)
        for (id, text), words, value in zip(texts.items(), ("More than 300", "More than 900"), ("300", "900"), strict=True)
    }
    days = {"a": "2021-05-01", "b": "2021-05-05"}
    [entry] = keep(texts, figures, days)
    assert entry.status == "updated"


def test_counts_of_two_offences_are_two_quantities() -> None:
    texts = {
        "a": "He was convicted of seven counts of fraud at Thornmere court.",
        "b": "She was convicted of four counts of theft at Thornmere court.",
    }
    said: dict[str, list[Said]] = {"a": [("seven", "7", "count", "counts")], "b": [("four", "4", "count", "counts")]}
    assert values(ledger(texts, said)) == [[4], [7]]


def test_the_age_of_a_man_without_a_name_is_that_of_the_one_person_who_has_it_and_died_too() -> None:
    texts = {"a": "Police said the dead were a man of 74 and a girl.", "b": "Ina Marek, 74, a weaver, died on the ferry."}
    marek = Entity("person-ina-marek", "Ina Marek", "person", (), (Variant("Ina Marek", (Span("b", 0, 9),), ("same-form",)),))
    said: dict[str, list[Said]] = {"a": [("74", "74", "year", "man")], "b": [("74", "74", "year", "Ina Marek")]}
    assert values(ledger(texts, said, people=(marek,))) == [[74, 74]]
    assert values(ledger(texts, said)) == [[74], [74]]


def test_a_telling_number_of_times_is_that_of_the_things_done() -> None:
    texts = {"a": "The firm sent the trust 317 invoices.", "b": "He ticked the box and he did it 317 times."}
    said: dict[str, list[Said]] = {"a": [("317", "317", "invoice", "invoices")], "b": [("317", "317", "times", "")]}
    assert values(ledger(texts, said)) == [[317, 317]]


def test_a_number_that_a_note_takes_back_was_and_is_not_disputed() -> None:
    texts = {
        "a": "The crossing is 11 miles.",
        "b": "Correction: On Monday we said that the crossing is 11 miles; from quay to quay it is 12.",
    }
    said: dict[str, list[Said]] = {
        "a": [("11 miles", "11", "mile", "crossing")], "b": [("11 miles", "11", "mile", "crossing"), ("12", "12", None, "")],
    }  # fmt: skip
    [entry] = ledger(texts, said)
    assert (values((entry,)), entry.status) == ([[11, 11, 12]], "updated")


def test_what_was_counted_a_moment_ago_is_put_at_another_number_by_the_police() -> None:
    texts = {
        "a": "The guild said that 9,000 people took part; the police put it at \"close to 4,000\".",
        "b": "Nearly 4,000 people marched along the quay.",
    }
    said: dict[str, list[Said]] = {
        "a": [("9,000", "9000", "people", "people"), ("4,000", "4000", "people", "")], "b": [("4,000", "4000", "people", "people")],
    }  # fmt: skip
    [entry] = ledger(texts, said)
    assert (values((entry,)), entry.status) == ([[4000, 4000, 9000]], "conflict")


def test_an_entry_of_values_that_changed_holds_for_the_day_of_the_newest() -> None:
    texts = {"a": "Two people were killed.", "b": "Four people are dead."}
    [entry] = ledger(texts, {"a": [("Two", "2", "people", "people")], "b": [("Four", "4", "people", "people")]})
    assert (entry.status, entry.as_of) == ("updated", "2021-05-02")


def test_a_raise_that_one_side_asks_is_not_what_the_other_offers() -> None:
    texts = {
        "a": "The union is asking for a raise of 15 percent. The mill's last offer was 9 percent.",
        "b": "The union wants 15 percent over the years. The mill has offered 9 percent.",
    }
    said: dict[str, list[Said]] = {id: [("15 percent", "15", "%", ""), ("9 percent", "9", "%", "")] for id in texts}
    assert values(ledger(texts, said)) == [[9, 9], [15, 15]]


def test_room_for_passengers_is_no_count_of_passengers() -> None:
    texts = {"a": "The ferry can carry 120 passengers over the strait.", "b": "The ferry had 110 passengers over the strait."}
    said: dict[str, list[Said]] = {
        "a": [("120", "120", "people", "passengers")], "b": [("110", "110", "people", "passengers")],
    }  # fmt: skip
    assert values(ledger(texts, said)) == [[110], [120]]


def test_strikers_and_workers_are_one_count() -> None:
    texts = {"a": "Some 940 workers walked off the looms of the mill.", "b": "The union counts 940 strikers at the looms of the mill."}
    said: dict[str, list[Said]] = {"a": [("940", "940", "people", "workers")], "b": [("940", "940", "people", "strikers")]}
    assert values(ledger(texts, said)) == [[940, 940]]


def test_the_age_of_a_weaver_of_so_many_years_is_his_who_is_named_and_charged_with_the_same() -> None:
    texts = {"a": "A 44-year-old weaver was charged with reckless rowing.", "b": "Olf Stirn, 44, was charged with reckless rowing."}
    stirn = Entity("person-olf-stirn", "Olf Stirn", "person", (), (Variant("Olf Stirn", (Span("b", 0, 9),), ("same-form",)),))
    said: dict[str, list[Said]] = {"a": [("44-year-old", "44", "year", "weaver")], "b": [("44", "44", "year", "Olf Stirn")]}
    assert values(ledger(texts, said, people=(stirn,))) == [[44, 44]]


def test_the_nineteen_are_those_told_before() -> None:
    text = "Inspectors tested nineteen buckles. On 12 of the 19 the strap broke."
    said: list[Said] = [("nineteen", "19", "buckle", "buckles"), ("12", "12", None, ""), ("19", "19", None, "")]
    assert values(one(text, *said)) == [[12], [19, 19]]


def test_what_an_estimate_was_at_first_is_the_same_quantity_and_no_conflict() -> None:
    text = "The quake had a magnitude of 6.9, the survey said, raising its first estimate of 6.7."
    [entry] = one(text, ("6.9", "6.9", "magnitude", ""), ("6.7", "6.7", "estimate", "first estimate"))
    assert (entry.status, len(entry.values), entry.counted) == ("updated", 2, "quake had a magnitude of")


def test_a_number_that_is_said_not_to_hold_is_what_it_was() -> None:
    text = "The recount cost £91,000, says the treasury, not the £84,000 first mentioned."
    [entry] = one(text, ("£91,000", "91000", "GBP", ""), ("£84,000", "84000", "GBP", ""))
    assert entry.status == "updated"


def test_chairs_that_are_none_of_the_beds_are_no_update() -> None:
    text = "The ward has 40 beds, not 60 chairs."
    assert values(one(text, ("40", "40", "bed", "beds"), ("60", "60", "chair", "chairs"))) == [[40], [60]]


def person(name: str, id: str, text: str) -> Entity:
    at = text.index(name)
    return Entity(f"person-{name}", name, "person", (), (Variant(name, (Span(id, at, at + len(name)),), ("same-form",), False),))


def test_he_is_as_old_as_the_man_named_before_where_that_is_his_age() -> None:
    texts = {"a": "Odo Brack, 49, was charged.", "b": "The paper had misspelt Odo Brack's name. He is 49."}
    brack = Entity("brack", "Odo Brack", "person", (), tuple(v for text in texts.items() for v in person("Odo Brack", *text).variants))
    said: dict[str, list[Said]] = {"a": [("49", "49", "year", "Odo Brack")], "b": [("49", "49", "year", "")]}
    assert values(ledger(texts, said, people=(brack,))) == [[49, 49]]


def test_a_mother_who_is_eighty_is_not_the_son_of_fifty_two() -> None:
    text = "Odo Brack, 52, had not reached his mother. She is 80."
    said: list[Said] = [("52", "52", "year", "Odo Brack"), ("80", "80", "year", "")]
    assert values(ledger({"a": text}, {"a": said}, people=(person("Odo Brack", "a", text),))) == [[52], [80]]


def test_a_bare_age_is_that_of_the_only_one_who_is_as_old_where_three_accounts_tell_it() -> None:
    """Bug: "He was 77." below a line without his name, and "died in jail, aged 77", stood alone beside the age that four accounts gave."""
    texts = dict.fromkeys("abc", "Odo Brack, 77, has died.")
    texts |= {"d": "The head of the club was held.\nHe was 77.", "e": "The boss died in jail, aged 77."}
    brack = Entity("brack", "Odo Brack", "person", (), tuple(v for id in "abc" for v in person("Odo Brack", id, texts[id]).variants))
    said: dict[str, list[Said]] = {id: [("77", "77", "year", "Odo Brack" if id in "abc" else "")] for id in texts}
    assert values(ledger(texts, said, people=(brack,))) == [[77] * 5]
    few = {id: texts[id] for id in "abd"}
    assert values(ledger(few, {id: said[id] for id in few}, people=(brack,))) == [[77], [77, 77]]


def test_what_a_strike_costs_a_day_and_what_is_lost_a_day_is_one_sum() -> None:
    texts = {"a": "The strike costs the mill about $310,000 a day.", "b": "The loss was running at $310,000 a day."}
    said: dict[str, list[Said]] = {
        "a": [("$310,000", "310000", "USD/day", "strike")], "b": [("$310,000", "310000", "USD/day", "loss")],
    }  # fmt: skip
    assert values(ledger(texts, said)) == [[310000, 310000]]


def test_a_cold_told_in_two_scales_is_one() -> None:
    text = "It will fall to minus 9 Celsius (16 Fahrenheit) at night."
    [entry] = one(text, ("minus 9 Celsius", "-9", "degree-celsius", ""), ("16 Fahrenheit", "16", "degree-fahrenheit", ""))
    assert len(entry.values) == 2
