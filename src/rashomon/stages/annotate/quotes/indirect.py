"""Words ascribed without quotation marks, or with marks around some of them only: cues found in the parse.

Each construction is one function from a cue's token to the tokens of what it ascribes, or None. Cues are visited from the
top of each sentence down, and what stands inside words already ascribed is not looked at again: the outermost speaker has
the words.
"""

from collections.abc import Iterable

from rashomon.stages.annotate.quotes import lexicon
from rashomon.stages.annotate.quotes.attribution import Attribution
from rashomon.stages.annotate.quotes.sources import is_animate, noun_phrase, source_of
from rashomon.stages.annotate.quotes.syntax import Syntax

Found = tuple[str, list[int], tuple[int, ...] | None, list[int]]
"""Construction, tokens of the content, tokens of the source, tokens of the cue."""


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
        return self._according(index) if token.text.lower() == "according" else self._aside(index, self._lemma(index))

    def _at(self, index: int) -> Found | None:
        token, lemma = self.syntax[index], self._lemma(index)
        if token.pos == "NOUN":
            return self._noun(index, lemma)
        if token.pos == "ADJ":
            return self._adjective(index, lemma)
        if token.pos != "VERB":
            return None
        verbal = (self._clause, self._passive, self._infinitive, self._object_infinitive, self._prepositional, self._object)
        return next((made for made in (construction(index, lemma) for construction in verbal) if made is not None), None)

    def _attribution(self, index: int, made: Found) -> Attribution:
        construction, content, source, cue = made
        for i in content:
            self.covered[i] = 1
        for i in cue:
            self.covered[i] = 1
        pieces = tuple(_runs(self.syntax, content))
        span = (self.syntax[min(cue)].start, self.syntax[max(cue)].end)
        return Attribution(pieces, span, source, index, construction)

    def _clause(self, index: int, lemma: str) -> Found | None:
        """The mayor said (that) the bridge was safe; the bridge was safe, the mayor said."""
        if lemma not in lexicon.CLAUSE:
            return None
        syntax = self.syntax
        clauses = [c for c in syntax.children[index] if syntax[c].dep == "ccomp"]
        clause = next((c for c in clauses if c > index), None) or self._gerund(index, lemma)
        source = source_of(syntax, index)
        if clause is None:
            if not clauses or lemma not in lexicon.CLAUSE_FIRST or not self._comma_behind(clauses[-1], index):
                return None
            return "clause-first", self._content(clauses[-1], index, source), source, [index]
        if lemma in lexicon.THINKING and syntax.child(index, "nsubj") is None:
            return None
        if not is_animate(syntax, source) and self._is_nobody(source):
            return None
        if lemma in lexicon.PLAIN_CLAUSE and syntax[clause].dep == "ccomp" and not self._introduced(clause):
            return None
        return "clause", self._content(clause, index, source), source, [index]

    def _is_nobody(self, source: tuple[int, ...] | None) -> bool:
        """`It goes without saying`, `there are some who`, `this means`."""
        return source is not None and len(source) == 1 and self.syntax[source[0]].pos in ("PRON", "PART", "AUX", "DET")

    def _gerund(self, index: int, lemma: str) -> int | None:
        """He recommended changing the lock."""
        goal = self.syntax.child(index, "xcomp") if lemma in lexicon.GERUND else None
        return goal if goal is not None and goal > index and self.syntax[goal].tag == "VBG" else None

    def _comma_behind(self, clause: int, cue: int) -> bool:
        """Whether a comma or a quotation mark parts the clause from what follows it, rather than a colon or a dash."""
        last = self.syntax.edges[clause][1]
        if last >= cue:
            return True
        texts = [self.syntax[i].text for i in range(max(0, last - 1), min(last + 3, cue))]
        return any(text in (",", "”", '"', "''") for text in texts) and not any(text in (":", ";") for text in texts)

    def _introduced(self, clause: int) -> bool:
        return self.syntax.child(clause, "mark") is not None or any(
            self.syntax[i].tag in ("WP", "WRB", "WDT") for i in self.syntax.children[clause]
        )

    def _aside(self, index: int, lemma: str) -> Found | None:
        """The plan, officials say, is dead."""
        syntax, token = self.syntax, self.syntax[index]
        if lemma not in lexicon.SURE_REPORTING or token.dep not in ("parataxis", "ccomp"):
            return None
        if token.tag not in ("VBD", "VBZ", "VBP") or syntax.child(index, "ccomp", "mark", "dobj") is not None:
            return None
        source = source_of(syntax, index)
        first = min((*source, index)) if source else 0
        if first == 0 or syntax[first - 1].text not in (",", "”", '"'):
            return None
        return "aside", syntax.below(token.head, frozenset((index,))), source, [index]

    def _passive(self, index: int, lemma: str) -> Found | None:
        """The plan was criticised by the unions."""
        syntax = self.syntax
        subject = syntax.child(index, "nsubjpass")
        if subject is None or lemma not in lexicon.PASSIVE or syntax.child(index, "agent") is None:
            return None
        content = [i for child in (subject, *self._complements(index)) for i in syntax.below(child)]
        by = syntax.child(index, "agent")
        without = frozenset(syntax.below(by)) if by is not None else frozenset()
        return "passive", [i for i in content if i not in without], source_of(syntax, index), [index]

    def _infinitive(self, index: int, lemma: str) -> Found | None:
        if lemma not in lexicon.INFINITIVE:
            return None
        syntax = self.syntax
        goal = syntax.child(index, "xcomp")
        if goal is None or not self._is_infinitive(goal):
            return None
        source = source_of(syntax, index)
        if not is_animate(syntax, source):
            return None
        deeper = self._clause(goal, self._lemma(goal))
        if deeper is not None:
            return "infinitive-clause", deeper[1], source, [index, goal]
        return "infinitive", self._content(goal, index, source), source, [index]

    def _is_infinitive(self, index: int) -> bool:
        return any(self.syntax[i].tag == "TO" for i in self.syntax.children[index])

    def _object_infinitive(self, index: int, lemma: str) -> Found | None:
        if lemma not in lexicon.OBJECT_INFINITIVE:
            return None
        syntax = self.syntax
        whole = syntax.child(index, "ccomp", "xcomp")
        if whole is None or not self._is_infinitive(whole):
            return None
        source = source_of(syntax, index)
        thing = syntax.child(index, "dobj")
        content = syntax.below(whole)
        if thing is not None:
            content = sorted(content + syntax.below(thing))
        return "object-infinitive", content, source, [index]

    def _prepositional(self, index: int, lemma: str) -> Found | None:
        wanted = lexicon.PREPOSITION.get(lemma)
        if wanted is None:
            return None
        syntax = self.syntax
        for child in syntax.children[index]:
            token = syntax[child]
            if token.dep not in ("prep", "prt") or token.lemma.lower() not in wanted or child < index:
                continue
            head = syntax.child(child, "pobj", "pcomp")
            if head is None and token.dep == "prt":
                head = syntax.child(index, "dobj", "ccomp")
            if head is None:
                continue
            source = source_of(syntax, index)
            if is_animate(syntax, source):
                return "preposition", syntax.below(head), source, [index, child]
        return None

    def _object(self, index: int, lemma: str) -> Found | None:
        if lemma not in lexicon.OBJECT:
            return None
        syntax = self.syntax
        labels = ("dobj", "oprd", "ccomp") if lemma in lexicon.NAMING else ("dobj",)
        head = next((c for c in syntax.children[index] if c > index and syntax[c].dep in labels), None)
        if head is None or any(c < index and syntax[c].dep == "dobj" for c in syntax.children[index]):
            return None
        source = source_of(syntax, index)
        if not is_animate(syntax, source):
            return None
        complements = self._complements(index)
        bare = len(complements) == 1 and syntax[complements[0]].dep == "dobj"
        if bare and (lemma in lexicon.NAMING or syntax[head].pos == "PRON"):
            return None
        return "object", [i for child in complements for i in syntax.below(child)], source, [index]

    def _complements(self, verb: int) -> list[int]:
        """The object and what is said of it: `called him a liar`, `praised her for her work`, `described it as a start`."""
        syntax = self.syntax
        chosen: list[int] = []
        for child in syntax.children[verb]:
            token = syntax[child]
            if child < verb or token.dep in ("prt", "advmod", "neg", "aux"):
                continue
            said = token.dep in ("dobj", "oprd", "dative", "ccomp", "acomp", "xcomp", "attr")
            if not said and not (token.dep == "prep" and token.lemma.lower() in lexicon.OF_THE_OBJECT):
                break
            chosen.append(child)
        return chosen

    def _according(self, index: int) -> Found | None:
        """The bridge is safe, according to the mayor."""
        syntax = self.syntax
        to = syntax.child(index, "prep")
        head = syntax.child(to, "pobj") if to is not None else None
        if to is None or head is None:
            return None
        source = noun_phrase(syntax, head)
        if syntax[source[0]].tag == "PRP$" and not is_animate(syntax, source):
            return None
        top = index
        for above in syntax.above(index):
            top = above
            if syntax[above].pos in ("VERB", "AUX") and syntax[above].dep in ("ROOT", "conj", "ccomp", "advcl"):
                break
        content = syntax.below(top, frozenset((index,))) if top != index else []
        return ("according", content, source, [index, to]) if content else None

    def _noun(self, index: int, lemma: str) -> Found | None:
        if lemma not in lexicon.NOUN:
            return None
        syntax = self.syntax
        clause = syntax.child(index, "acl", "ccomp")
        if clause is None or clause < index or syntax.child(clause, "mark") is None or self._is_infinitive(clause):
            return None
        holder = self._holder(index)
        return ("noun", syntax.below(clause), holder, [index]) if is_animate(syntax, holder) else None

    def _holder(self, index: int) -> tuple[int, ...] | None:
        """Whose claim it is: `her claim`, `the claim of the unions`, or the subject of `made the claim`."""
        syntax = self.syntax
        owner = syntax.child(index, "poss")
        if owner is not None:
            return tuple(i for i in noun_phrase(syntax, owner) if syntax[i].tag != "POS")
        for child in syntax.children[index]:
            if syntax[child].dep == "prep" and syntax[child].lemma.lower() in ("of", "by", "from", "among"):
                head = syntax.child(child, "pobj")
                if head is not None:
                    return noun_phrase(syntax, head)
        token = syntax[index]
        if token.dep in ("dobj", "pobj"):
            verb = token.head if token.dep == "dobj" else syntax[token.head].head
            return source_of(syntax, verb) if syntax[verb].pos in ("VERB", "AUX") else None
        return None

    def _adjective(self, index: int, lemma: str) -> Found | None:
        syntax = self.syntax
        if lemma not in lexicon.ADJECTIVE or syntax[index].dep not in ("acomp", "conj", "ROOT", "oprd", "ccomp"):
            return None
        clause = syntax.child(index, "ccomp", "xcomp")
        if clause is None or clause < index:
            return None
        if self._is_infinitive(clause):
            return None
        source = source_of(syntax, syntax[index].head)
        if not is_animate(syntax, source):
            return None
        return "adjective", syntax.below(clause), source, [index]

    def _content(self, head: int, cue: int, source: tuple[int, ...] | None) -> list[int]:
        """The subtree of `head` without cue and source, should the parser have hung them below it."""
        without = frozenset((cue, *(source or ())))
        return [i for i in self.syntax.below(head) if i not in without]

    def _lemma(self, index: int) -> str:
        lemma = self.syntax[index].lemma.lower()
        return lexicon.LEMMA.get(lemma, lemma)


def _runs(syntax: Syntax, tokens: list[int]) -> Iterable[tuple[int, int]]:
    """Runs of neighbouring tokens as character ranges; punctuation and white space at their ends is left out."""
    start = 0
    for place in range(1, len(tokens) + 1):
        if place == len(tokens) or tokens[place] != tokens[place - 1] + 1:
            run = tokens[start:place]
            while run and syntax[run[0]].pos in ("PUNCT", "SPACE"):
                run = run[1:]
            while run and syntax[run[-1]].pos in ("PUNCT", "SPACE"):
                run = run[:-1]
            if run:
                yield syntax[run[0]].start, syntax[run[-1]].end
            start = place
