"""Quotations made comparable: their words, and who in the story says them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.model.annotation import Claim, Mark, MentionKind, Quote, QuoteForm
from rashomon.model.mangled import mangled_articles
from rashomon.model.span import Evidence, Span
from rashomon.model.story import Entity
from rashomon.text.read import ReadText
from rashomon.text.terms import Word, count_words, find_words, stem
from rashomon.text.wordlist import words

_COMMON = words("""
    a an the and or but if of in on at to for from with by as is are was were be been being am i you he she it we they
    me him her us them my your his its our their this that these those not no do does did have has had will would can
    could should may might must so than then there here what which who whom when where why how all any some very just
    also up out about into over
""")
_SAYS = words("""
    say says said saying tell tells told telling add adds added adding announce announced announces warn warned warns
    promise promised vow vowed insist insisted insists argue argued argues claim claimed claims write wrote written
    writes tweet tweeted post posted state stated states explain explained explains suggest suggested suggesting
    acknowledge acknowledged admit admitted confirm confirmed according note noted notes declare declared reply replied
    advise advised recommend recommended urge urged estimate estimated predict predicted
""")
_DAMAGING = words("""
    never-opened opened-twice stray-mark broken-off list-continued verbless-quote repeated-words
    two-determiners missing-to missing-subject missing-noun missing-being missing-preposition
""")
"""Reasons for which the words themselves cannot be trusted; a closing mark of the wrong kind, or none, leaves them whole."""
_UNSAID = re.compile(r"(?i)(?:\bnot|n['’]t|\bnever|\b(?:declin|refus)\w+ to) (?:immediately |yet )?\Z")
"""Before a verb of saying: what could not be said is no utterance."""
_QUOTED = re.compile(r"[\"“]([^\"“”]{2,400})(?:[\"”]|\Z)")
_ISE = re.compile(r"(?<=[a-z]{3})is(e|es|ed|ing|ation|ations)(?= )")
"""British endings, written as American ones: "realised", "realized"."""
_FINITE = words("is are was were has have had will would can could may might must should do does did wo n't ca")
"""Forms that no bare noun phrase holds."""
_BARE = 3
"""Words from which reported speech says something."""
_LEAD = 32
"""Characters before the verb that hold it."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One quotation of one article."""

    evidence: Evidence
    form: QuoteForm
    words: tuple[str, ...]
    """Lower-case words in order."""
    stems: tuple[str, ...]
    """Stems of the words that carry meaning, in order."""
    speaker: str | None
    """Name of the story's entity, or the article's own words for an unnamed source."""
    kind: MentionKind | None
    """What the speaker is, where the story has the name; None otherwise."""
    damaged: bool
    """Its marks or its sentence are broken."""
    spelt: str
    """The words in one spelling, each between spaces, so that part and whole are found by their characters."""
    pieces: tuple[str, ...] = ()
    """Each of its pieces written like that, where a cue parts them."""
    mangled: bool = False
    """Its article has been through a machine, which its names show."""
    names: frozenset[str] = frozenset()
    """Of the stems those of words that the story's names are made of."""
    marked: tuple[str, ...] = ()
    """Of mixed speech the words within quotation marks: these alone are the speaker's own."""

    @property
    def named(self) -> bool:
        """Whether the speaker is an entity of the story."""
        return self.kind is not None

    @property
    def article(self) -> str:
        """The article it stands in."""
        return self.evidence[0].article


def has_name(utterance: Utterance) -> bool:
    """Whether the speaker is an entity of the story, or written as a name is."""
    return utterance.named or any(word[0].isupper() for word in (utterance.speaker or "").split()[1:])


def find_utterances(
    read: ReadText, quotes: Sequence[Quote], marks: Sequence[Mark], entities: Sequence[Entity], claims: Sequence[Claim]
) -> tuple[Utterance, ...]:
    """Every quotation of the article in order of place; indirect speech only where a verb of saying introduces it, and it says that
    something is so."""
    speakers, text = _Speakers(entities), read.text
    mangled = bool(mangled_articles((v.exact, v.places) for entity in entities for v in entity.variants if v.garbled))
    found = [
        _utterance(read, quote, marks, speakers, mangled)
        for quote in quotes
        if quote.form != "indirect" or (_is_said(text, quote) and _says_something(text, quote) and not _is_object(read, quote, claims))
    ]
    return tuple(sorted(found, key=lambda utterance: utterance.evidence))


def _is_said(text: str, quote: Quote) -> bool:
    if quote.cue is None or _UNSAID.search(text, max(0, quote.cue.start - _LEAD), quote.cue.start):
        return False
    return any(word in _SAYS for word in quote.cue.of(text).lower().split())


def _says_something(text: str, quote: Quote) -> bool:
    """Not a bare object: she announced charges, he confirmed it."""
    return sum(count_words(text, piece.start, piece.end) for piece in quote.content) >= _BARE


def _is_object(read: ReadText, quote: Quote, claims: Sequence[Claim]) -> bool:
    """Whether what is announced is a thing and no clause: "she announced the deal with the bank in a video"."""
    if any(word.form in _FINITE for piece in quote.content for word in read.words(piece.start, piece.end)):
        return False
    clauses = [claim.span for claim in claims if claim.form == "clause"]
    return not any(piece.overlaps(span) and span.start >= piece.start - _LEAD for piece in quote.content for span in clauses)


def _utterance(read: ReadText, quote: Quote, marks: Sequence[Mark], speakers: "_Speakers", mangled: bool) -> Utterance:
    pieces = [read.words(piece.start, piece.end) for piece in quote.content]
    found = [word for piece in pieces for word in piece]
    stems = tuple(word.stem for word in found if word.form not in _COMMON)
    entity = speakers.entity_of(quote)
    whole = [Span(p.article, max(0, p.start - 2), p.end + 2) for p in quote.content]
    return Utterance(
        evidence=quote.content,
        form=quote.form,
        words=tuple(word.form for word in found),
        stems=stems,
        names=frozenset(stems) & speakers.stems,
        speaker=entity.name if entity else quote.speaker,
        kind=entity.kind if entity else None,
        spelt=_spelt(found),
        pieces=tuple(map(_spelt, pieces)) if len(pieces) > 1 else (),
        marked=_marked(read.text, quote) if quote.form == "mixed" else (),
        damaged=any(mark.reason in _DAMAGING and mark.span.overlaps(piece) for mark in marks for piece in whole),
        mangled=mangled,
    )


def _spelt(found: Sequence[Word]) -> str:
    return _ISE.sub(r"iz\1", " ".join(("", *(word.form for word in found), "")))


def _marked(text: str, quote: Quote) -> tuple[str, ...]:
    whole = text[quote.content[0].start : min(quote.content[-1].end + 1, len(text))]
    return tuple(word.form for inside in _QUOTED.finditer(whole) for word in find_words(inside[1]))


class _Speakers:
    """Finds the story's name for the source of a quotation of one article."""

    stems: frozenset[str]
    """Of the words of all names."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self.stems = frozenset(stem(word.lower()) for entity in entities for word in entity.name.split())
        self._places: dict[Span, Entity] = {}
        self._names: dict[str, Entity] = {}
        for entity in entities:
            for variant in entity.variants:
                self._places.update(dict.fromkeys(variant.places, entity))
                self._names.setdefault(variant.exact.casefold(), entity)
                self._names.setdefault(entity.name.casefold(), entity)

    def entity_of(self, quote: Quote) -> Entity | None:
        """Whom the speaker's name means in this article; for an unresolved source, whom its words name."""
        known = self._names.get(quote.speaker.casefold()) if quote.speaker else None
        return known or (self._places.get(quote.source) if quote.source else None)
