"""What a run was asked to do, where it changes the result."""

import re
from dataclasses import dataclass
from datetime import date

from rashomon.errors import OptionError

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def is_day(text: str) -> bool:
    """Whether it is a day of the calendar, written as YYYY-MM-DD: days are compared as they are written."""
    try:
        return bool(_DAY.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Options:
    """Options that stages read; they stand in the manifest."""

    as_of: str | None = None
    """ISO day: nothing in the library was published later."""

    authority: str | None = None
    """sha256 of the authority file whose entries the library holds."""

    def __post_init__(self) -> None:
        if self.as_of is not None and not (isinstance(self.as_of, str) and is_day(self.as_of)):
            raise OptionError(f"as_of {self.as_of!r}: this is not a day of the calendar. Write it as YYYY-MM-DD")

    def entries(self) -> dict[str, str]:
        """Name to value, only what was set."""
        return {name: value for name, value in (("as_of", self.as_of), ("authority", self.authority)) if value is not None}
