"""Ten lines that stand in the articles."""

from dataclasses import replace

from tests.invented import account, claim, dossier, event, figure, place, plan, said

from rashomon.model.article import Article
from rashomon.model.dossier import (
    Difference,
    DifferingValue,
    Dossier,
    IntegrityEntry,
    Name,
    NameVariant,
    PlanState,
    Wording,
)  # fmt: skip
from rashomon.stages.assemble.digest import LINES, choose_digest, digest_since
from rashomon.verify import check_spans, spans

TEXTS = {
    "ember": "The dam burst on Sunday. Four people died. The road is closed. The council meets on 9 May. “We failed,” Ada Brenn said.",
    "flint": "The dam burst on Sunday. Six people died. The road is closed. “We have failed you,” said Brenn.",
    "shade": "The dam burst on Sunday. The road is closed. A boy was found alive on Tuesday.",
}
DAYS = {"ember": "2031-05-04", "flint": "2031-05-05", "shade": "2031-05-06"}


def of(article: str, words: str):  # type: ignore[no-untyped-def]
    return place(TEXTS, article, words)


def story() -> Dossier:
    dead = claim([of("ember", "Four people died"), of("flint", "Six people died")])
    values = (DifferingValue((of("ember", "Four"),)), DifferingValue((of("flint", "Six"),)))
    sides = (dead.sides[0], replace(dead.sides[1], stance="differs"))
    dead = replace(dead, difference=Difference("figure", values), sides=sides, standing="disputed")
    return dossier(
        TEXTS,
        articles=tuple(account(id, text, DAYS[id]) for id, text in TEXTS.items()),
        corroborations=(
            claim([of("ember", "The road is closed"), of("shade", "The road is closed")]),
            claim([of(id, "The dam burst on Sunday") for id in TEXTS]), dead,
        ),
        calendar=(
            plan("past", "2031-05-01", "2031-05-01", PlanState("planned", "2031-05-01", "2031-05-01", (of("ember", "on Sunday"),))),
            plan("next", "2031-05-09", "2031-05-09", PlanState("planned", "2031-05-09", "2031-05-09", (of("ember", "The council meets"),))),
        ),
        timeline=(event(of("shade", "A boy was found alive on Tuesday"), day="2031-05-06"),),
        figures=(replace(figure(("4", of("ember", "Four")), ("6", of("flint", "Six"))), status="conflict"),),
        quotes=(said((of("flint", "We have failed you"),), "Ada Brenn"), said((of("shade", "on Tuesday"),))),
    )  # fmt: skip


def chosen(found: Dossier) -> list[tuple[str, str]]:
    return [(line.about, line.evidence[0].of(TEXTS[line.evidence[0].article])) for line in found.digest]


def test_what_is_new_comes_first_and_then_the_rest() -> None:
    found = digest_since(story(), TEXTS, "2031-05-06")
    assert chosen(found) == [
        ("new", "A boy was found alive on Tuesday"), ("agreed", "The dam burst on Sunday"), ("agreed", "The road is closed"),
        ("disputed", "Four people died"), ("planned", "The council meets on 9 May."), ("said", "We have failed you"),
    ]  # fmt: skip
    assert found.manifest.options == {"since": "2031-05-06"}


def test_a_disputed_line_holds_each_side() -> None:
    disputed = next(line for line in digest_since(story(), TEXTS, "2031-06-01").digest if line.about == "disputed")
    assert {span.article for span in disputed.evidence} == {"ember", "flint"}


def test_a_count_that_was_brought_up_to_date_is_counted_with_the_newest_first_and_not_disputed() -> None:
    found = story()
    updated = replace(
        found, figures=(replace(found.figures[0], status="updated"),),
        corroborations=tuple(replace(c, standing="changed") if c.difference else c for c in found.corroborations),
    )  # fmt: skip
    lines = chosen(digest_since(updated, TEXTS, "2031-06-01"))
    assert ("counted", "Six people died") in lines
    assert "disputed" not in dict(lines)


def test_nothing_is_new_after_the_last_article() -> None:
    assert "new" not in dict(chosen(digest_since(story(), TEXTS, "2031-06-01")))


def test_the_stage_chooses_the_same_without_a_moment() -> None:
    found = story()
    articles = {id: Article(id, text) for id, text in TEXTS.items()}
    lines = choose_digest(articles, {}, {}, found.findings())
    assert [line.about for line in lines] == ["agreed", "agreed", "disputed", "happened", "planned", "said"]
    assert check_spans(lines, TEXTS) == len(list(spans(lines)))


def test_never_more_than_ten_and_nothing_twice() -> None:
    texts = {id: " ".join(f"Gate {k} was shut." for k in range(40)) for id in ("ember", "flint")}
    claims = tuple(claim([place(texts, id, f"Gate {k} was shut") for id in texts]) for k in range(40))
    lines = digest_since(dossier(texts, corroborations=(*claims, *claims)), texts, "2031-01-01").digest
    assert len(lines) == LINES
    places = list(spans(lines))
    assert not any(a.overlaps(b) for i, a in enumerate(places) for b in places[:i])


def test_of_an_empty_story_nothing_is_said() -> None:
    nothing = replace(dossier({"ember": ""}), articles=())
    assert choose_digest({}, {}, {}, nothing.findings()) == ()


def test_a_tail_of_a_sentence_gives_way_to_words_that_tell_something() -> None:
    texts = {"ember": "It was windy when the gate of the dam fell.", "flint": "The gate of the dam fell at noon."}
    tail, full = place(texts, "ember", "the gate of the dam fell"), place(texts, "flint", "The gate of the dam fell at noon")
    found = dossier(texts, corroborations=(claim([tail, full]),))
    (line,) = digest_since(found, texts, "2031-06-01").digest
    assert line.evidence == (full, tail)


def test_of_what_happened_the_latest_comes_first_among_what_as_many_tell() -> None:
    texts = {"ember": "A pump was bought in March. The dam fell in May. The valley was cleared in June."}
    told = ("A pump was bought in March", "The dam fell in May", "The valley was cleared in June")
    march, may, june = (place(texts, "ember", words) for words in told)
    events = (event(march, day="2031-03-01"), event(may, day="2031-05-04"), event(june, day="2031-06-01"))
    events = (events[0], replace(events[1], origins=2), events[2])
    lines = digest_since(dossier(texts, timeline=events), texts, "2031-07-01").digest
    assert [line.evidence for line in lines] == [(may,), (june,), (march,)]
    assert {line.about for line in lines} == {"happened"}


def test_scraps_of_reported_speech_are_no_line() -> None:
    texts = {"ember": "Brenn said that about half of the houses were empty. He called it “a sad day”."}
    half, sad = place(texts, "ember", "that about half of the houses were empty"), place(texts, "ember", "a sad day")
    indirect = replace(said((half,), "Ada Brenn"), wordings=(Wording((half,), "indirect", "same"),))
    assert digest_since(dossier(texts, quotes=(indirect, said((sad,), "Ada Brenn"))), texts, "2031-06-01").digest == ()


def test_a_mangled_article_is_not_shown_where_another_has_it() -> None:
    texts = {"ember": "The Tarn dam, built by Jo Fenn, broke.", "flint": "The Tarn dam, built by Joe Finn, broke."}
    first, second = (place(texts, id, words) for id, words in (("ember", texts["ember"][:-1]), ("flint", texts["flint"][:-1])))
    name = Name("Finn", "person", (), (
        NameVariant("Jo Fenn", 1, (), True, (place(texts, "ember", "Jo Fenn"),)),
        NameVariant("Tarn", 1, (), True, (place(texts, "ember", "Tarn"),)),
    ), (first,))  # fmt: skip
    found = dossier(texts, names=(name,), timeline=(replace(event(first), evidence=(first, second)),))
    (line,) = digest_since(found, texts, "2031-06-01").digest
    assert line.evidence == (second, first)


def test_an_agreement_whose_places_others_have_told_is_none() -> None:
    texts = {"ember": "The gate fell at noon and the road was shut.", "flint": "The gate fell at noon. A road was shut."}
    whole = place(texts, "ember", texts["ember"][:-1])
    first = claim([place(texts, "flint", "The gate fell at noon"), whole])
    second = claim([place(texts, "flint", "A road was shut"), place(texts, "ember", "the road was shut")])
    found = digest_since(dossier(texts, corroborations=(first, second)), texts, "2031-06-01")
    assert [line.evidence for line in found.digest] == [(place(texts, "flint", "The gate fell at noon"), whole)]


def test_what_dates_something_else_gives_way_to_words_that_tell_it() -> None:
    texts = {"ember": "Nine days before the gate fell, it was painted.", "flint": "The gate fell at noon."}
    beside, told = place(texts, "ember", "Nine days before the gate fell"), place(texts, "flint", "The gate fell at noon")
    (line,) = digest_since(dossier(texts, corroborations=(claim([beside, told]),)), texts, "2031-06-01").digest
    assert line.evidence == (told, beside)


def test_damaged_words_give_way_to_sound_ones_and_stand_last() -> None:
    texts = {"ember": "The gate was “opn“ at noon. A pump was bought in April.", "flint": "The gate was open at noon."}
    broken, sound = place(texts, "ember", "The gate was “opn“ at noon"), place(texts, "flint", "The gate was open at noon")
    mark = IntegrityEntry("ember", (place(texts, "ember", "“opn“"),), "unbalanced-quote", "opened-twice", None)
    found = replace(dossier(texts, corroborations=(claim([broken, sound]),)), integrity=(mark,))
    (line,) = digest_since(found, texts, "2031-06-01").digest
    assert line.evidence == (sound, broken)
    events = (event(broken, day="2031-05-04"), event(place(texts, "ember", "A pump was bought"), day="2031-04-28"))
    lines = digest_since(replace(dossier(texts, timeline=events), integrity=(mark,)), texts, "2031-07-01").digest
    assert [line.evidence[0].of(texts["ember"])[:6] for line in lines] == ["A pump", "The ga"]


def test_a_plan_that_is_over_is_not_what_accounts_agree_on() -> None:
    texts = {"ember": "The dam will close on Friday.", "flint": "The dam will close on Friday.", "shade": "It was called off."}
    pieces = [place(texts, id, "The dam will close on Friday") for id in ("ember", "flint")]
    planned = PlanState("planned", "2031-05-02", "2031-05-02", (pieces[0],))
    over = plan("u", None, None, planned, PlanState("cancelled", None, None, (place(texts, "shade", "It was called off"),)))
    found = dossier(texts, corroborations=(claim(pieces),), calendar=(over,))
    assert digest_since(found, texts, "2031-07-01").digest == ()


def test_what_went_before_comes_after_the_news_though_more_accounts_tell_it() -> None:
    told = "The last dam burst here in 1998. The road is closed."
    texts = {"ember": told, "flint": told, "shade": "The last dam burst here in 1998."}
    before = [place(texts, id, "The last dam burst here in 1998") for id in texts]
    news = [place(texts, id, "The road is closed") for id in ("ember", "flint")]
    found = dossier(
        texts, articles=tuple(account(id, text, DAYS[id]) for id, text in texts.items()),
        corroborations=(claim(before), claim(news)), timeline=(event(before[0], day="1998-01-01"),),
    )  # fmt: skip
    lines = [line.evidence[0] for line in digest_since(found, texts, "2031-07-01").digest if line.about == "agreed"]
    assert lines[0] == news[0]


def test_what_somebody_said_is_not_what_accounts_agree_on() -> None:
    texts = {"ember": "“The tailor is late today,” Brenn said.", "flint": "“The tailor is late today,” said Brenn."}
    pieces = [place(texts, id, "The tailor is late today") for id in texts]
    family = replace(said((pieces[0],), "Ada Brenn"), wordings=tuple(Wording((piece,), "direct", "same") for piece in pieces))
    lines = digest_since(dossier(texts, corroborations=(claim(pieces),), quotes=(family,)), texts, "2031-07-01").digest
    assert [line.about for line in lines] == ["said"]


def test_a_notice_is_no_news() -> None:
    texts = dict.fromkeys(("ember", "flint"), "Anyone with information should ring the harbour office.")
    pieces = [place(texts, id, "Anyone with information should ring the harbour office") for id in texts]
    assert digest_since(dossier(texts, corroborations=(claim(pieces),)), texts, "2031-07-01").digest == ()


def test_an_agreement_with_a_number_that_another_account_contradicts_is_shown_without_it() -> None:
    texts = {
        "ember": "A quake of 6.7 struck the hills on Sunday.", "flint": "Early on Sunday a quake struck the hills.", "shade": "It had 7.1."
    }  # fmt: skip
    sides = [place(texts, "ember", "A quake of 6.7 struck the hills"), place(texts, "flint", "Early on Sunday a quake struck the hills")]
    magnitude = replace(figure(("6.7", place(texts, "ember", "6.7")), ("7.1", place(texts, "shade", "7.1"))), status="conflict")
    found = dossier(texts, corroborations=(claim(sides),), figures=(magnitude,))
    (line,) = (line for line in digest_since(found, texts, "2032-01-01").digest if line.about == "agreed")
    assert line.evidence[0] == sides[1]


def test_an_old_number_that_the_last_account_repeats_is_old_all_the_same() -> None:
    texts = {
        "ember": "The cable will cost 14 million crowns.", "flint": "The council pays a third of the cable, put at 14 million crowns.",
        "shade": "The cable will cost 16 million crowns, up from 14 million.",
    }  # fmt: skip
    cost = figure(("14", place(texts, "ember", "14")), ("14", place(texts, "flint", "14")), ("16", place(texts, "shade", "16")),
        ("14", place(texts, "shade", "14")))  # fmt: skip
    accounts = tuple(account(id, text, DAYS[id]) for id, text in texts.items())
    lines = digest_since(dossier(texts, articles=accounts, figures=(cost,)), texts, "2032-01-01").digest
    assert [line.evidence[0].article for line in lines] == ["shade"]


def lines_of(texts: dict[str, str], **sections: object) -> list[tuple[str, str]]:
    found = digest_since(dossier(texts, **sections), texts, "2031-07-01").digest
    return [(line.about, line.evidence[0].of(texts[line.evidence[0].article])) for line in found]


def test_an_event_is_told_in_its_whole_sentence() -> None:
    texts = {"ember": "VELM (Hill Wire) -- Curious why a car stood there before dawn on Friday, a miller wrote down its number."}
    clause = place(texts, "ember", "Curious why a car stood there before dawn on Friday")
    assert lines_of(texts, timeline=(event(clause),)) == [
        ("happened", "Curious why a car stood there before dawn on Friday, a miller wrote down its number.")
    ]


def test_whom_they_found_is_told_with_the_clause_that_says_how() -> None:
    texts = {"ember": "Deputies found a girl of eleven, who was also dead.", "flint": "They searched the mill and found a girl of eleven."}
    both = claim([place(texts, "ember", "Deputies found a girl of eleven"), place(texts, "flint", "found a girl of eleven")])
    assert lines_of(texts, corroborations=(both,)) == [("agreed", "Deputies found a girl of eleven, who was also dead")]


def test_a_dash_that_leads_on_is_not_shown() -> None:
    texts = {"ember": "A mayor of Velm resigned ― and was mocked for it.", "flint": "On Friday a mayor of Velm resigned."}
    both = claim([place(texts, "ember", "A mayor of Velm resigned ―"), place(texts, "flint", "a mayor of Velm resigned")])
    assert lines_of(texts, corroborations=(both,)) == [("agreed", "A mayor of Velm resigned")]


def test_what_leads_on_to_something_that_is_not_shown_is_no_line() -> None:
    texts = {"ember": "The count of the votes in Velm on Friday stood at this hour as follows:"}
    assert lines_of(texts, timeline=(event(place(texts, "ember", texts["ember"])),)) == []


def test_an_accusation_is_no_agreed_line_once_a_later_account_has_the_verdict() -> None:
    texts = {
        "ember": "A court has charged Ada Brenn with theft.", "flint": "Ada Brenn is charged with theft.",
        "shade": "A jury found Ada Brenn guilty on Friday; Brenn was convicted of theft.",
    }  # fmt: skip
    told = {"ember": "A court has charged Ada Brenn with theft", "flint": "Ada Brenn is charged with theft"}
    charged = claim([place(texts, id, words) for id, words in told.items()])
    days = tuple(account(id, text, DAYS[id]) for id, text in texts.items())
    assert lines_of(texts, corroborations=(charged,), articles=days) == []
    assert lines_of(texts, corroborations=(charged,)) == [("agreed", "A court has charged Ada Brenn with theft")]


def test_the_dead_come_before_somebodys_age_and_before_one_or_two_of_something() -> None:
    texts = dict.fromkeys(("ember", "flint"), "Two men stood there. Brenn is 52. Nine houses burned.")
    two = replace(figure(*(("2", place(texts, id, "Two")) for id in texts), status="agree"), counted="men")
    age = replace(figure(*(("52", place(texts, id, "52")) for id in texts), status="agree"), counted="Brenn", unit="year")
    nine = replace(figure(*(("9", place(texts, id, "Nine")) for id in texts), status="agree"), counted="houses", unit="house")
    assert lines_of(texts, figures=(age, two, nine))[0] == ("counted", "Nine houses burned.")


def test_a_number_that_somebody_tells_of_themselves_is_not_counted() -> None:
    texts = dict.fromkeys(("ember", "flint"), "I saw nine houses burn that night.")
    nine = replace(figure(*(("9", place(texts, id, "nine")) for id in texts), status="agree"), counted="houses", unit="house")
    assert lines_of(texts, figures=(nine,)) == []


def test_what_somebody_says_of_themselves_is_neither_agreed_nor_planned() -> None:
    texts = {"ember": "We’ ve shut the gate in time. I'd love to open it in May.", "flint": "We’ ve shut the gate in time."}
    both = claim([place(texts, id, "We’ ve shut the gate in time") for id in texts])
    hope = PlanState("planned", "2031-08-01", "2031-08-31", (place(texts, "ember", "I'd love to open it in May"),))
    assert lines_of(texts, corroborations=(both,), calendar=(plan("p", "2031-08-01", "2031-08-31", hope),)) == []


def test_a_plan_told_by_the_way_in_a_long_sentence_and_one_in_somebodys_words_are_no_line() -> None:
    texts = {
        "ember": "In a quarrel that has split two houses of Velm and may be settled on 9 August, a miller has hardly spoken since.",
        "flint": "''The mill opens on 9 August,'' the miller said.",
    }  # fmt: skip
    aside = PlanState("planned", "2031-08-09", "2031-08-09", (place(texts, "ember", "may be settled on 9 August"),))
    quoted = PlanState("planned", "2031-08-09", "2031-08-09", (place(texts, "flint", "''The mill opens on 9 August"),))
    both = tuple(plan(uid, "2031-08-09", "2031-08-09", state) for uid, state in (("p", aside), ("q", quoted)))
    assert lines_of(texts, calendar=both) == []


def test_what_is_new_is_told_in_its_whole_sentence() -> None:
    texts = {"ember": "The experts who met on Friday will meet again in Velm, the minister said."}
    met = place(texts, "ember", "The experts who met on Friday")
    found = digest_since(dossier(texts, timeline=(event(met),)), texts, "2031-05-01").digest
    assert [(line.about, line.evidence[0].of(texts["ember"])) for line in found] == [("new", texts["ember"])]


def test_what_one_of_several_origins_recalls_from_before_did_not_happen_in_this_story() -> None:
    recalling = dict.fromkeys(("ember", "flint"), "The last dam burst here in 1998.")
    old = {id: event(place(recalling, id, "The last dam burst here in 1998"), day="1998-01-01") for id in recalling}
    told = dossier(recalling, timeline=(old["ember"],))
    assert [line for line in digest_since(told, recalling, "2031-07-01").digest if line.about == "happened"] == []
    two = replace(old["ember"], origins=2, evidence=(*old["ember"].evidence, *old["flint"].evidence))
    assert [line.about for line in digest_since(dossier(recalling, timeline=(two,)), recalling, "2031-07-01").digest] == ["happened"]


def test_a_story_without_days_is_no_older_than_the_last_that_it_tells_of() -> None:
    telling = dict.fromkeys(("ember", "flint", "shade", "wend"), "The last dam burst here in 1998. The new dam burst on 4 May 2031.")
    undated = tuple(account(id, text, None) for id, text in telling.items())
    before = event(place(telling, "ember", "The last dam burst here in 1998"), day="1998-01-01")
    now = event(place(telling, "flint", "The new dam burst on 4 May 2031"), day="2031-05-04")
    found = dossier(telling, articles=undated, timeline=(before, now))
    lines = digest_since(found, telling, "2031-07-01").digest
    assert [line.evidence for line in lines if line.about == "happened"] == [now.evidence]


def test_an_event_is_shown_in_words_that_stand_alone() -> None:
    telling = {"ember": "It burst at noon on Sunday.", "flint": "The dam at Velm burst on Sunday."}
    burst = event(place(telling, "ember", "It burst at noon on Sunday"), place(telling, "flint", "The dam at Velm burst on Sunday"))
    lines = digest_since(dossier(telling, timeline=(burst,)), telling, "2031-07-01").digest
    assert [line.evidence[0].of(telling[line.evidence[0].article]) for line in lines] == ["The dam at Velm burst on Sunday"]
