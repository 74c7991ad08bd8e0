from rashomon.model.annotation import Quote
from rashomon.model.span import Span
from rashomon.model.story import Reuse
from rashomon.stages.compare.origins.shares import Marked
from rashomon.stages.compare.origins.spread import Spread
from rashomon.stages.compare.origins.telling import told
from rashomon.stages.compare.origins.tree import Link, Taken
from rashomon.stages.compare.origins.wording import Wording
from rashomon.text.read import ReadText

CHARGED = "was charged with reckless navigation, criminally negligent homicide and leaving the place of a collision"
TOLD = "Divers went down to the wreck at dawn and came back with a bell that nobody on the island had heard for a hundred years"


def copies(
    one: str, other: str, *, credit: bool = False, quoted: tuple[tuple[int, int], ...] = (), spread: Spread | None = None,
    kind: str = "edited",
) -> int:  # fmt: skip
    found = Reuse(Span("a", 0, len(one)), Span("b", 0, len(other)), kind, 0.96)  # type: ignore[arg-type]
    link = Link("a", "b", credit, Taken(5, 5, 500), ("credit",) if credit else ())
    quotes = [Quote(said := Span("a", *piece), "direct", (said,), None, None, None) for piece in quoted]
    marked = {"a": Marked(ReadText(one), quotes), "b": Marked(ReadText(other), ())}
    worded = [Wording.of(found, marked)] if kind != "rewritten" else []
    return len(told(link, (found,), worded, {"a": spread} if spread else {}))


def test_a_sentence_taken_over_is_a_copy() -> None:
    assert copies(TOLD, TOLD.replace("at dawn ", "")) == 1


def test_an_office_that_both_name_is_no_copy() -> None:
    office = "of Local 88 of the Glass and Bottle Workers Union, Dolores Pruitt"
    assert copies(office, office) == 0
    assert copies(office, office, credit=True) == 0


def test_a_statement_that_one_of_them_quotes_is_no_copy() -> None:
    assert copies(TOLD, TOLD, quoted=((0, len(TOLD)),)) == 0


def test_rows_of_counts_are_no_copy() -> None:
    first = "six old rifles, 12 loaded magazines, 300 rounds of ammunition, two empty boats, 11 drums of oil, three rusty ladders"
    then = "nine old rifles, 40 loaded magazines, 70 rounds of ammunition, four empty boats, 2 drums of oil, one rusty ladders"
    assert copies(first, then) == 0


def test_a_short_phrase_is_no_copy() -> None:
    assert copies("had been set down by boat and was walking to a mill", "had been set down by boat and was walking to a mill") == 0


def test_what_five_origins_have_is_a_formula() -> None:
    charges = f"{CHARGED} with a boat, police said on the same day"
    assert copies(charges, charges) == 1
    everywhere = [[Span("a", 0, len(charges))]] * 4
    assert copies(charges, charges, spread=Spread.of(everywhere)) == 0
    assert copies(charges, charges, spread=Spread.of(everywhere[:3])) == 1


def test_likeness_alone_is_told_only_of_one_origin() -> None:
    assert copies(TOLD, TOLD, kind="rewritten") == 0
    assert copies(TOLD, TOLD, kind="rewritten", credit=True) == 1
