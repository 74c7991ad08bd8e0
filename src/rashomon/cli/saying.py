"""What the commands say: data as lines on standard output, everything else on standard error."""

import json
import os
import sys
from collections.abc import Iterable
from typing import Any

from rashomon.flow.job import Summary
from rashomon.model.dossier import Failure
from rashomon.model.run import Bound


def say(text: str) -> None:
    """A line on standard error."""
    print(text, file=sys.stderr)


def line(data: Any) -> str:
    """One JSON object on one line."""
    return json.dumps(data, ensure_ascii=False)


def print_lines(items: Iterable[Any]) -> None:
    """JSON Lines on standard output."""
    for item in items:
        print(line(item))


def say_failure(failure: Failure) -> None:
    """What could not be processed, where and why."""
    where = "" if failure.stage == "read" else f"in {failure.stage}: "
    say(f"failed: {failure.record.removeprefix(os.getcwd() + os.sep)}: {where}{failure.why}")


def sum_up(summary: Summary) -> None:
    """The last lines of a build."""
    for failure in summary.failures:
        if failure.stage != "read":
            say_failure(failure)
    for bound in summary.bounds:
        say(f"bounded: {bound_words(bound)}")
    say(
        f"{counted(summary.articles, 'article')} ({summary.new} new, {summary.annotated} annotated), "
        f"{counted(summary.stories, 'story', 'stories')} ({counted(summary.dossiers, 'dossier')} written), "
        f"{counted(len(summary.failures), 'failure')}"
    )


def bound_words(bound: Bound) -> str:
    """What was left out, as one reads it."""
    many = f"{bound.count:,}"
    return {
        "too-long": f"{many} of more than {bound.limit:,} characters not annotated, only grouped and searchable",
        "read-in-part": f"{many} compared by the first {bound.limit:,} words alone",
        "boilerplate": f"{many} runs of words that {bound.limit:,} articles or more have led only to those beside and to the earliest",
        "chained": f"{many} hang together in chains of more than {bound.limit:,}, of which only the nearer neighbours make stories",
        "one-text": f"{many} articles carry a text that {bound.limit:,} or more carry: what it shares is told of the first of them",
        "crowded-terms": f"{many} times a term of more than {bound.limit:,} articles in a month led to the nearest of them alone",
    }[bound.what]


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 story", "2 stories"; without `many` an s is enough."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"
