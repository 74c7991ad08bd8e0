"""Records written by columns are read as they were."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.columns import pack_columns, unpack_columns


@dataclass(frozen=True)
class Place:
    at: int
    name: str | None


@dataclass(frozen=True)
class Told:
    kind: Literal["past", "ahead"]
    words: frozenset[str]
    days: tuple[str, str] | None
    amounts: tuple[Decimal, ...]
    places: tuple[Place, ...]
    here: Place | None
    share: float
    sure: bool = False


places = st.builds(Place, st.integers(), st.none() | st.text())
told = st.builds(
    Told, st.sampled_from(("past", "ahead")), st.frozensets(st.text()), st.none() | st.tuples(st.text(), st.text()),
    st.lists(st.decimals(allow_nan=False)).map(tuple), st.lists(places).map(tuple), st.none() | places,
    st.floats(allow_nan=False), st.booleans(),
)  # fmt: skip


@given(st.lists(told))
def test_what_is_read_is_what_was_written(records: list[Told]) -> None:
    found = unpack_columns(tuple[Told, ...], pack_columns(tuple[Told, ...], tuple(records)))
    assert list(found) == records
    assert [str(amount) for one in found for amount in one.amounts] == [str(amount) for one in records for amount in one.amounts]


def test_sets_are_written_in_order_of_their_words() -> None:
    """Else the bytes would hang on how a process hashes strings."""
    one, other = (Told("past", frozenset(words), None, (), (), None, 0.5) for words in (("b", "a", "c"), ("c", "b", "a")))
    assert pack_columns(Told, one) == pack_columns(Told, other)


def test_a_kind_that_has_no_column_is_refused() -> None:
    @dataclass(frozen=True)
    class Odd:
        held: dict[str, int]

    with pytest.raises(TypeError, match="cannot stand in a column"):
        pack_columns(Odd, Odd({}))
