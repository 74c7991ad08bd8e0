"""Whom a subject pronoun stands for, where the nearest subject of the right kind decides it."""

from bisect import bisect_left
from collections.abc import Mapping

from rashomon.model.annotation import Mention, MentionKind
from rashomon.stages.annotate.claims.clauses import SUBJECTS
from rashomon.stages.annotate.claims.tree import Tree

_KIND: dict[str, MentionKind] = {"he": "person", "she": "person", "it": "organisation"}
_REACH = {"person": 2, "organisation": 1}
"""Sentences back that a pronoun looks for its name: people stay the topic longer than bodies do."""


class Antecedents:
    """The names that stood as subjects so far."""

    def __init__(self, tree: Tree, mentions: Mapping[int, Mention]) -> None:
        self._tree = tree
        self._at: dict[int, Mention] = {}
        for first, mention in mentions.items():
            head = self._head(first, mention)
            if tree[head].dep == "appos":
                head = tree[head].head
            if tree[head].dep in SUBJECTS:
                self._at[head] = mention
        self._order = sorted(self._at)

    def name_for(self, subject: int) -> str | None:
        """The name that the pronoun at this token most likely stands for; None for other words."""
        token = self._tree[subject]
        kind = _KIND.get(token.text.lower())
        if kind is None:
            return None
        for place in range(bisect_left(self._order, subject) - 1, -1, -1):
            head = self._order[place]
            back = token.sentence - self._tree[head].sentence
            if back > _REACH[kind]:
                return None
            if self._at[head].kind == kind:
                return self._at[head].name
        return None

    def _head(self, first: int, mention: Mention) -> int:
        """The mention's token that the others hang on."""
        last = first
        while last + 1 < len(self._tree.tokens) and self._tree[last + 1].end <= mention.span.end:
            last += 1
        inside = range(first, last + 1)
        return next((i for i in inside if self._tree[i].head not in inside or self._tree[i].head == i), last)
