"""Whether a clause tells what happened, is planned, is possible, is denied, or is vouched for by nobody."""

from dataclasses import dataclass

from rashomon.model.annotation import Modality
from rashomon.stages.annotate.claims.clauses import SUBJECTS, Clause
from rashomon.stages.annotate.claims.lexicon import (
    BE,
    DEMANDING,
    DENYING,
    DOUBTING,
    FAILING,
    FUTURE_MODALS,
    HOPING,
    NEGATIVE,
    OPEN_MARKS,
    PLANNING,
    POSSIBLE_MODALS,
    REPORTING,
    RUMOUR,
    RUMOURED,
    TELLING,
)  # fmt: skip
from rashomon.stages.annotate.claims.tree import Tree
from rashomon.text.wordlist import words

_NOT_YET = words("when until once before after while as")
_CONSISTING = words("""
    advice bit piece way key trick idea thing answer question secret problem challenge point lesson job task alternative option solution
""")
"""Subjects of "is to" that name what something consists in, no plan."""
_HELD = words("attend join host hold skip cancel postpone plan schedule continue make delay open stage start convene")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the rest of the text says of a clause."""

    ahead: bool
    """Its time lies after the day of writing."""
    verbatim: bool
    """It stands in a direct quotation, whose tenses are the speaker's own."""
    governor: Modality
    """That of the clause it hangs on."""


def modality_of(tree: Tree, clause: Clause, setting: Setting) -> Modality:
    """The modality of a clause."""
    own, governor = _own_modality(tree, clause, setting), setting.governor
    if own != "happened" or governor == "happened":
        return own
    head = tree[clause.head]
    alone = not tree.children(clause.head, "aux", *SUBJECTS)
    if head.dep == "conj" and tree[clause.core].tag in ("VB", "VBP") and alone:
        return governor
    marks = {tree[i].text.lower() for i in tree.children(clause.head, "mark", "advmod")}
    waiting = head.dep == "advcl" and bool(marks & _NOT_YET) and head.tag in ("VBZ", "VBP")
    return "planned" if waiting and governor == "planned" else own


def noun_modality(tree: Tree, noun: int, governor: str, modality: Modality) -> Modality:
    """An event that a noun names has happened, unless it is what a clause plans: "will hold a summit"."""
    token = tree[noun]
    definite = any(
        tree[i].text.lower() in ("the", "this", "that", "its", "his") for i in tree.children(noun, "det", "poss")
    )
    if (
        modality in ("planned", "possible")
        and token.dep in ("dobj", "nsubjpass", "nsubj")
        and (governor in _HELD or not definite)
    ):
        return modality
    return "happened"


def _own_modality(tree: Tree, clause: Clause, setting: Setting) -> Modality:
    if _denied(tree, clause):
        return "denied"
    heads = (*clause.steps, clause.core)
    beside = {tree[i].text.lower() for head in heads for i in tree.children(head, "advmod", "aux", "mark")}
    if beside & RUMOURED or _rumoured(tree, clause):
        return "unconfirmed"
    hedges = OPEN_MARKS | DOUBTING | POSSIBLE_MODALS
    reported_future = not setting.verbatim and _future_of_the_past(tree, clause, beside)
    if reported_future:
        hedges -= {"would"}
    if _asked(tree, clause) or beside & hedges or _open(tree, clause):
        return "possible"
    if beside & FUTURE_MODALS or reported_future or _planned(tree, clause, setting.ahead):
        return "planned"
    return "happened"


def is_negated(tree: Tree, clause: Clause) -> bool:
    """Whether the clause says that it is not so."""
    turns = sum(bool(tree.children(head, "neg")) for head in (*clause.steps, clause.core))
    turns += sum(tree[step].lemma.lower() in FAILING for step in clause.steps)
    nouns = tree.children(clause.core, *SUBJECTS, "dobj", "attr") + tree.children(clause.head, *SUBJECTS)
    turns += any(_no(tree, noun) for noun in nouns)
    governor = tree[clause.head]
    turns += governor.dep == "pcomp" and tree[governor.head].text.lower() == "without"
    turns += _behind_nor(tree, clause.head)
    return turns % 2 == 1


def _behind_nor(tree: Tree, head: int) -> bool:
    """ "Nor did she go", "did not eat, nor did she sleep"."""
    joined_to = tree[head].head if tree[head].dep == "conj" else head
    before = [i for i in tree.children(joined_to, "cc") if i < head]
    return bool(before) and tree[before[-1]].text.lower() == "nor"


def is_absent(tree: Tree, noun: int) -> bool:
    """Whether an event that a noun names is said not to be: "no arrests", "without injury"."""
    return _no(tree, noun) or (tree[noun].dep == "pobj" and tree[tree[noun].head].text.lower() == "without")


def _no(tree: Tree, noun: int) -> bool:
    return tree[noun].text.lower() in NEGATIVE or any(
        tree[i].text.lower() in NEGATIVE for i in tree.children(noun, "det", "neg")
    )


def _future_of_the_past(tree: Tree, clause: Clause, beside: set[str]) -> bool:
    """`She said the mill would close`: "will", reported."""
    token = tree[clause.head]
    reported = (
        token.dep == "ccomp" and tree[token.head].lemma.lower() in REPORTING and tree[token.head].tag in ("VBD", "VBN")
    )
    return reported and "would" in beside and not beside & OPEN_MARKS


def _asked(tree: Tree, clause: Clause) -> bool:
    token = tree[clause.head]
    return token.dep == "ROOT" and any(tree[i].text == "?" for i in tree.children(clause.head, "punct"))


def _denied(tree: Tree, clause: Clause) -> bool:
    if any(tree[step].lemma.lower() in DENYING for step in clause.steps):
        return True
    token = tree[clause.head]
    return token.dep in ("ccomp", "xcomp", "pcomp") and tree[token.head].lemma.lower() == "deny"


def _rumoured(tree: Tree, clause: Clause) -> bool:
    if any(tree[step].lemma.lower() in RUMOUR and tree.children(step, "auxpass") for step in clause.steps):
        return True
    for above in list(tree.above(clause.head))[:2]:
        lemma = tree[above].lemma.lower()
        if lemma in ("accuse", "suspect") and tree[clause.head].dep in ("pcomp", "ccomp", "acl"):
            return True
    return False


def _open(tree: Tree, clause: Clause) -> bool:
    if any(tree[step].lemma.lower() in HOPING | TELLING for step in clause.steps) or _demanded(tree, clause):
        return True
    adjectives = {tree[i].lemma.lower() for step in clause.steps for i in tree.children(step, "acomp")}
    if adjectives & {"likely", "unlikely", "willing", "eager", "possible"}:
        return True
    token = tree[clause.head]
    if token.dep == "ccomp" and tree[token.head].lemma == "be":
        told = {tree[i].lemma.lower() for i in tree.children(token.head, "acomp", "attr")}
        return bool(told & {"possible", "likely", "unlikely", "unclear", "unknown", "uncertain", "conceivable"})
    return token.dep == "ccomp" and tree[token.head].lemma.lower() in (
        "hope",
        "wish",
        "fear",
        "doubt",
        "wonder",
        "speculate",
    )


def _demanded(tree: Tree, clause: Clause) -> bool:
    """`It recommends that users set a password`: what somebody should do, not what they do."""
    token = tree[clause.head]
    present = token.tag in ("VB", "VBP") and (token.tag == "VB" or token.lemma.lower() not in BE)
    return present and token.dep == "ccomp" and tree[token.head].lemma.lower() in DEMANDING


def _planned(tree: Tree, clause: Clause, ahead: bool) -> bool:
    for step in clause.steps:
        lemma = tree[step].lemma.lower()
        adjectives = {tree[i].lemma.lower() for i in tree.children(step, "acomp")}
        if lemma in PLANNING or adjectives & PLANNING:
            return True
        if (lemma == "go" and tree[step].tag == "VBG") or (
            lemma == "be" and not adjectives and step == clause.steps[-1] and not _equates(tree, step)
        ):
            return True
    core = tree[clause.core]
    auxiliaries = {tree[i].lemma.lower() for i in tree.children(clause.core, "aux", "auxpass")}
    headline = core.tag == "VB" and "to" in auxiliaries and not clause.steps and core.dep in ("ROOT", "conj")
    if headline and any(tree[i].tag in ("WRB", "WP", "WDT") for i in tree.children(clause.core)):  # "How to build a table"
        return False
    programme = ahead and (core.tag in ("VBZ", "VBP") or (core.tag == "VBG" and "be" in auxiliaries))
    arranged = core.lemma.lower() in ("schedule", "plan", "slate", "expect", "set") and core.tag == "VBN"
    return headline or programme or _is_due(tree, clause.core) or (arranged and not _fixed(tree, clause.core))


def _equates(tree: Tree, be: int) -> bool:
    """ "The trick is to wait", "one piece of advice is to wait": what the subject consists in, no plan."""
    return any(tree[i].lemma.lower() in _CONSISTING for i in tree.children(be, "nsubj"))


def _is_due(tree: Tree, be: int) -> bool:
    """ "is due in court on Friday"; not "is due to rain"."""
    due = [i for i in tree.children(be, "acomp") if tree[i].lemma.lower() == "due"]
    beside = [tree[i].text.lower() for head in (*due, be) for i in tree.children(head, "prep", "npadvmod", "pcomp")]
    return bool(due and beside) and "to" not in beside


def _fixed(tree: Tree, core: int) -> bool:
    """ "Bail was set at $5,000", "they have set up a fund": done, for all that is set."""
    if tree[core].lemma.lower() != "set":
        return False
    at = any(tree[i].text.lower() in ("at", "in", "by") for i in tree.children(core, "prep"))
    return at or bool(tree.children(core, "prt", "dobj"))
