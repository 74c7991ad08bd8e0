"""Reports, and speech of which a few words stand in marks, that tell one thing."""

import pytest

from rashomon.model.annotation import QuoteForm
from rashomon.model.span import Span
from rashomon.stages.assemble.quote_families.retold import is_retold
from rashomon.stages.assemble.quote_families.sameness import same_utterance
from rashomon.stages.assemble.quote_families.utterances import Utterance
from rashomon.text.terms import find_words

_SMALL = frozenset("the a an of and to in by on at was were had been be with for it he she that".split())


def said(article: str, words: str, form: QuoteForm = "indirect", speaker: str = "Ada Falk") -> Utterance:
    found = tuple(find_words(words))
    forms = tuple(word.form for word in found)
    stems = tuple(word.stem for word in found if word.form not in _SMALL)
    place, spelt = (Span(article, 0, len(words)),), " ".join(("", *forms, ""))
    return Utterance(place, form, forms, stems, speaker, "person", damaged=False, spelt=spelt)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a diver outside the lock told the skipper to turn but he steamed on",
         "a diver outside the lock told Harl to turn but he steamed on"),
        ("the crew has brought up 16 crates, 28 barrels and 410 bottles of wine so far",
         "divers took from the wreck 16 crates, 28 barrels and 410 bottles of wine in all"),
    ],
)  # fmt: skip
def test_reports_that_keep_the_order_or_all_the_numbers_are_one(one: str, other: str) -> None:
    assert is_retold(said("a", one), said("b", other), of_one=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the skipper of the Grebe had been told of the gale by the port",
         "the skipper of the Grebe had not been told of the gale by the port"),
        ("the crew has brought up 16 crates, 28 barrels and 410 bottles so far",
         "the crew has brought up 40 crates, 77 barrels and 1,200 bottles so far this year"),
        ("traffic through the lock rose to 51 barges in May from a year earlier",
         "traffic through the lock fell to 49 barges in June from a year earlier"),
        ("the lock was shut", "the lock was shut and would stay so"),
    ],
)  # fmt: skip
def test_what_is_denied_counted_otherwise_or_short_is_not(one: str, other: str) -> None:
    assert not is_retold(said("a", one), said("b", other), of_one=True)


def test_a_report_of_another_speaker_is_one_only_in_the_same_words() -> None:
    told = "the shaken passengers were put on coaches and taken to the station where their names were noted"
    assert is_retold(said("a", told), said("b", told, speaker="Constable Rune"), of_one=False)
    assert not is_retold(said("a", told), said("b", told.replace("station where their names", "town hall so that names")), of_one=False)


def test_speech_with_a_few_marked_words_is_held_to_its_order() -> None:
    quoted = said("a", "there was ice in the lock, and it seems as if the crew was poorly equipped and unready for the passage", "direct")
    mixed = said("b", "that the crew of the Grebe seemed to be poorly equipped and unready for the passage it chose", "mixed")
    assert same_utterance(quoted, mixed)


def test_a_statement_dressed_up_in_other_words_is_the_same_statement() -> None:
    one = said("a", "you do not hand that sort of boat to a lad without asking him to show you his hands", "direct")
    other = said("b", "you do not give that kind of ship to a youngster without demanding that he show you his hands", "direct")
    assert same_utterance(one, other)
    assert not same_utterance(one, said("b", "we shall ask the port what it knew of the gale and when it told the skipper", "direct"))
