"""The opening sentences that a digest begins with."""

from collections.abc import Sequence
from dataclasses import replace

from tests.invented import account, claim, dossier, figure, paragraphs, place, plan

from rashomon.model.annotation import Claim
from rashomon.model.article import Article
from rashomon.model.dossier import DigestLine, Dossier, PlanState
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
    return dossier(texts, articles=tuple(account(id, text, DAYS[id]) for id, text in texts.items()))


def asserted(texts: dict[str, str], article: str, words: str) -> Claim:
    return Claim(place(texts, article, words), "happened", None, None, None, "open", False, None, (), (), ())


def digest(found: Dossier, texts: dict[str, str] = TEXTS, told: Sequence[tuple[str, str]] = ()) -> tuple[DigestLine, ...]:
    """The claims are those told, or one an article."""
    claims: dict[str, tuple[Claim, ...]] = dict.fromkeys(texts, ())
    for id, words in told or ((id, TOLD[id]) for id in texts):
        claims[id] += (asserted(texts, id, words),)
    return choose_digest(
        {id: Article(id, text) for id, text in texts.items()}, {id: paragraphs(id, text) for id, text in texts.items()}, claims,
        found.findings(),
    )  # fmt: skip


def leads(found: Dossier, texts: dict[str, str] = TEXTS, told: Sequence[tuple[str, str]] = ()) -> list[str]:
    return [line.evidence[0].of(texts[line.evidence[0].article]) for line in digest(found, texts, told) if line.about == "lead"]


FIRST = "A gate of the Tarn dam opened by itself on Sunday and two farms were flooded."
LAST = TEXTS["last"]


def test_the_first_line_is_the_opening_that_says_what_most_open_with_then_the_last_accounts_then_another_matter() -> None:
    assert leads(story()) == [FIRST, LAST, "The water came at night, and a farmer lost two cows and a tractor in it."]


def test_headline_and_dateline_are_no_part_of_a_lead() -> None:
    only = {"first": TEXTS["first"]}
    assert leads(story(only), only) == [FIRST]


def test_a_lead_with_a_number_that_has_risen_since_gives_way() -> None:
    risen = {**TEXTS, "last": TEXTS["last"].replace("two farms", "five farms")}
    values = (("2", place(risen, "first", "two")), ("2", place(risen, "second", "Two")), ("5", place(risen, "last", "five")))
    found = replace(story(risen), figures=(figure(*values),))
    assert leads(found, risen)[0] == risen["last"]
    assert not any("two farms were" in lead for lead in leads(found, risen))


def test_who_agrees_on_what_makes_a_lead_stands_behind_it() -> None:
    agreed = claim([place(TEXTS, id, TOLD[id]) for id in ("first", "second")])
    lead = digest(replace(story(), corroborations=(agreed,)))[0]
    assert [span.article for span in lead.evidence] == ["first", "second"]


def test_an_account_without_a_day_is_not_taken_for_the_last() -> None:
    accounts = tuple(account(id, text, None if id == "last" else DAYS[id]) for id, text in TEXTS.items())
    assert leads(replace(story(), articles=accounts))[0] == FIRST


def test_what_is_told_far_down_is_no_lead() -> None:
    deep = {"first": "Menu\n" + TEXTS["own"] + " It rained." * 60 + " " + TEXTS["second"]}
    assert leads(story(deep), deep, [("first", "two cows"), ("first", TOLD["second"])]) == [
        "The water came at night, and a farmer lost two cows and a tractor in it."
    ]


def one(text: str, *told: str) -> list[str]:
    """The leads of a story of one account in which these words are claims."""
    return leads(story({"first": text}), {"first": text}, [("first", words) for words in told])


def test_a_lead_needs_no_other_finding_than_a_claim() -> None:
    assert one(TEXTS["second"], "Two farms below the Tarn dam were flooded") == [TEXTS["second"]]


def test_the_line_below_the_headline_is_no_lead_though_it_ends_in_a_full_stop() -> None:
    text = "Gate opens at the dam of Tarn.\n\nNobody was hurt when the water came, police say.\n\n" + TEXTS["second"]
    assert one(text, "Gate opens", "Nobody was hurt", "Two farms below the Tarn dam were flooded") == [TEXTS["second"]]


def test_what_the_writer_wants_is_no_lead_and_what_somebody_demands_is_one() -> None:
    wanted = "The county should have sold the Tarn dam with all its gates ten years ago, and must do so now."
    assert one(wanted, "The county should have sold the Tarn dam") == []
    demanded = wanted[:-1] + ", the union said."
    assert one(demanded, "The county should have sold the Tarn dam") == [demanded]


def test_a_sentence_that_a_page_cut_short_is_no_lead() -> None:
    assert one("The Tarn dam was shut in October after two farms below it were flooded when...", "The Tarn dam was shut") == []


def test_the_second_sentence_leads_where_the_first_says_nothing_that_the_others_begin_with() -> None:
    texts = {"first": "Nobody in the valley slept much that week, whatever they say now. " + FIRST, "second": TEXTS["second"]}
    told = [("first", "Nobody in the valley slept"), ("first", "A gate of the Tarn dam opened"), ("second", TOLD["second"])]
    assert "Nobody in the valley slept much that week, whatever they say now." not in leads(story(texts), texts, told)


def test_a_plan_that_is_over_is_no_lead() -> None:
    texts = {"first": "The county is to open the second gate of the Tarn dam on Monday, May 5.", "last": TEXTS["last"]}
    opening = place(texts, "first", "The county is to open the second gate of the Tarn dam on Monday, May 5")
    over = plan("p", "2031-05-05", "2031-05-05", PlanState("planned", "2031-05-05", "2031-05-05", (opening,)))
    told = [("first", "The county is to open the second gate"), ("last", TOLD["last"])]
    assert leads(replace(story(texts), calendar=(over,)), texts, told) == [LAST]


def test_how_an_account_of_a_later_day_begins_may_share_many_words_with_the_first_line() -> None:
    charged = "A miller was charged with opening a gate of the Tarn dam by night, the police in Orve said."
    denied = "A miller denied opening a gate of the Tarn dam by night when a judge in Velm heard him."
    again = "A miller was charged with opening a gate of the Tarn dam by night, police in Orve say."
    texts = {"first": charged, "own": charged.replace("by night", "on Sunday night"), "second": again, "last": denied}
    told = [(id, texts[id][:8]) for id in texts]
    early = tuple(account(id, text, DAYS["last" if id == "last" else "first"]) for id, text in texts.items())
    shown = leads(replace(story(texts), articles=early), texts, told)
    assert shown[1:] == [denied]
    assert "charged" in shown[0]


def test_what_became_of_a_plan_leads_though_the_plan_is_over() -> None:
    texts = {
        "first": "The county is to shut the gate of the Tarn dam for good in June.",
        "last": "The gate of the Tarn dam will stay open, the county said.",
    }
    told = [(id, text[:-1]) for id, text in texts.items()]
    states = (
        PlanState("planned", "2031-06-01", "2031-06-30", (place(texts, *told[0]),)),
        PlanState("cancelled", None, None, (place(texts, *told[1]),)),
    )  # fmt: skip
    off = replace(plan("p", "2031-06-01", "2031-06-30", *states), evidence=tuple(s.evidence[0] for s in states))
    assert leads(replace(story(texts), calendar=(off,)), texts, told) == [texts["last"]]


def test_of_two_openings_on_one_piece_of_news_one_is_shown() -> None:
    texts = {
        "first": "A gate of the Tarn dam opened by itself on Sunday and flooded two farms in the valley.",
        "second": "The valley's two farms were under water on Sunday when the Tarn dam's gate opened, the county and its engineers said.",
    }
    assert len(leads(story(texts), texts, [("first", "A gate of the Tarn"), ("second", "The valley's two")])) == 1


def test_an_opening_that_agrees_with_the_first_line_stands_behind_it_and_not_beside_it() -> None:
    texts = {
        "first": "A gate of the Tarn dam opened by itself on Sunday and flooded two farms.",
        "last": "The breach at the Tarn dam that ruined both farms took a piece of the valley.",
    }
    told = [("first", texts["first"][:-1]), ("last", "The breach at the Tarn dam that ruined both farms")]
    found = story(texts)
    assert len(leads(found, texts, told)) == 2
    agreeing = claim([place(texts, id, words) for id, words in told])
    (line,) = (line for line in digest(replace(found, corroborations=(agreeing,)), texts, told) if line.about == "lead")
    assert [span.article for span in line.evidence] == ["first", "last"]


def test_a_sentence_that_goes_on_from_another_is_no_lead() -> None:
    assert one("But the Tarn dam's two gates were open on Sunday, and a farm was flooded.", "the Tarn dam's two gates were open") == []


def test_where_the_best_opening_cannot_stand_alone_the_next_one_leads() -> None:
    looking_back = "After Sunday night a gate of the Tarn dam and two flooded farms were all the valley talked of."
    texts = {"first": looking_back, "second": TEXTS["second"]}
    assert leads(story(texts), texts, [("first", "were all the valley"), ("second", TOLD["second"])]) == [TEXTS["second"]]


def test_of_two_openings_that_say_as_much_the_one_whose_day_is_known_leads() -> None:
    texts = {
        "first": "Yesterday two farms below the Tarn dam were flooded when a gate of it opened by itself.",
        "second": "Two farms below the Tarn dam were flooded when a gate of it opened by itself on Sunday.",
        "last": "The Tarn dam lost a gate, and two farms below it were flooded, the county has said.",
    }
    told = [("first", "Yesterday two farms"), ("second", "Two farms below"), ("last", "The Tarn dam lost")]
    dated = tuple(account(id, text, None if id == "first" else "2031-05-05") for id, text in texts.items())
    assert leads(replace(story(texts), articles=dated), texts, told)[0] != texts["first"]


def news(**texts: tuple[str, str]) -> list[str]:
    """The leads of accounts of these days, by first claim."""
    told = {id: text for id, (_, text) in texts.items()}
    found = dossier(told, articles=tuple(account(id, text, texts[id][0]) for id, text in told.items()))
    return leads(found, told, [(id, " ".join(text.split()[:5])) for id, text in told.items()])


FELL = "A gate of the Tarn dam opened by itself on Sunday, and it took two farms, a sawmill and a footbridge in the valley of the Esk."
OVER = "The flood from the Tarn dam is over, the county said on Monday."


def test_what_went_before_stands_before_the_news_that_it_is_over() -> None:
    """A digest began "The outbreak is over", and nothing said which."""
    heard = "Insurers met the owners of the Tarn dam for the first time since the flood."
    assert news(a=("2031-05-04", FELL), b=("2031-05-20", heard), c=("2031-06-02", OVER))[1:] == [OVER]
    assert news(a=("2031-05-04", "It rained on Sunday in the whole of the valley, as it had for weeks."), c=("2031-06-02", OVER))[0] == OVER


def test_a_lead_of_the_last_day_says_half_as_much_as_the_first() -> None:
    """The second line of a digest was how a feature began: a van with an honest driver."""
    first = "A gate of the Tarn dam opened by itself on Sunday."
    later = "A gate of the Tarn dam was left without its key, a judge found."
    van = "On an evening in May a van with an honest driver went past a gate without stopping."
    told = news(a=("2031-05-04", first), b=("2031-05-04", first.replace("A", "One", 1)), c=("2031-05-20", later), d=("2031-06-02", van))
    assert told[:2] == [first, later]


def test_a_sentence_that_needs_the_one_before_or_ends_a_quotation_is_no_lead() -> None:
    """A digest began "Everything that has happened since in the Torrin Islands follows from that.", another with the end of a quotation."""
    for sentence in (
        "Everything that has happened at the two farms below the gate of the Tarn dam follows from that.",
        "The gate of the Tarn dam was open, I could see the two farms below it.”",
    ):
        assert sentence not in news(a=("2031-06-02", sentence), b=("2031-05-04", FELL))


def test_a_dateline_with_a_short_dash_within_the_claim_is_no_part_of_a_lead() -> None:
    assert news(a=("2031-05-04", f"TARN, May 4 (Hill Wire) - {FELL}")) == [FELL]
