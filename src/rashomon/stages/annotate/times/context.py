"""What the clause around an expression says: its tense, and whether a word of time is one here."""

from bisect import bisect_right
from collections import defaultdict
from functools import cached_property

from rashomon.model.annotation import Parse, Token
from rashomon.model.times import Tense

_PLANS = frozenset(
    "plan expect schedule due set slate intend hope want aim need agree promise prepare likely ready suppose decide vow"
    " invite ask urge order instruct require tell".split()
)
"""Words whose infinitive lies ahead of them."""
_APPOINTS = frozenset({"schedule", "slate"})
"""Verbs whose object lies ahead even when they stand in the past: "has scheduled a news conference Thursday"."""
_SCHEDULED = frozenset(
    "begin start open reopen resume end close expire run meet face return arrive leave depart launch premiere visit vote"
    " convene kick restart".split()
)
"""Verbs that stand in the present for what is on the programme: "the trial opens on 3 October"."""
_MOVES = frozenset({"move", "postpone", "reschedule", "shift", "adjourn", "defer", "delay", "put", "push", "bring"})
"""Verbs that give an event another day, which lies ahead even when they stand in the past."""
_ARRANGES = _PLANS | _APPOINTS | frozenset(
    "upcoming coming extend call convene fix summon subpoena book arrange name choose pick renew give".split()
)  # fmt: skip
"""Verbs that may stand in the past with a day that lies ahead, as what they arrange does: "extended the offer to Nov. 20"."""
_TELLS = frozenset(
    "announce declare tell talk speak discuss disclose reveal confirm outline detail describe propose offer promise approve"
    " authorize authorise order launch cancel".split()
)
"""The same where their object stands before the day: "told of a cut in February", but "announced in February"."""
_PRINTS = frozenset({"publish", "post", "update"})
"""Participles of a line about the article itself; others without an auxiliary are a headline's past: "Boy hurt Friday, police say"."""
_MODALS_AHEAD = frozenset({"will", "'ll", "’ll", "shall", "would", "'d", "may", "might", "can", "should", "must", "wo", "ca"})
_LONG = 6
"""Letters; shorter words may be small in headlines too: "from", "with", "after"."""
_ABOVE = 6
"""Words above a word, each the head of the one before, among which a verb is looked for. Set by reason."""
_DESCRIBING = ("compound", "amod", "nmod", "poss", "nummod")
_NAMES = frozenset({"PERSON", "ORG", "WORK_OF_ART", "FAC", "PRODUCT", "LAW", "GPE"})


class Context:
    """Tense and words around a character offset, read off an article's parse."""

    def __init__(self, parse: Parse) -> None:
        self.tokens = parse.tokens
        self.sentences = parse.sentences
        self._entities = parse.entities
        self._children: dict[int, dict[int, list[int]]] = {}

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    def index_at(self, offset: int) -> int | None:
        """Index of the token that begins at or covers an offset."""
        at = bisect_right(self._starts, offset) - 1
        return at if at >= 0 and self.tokens[at].end > offset else None

    def token_at(self, offset: int) -> Token | None:
        """The token there."""
        at = self.index_at(offset)
        return None if at is None else self.tokens[at]

    @cached_property
    def _names(self) -> list[tuple[int, int]]:
        return [(self.tokens[e.first].start, self.tokens[e.last - 1].end) for e in self._entities if e.label in _NAMES]

    def name_at(self, offset: int) -> tuple[int, int] | None:
        """Start and end of the name (of a person, body, place, work) that covers an offset."""
        at = bisect_right(self._names, (offset, len(self.tokens) + offset + 1_000_000)) - 1
        return self._names[at] if at >= 0 and self._names[at][1] > offset else None

    def children(self, at: int) -> list[int]:
        """Indexes of the tokens that depend on a token."""
        sentence = self.tokens[at].sentence
        if sentence not in self._children:
            found: dict[int, list[int]] = defaultdict(list)
            if sentence < len(self.sentences):
                first, last = self.sentences[sentence].first, self.sentences[sentence].last
                for i in range(first, last):
                    if self.tokens[i].head != i:
                        found[self.tokens[i].head].append(i)
            self._children[sentence] = found
        return self._children[sentence].get(at, [])

    def describes(self, offset: int) -> bool:
        """Whether the token there is a modifier of a noun after it."""
        at = self.index_at(offset)
        if at is None:
            return False
        token = self.tokens[at]
        return token.dep in _DESCRIBING and token.head > at

    def beside_noun(self, offset: int) -> bool:
        """Whether the token there stands with a noun before it, no preposition between: "his wins Tuesday night"."""
        at = self.index_at(offset)
        if at is None or self.tokens[at].dep != "npadvmod":
            return False
        return self.tokens[at].head < at and self.tokens[self.tokens[at].head].pos == "NOUN"

    def has_clause(self, offset: int) -> bool:
        """Whether a clause tells which one the noun there is: "the day he arrived"."""
        at = self.index_at(offset)
        return at is not None and any(i > at and self.tokens[i].dep in ("relcl", "acl") for i in self.children(at))

    def in_headline(self, at: int) -> bool:
        """Whether the token's sentence has a capital on every longer word."""
        sentence = self.sentences[self.tokens[at].sentence]
        return not any(len(t.text) >= _LONG and t.text.islower() for t in self.tokens[sentence.first : sentence.last])

    def waited(self, offset: int) -> bool:
        """Whether the clause says in the past that something was not so: "had not seen it until Thursday"."""
        at = self._verb_above(offset)
        if at is None:
            return False
        below = [self.tokens[i] for i in self.children(at)]
        return any(token.dep == "neg" for token in below) and self._tense_of(at) == "past"

    def set_for(self, offset: int) -> bool:
        """Whether the preposition there belongs to a participle that sets a day: "the meeting called for Wednesday"."""
        at = self.index_at(offset)
        head = None if at is None else self.tokens[at].head
        if head is None or self.tokens[head].tag != "VBN":
            return False
        return self.tokens[head].dep in ("acl", "amod") and not any(self.tokens[i].dep in ("aux", "auxpass") for i in self.children(head))

    def moved_to(self, offset: int) -> bool:
        """Whether the preposition there belongs to a verb that gives something another day: "has been put off to Friday"."""
        at = self.index_at(offset)
        head = None if at is None else self.tokens[at].head
        if head is None or self.tokens[head].lemma not in _MOVES:
            return False
        helpers = [self.tokens[i] for i in self.children(head) if self.tokens[i].dep in ("aux", "auxpass")]
        return not any(token.tag == "VBD" for token in helpers)

    def is_over(self, start: int, end: int) -> bool:
        """Whether the expression's verb is in the past and leaves no doubt that the time is, too: "the court ruled in February",
        not "the vote on Friday was in doubt"."""
        at = self.index_at(start)
        while at is not None and self.tokens[at].head > at and self.tokens[self.tokens[at].head].start < end:
            at = self.tokens[at].head
        if at is None or self.tokens[at].dep in _DESCRIBING:
            return False
        if self.tokens[at].dep == "pobj" and self.tokens[self.tokens[at].head].lemma.lower() not in ("in", "on"):
            return False
        below = at
        for _ in range(_ABOVE):
            token = self.tokens[at]
            planned = any(self.tokens[i].lemma.lower() in _ARRANGES for i in self.children(at))
            if planned or token.head == at or token.pos not in ("NOUN", "PROPN", "ADP", "NUM"):
                break
            below, at = at, token.head
        return not self.tokens[below].dep.startswith("nsubj") and self._tells_the_past(at, below)

    def _tells_the_past(self, verb: int, below: int) -> bool:
        """Whether the verb is in the past, no infinitive, and none whose object may lie ahead of it."""
        lemma = self.tokens[verb].lemma.lower()
        if self.tokens[verb].pos not in ("VERB", "AUX") or any(self.tokens[i].tag == "TO" for i in self.children(verb)):
            return False
        return lemma not in _ARRANGES and (lemma not in _TELLS or below <= verb + 1) and self._tense_of(verb) == "past"

    def _verb_above(self, offset: int) -> int | None:
        at = self.index_at(offset)
        for _ in range(30):
            if at is None or self.tokens[at].pos in ("VERB", "AUX"):
                return at
            at = self.tokens[at].head if self.tokens[at].head != at else None
        return None

    def tense_at(self, offset: int) -> Tense:
        """Tense of the clause that governs the token there; unknown without a finite verb."""
        at = self.index_at(offset)
        for _ in range(30):
            if at is None:
                return "unknown"
            token = self.tokens[at]
            if self._tells_why(at):
                return "past"
            if token.lemma == "due" and token.pos == "ADJ" and token.dep in ("acl", "amod", "appos", "relcl", "advcl"):
                return "future"
            if token.pos in ("VERB", "AUX"):
                tense = self._tense_of(at)
                if tense != "unknown":
                    return tense
            if token.head == at:
                return "unknown"
            at = token.head
        return "unknown"

    def _tells_why(self, at: int) -> bool:
        """Whether the token opens what something was because of: "because of the storm", "due to the storm", not "due to arrive"."""
        word, behind = self.tokens[at].text.lower(), self.tokens[at + 1 : at + 3]
        if word == "due":
            return len(behind) > 1 and behind[0].text.lower() == "to" and behind[1].tag not in ("VB", "RB")
        return self.tokens[at].dep == "prep" and word in ("because", "despite")

    def was_to_be(self, offset: int) -> bool:
        """Whether the clause says what was to be: "a trip that was to begin", "was to have begun on Thursday"; its day lies ahead
        or back."""
        at = self._verb_above(offset)
        if at is None or self.tokens[at].tag not in ("VB", "VBN") or self.tokens[at].dep != "xcomp":
            return False
        opens = any(self.tokens[i].tag == "TO" for i in self.children(at))
        return opens and self.tokens[self.tokens[at].head].text.lower() in ("was", "were")

    def _tense_of(self, at: int) -> Tense:
        token = self.tokens[at]
        helpers = [self.tokens[i] for i in self.children(at) if self.tokens[i].dep in ("aux", "auxpass")]
        if any(h.tag == "MD" and h.text.lower() in _MODALS_AHEAD for h in helpers) or token.tag == "MD":
            return "future"
        if any(h.tag == "TO" for h in helpers):
            return self._infinitive(at)
        had = any(h.tag == "VBD" and h.lemma == "have" for h in helpers)
        if token.lemma.lower() in _APPOINTS and not had:
            return "future"
        past = token.tag == "VBD" or any(h.tag == "VBD" or h.lemma == "have" for h in helpers)
        if token.tag == "VBN" and token.lemma.lower() in ("expect", "due") and not any(h.lemma == "have" for h in helpers):
            return "future"
        alone = token.tag == "VBN" and not helpers
        clipped = alone and token.dep in ("ccomp", "ROOT") and token.lemma.lower() not in _ARRANGES | _PRINTS
        if past or clipped or (alone and token.dep in ("acl", "amod", "relcl", "advcl")):
            return "past"
        if token.tag in ("VBZ", "VBP") and token.lemma.lower() in _SCHEDULED:
            return "future"
        if token.tag in ("VBZ", "VBP") or any(h.tag in ("VBZ", "VBP") for h in helpers):
            return "future" if token.tag == "VBG" else "present"
        return "unknown"

    def _infinitive(self, at: int) -> Tense:
        """An infinitive lies ahead, unless what governs it is over: "was due to expire Friday", "met Tuesday to discuss", "was hit
        crossing the street to attend a service Friday"."""
        head = self.tokens[at].head
        if head == at:
            return "future"
        governor = self.tokens[head]
        tense = self._tense_of(head) if governor.pos in ("VERB", "AUX") else "unknown"
        over = (head, governor.head) if governor.pos == "ADJ" else (head,)
        had = any(self.tokens[i].lemma == "have" and self.tokens[i].tag == "VBD" for at in over for i in self.children(at))
        if had:
            return "past"
        if governor.lemma.lower() in _PLANS:
            return "future"
        if tense == "unknown" and governor.tag == "VBG" and governor.dep in ("advcl", "acl", "pcomp", "prep", "xcomp"):
            tense = self._tense_around(head)
        return "past" if tense == "past" else "future"

    def _tense_around(self, at: int) -> Tense:
        """Tense of the finite verb that a participle hangs on; of a noun's participle, that of the verb whose subject it is."""
        for _ in range(_ABOVE):
            above = self.tokens[at].head
            if above == at:
                return "unknown"
            at = above
            if self.tokens[at].pos in ("VERB", "AUX") and (tense := self._tense_of(at)) != "unknown":
                return tense
        return "unknown"
