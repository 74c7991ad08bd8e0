"""How an article without a headline is called: by the first words that one reads of it."""

from collections.abc import Mapping

from rashomon.model.annotation import Block

_LONGEST = 100
"""Characters of an article's first words that stand for a headline."""


def openings_of(texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> dict[str, str]:
    """How each article begins: its headline, else the first of its readable words."""
    return {id: _opening(text, blocks.get(id, ())) for id, text in texts.items()}


def _opening(text: str, blocks: tuple[Block, ...]) -> str:
    headlines = [block for block in blocks if block.kind == "headline"]
    readable = [block for block in blocks if block.kind in ("heading", "body", "post")]
    for block in (*headlines, *readable):
        words = " ".join(block.span.of(text).split())
        return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
    return " ".join(text[:_LONGEST].split())
