"""Who is told to have been killed: nobody whom a later "she said" could mean."""

from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mention
from rashomon.stages.annotate.quotes.lexicon import SURE_REPORTING
from rashomon.stages.annotate.quotes.syntax import Syntax

_ENDS = frozenset("murder killing slaying death body funeral corpse remains".split())
"""Of whom these are, is dead."""
_HARM = frozenset("shooting stabbing beating wounding".split())
"""So these, where they are called fatal."""
_FATAL = frozenset(("fatal", "deadly", "lethal", "fatally", "mortally"))
_MOURNING = frozenset("memorial vigil funeral wake requiem".split())
"""For whom these are held, is dead."""
_LATE = frozenset(("slay", "slain", "late", "dead", "deceased", "murder", "kill"))
"""Words right before the name of somebody dead."""
_KILLED = frozenset("kill murder slay behead".split())
_FOUND = frozenset(("find", "discover", "shoot", "stab", "beat", "lie", "pronounce", "wound"))
"""So with `dead`, `to death` or `fatally` beside them."""


def told_dead(syntax: Syntax, mentions: Sequence[Mention]) -> frozenset[str]:
    """Canonical names of the people of whom a clause says that they were killed or found dead, or names the murder, the body.

    Who simply died is not among them, nor whom the article has speaking: of an obituary's subject, "she said" is true.
    """
    people = [(mention.name, tuple(_heads(syntax, mention))) for mention in mentions if mention.kind == "person"]
    dead = {name for name, heads in people if any(_says_dead(syntax, token) for token in heads)}
    return frozenset(dead - {name for name, heads in people if any(_speaks(syntax, token) for token in heads)})


def _heads(syntax: Syntax, mention: Mention) -> Iterator[int]:
    """The head of the name, and what it is joined to or explains: `his mother, Ann Vale, and his sister Ida`."""
    inside = syntax.inside(mention.span.start, mention.span.end)
    token = next((i for i in inside if syntax[i].head not in inside or syntax[i].head == i), None)
    if token is None:
        return
    yield token
    for above in syntax.above(token):
        if syntax[token].dep not in ("appos", "conj", "compound", "nmod"):
            return
        token = above
        yield token


def _speaks(syntax: Syntax, token: int) -> bool:
    return syntax[token].dep == "nsubj" and syntax.lemma(syntax[token].head) in SURE_REPORTING


def _says_dead(syntax: Syntax, token: int) -> bool:
    word, head = syntax[token], syntax[token].head
    if any(syntax[c].dep in ("amod", "compound") and syntax.lemma(c) in _LATE for c in syntax.children[token]):
        return True
    if any(syntax[c].dep == "relcl" and syntax.child(c, "nsubjpass") is not None and _kills(syntax, c) for c in syntax.children[token]):
        return True
    if word.dep == "pobj":
        return _ended(syntax, syntax[head].text.lower(), syntax[head].head)
    if word.dep == "poss":
        return _ended(syntax, "of", head)
    if word.dep == "dobj":
        return syntax.lemma(head) in _KILLED or any(syntax[c].dep == "conj" and syntax.lemma(c) in _KILLED for c in syntax.children[head])
    return word.dep == "nsubjpass" and _kills(syntax, head)


def _ended(syntax: Syntax, preposition: str, noun: int) -> bool:
    """Whether what is told of somebody is a death: the killing of, the fatal shooting of, a vigil for."""
    if preposition == "for":
        return syntax.lemma(noun) in _MOURNING
    fatal = any(syntax[c].text.lower() in _FATAL for c in syntax.children[noun])
    return preposition == "of" and (syntax.lemma(noun) in _ENDS or (syntax.lemma(noun) in _HARM and fatal))


def _kills(syntax: Syntax, verb: int) -> bool:
    """Whether the verb, in the passive, says that its subject is dead: "was shot and killed", "was fatally wounded"."""
    lemma = syntax.lemma(verb)
    if lemma in _KILLED or any(syntax[c].dep == "conj" and syntax.lemma(c) in _KILLED for c in syntax.children[verb]):
        return True
    return lemma in _FOUND and any(_dead(syntax, child) for child in syntax.children[verb])


def _dead(syntax: Syntax, token: int) -> bool:
    word = syntax[token].text.lower()
    to_death = word == "to" and any(syntax[c].text.lower() == "death" for c in syntax.children[token])
    return word == "dead" or word in _FATAL or to_death
