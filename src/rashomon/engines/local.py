"""This machine's cores."""

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

WORTH_A_POOL = 24
"""Fewer items than this are done before a second process has loaded the language model (about 1.5 s each on two cores)."""
CHUNK = 8
"""Items handed to a worker at a time: small enough that progress shows and little is lost when the run is killed."""
AHEAD = 4
"""Chunks in flight per worker: bounds the memory of a long run."""


def cores() -> int:
    """How many processes this machine carries."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def each(function: Callable[[T], R], items: Iterable[T], workers: int) -> Iterator[R]:
    """`function` of every item, in the order of the items, whichever worker is quicker."""
    stream = iter(items)
    first = list(islice(stream, WORTH_A_POOL))
    if workers < 2 or len(first) < WORTH_A_POOL:
        yield from map(function, chain(first, stream))
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        stream = chain(first, stream)
        pending = []
        try:
            while chunk := list(islice(stream, CHUNK)):
                pending.append(pool.submit(_all, function, chunk))
                if len(pending) >= workers * AHEAD:
                    yield from pending.pop(0).result()
            for future in pending:
                yield from future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _all(function: Callable[[T], R], items: list[T]) -> list[R]:
    return [function(item) for item in items]
