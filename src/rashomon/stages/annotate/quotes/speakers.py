"""Who speaks: the words that name a source brought to a name of the article.

In the order of certainty: a name at the cue; a role that one person of the article holds; a pronoun, by the nearest
person it can mean; the words themselves where the source has no name. What stays open is None, never a guess.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

from rashomon.model.annotation import Mention
from rashomon.stages.annotate.quotes.people import (
    NAME_GENDER,
    PLURAL_PRONOUNS,
    PRONOUN_GENDER,
    PRONOUNS,
    TITLE_GENDER,
    Gender,
)  # fmt: skip
from rashomon.stages.annotate.quotes.syntax import Syntax

Resolved = tuple[str | None, str]
"""Canonical name and the code of its ground."""

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "agent"))
_REACH = 2500
"""Characters back in which a pronoun looks for its person: about five paragraphs of news."""
_DETERMINERS = frozenset(("the", "a", "an", "this", "that", "these", "those"))
_BODIES = frozenset(("company", "agency", "newspaper", "firm", "ministry", "department", "group", "organisation",
                     "organization", "paper", "bank", "court", "party", "campaign", "university", "union"))  # fmt: skip


class Speakers:
    """The people and bodies of one article, and who spoke last."""

    def __init__(self, text: str, syntax: Syntax, mentions: Sequence[Mention]) -> None:
        self.text = text
        self.syntax = syntax
        self.mentions = sorted(mentions, key=lambda m: m.span)
        self.starts = [m.span.start for m in self.mentions]
        self.said: list[tuple[int, str, bool]] = []
        """Where somebody was named as a source, their name, and whether they are several."""

    def resolve(self, source: tuple[int, ...] | None) -> Resolved:
        """The speaker that the tokens of a source name. Sources must come in reading order."""
        if not source:
            return None, "no-source"
        head = self._head(source)
        resolved = self._resolve(source, head)
        if resolved[0] is not None:
            plural = self.syntax[head].tag in ("NNS", "NNPS") or self.syntax[head].text.lower() == "they"
            self.said.append((self.syntax[source[0]].start, resolved[0], plural))
        return resolved

    def _resolve(self, source: tuple[int, ...], head: int) -> Resolved:
        word = self.syntax[head].text.lower()
        if word in PRONOUNS and self.syntax[head].pos in ("PRON", "DET"):
            return self._pronoun(word, self.syntax[source[0]].start)
        if self._several(source, head):
            return self._own_words(source, head), "unnamed"
        named = self._named(source, head)
        if named is not None:
            return named.name, "named-at-cue"
        holder = self._role(source, head)
        if holder is not None:
            return holder, "role-of"
        return self._own_words(source, head), "unnamed"

    def _head(self, source: tuple[int, ...]) -> int:
        inside = frozenset(source)
        return next((i for i in source if self.syntax[i].head == i or self.syntax[i].head not in inside), source[0])

    def _several(self, source: tuple[int, ...], head: int) -> bool:
        """The sources are joined by `and`: `White House and European officials`."""
        inside = frozenset(source)
        return any(self.syntax[c].dep == "conj" and c in inside for c in self.syntax.children[head])

    def _named(self, source: tuple[int, ...], head: int) -> Mention | None:
        """The name that is the head of the source, stands in apposition to it, or ends a title before it."""
        at_head = self._covering(head)
        if at_head is not None and at_head.kind in ("person", "organisation", "place", "group"):
            return at_head
        if self.syntax[head].tag in ("NNS", "NNPS"):
            return None
        for child in self.syntax.children[head]:
            if self.syntax[child].dep == "appos":
                mention = self._covering(child)
                if mention is not None and mention.kind == "person":
                    return mention
        return None

    def _covering(self, token: int) -> Mention | None:
        start = self.syntax[token].start
        here = bisect_left(self.starts, start + 1) - 1
        if here >= 0 and self.mentions[here].span.end > start:
            return self.mentions[here]
        return None

    @cached_property
    def _holders(self) -> dict[str, set[str]]:
        """Role or title, lower case and its last word alone, to the persons who hold it."""
        holders: dict[str, set[str]] = {}
        for mention in self.mentions:
            if mention.kind != "person":
                continue
            for span in (mention.role, mention.title):
                words = span.of(self.text).lower().strip(" .").split() if span is not None else []
                for start in range(max(0, len(words) - 4), len(words)):
                    holders.setdefault(" ".join(words[start:]), set()).add(mention.name)
        return holders

    def _role(self, source: tuple[int, ...], head: int) -> str | None:
        """`the press secretary`: the one person of the article who is called so."""
        if self.syntax[head].tag != "NN" and self.syntax[head].tag != "NNP":
            return None
        first = self.syntax[source[0]].text.lower()
        if first not in ("the", "his", "her", "their", "its") and not self.syntax[head].text[:1].isupper():
            return None
        words = [self.syntax[i].text.lower() for i in source if i <= head]
        for start in range(len(words)):
            holders = self._holders.get(" ".join(words[start:]), set())
            if len(holders) == 1:
                return next(iter(holders))
            if holders:
                return None
        return self._body(self.syntax[head].lemma.lower(), self.syntax[source[0]].start) if first == "the" else None

    def _body(self, word: str, before: int) -> str | None:
        """`the company`: the only organisation named so far in reach."""
        if word not in _BODIES:
            return None
        names = {m.name for m in self._earlier(before) if m.kind == "organisation"}
        return next(iter(names)) if len(names) == 1 else None

    def _pronoun(self, word: str, before: int) -> Resolved:
        if word in PRONOUN_GENDER:
            return self._person(PRONOUN_GENDER[word], before)
        if word in PLURAL_PRONOUNS and word == "they":
            last = next((name for at, name, plural in reversed(self.said) if plural and before - at < _REACH), None)
            return last, "pronoun-nearest" if last else "undecided"
        if word == "it":
            bodies = [m for m in self._earlier(before) if m.kind == "organisation"]
            subject = next((m for m in bodies if self._is_subject(m)), None)
            return (subject.name, "pronoun-nearest") if subject else (None, "undecided")
        return None, "undecided"

    def _person(self, gender: Gender, before: int) -> Resolved:
        """The nearest person before who spoke or is a subject, and is not known to be of the other gender."""
        nearest: str | None = None
        for mention in self._earlier(before):
            if mention.kind != "person" or self._gender.get(mention.name, gender) != gender:
                continue
            if self._is_subject(mention) or any(name == mention.name for _, name, _ in self.said[-1:]):
                return mention.name, "pronoun-nearest"
            nearest = nearest or mention.name
        return (nearest, "pronoun-nearest") if nearest else (None, "undecided")

    def _earlier(self, before: int) -> list[Mention]:
        """Mentions in reach, nearest first."""
        last = bisect_left(self.starts, before)
        first = bisect_left(self.starts, before - _REACH)
        return self.mentions[first:last][::-1]

    def _is_subject(self, mention: Mention) -> bool:
        return any(self.syntax[i].dep in _SUBJECTS for i in self.syntax.inside(mention.span.start, mention.span.end))

    @cached_property
    def _gender(self) -> dict[str, Gender]:
        """Gender by title, else by given name; people of whom neither tells are left out."""
        known: dict[str, Gender] = {}
        for mention in self.mentions:
            if mention.kind != "person":
                continue
            title = mention.title.of(self.text) if mention.title is not None else self._word_before(mention)
            gender = TITLE_GENDER.get(title.lower().strip(". ").split(" ")[-1])
            gender = gender or NAME_GENDER.get(mention.name.split()[0].lower() if " " in mention.name else "")
            if gender is not None:
                known.setdefault(mention.name, gender)
        return known

    def _word_before(self, mention: Mention) -> str:
        return self.text[max(0, mention.span.start - 12) : mention.span.start].rstrip().rpartition(" ")[2]

    def _own_words(self, source: tuple[int, ...], head: int) -> str | None:
        """The words of an unnamed source, without article and without what follows a comma."""
        tokens = list(source)
        if self.syntax[tokens[0]].text.lower() in _DETERMINERS and len(tokens) > 1:
            tokens.pop(0)
        comma = next((n for n, i in enumerate(tokens) if self.syntax[i].text == "," and i > head), len(tokens))
        tokens = tokens[:comma]
        if not tokens:
            return None
        return self.text[self.syntax[tokens[0]].start : self.syntax[tokens[-1]].end]
