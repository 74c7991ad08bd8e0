"""Events that a noun names: "the shooting of three people", "a summit in Brussels"."""

from rashomon.model.annotation import Sentence
from rashomon.stages.annotate.claims.lexicon import EVENT_NOUNS
from rashomon.stages.annotate.claims.tree import Tree


def find_event_nouns(tree: Tree, sentence: Sentence, taken: frozenset[str]) -> tuple[int, ...]:
    """Tokens that head an event's noun phrase; those that already are a clause's predicate are left to it."""
    return tuple(
        i
        for i in range(sentence.first, sentence.last)
        if tree[i].pos in ("NOUN", "PROPN")
        and tree[i].dep not in ("compound", "nmod", "amod")
        and tree[i].lemma.lower() in EVENT_NOUNS
        and tree[i].lemma.lower() not in taken
        and tree[i].text != "March"
    )
