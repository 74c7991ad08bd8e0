"""This machine's cores."""

import gc
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from types import FrameType, TracebackType
from typing import Any, Self, TypeVar

from rashomon.errors import OptionError, WorkerLost

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
        """OptionError where it is less than one."""
        if number < 1:
            raise OptionError(f"workers {number}: at least one process has to do the work. Give 1 or more")
        self._number = number
        self._context = multiprocessing.get_context("spawn")
        """Spawned, not forked: the array libraries have threads of their own, which a fork would leave locked."""
        self._pool: ProcessPoolExecutor | None = None
        self._asked: set[Future[Any]] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._pool:
            with self._needed:  # let go of behind it, and so when a second Ctrl-C ends the waiting: what is at work is then left, too
                self._given_up.set()
                # Not the pool's thread is waited for, but what it was asked: CPython up to 3.12 takes a thread for ended when Ctrl-C ends
                # the waiting for it, and may then hang at its exit.
                wait(list(self._asked))
                with _interrupts_held_back():
                    self._pool.shutdown()

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
            with _interrupts_held_back():
                pending.append(pool.submit(_all, function, part))
                self._asked.add(pending[-1])
                pending[-1].add_done_callback(self._asked.discard)
            if len(pending) >= self._number * AHEAD:
                yield from pending.pop(0).result()
        for future in pending:
            yield from future.result()

    def _started(self) -> ProcessPoolExecutor:
        if not self._pool:
            self._given_up = self._context.Event()
            needed, self._needed = self._context.Pipe(duplex=False)
            self._pool = ProcessPoolExecutor(
                self._number, mp_context=self._context, initializer=_begin, initargs=(self._given_up, needed)
            )
        return self._pool


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Hold Ctrl-C back. A process that is started meanwhile never hears of it: the one that started it does, and lets it end, where each
    would otherwise tell of it in a traceback. In this one it counts as soon as the block is left."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    held: list[tuple[int, FrameType | None]] = []
    # The mask is what the new process inherits; threads of the array libraries, which have none, take the signal in its place.
    handler = signal.signal(signal.SIGINT, lambda *given: held.append(given))
    masked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, masked)
        signal.signal(signal.SIGINT, handler)
    if held and callable(handler):
        handler(*held[0])


_given_up: list[Event] = []
"""In a worker: whether what it does is still wanted."""


def _begin(given_up: Event, needed: Connection) -> None:
    _given_up.append(given_up)
    threading.Thread(target=_end_behind, args=(needed,), daemon=True).start()


def _end_behind(needed: Connection) -> None:
    """End this worker when the process that started it lets go of the other end or has been killed: its queue alone would let it wait
    for ever."""
    needed.poll(None)
    os._exit(1)


def each(function: Callable[[T], R], items: Iterable[T], workers: int) -> Iterator[R]:
    """`function` of every item, in order, by so many processes."""
    with Workers(workers) as started:
        yield from started.each(function, items)


def _all(function: Callable[[T], R], items: list[T]) -> list[R]:
    """`function` of every item; nobody waits for the rest once the run was given up."""
    return [function(item) for item in items if not any(given_up.is_set() for given_up in _given_up)]
