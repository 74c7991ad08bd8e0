import re
from time import perf_counter

from rashomon.model.annotation import Token
from rashomon.stages.annotate.mentions.hyphens import set_apart


def test_hyphens_set_apart_on_one_endless_line_take_no_time() -> None:
    """The line before each of them was read whole."""
    text = "Mat - Su " * 30_000
    places = [m.start() for m in re.finditer(r"\S+", text)]
    tokens = [Token(at, at + len(word), word, word, "PROPN", "NNP", "dep", 0, 0) for at, word in zip(places, text.split(), strict=True)]
    started = perf_counter()
    assert set_apart(text, tokens) == frozenset()
    assert perf_counter() - started < 5


def test_a_dateline_behind_a_line_of_the_page_is_no_compound() -> None:
    """Bug: "TARNBY - Standing" was a body."""
    words = "Please enable scripts to watch this video TARNBY - Standing before a judge from the Mat - Su Borough he wept".split()
    starts = [sum(len(word) + 1 for word in words[:n]) for n in range(len(words))]
    tokens = [Token(at, at + len(word), word, word, "PROPN", "NNP", "dep", 0, 0) for at, word in zip(starts, words, strict=True)]
    assert set_apart(" ".join(words), tokens) == {words.index("Su") - 1}
