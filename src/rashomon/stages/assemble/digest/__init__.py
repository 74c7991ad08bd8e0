"""The story in ten lines, chosen from what the other stages found and never written."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import chain

from rashomon.model.annotation import Block, Claim
from rashomon.model.article import Article
from rashomon.model.dossier import DigestAbout, DigestLine, Dossier, Findings
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.agreements import agreed, disputed
from rashomon.stages.assemble.digest.events import happened, planned
from rashomon.stages.assemble.digest.figures import counted
from rashomon.stages.assemble.digest.leads import find_openings, leads
from rashomon.stages.assemble.digest.lines import (
    SAME_NEWS,
    SAME_OPENING,
    points_elsewhere,
    same_matter,
    standing_alone,
    whole_sentence,
    with_relative,
)  # fmt: skip
from rashomon.stages.assemble.digest.material import Material, gather
from rashomon.stages.assemble.digest.news import new, said
from rashomon.stages.assemble.digest.places import Places

LINES = 10
"""What is read at one glance."""
TWO = 2
"""Origins of an agreement, at least."""
SHARES: Mapping[DigestAbout, int] = {
    "lead": 2, "agreed": 3, "disputed": 1, "happened": 1, "planned": 1, "counted": 1, "said": 1,
}  # fmt: skip
"""Lines of each kind; what one kind leaves empty the others fill, in the order of `FILLING`."""
SHARES_WITH_NEW: Mapping[DigestAbout, int] = {
    "new": 4, "agreed": 1, "disputed": 1, "happened": 1, "planned": 1, "counted": 1, "said": 1,
}  # fmt: skip
FILLING: tuple[DigestAbout, ...] = ("new", "agreed", "disputed", "happened", "planned", "counted", "lead", "said")
"""How other accounts begin comes last but for what was said: of one event they begin alike (of 23 such lines read 15 told nothing new)."""


_OWN_WORDS = frozenset({"said"})
"""Somebody's own words may begin with "it"."""
_ASSERTED = frozenset({"agreed", "counted"})
"""These are shown as they stand now: the sentence around a clause must not bring an old number back."""
_IN_SENTENCES = frozenset({"new", "happened", "planned", "counted"})
"""These are shown with the rest of their sentence."""
_PART = 3
"""A plan that is less than this part of its sentence is told by the way, and the sentence tells something else."""
_EVENTS = frozenset({"happened", "planned", "counted"})
"""Of these nothing is told once more of which another line shows half the places."""


def choose_digest(
    articles: Mapping[str, Article], blocks: Mapping[str, tuple[Block, ...]], claims: Mapping[str, tuple[Claim, ...]],
    findings: Findings,
) -> tuple[DigestLine, ...]:  # fmt: skip
    """At most ten lines: how the accounts begin, what most origins agree on, what is disputed, what happened, what is planned next, key
    figures, what was said."""
    texts = {id: article.text for id, article in articles.items()}
    found = gather(findings, texts)
    first, others = leads(found, find_openings(texts, blocks, claims))
    return _choose(found, {"lead": first, **_kinds(found)}, others, SHARES)


def digest_since(dossier: Dossier, texts: Mapping[str, str], day: str) -> Dossier:
    """The dossier with a digest that begins with what is new since this ISO day: what no article said before it."""
    found = gather(dossier.findings(), texts)
    manifest = replace(dossier.manifest, options={**dossier.manifest.options, "since": day})
    digest = _choose(found, {"new": new(found, day), **_kinds(found)}, [], SHARES_WITH_NEW)
    return replace(dossier, digest=digest, manifest=manifest)


def _kinds(found: Material) -> dict[DigestAbout, Iterable[Evidence]]:
    return {
        "agreed": agreed(found), "disputed": disputed(found), "happened": happened(found),
        "planned": planned(found), "counted": counted(found), "said": said(found),
    }  # fmt: skip


def _choose(
    found: Material, kinds: Mapping[DigestAbout, Iterable[Evidence]], openings: list[Evidence], shares: Mapping[DigestAbout, int]
) -> tuple[DigestLine, ...]:
    lines = {about: list(of_kind) for about, of_kind in kinds.items()}
    rounds = [(about, lines[about], most) for about, most in shares.items()]
    rounds += [(about, openings if about == "lead" else lines[about], LINES) for about in FILLING if about in shares]
    chosen: dict[DigestAbout, list[Evidence]] = {about: [] for about in shares}
    taken: dict[str, list[Span]] = defaultdict(list)
    shown: dict[str, list[Span]] = defaultdict(list)
    for about, of_kind, most in rounds:
        for line in of_kind:
            if len(chosen[about]) >= most or sum(map(len, chosen.values())) >= LINES:
                break
            evidence = (
                _dispute(line, chosen[about], shown, found) if about == "disputed" else _line(about, line, taken, shown, found)
            )
            if evidence:
                chosen[about].append(evidence)
                for span in evidence:
                    taken[span.article].append(span)
                shown[evidence[0].article].extend(_first(evidence))
    return tuple(DigestLine(about, evidence) for about, pieces in chosen.items() for evidence in pieces)


def _line(about: DigestAbout, line: Evidence, taken: Places, shown: Places, found: Material) -> Evidence | None:
    """The line with the places that no other line has; None where its words are on the page already or cannot stand alone.

    An agreement is shown in the words that agree: the sentence around them says more than others do. And it is none where
    only one origin's places are left of it.
    """
    if about in _IN_SENTENCES and found.numbers.standing((whole := whole_sentence(line, found.texts))[:1]):
        if about == "planned" and _PART * len(line[0]) < len(whole[0]):
            return None
        line = whole
    evidence = standing_alone(with_relative(line, found.texts) if about == "agreed" else line, found.texts)
    if evidence is None or _meets(_first(evidence), shown) or (about == "agreed" and evidence[0].start != line[0].start):
        return None
    words = evidence[0].of(found.texts[evidence[0].article])
    told = any(_is_told(evidence[0], other, about, found) for other in chain.from_iterable(shown.values()))
    if told or (about not in _OWN_WORDS and points_elsewhere(words)):
        return None
    if about in _ASSERTED and not found.numbers.standing(evidence[:1]):
        return None
    if about == "lead" and _is_agreed_before(evidence[0], taken):
        return None
    if about in _EVENTS and 2 * sum(_meets([span], taken) for span in evidence) >= len(evidence):
        return None
    own = _first(evidence)
    rest = (*own, *(span for span in evidence if span not in own and not _meets([span], taken)))
    return None if about == "agreed" and found.origins(rest) < TWO else rest


def _dispute(line: Evidence, disputes: Iterable[Evidence], shown: Places, found: Material) -> Evidence | None:
    """What is disputed with all its sides: one that another line shows is no dispute without the others. None where its words cannot
    stand alone, or all of its sides or another dispute about it are on the page already."""
    evidence = standing_alone(line, found.texts)
    if evidence is None or points_elsewhere(evidence[0].of(found.texts[evidence[0].article])):
        return None
    sides = len({span.article for span in evidence})
    told = all(_meets([span], shown) for span in evidence)
    again = any(span.overlaps(other) for span in evidence for other in chain.from_iterable(disputes))
    return None if sides < TWO or told or again else evidence


def _is_told(line: Span, other: Span, about: DigestAbout, found: Material) -> bool:
    """Whether the other, which is shown, tells the same; how an account begins may share more words with that if it is of a later day, else
    fewer."""
    one, two = (span.of(found.texts[span.article]) for span in (line, other))
    if about != "lead":
        return same_matter(one, two)
    newer = found.published.get(line.article, "")[:10] > found.published.get(other.article, "~")[:10]
    return same_matter(one, two, SAME_NEWS if newer else SAME_OPENING)


def _is_agreed_before(lead: Span, taken: Places) -> bool:
    """Whether half of how an account begins stands behind another line already, as what agrees with that."""
    return any(2 * lead.common(span) >= len(lead) for span in taken.get(lead.article, ()))


def _first(evidence: Evidence) -> list[Span]:
    """The pieces of the first article, which are shown."""
    return [span for span in evidence if span.article == evidence[0].article]


def _meets(spans: Iterable[Span], taken: Places) -> bool:
    return any(span.overlaps(other) for span in spans for other in taken.get(span.article, ()))
