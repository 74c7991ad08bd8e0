"""Days and amounts of many pairs at once, against what two clauses say one by one."""

from collections.abc import Sequence
from decimal import Decimal

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Amount, Fact
from rashomon.stages.assemble.corroboration.measures import Measures

Number = tuple[int, int, str]
numbers = st.lists(st.tuples(st.integers(1, 20), st.integers(0, 3), st.sampled_from(["", "peopl", "boat"])), max_size=3)


def fact(*amounts: Number, when: tuple[str, str] | None = None) -> Fact:
    span = Span("a", 0, 40)
    claim = Claim(span, "happened", None, None, None, "rescue", False, None, (), (), ())
    counted = tuple(Amount(Decimal(low), Decimal(low + more), thing, span) for low, more, thing in amounts)
    return Fact(
        claim=claim, origin="a", head="rescu", main=frozenset(), events=frozenset(), terms=frozenset(), who=frozenset(), what=frozenset(),
        names=frozenset(), places=frozenset(), when=when, day="", dated=True, amounts=counted, supposed=False, denying=False,
        hedged=False, aside=False, lead=True, damaged=False, words=(), named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


def meet(one: Number, other: Number) -> bool:
    return one[0] <= other[0] + other[1] and other[0] <= one[0] + one[1]


@given(st.lists(numbers, min_size=1, max_size=5))
def test_amounts_agree_or_are_apart_as_their_numbers_are(made: Sequence[Sequence[Number]]) -> None:
    measures = Measures([fact(*amounts) for amounts in made])
    pairs = [(a, b) for a in range(len(made)) for b in range(len(made))]
    agreeing, apart = measures.amounts(*(np.array(side, dtype=np.int64) for side in zip(*pairs, strict=True)))
    for at, (a, b) in enumerate(pairs):
        both = [(x, y) for x in made[a] for y in made[b]]
        of_one = [meet(x, y) for x, y in both if x[2] and x[2] == y[2]]
        assert agreeing[at] == any(meet(x, y) and (x[2] == y[2] or x[0] > 12) for x, y in both)
        assert apart[at] == (bool(of_one) and not any(of_one))


def test_days_overlap_or_do_not_and_say_nothing_where_one_is_missing() -> None:
    days = [("2031-01-06", "2031-01-08"), ("2031-01-08", "2031-01-08"), ("2031-02-01", "2031-02-01"), None]
    made = [fact(when=when) for when in days]
    overlap, apart = Measures(made).days(np.array([0, 0, 0]), np.array([1, 2, 3]))
    assert (overlap.tolist(), apart.tolist()) == ([True, False, False], [False, True, False])
