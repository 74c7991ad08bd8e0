"""Questions that the accounts raise and do not answer."""

from collections.abc import Iterable, Mapping

from rashomon.model.annotation import Block, Claim, Figure, Mention, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import Blank, CalendarEntry, Corroboration, FigureEntry, TimelineEntry
from rashomon.model.story import Entity
from rashomon.stages.assemble.blanks.answers import Answers
from rashomon.stages.assemble.blanks.gaps import disputed, undated_plans, unnamed_sources, vague_numbers
from rashomon.stages.assemble.blanks.question import Question
from rashomon.stages.assemble.blanks.wordings import asked_in_words

_MOST = 12
"""A reader takes in a dozen open questions; what weighs less is left out."""


def find_blanks(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], claims: Mapping[str, tuple[Claim, ...]],
    figures: Mapping[str, tuple[Figure, ...]], mentions: Mapping[str, tuple[Mention, ...]],
    quotes: Mapping[str, tuple[Quote, ...]], entities: tuple[Entity, ...], ledger: tuple[FigureEntry, ...],
    chronology: tuple[tuple[TimelineEntry, ...], tuple[CalendarEntry, ...]], corroborations: tuple[Corroboration, ...],
) -> tuple[Blank, ...]:  # fmt: skip
    """What a careful reader would ask and no article answers, the weightiest first, a dozen at most.

    `why` is one of: declined-to-say, not-specified, unclear, unknown-number, vague-number, unnamed-source,
    not-named, plan-without-day, conflict, differing-accounts.
    """
    answers = Answers(articles, claims)
    found = [
        *(q for id in sorted(articles) for q in asked_in_words(articles[id], blocks.get(id, ()))),
        *vague_numbers(ledger, articles),
        *undated_plans(chronology[1], articles),
        *unnamed_sources(articles, quotes, mentions),
        *disputed(ledger, corroborations, articles),
    ]
    open_ones = [q for q in found if q.telling and not answers.given(q)]
    return tuple(q.blank for q in _distinct(open_ones)[:_MOST])


def _distinct(questions: Iterable[Question]) -> list[Question]:
    """Each question once, with the evidence of all who raise it; ordered by weight, then by place."""
    kept: list[Question] = []
    for question in sorted(questions, key=lambda q: (-q.weight, q.blank.evidence, q.blank.asked, q.blank.about)):
        same = next((i for i, k in enumerate(kept) if k.same(question)), None)
        if same is None:
            kept.append(question)
        else:
            kept[same] = kept[same].joined(question)
    return sorted(kept, key=lambda q: (-q.weight, q.blank.evidence, q.blank.asked, q.blank.about))
