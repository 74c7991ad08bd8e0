from dataclasses import replace

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.common import compare
from rashomon.stages.assemble.corroboration.eventful import alike_on_event
from rashomon.stages.assemble.corroboration.facts import Fact

NIGHT, DAY = ("2031-05-06", "2031-05-07"), ("2031-05-06", "2031-05-06")


def fact(article: str, head: str, terms: str, when: tuple[str, str] | None = None) -> Fact:
    claim = Claim(Span(article, 0, 60), "happened", None, None, None, head, False, Span(article, 0, 9), (), (), (head,))
    kinds = frozenset({"crash"} if head == "hit" else ())
    return Fact(
        claim=claim, origin=article, head=head, main=kinds | {head}, events=frozenset(), terms=frozenset(terms.split()) | {head},
        who=frozenset(), what=frozenset(), names=frozenset(), places=frozenset(), when=when, day="", dated=True, amounts=(),
        supposed=False, denying=False, hedged=False, aside=False, lead=True, damaged=False, words=tuple(terms.split()),
        named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


def alike(one: Fact, other: Fact, surely: bool = True) -> bool:
    return alike_on_event(one, other, compare(one, other), surely)


LONG = "lorri picket glasswork quarri gate strik"


def test_one_happening_with_most_words_of_the_shorter_is_one_statement_only_where_both_surely_tell_of_one_event() -> None:
    one, other = fact("ember", "hit", LONG), fact("flint", "hit", "lorri picket glasswork dusk tavern harbour")
    assert alike(one, other)
    assert not alike(one, other, surely=False)


def test_one_kind_of_happening_on_one_day_or_night_is_one_statement() -> None:
    """A worker was hit at the plant on Wednesday night; a truck hit a picket outside the plant on Wednesday night."""
    one, other = fact("ember", "hit", "worker glasswork quarri", NIGHT), fact("flint", "hit", "lorri picket glasswork", NIGHT)
    assert alike(one, other)
    assert alike(one, replace(other, when=DAY))
    assert not alike(one, other, surely=False)
    assert not alike(one, replace(other, when=None))
    assert not alike(one, replace(other, when=("2031-05-09", "2031-05-09")))


def test_what_is_told_of_another_time_than_the_first_is_another_statement() -> None:
    one, other = fact("ember", "hit", LONG), fact("flint", "hit", LONG)
    assert alike(one, other)
    assert not alike(one, replace(other, words=(*other.words, "again")))


def test_what_one_recommends_and_the_other_tells_with_that_verb_is_one_statement() -> None:
    """Recommends that users set the zones to high; users set the zones to high."""
    zones = "user zone scripting browser quarri glasswork harbour"
    assert alike(fact("ember", "recommend", f"{zones} set"), fact("flint", "set", zones))
    assert not alike(fact("ember", "recommend", zones), fact("flint", "set", zones[:9])), "too little is common"
