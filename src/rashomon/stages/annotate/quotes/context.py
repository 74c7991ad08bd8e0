"""What stands around a quoted passage: the rest of its sentence before and behind it, and how the passage ends."""

import re
from collections.abc import Sequence
from functools import cached_property

from rashomon.stages.annotate.quotes.lexicon import REPORTING, REPORTING_WITH
from rashomon.stages.annotate.quotes.quoted import Passage
from rashomon.stages.annotate.quotes.sources import noun_phrase
from rashomon.stages.annotate.quotes.syntax import Syntax
from rashomon.text.lines import is_cut_into_sentences
from rashomon.text.turned_marks import ATTRIBUTION

Range = tuple[int, int]

_GOES_ON = frozenset(",?!…")
"""What ends quoted words in front of their cue."""
_NESTED = 4
"""Characters in which quoted words end, with the mark of others' words and spaces between."""
_CUE_ALONE = re.compile(r"(?:[\w.’'-]{1,30} ){1,4}(?:said|says|added|explained)[.]?\s{0,3}")
"""A line of nothing but a cue."""

_STOPS = frozenset((".", "?", "!"))
_LEAD = "‘'[($-–—. …"
DASHES = frozenset(("-", "--", "–", "—", "―"))
_REACH = 400
"""Tokens looked at on either side: no sentence is longer that a reader could follow."""


class Context:
    """Passages by number, with the tokens around them. `before` and `after` never reach into another passage."""

    def __init__(self, text: str, syntax: Syntax, blocks: Sequence[Range], passages: Sequence[Passage]) -> None:
        self.text = text
        self.syntax = syntax
        self.blocks = blocks
        self.passages = passages

    @cached_property
    def cut_into_lines(self) -> bool:
        """Whether a machine has cut the text into lines of one sentence."""
        return is_cut_into_sentences(self.text, self.blocks)

    def before(self, number: int) -> list[int]:
        """Tokens of the same sentence in front of the passage."""
        passage = self.passages[number]
        start = self.blocks[passage.first_block][0]
        if number and self.passages[number - 1].end > start:
            start = self.passages[number - 1].end
        return self.sentence_tail(start, passage.start)

    def sentence_tail(self, start: int, end: int) -> list[int]:
        """The tokens in `[start, end)` that follow its last full stop."""
        tokens: list[int] = []
        for i in reversed(self.syntax.inside(start, end)[-_REACH:]):
            if self.is_stop(i):
                break
            if self.syntax[i].pos != "SPACE":
                tokens.append(i)
        return tokens[::-1]

    def after(self, number: int, below: bool = True) -> list[int]:
        """Tokens of the same sentence behind the passage, a comma or dash at once behind it left out; `below`: in the next line, too,
        where that begins with a cue."""
        passage = self.passages[number]
        end = self.blocks[passage.last_block + (below and self._is_cued_below(number))][1]
        if number + 1 < len(self.passages):
            end = min(end, self.passages[number + 1].start)
        tokens: list[int] = []
        for i in self.syntax.inside(passage.end, end)[:_REACH]:
            token = self.syntax[i]
            if self.is_stop(i) or token.text == ";":
                break
            if token.pos != "SPACE" and (tokens or (token.text != "," and token.text not in DASHES)):
                tokens.append(i)
        return tokens

    def _is_cued_below(self, number: int) -> bool:
        """Whether the line ends with the passage and the next one begins with the cue: "..., "⏎ "said A"."""
        passage = self.passages[number]
        last = passage.last_block
        if last + 1 >= len(self.blocks) or self.text[passage.end : self.blocks[last][1]].strip():
            return False
        below = self.blocks[last + 1]
        if self._last_of(passage) in _GOES_ON:
            return ATTRIBUTION.match(self.text, below[0]) is not None
        return _CUE_ALONE.fullmatch(self.text, *below) is not None

    def _last_of(self, passage: Passage) -> str:
        """The last character of the words, before the mark of what somebody else is quoted to have said in them."""
        end = passage.pieces[-1][1]
        return self.text[max(0, end - _NESTED) : end].rstrip(" '’")[-1:]

    def is_stop(self, index: int) -> bool:
        """A full stop that ends a sentence rather than an abbreviation."""
        if self.syntax[index].text not in _STOPS:
            return False
        following = self.text[self.syntax[index].end : self.syntax[index].end + 2].lstrip()[:1]
        return not (following.islower() or (following != "" and following in ",;)"))

    def ends(self, number: int) -> str:
        """The stop that ends the quoted words, inside the marks or right behind them; empty where they just break off."""
        passage = self.passages[number]
        last = self._last_of(passage)
        if last and last in ",.?!…—–-":
            return last
        outer = self.text[passage.end : passage.end + 2].lstrip()[:1]
        return outer if outer in (",", ".", "?", "!") else ""

    def speechlike(self, number: int) -> bool:
        """Reads like whole words of somebody, not like a title or a word held at arm's length."""
        first, last = self.passages[number].pieces[0], self.passages[number].pieces[-1]
        head = self.text[first[0] : first[0] + 6].lstrip(_LEAD)[:1]
        return (head.isupper() or head.isdigit() or not head) and self.ends(number) != "" and last[1] - first[0] > 3

    def reports(self, index: int) -> bool:
        """Whether the token is a verb that may introduce or follow quoted words."""
        token = self.syntax[index]
        if (not token.tag.startswith("VB") and token.pos != "VERB") or token.dep == "amod":
            return False
        lemma = self.syntax.lemma(index)
        if lemma in REPORTING_WITH:
            return index + 1 < len(self.syntax.tokens) and self.syntax[index + 1].text.lower() == REPORTING_WITH[lemma]
        return lemma in REPORTING

    def according(self, index: int) -> tuple[int, ...] | None:
        """The source of an `according to` whose first token this is."""
        to = self.syntax.child(index, "prep")
        if to is None and index + 1 < len(self.syntax.tokens):
            to = index + 1
        head = self.syntax.child(to, "pobj") if to is not None else None
        return noun_phrase(self.syntax, head) if head is not None else None
