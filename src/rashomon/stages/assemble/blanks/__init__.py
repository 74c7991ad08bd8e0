"""Questions that the accounts raise and do not answer."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.model.annotated import Annotation
from rashomon.model.article import Article
from rashomon.model.dossier import Blank, Findings
from rashomon.model.times import Publication
from rashomon.stages.assemble.blanks import (
    amounts,
    conflicts,
    pending,
    people,
    plans,
    reasons,
    refusals,
    unsolved,
    voices,
    witnesses,
)
from rashomon.stages.assemble.blanks.answers import Answers
from rashomon.stages.assemble.blanks.question import SAID_OPEN, Question
from rashomon.stages.assemble.blanks.reading import Reading, Readings
from rashomon.stages.assemble.blanks.wordings import asked_in_words
from rashomon.text.read import ReadText

__all__ = ["Question", "find_blanks", "raise_questions", "read_account"]

_MOST_OF_KIND = 3
"""Of one kind of hint: a page of sums that are not given is no list of questions."""
_MOST_DISPUTED = 5
"""Of numbers that the accounts give differently, which a reader asks about most: of 26 questions in the read stories' lists six."""
_MOST = 15
"""A reader takes in as many open questions; what weighs less is left out."""


def read_account(
    article: Article, read: ReadText, annotation: Annotation, publication: Publication
) -> Reading:
    """One article as it is searched for open questions."""
    return _reading(article, read, annotation, publication.earliest)


def raise_questions(article: Article, read: ReadText, annotation: Annotation) -> tuple[Question, ...]:
    """What one article raises by itself, whatever its story settles."""
    return tuple(_of_one(_reading(article, read, annotation, None)))


def _reading(article: Article, read: ReadText, annotation: Annotation, day: str | None) -> Reading:
    return Reading(article, read, annotation.blocks, annotation.claims, annotation.mentions, annotation.quotes, day)


def find_blanks(
    readings: Mapping[str, Reading], questions: Mapping[str, Sequence[Question]], findings: Findings
) -> tuple[Blank, ...]:
    """What a careful reader would ask and no article answers, the weightiest first, fifteen at most.

    `why` is one of the keys of `question.WEIGHTS`; docs/reference/codes.md says what each means.
    """
    readings = {id: readings[id] for id in sorted(readings)}
    last, named = plans.last_day(readings), people.find_named(readings)
    ledger, calendar = findings.ledger, findings.chronology.calendar
    found = [
        *people.withheld(named, (q for id in _sound(readings, findings.mangled()) for q in questions[id])),
        *_of_all(readings, named),
        *(q for reading in readings.values() for q in amounts.uncounted(reading, ledger)),
        *amounts.vague_numbers(ledger, readings),
        *plans.undated_plans(calendar, readings, last),
        *plans.outcomes(calendar, readings, findings.lineage.origin_of, last),
        *conflicts.disputed(ledger, findings.corroborations, readings),
        *reasons.only_mangled(findings.integrity, readings),
    ]
    return tuple(q.blank for q in _open(found, Answers(readings)))


def _sound(readings: Readings, mangled: frozenset[str]) -> list[str]:
    """The articles whose own questions are asked: those that no machine has mangled, where there are such."""
    return [id for id in readings if id not in mangled or mangled.issuperset(readings)]


def _of_one(reading: Reading) -> Iterator[Question]:
    yield from asked_in_words(reading)
    yield from refusals.kept_back(reading)
    yield from pending.still_open(reading)
    yield from voices.hearsay(reading)
    yield from voices.denials(reading)
    yield from amounts.unstated_amounts(reading)
    yield from amounts.unfound_rest(reading)
    yield from conflicts.two_estimates(reading)
    yield from plans.lasting(reading)
    yield from plans.possibilities(reading)
    yield from plans.demands(reading)


def _of_all(readings: Readings, named: people.Named) -> Iterator[Question]:
    """What one article raises and others may settle: names, voices, shares, reasons."""
    yield from voices.unnamed_sources(readings)
    yield from voices.silent_parties(readings)
    yield from witnesses.contradicted(readings)
    yield from people.unnamed_people(readings, named)
    yield from people.at_large(readings, named)
    yield from unsolved.nobody_held(readings)
    yield from people.divided_votes(readings)
    yield from people.appointments(readings)
    yield from reasons.unexplained(readings)
    if not any(amounts.tells_rest(reading) for reading in readings.values()):
        yield from (q for reading in readings.values() for q in amounts.untold_rest(reading))


def _open(questions: Iterable[Question], answers: Answers) -> list[Question]:
    """The weightiest that nobody answers, few of one kind; what an account leaves open in so many words is asked as it asks it."""
    kept: list[Question] = []
    of_kind: Counter[str] = Counter()
    for question in _distinct(q for q in questions if q.telling and not answers.given(q)):
        said = any(k.blank.why in SAID_OPEN and _covers(k, question) for k in kept)
        hinted = question.blank.why not in SAID_OPEN
        most = _MOST_DISPUTED if question.blank.why == "conflict" else _MOST_OF_KIND
        if len(kept) < _MOST and not (hinted and (said or of_kind[question.blank.why] == most)):
            kept.append(question)
            of_kind[question.blank.why] += 1
    return kept


def _covers(said: Question, hinted: Question) -> bool:
    """Whether an article asks in so many words what another question only infers: in the same place, or for the same name."""
    name = said.blank.why == "not-named" and "name" in said.blank.about.lower().split() and hinted.blank.why == "nameless"
    return name or set(hinted.blank.evidence) <= set(said.blank.evidence)


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
