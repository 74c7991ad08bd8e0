"""What is found in one article alone. Every record points at its characters."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from rashomon.model.span import Evidence, Span

BlockKind = Literal["headline", "byline", "dateline", "heading", "body", "post", "caption", "residue"]
MentionKind = Literal["person", "organisation", "place", "group", "event", "other"]
QuoteForm = Literal["direct", "indirect", "mixed"]
Qualifier = Literal["exact", "about", "more-than", "less-than", "at-least", "up-to", "range"]
Modality = Literal["happened", "planned", "possible", "denied", "unconfirmed"]
ClaimForm = Literal["clause", "noun"]
MarkKind = Literal[
    "unbalanced-quote", "orphan-fragment", "repeated-phrase", "name-mismatch", "quote-mismatch", "contradiction",
    "garbled", "other",
]  # fmt: skip

CorrectionKind = Literal["corrects-itself", "corrects-other", "update", "retraction"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text and its part in the page. Blocks do not overlap and stand in reading order."""

    span: Span
    kind: BlockKind
    label: str | None = None
    """For residue: relative-time | login | comment-count | ... (see interfaces); otherwise None."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word as the language model sees it. `head` is an index into `Parse.tokens` (its own for a root)."""

    start: int
    end: int
    text: str
    lemma: str
    pos: str
    """Universal part of speech (NOUN, VERB ...)."""
    tag: str
    """Penn Treebank tag (NNP, VBD ...)."""
    dep: str
    """Dependency label (nsubj, ccomp ...), CLEAR style as the English models use it."""
    head: int
    sentence: int
    """Index into `Parse.sentences`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its characters, and its tokens `[first, last)` in `Parse.tokens`."""

    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class NamedSpan:
    """What the entity recogniser proposes: tokens `[first, last)` and its OntoNotes label (PERSON, GPE ...)."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Parse:
    """Tokens, sentences and raw entities of an article's readable blocks. Residue is not parsed."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    entities: tuple[NamedSpan, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, as it stands. `name` is the fullest form of it in this article (its canonical name there)."""

    span: Span
    kind: MentionKind
    name: str
    title: Span | None = None
    """Courtesy or office title directly before it ("Ms.", "President")."""
    role: Span | None = None
    """The role given to it here ("White House press secretary", "the mayor of Velden")."""
    place: str | None = None
    """For places: the gazetteer's id, where one fits."""


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that the text ascribes to somebody."""

    span: Span
    """From the first to the last character of it, cue and source included where they stand beside it."""
    form: QuoteForm
    content: Evidence
    """The words said, quotation marks left out; several pieces where the cue interrupts."""
    cue: Span | None
    source: Span | None
    """The words that name the source, as they stand (may be "she")."""
    speaker: str | None
    """Canonical name in the article, or the source's own words for an unnamed source; None: undecided."""
    grounds: tuple[str, ...] = ()
    """Why this speaker: named-at-cue | pronoun-nearest | role-of | continued | ... ; and what is broken: closed-by-apostrophes ..."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts."""

    span: Span
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    """people | % | USD | km | ...: a code where one is known, else the counted noun's lemma."""
    counted: Span | None
    qualifier: Qualifier
    where: Span | None = None
    as_of: Span | None = None

    @property
    def is_money(self) -> bool:
        """Whether its unit is a currency's code (ISO 4217: three capitals)."""
        return self.unit is not None and len(self.unit) == 3 and self.unit.isupper()


@dataclass(frozen=True, slots=True)
class Claim:
    """A clause that asserts something. Lemmas and names are kept so that claims of different articles can be compared."""

    span: Span
    modality: Modality
    attributed_to: str | None
    """Canonical name in the article; None where the article itself asserts it."""
    attribution: Span | None
    time: Span | None
    """The time expression that dates it (the span of a TimeExpression)."""
    predicate: str
    """Lemma of the main verb, or of the predicate noun or adjective after a copula."""
    negated: bool
    subject: Span | None
    objects: Evidence
    names: tuple[str, ...]
    """Canonical names in it and of its subject, pronouns resolved where that is clear; sorted."""
    lemmas: tuple[str, ...]
    """Content lemmas in it, in reading order."""
    place: Span | None = None
    form: ClaimForm = "clause"
    """Whether a clause asserts it, or a noun phrase names it ("the shooting of three people")."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where the text is damaged, by an observable ground."""

    span: Span
    kind: MarkKind
    reason: str


@dataclass(frozen=True, slots=True)
class Correction:
    """A note in which an article corrects itself or another, says that it was brought up to date, or takes itself back."""

    span: Span
    kind: CorrectionKind
    about: Span | None
    """What was said before; None where the note does not repeat it."""
    now: Span | None
    """What is said in its place; of an update, its words."""
