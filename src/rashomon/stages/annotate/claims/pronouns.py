"""Whom a subject pronoun stands for, where the nearest subject of the right kind decides it."""

from collections.abc import Mapping

from rashomon.model.annotation import Mention, MentionKind
from rashomon.stages.annotate.claims.clauses import SUBJECTS
from rashomon.stages.annotate.claims.tree import Tree
from rashomon.text.names.genders import Gender
from rashomon.text.names.told_gender import PRONOUN_GENDER

_KIND: dict[str, MentionKind] = {"he": "person", "she": "person", "it": "organisation"}
_REACH = {"person": 2, "organisation": 1}
"""Sentences back that a pronoun looks for its name: people stay the topic longer than bodies do."""


class Antecedents:
    """What each pronoun stands for: the nearest name of its kind that stood as a subject, or what the same pronoun stood for there.

    `genders`: of those people of whom it is known, by name; who is a woman is no "he".
    """

    def __init__(self, tree: Tree, mentions: Mapping[int, Mention], genders: Mapping[str, Gender]) -> None:
        self._tree = tree
        self._genders = genders
        self._meant: dict[int, str] = {}
        named = self._subjects(mentions)
        latest: dict[str, tuple[int, str]] = {}
        for at, token in enumerate(tree.tokens):
            form = token.text.lower()
            if at in named:
                latest.update((pronoun, (token.sentence, named[at].name)) for pronoun in _KIND if self._may_mean(pronoun, named[at]))
            elif form in latest and token.sentence - latest[form][0] <= _REACH[_KIND[form]]:
                self._meant[at] = latest[form][1]
                if token.dep in SUBJECTS and _KIND[form] == "person":
                    latest[form] = (token.sentence, latest[form][1])

    def name_for(self, subject: int) -> str | None:
        """The name that the pronoun at this token most likely stands for; None for other words."""
        return self._meant.get(subject)

    def _may_mean(self, pronoun: str, named: Mention) -> bool:
        gender = self._genders.get(named.name)
        return _KIND[pronoun] == named.kind and (gender is None or PRONOUN_GENDER.get(pronoun, gender) == gender)

    def _subjects(self, mentions: Mapping[int, Mention]) -> dict[int, Mention]:
        """The names that are subjects, or stand in apposition to one, by its token."""
        found = {}
        for first, mention in mentions.items():
            head = self._head(first, mention)
            if self._tree[head].dep == "appos":
                head = self._tree[head].head
            if self._tree[head].dep in SUBJECTS:
                found[head] = mention
        return found

    def _head(self, first: int, mention: Mention) -> int:
        """The mention's token that the others hang on."""
        last = first
        while last + 1 < len(self._tree.tokens) and self._tree[last + 1].end <= mention.span.end:
            last += 1
        inside = range(first, last + 1)
        return next((i for i in inside if self._tree[i].head not in inside or self._tree[i].head == i), last)
