"""Questions that follow from what the other sections hold and lack."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.annotation import Mention, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import Asked, CalendarEntry, Corroboration, FigureEntry
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.text.surroundings import sentence_around

_DAY = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|tomorrow|tonight|this (?:week|month|year))\b")
"""A day that is named but could not be put on the calendar: the accounts do say when."""
_NAMELESS = frozenset(
    "official officials source sources person spokesman spokeswoman spokesperson aide aides diplomat diplomats adviser advisers "
    "witness witnesses insider insiders expert experts analyst analysts".split()
)
"""Heads of sources that stand for somebody who has a name, and is not given it."""


def vague_numbers(ledger: Sequence[FigureEntry], articles: Mapping[str, Article]) -> Iterator[Question]:
    """How many, where all that any account says is "dozens" or "thousands"."""
    for entry in ledger:
        if entry.counted and all(v.value is None and v.high is None for v in entry.values):
            evidence = [_sentence(articles, v.evidence[0]) for v in entry.values]
            asked: Asked = "how much" if entry.unit and entry.unit[:3].isupper() else "how many"
            yield question(asked, "vague-number", entry.counted, tuple(evidence))


def undated_plans(calendar: Sequence[CalendarEntry], articles: Mapping[str, Article]) -> Iterator[Question]:
    """When, where a plan is told without a day."""
    for entry in calendar:
        first = entry.evidence[0]
        named = any(_DAY.search(span.of(articles[span.article].text)) for span in entry.evidence)
        if entry.earliest is None and not named and entry.status in {"planned", "confirmed", "tentative"}:
            yield question("when", "plan-without-day", first.of(articles[first.article].text), entry.evidence)


def unnamed_sources(
    articles: Mapping[str, Article], quotes: Mapping[str, tuple[Quote, ...]], mentions: Mapping[str, tuple[Mention, ...]]
) -> Iterator[Question]:
    """Who says so, where the source of a statement is somebody without a name; each kind of source once."""
    people = {id: {m.name for m in found if m.kind == "person"} for id, found in mentions.items()}
    places: dict[str, list[Span]] = defaultdict(list)
    words: dict[str, Counter[str]] = defaultdict(Counter)
    for id, found in quotes.items():
        text = articles[id].text
        for quote in found:
            source = quote.source
            if source is None or quote.speaker in people.get(id, set()):
                continue
            said = source.of(text)
            head = said.lower().split()[-1].strip(".,”\"")
            # A capital inside tells of a name: "Sullivan, an aide" is no unnamed aide; bodies before the head are no names of people.
            if head in _NAMELESS and len(source) <= 60 and "," not in said:
                places[head.rstrip("s")].append(quote.span)
                words[head.rstrip("s")][said] += 1
    for head in sorted(places):
        about = min(words[head], key=lambda w: (-words[head][w], -len(w), w))
        yield question("who", "unnamed-source", about, tuple(places[head]))


def disputed(
    ledger: Sequence[FigureEntry], corroborations: Sequence[Corroboration], articles: Mapping[str, Article]
) -> Iterator[Question]:
    """What the accounts give differently and nothing decides."""
    for entry in ledger:
        if entry.status == "conflict" and not _is_age(entry):
            spans = tuple(v.evidence[0] for v in entry.values)
            asked: Asked = "how much" if entry.unit and (entry.unit[:3].isupper() or entry.unit == "%") else "how many"
            about = entry.counted or spans[0].of(articles[spans[0].article].text)
            yield question(asked, "conflict", about, tuple(_sentence(articles, s) for s in spans), undecided=True)
    for item in corroborations:
        # Differences of number stand in the ledger; those of day or modality are for the most part plans that moved or came about.
        if item.difference is None or item.difference.about not in {"polarity", "name"}:
            continue
        evidence = tuple(piece for side in item.sides for piece in side.evidence)
        about = item.clearest.of(articles[item.clearest.article].text)
        yield question("who" if item.difference.about == "name" else "whether", "differing-accounts", about, evidence, undecided=True)


def _is_age(entry: FigureEntry) -> bool:
    """Years of somebody named: ages differ with the day of the account, and no reader misses them."""
    return entry.unit == "year" and bool(entry.counted) and (entry.counted or "")[0].isupper()


def _sentence(articles: Mapping[str, Article], span: Span) -> Span:
    return Span(span.article, *sentence_around(articles[span.article].text, span.start, span.end))
