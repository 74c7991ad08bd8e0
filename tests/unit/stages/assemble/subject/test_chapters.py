"""Chapters of a long story: at quiet days, and where the reports begin to speak of other things."""

from collections.abc import Mapping, Sequence
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import Chapter
from rashomon.model.span import Span
from rashomon.model.story import Entity, Lineage, Origin, Variant
from rashomon.model.times import Publication
from rashomon.stages.assemble.labels import label_accounts
from rashomon.stages.assemble.subject import read_telling, survey_story
from rashomon.stages.assemble.subject.chapters import find_chapters
from rashomon.stages.assemble.subject.segments import Day, part
from rashomon.text.read import ReadText
from rashomon.text.vectors import Vector

DAM = "The dam at Orlow burst in the night and the village below was flooded, the fire brigade said."
TRIAL = "The engineer was charged with negligence, and the prosecutor asked the tribunal for a verdict."
TEXTS = {
    "a": "Dam bursts at Orlow\n\n" + DAM,
    "b": "Village flooded below the dam\n\n" + DAM + " Nobody was missing.",
    "c": "Water falls in flooded village\n\n" + DAM + " The pumps were running.",
    "d": "Engineer charged over Orlow dam\n\n" + TRIAL,
    "e": "Tribunal hears of cracks in the dam\n\n" + TRIAL + " The dam at Orlow had cracks.",
}
DAYS = {"a": "2031-04-01", "b": "2031-04-02", "c": "2031-04-03", "d": "2031-04-20", "e": "2031-04-21"}


def chapters(
    texts: Mapping[str, str] = TEXTS, days: Mapping[str, str | tuple[str, str]] = DAYS, origins: Mapping[str, str] | None = None,
    entities: tuple[Entity, ...] = (),
) -> tuple[Chapter, ...]:  # fmt: skip
    articles = {id: Article(id, text) for id, text in texts.items()}
    blocks = {}
    for id, text in texts.items():
        head = text.index("\n\n")
        blocks[id] = (Block(Span(id, 0, head), "headline"), Block(Span(id, head + 2, len(text)), "body"))
    when = {id: publication(id, days.get(id)) for id in texts}
    telling = {id: read_telling(ReadText(article.text), blocks[id]) for id, article in articles.items()}
    lineage = Lineage((), tuple(Origin(id, (origins or {}).get(id, id)) for id in texts), when)
    annotations = {id: Annotation(id, "en", None, blocks[id]) for id in articles}
    survey = survey_story(articles, annotations, telling, label_accounts(articles, blocks), lineage, (), ())
    return find_chapters(survey, entities)


def publication(id: str, day: str | tuple[str, str] | None) -> Publication:
    if isinstance(day, tuple):
        return Publication(id, "inferred", None, *day)
    return Publication(id, "stated" if day else "unknown", day, day, day)


def ids(found: Sequence[Chapter]) -> list[list[str]]:
    return [[item.article for item in chapter.articles] for chapter in found]


def codes(chapter: Chapter) -> list[str]:
    return [ground.code for ground in chapter.grounds]


def test_quiet_days_begin_a_chapter() -> None:
    first, second = chapters()
    assert ids((first, second)) == [["a", "b", "c"], ["d", "e"]]
    assert (first.first, first.last, second.first, second.last) == ("2031-04-01", "2031-04-03", "2031-04-20", "2031-04-21")
    assert codes(first) == ["beginning"]
    assert codes(second)[:2] == ["quiet-days", "new-words"]
    assert second.title.exact == "Engineer charged over Orlow dam"


def test_new_words_stand_in_the_chapter_and_in_none_before() -> None:
    second = chapters()[1]
    new = next(ground.evidence for ground in second.grounds if ground.code == "new-words")
    assert new
    words = [span.of(TEXTS[span.article]) for span in new]
    assert "tribunal" in words
    assert not any(word in TEXTS[id].lower() for word in words for id in "abc")


def test_new_names_come_first_in_the_chapter_that_has_them() -> None:
    where = Span("d", TEXTS["d"].index("Orlow"), TEXTS["d"].index("Orlow") + 5)
    before = Span("a", TEXTS["a"].index("Orlow"), TEXTS["a"].index("Orlow") + 5)
    known = Entity("x", "Orlow", "place", (), (Variant("Orlow", (before, where), ()),))
    new = Entity("y", "Engineer", "person", (), (Variant("Engineer", (Span("d", 0, 8),), ()),))
    second = chapters(entities=(known, new))[1]
    assert [g.evidence for g in second.grounds if g.code == "new-names"] == [(Span("d", 0, 8),)]


def test_what_only_a_copy_had_before_is_not_new() -> None:
    """A copy parts nothing, but what it added to its source has been told."""
    texts = {**TEXTS, "x": TEXTS["a"] + " The tribunal of Orlow was flooded, and a prosecutor drowned."}
    second = chapters(texts, {**DAYS, "x": "2031-04-02"}, origins={"x": "a"})[1]
    new = next(ground.evidence for ground in second.grounds if ground.code == "new-words")
    assert new
    assert {"tribunal", "prosecutor"}.isdisjoint(span.of(texts[span.article]) for span in new)


def test_a_short_story_has_none() -> None:
    near = {id: f"2031-04-0{n}" for n, id in enumerate("abc", 1)}
    assert chapters({id: TEXTS[id] for id in "abc"}, near) == ()
    assert chapters({id: TEXTS[id] for id in "ad"}) == (), "two reports are read at one glance"


def test_without_days_there_are_none() -> None:
    assert chapters(days={}) == ()


def test_a_reprint_begins_no_chapter() -> None:
    """A text printed again weeks later says nothing new, so the days before it are not quiet days of the story."""
    texts = {**TEXTS, "z": TEXTS["e"]}
    found = chapters(texts, {**DAYS, "z": "2031-06-30"}, origins={"z": "e"})
    assert ids(found) == [["a", "b", "c"], ["d", "e", "z"]]
    assert found[1].origins == 2


def test_articles_without_a_day_go_where_their_origin_or_their_words_belong() -> None:
    texts = {**TEXTS, "x": TEXTS["d"], "y": "Verdict asked for\n\n" + TRIAL + " There was no verdict."}
    found = chapters(texts, origins={"x": "d"})
    placed = {item.article: (number, item.grounds) for number, chapter in enumerate(found) for item in chapter.articles}
    assert placed["x"] == (1, "origin")
    assert placed["y"] == (1, "wording")
    assert placed["a"] == (0, "published")


def test_days_that_fit_place_an_article_where_all_of_them_lie_in_one_chapter() -> None:
    texts = {**TEXTS, "x": "Nothing but rain\n\nIt rained."}
    found = chapters(texts, {**DAYS, "x": ("2031-04-20", "2031-04-21")})
    assert found[1].articles[-1].article in {"x", "e"}
    assert {item.grounds for item in found[1].articles} == {"published"}
    across = chapters(texts, {**DAYS, "x": ("2031-04-02", "2031-04-21")})
    assert not any("x" in row for row in ids(across)), "its words are like those of no chapter"


def test_the_order_of_articles_does_not_matter() -> None:
    assert chapters(dict(reversed(TEXTS.items()))) == chapters()


def days(*subjects: str, gap: int = 1) -> list[Day]:
    """A day for each subject: two reports that share it, and have a word of their own each."""
    made: list[Day] = []
    for number, subject in enumerate(subjects):
        reports: list[Vector] = [{subject: 0.8, f"own{number}{which}": 0.6} for which in "ab"]
        made.append(Day(date.fromordinal(740_000 + number * gap).isoformat(), tuple(reports)))
    return made


def test_reports_that_begin_to_speak_of_other_things_begin_a_chapter() -> None:
    stretches = part(days("flood", "flood", "flood", "trial", "trial", "trial"))
    assert [(len(stretch), cut) for stretch, cut in stretches] == [(3, None), (3, "new-words")]


def test_one_subject_stays_one_chapter_however_long() -> None:
    assert len(part(days(*["flood"] * 60))) == 1


def test_a_story_told_every_week_is_not_parted_every_week() -> None:
    assert len(part(days(*["flood"] * 20, gap=7))) == 1
    assert len(part(days("flood", "flood", "flood", gap=7))) == 3


@given(st.lists(st.tuples(st.integers(1, 400), st.sampled_from("abc")), min_size=1, max_size=40, unique_by=lambda pair: pair[0]))
def test_every_day_stands_in_one_stretch_in_order(drawn: list[tuple[int, str]]) -> None:
    given_days = [Day(date.fromordinal(740_000 + n).isoformat(), ({subject: 1.0},)) for n, subject in sorted(drawn)]
    assert [day for stretch, _ in part(given_days) for day in stretch] == given_days
