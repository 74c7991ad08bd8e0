"""What a story has once a day, told by other verbs and at another precision."""

from tests.invented_story import records_of


def lines(**texts: str) -> list[tuple[str | None, set[str]]]:
    timeline, _ = records_of({id: ("2031-03-12", text) for id, text in texts.items()}, "chronology")["chronology"]
    return [(e.earliest, {span.article for span in e.evidence}) for e in timeline]


def test_a_shooting_is_one_line_with_its_finest_time() -> None:
    assert lines(
        ember="A porter was shot and killed in Skelder on Tuesday night.",
        flint="The shooting happened around 8 p.m. Tuesday in a flat near the quarry.",
        slate="Gunfire killed a porter in a flat on Tuesday evening.",
    ) == [("2031-03-11T20:00", {"ember", "flint", "slate"})]


def test_hours_that_differ_are_two_incidents() -> None:
    assert len(lines(
        ember="A porter was shot in Skelder on Tuesday morning.", flint="A baker was shot in Skelder on Tuesday afternoon.",
    )) == 2  # fmt: skip


def test_ages_that_differ_are_two_incidents() -> None:
    assert len(lines(
        ember="A 36-year-old climber died at the ridge on Tuesday.", flint="A 32-year-old climber died on the glacier on Tuesday.",
    )) == 2  # fmt: skip
