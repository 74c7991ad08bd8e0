"""All that a body has, beside some of them."""

import pytest

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.wholes import is_whole
from rashomon.text.terms import stem


@pytest.mark.parametrize(
    ("text", "number", "noun", "whole"),
    [
        ("Harrow Glass has about 420 employees in all.", "about 420", "employees", True),
        ("Of the company's 420 workers 390 are on strike.", "420", "workers", True),
        ("The union asked its 12,000 members in May.", "12,000", "members", True),
        ("More than 200 employees of Harrow Glass are on strike.", "More than 200", "employees", False),
        ("Nearly 310 employees want a new owner.", "Nearly 310", "employees", False),
        ("The state has 12 deaths.", "12", "deaths", False),
    ],
)
def test_what_a_body_has_is_told_apart_from_some_of_it(text: str, number: str, noun: str, whole: bool) -> None:
    """Bug: those who had signed a letter and all that the firm has were one count, and in conflict."""
    start, counted = text.index(number), text.index(noun)
    named = Span("a", counted, counted + len(noun))
    figure = Figure(Span("a", start, start + len(number)), None, None, None, "people", named, "exact")
    assert is_whole(text, figure, stem(noun)) is whole
