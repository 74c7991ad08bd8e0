from dataclasses import replace

from rashomon.model.annotation import Claim
from rashomon.model.dossier import Preferred, QuoteFamily, Wording
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.statements import Statement
from rashomon.stages.assemble.corroboration.uttered import find_uttered


def fact(article: str, *terms: str, origin: str | None = None) -> Fact:
    claim = Claim(Span(article, 1, 30), "happened", None, None, None, "recovery", False, Span(article, 1, 3), (), (), ("recovery",))
    return Fact(
        claim=claim, origin=origin or article, head="recoveri", main=frozenset(), events=frozenset(), terms=frozenset(terms),
        who=frozenset(), what=frozenset(), names=frozenset(), places=frozenset(), when=None, day="", dated=True, amounts=(),
        supposed=False, denying=False, hedged=False, aside=False, lead=False, damaged=False, words=terms, named=frozenset(),
        own_voice=False, standing=True,
    )  # fmt: skip


def family(*articles: str) -> QuoteFamily:
    wordings = tuple(Wording((Span(article, 0, 40),), "direct", "whole") for article in articles)
    return QuoteFamily("Karl Brenner", Preferred(wordings[0].evidence, ()), wordings)


SHORT, LONG = ("recoveri", "anchorage"), ("recoveri", "anchorage", "operat")


def test_a_clause_that_two_accounts_report_of_one_utterance_is_one_statement() -> None:
    facts = [fact("a", *SHORT), fact("b", *LONG)]
    assert find_uttered([family("a", "b")], facts, []) == [Statement(0, (1,), (), basis="utterance")]


def test_two_sentences_of_one_utterance_are_two() -> None:
    assert find_uttered([family("a", "b")], [fact("a", *SHORT), fact("b", "night", "boat", "quay")], []) == []


def test_a_copy_reports_nothing_anew() -> None:
    facts = [fact("a", *SHORT), fact("b", *SHORT, origin="a")]
    assert find_uttered([family("a", "b")], facts, []) == []


def test_what_is_stated_already_is_not_stated_again_and_what_is_denied_is_another_thing() -> None:
    facts = [fact("a", *SHORT), fact("b", *LONG)]
    held = Statement(0, (1,), ())
    assert find_uttered([family("a", "b")], facts, [held]) == [held]
    denied = replace(facts[1], claim=replace(facts[1].claim, negated=True))
    assert find_uttered([family("a", "b")], [facts[0], denied], []) == []


def test_a_clause_that_lies_wholly_in_the_other_needs_no_telling_word() -> None:
    """We will be here all night; it will go on through the night."""
    short = replace(fact("a", "night"), words=("we", "will", "be", "here", "all", "night"))
    long = replace(fact("b", "night", "go"), words=("it", "will", "go", "on", "through", "the", "night"))
    assert find_uttered([family("a", "b")], [short, long], []) == [Statement(0, (1,), (), basis="utterance")]
    bare = replace(short, words=("at", "night"))
    assert find_uttered([family("a", "b")], [bare, long], []) == [], "a clause of two words says nothing by itself"
