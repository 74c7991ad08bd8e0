"""Texts as a machine cuts them: a line is a block."""


def lines(text: str) -> list[tuple[int, int]]:
    """Every line with words in it, from its start to its end."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append((start, start + len(line)))
        start += len(line) + 1
    return blocks
