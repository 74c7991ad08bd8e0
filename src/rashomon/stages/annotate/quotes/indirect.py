"""Words ascribed without quotation marks, or with marks around some of them only: cues found in the parse.

Each construction is one function from a cue's token to the tokens of what it ascribes, or None. Cues are visited from the
top of each sentence down, and what stands inside words already ascribed is not looked at again: the outermost speaker has
the words.
"""

from collections.abc import Iterable

from rashomon.stages.annotate.quotes.attribution import Attribution, Found
from rashomon.stages.annotate.quotes.clauses import (
    according_to,
    adjective_with_clause,
    aside,
    noun_with_clause,
    said_clause,
)
from rashomon.stages.annotate.quotes.objects import (
    direct_object,
    infinitive,
    object_infinitive,
    passive,
    prepositional,
)
from rashomon.stages.annotate.quotes.syntax import Syntax

_BULLETS = frozenset("•·▪●■►*")
"""Signs of a list, which the parser takes for words."""
_VERBAL = (said_clause, passive, infinitive, object_infinitive, prepositional, direct_object)


class IndirectFinder:
    """Finds attributions by their construction, outside of the tokens in `taken`."""

    def __init__(self, syntax: Syntax, taken: Iterable[int], silent: Iterable[int]) -> None:
        """`taken`: tokens of words already ascribed; `silent`: tokens that are no cues, being cues already or quoted."""
        self.syntax = syntax
        self.covered = bytearray(len(syntax.tokens))
        for index in taken:
            self.covered[index] = 1
        self.silent = frozenset(silent)

    def find(self) -> list[Attribution]:
        """The attributions, in no particular order."""
        found: list[Attribution] = []
        for constructions in (self._aside_at, self._at):
            for index in self.syntax.downwards:
                if not self.covered[index] and index not in self.silent:
                    made = constructions(index)
                    if made is not None and made[2] and not any(self.covered[i] for i in made[1]):
                        found.append(self._attribution(index, made))
        return [attribution for attribution in found if attribution.content]

    def _aside_at(self, index: int) -> Found | None:
        """What hangs below the clause that it ascribes is looked for first: the clause would else be read by itself."""
        token = self.syntax[index]
        if token.pos != "VERB":
            return None
        if token.text.lower() == "according":
            return according_to(self.syntax, index)
        return aside(self.syntax, index, self.syntax.lemma(index))

    def _at(self, index: int) -> Found | None:
        """By a verb, a noun or an adjective; of the constructions of a verb the first that fits."""
        token, lemma = self.syntax[index], self.syntax.lemma(index)
        if token.pos == "NOUN":
            return noun_with_clause(self.syntax, index, lemma)
        if token.pos == "ADJ":
            return adjective_with_clause(self.syntax, index, lemma)
        silent = self.syntax.is_supposed(index) or self.syntax.is_undergone(index) or self.syntax.is_negated(index)
        if token.pos != "VERB" or silent:
            return None
        readings = (construction(self.syntax, index, lemma) for construction in _VERBAL)
        return next((made for made in readings if made is not None), None)

    def _attribution(self, index: int, made: Found) -> Attribution:
        construction, content, source, cue = made
        for i in content:
            self.covered[i] = 1
        for i in cue:
            self.covered[i] = 1
        pieces = tuple(_runs(self.syntax, content))
        span = (self.syntax[min(cue)].start, self.syntax[max(cue)].end)
        return Attribution(pieces, span, source, index, construction)


def _runs(syntax: Syntax, tokens: list[int]) -> Iterable[tuple[int, int]]:
    """Runs of neighbouring tokens as character ranges; punctuation, bullets and white space at their ends are left out."""
    start = 0
    for place in range(1, len(tokens) + 1):
        if place == len(tokens) or tokens[place] != tokens[place - 1] + 1:
            run = tokens[start:place]
            while run and (syntax[run[0]].pos in ("PUNCT", "SPACE") or syntax[run[0]].tag == "POS" or syntax[run[0]].text in _BULLETS):
                run = run[1:]
            while run and syntax[run[-1]].pos in ("PUNCT", "SPACE"):
                run = run[:-1]
            if run:
                yield syntax[run[0]].start, syntax[run[-1]].end
            start = place
