"""Who, what, when and where of a clause: spans and names taken from what other stages found."""

from collections.abc import Mapping, Sequence

from rashomon.model.annotation import Mention, Quote
from rashomon.model.span import Span
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.claims.clauses import SUBJECTS, Clause
from rashomon.stages.annotate.claims.lexicon import CONTENT, STOP_LEMMAS
from rashomon.stages.annotate.claims.tree import Tree
from rashomon.text.wordlist import words

_WHERE = words("in at near to outside inside on off across throughout into from around")
_CALENDAR = ("DATE", "TIME", "DURATION", "SET")
_CUT = frozenset({"relcl", "acl", "appos", "punct", "conj", "cc", "advcl", "ccomp", "parataxis"})


def noun_phrase(tree: Tree, index: int, article: str) -> Span:
    """A noun with its modifiers, without clauses and what is co-ordinated with it."""
    out = frozenset(i for i in tree.subtree(index) if i != index and tree[i].dep in _CUT and not _joins(tree, i))
    kept = tree.subtree(index, out)
    first = last = kept.index(index)
    while first > 0 and kept[first - 1] == kept[first] - 1:
        first -= 1
    while last + 1 < len(kept) and kept[last + 1] == kept[last] + 1:
        last += 1
    return Span(article, tree[kept[first]].start, tree[kept[last]].end)


def _joins(tree: Tree, index: int) -> bool:
    """Whether a token is the hyphen inside a word: "second-degree abuse"."""
    if tree[index].text not in "-‐‑" or not 0 < index < len(tree.tokens) - 1:
        return False
    return tree[index - 1].end == tree[index].start and tree[index].end == tree[index + 1].start


def subject_of(tree: Tree, clause: Clause) -> int | None:
    """The subject's head token: the clause's own, else that of the clause it is joined to, else what it modifies."""
    for head in (clause.head, *clause.steps, clause.core):
        own = tree.child(head, *SUBJECTS)
        if own is not None and tree[own].dep != "expl":
            return _antecedent(tree, own, clause.head)
    token = tree[clause.head]
    if token.dep in ("conj", "advcl", "pcomp", "xcomp", "ccomp"):
        for above in tree.above(clause.head):
            shared = tree.child(above, *SUBJECTS)
            if shared is not None:
                return shared
    return _named_by(tree, token.head) if token.dep in ("acl", "relcl") else None


def objects_of(tree: Tree, clause: Clause) -> tuple[int, ...]:
    """Head tokens of direct, passive-agent and prepositional objects."""
    found = list(tree.children(clause.core, "dobj", "dative", "attr", "oprd"))
    for preposition in tree.children(clause.core, "prep", "agent"):
        found.extend(tree.children(preposition, "pobj"))
    return tuple(sorted(i for i in found if tree[i].pos in ("NOUN", "PROPN", "PRON", "NUM")))


def time_of(
    tree: Tree, owner: Mapping[int, int], clause: Clause, times: Sequence[tuple[int, TimeExpression]]
) -> TimeExpression | None:
    """The expression whose nearest clause is this one: a day before a stretch, the first of several.

    A clause that is joined to another takes over a time that stands before the subject they share.
    """
    own = [time for index, time in times if owner[index] == clause.head]
    if not own and tree[clause.head].dep == "conj":
        first = tree[clause.head].head
        shared = tree.child(first, *SUBJECTS)
        if shared is not None:
            own = [time for index, time in times if owner[index] == first and index < shared]
    return min(own, key=lambda time: (_CALENDAR.index(time.type), time.span.start), default=None)


def place_of(tree: Tree, span: Span, mentions: Sequence[tuple[int, Mention]]) -> Span | None:
    """The first named place after a preposition of place."""
    for index, mention in mentions:
        if mention.kind == "place" and span.covers(mention.span):
            outer = next((i for i in (index, *tree.above(index)) if tree[i].dep == "pobj"), None)
            if outer is not None and tree[tree[outer].head].text.lower() in _WHERE:
                return mention.span
    return None


def lemmas_of(tree: Tree, first: int, last: int) -> tuple[str, ...]:
    """Content lemmas in reading order."""
    tokens = (tree[i] for i in range(first, last + 1))
    found = (t.lemma.lower() for t in tokens if t.pos in CONTENT and (t.text.isalnum() or any(map(str.isalnum, t.text))))
    return tuple(lemma for lemma in found if lemma not in STOP_LEMMAS)


def quote_over(quotes: Sequence[Quote], position: int) -> Quote | None:
    """The innermost quotation in whose words the character stands."""
    over = [
        (sum(map(len, quote.content)), quote.span, number)
        for number, quote in enumerate(quotes)
        if any(piece.start <= position < piece.end for piece in quote.content)
    ]
    return quotes[min(over)[2]] if over else None


def attribution_of(quote: Quote) -> Span | None:
    """The words that say who says it: source and cue together where they are neighbours."""
    parts = sorted(part for part in (quote.source, quote.cue) if part is not None)
    if not parts:
        return None
    joined = Span(parts[0].article, parts[0].start, max(part.end for part in parts))
    apart = any(piece.overlaps(joined) for piece in quote.content) or len(joined) > 120
    return (quote.source or parts[0]) if apart else joined


def _antecedent(tree: Tree, subject: int, head: int) -> int:
    """The noun that a relative pronoun stands for."""
    if tree[subject].text.lower() in ("who", "which", "that", "whom") and tree[head].dep == "relcl":
        return _named_by(tree, tree[head].head)
    return subject


def _named_by(tree: Tree, noun: int) -> int:
    """The name that a noun stands beside: "Ann Lee, a baker who saw it"."""
    named = tree[noun].head
    return named if tree[noun].dep == "appos" and tree[named].pos == "PROPN" and tree[noun].pos == "NOUN" else noun
