"""What a run was asked to do, where it changes the result."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Options that stages read; they stand in the manifest."""

    as_of: str | None = None
    """ISO day: nothing in the library was published later."""

    authority: str | None = None
    """sha256 of the authority file whose entries the library holds."""

    def entries(self) -> dict[str, str]:
        """Name to value, only what was set."""
        return {name: value for name, value in (("as_of", self.as_of), ("authority", self.authority)) if value is not None}
