"""What an account says became of a plan: put off, moved, called off, not to be after all."""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.chronology.dating import GOING_ON, is_appointed
from rashomon.stages.assemble.chronology.doers import announcing
from rashomon.stages.assemble.chronology.event import Event, Turn
from rashomon.stages.assemble.chronology.evidence import is_headed
from rashomon.stages.assemble.chronology.kinds import clause_words, noun_kinds
from rashomon.stages.assemble.chronology.lexicon import CANCELLING, KIND_MARK, KINDS, MOVING, OCCASIONS, OPEN, STAYING
from rashomon.stages.assemble.chronology.passing import names_attacks
from rashomon.stages.assemble.chronology.reading import Reading
from rashomon.text.terms import find_words, stem

_PUT_OFF = re.compile(r"(?i)\b(?:put|puts|putting|pushed|push|pushes) (?:off|back)\b|\b(?:brought|bring|brings) forward\b")
_PUTTING = frozenset({"put", "push", "bring"})
_THAN_SAID = re.compile(r"(?i)\b(?:later|earlier|sooner) than (?:\w+ )?(?:announced|planned|expected|scheduled|said|thought)\b")
_CALL_OFF = re.compile(r"(?i)\b(?:call|calls|called|calling) off\b")
_NOT_YET = re.compile(r"(?i)\b(?:until|till|before) (?:at least |early |late |the )?[a-z0-9]")
"""What "will not be sentenced until next month" is put off, not called off."""
_NOT_TO_BE = re.compile(r"(?i)\bwill (?:not|no longer)\b|\bwon['’]t\b")


def find_turns(reading: Reading, claims: Sequence[Claim]) -> Iterator[Event]:
    """The turns that plans take, each to be joined to the plan it speaks of; alone they stand in no calendar.

    The kind is that of the thing moved: "put off a vote" is about a vote.
    """
    article, stretches, day, cast = reading.article, reading.stretches, reading.day, reading.cast
    for claim in claims:
        if claim.form == "noun" or not claim.predicate or claim.modality == "unconfirmed":
            continue
        text = claim.span.of(article.text)
        turn, kind = _turn(claim, text)
        if not turn or not kind or is_headed(article.text, claim.span):
            continue
        words = frozenset(w for w in clause_words(text, cast.names_in(claim.span)) if w not in _VERBS)
        named = [s for s in stretches.within(claim.span) if not is_appointed(article.text, s) and not names_attacks(article.text, s)]
        ahead = [stretches[s] for s in named if day[1] and stretches[s].first > day[1]]
        if _is_than_said(text):
            ahead = []
        subject = cast.subject(claim, article.text)
        yield Event(
            claim.span, claim.span, "ahead",
            ahead[0] if turn == "moved" and len(ahead) == 1 else None, kind, words | {f"{KIND_MARK}{kind}"},
            (), frozenset(cast.inside(claim.span)) | frozenset(subject), (), None, False, text,
            article.published_at or day[0], announced_by=subject or announcing(claim, article.text, cast), turn=turn,
        )  # fmt: skip


_VERBS = MOVING | CANCELLING | STAYING | frozenset({"off", f"{KIND_MARK}begin", "forward", "back"})


def _turn(claim: Claim, text: str) -> tuple[Turn, str]:
    """The turn told and the kind of plan that takes it; empty where none is told."""
    verb = stem(claim.predicate.split()[0])
    if claim.negated and _NOT_TO_BE.search(text):
        return "moved" if _NOT_YET.search(text) else "cancelled", KINDS.get(verb, verb)
    if verb in STAYING and OPEN & {w.form for w in find_words(text)} and claim.modality in {"planned", "happened"}:
        return ("", "") if claim.negated else ("cancelled", "end")
    if claim.negated:
        return "", ""
    if verb in CANCELLING or (verb == "call" and _CALL_OFF.search(text)):
        return "cancelled", _thing(claim, text, verb)
    if (verb in MOVING and not GOING_ON.search(text)) or (verb in _PUTTING and _PUT_OFF.search(text)) or _is_than_said(text):
        return "moved", _thing(claim, text, verb)
    return "", ""


def _is_than_said(text: str) -> bool:
    """Whether it says "later than planned" or the like; the plain word first: nearly all clauses have none."""
    return " than " in text.lower() and bool(_THAN_SAID.search(text))


def _thing(claim: Claim, text: str, verb: str) -> str:
    """The kind of the event that takes place later; else that of the first event noun of the clause besides its verb."""
    if _is_than_said(text) and verb in KINDS:
        return KINDS[verb]
    words = list(find_words(text))
    kinds = noun_kinds(words, text, verb)
    # A concert has no verb of its own, but takes place.
    return kinds[0] if kinds else next((w.stem for w in words if w.stem in OCCASIONS and w.stem not in {verb, "march"}), "")
