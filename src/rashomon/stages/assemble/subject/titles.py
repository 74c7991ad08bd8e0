"""The title of a story: one of its headlines."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Self

from rashomon.model.article import Article
from rashomon.model.dossier import Title
from rashomon.model.span import Span
from rashomon.stages.assemble.subject.survey import Survey, telling_words
from rashomon.text.outlets import OUTLETS
from rashomon.text.read import ReadText
from rashomon.text.terms import Word, find_words, rarity

LONGEST: Final = 120
"""Characters; a headline is rarely longer."""
FEWEST_WORDS: Final = 3
"""Of a headline that says what happened ("Live", "Skelder Bridge" do not)."""
MOST_HEADLINES: Final = 500
"""Headlines that are compared, the earliest first."""
LEAST_CLAUSE: Final = 40
"""Characters from which on the opening of a text, cut at a pause, still says what happened."""
LEAD: Final = 100
"""Words of an account, in which it says what happened."""
LEAST_RARITY: Final = 1.5
"""Below it are the words that hold sentences together."""
TELLING: Final = 4.0
"""From here on a word tells what the story is about; a rarer one, as most names are, tells no more."""
SHORT: Final = 3
"""Added to a headline's telling words, so that two good ones are not better than five."""
_PAUSE: Final = re.compile(r"(?:[,;:!?]|(?<=[a-z]{4})\.)(?=[\s”’\"'])|\s[–—-]\s")
"""A comma and what is longer; the point of an abbreviation is none."""
_UPBEAT: Final = re.compile(
    r"(?:After|Although|As|At|Because|Before|By|Despite|During|Even|For|From|If|In|Now|On|Since|Though|Until|When|While|With|Without)\b"
)
"""First words of what comes before a main clause."""
_MARK: Final = re.compile(r"\s[-–—|]\s")
_STATION: Final = re.compile(r"(?:[^|–—\n-]{0,40}?\b\w{2,30}\.(?:com|COM|org|net|tv|TV|co\.uk)\b|[WK][A-Z]{2,3}(?:-TV\b| (?:TV|\d)))")
"""Begins with a web address, or with the call sign of a station: one alone may be whose word it is ("- WHO")."""
NEARLY: Final = 0.7
"""Of the best headline's agreement. Later reports presuppose what happened and the first ones say it, so the earliest of those
that come so near is taken. Chosen on the example stories; a judgement."""


@dataclass(frozen=True, slots=True)
class Leads:
    """What the accounts that are their own origin begin with: the stems of each one's first words, by article."""

    stems: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, words: Mapping[str, Sequence[Word]]) -> Self:
        """The leads of these accounts."""
        return cls({id: frozenset(_stems(found[:LEAD])) for id, found in words.items()})

    def agreement(self, headline: Sequence[Word], origin: str) -> float:
        """How far the leads of other origins say what the headline says: shares of them, telling words counting more."""
        stems = _stems(headline)
        others = [lead for id, lead in self.stems.items() if id != origin] or list(self.stems.values())
        said = sum(min(TELLING, rarity(stem)) * sum(stem in lead for lead in others) for stem in sorted(stems))
        return round(said / max(1, len(others)) / math.sqrt(len(stems) + SHORT), 9)


def _stems(words: Sequence[Word]) -> set[str]:
    return {word.stem for word in words if rarity(word.stem) >= LEAST_RARITY}


def choose_title(survey: Survey, among: Sequence[str], leads: Leads) -> Title:
    """Of the headlines in these articles that say nearly what most leads say, the first; else a title that came with one.

    Headlines with a damaged place, of mangled articles, quotations and capitals are taken where there are no others.
    """
    headlines = [label.evidence[0] for id in among if (label := survey.labels[id].headline)][:MOST_HEADLINES]
    for choices in _by_worth(headlines, survey):
        chosen = _most_agreed(choices, survey, leads)
        return _title(_without_outlet(chosen, survey.articles[chosen.article]), survey)
    return _without_headlines(survey, among, leads)


def _most_agreed(choices: Sequence[Span], survey: Survey, leads: Leads) -> Span:
    """The first of those that say nearly what most leads say."""
    said = [telling_words(ReadText(s.of(survey.articles[s.article].text)), [(0, len(s))]) for s in choices]
    agreed = [leads.agreement(words, survey.lineage.origin_of[s.article]) for words, s in zip(said, choices, strict=True)]
    return choices[next(at for at, value in enumerate(agreed) if value >= NEARLY * max(agreed))]


def _title(span: Span, survey: Survey) -> Title:
    return Title(span.of(survey.articles[span.article].text), span.article, (span,))


def _without_outlet(headline: Span, article: Article) -> Span:
    """The headline less the outlet that a page's title ends with ("... - KXYZ 3 Springfield", "... | herald.com"), if words are left."""
    for mark in _MARK.finditer(article.text, headline.start, headline.end):
        tail, words = article.text[mark.end() : headline.end], len(article.text[headline.start : mark.start()].split())
        if words >= FEWEST_WORDS and (_STATION.match(tail) or _plain(tail) in OUTLETS | {_plain(article.source or "")}):
            return Span(headline.article, headline.start, mark.start())
    return headline


def _plain(outlet: str) -> str:
    return outlet.strip().lower().removeprefix("the ")


def _by_worth(headlines: Sequence[Span], survey: Survey) -> Iterator[list[Span]]:
    """Headlines that say something whole and undamaged, if there are any, then all."""
    hurt: dict[str, list[Span]] = {}
    for span in survey.damaged:
        hurt.setdefault(span.article, []).append(span)
    sound = [span for span in headlines if span.article not in survey.mangled]
    whole = [span for span in sound if not any(span.overlaps(other) for other in hurt.get(span.article, ()))]
    said = [span for span in whole if _says_something(span.of(survey.articles[span.article].text))]
    yield from filter(None, (said, whole, sound, list(headlines)))


def _says_something(words: str) -> bool:
    return len(words.split()) >= FEWEST_WORDS and len(words) <= LONGEST and not words.isupper() and words[0] not in "“‘\"'«„"


def _without_headlines(survey: Survey, among: Sequence[str], leads: Leads) -> Title:
    """A title that came with an article; else how an account begins, cut off in a subordinate clause where all are."""
    for id in among:
        if title := survey.articles[id].title:
            return Title(title, id, None)
    openings = [found for id in among[:MOST_HEADLINES] if (found := _opening(survey, id))]
    telling = [
        span for span in openings if span.article not in survey.mangled and not _leads_up(span, survey.articles[span.article].text)
    ]
    if openings:
        return _title(_most_agreed(telling or openings, survey, leads), survey)
    return Title(among[0], among[0], None)


def _opening(survey: Survey, id: str) -> Span | None:
    told = (block.span for block in survey.annotations[id].blocks if block.kind in ("body", "post", "heading"))
    return next((_first_words(span, survey.articles[id].text) for span in told), None)


def _leads_up(opening: Span, text: str) -> bool:
    """Whether it ends before it says anything: "After more than three years", and a comma."""
    return _UPBEAT.match(text, opening.start) is not None and text[opening.end : opening.end + 1] == ","


def _first_words(span: Span, text: str) -> Span:
    """The passage, or as much of its beginning as a title may hold: to its last pause, or to its last word that says something."""
    if len(span) <= LONGEST:
        return span
    within = Span(span.article, span.start, span.start + LONGEST)
    pauses = [match.start() for match in _PAUSE.finditer(text, span.start + LEAST_CLAUSE, within.end)]
    if pauses:
        return Span(span.article, span.start, pauses[-1])
    words = list(find_words(text, within.start, within.end))[:-1]
    while words and rarity(words[-1].stem) < LEAST_RARITY:
        words.pop()
    return Span(span.article, span.start, words[-1].end) if words else within
