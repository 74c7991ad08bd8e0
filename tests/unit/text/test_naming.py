from rashomon.text.naming import names_and_figures
from rashomon.text.terms import find_words


def found(*blocks: str) -> frozenset[str]:
    text = "\n".join(blocks)
    starts = [sum(len(block) + 1 for block in blocks[:n]) for n in range(len(blocks))]
    return names_and_figures(
        text, [list(find_words(text, at, at + len(block))) for at, block in zip(starts, blocks, strict=True)]
    )


def test_names_are_what_prose_writes_with_a_capital_and_figures_what_holds_a_digit() -> None:
    assert found("The ferry Merrow of the Tarn line sank with 48 aboard at 3.15 p.m. near Ostrand.") == {
        "merrow", "tarn", "48", "3.15", "ostrand",
    }  # fmt: skip


def test_a_capital_at_the_start_of_a_sentence_tells_nothing() -> None:
    assert found("Divers came. “Swimmers stayed,” he said: Boats left.") == frozenset()


def test_a_headline_in_title_case_tells_nothing() -> None:
    assert found("Ferry Runs Aground Off Sandy Island", "The ferry ran aground near a sandy island.") == frozenset()


def test_a_word_that_is_more_often_small_is_no_name() -> None:
    assert found("She met the Mayor; the mayor and another mayor of Harl spoke.") == {"harl"}


def test_a_text_without_capitals_has_no_names() -> None:
    assert found("the ferry merrow sank near ostrand") == frozenset()


def test_no_words_are_no_names() -> None:
    assert found("") == frozenset()
