"""Objects and infinitives that a cue ascribes: criticised the plan for ..., called for ..., hopes to ..., urged them to ..."""

from rashomon.stages.annotate.quotes import lexicon
from rashomon.stages.annotate.quotes.attribution import Found
from rashomon.stages.annotate.quotes.clauses import below_without, said_clause
from rashomon.stages.annotate.quotes.sources import is_animate, source_of
from rashomon.stages.annotate.quotes.syntax import Syntax

_UNNAMED = frozenset({"anonymous", "anonymity", "anonymously", "unnamed"})
"""In what a source only wishes for itself: "who wished to remain anonymous"."""
_CALLING = frozenset({"call", "quote", "cite"})
"""In the passive these say nothing of their subject, unless a word behind says what it is called."""
_MARKS = frozenset(("\"", "“", "”", "''", "``"))


def infinitive(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """She hopes to raise the dam; she declined to say when."""
    if lemma not in lexicon.INFINITIVE:
        return None
    goal = syntax.child(index, "xcomp")
    if goal is None or not syntax.is_infinitive(goal):
        return None
    source = source_of(syntax, index)
    if not is_animate(syntax, source) or any(syntax.lemma(i) in _UNNAMED for i in syntax.below(goal)):
        return None
    deeper = said_clause(syntax, goal, syntax.lemma(goal))
    if deeper is not None:
        return "infinitive-clause", deeper[1], source, [index, goal]
    return "infinitive", below_without(syntax, goal, index, source), source, [index]


def object_infinitive(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """She urged the council to close the road."""
    if lemma not in lexicon.OBJECT_INFINITIVE:
        return None
    whole = syntax.child(index, "ccomp", "xcomp")
    if whole is None or not syntax.is_infinitive(whole):
        return None
    source = source_of(syntax, index)
    thing = syntax.child(index, "dobj")
    content = syntax.below(whole)
    if thing is not None:
        content = sorted(content + syntax.below(thing))
    return "object-infinitive", content, source, [index]


def prepositional(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """She called for a survey; she complained about the delay."""
    wanted = lexicon.PREPOSITION.get(lemma)
    if wanted is None:
        return None
    for child in syntax.children[index]:
        token = syntax[child]
        if token.dep not in ("prep", "prt") or token.lemma.lower() not in wanted or child < index:
            continue
        head = syntax.child(child, "pobj", "pcomp")
        if head is None and token.dep == "prt":
            head = syntax.child(index, "dobj", "ccomp")
        if head is None or syntax[head].text in lexicon.WEEKDAYS:
            continue
        source = source_of(syntax, index)
        if is_animate(syntax, source):
            return "preposition", syntax.below(head), source, [index, child]
    return None


def direct_object(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """She criticised the council for its delay; she called it a shame. Whom an outlet cites is not what it says."""
    if lemma not in lexicon.OBJECT:
        return None
    labels = ("dobj", "oprd", "ccomp") if lemma in lexicon.NAMING else ("dobj",)
    head = next((c for c in syntax.children[index] if c > index and syntax[c].dep in labels), None)
    if head is None or any(c < index and syntax[c].dep == "dobj" for c in syntax.children[index]):
        return None
    source = source_of(syntax, index)
    if not is_animate(syntax, source) or (lemma == "cite" and is_animate(syntax, (head,))):
        return None
    complements = _complements(syntax, index)
    content = [i for child in complements for i in syntax.below(child)]
    bare = len(complements) == 1 and (syntax[head].dep == "dobj" or (syntax[head].dep == "oprd" and not _is_marked(syntax, content)))
    if bare and (lemma in lexicon.NAMING or syntax[head].pos == "PRON"):
        return None
    content = _without_saying(syntax, index, content)
    return ("object", content, source, [index]) if content else None


def _is_marked(syntax: Syntax, content: list[int]) -> bool:
    """Whether some of it stands in quotation marks: he called them "useless", and no emergency number."""
    return any(syntax[i].text in _MARKS for i in content)


def _without_saying(syntax: Syntax, cue: int, content: list[int]) -> list[int]:
    """Without the weekday between the verb and its object; nothing where "saying that ..." goes on to tell the words themselves."""
    if any(syntax[i].tag == "VBG" and syntax[i].lemma.lower() == "say" for i in content):
        return []
    kept = content
    while kept and kept[0] == cue + 1 and syntax[kept[0]].text in lexicon.WEEKDAYS:
        kept, cue = kept[1:], cue + 1
    return kept


def _complements(syntax: Syntax, verb: int) -> list[int]:
    """The object and what is said of it: `called him a liar`, `praised her for her work`, `described it as a start`."""
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


def passive(syntax: Syntax, index: int, lemma: str) -> Found | None:
    """The plan was criticised by the unions."""
    subject = syntax.child(index, "nsubjpass")
    if subject is None or lemma not in lexicon.PASSIVE or syntax.child(index, "agent") is None or _is_called(syntax, index, lemma):
        return None
    content = [i for child in (subject, *_complements(syntax, index)) for i in syntax.below(child)]
    by = syntax.child(index, "agent")
    without = frozenset(syntax.below(by)) if by is not None else frozenset()
    return "passive", [i for i in content if i not in without], source_of(syntax, index), [index]


def _is_called(syntax: Syntax, index: int, lemma: str) -> bool:
    """Whether somebody is called or cited, or a thing brings it out: "police were called by neighbours", "A was quoted by the agency"."""
    source = source_of(syntax, index)
    complement = syntax.child(index, "oprd", "acomp", "attr")
    return (lemma in _CALLING and complement is None) or not is_animate(syntax, source)
