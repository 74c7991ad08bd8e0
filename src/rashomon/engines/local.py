"""This machine's cores."""

import gc
import multiprocessing
import os
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from types import TracebackType
from typing import Self, TypeVar

from rashomon.errors import WorkerLost

T = TypeVar("T")
R = TypeVar("R")

WORTH_A_POOL = 24
"""Fewer articles than this are done before a second process has loaded the language model (about 1.5 s each on two cores)."""
CHUNK = 8
"""Items handed to a worker at a time: small enough that progress shows and little is lost when the run is killed."""
AHEAD = 4
"""Chunks in flight per worker: bounds the memory of a long run."""


def cores() -> int:
    """How many processes this machine carries."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def without_collecting() -> Iterator[None]:
    """Put the search for cycles off: what stages make are trees of records, and to walk all of them took an eighth of their time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Workers:
    """So many processes, started when there is first enough to do for them and kept for the next step; a context manager."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def each(
        self, function: Callable[[T], R], items: Iterable[T], worth: int = WORTH_A_POOL, chunk: int = CHUNK
    ) -> Iterator[R]:
        """`function` of every item, in the order of the items, whichever worker is quicker; fewer than `worth` are done here."""
        stream = iter(items)
        first = list(islice(stream, worth))
        stream = chain(first, stream)
        if self._number < 2 or len(first) < worth:
            yield from map(function, stream)
            return
        try:
            yield from self._by_pool(function, stream, chunk)
        except BrokenProcessPool as error:
            raise WorkerLost(
                f"one of {self._number} worker processes was ended from outside, most likely because memory ran out. "
                "What was acknowledged is kept; run the same command again with --workers 1"
            ) from error

    def _by_pool(self, function: Callable[[T], R], stream: Iterator[T], chunk: int) -> Iterator[R]:
        pool = self._started()
        pending: list[Future[list[R]]] = []
        while part := list(islice(stream, chunk)):
            pending.append(pool.submit(_all, function, part))
            if len(pending) >= self._number * AHEAD:
                yield from pending.pop(0).result()
        for future in pending:
            yield from future.result()

    def _started(self) -> ProcessPoolExecutor:
        # Spawned, not forked: the array libraries have threads of their own, which a fork would leave locked.
        self._pool = self._pool or ProcessPoolExecutor(
            self._number, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent
        )
        return self._pool


def _end_with_parent() -> None:
    """End this worker when the process that started it has been killed: its queue alone would let it wait for ever."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def each(function: Callable[[T], R], items: Iterable[T], workers: int) -> Iterator[R]:
    """`function` of every item, in order, by so many processes."""
    with Workers(workers) as started:
        yield from started.each(function, items)


def _all(function: Callable[[T], R], items: list[T]) -> list[R]:
    return [function(item) for item in items]
