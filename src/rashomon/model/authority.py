"""An authority file: names that a user holds for settled, each with the id it goes by there."""

from dataclasses import dataclass

from rashomon.model.annotation import MentionKind


@dataclass(frozen=True, slots=True)
class AuthorityEntry:
    """One line of an authority file. `kind` is None where the file does not say, or says more than one."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: MentionKind | None = None


@dataclass(frozen=True, slots=True)
class Authority:
    """What an authority file calls a name of the story: beside the text's own name, never in its place."""

    id: str
    name: str
    grounds: tuple[str, ...]
    """authority-name | authority-alias, and where the letters differ the grounds of the comparison (similar-spelling ...)."""
