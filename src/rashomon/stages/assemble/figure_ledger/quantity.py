"""A figure with all that tells what it counts."""

from dataclasses import dataclass
from decimal import Decimal

from rashomon.model.annotation import Figure
from rashomon.model.span import Span


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure and what is known of the thing it counts; words are stems."""

    figure: Figure
    head: str
    """Stem of the counted noun; empty where none is named or it only says "people"."""
    modifiers: frozenset[str]
    sort: str
    """The sort of people counted ("woman", "child"), who may be part of the people counted elsewhere; empty for people at large."""
    fate: str
    """For people: dead | hurt | missing | held | fled | ... , by the words of the clause; empty where none is said."""
    fate_at: Span | None
    aged: str
    """The person whose age it is, or of somebody without a name the sex, where it is said, and the age ("man 74"); empty otherwise."""
    near: frozenset[str]
    """Content words of the clause around it."""
    around: frozenset[str]
    """Content words of its sentence."""
    people: frozenset[str]
    """Entities of persons named in its sentence."""
    part: bool
    """A part of a whole, or a difference: "two of the injured", "three more than"."""
    where: str
    scope: str
    """The place that it is told for where accounts set places against each other; see `scopes`."""
    at: str
    """The day it holds for, where the clause names one; ISO, empty otherwise."""
    published: str | None
    proper: frozenset[str] = frozenset()
    """Those modifiers that are names: "Somali", "NYPD"."""
    deed: str = ""
    """What is done with an amount of money: loan | loss | cost ... (see the lexicon); empty where it is not said."""
    doing: Span | None = None
    """The word that says what is done: of the deed, of the vote, else the verb."""
    told: str = ""
    """The words around an amount that no noun names; of a vote, of both its numbers."""
    ballot: tuple[str, str] = ("", "")
    """For a vote told as "31 to 14": its side, and both numbers."""
    former: bool = False
    """What the quantity was before: "up from 1.4 billion"."""
    lasting: bool = False
    """How many children somebody has: no day brings it up to date."""
    summed: bool = False
    """Counted over several occasions, or with others: "in their five operations so far", "passengers and crew"."""
    whole: bool = False
    """All that a body has, some of whom others may be: "the company's 420 workers"."""
    besides: bool = False
    """Some beside others: "two others", "two other men"."""
    same_as: Span | None = None
    """The number before it that it tells anew, or that it came from: "to 13 percent from 15"."""
    beside: tuple[Decimal | None, Decimal | None] = (None, None)
    """The numbers that its clause tells right before it and behind it."""
    converts: Span | None = None
    """The figure that it tells once more in another unit."""
    when: tuple[str, str] = ("", "")
    """First and last day of the time that its sentence names closest to it, else of the article's day; ISO, empty where unknown."""
    dated: bool = False
    """Whether its sentence names that time."""

    @property
    def named(self) -> Span | None:
        """The noun that names it; None where the words around it tell more."""
        return None if self.told else self.figure.counted
