import re

import pytest

from rashomon.text.sentences import mend_starts


def bounds(text: str) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"[\w']+\.(?=\s[A-Z]\w)|\w+|[^\w\s]", text)]


def starts_of(text: str, *proposed: str) -> list[str]:
    found = bounds(text)
    words = [text[a:b] for a, b in found]
    indices = [0, *(words.index(word) for word in proposed)]
    return [words[i] for i in mend_starts(text, found, indices)]


@pytest.mark.parametrize(
    ("text", "proposed", "kept"),
    [
        ("They met Sgt. Doyle there. Then left.", ("Doyle", "Then"), ["They", "Then"]),
        ("Go home! ” Nobody moved.", ("”",), ["Go", "Nobody"]),
        ("It was big even huge.", ("even",), ["It"]),
        ('"Is it so?" Doyle said.', ("Doyle",), ['"']),
        ("It ended. Doyle said that he was tired and would go home.", ("Doyle",), ["It", "Doyle"]),
    ],
)
def test_false_starts_are_taken_back(text: str, proposed: tuple[str, ...], kept: list[str]) -> None:
    assert starts_of(text, *proposed) == kept


def test_nothing_has_no_sentences() -> None:
    assert mend_starts("", (), ()) == ()
