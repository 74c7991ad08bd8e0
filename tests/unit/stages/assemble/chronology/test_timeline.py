"""Which lines a timeline shows."""

from rashomon.model.dossier import TimelineEntry
from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.timeline import without_parts


def line(year: str, *places: tuple[str, int, int]) -> TimelineEntry:
    return TimelineEntry(f"{year}-01-01", f"{year}-12-31", "year", 1, tuple(Span(*place) for place in places))


def test_words_inside_another_line_of_the_time_are_none_of_their_own() -> None:
    """Bug: of "he rose in 1957, when he took over the ferries", told by two accounts, "he rose in 1957" was a line, too."""
    whole, part = line("1957", ("ember", 10, 90), ("harbour", 0, 50)), line("1957", ("ember", 12, 40))
    assert without_parts([part, whole]) == [whole]
    assert without_parts([whole, whole]) == [whole]


def test_words_inside_a_line_of_another_time_or_beside_it_are_a_line() -> None:
    lines = [line("1957", ("ember", 10, 90)), line("1959", ("ember", 12, 40)), line("1957", ("ember", 12, 40), ("harbour", 0, 9))]
    assert without_parts(lines) == lines
