"""Progress of long work on standard error, for a person at a terminal; nothing where nobody watches."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from rashomon.flow.job import Progress as Report
from rashomon.flow.job import silent

STEPS = {"read": "reading", "annotate": "annotating", "compare": "comparing", "assemble": "writing dossiers"}


@contextmanager
def shown() -> Iterator[Report]:
    """A function to report progress to."""
    if not sys.stderr.isatty():
        yield silent
        return
    columns = (TextColumn("{task.description:<16}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        tasks: dict[str, TaskID] = {}

        def report(step: str, done: int, total: int | None) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(STEPS[step], total=total)
            bars.update(tasks[step], completed=done, total=total)

        yield report
