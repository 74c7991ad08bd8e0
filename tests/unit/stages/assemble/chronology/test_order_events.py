"""Timeline and calendar over hand-made claims."""

from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.annotation import Claim, Mention, Modality
from rashomon.model.article import Article
from rashomon.model.dossier import CalendarEntry, TimelineEntry
from rashomon.model.span import Span
from rashomon.model.story import Entity, Lineage, Origin, Variant
from rashomon.model.times import Publication, Time
from rashomon.stages.assemble.chronology import find_events, gather_events, order_events, plan_calendar
from rashomon.stages.compare.names_by_article import part_entities
from rashomon.text.read import ReadText

Told = tuple[str, str, str, str, str, str, Modality, str]
"""Article, its day, its sentence, the words of the time, the first and last day they mean, modality, predicate."""
NAMES = ("Ilmar Toth", "Dravna")


def chronology(told: list[Told], order: list[int] | None = None) -> tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]]:
    """Timeline and calendar, the articles given in any order."""
    rows = [told[i] for i in order or range(len(told))]
    places: dict[str, list[Span]] = {name: [] for name in NAMES}
    mentions, claims, times = {}, {}, {}
    for id, _, text, words, first, last, modality, predicate in rows:
        found = [(n, Span(id, text.index(n), text.index(n) + len(n))) for n in NAMES if n in text]
        for name, span in found:
            places[name].append(span)
        mentions[id] = tuple(Mention(span, "person" if n == NAMES[0] else "place", n) for n, span in found)
        time = Span(id, text.index(words), text.index(words) + len(words))
        times[id] = (Time(time, "DATE", first if first == last else "2024-W20", first, last, "explicit"),)
        subject = next((span for n, span in found if n == NAMES[0]), None)
        claims[id] = (
            Claim(
                Span(id, 0, len(text)), modality, None, None, time, predicate, False, subject, (), tuple(n for n, _ in found), ()
            ),
        )
    entities = tuple(
        Entity(n, n, "person" if n == NAMES[0] else "place", (), (Variant(n, tuple(sorted(spans)), ()),))
        for n, spans in places.items()
    )
    own = part_entities([row[0] for row in rows], entities)
    events = {
        id: find_events(
            Article(id=id, text=text), ReadText(text), Annotation(id, "en", None, (), claims=claims[id], mentions=mentions[id]),
            Resolved(Publication(id, "stated", day, day, day), times[id], own[id]), None,
        )
        for id, day, text, *_ in rows
    }
    lineage = Lineage((), tuple(Origin(id, id) for id in events), {})
    together = gather_events(events, lineage)
    return order_events(together, plan_calendar(together, entities, {}), (), lineage)


VISIT: list[Told] = [
    ("a", "2024-05-01", "Ilmar Toth will visit the dock in Dravna on May 14.", "May 14", "2024-05-14", "2024-05-14", "planned", "visit"),
    ("b", "2024-05-08", "Ilmar Toth will now visit a dock in Dravna on May 21.", "May 21", "2024-05-21", "2024-05-21", "planned", "visit"),
    ("c", "2024-05-22", "Ilmar Toth visited the dock in Dravna on May 21.", "May 21", "2024-05-21", "2024-05-21", "happened", "visit"),
]


def test_a_plan_keeps_its_identity_when_it_moves_and_comes_about() -> None:
    _, [entry] = chronology(VISIT)
    assert [state.status for state in entry.history] == ["planned", "moved", "happened"]
    assert (entry.earliest, entry.precision, entry.status) == ("2024-05-21", "day", "happened")
    assert entry.who == ("Ilmar Toth",)


def test_the_uid_does_not_change_with_the_day() -> None:
    _, [early] = chronology(VISIT[:1])
    _, [late] = chronology(VISIT)
    assert early.uid == late.uid


@given(st.permutations(range(3)))
def test_nothing_depends_on_the_order_of_the_articles(order: list[int]) -> None:
    assert chronology(VISIT, order) == chronology(VISIT)


def test_an_event_of_two_accounts_is_one_entry_with_both_origins() -> None:
    [entry], calendar = chronology([
        ("a", "2024-05-02", "The ferry Aurelia sank off Dravna on May 1.", "May 1", "2024-05-01", "2024-05-01", "happened", "sink"),
        ("b", "2024-05-03", "The ferry Aurelia sank near Dravna on May 1.", "May 1", "2024-05-01", "2024-05-01", "happened", "sink"),
    ])  # fmt: skip
    assert entry.origins == 2
    assert [span.article for span in entry.evidence] == ["a", "b"]
    assert calendar == ()


def test_different_days_are_different_events() -> None:
    timeline, _ = chronology([
        ("a", "2024-05-12", "The ferry Aurelia sank off Dravna on May 1.", "May 1", "2024-05-01", "2024-05-01", "happened", "sink"),
        ("b", "2024-05-12", "The ferry Aurelia sank off Dravna on May 11.", "May 11", "2024-05-11", "2024-05-11", "happened", "sink"),
    ])  # fmt: skip
    assert [entry.earliest for entry in timeline] == ["2024-05-01", "2024-05-11"]


def test_a_week_stays_a_week() -> None:
    _, [entry] = chronology([
        ("a", "2024-05-01", "Ilmar Toth visits Dravna next week.", "next week", "2024-05-13", "2024-05-19", "planned", "visit"),
    ])  # fmt: skip
    assert (entry.earliest, entry.latest, entry.precision) == ("2024-05-13", "2024-05-19", "week")


def one(text: str, words: str, day: str, predicate: str, modality: Modality = "happened", written: str = "2024-05-20") -> Told:
    return ("a", written, text, words, day, day, modality, predicate)


def test_a_year_in_a_name_dates_nothing() -> None:
    timeline, _ = chronology([one("A grey 2023 Camero struck Ilmar Toth in Dravna.", "2023", "2023-06-01", "strike")])
    assert timeline == ()
    timeline, _ = chronology([one("In 2023 a car struck Ilmar Toth in Dravna.", "2023", "2023-06-01", "strike")])
    assert len(timeline) == 1


def test_what_is_told_in_the_past_is_no_plan() -> None:
    assert chronology([one("A quake hit Dravna in June, killing nine.", "June", "2024-06-10", "hit")]) == ((), ())


def test_the_day_that_a_meeting_was_called_for_is_not_the_day_it_moved() -> None:
    timeline, _ = chronology([one("The hearing called for Friday was moved by Ilmar Toth.", "Friday", "2024-05-17", "move")])
    assert timeline == ()
    _, calendar = chronology([one("The hearing in Dravna is scheduled for Friday.", "Friday", "2024-05-24", "schedule", "planned")])
    assert [entry.earliest for entry in calendar] == ["2024-05-24"]


def test_reporters_unanswered_requests_and_decades_are_no_events() -> None:
    asked = one("A request for comment by Ilmar Toth was declined on Friday.", "Friday", "2024-05-17", "decline")
    assert chronology([asked]) == ((), ())
    decade = ("a", "2024-05-20", "Ilmar Toth built docks in the 1970s.", "the 1970s", "1970-01-01", "1979-12-31", "happened", "build")
    assert chronology([decade]) == ((), ())  # type: ignore[list-item]


def test_what_a_picture_shows_is_no_event() -> None:
    """Bug: "this image provided in June shows the boat" was what happened in June."""
    shown = one("This undated image provided by Ilmar Toth on Friday shows the boat.", "Friday", "2024-05-17", "show")
    assert chronology([shown]) == ((), ())
