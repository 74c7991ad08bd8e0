from dataclasses import replace

from tests.told import facts_of

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.grouping import Pairs
from rashomon.stages.assemble.corroboration.pairwise import Pairwise
from rashomon.stages.assemble.corroboration.scattered import find_scattered, says_again
from rashomon.stages.assemble.corroboration.statements import Statement


def fact(article: str, words: str, *terms: str, start: int = 0) -> Fact:
    span = Span(article, start, start + 40)
    claim = Claim(span, "happened", None, None, None, "carry", False, Span(article, start, start + 9), (), (), ("carry",))
    return Fact(
        claim=claim, origin=article, head="carri", main=frozenset({"carri"}), events=frozenset(), terms=frozenset(terms),
        who=frozenset({"cabl"}), what=frozenset({"megawatt"}), names=frozenset(), places=frozenset(), when=None, day="", dated=True,
        amounts=(), supposed=False, denying=False, hedged=False, aside=False, lead=False, damaged=False, words=tuple(words.split()),
        named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


CABLE = ("cabl", "carri", "megawatt", "strait", "seabed")
NONE_SURE = Pairs(frozenset(), 3)
SENTENCE = "the cable carries megawatts under the strait on the seabed"


def test_one_sentence_in_two_articles_is_one_statement_though_no_group_holds_it() -> None:
    facts = [fact(article, SENTENCE, *CABLE) for article in "abc"]
    (made,) = find_scattered([(0, 1), (0, 2), (1, 2)], Pairwise(facts, NONE_SURE), NONE_SURE, ())
    assert sorted((made.clearest, *made.stating)) == [0, 1, 2]


def test_what_says_the_clearest_wording_of_a_group_again_joins_its_statement() -> None:
    facts = [fact(article, SENTENCE, *CABLE) for article in "abc"]
    (made,) = find_scattered([(0, 2), (1, 2)], Pairwise(facts, NONE_SURE), NONE_SURE, [Statement(0, (1,), (2,))])
    assert made == Statement(0, (1, 2), ())


def test_what_a_group_left_over_is_asked_as_a_group_is() -> None:
    facts = [fact("a", SENTENCE, *CABLE), fact("b", "the cable carried megawatts", "cabl", "carri", "megawatt", "home", "winter", "repair")]
    facts[1] = replace(facts[1], standing=False, words=("which", "carried", "megawatts"))
    surest = Pairs(frozenset({1}), 2)
    assert not list(find_scattered([(0, 1)], Pairwise(facts, surest), surest, ()))
    (made,) = find_scattered(surest.inside({0: 7, 1: 7}), Pairwise(facts, surest, {0: 7, 1: 7}), surest, ())
    assert {made.clearest, *made.stating} == {0, 1}
    assert surest.inside({0: 7, 1: 8}) == []


def test_what_is_said_wholly_in_a_longer_clause_is_said_by_another_verb_too() -> None:
    one, other = facts_of("The dairy building in Karsholm dates to 1935.", "The old dairy building in Karsholm was constructed in 1935.")
    assert says_again(one, other, surely=False)
    assert not says_again(one, replace(other, standing=False), surely=False)


def test_alone_half_the_words_are_not_enough_without_the_thing() -> None:
    one = fact("a", SENTENCE, *CABLE)
    other = fact("b", "the cable carries light to homes in the strait", "cabl", "carri", "strait", "light", "home")
    assert not says_again(one, replace(other, what=frozenset({"light"})), surely=False)


def test_a_clause_that_cannot_stand_alone_makes_no_statement_unless_it_tells_something_of_the_same_subject() -> None:
    one, other = (fact(article, SENTENCE, *CABLE) for article in "ab")
    relative = replace(other, standing=False, words=("which", *other.words[2:]))
    assert says_again(one, other, surely=False)
    assert says_again(one, relative, surely=False)
    assert not says_again(one, replace(relative, who=frozenset()), surely=False)
    assert not says_again(one, replace(relative, who=frozenset({"wire"})), surely=False)
    assert not says_again(one, replace(relative, supposed=True), surely=False)
    assert not says_again(one, replace(other, standing=False, words=("if", *other.words)), surely=False)


def test_one_wording_that_another_clause_holds_is_one_statement() -> None:
    one = "Karl Brenner said the harbour was a ladder you cannot pull up behind you twice."
    other = "Karl Brenner called the harbour a ladder that you cannot pull up behind you twice."
    facts = facts_of(one, other)
    said = [fact for fact in facts if "pull" in fact.words and fact.words[0] in ("you", "that")]
    assert len(said) == 2
    assert says_again(*said, surely=True)
