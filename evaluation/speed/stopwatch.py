"""Seconds of each step of a build that works in one process."""

import time

STEPS = ("read", "annotate", "compare", "group", "assemble")


class Stopwatch:
    """Seconds of each step, told by the steps' own progress; of the processor, and of the clock in `clock`."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(STEPS, 0.0)
        self.clock = dict.fromkeys(STEPS, 0.0)
        self.go_on()

    def go_on(self) -> None:
        """What was done since it last looked does not count."""
        self._last = time.process_time(), time.perf_counter()

    def __call__(self, step: str, done: int, total: int | None) -> None:
        now = time.process_time(), time.perf_counter()
        self.seconds[step] += now[0] - self._last[0]
        self.clock[step] += now[1] - self._last[1]
        self._last = now
