"""Clauses that carry an event of their own, and which characters they are."""

from dataclasses import dataclass

from rashomon.model.annotation import Sentence
from rashomon.stages.annotate.claims.lexicon import (
    ASPECT,
    BE,
    EVENT_NOUNS,
    FAILING,
    HAPPENING,
    HOPING,
    LIGHT,
    PLANNING,
    REPORTING,
    RUMOUR,
    SPEECH,
    STATES,
    TELLING,
    WEIGHING,
)  # fmt: skip
from rashomon.stages.annotate.claims.tree import Tree
from rashomon.text.wordlist import words

_CLAUSE_DEPS = words("ROOT ccomp advcl relcl acl parataxis pcomp csubj conj xcomp appos dep")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CATENATIVE = PLANNING | HOPING | TELLING | FAILING | ASPECT | RUMOUR
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_MARKS = frozenset(",;:.!?\"'“”‘’«»()[]–—-…`")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause by its syntactic head, the token that says what happened, and the heads between the two."""

    head: int
    core: int
    steps: tuple[int, ...]
    """Heads passed on the way from `head` to `core` ("plans" in "plans to attend"), outermost first."""
    predicate: str


def find_clauses(tree: Tree, sentence: Sentence) -> tuple[Clause, ...]:
    """Every clause of the sentence, reporting clauses too, in order of their heads."""
    heads = [i for i in range(sentence.first, sentence.last) if _opens_clause(tree, i)]
    clauses: list[Clause] = []
    folded: set[int] = set()
    for head in sorted(heads, key=lambda i: (sum(1 for _ in tree.above(i)), i)):
        if head not in folded:
            clause = _fold(tree, head)
            folded.update(clause.steps, (clause.core,))
            clauses.append(clause)
    return tuple(sorted(clauses, key=lambda clause: clause.head))


def is_reporting(tree: Tree, clause: Clause) -> bool:
    """Whether the clause only says who said what another clause says."""
    token = tree[clause.head]
    if token.lemma.lower() in BE:
        told = tree.child(clause.head, "acomp", "attr")
        return told is not None and tree[told].lemma.lower() in WEIGHING and bool(tree.children(clause.head, "ccomp"))
    if token.lemma.lower() not in REPORTING or clause.core != clause.head:
        return False
    if token.lemma.lower() in SPEECH:
        return True
    if tree.children(clause.head, "ccomp"):
        return True
    return token.dep == "parataxis" or (token.dep == "advcl" and tree.child(clause.head, "dobj") is None)


def is_imperative(tree: Tree, clause: Clause) -> bool:
    """`Leave a comment`, `Readers, leave a comment`: a bare verb form without subject, or behind those spoken to, which asserts nothing."""
    token = tree[clause.head]
    if token.tag not in ("VB", "VBP") or token.dep != "ROOT":
        return False
    alone = not clause.steps and not tree.children(clause.head, "aux", *SUBJECTS)
    return alone or _is_spoken_to(tree, clause)


def _is_spoken_to(tree: Tree, clause: Clause) -> bool:
    """Whether its subject stands at the head of the sentence and is parted from the verb by a comma."""
    subject = tree.child(clause.head, "nsubj")
    if subject is None or clause.head != subject + 2 or tree[subject + 1].text != ",":
        return False
    return tree[subject].tag in ("NNS", "NNPS") and tree.subtree(subject)[0] == subject


def is_page_note(tree: Tree, clause: Clause) -> bool:
    """`Published on ...`, `Last updated at ...`: what a page says of itself."""
    token = tree[clause.head]
    noted = token.dep == "ROOT" and token.text.lower() in ("published", "updated", "posted", "modified", "created")
    return noted and not tree.children(clause.head, *SUBJECTS)


def clause_tokens(tree: Tree, clause: Clause, heads: frozenset[int]) -> tuple[int, int]:
    """First and last token of a clause: its subtree without attribution, co-ordinated and set-off clauses."""
    out = frozenset(i for i in tree.subtree(clause.head) if i != clause.head and _left_out(tree, i, clause, heads))
    kept = tree.subtree(clause.head, out)
    while len(kept) > 1 and _edge(tree, kept[0], clause):
        kept.pop(0)
    while len(kept) > 1 and _edge(tree, kept[-1], clause):
        kept.pop()
    return kept[0], kept[-1]


def _edge(tree: Tree, index: int, clause: Clause) -> bool:
    token = tree[index]
    if index in (clause.head, clause.core) or _denies(tree, index, clause):
        return False
    return token.pos in ("PUNCT", "SPACE", "CCONJ") or token.text in _MARKS or (
        token.dep == "mark" and token.text.lower() == "that"
    )  # fmt: skip


def _denies(tree: Tree, index: int, clause: Clause) -> bool:
    """Whether it is the "nor" before the clause, without which this would say the contrary."""
    return index < clause.head and tree[index].head == clause.head and tree[index].text.lower() == "nor"


def _left_out(tree: Tree, index: int, clause: Clause, heads: frozenset[int]) -> bool:
    token = tree[index]
    if token.dep == "prep" and token.text.lower() == "according":
        return True
    if _denies(tree, index, clause):
        return False
    if index not in heads or index in clause.steps or index == clause.core:
        return (
            token.dep == "cc" and token.head in (clause.head, clause.core) and tree[token.head].pos in ("VERB", "AUX")
        )
    if token.dep in ("conj", "parataxis"):
        return True
    return token.dep in ("advcl", "relcl", "acl", "ccomp", "dep") and _set_off(tree, index)


def _set_off(tree: Tree, head: int) -> bool:
    """Whether a comma or dash stands between a subordinate clause and the rest."""
    below = tree.subtree(head)
    first, last = below[0], below[-1]
    before = first > 0 and tree[first - 1].text in {",", "–", "—", "-", "(", ";"}
    after = last + 1 < len(tree.tokens) and tree[last + 1].text in {",", "–", "—", ")", ";"} and last < tree[head].head
    return before or after


def _opens_clause(tree: Tree, index: int) -> bool:
    token = tree[index]
    if token.dep not in _CLAUSE_DEPS:
        return False
    if token.pos not in ("VERB", "AUX"):
        return _headline_state(tree, index)
    if token.dep == "conj":
        return tree[token.head].pos in ("VERB", "AUX")
    infinitive = any(tree[i].tag == "TO" for i in tree.children(index, "aux"))
    if token.dep in ("advcl", "acl", "relcl") and infinitive:
        return False
    if token.dep == "xcomp":
        return not infinitive and token.tag in _FINITE
    return True


def _headline_state(tree: Tree, index: int) -> bool:
    """`Two dead in shooting`: a verbless sentence told by an adjective."""
    token = tree[index]
    near = (index, *tree.children(index, "amod", "acomp"))
    return token.dep == "ROOT" and any(tree[i].text.lower() in STATES for i in near)


def _fold(tree: Tree, head: int) -> Clause:
    steps: list[int] = []
    core = head
    for _ in range(5):
        below = _infinitive(tree, core)
        if below is None:
            break
        steps.append(core)
        core = below
    return Clause(head, core, tuple(steps), _predicate(tree, core))


def _infinitive(tree: Tree, index: int) -> int | None:
    """The infinitive (or gerund) that a catenative verb or adjective governs."""
    bearer = index
    if tree[index].lemma.lower() in BE:
        adjective = tree.child(index, "acomp")
        if adjective is not None and tree[adjective].lemma.lower() in _CATENATIVE | {"eager", "willing"}:
            bearer = adjective
    if tree[bearer].lemma.lower() not in _CATENATIVE | {"eager", "willing"}:
        return None
    below = tree.children(bearer, "xcomp") + (tree.children(index, "xcomp") if bearer != index else [])
    return next((i for i in below if tree[i].pos in ("VERB", "AUX") and _is_infinitive(tree, i)), None)


def _is_infinitive(tree: Tree, index: int) -> bool:
    """An infinitive or gerund, also the participle of a passive one: "is to be put to the vote"."""
    if tree[index].tag == "VBN":
        return any(tree[i].tag == "TO" for i in tree.children(index, "aux"))
    return tree[index].tag in ("VB", "VBG")


def _predicate(tree: Tree, core: int) -> str:
    token = tree[core]
    lemma = token.lemma.lower()
    if token.pos not in ("VERB", "AUX"):
        state = next((i for i in tree.children(core, "amod", "acomp") if tree[i].text.lower() in STATES), core)
        return tree[state].lemma.lower()
    if lemma in BE:
        return _after_copula(tree, core)
    particle = tree.child(core, "prt")
    thing = tree.child(core, "dobj")
    takes_place = thing is not None and lemma == "take" and tree[thing].lemma == "place"
    if takes_place or lemma in HAPPENING:
        return _eventive(tree, tree.child(core, *SUBJECTS)) or lemma
    if lemma in LIGHT:
        return _eventive(tree, thing) or _eventive(tree, tree.child(core, "nsubjpass")) or lemma
    return lemma if particle is None else f"{lemma} {tree[particle].lemma.lower()}"


def _after_copula(tree: Tree, core: int) -> str:
    told = tree.child(core, "attr", "acomp", "oprd")
    if told is None or tree[told].pos == "PRON":
        return "be"
    return tree[told].lemma.lower()


def _eventive(tree: Tree, index: int | None) -> str | None:
    if index is None:
        return None
    lemma = tree[index].lemma.lower()
    return lemma if lemma in EVENT_NOUNS else None
