"""How the accounts begin: the opening sentence that says most of what the others open with, that of what came later, then the others."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import dropwhile

from rashomon.model.annotation import Block, Claim
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.lines import points_elsewhere, standing_alone
from rashomon.stages.assemble.digest.material import Material, stating
from rashomon.text.opening import dateline_end
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words, rarity

_OPENING = 2
"""Sentences of an account that count as its beginning: a second one often holds the place or the number that the first leaves out."""
_BEGINNING = 400
"""Characters from the first claim of an account on: a headline, and a lead in pieces."""
_HEADLINE = 14
"""Words below which a line above the first longer one is a headline, or the line below it, that somebody gave a full stop."""
_SECOND = 0.65
"""What a second sentence counts beside the first of its account: a first one can be a flourish ("had a rough day")."""
_FEWEST = 8
"""Words of a lead; shorter ones ("It was a quiet night.") lead up to something."""
_LONGEST = 320
"""Characters of a lead that is read at a glance."""
_WEIGHT = 12.0
"""Weight of words (see `text.terms`) below which a lead gains nothing by being short: two or three telling words."""
_EARLIER = 0.8
"""What an account counts that is more than a day older than the last: of two that say equally much the newer one leads.

All by reading the first lines that they gave for the example corpus, the check stories, the seeds and the browser flaw."""
_BESIDE = 0.5
"""Share of the first lead from which another one stands beside it, of a later day or an earlier: "The outbreak is over" tells of no
outbreak, and a feature of the last day begins with a van and its honest driver."""
_UNDATED = 0.6
"""What an account without a day counts where others have one: its "yesterday" is nobody's (read off a riot told by eleven accounts)."""
_TOLD = frozenset({"body", "post", "dateline"})
"""Blocks in which something is told."""
_OPINION = re.compile(r"\b(?:should|must|ought to|let us|let's|let’s)\b")
_GOES_ON = re.compile(r"(?:But|And|So|Yet|Or|Also|Then|Still)\b")
_ASCRIBED = re.compile(r"\b(?:sa(?:id|ys?)|told|according|urge[ds]?|warn(?:ed|s)?|rule[ds]?|argue[ds]?|call(?:ed|s)?|[\"“])")
"""What somebody else thinks should be done is news; what the writer thinks is none."""
_STOPS = frozenset(".!")
_CUT = ("...", "…")
_CLOSING = "\"”’')"


def leads(found: Material, openings: Mapping[str, Sequence[Span]]) -> tuple[list[Evidence], list[Evidence]]:
    """The lead of the account that begins with what most origins begin with, and one of a later day, or where there is none of an earlier
    (`_by_day`). Apart from these those of the other accounts. Where several origins agree on what makes half of a lead, their places stand
    behind it.

    `openings` holds the opening sentences of each article (`find_openings`).
    """
    origins = _origins_by_stem(openings, found)
    fit = [_best(opening, origins, found) for id, opening in openings.items() if id not in found.mangled]
    ranked = sorted(filter(None, fit), key=lambda weighed: (-weighed[0], weighed[1]))
    first = _by_day(ranked, found)
    others = [span for _, span in ranked if span not in first]
    return [_with_agreeing(span, found) for span in first], [_with_agreeing(span, found) for span in others]


def _by_day(ranked: Sequence[tuple[float, Span]], found: Material) -> list[Span]:
    """The first of these, and in order of their days the newest that says half as much of what all begin with; an earlier one where it is
    the newest itself."""
    if not ranked:
        return []
    most, best = ranked[0]
    days = {span: found.published.get(span.article, "")[:10] for _, span in ranked}
    last = max(found.published.values(), default="")[:10]
    if not days[best]:
        return [best]
    beside = [span for ground, span in ranked if ground >= _BESIDE * most and days[span]]
    if days[best] < last:
        after = sorted((span for span in beside if days[span] > days[best]), key=lambda span: days[span], reverse=True)
        return [best, *after[:1]]
    return [*[span for span in beside if days[span] < last][:1], best]


def _best(opening: Sequence[Span], origins: Mapping[str, int], found: Material) -> tuple[float, Span] | None:
    """Of an account's first sentences the one that says most of what the others begin with, and how much that is."""
    weighed = [
        (_common_ground(span, origins, found) * (_SECOND if i else 1), -i, span) for i, span in enumerate(opening) if _may_lead(span, found)
    ]
    ground, _, span = max(weighed, default=(0.0, 0, None))
    return (ground, span) if span else None


def _may_lead(span: Span, found: Material) -> bool:
    """Whether it is undamaged, holds no number that has changed since and no plan or state that is over, stands by itself, and tells
    instead of judging."""
    words = span.of(found.texts[span.article])
    judges = _OPINION.search(words) and not _ASCRIBED.search(words)
    holds = found.sound((span,)) and found.numbers.standing((span,)) and not found.is_over((span,))
    stands = standing_alone((span,), found.texts) is not None and not points_elsewhere(words) and not _GOES_ON.match(words)
    return holds and stands and not judges


def _with_agreeing(lead: Span, found: Material) -> Evidence:
    """The lead, and where other articles state what makes at least half of it."""
    agreeing = dict.fromkeys(number for number, evidence in found.agreements.get(lead.article, ()) if _makes_half(evidence, lead))
    sides = (side for number in agreeing for side in stating(found.corroborations[number]))
    others = [side.evidence for side in sides if side.article != lead.article]
    return found.best_first([(lead,), *others]) if agreeing else (lead,)


def _makes_half(evidence: Evidence, lead: Span) -> bool:
    return lead.covers(evidence[0]) and 2 * sum(map(len, evidence)) >= len(lead)


def find_openings(
    texts: Mapping[str, str], blocks: Mapping[str, Sequence[Block]], claims: Mapping[str, Sequence[Claim]]
) -> dict[str, list[Span]]:
    """Article to the sentences that it begins with, those in which something is told; without the articles that begin otherwise."""
    found = {id: _opening(texts[id], blocks.get(id, ()), claims.get(id, ())) for id in sorted(texts)}
    return {id: sentences for id, sentences in found.items() if sentences}


def _opening(text: str, blocks: Sequence[Block], claims: Sequence[Claim]) -> list[Span]:
    told = [block.span for block in blocks if block.kind in _TOLD]
    places = sorted(claim.span for claim in claims if claim.form == "clause")
    first = next((place.start for place in places if any(block.covers(place) for block in told)), len(text))
    near = [place for place in places if first <= place.start <= first + _BEGINNING and any(block.covers(place) for block in told)]
    sentences = list(dict.fromkeys(s for place in near if (s := _sentence(place, text))))
    prose = list(dropwhile(lambda span: _is_short_line(span, text), sentences))
    return (prose or sentences)[:_OPENING]


def _is_short_line(span: Span, text: str) -> bool:
    alone = text[: span.start].rstrip(" \t")[-1:] in ("\n", "") and text[span.end : span.end + 1] in ("\n", "")
    return alone and len(span.of(text).split()) < _HEADLINE


def _sentence(place: Span, text: str) -> Span | None:
    """The whole sentence around, without a dateline; None where that is a headline, a fragment, too short or too long."""
    start, end = sentence_around(text, place.start, place.end)
    sentence = Span(place.article, dateline_end(text, start, end), end)
    words = sentence.of(text)
    ends = words.rstrip(_CLOSING)[-1:] in _STOPS and not words.endswith(_CUT)
    begins = (words[:1].isupper() or words[:1].isdigit()) and words.count("”") <= words.count("“") and words.count('"') % 2 == 0
    whole = ends and begins and "\n" not in words and len(words) <= _LONGEST and len(words.split()) >= _FEWEST
    return sentence if whole else None


def _common_ground(span: Span, origins: Mapping[str, int], found: Material) -> float:
    """How much of the lead's words other origins begin with, for its length."""
    own = _stems(span.of(found.texts[span.article]))
    shared = sum(sorted(rarity(stem) * (origins[stem] - 1) for stem in own if stem in origins))
    last = max(found.published.values(), default="")
    old = _days_between(found.published.get(span.article, last), last) > 1
    age = _EARLIER if old else _UNDATED if last and span.article not in found.published else 1
    return shared / max(_WEIGHT, sum(sorted(map(rarity, own)))) * age


def _origins_by_stem(openings: Mapping[str, Sequence[Span]], found: Material) -> Mapping[str, int]:
    by_origin: dict[str, set[str]] = defaultdict(set)
    for id, sentences in openings.items():
        by_origin[found.origin_of.get(id, id)].update(stem for s in sentences for stem in _stems(s.of(found.texts[id])))
    return Counter(stem for stems in by_origin.values() for stem in stems)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.stem for word in find_words(text))


def _days_between(earlier: str, later: str) -> int:
    return (date.fromisoformat(later[:10]) - date.fromisoformat(earlier[:10])).days if earlier and later else 0
