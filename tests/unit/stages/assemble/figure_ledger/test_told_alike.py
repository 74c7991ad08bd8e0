"""One number, told in one sentence with another noun."""

import pytest
from tests.unit.stages.assemble.figure_ledger.test_ellipsis import ledger as ledger_of_texts
from tests.unit.stages.assemble.figure_ledger.test_keep_ledger import Said, ledger

Told = tuple[Said, Said]


def entries(told: Told) -> list[int]:
    """How many values each entry has that these two accounts make."""
    made = ledger([(id, "2021-05-01", said) for id, said in zip("ab", told, strict=True)])
    return sorted(len(entry.values) for entry in made)


@pytest.mark.parametrize("told", [
    (("The inmate pulled a pistol on two guards during a transfer to Velden.", "two", "2", "people", "guards", "exact"),
     ("He had pulled a pistol on two officers in the van during the transfer.", "two", "2", "people", "officers", "exact")),
    (("Crews brought 31 pieces of firefighting apparatus to the dairy blaze.", "31", "31", "piece", "pieces", "exact"),
     ("A total of 31 engines fought the dairy blaze, the firefighting crews said.", "31", "31", "engine", "engines", "exact")),
    (("The weaver was sentenced to 12 years in prison for racketeering.", "12 years", "12", "year", "", "exact"),
     ("For racketeering he serves a 12-year sentence in a federal prison.", "12-year", "12", "year", "sentence", "exact")),
])  # fmt: skip
def test_one_number_of_accounts_that_say_the_same_is_one_count_whatever_the_noun(told: Told) -> None:
    assert entries(told) == [2]


@pytest.mark.parametrize("told", [
    # Whom somebody has is not who did it; who was hurt is not who is accused.
    (("The boy was at home in Velden with two brothers when the shots fell.", "two", "2", "people", "brothers", "exact"),
     ("The boy was at home in Velden when two robbers came with shots.", "two", "2", "people", "robbers", "exact")),
    (("Two men are on trial for killing Brock in Velden.", "Two", "2", "people", "men", "exact"),
     ("He is on trial for killing Brock in Velden and wounding two others.", "two", "2", "people", "others", "exact")),
    # Of what was seized only the nouns differ.
    (("The navy seized seven rifles, three motors and a launcher from the boats.", "three", "3", "motor", "motors", "exact"),
     ("The navy seized seven rifles, three radios and a launcher from the boats.", "three", "3", "radio", "radios", "exact")),
    # What a number is at most is not what it is at least.
    (("Lind did best with voters under 45 in Tarn.", "under 45", "45", "voter", "voters", "less-than"),
     ("Lind will pick up at least 45 seats in Tarn.", "at least 45", "45", "seat", "seats", "at-least")),
])  # fmt: skip
def test_one_number_of_two_things_stays_in_two_counts(told: Told) -> None:
    assert entries(told) == [1, 1]


def test_how_far_somebody_fell_is_one_length_however_far_it_is_told() -> None:
    (entry,) = ledger([
        ("a", "2021-05-01", ("The climber Ivo Rask slipped and fell 150 metres from a ridge.", "150 metres", "150", "m", "", "exact")),
        ("b", "2021-05-01", ("Ivo Rask, a climber, died falling 200 metres from the ridge.", "200 metres", "200", "m", "", "exact")),
    ])  # fmt: skip
    assert entry.status == "conflict"


def test_as_many_dead_told_again_without_a_day_are_the_same_ones() -> None:
    (entry,) = ledger([
        ("a", "2021-05-01", ("In the kiln fire of 2021 two potters were killed in Velden.", "two", "2", "people", "potters", "exact")),
        ("b", "2023-04-01", ("The trial began over two people killed in Velden.", "two", "2", "people", "people", "exact")),
    ])  # fmt: skip
    assert entry.status == "agree"


@pytest.mark.parametrize("told", [
    (("The recount found 604 ballots in Velden.", "604", "604", "ballot", "ballots", "exact"),
     ("Some 604 people were ticked off at the school.", "604", "604", "people", "people", "exact")),
    (("Velden keeps 27 ferries on the upper lake.", "27", "27", "ferry", "ferries", "exact"),
     ("On the lake there are 27 steamers.", "27", "27", "steamer", "steamers", "exact")),
])  # fmt: skip
def test_an_odd_number_is_told_of_one_thing(told: Told) -> None:
    assert entries(told) == [2]


@pytest.mark.parametrize("told", [
    # Two digits and no word in common, a round number, a share.
    (("The count had 24 observers in Velden.", "24", "24", "observer", "observers", "exact"),
     ("Helpers sorted papers at 24 tables.", "24", "24", "table", "tables", "exact")),
    (("Some 300 tents came to the island by rail.", "300", "300", "tent", "tents", "exact"),
     ("Masons cleared 300 boulders from the island.", "300", "300", "boulder", "boulders", "exact")),
    (("Lind would beat Brock by 52 to 38 in Velden.", "52", "52", "percent", "", "exact"),
     ("It is a 52-point swing since the autumn, Velden papers write.", "52", "52", "point", "swing", "exact")),
    # What is measured is not counted.
    (("The slick lies 340 metres off the Velden pier.", "340 metres", "340", "m", "", "exact"),
     ("There were 340 anglers on the Velden pier.", "340", "340", "angler", "anglers", "exact")),
    # As many dead as things that nothing else puts together.
    (("The storm killed 125 people in Velden.", "125", "125", "people", "people", "exact"),
     ("Some 125 lorries brought blankets to the coast.", "125", "125", "lorry", "lorries", "exact")),
])  # fmt: skip
def test_an_odd_number_is_told_of_two_things_where_it_says_little_or_their_units_differ(told: Told) -> None:
    assert entries(told) == [1, 1]


def test_two_numbers_that_two_accounts_tell_beside_each_other_are_the_same_two() -> None:
    texts = {
        "a": "Brock was jailed for six years and four months.",
        "b": "Six years and four months: so long Brock goes to the Velden tower for the theft of the weavers' wool.",
    }
    made = ledger_of_texts(texts, {
        "a": [("six years", "6", "year", ""), ("four months", "4", "month", "")],
        "b": [("Six years", "6", "year", ""), ("four months", "4", "month", "")],
    })  # fmt: skip
    assert [len(entry.values) for entry in made] == [2, 2]
