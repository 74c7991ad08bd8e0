from decimal import Decimal

from rashomon.model.annotation import Figure
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.differences import status_of
from rashomon.stages.assemble.figure_ledger.entry import Entry
from rashomon.stages.assemble.figure_ledger.matters import part_matters
from rashomon.stages.assemble.figure_ledger.quantity import Quantity


def told(article: str, value: int, around: str, aged: str = "", day: str = "2031-05-01", when: str = "") -> Quantity:
    figure = Figure(Span(article, 0, 2), Decimal(value), None, None, "people", None, "exact")
    words = frozenset(around.split())
    return Quantity(
        figure, "child", frozenset(), "", "", None, aged, words, words, frozenset(), False, "", "", "", day, when=(when or day,) * 2
    )


def parts(*members: Quantity) -> list[str]:
    entry = Entry()
    for member in members:
        entry.add(member)
    return [status_of(part.members) for part in part_matters([entry], goes_on=False)]


def test_numbers_of_two_matters_are_two_quantities_and_no_conflict() -> None:
    shot = told("a", 8, "child shot month owner careless weapon")
    assert parts(shot, told("b", 2, "child charg court wareh custodi")) == ["single", "single"]
    assert parts(shot, told("b", 2, "child shot month owner quai")) == ["conflict"]


def test_a_number_in_common_with_both_keeps_two_others_together() -> None:
    shot = told("a", 8, "child shot month owner careless weapon")
    assert parts(shot, told("b", 2, "child charg court wareh custodi"), told("c", 2, "child shot month owner quai")) == ["conflict"]


def test_an_age_of_another_year_is_no_conflict() -> None:
    young = told("a", 34, "weaver name", "e-1")
    assert parts(young, told("b", 43, "guilti verdict", "e-1")) == ["conflict"], "a slip of the pen"
    assert parts(young, told("b", 36, "guilti verdict", "e-1", "2033-03-01", "2031-04-02")) == ["updated"], "of the day of its article"
    assert parts(young, told("b", 77, "guilti verdict", "e-1")) == ["single", "single"], "of another time that nobody names"


def test_in_a_story_that_goes_on_for_weeks_no_two_numbers_are_one_that_was_brought_up_to_date() -> None:
    entry = Entry()
    for article, value, day in (("a", 691, "2031-03-15"), ("b", 865, "2031-03-01"), ("c", 865, "2031-03-02")):
        entry.add(told(article, value, "deleg stake night primari", day=day))
    assert [status_of(part.members) for part in part_matters([entry], goes_on=False)] == ["updated"]
    assert sorted(status_of(part.members) for part in part_matters([entry], goes_on=True)) == ["agree", "single"]
