import pytest

from rashomon.text.vectors import dot
from rashomon.text.weighing import count_terms, weigh, weigh_event


def test_what_the_lead_has_counts_more() -> None:
    assert count_terms(["quake", "island", "quake", *["of"] * 100, "late"]) == {"quake": 4, "island": 3, "of": 102, "late": 1}


def test_names_tell_two_events_of_one_kind_apart_better_than_the_words_of_the_kind() -> None:
    one, other = {"quake": 3, "rubbl": 2, "sundhar": 2}, {"quake": 3, "rubbl": 2, "ferenza": 2}
    plain = dot(weigh_event(one, one.keys()), weigh_event(other, other.keys()))
    assert dot(weigh_event(one, ["sundhar"]), weigh_event(other, ["ferenza"])) < plain


def test_where_nothing_is_a_name_all_weigh_alike() -> None:
    assert weigh_event({"quake": 3, "rubbl": 2}, ()) == pytest.approx(weigh("quake=3 rubbl=2"))
