from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.stages.compare.origins.spread import ORIGINS, Spread, find_spread

OTHERS = ORIGINS - 1


def test_half_of_a_passage_in_so_many_origins_makes_it_a_formula() -> None:
    spread = Spread.of([[Span("a", 10, 30)]] * OTHERS)
    assert spread.is_formula(Span("a", 10, 30))
    assert spread.is_formula(Span("a", 0, 40))
    assert not spread.is_formula(Span("a", 0, 41))
    assert not spread.is_formula(Span("a", 30, 50))


def test_one_origin_that_has_the_words_twice_counts_once() -> None:
    assert not Spread.of([[Span("a", 0, 10), Span("a", 5, 10)]] * (OTHERS - 1)).is_formula(Span("a", 0, 10))


def test_copies_of_one_origin_do_not_spread_a_passage() -> None:
    found = {("a", other): (Reuse(Span("a", 0, 9), Span(other, 0, 9), "verbatim", 1.0),) for other in "bcdefg"}
    alone = find_spread(found, {id: id for id in "abcdefg"})
    assert alone["a"].is_formula(Span("a", 0, 9))
    one = find_spread(found, {"a": "a", **dict.fromkeys("bcdefg", "b")})
    assert not one["a"].is_formula(Span("a", 0, 9))
