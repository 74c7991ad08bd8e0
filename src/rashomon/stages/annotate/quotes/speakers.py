"""Who speaks: the words that name a source brought to a name of the article.

In the order of certainty: a name at the cue; a role that one person of the article holds; a pronoun, by the nearest
person it can mean; the words themselves where the source has no name. What stays open is None, never a guess.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from rashomon.model.annotation import Mention
from rashomon.stages.annotate.quotes.people import (
    PLURAL_PRONOUNS,
    PRONOUN_GENDER,
    PRONOUNS,
    genders_of,
)  # fmt: skip
from rashomon.stages.annotate.quotes.quoted import Passage
from rashomon.stages.annotate.quotes.roles import holders, read_role, roles_held
from rashomon.stages.annotate.quotes.syntax import Syntax
from rashomon.text.names.genders import Gender
from rashomon.text.sentences import TITLES

Resolved = tuple[str | None, str]
"""Canonical name and the code of its ground."""

_SUBJECTS = frozenset(("nsubj", "nsubjpass", "agent"))
_REACH = 2500
"""Characters back in which a pronoun looks for its person: about five paragraphs of news."""
_CLOSE = 600
"""Characters back in which a person named last is preferred to others that fit: about a paragraph.
Set by reason; what it moves: docs/thresholds.md."""
_DETERMINERS = frozenset(("the", "a", "an"))
_BODIES = frozenset(("company", "agency", "newspaper", "firm", "ministry", "department", "group", "organisation",
                     "organization", "paper", "bank", "court", "party", "campaign", "university", "union", "maker", "giant",
                     "manufacturer", "retailer", "airline", "carrier", "lender", "publisher", "developer", "automaker"))  # fmt: skip


class Speakers:
    """The people and bodies of one article, and who spoke last."""

    def __init__(
        self, text: str, syntax: Syntax, mentions: Sequence[Mention], passages: Sequence[Passage] = ()
    ) -> None:
        self.text = text
        self.syntax = syntax
        self.mentions = sorted(mentions, key=lambda m: m.span)
        self.quoted = [(passage.start, passage.end) for passage in passages if not passage.single]
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
        if self.syntax[head].text in TITLES:
            return self._behind(self.syntax[head].end)
        if self.syntax[head].tag in ("NNS", "NNPS"):
            return None
        for child in self.syntax.children[head]:
            if self.syntax[child].dep == "appos":
                mention = self._covering(child)
                if mention is not None and mention.kind == "person":
                    return mention
        return self._by_last_name.get(self.syntax[head].text) if self.syntax[head].pos == "PROPN" else None

    def _behind(self, end: int) -> Mention | None:
        """The person named at once behind a title that a broken line has cut off: "said Sgt." and "Mike Miller." below it."""
        place = bisect_left(self.starts, end)
        named = self.mentions[place] if place < len(self.mentions) else None
        return named if named is not None and named.kind == "person" and not self.text[end : named.span.start].strip() else None

    @cached_property
    def _by_last_name(self) -> dict[str, Mention | None]:
        """Last word of a person's name to a mention of that person; None where several share it."""
        found: dict[str, Mention | None] = {}
        for mention in self.mentions:
            if mention.kind == "person":
                last = mention.name.split()[-1]
                other = found.setdefault(last, mention)
                if other is not None and other.name != mention.name:
                    found[last] = None
        return found

    def _covering(self, token: int) -> Mention | None:
        start = self.syntax[token].start
        here = bisect_left(self.starts, start + 1) - 1
        if here >= 0 and self.mentions[here].span.end > start:
            return self.mentions[here]
        return None

    @cached_property
    def _held(self) -> dict[str, list[tuple[frozenset[str], str]]]:
        return roles_held(self.text, self.mentions)

    def _role(self, source: tuple[int, ...], head: int) -> str | None:
        """`the press secretary`: the one person who is called so, or the only one of several who was named close by."""
        if self.syntax[head].tag not in ("NN", "NNP"):
            return None
        first = self.syntax[source[0]].text.lower()
        if first not in ("the", "his", "her", "their", "its") and not self.syntax[head].text[:1].isupper():
            return None
        role = read_role([self.syntax[i].text for i in source if i <= head])
        fits = holders(role, self._held) if role is not None else set()
        before = self.syntax[source[0]].start
        if len(fits) > 1:
            fits &= {m.name for m in self._earlier(before) if before - m.span.start < _CLOSE}
        if fits:
            return next(iter(fits)) if len(fits) == 1 else None
        return self._body(self.syntax[head].lemma.lower(), before) if first == "the" else None

    def _body(self, word: str, before: int) -> str | None:
        """`the council`: the one organisation of the article whose name ends so; `the company`: the one that is both the last
        subject and named most often so far."""
        named = {m.name for m in self.mentions if m.kind == "organisation" and m.name.lower().split()[-1] == word}
        if len(named) == 1 and next(iter(named)).lower() != word:
            return next(iter(named))
        if word not in _BODIES:
            return None
        bodies = [m for m in self._earlier(before) if m.kind == "organisation"]
        often = Counter(m.name for m in bodies).most_common(2)
        subject = next((m.name for m in bodies if self._is_subject(m)), None)
        if not often or (len(often) > 1 and (often[0][0] != subject or often[0][1] == often[1][1])):
            return None
        return often[0][0]

    def _pronoun(self, word: str, before: int) -> Resolved:
        if word in PRONOUN_GENDER:
            return self._person(PRONOUN_GENDER[word], before)
        if word in PLURAL_PRONOUNS and word == "they":
            recent = takewhile(lambda said: before - said[0] < _REACH, reversed(self.said))
            last = next((name for _, name, plural in recent if plural), None)
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
            nearest = nearest or mention.name
            if self._is_subject(mention) or any(name == mention.name for _, name, _ in self.said[-1:]):
                nearest = mention.name
                break
        if nearest is None:
            return None, "undecided"
        self._gender.setdefault(nearest, gender)
        return nearest, "pronoun-nearest"

    def _earlier(self, before: int) -> list[Mention]:
        """Mentions in reach, nearest first."""
        last = bisect_left(self.starts, before)
        first = bisect_left(self.starts, before - _REACH)
        return [m for m in reversed(self.mentions[first:last]) if not self._is_quoted(m)]

    def _is_quoted(self, mention: Mention) -> bool:
        """Whom somebody speaks of is not who speaks next."""
        here = bisect_left(self.quoted, (mention.span.start, 0)) - 1
        return here >= 0 and mention.span.end <= self.quoted[here][1]

    def _is_subject(self, mention: Mention) -> bool:
        """Whether the name is a subject, or in apposition to one: "his wife, Ilka Osh, was"."""
        tokens = [self.syntax[i] for i in self.syntax.inside(mention.span.start, mention.span.end)]
        return any(t.dep in _SUBJECTS or (t.dep == "appos" and self.syntax[t.head].dep in _SUBJECTS) for t in tokens)

    @cached_property
    def _gender(self) -> dict[str, Gender]:
        """What is known of each person, and (added as pronouns are read) what the first pronoun that meant them says."""
        return genders_of(self.text, self.mentions)

    def _own_words(self, source: tuple[int, ...], head: int) -> str | None:
        """The words of an unnamed source, without article and without what follows a comma."""
        tokens = list(source)
        if self.syntax[tokens[0]].text.lower() in _DETERMINERS and len(tokens) > 1:
            tokens.pop(0)
        comma = next((n for n, i in enumerate(tokens) if self.syntax[i].text == "," and i > head), len(tokens))
        tokens = tokens[:comma]
        while tokens and self.syntax[tokens[-1]].pos in ("PUNCT", "SPACE"):
            tokens.pop()
        if not tokens:
            return None
        return self.text[self.syntax[tokens[0]].start : self.syntax[tokens[-1]].end]
