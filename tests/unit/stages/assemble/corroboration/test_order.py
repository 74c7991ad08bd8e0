from rashomon.model.dossier import Corroboration, Side
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.order import in_order


def item(origins: int, clearest: str, *others: str) -> Corroboration:
    sides = tuple(Side("agrees", name, name, None, "happened", (Span(name, 0, 9),)) for name in (clearest, *others))
    return Corroboration(Span(clearest, 0, 9), sides, (), origins, origins, None, "agreed")


def test_the_most_widely_stated_stands_first() -> None:
    few, many = item(2, "ember", "flint"), item(3, "shade", "tarn", "weir")
    assert in_order([few, many]) == (many, few)


def test_what_happened_stands_before_a_number_in_it_that_more_accounts_give() -> None:
    happened, number = item(1, "ember", "flint", "shade", "tarn"), item(3, "flint", "shade", "tarn")
    assert in_order([number, happened]) == (happened, number)


def test_the_order_does_not_hang_on_the_order_given() -> None:
    items = [item(2, "ember", "flint"), item(2, "shade", "tarn"), item(2, "ember", "flint", "weir")]
    assert in_order(items) == in_order(items[::-1])
