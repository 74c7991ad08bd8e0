"""A place in a text arrives from another process as it left, and no other does."""

import pickle

import pytest

from rashomon.model.span import Span


def test_a_span_comes_back_from_a_worker_as_it_was() -> None:
    span = Span("a", 3, 8)
    assert pickle.loads(pickle.dumps(span)) == span


def test_what_is_no_span_is_refused_from_a_worker_too() -> None:
    packed = pickle.dumps(Span("a", 3, 8), protocol=0)
    with pytest.raises(ValueError, match="not a span"):
        pickle.loads(packed.replace(b"I8\n", b"I3\n"))
