"""Numbers of headings and the text below them."""

from tests.unit.stages.assemble.figure_ledger.test_ellipsis import one, values

from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.headings import is_heading


def test_a_round_number_of_a_headline_is_the_one_of_the_text() -> None:
    text = "Istria orders 40,000 from coast\n\nIstria on Monday ordered some 40,000 people to leave."
    first = ("40,000", "40000", None, "")
    assert values(one(text, first, ("some 40,000", "40000", "people", "people"))) == [[40000, 40000]]


def test_a_loss_of_the_headline_is_the_damage_of_the_text() -> None:
    text = "Flood in Istria: losses of $420m\n\nThe flood did damage of $420 million, a firm said."
    assert values(one(text, ("$420m", "420000000", "USD", ""), ("$420 million", "420000000", "USD", "damage"))) == [[420000000] * 2]


def test_a_small_number_of_the_headline_is_no_other_thing_of_the_text() -> None:
    text = "Two mills close\n\nThe mills had two owners."
    assert values(one(text, ("Two", "2", "mill", "mills"), ("two", "2", "owner", "owners"))) == [[2], [2]]


def test_the_dead_of_a_headline_are_not_the_hurt_of_the_text() -> None:
    text = "214 killed in Istria\n\nThe flood left 214 people injured."
    assert values(one(text, ("214", "214", "people", ""), ("214 people", "214", "people", ""))) == [[214], [214]]


def test_a_line_that_ends_with_a_stop_or_begins_with_a_point_is_no_heading() -> None:
    text = "Mill sheds 214 jobs\nThe mill sheds 214 jobs.\n- 214 jobs go\nThe end"
    at = [i for i in range(len(text)) if text.startswith("214", i)]
    assert [is_heading(text, Span("a", i, i + 3)) for i in at] == [True, False, False]
