"""Clauses that assert something."""

from collections.abc import Mapping, Sequence

from rashomon.model.annotation import Claim, Mention, Modality, Parse, Quote, Sentence
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.claims.ahead import looks_ahead
from rashomon.stages.annotate.claims.clauses import (
    Clause,
    clause_tokens,
    find_clauses,
    is_imperative,
    is_page_note,
    is_reporting,
)
from rashomon.stages.annotate.claims.event_nouns import find_event_nouns
from rashomon.stages.annotate.claims.modality import Setting, is_absent, is_negated, modality_of, noun_modality
from rashomon.stages.annotate.claims.parts import (
    attribution_of,
    lemmas_of,
    noun_phrase,
    objects_of,
    place_of,
    quote_over,
    subject_of,
    time_of,
)  # fmt: skip
from rashomon.stages.annotate.claims.scene import Scene, scenes
from rashomon.stages.annotate.claims.tree import Tree

_LONGEST = 250
"""Words of a sentence beyond which it is no prose (the longest of 6,677 in GUM, TimeBank and PolNeAR has 105): a list or a text without
full stops, of whose clauses the parser knows nothing, and over which walking each clause's tree takes more than linear time."""


def find_claims(
    article: Article, parse: Parse, mentions: tuple[Mention, ...], times: tuple[TimeExpression, ...], quotes: tuple[Quote, ...]
) -> tuple[Claim, ...]:  # fmt: skip
    """Every claim in the readable blocks, in reading order.

    One claim a clause that carries an event of its own, and one a noun phrase that names an event (`form` "noun").
    Clauses that only report another's words make none. Spans may nest; no two are equal.
    """
    found: dict[Span, Claim] = {}
    for sentence, scene in scenes(article, parse, mentions, times, quotes):
        if sentence.last - sentence.first > _LONGEST:
            continue
        for claim in _claims_in(scene, sentence):
            found.setdefault(claim.span, claim)
    return tuple(found[span] for span in sorted(found))


def _claims_in(scene: Scene, sentence: Sentence) -> list[Claim]:
    tree = scene.tree
    clauses = find_clauses(tree, sentence)
    owner = _owners(tree, sentence, clauses)
    heads = frozenset(clause.head for clause in clauses)
    by_head: dict[int, Claim] = {}
    for clause in sorted(clauses, key=lambda clause: sum(1 for _ in tree.above(clause.head))):
        above = by_head.get(owner.get(tree[clause.head].head, -1))
        by_head[clause.head] = _clause_claim(scene, clause, heads, owner, above.modality if above else "happened")
    silent = (is_reporting, is_imperative, is_page_note)
    made = [by_head[c.head] for c in clauses if not any(test(tree, c) for test in silent)]
    taken = frozenset(clause.predicate for clause in clauses)
    for index in find_event_nouns(tree, sentence, taken):
        made.append(_noun_claim(scene, index, sentence, by_head.get(owner[index])))
    return made


def _owners(tree: Tree, sentence: Sentence, clauses: Sequence[Clause]) -> dict[int, int]:
    """Token to the head of the clause it stands in."""
    owner = {i: clause.head for clause in clauses for i in (clause.head, *clause.steps, clause.core)}
    for i in range(sentence.first, sentence.last):
        path = []
        for j in (i, *tree.above(i)):
            if j in owner:
                break
            path.append(j)
        owner.update(dict.fromkeys(path, owner.get(j, -1)))
    return owner


def _clause_claim(
    scene: Scene, clause: Clause, heads: frozenset[int], owner: Mapping[int, int], governor: Modality
) -> Claim:
    tree = scene.tree
    first, last = clause_tokens(tree, clause, heads)
    span = Span(scene.article.id, tree[first].start, tree[last].end)
    time = time_of(tree, owner, clause, [(i, t) for i, t in scene.times if i in owner])
    subject = subject_of(tree, clause)
    subject_span = noun_phrase(tree, subject, scene.article.id) if subject is not None else None
    quote = quote_over(scene.quotes, tree[clause.core].start)
    meant = scene.antecedents.name_for(subject) if subject is not None else None
    ahead = time is not None and looks_ahead(scene.article, tree, clause.head, time)
    setting = Setting(ahead, quote is not None and quote.form == "direct", governor)
    return Claim(
        span=span,
        modality=modality_of(tree, clause, setting),
        attributed_to=quote.speaker if quote else None,
        attribution=attribution_of(quote) if quote else None,
        time=time.span if time else None,
        predicate=clause.predicate,
        negated=is_negated(tree, clause),
        subject=subject_span,
        objects=tuple(noun_phrase(tree, i, scene.article.id) for i in objects_of(tree, clause)),
        names=_names(scene, (span, subject_span), meant),
        lemmas=lemmas_of(tree, first, last),
        place=place_of(tree, span, scene.mentions),
    )


def _noun_claim(scene: Scene, index: int, sentence: Sentence, over: Claim | None) -> Claim:
    tree = scene.tree
    span = noun_phrase(tree, index, scene.article.id)
    first = next(i for i in range(sentence.first, index + 1) if tree[i].start == span.start)
    last = next(i for i in range(index, sentence.last) if tree[i].end == span.end)
    time = next((t for _, t in scene.times if span.covers(t.span)), None)
    quote = quote_over(scene.quotes, tree[index].start)
    return Claim(
        span=span,
        modality=noun_modality(tree, index, over.predicate, over.modality) if over else "happened",
        attributed_to=quote.speaker if quote else None,
        attribution=attribution_of(quote) if quote else None,
        time=time.span if time else None,
        predicate=tree[index].lemma.lower(),
        negated=is_absent(tree, index),
        subject=None,
        objects=(),
        names=_names(scene, (span,), None),
        lemmas=lemmas_of(tree, first, last),
        place=place_of(tree, span, scene.mentions),
        form="noun",
    )


def _names(scene: Scene, spans: Sequence[Span | None], meant: str | None) -> tuple[str, ...]:
    """Canonical names of the mentions inside the spans and of whom the subject means, sorted."""
    given = [span for span in spans if span is not None]
    found = {m.name for _, m in scene.mentions if any(span.covers(m.span) for span in given)}
    return tuple(sorted(found | {meant} if meant else found))
