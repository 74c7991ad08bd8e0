"""Who is told to have been killed: nobody whom a later "she said" could mean."""

from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mention
from rashomon.stages.annotate.quotes.lexicon import SURE_REPORTING
from rashomon.stages.annotate.quotes.syntax import Syntax

_ENDS = frozenset("murder killing slaying death body funeral corpse remains".split())
"""Of whom these are, is dead."""
_KILLED = frozenset("kill murder slay behead".split())
_FOUND = frozenset(("find", "discover", "shoot", "stab", "beat", "lie", "pronounce"))
"""So with `dead` or `to death` behind them."""


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
    if word.dep == "pobj" and syntax[head].text.lower() == "of":
        return syntax.lemma(syntax[head].head) in _ENDS
    if word.dep == "poss":
        return syntax.lemma(head) in _ENDS
    if word.dep == "dobj":
        return syntax.lemma(head) == "murder"
    if word.dep != "nsubjpass":
        return False
    lemma = syntax.lemma(head)
    return lemma in _KILLED or (lemma in _FOUND and any(_dead(syntax, child) for child in syntax.children[head]))


def _dead(syntax: Syntax, token: int) -> bool:
    return syntax[token].text.lower() == "dead" or (
        syntax[token].text.lower() == "to" and any(syntax[c].text.lower() == "death" for c in syntax.children[token])
    )
