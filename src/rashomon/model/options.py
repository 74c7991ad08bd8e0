"""What a run was asked to do, where it changes the result."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Options that stages read; they stand in the manifest."""

    as_of: str | None = None
    """ISO day: nothing in the library was published later."""

    def entries(self) -> dict[str, str]:
        """Name to value, only what was set."""
        return {} if self.as_of is None else {"as_of": self.as_of}
