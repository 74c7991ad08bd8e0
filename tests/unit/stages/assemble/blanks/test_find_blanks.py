"""Open questions over hand-made records."""

from decimal import Decimal

import pytest

from rashomon.model.annotation import Block, Claim, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import Blank, CalendarEntry, FigureEntry, FigureValue
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks import find_blanks


def blanks(
    texts: dict[str, str], ledger: tuple[FigureEntry, ...] = (), calendar: tuple[CalendarEntry, ...] = (),
    quotes: dict[str, tuple[Quote, ...]] | None = None, claims: dict[str, tuple[Claim, ...]] | None = None, kind: str = "body",
) -> tuple[Blank, ...]:  # fmt: skip
    """The blanks of articles that are one block each."""
    articles = {id: Article(id=id, text=text) for id, text in texts.items()}
    blocks = {id: (Block(Span(id, 0, len(text)), kind),) for id, text in texts.items()}  # type: ignore[arg-type]
    none: dict[str, tuple[()]] = dict.fromkeys(texts, ())
    return find_blanks(articles, blocks, claims or none, none, none, quotes or none, (), ledger, ((), calendar), ())


@pytest.mark.parametrize(
    ("text", "asked", "about", "why"),
    [
        ("The mayor declined to say whether the dam was inspected.", "whether", "whether the dam was inspected", "declined-to-say"),
        ("The firm did not say when the plant would reopen.", "when", "when the plant would reopen", "not-specified"),
        ("It is unclear how the fire began.", "how", "how the fire began", "unclear"),
        ("The breach hit an unknown number of subscribers.", "how many", "subscribers", "unknown-number"),
        ("The cause of the blast is under investigation.", "why", "The cause of the blast", "unclear"),
        ("Two unidentified swimmers were pulled out.", "who", "Two unidentified swimmers were pulled out", "not-named"),
    ],
)
def test_what_an_article_leaves_open_is_asked_in_its_own_words(text: str, asked: str, about: str, why: str) -> None:
    [blank] = blanks({"a": text})
    assert (blank.asked, blank.about, blank.why) == (asked, about, why)
    assert blank.evidence == (Span("a", 0, len(text)),)


def test_nothing_is_asked_of_the_page_around_the_article() -> None:
    assert blanks({"a": "It is unclear how the fire began."}, kind="residue") == ()


def test_a_question_that_two_accounts_raise_is_asked_once_with_both() -> None:
    [blank] = blanks({"a": "It is unclear how the fire began.", "b": "Police say it is not clear how the fire began."})
    assert {span.article for span in blank.evidence} == {"a", "b"}


def test_what_another_account_asserts_is_not_asked() -> None:
    told = "The dam had been inspected in May."
    claim = Claim(Span("b", 0, len(told) - 1), "happened", None, None, None, "inspect", False, None, (), (), ())
    texts = {"a": "The mayor declined to say whether the dam had been inspected.", "b": told}
    assert blanks(texts, claims={"a": (), "b": (claim,)}) == ()


def test_a_conflict_of_numbers_is_undecided() -> None:
    texts = {"a": "The ferry had 310 commuters aboard.", "b": "The ferry had 290 commuters aboard."}
    values = tuple(
        FigureValue(Decimal(n), None, None, "exact", id, id, (Span(id, 14, 17),)) for id, n in (("a", 310), ("b", 290))
    )
    [blank] = blanks(texts, ledger=(FigureEntry("commuters", "people", None, None, values, "conflict"),))
    assert (blank.asked, blank.answer, blank.about) == ("how many", "undecided", "commuters")


def test_a_plan_that_names_no_day_is_asked_when() -> None:
    text = "The council will open a ferry."
    entry = CalendarEntry("u", None, None, "unknown", None, (), "planned", (), (Span("a", 0, len(text)),))
    [blank] = blanks({"a": text}, calendar=(entry,))
    assert (blank.asked, blank.why) == ("when", "plan-without-day")


def test_a_source_without_a_name_is_asked_who() -> None:
    text = "The plan is dead, a senior official said."
    quote = Quote(Span("a", 0, 41), "indirect", (Span("a", 0, 16),), Span("a", 36, 40), Span("a", 18, 35), "a senior official")
    [blank] = blanks({"a": text}, quotes={"a": (quote,)})
    assert (blank.asked, blank.about, blank.why) == ("who", "a senior official", "unnamed-source")


def test_a_dozen_at_most() -> None:
    things = "bridge harbour tower market museum stadium airport station library castle prison factory garden palace chapel".split()
    text = " ".join(f"It is unclear when the {thing} will open." for thing in things)
    assert len(blanks({"a": text})) == 12
