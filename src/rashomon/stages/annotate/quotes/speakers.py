"""Who speaks: the words that name a source brought to a name of the article.

In the order of certainty: a name at the cue; a role that one person of the article holds; a pronoun, by the nearest
person it can mean; the words themselves where the source has no name. What stays open is None, never a guess.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from rashomon.model.annotation import Mention
from rashomon.stages.annotate.quotes.people import PRONOUNS
from rashomon.stages.annotate.quotes.pronouns import Antecedents, Source
from rashomon.stages.annotate.quotes.quoted import Passage, Range
from rashomon.stages.annotate.quotes.roles import holders, read_role, roles_held
from rashomon.stages.annotate.quotes.syntax import Syntax
from rashomon.text.determiners import DEFINITE
from rashomon.text.sentences import TITLES

Resolved = tuple[str | None, str]
"""Canonical name and the code of its ground."""

_CLOSE = 600
"""Characters back in which a person named last is preferred to others that fit: about a paragraph.
Set by reason; what it moves: docs/thresholds.md."""
_DETERMINERS = frozenset(("the", "a", "an"))
_BODIES = frozenset(("company", "agency", "newspaper", "firm", "ministry", "department", "group", "organisation",
                     "organization", "paper", "bank", "court", "party", "campaign", "university", "union", "maker", "giant",
                     "manufacturer", "retailer", "airline", "carrier", "lender", "publisher", "developer", "automaker"))  # fmt: skip

_OF_FIRMS = frozenset(("parent", "owner", "operator", "builder", "supplier", "insurer", "organiser", "organizer", "sponsor"))
_STATE_OFFICES = frozenset(("president", "premier", "chancellor", "governor", "minister"))
_POLITIES = frozenset(("country", "nation", "state", "republic", "province", "region", "kingdom", "government", "land", "territory"))
"""Whose president the text calls President."""


_COMPANIES = frozenset(("company", "firm", "maker", "giant", "manufacturer", "retailer", "airline", "carrier", "lender", "publisher",
                        "developer", "automaker"))  # fmt: skip
_NO_COMPANIES = frozenset(("guard", "navy", "army", "police", "department", "ministry", "council", "committee", "government", "agency",
                           "association", "court", "union", "university", "parliament", "senate", "congress", "party"))  # fmt: skip
"""Last words of bodies that nobody calls a company."""


def _may_be_called(name: str, word: str) -> bool:
    return word not in _COMPANIES or name.lower().split()[-1] not in _NO_COMPANIES


class Speakers:
    """The people and bodies of one article, and who spoke last."""

    def __init__(
        self, text: str, syntax: Syntax, mentions: Sequence[Mention], passages: Sequence[Passage] = (), posts: Sequence[int] = ()
    ) -> None:
        self.text = text
        self.syntax = syntax
        self.mentions = sorted(mentions, key=lambda m: m.span)
        self.starts = [m.span.start for m in self.mentions]
        quoted = [(passage.start, passage.end) for passage in passages if not passage.single]
        self.antecedents = Antecedents(text, syntax, self.mentions, quoted, posts)
        self.said: list[Source] = []
        """Who spoke, in reading order."""

    def resolve(self, source: tuple[int, ...] | None, content: Sequence[Range] = ()) -> Resolved:
        """The speaker that the tokens of a source name, given what is said. Sources must come in reading order."""
        if not source:
            return None, "no-source"
        head = self._head(source)
        resolved = self._resolve(source, head, content)
        if resolved[0] is not None:
            plural = self.syntax[head].tag in ("NNS", "NNPS") or self.syntax[head].text.lower() == "they"
            place, end = self.syntax[source[0]].start, self.syntax[source[-1]].end
            definite = self.syntax[source[0]].text.lower() in DEFINITE
            self.said.append(Source(place, end, resolved[0], plural, resolved[0] in self._names, definite))
        return resolved

    def _resolve(self, source: tuple[int, ...], head: int, content: Sequence[Range]) -> Resolved:
        word = self.syntax[head].text.lower()
        if word in PRONOUNS and self.syntax[head].pos in ("PRON", "DET"):
            meant = self.antecedents.meant(word, self.syntax[source[0]].start, self.said, self._named_in(content))
            return meant, "pronoun-nearest" if meant else "undecided"
        last = self._person_behind(source)
        if last is not None:
            return last.name, "named-at-cue"
        if self._several(source, head):
            return self._own_words(source, head), "unnamed"
        named = self._named(source, head)
        if named is not None:
            return named.name, "named-at-cue"
        holder = self._role(source, head)
        if holder is not None:
            return holder, "role-of"
        return self._own_words(source, head), "unnamed"

    def _named_in(self, content: Sequence[Range]) -> frozenset[str]:
        """Who is named in what is said without marks: in "Nixon never called, he said" somebody else speaks."""
        inside = ((bisect_left(self.starts, start), bisect_left(self.starts, end)) for start, end in content)
        return frozenset(mention.name for first, last in inside for mention in self.mentions[first:last])

    def _head(self, source: tuple[int, ...]) -> int:
        inside = frozenset(source)
        return next((i for i in source if self.syntax[i].head == i or self.syntax[i].head not in inside), source[0])

    def _several(self, source: tuple[int, ...], head: int) -> bool:
        """The sources are joined by `and`: `White House and European officials`."""
        inside = frozenset(source)
        return any(self.syntax[c].dep == "conj" and c in inside for c in self.syntax.children[head])

    def _person_behind(self, source: tuple[int, ...]) -> Mention | None:
        """Who ends a source of titles: "Ferry President and General Manager Tom Lund"; nobody where others are named or many are meant."""
        inside = [self._covering(i) for i in source]
        people = {mention.name for mention in inside if mention is not None and mention.kind == "person"}
        last = inside[-1]
        if last is None or last.kind != "person" or " " not in last.span.of(self.text) or len(people) > 1:
            return None
        before = [i for i in source if self.syntax[i].start < last.span.start]
        if not any(held is not None and not self.text[held.end : last.span.start].strip() for held in (last.title, last.role)):
            return None
        loose = any(self.syntax[i].text == "," or self.syntax[i].tag in ("NNS", "NNPS") for i in before)
        return None if loose else last

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
                if mention is not None and (mention.kind == "person" or (mention.kind == "organisation" and self._is_firm(head))):
                    return mention
        return self._by_last_name.get(self.syntax[head].text) if self.syntax[head].pos == "PROPN" else None

    def _is_firm(self, head: int) -> bool:
        """ "Its operator, Wendmark, said": a noun for what firms are, in apposition to one."""
        return self.syntax[head].lemma.lower() in _BODIES | _OF_FIRMS

    def _behind(self, end: int) -> Mention | None:
        """The person named at once behind a title that a broken line has cut off: "said Sgt." and "Mike Miller." below it."""
        place = bisect_left(self.starts, end)
        named = self.mentions[place] if place < len(self.mentions) else None
        return named if named is not None and named.kind == "person" and not self.text[end : named.span.start].strip() else None

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(mention.name for mention in self.mentions)

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
        if first not in DEFINITE and not self.syntax[head].text[:1].isupper():
            return None
        role = read_role([self.syntax[i].text for i in source if i <= head])
        fits = holders(role, self._held) if role is not None and not self._is_of_a_club(source, head) else set()
        before = self.syntax[source[0]].start
        if len(fits) > 1:
            fits &= {m.name for m in self.antecedents.earlier(before) if before - m.span.start < _CLOSE}
        if fits:
            return next(iter(fits)) if len(fits) == 1 else None
        bare = first == "the" and all(self.syntax[i].tag not in ("POS", "NNP", "NNPS") for i in source if i < head)
        return self._body(self.syntax[head].lemma.lower(), before) if bare else None

    def _is_of_a_club(self, source: tuple[int, ...], head: int) -> bool:
        """`the club's national president`: an office that states have, too, of what is no state, is not held by whom the title names."""
        if self.syntax[head].lemma.lower() not in _STATE_OFFICES:
            return False
        owners = [i - 1 for i in source if i < head and self.syntax[i].tag == "POS"]
        return any(not self._is_polity(owner) for owner in owners)

    def _is_polity(self, owner: int) -> bool:
        named = self._covering(owner)
        return self.syntax[owner].lemma.lower() in _POLITIES if named is None else named.kind in ("place", "person")

    def _body(self, word: str, before: int) -> str | None:
        """`the council`: the one organisation of the article whose name ends so; `the company`: the one that is both the last
        subject and named most often so far."""
        named = {m.name for m in self.mentions if m.kind == "organisation" and m.name.lower().split()[-1] == word}
        if len(named) == 1 and next(iter(named)).lower() != word:
            return next(iter(named))
        if word not in _BODIES:
            return None
        bodies = [m for m in self.antecedents.earlier(before) if m.kind == "organisation" and _may_be_called(m.name, word)]
        often = Counter(m.name for m in bodies).most_common(2)
        subject = next((m.name for m in bodies if self.antecedents.is_subject(m)), None)
        if not often or (len(often) > 1 and (often[0][0] != subject or often[0][1] == often[1][1])):
            return None
        return often[0][0]

    def _own_words(self, source: tuple[int, ...], head: int) -> str | None:
        """The words of an unnamed source, without article and without what follows a comma."""
        tokens = list(source)
        if self.syntax[tokens[0]].text.lower() in _DETERMINERS and len(tokens) > 1:
            tokens.pop(0)
        comma = next((n for n, i in enumerate(tokens) if self.syntax[i].text == "," and i > head), len(tokens))
        tokens = tokens[:comma]
        while tokens and (self.syntax[tokens[-1]].pos in ("PUNCT", "SPACE") or self.syntax[tokens[-1]].tag.startswith("W")):
            tokens.pop()
        if not tokens:
            return None
        return self.text[self.syntax[tokens[0]].start : self.syntax[tokens[-1]].end]
