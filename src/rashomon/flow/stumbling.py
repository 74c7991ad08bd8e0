"""A stage that stumbles must not stop the run: what it stumbled over is named, set aside, counted and shown."""

from collections.abc import Iterator
from contextlib import contextmanager

from rashomon.errors import ResourceError, StageError
from rashomon.stage import Stage


@contextmanager
def named(stage: Stage) -> Iterator[None]:
    """Any error of the stage as a StageError that names it; what no text can be blamed for stays what it is."""
    try:
        yield
    except (ResourceError, MemoryError):
        raise
    except Exception as error:
        raise StageError(stage.name, error) from error
