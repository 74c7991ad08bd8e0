from itertools import permutations

import pytest
from tests.invented_story import records_of

from rashomon.model.dossier import Corroboration

WIRE = (
    "Three people were killed when a gravel barge struck the Skelder Bridge at Aldermouth on Thursday, police said.\n"
    "The transport minister, Helen Ashcombe, will visit Aldermouth on Friday.\n"
)
PAPER = (
    "The Skelder Bridge came down early on Thursday and four people were killed, the county said in the evening.\n"
    "Nobody knows yet why the barge was so far from the channel, and the harbour office keeps its counsel.\n"
    "On Friday Helen Ashcombe plans to visit Aldermouth, where the schools are closed.\n"
)
LOCAL = "The annual flower show in Velden opened with 300 roses.\nChildren sang in the market square.\n"


def compared(texts: dict[str, str]) -> tuple[Corroboration, ...]:
    told = {id: ("2023-10-12", text) for id, text in texts.items()}
    made: tuple[Corroboration, ...] = records_of(told, "corroborations")["corroborations"]
    return made


@pytest.fixture(scope="module")
def items() -> tuple[Corroboration, ...]:
    return compared({"wire": WIRE, "paper": PAPER, "local": LOCAL})


def item_on(items: tuple[Corroboration, ...], words: str) -> Corroboration:
    texts = {"wire": WIRE, "paper": PAPER, "local": LOCAL}
    return next(i for i in items if words in i.clearest.of(texts[i.clearest.article]))


def test_two_accounts_of_one_plan_agree(items: tuple[Corroboration, ...]) -> None:
    item = item_on(items, "visit Aldermouth")
    assert {side.article for side in item.sides} == {"wire", "paper"}
    assert {side.stance for side in item.sides} == {"agrees"}
    assert item.origins == 2


def test_two_counts_of_the_same_thing_differ_in_the_figure(items: tuple[Corroboration, ...]) -> None:
    item = item_on(items, "people were killed")
    assert item.difference is not None
    assert item.difference.about == "figure"
    assert "differs" in {side.stance for side in item.sides}


def test_an_article_without_the_claim_is_no_match(items: tuple[Corroboration, ...]) -> None:
    assert all("local" in item.no_match for item in items)


def test_the_order_of_articles_does_not_matter(items: tuple[Corroboration, ...]) -> None:
    for order in permutations({"wire": WIRE, "paper": PAPER, "local": LOCAL}.items()):
        assert compared(dict(order)) == items


def test_nothing_is_corroborated_by_one_article() -> None:
    assert compared({"wire": WIRE}) == ()


AGENCY = "Officers found a loaded shotgun and three live shells in the car of the suspect on Monday afternoon near Velden.\n"
ONE = "The chase ended at noon.\n" + AGENCY + "The mayor of Skelby thanked the drivers who had called, and shops opened again at two.\n"
OTHER = "A school teacher saw it all from her porch.\n" + AGENCY + "She said the street had never been so quiet before.\n"
THIRD = "Near Velden the officers found three live shells and a loaded shotgun in the suspect's car on Monday afternoon, they said.\n"


def test_a_sentence_that_two_articles_have_word_for_word_counts_once() -> None:
    item = next(i for i in compared({"one": ONE, "other": OTHER, "third": THIRD}) if "shotgun" in i.clearest.of(
        {"one": ONE, "other": OTHER, "third": THIRD}[i.clearest.article]))  # fmt: skip
    origins = {side.article: side.origin for side in item.sides}
    assert origins["one"] == origins["other"] != origins["third"]
    assert item.origins == 2


def test_what_two_reporters_heard_somebody_say_is_no_copy() -> None:
    said = "“We found a loaded shotgun and three live shells in the car of the suspect on Monday afternoon near Velden,” Ann Lee said.\n"
    item = next(i for i in compared({"one": ONE.replace(AGENCY, said), "other": OTHER.replace(AGENCY, said)}) if i.origins)
    assert item.origins == 2
    assert item.sources == 1


def stated(texts: dict[str, str], words: str) -> set[str]:
    """The articles that state the same as the clause with these words."""
    return {
        side.article for item in compared(texts) if any(words in piece.of(texts[piece.article]) for s in item.sides for piece in s.evidence)
        for side in item.sides if side.stance in ("agrees", "copies")
    }  # fmt: skip


def test_who_is_charged_is_not_yet_guilty() -> None:
    charged = "Karl Brenner is charged with first-degree murder in the death of Ada Lund, 63, of Velden.\n"
    guilty = "Karl Brenner was found guilty of first-degree murder in the death of Ada Lund, 63, of Velden.\n"
    assert len(stated({"a": charged, "b": guilty}, "murder")) <= 1


def test_who_fires_is_not_fired() -> None:
    shot = "Karl Brenner then fired one round at Ada Lund in the hall of the Velden mill.\n"
    dismissed = "Karl Brenner was fired last week by Ada Lund, the director of the Velden mill.\n"
    assert len(stated({"a": shot, "b": dismissed}, "fired")) <= 1


def test_another_end_is_another_statement() -> None:
    first = "All sailings of the Brenna ferry line are cancelled until Tuesday, 17 October.\n"
    second = "All sailings of the Brenna ferry line are cancelled until Tuesday, 31 October.\n"
    assert len(stated({"a": first, "b": second}, "sailings")) <= 1
    assert len(stated({"a": first, "b": first.replace("All sailings", "All the sailings") + LOCAL}, "sailings")) == 2


def test_of_a_change_the_value_that_holds_now_counts() -> None:
    wanted = "The Velden dockers' union wants a raise of 15 percent over three years.\n"
    lowered = "The Velden dockers' union wants a raise of 13 percent over three years, down from 15 percent in May.\n"
    assert len(stated({"a": wanted, "b": lowered}, "raise")) <= 1


def test_who_is_arrested_is_not_yet_charged() -> None:
    arrested = "Karl Brenner was arrested for the murder of Ada Lund, 63, of Velden.\n"
    charged = "Karl Brenner was charged with the murder of Ada Lund, 63, of Velden.\n"
    assert len(stated({"a": arrested, "b": charged}, "murder")) <= 1


def test_what_is_asked_or_wished_for_is_not_stated() -> None:
    back = "Ada Lund went back to the Velden clinic on Thursday evening, her brother said.\n"
    wish = "Ada Lund is interested in going back to the Velden clinic on Thursday evening, her brother said.\n"
    asked = "Nobody said why Ada Lund went back to the Velden clinic on Thursday evening.\n"
    assert len(stated({"a": back, "b": wish}, "Velden clinic")) <= 1
    assert len(stated({"a": back, "b": asked}, "Velden clinic")) <= 1


def test_a_rise_is_no_fall() -> None:
    up = "The Velden index of leading shares rose 41.5 points on heavy trade in mining stocks.\n"
    down = "The Velden index of leading shares fell 41.5 points on heavy trade in mining stocks.\n"
    assert len(stated({"a": up, "b": down}, "shares")) <= 1


def test_ten_dead_are_not_tens_of_thousands() -> None:
    now = "A powerful earthquake hit the Marrow valley at dawn, killing 10 people.\n"
    then = "Another such earthquake in the Marrow valley, which killed tens of thousands of people, was in 1958.\n"
    assert len(stated({"a": now, "b": then}, "killing")) <= 1


def test_what_somebody_does_not_believe_is_not_stated() -> None:
    filed = "The Velden court said charges will be filed against Ada Lund over the lost cargo of the Brenna.\n"
    doubted = "Ada Lund said she does not think charges will be filed against Ada Lund over the lost cargo of the Brenna.\n"
    assert len(stated({"a": filed, "b": doubted}, "cargo")) <= 1


def test_one_count_in_other_words_is_one_statement() -> None:
    one = "The Velden dockers' association, which has 340 members, was founded in the spring.\n"
    other = "Ada Lund leads the dockers. Her 340 members would greet the new minister on the quay at Velden.\n"
    assert stated({"a": one, "b": other}, "340 members") == {"a", "b"}


def test_clauses_of_one_utterance_are_one_statement() -> None:
    one = "“This is now a recovery operation as much as a rescue,” said Karl Brenner, the fire chief of Velden.\n"
    other = "“It is a recovery now as much as it is a rescue,” said Karl Brenner, the fire chief of Velden, at dusk.\n"
    assert stated({"a": one, "b": other}, "recovery") == {"a", "b"}


def test_a_rumour_is_not_what_it_says() -> None:
    so = "Karl Brenner was the informer of the Velden dockers in the winter of 1972.\n"
    rumour = "His nephew discounted rumours that Karl Brenner was the informer of the Velden dockers in the winter of 1972.\n"
    assert len(stated({"a": so, "b": rumour}, "informer")) <= 1
