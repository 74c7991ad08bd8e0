import pytest

from rashomon.text.lines import is_cut_into_sentences

CUT = ("Ferry runs aground", "The ferry struck a rock.", "“Nobody was hurt,” said Mr. Orr.", "It left at noon.", "Divers will look at it.")
PARAGRAPHS = (
    "Ferry runs aground",
    "The ferry struck a rock. Nobody was hurt.",
    "It left at noon. The sea was calm. Divers will look at it.",
    "“We are safe,” said Ada Orr. She had been asleep.",
    "The owners were not there. They are asked to come.",
)


def bounds(lines: tuple[str, ...], between: str) -> list[tuple[int, int]]:
    """Where the lines stand in a text that has them with this between them."""
    starts = [sum(len(line) + len(between) for line in lines[:n]) for n in range(len(lines))]
    return [(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]


@pytest.mark.parametrize(
    ("lines", "between", "cut"),
    [(CUT, "\n", True), (CUT, "\n\n", False), (PARAGRAPHS, "\n", False), (CUT[:3], "\n", False)],
    ids=["sentences", "sentences with empty lines", "paragraphs", "too few to tell"],
)
def test_lines_of_one_sentence_are_told_from_paragraphs(lines: tuple[str, ...], between: str, cut: bool) -> None:
    assert is_cut_into_sentences(between.join(lines), bounds(lines, between)) is cut
