"""Whom a pronoun means that stands where a speaker is named."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from rashomon.model.annotation import Mention, Token
from rashomon.stages.annotate.quotes.dead import told_dead
from rashomon.stages.annotate.quotes.lexicon import ONE_PERSON, SURE_REPORTING
from rashomon.stages.annotate.quotes.syntax import Syntax
from rashomon.text.determiners import DEFINITE
from rashomon.text.names.genders import Gender
from rashomon.text.names.told_gender import PRONOUN_GENDER, ROLE_GENDER, genders_of

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "agent", "attr"))
_OF_SUBJECTS = frozenset(("appos", "poss"))
_REACH = 2500
"""Characters back in which a pronoun looks for its person: about five paragraphs of news."""
_CLOSE = 600
"""Characters back in which somebody without a name who spoke is meant: about a paragraph. By reason: of 29
pronouns that it gave another speaker in 772 ECB+ articles 25 were right by it, 3 before, 1 neither."""


class Source(NamedTuple):
    """Somebody who was told to speak."""

    place: int
    end: int
    """The characters of the source, half open."""
    name: str
    """Canonical, or the article's words where there is no name."""
    plural: bool
    named: bool
    definite: bool = False
    """Whether it is told of as known: "the friend" may be somebody whom the article has named."""


class Antecedents:
    """The people and bodies of one article whom a pronoun can mean."""

    def __init__(
        self, text: str, syntax: Syntax, mentions: Sequence[Mention], quoted: Sequence[tuple[int, int]], posts: Sequence[int] = ()
    ) -> None:
        self.text = text
        self.syntax = syntax
        self.mentions = mentions
        """In reading order."""
        self.quoted = quoted
        """What stands in quotation marks, in characters and reading order."""
        self.starts = [m.span.start for m in mentions]
        self.posts = posts
        """Where the posts of a live page begin: each speaks of its own people."""

    def meant(self, word: str, before: int, said: Sequence[Source], others: frozenset[str] = frozenset()) -> str | None:
        """Whom the pronoun at the character `before` means, given who spoke before it; None where that stays open. `others`: people
        whom it does not mean."""
        if word in PRONOUN_GENDER:
            return self._person(PRONOUN_GENDER[word], before, said, others)
        if word == "they":
            recent = takewhile(lambda source: before - source.place < _REACH, reversed(said))
            return next((source.name for source in recent if source.plural), None)
        if word == "it":
            return next((m.name for m in self.earlier(before) if m.kind == "organisation" and self.is_subject(m)), None)
        return None

    def earlier(self, before: int) -> list[Mention]:
        """Mentions in reach, nearest first; whom somebody speaks of is not who speaks next."""
        last = bisect_left(self.starts, before)
        post = bisect_left(self.posts, before) - 1
        first = bisect_left(self.starts, max(before - _REACH, self.posts[post] if post >= 0 else 0))
        return [m for m in reversed(self.mentions[first:last]) if not self._is_quoted(m)]

    def is_subject(self, mention: Mention) -> bool:
        """Whether the name is a subject, in apposition to one or its owner: "his wife, Ilka Osh, was", "Ilka Osh's move was"; or what a
        subject is told to be: "one of them was Ilka Osh"."""
        tokens = [self.syntax[i] for i in self.syntax.inside(mention.span.start, mention.span.end)]
        return any(self._acts(t) or (t.dep in _OF_SUBJECTS and self._acts(self.syntax[t.head])) for t in tokens)

    def _acts(self, word: Token) -> bool:
        """Whether it is the subject of a verb: the parser may have tied the first words of a list to the last as its subject."""
        return word.dep in _SUBJECTS and self.syntax[word.head].pos in ("VERB", "AUX")

    def _person(self, gender: Gender, before: int, said: Sequence[Source], others: frozenset[str]) -> str | None:
        """The nearest person who spoke last or is a subject, else the nearest; who spoke last without a name where nobody else
        came between. Where that would be one who is told to have been killed, who spoke last, or nobody."""
        people = [
            m for m in self.earlier(before)
            if m.kind == "person" and m.name not in others and self._gender.get(m.name, gender) == gender
        ]  # fmt: skip
        meant = self._nearest(people, said[-1:])
        unnamed = self._unnamed(gender, before, said[-1:])
        if unnamed is not None and not self._may_be(unnamed, meant, said):
            meant = self._nearest([m for m in people if m.span.start >= unnamed.end and not self._told_by(unnamed, m)], said[-1:])
        if meant is not None and meant.name in self._dead:
            meant = next((m for m in people if m.name not in self._dead and any(source.name == m.name for source in said[-1:])), None)
        if meant is None:
            return unnamed.name if unnamed is not None else None
        self._gender.setdefault(meant.name, gender)
        return meant.name

    def _nearest(self, people: Sequence[Mention], last: Sequence[Source]) -> Mention | None:
        """Of people, nearest first, the first who spoke last or is a subject, else the first."""
        speaks = (m for m in people if self.is_subject(m) or any(source.name == m.name for source in last))
        return next(speaks, people[0] if people else None)

    def _may_be(self, unnamed: Source, named: Mention | None, said: Sequence[Source]) -> bool:
        """Whether "the professor" may be the one who was named, who has spoken before."""
        return unnamed.definite and named is not None and any(source.name == named.name for source in said)

    def _unnamed(self, gender: Gender, before: int, last: Sequence[Source]) -> Source | None:
        """Who spoke last, and close by, where no name tells who: the relative who said it, a neighbour who recalls seeing it."""
        told = next((source for source in last if before - source.place < _CLOSE), None)
        witness = self._witness(told.end if told else before - _CLOSE, before)
        source = witness or (told if told and not told.named and not told.plural else None)
        word = source.name.lower().split()[-1] if source else ""
        return source if word in ONE_PERSON and ROLE_GENDER.get(word, gender) == gender else None

    def _witness(self, since: int, before: int) -> Source | None:
        """The last person without a name who is the subject of a verb of saying outside of quotation marks."""
        for token in reversed(self.syntax.inside(max(0, since), before)):
            word = self.syntax[token]
            speaks = word.tag == "NN" and word.dep == "nsubj" and self.syntax.lemma(word.head) in SURE_REPORTING
            nameless = word.lemma.lower() in ONE_PERSON and self.syntax.child(token, "appos") is None
            if speaks and nameless and not self._inside_quoted(word.start, word.end):
                return Source(word.start, word.end, word.text, plural=False, named=False, definite=self._is_definite(token))
        return None

    def _is_definite(self, token: int) -> bool:
        return any(self.syntax[child].text.lower() in DEFINITE for child in self.syntax.children[token])

    def _told_by(self, source: Source, mention: Mention) -> bool:
        """Whether the name stands in what the source is told to have said: in its sentence, behind it."""
        spoke, named = self.syntax.at(source.place), self.syntax.at(mention.span.start)
        return spoke is not None and named is not None and self.syntax[spoke].sentence == self.syntax[named].sentence

    def _is_quoted(self, mention: Mention) -> bool:
        return self._inside_quoted(mention.span.start, mention.span.end)

    def _inside_quoted(self, start: int, end: int) -> bool:
        here = bisect_left(self.quoted, (start + 1, 0)) - 1
        return here >= 0 and end <= self.quoted[here][1]

    @cached_property
    def _dead(self) -> frozenset[str]:
        return told_dead(self.syntax, self.mentions)

    @cached_property
    def _gender(self) -> dict[str, Gender]:
        """What is known of each person, and (added as pronouns are read) what the first pronoun that meant them says."""
        return genders_of(self.text, self.mentions)
