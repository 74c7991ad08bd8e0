"""The chapters of a long story."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from rashomon.model.dossier import Chapter, ChapterArticle, ChapterGround
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.model.times import Publication
from rashomon.stages.assemble.subject.news import new_names, new_words
from rashomon.stages.assemble.subject.segments import Cut, Day, part
from rashomon.stages.assemble.subject.survey import Survey
from rashomon.stages.assemble.subject.titles import Leads, choose_title
from rashomon.text.terms import Word, rarity
from rashomon.text.vectors import Vector, add, dot, unit

FEWEST_ORIGINS: Final = 4
"""Dated origins of a story that is worth parting; a shorter one is read at one glance."""
HEAVIEST: Final = 96
"""Terms of an account that its days are compared by."""


def find_chapters(survey: Survey, entities: tuple[Entity, ...]) -> tuple[Chapter, ...]:
    """In order of time; none for a story that is not long enough to have more than one.

    Days on which something new was said are parted where no report came for long, or where the reports begin to speak of other
    things. Copies and undated articles go where their days, their origins or their words belong, and part nothing.
    """
    dated = {id: day for id in survey.ordered if (day := _day(survey.lineage.publications[id]))}
    roots = survey.roots(dated)
    if len(roots) < FEWEST_ORIGINS:
        return ()
    words = {id: survey.telling[id] for id in survey.roots(survey.ordered)}
    vectors = _vectors(words)
    days = defaultdict(list)
    for id in roots:
        days[dated[id]].append(id)
    stretches = part([Day(day, tuple(vectors[id] for id in days[day])) for day in sorted(days)])
    if len(stretches) < 2:
        return ()
    begins = [stretch[0].day for stretch, _ in stretches]
    inferred = {id: p for id, p in survey.lineage.publications.items() if p.basis == "inferred" and id not in dated}
    spans = {id: p for id, p in inferred.items() if p.earliest and p.latest}
    between = {id: n for id, p in spans.items() if (n := _chapter(begins, p.earliest)) == _chapter(begins, p.latest)}
    by_day = between | {id: _chapter(begins, day) for id, day in dated.items()}
    placed = _placed(survey, by_day, vectors, len(begins))
    held = [[item for item, chapter in placed if chapter == number] for number in range(len(begins))]
    return tuple(_written(held, [cut for _, cut in stretches], survey, dated, words, entities))


def _day(publication: Publication) -> str | None:
    """The day that is decided."""
    if publication.basis == "unknown":
        return None
    return publication.day or (publication.earliest if publication.earliest == publication.latest else None)


def _chapter(begins: Sequence[str], day: str | None) -> int:
    """The number of the chapter that runs on this day."""
    return max(0, sum(begin <= (day or "") for begin in begins) - 1)


def _vectors(words: Mapping[str, Sequence[Word]]) -> dict[str, Vector]:
    """Of each account, its terms weighed against the others of the story (log tf, idf); of length one."""
    counts = {id: Counter(word.stem for word in found) for id, found in words.items()}
    spread = Counter(stem for count in counts.values() for stem in count)

    def weight(stem: str, count: int) -> float:
        return (1 + math.log(count)) * rarity(stem) * math.log(1 + len(counts) / spread[stem])

    vectors = {}
    for id, count in counts.items():
        weights = {stem: weight(stem, number) for stem, number in count.items()}
        heaviest = sorted(weights, key=lambda stem: (-weights[stem], stem))[:HEAVIEST]
        vectors[id] = unit({stem: weights[stem] for stem in sorted(heaviest)})
    return vectors


def _placed(
    survey: Survey, by_day: Mapping[str, int], vectors: Mapping[str, Vector], chapters: int
) -> list[tuple[ChapterArticle, int]]:
    """The articles with the numbers of their chapters; an undated one that is like no chapter is left out."""
    totals = [unit(add(vectors[id] for id in by_day if by_day[id] == n and id in vectors)) for n in range(chapters)]
    placed = []
    for id in survey.ordered:
        origin = survey.lineage.origin_of[id]
        if id in by_day:
            placed.append((ChapterArticle(id, "published"), by_day[id]))
        elif origin in by_day:
            placed.append((ChapterArticle(id, "origin"), by_day[origin]))
        elif origin in vectors:
            near = [round(dot(vectors[origin], total), 9) for total in totals]
            if max(near) > 0:
                placed.append((ChapterArticle(id, "wording"), near.index(max(near))))
    return placed


def _written(
    held: Sequence[Sequence[ChapterArticle]], cuts: Sequence[Cut | None], survey: Survey, dated: Mapping[str, str],
    words: Mapping[str, Sequence[Word]], entities: tuple[Entity, ...],
) -> Iterator[Chapter]:  # fmt: skip
    known: set[str] = set()
    named: set[str] = set()
    for items, cut in zip(held, cuts, strict=True):
        ids = [item.article for item in items]
        held_here = frozenset(ids)
        roots = survey.roots(ids)
        own = {id: words[id] for id in roots if id in words}
        days = sorted(dated[id] for id in ids if id in dated)
        names = [entity for entity in entities if entity.id not in named and any(p.article in held_here for p in entity.places)]
        grounds = tuple(_grounds(cut, new_words(own, known, survey.articles), new_names(own, names)))
        # A report that its words alone put here gives the title only where no other has one.
        sure = [item.article for item in items if item.grounds != "wording"]
        titled = [id for id in sure if survey.labels[id].headline or survey.articles[id].title] or ids
        origins = len({survey.lineage.origin_of[id] for id in ids})
        yield Chapter(days[0], days[-1], choose_title(survey, titled, Leads.of(own)), tuple(items), origins, grounds)
        known |= {word.stem for id in ids for word in survey.telling[id]}
        named |= {entity.id for entity in names}


def _grounds(cut: Cut | None, words: tuple[Span, ...], names: tuple[Span, ...]) -> Iterator[ChapterGround]:
    """What parted it first; then what is new in it."""
    if cut is None:
        yield ChapterGround("beginning", None)
        return
    if cut == "quiet-days":
        yield ChapterGround("quiet-days", None)
    if words:
        yield ChapterGround("new-words", words)
    if names:
        yield ChapterGround("new-names", names)
