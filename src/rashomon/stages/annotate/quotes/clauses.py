"""Clauses that a cue ascribes: said that ..., ..., the mayor said, according to ..., her claim that ..., is sure that ..."""

from rashomon.stages.annotate.quotes import lexicon
from rashomon.stages.annotate.quotes.attribution import Found
from rashomon.stages.annotate.quotes.sources import is_animate, noun_phrase, source_of
from rashomon.stages.annotate.quotes.syntax import Syntax

_PERMITS = frozenset({"allow", "permit", "enable", "let", "force", "entitle", "empower"})
"""Verbs under which an infinitive is nobody's words: "the rule allowed agencies to decide whether ..."."""


_PARTING = frozenset((";", ":", "—", "–", "--"))
"""Marks that part a clause from those of another speaker."""
_ECHO = 2
"""Words of "we are"."""


def said_clause(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """The mayor said (that) the bridge was safe; the bridge was safe, the mayor said."""
    if lemma not in lexicon.CLAUSE:
        return None
    if syntax.lemma(syntax[index].head) in _PERMITS and syntax.is_infinitive(index):
        return None
    clauses = [c for c in syntax.children[index] if syntax[c].dep == "ccomp"]
    clause = next((c for c in clauses if c > index), None) or _gerund(syntax, index, lemma)
    source = source_of(syntax, index)
    if clause is None:
        if not clauses or lemma not in lexicon.CLAUSE_FIRST or not _comma_behind(syntax, clauses[-1], index):
            return None
        content = [i for one in _coordinate(syntax, clauses) for i in below_without(syntax, one, index, source)]
        return "clause-first", content, source, [index]
    if lemma in lexicon.THINKING and syntax.child(index, "nsubj") is None:
        return None
    if not is_animate(syntax, source) and _is_nobody(syntax, source):
        return None
    if lemma in lexicon.PLAIN_CLAUSE and syntax[clause].dep == "ccomp" and not _introduced(syntax, clause):
        return None
    content = _undated(syntax, index, _to_semicolon(syntax, below_without(syntax, clause, index, source)))
    return None if _is_echo(syntax, content) else ("clause", content, source, [index])


def _coordinate(syntax: Syntax, clauses: list[int]) -> list[int]:
    """The last of the clauses and those before it that only a comma and a conjunction part from it: "A fell, but B held, he said"."""
    first = len(clauses) - 1
    while first:
        between = range(syntax.edges[clauses[first - 1]][1] + 1, syntax.edges[clauses[first]][0])
        if not all(syntax[i].pos in ("PUNCT", "CCONJ") and syntax[i].text not in _PARTING for i in between):
            break
        first -= 1
    return clauses[first:]


def _to_semicolon(syntax: Syntax, content: list[int]) -> list[int]:
    """What stands before the first semicolon: behind it "the police put it at 400" is somebody else's."""
    at = next((place for place, i in enumerate(content) if syntax[i].text == ";"), len(content))
    return content[:at]


def _undated(syntax: Syntax, cue: int, content: list[int]) -> list[int]:
    """Without the day on which it was said, which the parse may have given to the clause: "said on Saturday they were"."""
    lead = 1 if cue + 1 in content and syntax[cue + 1].text == "on" else 0
    day = cue + 1 + lead
    dated = content[: lead + 1] == list(range(cue + 1, day + 1)) and syntax[day].text in lexicon.WEEKDAYS
    owns = dated and day + 1 in content and syntax[day + 1].tag == "POS"  # "Thursday's actions"
    return content[lead + 1 :] if dated and not owns else content


def _is_echo(syntax: Syntax, content: list[int]) -> bool:
    """ "as good as we think we are": a pronoun and an auxiliary tell nothing."""
    return len(content) <= _ECHO and all(syntax[i].pos in ("PRON", "AUX") for i in content)


def _is_nobody(syntax: Syntax, source: tuple[int, ...] | None) -> bool:
    """`It goes without saying`, `there are some who`, `this means`."""
    return source is not None and len(source) == 1 and syntax[source[0]].pos in ("PRON", "PART", "AUX", "DET")


def _gerund(syntax: Syntax, index: int, lemma: str) -> int | None:
    """He recommended changing the lock."""
    goal = syntax.child(index, "xcomp") if lemma in lexicon.GERUND else None
    return goal if goal is not None and goal > index and syntax[goal].tag == "VBG" else None


def _comma_behind(syntax: Syntax, clause: int, cue: int) -> bool:
    """Whether a comma or a quotation mark parts the clause from what follows it, rather than a colon or a dash."""
    last = syntax.edges[clause][1]
    if last >= cue:
        return True
    texts = [syntax[i].text for i in range(max(0, last - 1), min(last + 3, cue))]
    return any(text in (",", "”", '"', "''") for text in texts) and not any(text in (":", ";") for text in texts)


def _introduced(syntax: Syntax, clause: int) -> bool:
    """Whether a conjunction or a question word begins the clause."""
    return syntax.child(clause, "mark") is not None or any(
        syntax[i].tag in ("WP", "WRB", "WDT") for i in syntax.children[clause]
    )


def below_without(syntax: Syntax, head: int, cue: int, source: tuple[int, ...] | None) -> list[int]:
    """The subtree of `head` without cue and source, should the parser have hung them below it."""
    without = frozenset((cue, *(source or ())))
    return [i for i in syntax.below(head) if i not in without]


def aside(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """The plan, officials say, is dead."""
    token = syntax[index]
    if lemma not in lexicon.SURE_REPORTING or token.dep not in ("parataxis", "ccomp"):
        return None
    if token.tag not in ("VBD", "VBZ", "VBP") or syntax.child(index, "ccomp", "mark", "dobj") is not None:
        return None
    source = source_of(syntax, index)
    first = min((*source, index)) if source else 0
    if first == 0 or syntax[first - 1].text not in (",", "”", '"'):
        return None
    return "aside", syntax.below(token.head, frozenset((index,))), source, [index]


def according_to(syntax: Syntax, index: int) -> Found | None:
    """The bridge is safe, according to the mayor."""
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
        if syntax[above].pos in ("VERB", "AUX") and syntax[above].dep in ("ROOT", "conj", "ccomp", "advcl") and not _shares(syntax, above):
            break
    content = syntax.below(top, frozenset((index,))) if top != index else []
    return ("according", content, source, [index, to]) if content else None


def _shares(syntax: Syntax, verb: int) -> bool:
    """Whether the verb has its subject from the one it is joined to: "fled and was caught, according to"."""
    return syntax[verb].dep == "conj" and syntax.child(verb, "nsubj", "nsubjpass", "expl") is None


def noun_with_clause(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """Her claim that the bridge was safe."""
    if lemma not in lexicon.NOUN:
        return None
    clause = syntax.child(index, "acl", "ccomp")
    if clause is None or clause < index or syntax.child(clause, "mark") is None or syntax.is_infinitive(clause):
        return None
    holder = _holder(syntax, index)
    return ("noun", syntax.below(clause), holder, [index]) if is_animate(syntax, holder) else None


def _holder(syntax: Syntax, index: int) -> tuple[int, ...] | None:
    """Whose claim it is: `her claim`, `the claim of the unions`, or the subject of `made the claim`, not of "did not confirm reports"."""
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
        return source_of(syntax, verb) if syntax[verb].pos in ("VERB", "AUX") and not syntax.is_negated(verb) else None
    return None


def adjective_with_clause(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """She is sure that the bridge is safe."""
    if lemma not in lexicon.ADJECTIVE or syntax[index].dep not in ("acomp", "conj", "ROOT", "oprd", "ccomp"):
        return None
    clause = syntax.child(index, "ccomp", "xcomp")
    if clause is None or clause < index or syntax.is_infinitive(clause):
        return None
    source = source_of(syntax, syntax[index].head)
    if not is_animate(syntax, source):
        return None
    return "adjective", syntax.below(clause), source, [index]
