"""A clause that asserts something, in the terms that clauses are compared by."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.corroboration.facts.amounts import Amount
from rashomon.stages.assemble.corroboration.facts.weighed import (
    RANKS,
    Weighed,
    are_general,
    are_participial,
    are_past,
    numbers_in,
    say_enough,
    weighed,
)
from rashomon.stages.assemble.corroboration.lexicon import BEING, BENT, NUMERALS
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

Firmness = Literal["past", "present", "plan", "would", "may", "denied"]


_HANGING = frozenset((word,) for word in words("""
    that where when while if unless as whether until before so lest once since
"""))
"""First words of clauses that are said for the sake of the clause around them; a relative one ("who led the council") and one that is taken
to be so ("although a seal was broken") are not."""


_OWN_DOING = frozenset(("we", "they", "it"))
"""A body's words for itself."""
_OPENING = 3
"""Words in which these stand where they are the subject ("last week they made an offer")."""
_TERMS = frozenset(stem(word) for word in "agree agreement deal pact accord contract merge merger talk negotiate sign settle".split())
"""What two sides do with each other."""
_MOVES = frozenset({"rise", "fall"})

_VAGUE = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000}


@dataclass(frozen=True)
class Fact:
    """A clause that asserts something, ready to be compared; what follows from its fields is computed when first asked for."""

    claim: Claim
    origin: str
    """The article that its article goes back to; this itself until the story has settled it."""
    head: str
    """Stem of what happens."""
    main: frozenset[str]
    """Stem and kinds of happening that its verb tells of."""
    events: frozenset[str]
    """Stems and kinds of happening that the clause tells of, by its verb or by an event noun in it."""
    terms: frozenset[str]
    """Stems of its words; the story's entities as "@", kind and id; kinds of happening as "#"."""
    who: frozenset[str]
    """Of these, the subject's."""
    what: frozenset[str]
    """Of these, the objects'."""
    names: frozenset[str]
    places: frozenset[str]
    when: tuple[str, str] | None
    """First and last day."""
    day: str
    """The words that name its day ("on Tuesday"), in lower case; "" where they name none."""
    dated: bool
    """Whether the article says or is given the day of its publication, so that its Tuesdays can be told from others."""
    amounts: tuple[Amount, ...]
    supposed: bool
    """Whether it is said of what would or should be."""
    denying: bool
    """Whether a plain "not", "no" or "never" stands in it."""
    hedged: bool
    """Whether its own words leave open that it is so ("may", "whether")."""
    aside: bool
    """Whether it is a relative, conditional or other dependent clause, whose truth hangs on the clause around it."""
    lead: bool
    damaged: bool
    words: tuple[str, ...]
    """Its words in lower case, those of subordinate clauses left out."""
    named: frozenset[str]
    """Of its names those that stand in it; what a pronoun stands for is left out."""
    own_voice: bool
    """Whether the article says it in its own voice, in a sentence of its own."""
    standing: bool
    """Whether it can be read alone: with its own subject, or joined by "and" to the clause that has it, and no relative clause."""
    speaker: str | None = None
    """Who is said to have said it, as a term of `names`."""
    new_on: str | None = None
    """The first day on which it can have happened where an article leads with it as new: a month before the publication."""
    passive: bool = False
    """Whether its subject is what it is done to."""
    asserted: bool = True
    """Whether it says by itself that something is so: no question, no wish, not broken off at its verb."""
    until: tuple[str, str] | None = None
    """First and last day of the time until which it holds."""
    long_ago: bool = False
    """Whether it dates what it tells of to more than a month before its own article."""

    lacking: frozenset[str] = frozenset()
    """Stems of what it says was not done or was not there, behind "without"."""

    subject_names: frozenset[str] = frozenset()
    """Of its names those that the subject holds or stands for, also in apposition ("the driver, Alan Wetherby, stopped")."""

    presupposed: bool = False
    """Whether it is a noun phrase inside of a clause, which takes as known what befell its subject ("after Gray's death")."""

    told_on: tuple[str, str] | None = None
    """In a story that goes on for weeks: the first and the last day on which its article can have appeared, where they are known."""
    camp: str | None = None
    """In a story in which the accounts with a date and those without have little in common: of which its account is."""

    @cached_property
    def vague_count(self) -> int:
        """The least number that a word of vague number in it stands for ("tens of thousands"); 0 where none does."""
        return max((_VAGUE[word] for word in self.words if word in _VAGUE), default=0)

    @cached_property
    def subject_inside(self) -> bool:
        """Whether it names its own subject, or is joined to the clause that does ("she will have dinner, speak in parliament")."""
        subject, verb = self.claim.subject, self.claim.predicate.split()[0]
        joined = self.words[:1] in ((verb,), (verb + "s",))
        return self.standing or (subject is not None and (joined or self.claim.span.covers(subject)))

    @cached_property
    def leaves_open_who(self) -> bool:
        """Whether it does not say who does it ("coming from the roof", "send young people to war")."""
        return not self.subject_inside or self.words[:1] == (self.claim.predicate.split()[0],)

    @cached_property
    def participial(self) -> bool:
        """Whether its verb stands only in "-ing", without a form of "be"."""
        return are_participial(self.words, self.claim.predicate)

    @cached_property
    def said_of_subject(self) -> bool:
        """Whether it says something of a subject that is known, as a clause, a relative clause or a participle does."""
        return bool(self.who) and not self.supposed and (self.standing or self.words[:1] not in _HANGING)

    @cached_property
    def article(self) -> str:
        """The article it stands in."""
        return self.claim.span.article

    @cached_property
    def doers(self) -> frozenset[str]:
        """Terms of who or what does it; none in a passive without "by"."""
        if self.passive:
            return self.what if "by" in self.words else frozenset()
        return self.who

    @cached_property
    def things(self) -> frozenset[str]:
        """Terms of who or what it is done to: the objects, in the passive the subject and what is not the doer."""
        if self.passive:
            return self.who if "by" in self.words else self.who | self.what
        return self.what

    @cached_property
    def told_of(self) -> frozenset[str]:
        """The names of its subject, whom an "I" stands for among them."""
        return self.subject_names | {self.speaker} if self.speaker and self.words[:1] == ("i",) else self.subject_names

    @cached_property
    def slots(self) -> frozenset[str]:
        """Terms of its subject and its objects."""
        return self.who | self.what

    @cached_property
    def move(self) -> str | None:
        """Whether its verb tells of a rise or of a fall; None where of neither, or of both."""
        moves = self.main & _MOVES
        return min(moves) if len(moves) == 1 else None

    @cached_property
    def timed(self) -> bool:
        """Whether anything in it says when it was, be it that an article leads with it."""
        return self.lead or self.long_ago or self.when is not None or self.new_on is not None

    @cached_property
    def numbered(self) -> bool:
        """Whether it tells a number of any sort, be it a rank or "dozens"."""
        return bool(self.amounts or self.numbers or self.ranks or self.vague_count)

    @cached_property
    def quantities(self) -> frozenset[int]:
        """The quantities of the figure ledger that it tells of."""
        return frozenset([amount.quantity for amount in self.amounts if amount.quantity is not None])

    @cached_property
    def fractions(self) -> tuple[Amount, ...]:
        """Its amounts that are no whole numbers; "half a mile" is as good as one."""
        return tuple(amount for amount in self.amounts if amount.low % 1 and not amount.low == amount.high < 1)

    @cached_property
    def narrated(self) -> bool:
        """Whether an "I" or "we" tells it."""
        return self.words[:1] in (("i",), ("we",))

    @property
    def weight(self) -> float:
        """What its terms weigh together, whatever the story."""
        return self.weighed.weight

    @cached_property
    def weighed(self) -> Weighed:
        """Its terms with their weights."""
        return weighed(self.terms)

    @cached_property
    def without_names(self) -> Weighed:
        """As far as its common words go."""
        return weighed(frozenset([term for term in self.terms if term[0] != "@"]))

    @cached_property
    def without_numbers(self) -> Weighed:
        """As far as it does not say how many."""
        return weighed(frozenset([term for term in self.terms if term not in NUMERALS and not term[0].isdigit()]))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words, each once."""
        return frozenset(self.words)

    @cached_property
    def ranks(self) -> frozenset[str]:
        """Its words of rank."""
        return RANKS.intersection(self.words)

    @cached_property
    def uttered(self) -> frozenset[str]:
        """The stems of its words, light ones among them, without what a report bends: forms of "be", pronouns, the tense of "can"."""
        return frozenset(part for word in self.words for part in BENT.get(word, (stem(word),)) if part not in BEING)

    @cached_property
    def numbers(self) -> frozenset[int]:
        """The numbers written in digits that are no days of a month, hours or years."""
        return numbers_in(self.words)

    @cached_property
    def general(self) -> bool:
        """Whether it tells of what happens as a rule, not once."""
        return are_general(self.words)

    @cached_property
    def says_enough(self) -> bool:
        """Whether it says enough to be held against another."""
        return say_enough(self.words, self.terms)

    @cached_property
    def people(self) -> frozenset[str]:
        """Those that it names itself."""
        return frozenset([term for term in self.named if term.startswith("@person")])

    @cached_property
    def people_told_of(self) -> frozenset[str]:
        """Those that its subject names or stands for."""
        return frozenset([term for term in self.who if term.startswith("@person")])

    @cached_property
    def bodies(self) -> frozenset[str]:
        """The organisations that it is done to."""
        return _organisations(self.what)

    @cached_property
    def parties(self) -> frozenset[str]:
        """The organisations that come to terms with each other, where it tells of that."""
        return frozenset() if _TERMS.isdisjoint(self.main | self.events) else _organisations(self.named)

    @cached_property
    def acting(self) -> frozenset[str]:
        """The organisations that are its subject; the one that speaks where it says "we" or "they"."""
        if not self.subject_names and self.speaker and not _OWN_DOING.isdisjoint(self.words[:_OPENING]):
            return _organisations((self.speaker,))
        return _organisations(self.subject_names)

    @property
    def _is_infinitive(self) -> bool:
        """Whether its verb stands in the infinitive, as headlines tell of plans ("Council to vote on the loan", "driver to be charged")."""
        if self.claim.modality != "happened" or "to" not in self.words:
            return False
        verb = self.claim.predicate.split()[0]
        behind = zip(self.words, self.words[1:], self.words[2:], strict=False)
        return ("to", verb) in pairwise(self.words) or any(form[:2] == ("to", "be") and stem(form[2]) == stem(verb) for form in behind)

    @cached_property
    def firmness(self) -> Firmness:
        """How firmly it says what it says; the present tense may tell of what is and of what is arranged."""
        modality = self.claim.modality
        if modality == "denied":
            return "denied"
        if modality == "planned" or self._is_infinitive:
            return "plan"
        if modality == "possible":
            return "may" if self.hedged else "would"
        return "past" if are_past(self.words, self.claim.predicate, self.head) else "present"


def _organisations(terms: Iterable[str]) -> frozenset[str]:
    return frozenset([term for term in terms if term.startswith("@organisation")])
