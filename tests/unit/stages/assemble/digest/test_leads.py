"""The opening sentences that a digest begins with."""

from dataclasses import replace

from tests.invented import account, claim, dossier, event, figure, place

from rashomon.model.article import Article
from rashomon.model.dossier import DigestLine, Dossier, Title
from rashomon.model.story import Origin
from rashomon.stages.assemble.digest import choose_digest

TEXTS = {
    "first": "Gate opens at the Tarn dam\n\n"
    "TARN, May 4 (Hill Wire) - A gate of the Tarn dam opened by itself on Sunday and two farms were flooded. Nobody was hurt.",
    "own": "The water came at night, and a farmer lost two cows and a tractor in it. The Tarn dam had opened a gate.",
    "second": "Two farms below the Tarn dam were flooded when a gate opened by itself on Sunday, the county said.",
    "last": "A judge will ask who kept the key of the gate and why nobody rang two farms when it opened, the county decided on Monday.",
}
DAYS = {"first": "2031-05-04", "own": "2031-05-05", "second": "2031-05-05", "last": "2031-06-02"}
TOLD = {
    "first": "A gate of the Tarn dam opened by itself on Sunday", "own": "The water came at night",
    "second": "Two farms below the Tarn dam were flooded", "last": "A judge will ask",
}  # fmt: skip


def story(texts: dict[str, str] = TEXTS) -> Dossier:
    accounts = tuple(account(id, text, DAYS[id]) for id, text in texts.items())
    return dossier(texts, articles=accounts, timeline=tuple(event(place(texts, id, TOLD[id])) for id in texts))


def digest(found: Dossier, texts: dict[str, str] = TEXTS) -> tuple[DigestLine, ...]:
    lineage = (), tuple(Origin(a.id, a.origin, ()) for a in found.articles)
    return choose_digest(
        {id: Article(id, text) for id, text in texts.items()}, found.corroborations, (found.timeline, found.calendar), found.quotes,
        found.figures, lineage, {a.id: a.publication for a in found.articles}, (Title("The dam", "first", None), ()), (), found.integrity,
    )  # fmt: skip


def leads(found: Dossier, texts: dict[str, str] = TEXTS) -> list[str]:
    return [line.evidence[0].of(texts[line.evidence[0].article]) for line in digest(found, texts) if line.about == "lead"]


def test_the_first_line_is_the_opening_that_says_what_most_open_with_and_the_next_the_last_accounts() -> None:
    assert leads(story()) == [
        "A gate of the Tarn dam opened by itself on Sunday and two farms were flooded.",
        "A judge will ask who kept the key of the gate and why nobody rang two farms when it opened, the county decided on Monday.",
    ]


def test_headline_and_dateline_are_no_part_of_a_lead() -> None:
    only = {"first": TEXTS["first"]}
    assert leads(story(only), only) == ["A gate of the Tarn dam opened by itself on Sunday and two farms were flooded."]


def test_a_lead_with_a_number_that_has_risen_since_gives_way() -> None:
    risen = {**TEXTS, "last": TEXTS["last"].replace("two farms", "five farms")}
    values = (("2", place(risen, "first", "two")), ("2", place(risen, "second", "Two")), ("5", place(risen, "last", "five")))
    found = replace(story(risen), figures=(figure(*values),))
    assert leads(found, risen) == [risen["last"]]


def test_who_agrees_on_what_makes_a_lead_stands_behind_it() -> None:
    agreed = claim([place(TEXTS, id, TOLD[id]) for id in ("first", "second")])
    lead = digest(replace(story(), corroborations=(agreed,)))[0]
    assert [span.article for span in lead.evidence] == ["first", "second"]


def test_an_account_without_a_day_is_not_taken_for_the_last() -> None:
    accounts = tuple(account(id, text, None if id == "last" else DAYS[id]) for id, text in TEXTS.items())
    undated = replace(story(), articles=accounts)
    assert leads(undated) == ["A gate of the Tarn dam opened by itself on Sunday and two farms were flooded."]


def test_what_is_told_far_down_is_no_lead() -> None:
    deep = {"first": "Menu\n" + TEXTS["own"] + " It rained." * 60 + " " + TEXTS["second"]}
    places = (place(deep, "first", "two cows"), place(deep, "first", TOLD["second"]))
    found = dossier(deep, articles=(account("first", deep["first"], DAYS["first"]),), timeline=tuple(map(event, places)))
    assert leads(found, deep) == ["The water came at night, and a farmer lost two cows and a tractor in it."]
