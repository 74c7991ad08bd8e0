"""Everything that can go wrong, and what a reader of the message can do about it.

RashomonError
├── InputError          a file, line or page that could not be read: names it, the place and the cause
├── OptionError         an option or argument that cannot be meant
├── LibraryError        the library file cannot be opened, written or understood
│   ├── LibraryTooNew       written by a newer Rashomon
│   └── LibraryBusy         another process is writing to it
├── NotFound            no such story, article or name in the library
├── WorkerLost          a worker process was ended from outside
├── ResourceError       a model or data file is missing or is not the one expected
├── PipelineError       stages in an order that cannot work
├── StageError          a stage stumbled over an article or a story, which is set aside
└── EvidenceError       a span whose characters are not what they are said to be
"""


class RashomonError(Exception):
    """Base of all errors that Rashomon raises on purpose; its text is fit to show a user."""


class InputError(RashomonError):
    """A file, line or page could not be read."""

    def __init__(self, place: str, cause: str, remedy: str) -> None:
        super().__init__(f"{place}: {cause}. {remedy}")
        self.place, self.cause, self.remedy = place, cause, remedy

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str]]:
        return type(self), (self.place, self.cause, self.remedy)


class OptionError(RashomonError):
    """An option or argument cannot be meant."""


class LibraryError(RashomonError):
    """The library file cannot be opened, written or understood."""


class LibraryTooNew(LibraryError):
    """The library was written by a newer Rashomon."""


class LibraryBusy(LibraryError):
    """Another process is writing to the library."""


class NotFound(RashomonError):
    """There is no such story, article or name in the library."""


class WorkerLost(RashomonError):
    """A worker process was ended from outside, most likely because memory ran out."""


class ResourceError(RashomonError):
    """A model or data file is missing, or is not the one expected."""


class PipelineError(RashomonError):
    """The stages stand in an order in which one reads what nothing before it writes."""


class StageError(RashomonError):
    """A stage stumbled over an article or a story; its text says over what."""

    def __init__(self, stage: str, cause: Exception) -> None:
        super().__init__(f"{type(cause).__name__}: {cause}")
        self.stage, self.cause = stage, cause


class EvidenceError(RashomonError):
    """A span's characters are not what they are said to be."""
