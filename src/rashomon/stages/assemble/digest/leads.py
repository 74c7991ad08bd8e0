"""How the accounts begin: the opening sentence that says most of what the others open with, and that of what came later."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.findings import Findings, stating
from rashomon.text.opening import dateline_end
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words, rarity

_OPENING = 2
"""Sentences of an account that count as its beginning: a second one often holds the place or the number that the first leaves out."""
_BEGINNING = 400
"""Characters from the first finding of an account on: a headline, and a lead in pieces."""
_FEWEST = 8
"""Words of a lead; shorter ones ("It was a quiet night.") lead up to something."""
_LONGEST = 320
"""Characters of a lead that is read at a glance."""
_WEIGHT = 12.0
"""Weight of words (see `text.terms`) below which a lead gains nothing by being short: two or three telling words."""
_EARLIER = 0.8
"""What an account counts that is more than a day older than the last: of two that say equally much the newer one leads.

All by reading the first lines that they gave for the example corpus, the check stories, the seeds and the browser flaw."""
_STOPS = frozenset(".!?")
_CLOSING = "\"”’')"


def leads(found: Findings) -> Iterator[Evidence]:
    """The lead of the account that begins with what most origins begin with; then, where the last accounts were written later than
    that, the best one of theirs. Where several origins agree on what makes half of a lead, their places stand behind it."""
    openings = _openings(found)
    origins = _origins_by_stem(openings, found)
    fit = [opening[0] for id, opening in openings.items() if id not in found.mangled and _may_lead(opening[0], found)]
    ranked = sorted(fit, key=lambda span: (-_common_ground(span, origins, found), span))
    day, last = (found.published.get(ranked[0].article, "") if ranked else ""), max(found.published.values(), default="")
    latest = [span for span in ranked if (own := found.published.get(span.article)) and _days_between(own, last) <= 1]
    after = latest[:1] if day and _days_between(day, last) > 1 else []
    return (_with_agreeing(span, found) for span in (*ranked[:1], *after))


def _may_lead(span: Span, found: Findings) -> bool:
    return found.sound((span,)) and found.standing((span,))


def _with_agreeing(lead: Span, found: Findings) -> Evidence:
    """The lead, and where other articles state what makes at least half of it."""
    agreeing = [
        [side.evidence for side in stating(item) if side.article != lead.article]
        for item in found.corroborations
        if item.standing == "agreed" and any(_makes_half(side.evidence, lead) for side in stating(item))
    ]
    return found.by_article([(lead,), *(evidence for others in agreeing for evidence in others)]) if agreeing else (lead,)


def _makes_half(evidence: Evidence, lead: Span) -> bool:
    return lead.covers(evidence[0]) and 2 * sum(map(len, evidence)) >= len(lead)


def _openings(found: Findings) -> dict[str, list[Span]]:
    """Article to the sentences that it begins with, those in which something is told; without the articles that begin otherwise."""
    made = {}
    for id, places in sorted(_stated(found).items()):
        ordered = sorted(places)
        near = (place for place in ordered if place.start - ordered[0].start <= _BEGINNING)
        sentences = list(dict.fromkeys(s for place in near if (s := _sentence(place, found.texts[id]))))[:_OPENING]
        if sentences:
            made[id] = sentences
    return made


def _stated(found: Findings) -> Mapping[str, set[Span]]:
    """Article to where anything is told in it: what no finding rests on is no news."""
    places: dict[str, set[Span]] = defaultdict(set)
    told: Iterable[Evidence] = (
        *(side.evidence for item in found.corroborations for side in stating(item)),
        *(entry.evidence for entry in found.timeline),
        *(entry.evidence for entry in found.calendar),
    )
    for span in (span for evidence in told for span in evidence):
        places[span.article].add(span)
    return places


def _sentence(place: Span, text: str) -> Span | None:
    """The whole sentence around, without a dateline; None where that is a headline, a fragment, too short or too long."""
    start, end = sentence_around(text, place.start, place.end)
    start = dateline_end(text, start, end)
    words = text[start:end]
    ends = words.rstrip(_CLOSING)[-1:] in _STOPS
    begins = words[:1].isupper() or words[:1].isdigit()
    whole = ends and begins and "\n" not in words and len(words) <= _LONGEST and len(words.split()) >= _FEWEST
    return Span(place.article, start, end) if whole else None


def _common_ground(span: Span, origins: Mapping[str, int], found: Findings) -> float:
    """How much of the lead's words other origins begin with, for its length."""
    own = _stems(span.of(found.texts[span.article]))
    shared = sum(sorted(rarity(stem) * (origins[stem] - 1) for stem in own if stem in origins))
    last = max(found.published.values(), default="")
    old = _days_between(found.published.get(span.article, last), last) > 1
    return shared / max(_WEIGHT, sum(sorted(map(rarity, own)))) * (_EARLIER if old else 1)


def _origins_by_stem(openings: Mapping[str, Sequence[Span]], found: Findings) -> Mapping[str, int]:
    by_origin: dict[str, set[str]] = defaultdict(set)
    for id, sentences in openings.items():
        by_origin[found.origin_of.get(id, id)].update(stem for s in sentences for stem in _stems(s.of(found.texts[id])))
    return Counter(stem for stems in by_origin.values() for stem in stems)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in find_words(text))


def _days_between(earlier: str, later: str) -> int:
    return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days if earlier and later else 0
