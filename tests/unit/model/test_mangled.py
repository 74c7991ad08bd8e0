"""Which articles a machine has been through."""

from rashomon.model.mangled import mangled_articles
from rashomon.model.span import Span


def test_two_garbled_names_are_a_machine_s_work_and_one_twice_is_a_slip() -> None:
    garbled = [
        ("Adda Bren", (Span("machine", 0, 9), Span("slip", 4, 13), Span("slip", 40, 49))),
        ("Foss", (Span("machine", 20, 24),)),
    ]
    assert mangled_articles(garbled) == {"machine"}


def test_a_name_misspelt_in_full_and_alone_is_one_name() -> None:
    assert mangled_articles([("Duncan Raite", (Span("slip", 0, 12),)), ("Raite", (Span("slip", 30, 35),))]) == frozenset()
