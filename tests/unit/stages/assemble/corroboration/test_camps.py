from dataclasses import replace

from tests.told import agrees

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.camps import part_camps
from rashomon.stages.assemble.corroboration.facts import Fact, weigh_terms


def fact(article: str, dated: bool, *terms: str) -> Fact:
    claim = Claim(Span(article, 0, 40), "happened", None, None, None, "release", False, Span(article, 0, 9), (), (), ("release",))
    return Fact(
        claim=claim, origin=article, head="releas", main=frozenset({"launch"}), events=frozenset({"launch"}), terms=frozenset(terms),
        who=frozenset({"maker"}), what=frozenset({"patch"}), names=frozenset(), places=frozenset(), when=None, day="", dated=dated,
        amounts=(), supposed=False, denying=False, hedged=False, aside=False, lead=True, damaged=False,
        words=("the", "maker", "releases", "a", "patch"), named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


PATCH = ("maker", "releas", "patch", "brows")
OLD, NEW = ("snow", "worm", "spring", "orchard"), ("rain", "virus", "autumn", "harvest")


def story(old: tuple[str, ...], new: tuple[str, ...]) -> list[Fact]:
    accounts = [(f"old{n}", False, old) for n in range(5)] + [(f"new{n}", True, new) for n in range(5)]
    return [fact(id, dated, *PATCH, *further, f"{id}word") for id, dated, further in accounts]


def test_undated_accounts_that_are_like_each_other_only_may_be_of_another_year() -> None:
    facts = story(OLD, NEW)
    parted = part_camps(facts, weigh_terms(facts))
    assert {fact.camp for fact in parted} == {"dated", "undated"}
    same = [replace(fact, terms=frozenset(PATCH)) for fact in (parted[0], parted[1], parted[5])]
    assert agrees(same[0], same[1])
    assert not agrees(same[0], same[2])


def test_accounts_of_one_time_are_one_camp_whether_dated_or_not() -> None:
    facts = story(OLD, OLD)
    assert {fact.camp for fact in part_camps(facts, weigh_terms(facts))} == {None}


def test_a_few_accounts_have_no_camps() -> None:
    facts = [fact for fact in story(OLD, NEW) if fact.article in ("old0", "old1", "new0", "new1")]
    assert part_camps(facts, weigh_terms(facts)) == facts
