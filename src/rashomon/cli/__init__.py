"""The command line: the verbs of `rashomon.api`, one command each.

Data goes to standard output, everything else to standard error. Exit status: 0 done (what failed on the way is counted in
the summary), 1 an error, or faults that `verify` or `doctor` found, 2 a command line that cannot be meant, 130 interrupted (Ctrl-C).
"""

import io
import os
import sys

from rashomon.cli.app import app
from rashomon.errors import OptionError, RashomonError

__all__ = ["app", "main"]

_INTERRUPTED = 130
"""128 and the number of the signal, as shells have it; `app` ends so."""


def main() -> None:
    """Run the command line; errors of ours are one line, without a traceback."""
    _open_streams()
    try:
        try:
            app()
        finally:
            sys.stdout.flush()
    except SystemExit as end:
        if end.code == _INTERRUPTED:
            print("rashomon: interrupted. What was written is whole; run the same command again to go on", file=sys.stderr)
        raise
    except RashomonError as error:
        print(f"rashomon: {error}", file=sys.stderr)
        sys.exit(2 if isinstance(error, OptionError) else 1)
    except OSError as error:
        if error.filename is not None:
            raise
        print(f"rashomon: the output cannot be written ({error.strerror}). What was printed so far is not all", file=sys.stderr)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left in its buffer would fail once more at the end
        sys.exit(1)


def _open_streams() -> None:
    """UTF-8 and plain line ends wherever it runs, so that the same result is the same bytes; a stream that was closed takes everything."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - it stays open as long as the program
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
