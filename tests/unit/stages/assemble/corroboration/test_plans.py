from dataclasses import replace

from rashomon.model.annotation import Claim, Modality
from rashomon.model.dossier import CalendarEntry, PlanState, PlanStatus
from rashomon.model.span import Span
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.plans import find_planned, plan_differences
from rashomon.stages.assemble.corroboration.statements import Statement


def fact(article: str, day: str, words: str, modality: Modality = "planned") -> Fact:
    claim = Claim(Span(article, 0, 60), modality, None, None, Span(article, 40, 50), "hold", False, Span(article, 0, 9), (), (), ("hold",))
    return Fact(
        claim=claim, origin=article, head="hold", main=frozenset({"hold"}), events=frozenset(),
        terms=frozenset({"counci", "meet", "hall", "wharf"}), who=frozenset({"counci"}), what=frozenset({"meet"}), names=frozenset(),
        places=frozenset(), when=(day, day), day="friday", dated=True, amounts=(), supposed=False, denying=False, hedged=False,
        aside=False, lead=True, damaged=False, words=tuple(words.split()), named=frozenset(), own_voice=True, standing=True,
    )  # fmt: skip


FIRST = fact("ember", "2031-05-06", "the council will hold a meeting in the wharf hall")
MOVED = fact("flint", "2031-05-09", "the council will now hold its meeting in the wharf hall")
HELD = fact("shade", "2031-05-06", "the council held its meeting in the wharf hall", "happened")


def entry(*states: tuple[Fact, PlanStatus]) -> CalendarEntry:
    made = tuple(PlanState(status, *(f.when or ("", "")), (f.claim.span,)) for f, status in states)
    places = tuple(piece for state in made for piece in state.evidence)
    return CalendarEntry("plan-1", made[-1].earliest, made[-1].latest, "day", None, (), made[-1].status, made, places)


def test_two_days_of_one_plan_differ_in_date() -> None:
    (made,) = find_planned([entry((FIRST, "planned"), (MOVED, "moved"))], [FIRST, MOVED], ())
    assert made == Statement(0, (1,), (), basis="plan")
    assert list(plan_differences(FIRST, MOVED)) == ["date"]


def test_a_plan_and_what_came_of_it_on_its_day_differ_in_modality_and_two_plans_of_one_day_agree() -> None:
    assert list(plan_differences(FIRST, HELD)) == ["modality"]
    assert not plan_differences(FIRST, replace(MOVED, when=FIRST.when))


def test_meetings_with_two_bodies_on_one_day_are_two_plans() -> None:
    league, union = (replace(f, named=frozenset({f"@organisation/{n}"})) for n, f in enumerate((FIRST, replace(MOVED, when=FIRST.when))))
    assert find_planned([entry((league, "planned"), (union, "confirmed"))], [league, union], ()) == []


def test_what_is_tentative_or_roughly_dated_or_about_other_things_is_left_out() -> None:
    rough = replace(MOVED, when=("2031-01-01", "2031-12-31"))
    other = replace(MOVED, terms=frozenset({"ferri", "quai"}))
    for told, status in ((MOVED, "tentative"), (rough, "moved"), (other, "moved")):
        assert find_planned([entry((FIRST, "planned"), (told, status))], [FIRST, told], ()) == []  # type: ignore[arg-type]


def test_what_came_of_a_plan_may_state_something_else_too() -> None:
    facts = [FIRST, MOVED, HELD]
    held = Statement(1, (2,), ())
    followed = find_planned([entry((FIRST, "planned"), (MOVED, "moved"))], facts, [held])
    assert followed == [held, Statement(0, (1,), (), basis="plan")]
    within = find_planned([entry((FIRST, "planned"), (MOVED, "moved"), (HELD, "happened"))], facts, [held])
    assert within == [Statement(0, (1, 2), (), basis="plan")]


def test_what_happened_on_another_day_or_in_other_words_did_not_come_of_the_plan() -> None:
    """The two will meet on Thursday; on the Tuesday before they met, too."""
    first = replace(FIRST, terms=FIRST.terms | {"budget", "harbour", "quarter", "ferri"})
    others = replace(HELD, when=MOVED.when), replace(HELD, when=None, head="gather", terms=frozenset({"wharf", "hall", *"abcdefgh"}))
    for other in others:
        assert find_planned([entry((first, "planned"), (HELD, "happened"))], [first, other], ()) == []
    moved = replace(MOVED, head="move", claim=replace(MOVED.claim, modality="happened"), words=("it", "was", "moved"))
    assert find_planned([entry((FIRST, "planned"), (moved, "moved"))], [FIRST, moved], ()) == [Statement(0, (1,), (), basis="plan")]


def test_what_was_put_off_on_the_day_of_a_plan_did_not_take_place_then() -> None:
    put_off = replace(fact("shade", "2031-05-06", "the council put off its meeting on friday", "happened"), head="put")
    assert find_planned([entry((FIRST, "planned"), (put_off, "happened"))], [FIRST, put_off], ()) == []
    put_to = replace(put_off, words=tuple("the council put its meeting back to friday".split()))
    assert len(find_planned([entry((FIRST, "planned"), (put_to, "moved"))], [FIRST, put_to], ())) == 1
