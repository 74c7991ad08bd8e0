"""One clause made a fact: its slots as terms, its days, and how it is said."""

from collections.abc import Sequence
from functools import lru_cache

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts.amounts import amounts_in
from rashomon.stages.assemble.corroboration.facts.assertion import is_assertion
from rashomon.stages.assemble.corroboration.facts.fact import Fact
from rashomon.stages.assemble.corroboration.facts.passive import is_passive
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.facts.voice import in_own_voice
from rashomon.stages.assemble.corroboration.lexicon import (
    ASIDE,
    DAYS,
    HEDGES,
    KINDS_OF,
    LIGHT,
    SUPPOSING,
)
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.terms import rarity, stem

_LEAD = 300
"""Characters from an article's first claim on within which it says what it is about."""

_JOINING = (" and", " but", " or", " then")
"""What stands before a clause that shares its subject with the one before."""
_BOUND = (["until"], ["before"], ["so"], ["lest"], ["once"], ["since"])
"""First words of further clauses that are not said for their own sake."""
_LACKING = 3
"""Words behind "without" that say what was lacking."""


def make_fact(reading: Reading, claim: Claim, nouns: Sequence[Claim], inner: Sequence[Span]) -> Fact:
    """A clause with the event `nouns` in it; `inner` are its subordinate clauses."""
    inside = reading.named(claim.span, inner)
    own = frozenset([name.term for name in inside])
    forms = reading.forms(claim.span, inner)
    speaker = reading.called.get(claim.attributed_to) if claim.attributed_to else None
    meant = frozenset(reading.called[name] for name in claim.names if name in reading.called) - own
    who = (reading.slot(claim.subject) if claim.subject else frozenset()) | meant
    verb = claim.predicate.split()[0]
    opening = reading.opening(claim.span)
    main = events_of(claim) or _lent(reading, claim)
    when, standing = _days(reading, claim), _stands(reading, claim, opening)
    passive = is_passive(reading, claim, verb, forms)
    return Fact(
        claim=claim,
        origin=reading.article,
        head=term_for(verb),
        main=main,
        events=main.union(*map(events_of, nouns)),
        terms=reading.terms(claim.span, inner, inside) | who | {f"#{kind}" for kind in KINDS_OF.get(claim.predicate, ())},
        who=who | {speaker} if speaker and forms[:1] == ["i"] else who,
        what=frozenset().union(*map(reading.slot, claim.objects)),
        names=own | meant,
        places=frozenset([name.term for name in inside if name.kind == "place"]),
        when=when,
        day=_day(reading, claim),
        dated=reading.dated,
        amounts=amounts_in(reading, claim.span, inner),
        supposed=not SUPPOSING.isdisjoint(forms),
        denying=not reading.denials.isdisjoint(forms),
        hedged=claim.modality == "possible" and not HEDGES.isdisjoint(forms),
        aside=opening in ASIDE,
        lead=claim.span.start < reading.first + _LEAD,
        new_on=reading.new_on if claim.span.start < reading.first + _LEAD else None,
        damaged=reading.damaged(claim.span),
        words=tuple(forms),
        named=own,
        own_voice=in_own_voice(reading, claim),
        standing=standing,
        speaker=speaker,
        passive=passive,
        asserted=is_assertion(reading, claim, forms, standing, passive),
        subject_names=_names_of_subject(reading, claim, meant),
        until=reading.until(claim.span, inner),
        long_ago=when is not None and reading.is_long_ago(when, claim.modality),
        lacking=_lacking(reading.forms(claim.span)) if "without" in forms else frozenset(),
    )


def _names_of_subject(reading: Reading, claim: Claim, meant: frozenset[str]) -> frozenset[str]:
    """The subject's names: in it, beside it, or those that its pronoun stands for; not an owner's, nor those that only a clause inside
    names (`meant` holds them, too)."""
    if claim.subject is None:
        return frozenset()
    around = reading.around(claim.subject)
    named = [around] if around else reading.named(claim.subject)
    own = frozenset([name.term for name in named if not reading.owns(name)]) | reading.beside(claim.subject)
    return own | meant.difference([name.term for name in reading.named(claim.span)]) if meant else own


def _stands(reading: Reading, claim: Claim, first: list[str]) -> bool:
    if first in ASIDE or first in _BOUND:
        return False
    if first == ["there"] or first == ["then"]:
        return True
    joined = reading.text[max(0, claim.span.start - 8) : claim.span.start].rstrip().endswith(_JOINING)
    return claim.subject is not None and (joined or claim.span.covers(claim.subject))


def _lacking(forms: Sequence[str]) -> frozenset[str]:
    """Stems of the telling words behind "without"; `forms`: the clause's, those of subordinate clauses among them."""
    behind = forms[forms.index("without") + 1 :][:_LACKING]
    return frozenset(stem(form) for form in behind if form not in LIGHT)


def _lent(reading: Reading, claim: Claim) -> frozenset[str]:
    """What a light verb leaves to its object to tell: "made an offer", "took the lead"."""
    for span in claim.objects:
        if not any(name.span.overlaps(span) for name in reading.named(span)):
            telling = [form for form in reading.forms(span) if form not in LIGHT and form.isalpha()]
            if telling:
                return KINDS_OF.get(telling[-1], frozenset()) | {term_for(telling[-1])}
    return frozenset()


def _days(reading: Reading, claim: Claim) -> tuple[str, str] | None:
    time = reading.times.get(claim.time) if claim.time else None
    if time is None or time.earliest is None or time.latest is None or time.type not in ("DATE", "TIME"):
        return None
    if claim.modality == "planned" and time.grounds == "weekday-before":
        return None  # a plan does not look back: the weekday is undecided here
    return time.earliest[:10], time.latest[:10]


def _day(reading: Reading, claim: Claim) -> str:
    words = reading.forms(claim.time) if claim.time else []
    return "" if DAYS.isdisjoint(words) else " ".join(words)


def events_of(claim: Claim) -> frozenset[str]:
    """The kinds of happening that the claim's predicate tells of, and its stem where that says something."""
    return _told_by(claim.predicate)


@lru_cache(maxsize=20_000)
def _told_by(lemma: str) -> frozenset[str]:
    first = lemma.split()[0]
    kinds = KINDS_OF.get(lemma, frozenset()) | KINDS_OF.get(first, frozenset())
    own = term_for(first)
    return kinds | ({own} if first not in LIGHT and rarity(own) > 1.5 else set())
