"""An attribution while it is being found: cue, source and content, in tokens and characters."""

from dataclasses import dataclass, replace

from rashomon.stages.annotate.quotes.quoted import Passage

Range = tuple[int, int]

Found = tuple[str, list[int], tuple[int, ...] | None, list[int]]
"""What a construction finds, in tokens: its name, the content, the source, the cue."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words ascribed to somebody. Ranges are characters, sources tokens."""

    content: tuple[Range, ...]
    cue: Range | None
    source: tuple[int, ...] | None
    verb: int | None
    """The token that is the cue's head."""
    construction: str
    """How the words are ascribed: before | after | clause | infinitive | object | ..."""
    passages: tuple[Passage, ...] = ()
    grounds: tuple[str, ...] = ()


def led(passage: Passage, attribution: Attribution) -> Attribution:
    """The attribution with a further passage at its beginning."""
    return replace(
        attribution, content=passage.pieces + attribution.content, passages=(passage, *attribution.passages),
        grounds=passage.grounds + attribution.grounds,
    )  # fmt: skip


def joined(attribution: Attribution, passage: Passage) -> Attribution:
    """The attribution with a further passage at its end."""
    return replace(
        attribution, content=attribution.content + passage.pieces, passages=(*attribution.passages, passage),
        grounds=attribution.grounds + passage.grounds,
    )  # fmt: skip
