from collections.abc import Sequence

import numpy as np

from rashomon.model.annotation import Claim
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.facts import Fact, weigh_terms
from rashomon.stages.assemble.corroboration.likeness import FEATURES, Likeness
from rashomon.stages.assemble.corroboration.weights import link_strengths, probabilities


def fact(article: str, place: int, *terms: str, event: str = "", lead: bool = True, day: str = "") -> Fact:
    claim = Claim(Span(article, place, place + 40), "happened", None, None, None, "strike", False, None, (), (), ())
    told = frozenset({event} if event else ())
    return Fact(
        claim=claim, origin=article, head=event or "say", main=told, events=told, terms=frozenset(terms) | {f"#{e}" for e in told},
        who=frozenset(), what=frozenset(), names=frozenset(term for term in terms if term[0] == "@"), places=frozenset(),
        when=(day, day) if day else None, day="", dated=True, amounts=(), supposed=False, denying=False, hedged=False, aside=False,
        lead=lead, damaged=False, words=(), named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


CRASH = [
    fact("a", 0, "barg", "bridg", "@person/tolland", event="crash", day="2023-10-12"),
    fact("a", 50, "ferri", "timetabl"),
    fact("b", 0, "barg", "pier", "@person/ashcombe", event="crash", day="2023-10-13"),
    fact("b", 50, "ferri", "timetabl", "summer"),
    fact("c", 0, "skipper", "trial", event="trial"),
]


def compared(facts: Sequence[Fact], one: int, other: int) -> dict[str, float]:
    row = Likeness(facts, weigh_terms(facts)).features(np.array([one]), np.array([other]))[0]
    return dict(zip(FEATURES, row.tolist(), strict=True))


def test_an_event_that_the_leads_share_is_central() -> None:
    found = compared(CRASH, 0, 2)
    assert (found["same_event"], found["concrete_event"], found["central_event"]) == (1.0, 1.0, 0.5)


def test_other_days_and_other_people_are_apart() -> None:
    found = compared(CRASH, 0, 2)
    assert (found["when"], found["when_apart"], found["people_apart"]) == (0.0, 1.0, 1.0)


def test_likeness_does_not_depend_on_the_direction() -> None:
    assert compared(CRASH, 0, 2) == compared(CRASH, 2, 0)


def test_only_claims_of_different_articles_that_share_something_are_compared() -> None:
    one, other = find_candidates(CRASH, weigh_terms(CRASH))
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == [(0, 2), (1, 3)]


def test_a_term_of_very_many_claims_still_leads_to_some_of_them() -> None:
    facts = [fact(f"a{number:03}", 0, "barg", event="crash") for number in range(200)]
    one, other = find_candidates(facts, weigh_terms(facts))
    assert {*one.tolist(), *other.tolist()} == set(range(200))
    assert len(one) < 200 * 199 / 2


def test_what_is_only_a_little_alike_counts_where_the_story_turns_on_it_alone() -> None:
    features = np.zeros((2, len(FEATURES)))
    features[0, FEATURES.index("central_event")] = 1.0
    assert [value > 0 for value in link_strengths(features, np.array([0.2, 0.2])).tolist()] == [True, False]


def test_probabilities_lie_between_nothing_and_certainty() -> None:
    found = probabilities(Likeness(CRASH, weigh_terms(CRASH)).features(np.array([0, 1]), np.array([2, 3])))
    assert all(0 <= value <= 1 for value in found.tolist())


def test_a_story_without_claims_has_no_candidates() -> None:
    one, other = find_candidates([], {})
    assert len(one) == len(other) == 0
    assert Likeness([], {}).features(one, other).shape == (0, len(FEATURES))
