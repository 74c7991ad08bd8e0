"""Open questions over hand-made records."""

from dataclasses import replace
from decimal import Decimal

import pytest
from tests.invented import dossier

from rashomon.model.annotated import Annotation
from rashomon.model.annotation import Block, Claim, Mention, Quote
from rashomon.model.article import Article
from rashomon.model.dossier import Blank, CalendarEntry, FigureEntry, FigureValue, IntegrityEntry
from rashomon.model.span import Span
from rashomon.model.times import Publication
from rashomon.stages.assemble.blanks import find_blanks, raise_questions, read_account
from rashomon.text.read import ReadText


def blanks(
    texts: dict[str, str], ledger: tuple[FigureEntry, ...] = (), calendar: tuple[CalendarEntry, ...] = (),
    quotes: dict[str, tuple[Quote, ...]] | None = None, claims: dict[str, tuple[Claim, ...]] | None = None, kind: str = "body",
    people: dict[str, tuple[str, ...]] | None = None, days: dict[str, str] | None = None, integrity: tuple[IntegrityEntry, ...] = (),
) -> tuple[Blank, ...]:  # fmt: skip
    """The blanks of articles that are one block each."""
    readings, questions = {}, {}
    for id, text in texts.items():
        block = Block(Span(id, 0, len(text)), kind)  # type: ignore[arg-type]
        mentions = tuple(Mention(spot(texts, id, name), "person", name) for name in (people or {}).get(id, ()))
        day = (days or {}).get(id)
        publication = Publication(id, "stated" if day else "unknown", day, day, day)
        said, told = (quotes or {}).get(id, ()), (claims or {}).get(id, ())
        annotation = Annotation(id, "en", None, (block,), claims=told, mentions=mentions, quotes=said)
        article, read = Article(id=id, text=text), ReadText(text)
        readings[id] = read_account(article, read, annotation, publication)
        questions[id] = raise_questions(article, read, annotation)
    return find_blanks(readings, questions, dossier(texts, figures=ledger, calendar=calendar, integrity=integrity).findings())


def spot(texts: dict[str, str], id: str, words: str) -> Span:
    start = texts[id].index(words)
    return Span(id, start, start + len(words))


def told(texts: dict[str, str], id: str, words: str, predicate: str, *names: str) -> Claim:
    return Claim(spot(texts, id, words), "happened", None, None, None, predicate, False, None, (), names, ())


@pytest.mark.parametrize(
    ("text", "asked", "about", "why"),
    [
        ("The mayor declined to say whether the dam was inspected.", "whether", "whether the dam was inspected", "declined-to-say"),
        ("The firm did not say when the plant would reopen.", "when", "when the plant would reopen", "not-specified"),
        ("The guild has never said why the sluice was left open.", "why", "why the sluice was left open", "not-specified"),
        ("It is unclear how the fire began.", "how", "how the fire began", "unclear"),
        ("The coach said he did not know how long the road was closed.", "how", "how long the road was closed", "unclear"),
        ("“We can't say yet who lit the furnace,” the foreman told them.", "who", "who lit the furnace", "declined-to-say"),
        ("“We want to know why the sluice was left open.”", "why", "why the sluice was left open", "asked"),
        ("Why the sluice was open is a question for the miller.", "why", "Why the sluice was open", "asked"),
        ("Whether anyone saw the sluice is a question the inquest left open.", "whether", "Whether anyone saw the sluice", "asked"),
        ("Parents in Tarn want to know why the abbey fell.", "why", "why the abbey fell", "asked"),
        ("The duke has asked a judge to find out why the warnings were ignored.", "why", "why the warnings were ignored", "asked"),
        ("The sheriff said that two weavers had been detained, but not who they were.", "who",
         "The sheriff said that two weavers had been detained, but not", "not-specified"),
        ("The breach hit an unknown number of subscribers.", "how many", "subscribers", "unknown-number"),
        ("The cause of the blast is under investigation.", "why", "The cause of the blast", "unclear"),
        ("Two unidentified swimmers were pulled out.", "who", "Two unidentified swimmers were pulled out", "not-named"),
        ("Where the ransom went, nobody has said.", "where", "Where the ransom went", "unclear"),
        ("The reply came from a clerk whose name has not been released.", "who",
         "The reply came from a clerk whose name has not been released", "not-named"),
        ("The reason for the delay has not been made public.", "why", "The reason for the delay has not been made public", "not-specified"),
        ("The firm said it had paid an interim sum to the widow.", "how much", "it had paid an interim sum to the widow", "not-given"),
        ("The duke pledged additional troops for the border.", "how many", "additional troops", "not-given"),
        ("The raiders killed villagers on both banks.", "how many", "killed villagers", "not-given"),
        ("Ottar Lind said he would raise the rest himself.", "how", "he would raise the rest himself", "not-given"),
        ("The guild will pay 40 percent of the tower.", "who", "40 percent of the tower", "rest-not-told"),
        ("The organisers said 900 marched; the sheriff put it at 300.", "how many",
         "The organisers said 900 marched; the sheriff put it at 300.", "two-estimates"),
        ("Trawlers took twice the quota, which Tarn denies.", "whether", "Trawlers took twice the quota", "denied"),
        ("Rumours suggest that the abbey was sold.", "who", "Rumours suggest that the abbey was sold.", "unattributed"),
        ("“I said what I had been told,” the abbot said.", "who", "“I said what I had been told,” the abbot said.", "unattributed"),
        ("It is possible that pilgrims from Tarn will join the procession.", "whether",
         "pilgrims from Tarn will join the procession", "possible"),
        ("The sheriff would not divulge the evidence against the miller.", "what", "the evidence against the miller", "declined-to-say"),
        ("The abbey declined to identify the donor.", "who", "the donor", "declined-to-say"),
        ("The guild did not disclose the price of the sluice.", "how much", "the price of the sluice", "not-specified"),
        ("The size of the garrison was not disclosed.", "how many", "The size of the garrison was not disclosed", "not-specified"),
        ("The duke gave no reason for the banishment of the abbot.", "why",
         "The duke gave no reason for the banishment of the abbot.", "not-specified"),
        ("The report of a landing at Tarn could not be independently verified.", "whether",
         "The report of a landing at Tarn could not be independently verified.", "unclear"),
        ("The poacher’s whereabouts remain unknown.", "where", "The poacher’s whereabouts", "unclear"),
        ("The widow Ferrant still wants an answer from the abbot about the sluice.", "what",
         "The widow Ferrant still wants an answer from the abbot about the sluice.", "asked"),
        ("The film does not show whether the ferryman held a lantern.", "whether", "whether the ferryman held a lantern", "unclear"),
        ("The sheriff is investigating whether the abbot lit the beacon.", "whether", "whether the abbot lit the beacon", "asked"),
        ("The duke hasn’t said whether the miller will be hanged.", "whether", "whether the miller will be hanged", "not-specified"),
        ("Tarn has yet to say how the garrison will be fed.", "how", "how the garrison will be fed", "not-specified"),
        ("Tarn scholars said the abbot sold the relics, a charge he has always denied.", "whether",
         "Tarn scholars said the abbot sold the relics", "denied"),
        ("The sheriff denied reports that the beacon had been lit twice.", "whether", "the beacon had been lit twice", "denied"),
        ("The abbot denied the sluice had been opened by monks.", "whether", "the sluice had been opened by monks", "denied"),
        ("They plan to travel to an unnamed town in the marshes.", "which", "an unnamed town in the marshes", "not-named"),
        ("Seven aldermen stayed away.", "why", "Seven aldermen stayed away.", "unexplained"),
        ("Three men were detained at the lock.", "who", "Three men were detained at the lock", "nameless"),
        ("Police searched all night for the gunman.", "who", "searched all night for the gunman", "nameless"),
        ("The motion passed after a vote of 12 to 9.", "who", "vote of 12 to 9", "nameless"),
        ("The duke hoped to name a judge to hear it.", "who", "hoped to name a judge to hear it", "nameless"),
        ("The tram will run for at least another year.", "when", "The tram will run for at least another year", "vague-date"),
        ("The cause of the blaze has not been determined.", "why", "The cause of the blaze", "unclear"),
        ("An inquiry into the cause of the landslip has begun.", "why", "the cause of the landslip", "asked"),
        ("The condition of the ferrymen is unknown.", "what", "The condition of the ferrymen", "unclear"),
        ("The details of the Tarn bid have not been reported.", "what", "The details of the Tarn bid", "not-specified"),
        ("No further details on damage to structures were given.", "what", "damage to structures", "not-specified"),
        ("The abbey is not releasing any information about the theft of the relics.", "what",
         "any information about the theft of the relics", "declined-to-say"),
        ("The harbour police are not saying who the suspect is.", "who", "who the suspect is", "declined-to-say"),
        ("The jury is still deliberating on the fate of the miller.", "what",
         "The jury is still deliberating on the fate of the miller.", "outcome-not-told"),
        ("The musket of the poacher has not been recovered.", "where", "The musket of the poacher", "unclear"),
        ("The wedding is on; a date had yet to be set, the abbot said.", "when", "The wedding is on; a date had yet to be set", "unclear"),
        ("Police have not determined who lit the beacon.", "who", "who lit the beacon", "not-specified"),
        ("Police are still investigating what sparked the brawl.", "what", "what sparked the brawl", "asked"),
    ],
)
def test_what_an_article_leaves_open_is_asked_in_its_own_words(text: str, asked: str, about: str, why: str) -> None:
    [blank] = blanks({"a": text})
    assert (blank.asked, blank.about, blank.why) == (asked, about, why)
    assert blank.evidence == (Span("a", 0, len(text)),)


@pytest.mark.parametrize(
    "text",
    [
        "The guild will pay 12 percent more over three summers, and raised its pay offer to 9 percent.",
        "“He does not know what he is doing,” said the abbot.",
        "Many villagers did not know how to row.",
        "You will want to know what the ferry costs.",
        "It is unclear how the quarrel of the abbeys will play out.",
        "“They come over the marsh. We don’t know who they are,” the duke cried.",
    ],
)
def test_raises_ignorance_and_advice_ask_nothing(text: str) -> None:
    assert [blank for blank in blanks({"a": text}) if blank.why in {"rest-not-told", "unclear", "asked"}] == []


@pytest.mark.parametrize(
    ("text", "asked", "about", "why"),
    [
        ("The aldermen may look at the sluice of Tarn again. They have not said whether they will.", "whether",
         "The aldermen may look at the sluice of Tarn again. They have not said whether they will.", "not-specified"),
        ("A weaver of Tarn drowned in the sluice. His name has not been released.", "who",
         "A weaver of Tarn drowned in the sluice. His name has not been released.", "not-named"),
        ("Pilgrims had offered for the relic of Tarn abbey. He did not elaborate.", "what",
         "Pilgrims had offered for the relic of Tarn abbey. He did not elaborate.", "not-specified"),
    ],
)  # fmt: skip
def test_what_is_kept_back_of_the_sentence_before_is_asked_with_it(text: str, asked: str, about: str, why: str) -> None:
    [blank] = blanks({"a": text})
    assert (blank.asked, blank.about, blank.why, len(blank.evidence)) == (asked, about, why, 2)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy took a treaty that he had rejected in talks at the abbey of Tarn.",
        "The duke disputed that notion, saying the marsh was dry.",
        "“I can't tell you how it happened,” said the widow.",
        "The abbot declined to say whether it was appropriate for a duke to mock a miller.",
        "As is the custom, the edict gave no reasons for the banishment.",
    ],
)
def test_no_denial_no_opinion_and_no_question_of_a_passer_by(text: str) -> None:
    assert blanks({"a": text}) == ()


def test_who_considers_it_stands_in_the_question() -> None:
    [blank] = blanks({"a": "On Monday, the guild of Tarn was considering buying the abbey."})
    assert blank.about == "the guild of Tarn was considering buying the abbey"


def test_a_forecast_is_set_for_no_day() -> None:
    texts = {"a": "The abbot thinks several mills will resume through the spring of 1990."}
    evidence = (Span("a", 0, len(texts["a"])),)
    plan = CalendarEntry("u", "1990-03-01", "1990-05-31", "season", None, (), "planned", (), evidence)
    assert blanks(texts, calendar=(plan,)) == ()


def test_the_dead_whose_names_waited_for_their_families_are_asked_for_until_an_account_names_them() -> None:
    texts = {"a": "Two are dead. They would not be named until their families had been told.", "b": "One was a boy. He was Jon Wells."}
    claims: dict[str, tuple[Claim, ...]] = {"a": (), "b": (told(texts, "b", "He was Jon Wells", "be", "Jon Wells"),)}
    assert [blank.why for blank in blanks({"a": texts["a"]})] == ["not-named"]
    assert blanks(texts, claims=claims, people={"b": ("Jon Wells",)}) == ()


def test_a_source_that_says_how_it_knows_is_still_without_a_name() -> None:
    text = "The offer is final, according to a person familiar with the talks who asked not to be named because they are private."
    source = spot({"a": text}, "a", text[text.index("a person") : -1])
    quote = Quote(Span("a", 0, len(text)), "indirect", (Span("a", 0, 18),), None, source, None)
    assert ("who", "unnamed-source") in [(blank.asked, blank.why) for blank in blanks({"a": text}, quotes={"a": (quote,)})]


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
    assert (blank.asked, blank.answer, blank.about) == ("how many", "undecided", "The ferry had 310 commuters aboard.")


def test_one_question_of_two_wordings_of_whom_is_asked_once() -> None:
    texts = {"a": "An agent would not say what the singer is treated for.", "b": "A friend refused to say what Loftus, 33, is treated for."}
    [blank] = blanks(texts)
    assert {span.article for span in blank.evidence} == {"a", "b"}


def test_one_question_beside_another_is_asked_once() -> None:
    alone = "The abbot would not say what the miller was treated for."
    beside = "He did not specify what the miller was treated for or when he came to Tarn."
    [blank] = blanks({"a": alone, "b": beside})
    assert blank.about == "what the miller was treated for"


@pytest.mark.parametrize(
    "text",
    [
        "“I still don't know who I am supposed to vote for,” said a weaver of Tarn.",
        "The abbot spoke of the danger of killing villagers.",
        "The sheriff caught two attackers who attacked the mill.",
        "The weavers stayed away from the normally bustling town.",
        "Their names were not released on Sunday because they are children.",
        "The steward would not disclose any further details.",
        "The guild did not reveal the place of the feast until the guests had paid.",
        "It is possible under some conditions for the sluice to be opened twice.",
    ],
)
def test_what_nobody_would_ask_is_no_question(text: str) -> None:
    assert blanks({"a": text}) == ()


def test_of_a_long_sentence_the_end_is_shown_that_asks() -> None:
    marsh = "The guild, which " + "keeps the seven great sluices of the marsh and " * 3 + "more"
    [blank] = blanks({"a": f"{marsh}, has not said whether they will close."})
    assert blank.about == "has not said whether they will close."


def test_what_witnesses_say_against_the_authorities_is_asked() -> None:
    texts = {"a": "The police say the miller drew a dagger at the lock.", "b": "A witness said the miller did not draw a dagger."}
    [blank] = blanks(texts)
    assert (blank.asked, blank.why, blank.about) == ("whether", "differing-accounts", texts["b"])
    assert blanks({"b": texts["b"]}) == ()
    assert blanks({"a": texts["a"], "b": "A witness told the guild that he did not see a dagger."}) == ()


def test_the_cause_is_asked_for_once() -> None:
    [blank] = blanks({"a": "It remains unclear what caused the blast.", "b": "The cause of the fire is still unknown, the sheriff said."})
    assert {span.article for span in blank.evidence} == {"a", "b"}


def test_a_plan_that_names_no_day_is_asked_when() -> None:
    text = "The council will open a ferry."
    entry = CalendarEntry("u", None, None, "unknown", None, (), "planned", (), (Span("a", 0, len(text)),))
    [blank] = blanks({"a": text}, calendar=(entry,))
    assert (blank.asked, blank.why) == ("when", "plan-without-day")


@pytest.mark.parametrize(
    ("source", "rest"), [("a senior official", ", speaking on condition of anonymity"), ("two officials", "")]
)
def test_a_source_that_will_not_be_named_is_asked_who(source: str, rest: str) -> None:
    text = f"The plan is dead, {source} said{rest}."
    said = spot({"a": text}, "a", source)
    quote = Quote(Span("a", 0, said.end + 5), "indirect", (Span("a", 0, 16),), Span("a", said.end + 1, said.end + 5), said, source)
    [blank] = blanks({"a": text}, quotes={"a": (quote,)})
    assert (blank.asked, blank.about, blank.why) == ("who", source, "unnamed-source")


@pytest.mark.parametrize("source", ["Officials", "Tarn Insider", "the official", "A senior official", "Tarn county officials"])
def test_an_authority_a_paper_and_who_speaks_for_an_office_are_no_sources_without_a_name(source: str) -> None:
    text = f"{source} said the plan is dead."
    said = spot({"a": text}, "a", "the plan is dead")
    quote = Quote(Span("a", 0, len(text)), "indirect", (said,), None, Span("a", 0, len(source)), source)
    assert blanks({"a": text}, quotes={"a": (quote,)}) == ()


def test_fifteen_at_most() -> None:
    things = "bridge harbour tower market museum stadium airport station library castle prison factory garden palace chapel cinema mint"
    text = " ".join(f"It is unclear when the {thing} will open." for thing in things.split())
    assert len(blanks({"a": text})) == 15


def test_three_of_one_kind_of_hint_at_most() -> None:
    things = "aid weapons money jobs staff".split()
    text = " ".join(f"The duke will send more {thing} to {place}." for thing, place in zip(things, "ABCDE", strict=True))
    assert len(blanks({"a": text})) == 3


@pytest.mark.parametrize(
    "text",
    [
        "He would not answer if asked.", "An attacker could enter by the sluice.", "The union resigned itself to a strike over wages.",
        "Police said the men are believed to be in Tarn.", "The guild will pay 40 percent and the crown the rest, or 60 percent.",
        "Nobody voted against it; the vote was 12 to 0.", "Drivers are asked to stay away from the lock.",
        "The mayor announced more jobs, 40 in all.", "Children killed themselves laughing.",
        "The miller rejected rumours that the abbey was sold.",
        "The prior will lead the abbey until the monks choose an abbot in the coming months.",
        "The firm plans to publish the ledger in the coming weeks.", "A large number of the boats came back at noon.",
        "The duke says he would deport refugees.", "The men reportedly rowed to Tarn.", "You can’t deny that it rained, Odo Brack said.",
        "A cut in the cable, which is near Tarn, remains unclear.", "It is unclear if the duke is aware that it rained.",
        "Shortly before the vote the duke said he did not know whether the guild would back him.",
        "The monks read the letters, many of which have not been made public.", "Ada Lund never walked out.",
        "A spokesman for Odo Brack declined to comment.", "Even if you do not know who hit you, it is possible to claim damages in full.",
    ],
)  # fmt: skip
def test_what_is_no_question_is_not_asked(text: str) -> None:
    assert blanks({"a": text}) == ()


def test_the_dead_are_asked_for_while_fewer_are_named_than_died() -> None:
    texts = {"a": "Two men were killed at the lock.", "b": "Odo Brack and Ulf Stern died at the lock."}
    both = {"a": (), "b": (told(texts, "b", "Odo Brack and Ulf Stern died", "die", "Odo Brack", "Ulf Stern"),)}
    [blank] = blanks(texts)
    assert (blank.asked, blank.about) == ("who", "Two men were killed at the lock")
    assert blanks(texts, claims=both, people={"b": ("Odo Brack", "Ulf Stern")}) == ()


def test_the_dead_of_another_event_are_not_asked_for() -> None:
    aside = f"The fair opened. {'Nobody came. ' * 60}In Tarn three people were killed."
    assert blanks({"a": aside}) == ()
    assert [b.about for b in blanks({"a": aside, "b": aside})] == ["three people were killed"]


def test_the_missing_are_those_of_the_latest_day() -> None:
    texts = {"a": "Five people are missing.", "b": "One woman is still missing."}
    [blank] = blanks(texts, days={"a": "2031-05-02", "b": "2031-05-03"})
    assert blank.about == "One woman is still missing"


def test_a_victims_name_that_one_account_withholds_and_another_gives_is_not_asked() -> None:
    texts = {"a": "The victim's name has not been released.", "b": "Odo Brack was killed at the lock."}
    assert [b.why for b in blanks(texts)] == ["not-named"]
    killed = told(texts, "b", "Odo Brack was killed", "kill", "Odo Brack")
    assert blanks(texts, claims={"a": (), "b": (killed,)}, people={"b": ("Odo Brack",)}) == ()


def test_who_would_not_comment_is_asked_for_unless_quoted_elsewhere() -> None:
    texts = {"a": "Odo Brack declined to comment.", "b": "“The lock was rotten,” said Odo Brack."}
    quote = Quote(spot(texts, "b", texts["b"]), "direct", (spot(texts, "b", "The lock was rotten"),), None, None, "Odo Brack")
    people = {"a": ("Odo Brack",), "b": ("Odo Brack",)}
    [blank] = blanks(texts, people=people)
    assert (blank.asked, blank.why) == ("what", "no-comment")
    assert blanks(texts, people=people, quotes={"a": (), "b": (quote,)}) == ()


def test_a_plan_whose_day_is_past_is_asked_after_until_a_later_account_comes_back_to_it() -> None:
    told = "The guild meeting on drainage is on Friday."
    texts = {"a": told, "d": told, "b": "Rain fell.", "c": "At the guild meeting drainage was put off."}
    days = {"a": "2031-05-01", "d": "2031-05-01", "b": "2031-05-06", "c": "2031-05-06"}
    places = (Span("a", 0, len(told)), Span("d", 0, len(told)))
    entry = CalendarEntry("u", "2031-05-02", "2031-05-02", "day", None, ("Guild",), "planned", (), places)
    before = {id: texts[id] for id in "adb"}
    [blank] = blanks(before, calendar=(entry,), days=days)
    assert (blank.asked, blank.why) == ("whether", "outcome-not-told")
    assert "outcome-not-told" not in {b.why for b in blanks(texts, calendar=(entry,), days=days)}
    assert blanks(before, calendar=(entry,), days=days | {"b": "2031-05-03"}) == (), "nobody can have its outcome yet"
    assert blanks(before, calendar=(replace(entry, evidence=places[:1]),), days=days) == (), "one account's side matter"


def test_nobody_asks_what_became_of_a_plan_that_was_told_as_off() -> None:
    texts = {"a": "The duke will not attend the guild meeting on Friday.", "b": "Rain fell."}
    entry = CalendarEntry("u", "2031-05-02", "2031-05-02", "day", None, ("Duke",), "planned", (), (Span("a", 0, len(texts["a"])),))
    assert blanks(texts, calendar=(entry,), days={"a": "2031-05-01", "b": "2031-05-06"}) == ()


@pytest.mark.parametrize(
    ("later", "asked"),
    [("The mill rolled its first sheet of the year.", True), ("The mill put up its order book for auction.", False)],
)
def test_papers_asked_for_are_seen_once_a_later_account_has_them_whosever_they_are(later: str, asked: bool) -> None:
    texts = {"a": "Aldermen wanted to see the mill's order book first.", "b": later}
    found = blanks(texts, days={"a": "2031-05-01", "b": "2031-05-06"})
    assert [blank.why for blank in found] == ["outcome-not-told"] * asked


def test_what_is_denied_in_the_next_sentence_is_asked_with_both() -> None:
    said, denied = "The skipper said the buoy was unlit.", "The harbour office denies it."
    [blank] = blanks({"a": f"{said} {denied}"})
    assert (blank.about, blank.why, len(blank.evidence)) == (said, "denied", 2)


def test_a_denial_that_a_later_account_comes_back_to_is_settled() -> None:
    texts = {"a": "Trawlers took twice the quota, which Tarn denies.", "b": "Inspectors found that trawlers took half the quota."}
    assert [b.why for b in blanks(texts, days={"a": "2031-05-01", "b": "2031-05-01"})] == ["denied"]
    assert blanks(texts, days={"a": "2031-05-01", "b": "2031-05-09"}) == ()


def test_an_older_account_does_not_answer_a_newer_question() -> None:
    said = "The dam had been inspected in May."
    texts = {"a": "The mayor declined to say whether the dam had been inspected.", "b": said}
    claims = {"a": (), "b": (told(texts, "b", said[:-1], "inspect"),)}
    assert blanks(texts, claims=claims, days={"a": "2031-05-02", "b": "2031-05-03"}) == ()
    assert len(blanks(texts, claims=claims, days={"a": "2031-05-02", "b": "2031-05-01"})) == 1


def test_a_fragment_of_a_mangled_article_is_asked_after_and_says_so() -> None:
    texts = {"a": "Olf Stirn spoke. After flies Thursday."}
    broken = IntegrityEntry("a", (spot(texts, "a", "After flies Thursday."),), "orphan-fragment", "missing-subject", None)
    name = IntegrityEntry("a", (spot(texts, "a", "Olf Stirn"),), "name-mismatch", "in-story", None)
    assert blanks(texts, integrity=(broken,)) == ()
    [blank] = blanks(texts, integrity=(broken, name))
    assert (blank.why, blank.answer) == ("only-mangled", "undecided")


def test_a_reason_in_another_account_explains() -> None:
    texts = {"a": "The warden resigned.", "b": "The warden resigned over the flood."}
    assert [b.why for b in blanks({"a": texts["a"]})] == ["unexplained"]
    assert blanks(texts) == ()


def test_a_question_that_is_one_word_is_about_the_sentence_before() -> None:
    [blank] = blanks({"a": "A surgeon's report on one of the weavers was not ready. She would not say which."})
    assert (blank.asked, blank.why, len(blank.evidence)) == ("which", "declined-to-say", 2)
    assert blank.about == "A surgeon's report on one of the weavers was not ready. She would not say which."


def test_a_question_behind_a_sentence_that_tells_nothing_is_about_the_one_before_that() -> None:
    [blank] = blanks({"a": "The warden had asked the guild for a new ledger. He was sent last year's. The guild has not said why."})
    assert (blank.asked, blank.why, len(blank.evidence)) == ("why", "not-specified", 3)
    assert "ledger" in blank.about


def test_who_will_not_comment_further_has_spoken() -> None:
    assert blanks({"a": "Ottar Lind called it a slip and would not comment further."}, people={"a": ("Ottar Lind",)}) == ()
    assert [b.why for b in blanks({"a": "Ottar Lind would not comment."}, people={"a": ("Ottar Lind",)})] == ["no-comment"]


def test_who_did_it_is_asked_until_an_account_tells_of_an_arrest() -> None:
    shots = "Shots were fired at the abbey gate. No arrests have been made."
    [blank] = blanks({"a": shots})
    assert (blank.asked, blank.about, blank.why) == ("who", shots, "nameless")
    assert blanks({"a": shots, "b": "A poacher was arrested at the abbey gate on Monday."}) == ()
    assert [b.why for b in blanks({"a": "Shots were fired at the abbey gate. Nobody has been charged."})] == ["nameless"]
    assert blanks({"a": shots, "b": "The gunman at the abbey gate shot himself."}) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The point is not clear.",
        "No arrests were made over that fire.",
        "The monks marched to the abbey gate. No arrests were made.",
        "A cure for the ague has yet to be found.",
        "Most people wondered how they would pay.",
        "She cared for a man who didn't know where he was.",
        "They had quarrelled, from what I was told, over the sluice.",
    ],
)
def test_points_of_an_argument_and_what_happened_another_time_are_not_asked(text: str) -> None:
    assert blanks({"a": text}) == ()


def test_nobody_asks_the_names_of_hundreds() -> None:
    assert blanks({"a": "In that flood 1,304 passengers were killed."}) == ()
    assert blanks({"a": "On Monday 41 passengers were killed."}) == ()
    assert [b.about for b in blanks({"a": "On Monday 4 passengers were killed."})] == ["4 passengers were killed"]


def test_who_goes_when_the_sentence_before_tells_of_charges_is_no_riddle() -> None:
    assert blanks({"a": "Prosecutors have charged the builder. Ottar Lind resigned on Monday."}) == ()
    assert [b.why for b in blanks({"a": "The abbey was full. Ottar Lind resigned on Monday."})] == ["unexplained"]


def entry(texts: dict[str, str], counted: str, unit: str, *values: tuple[str, str, str | None], status: str = "single") -> FigureEntry:
    """Figures as (article, words, value)."""
    told = tuple(
        FigureValue(None if value is None else Decimal(value), Decimal(100) if value is None else None, None, "exact", id, id,
                    (spot(texts, id, words),), unit)
        for id, words, value in values
    )  # fmt: skip
    return FigureEntry(counted, unit, None, None, told, status)  # type: ignore[arg-type]


def test_a_vague_number_is_answered_by_a_count_of_the_same_things() -> None:
    texts = {"a": "The quake destroyed hundreds of cottages.", "b": "The quake destroyed 2,150 cottages."}
    vague = entry(texts, "cottages", "cottage", ("a", "hundreds", None))
    assert [b.why for b in blanks(texts, (vague,))] == ["vague-number"]
    assert blanks(texts, (vague, entry(texts, "cottages", "cottage", ("b", "2,150", "2150")))) == ()


def test_two_counts_of_people_are_asked_after_in_the_words_of_the_first() -> None:
    texts = {"a": "Some 12,000 people lost their homes, the abbey says. The county counts 7,500."}
    [blank] = blanks(texts, (entry(texts, "people", "people", ("a", "12,000", "12000"), ("a", "7,500", "7500"), status="conflict"),))
    assert (blank.asked, blank.why, blank.about) == ("how many", "conflict", "Some 12,000 people lost their homes, the abbey says.")


def test_two_counts_of_one_sentence_are_one_question() -> None:
    texts = {"a": "The organisers said 900 marched; the sheriff put it at 300.", "b": "Nearly 300 weavers marched."}
    [blank] = blanks(
        texts, (entry(texts, "weavers", "people", ("a", "900", "900"), ("a", "300", "300"), ("b", "300", "300"), status="conflict"),)
    )
    assert blank.asked == "how many"


def test_a_running_count_that_the_last_days_accounts_give_differently_is_asked_about() -> None:
    texts = {
        "a": "The quake hurt 50 potters.", "b": "The quake hurt 80 potters.", "c": "Some 80 potters were hurt.",
        "d": "Some 50 potters were hurt.", "e": "The quake hurt 30 potters.",
    }  # fmt: skip
    told = [("a", "50", "50"), ("b", "80", "80"), ("c", "80", "80"), ("d", "50", "50"), ("e", "30", "30")]
    ledger = (entry(texts, "potters", "people", *told, status="updated"),)
    assert [b.why for b in blanks(texts, ledger, days=dict.fromkeys(texts, "2031-05-02"))] == ["conflict"]
    # What the last day tells in one number is settled, whatever was told before.
    assert blanks(texts, ledger, days=dict.fromkeys("ade", "2031-05-01") | dict.fromkeys("bc", "2031-05-02")) == ()
    assert blanks(texts, ledger) == ()


def test_two_quantities_that_one_headline_gives_are_two_questions() -> None:
    texts = {
        "a": "Quake hurts 80 and razes 7 villages.", "b": "The quake hurt 50 potters on the island.",
        "c": "Four villages lie in ruins, the county says.",
    }  # fmt: skip
    hurt = entry(texts, "potters", "people", ("a", "80", "80"), ("b", "50", "50"), status="conflict")
    razed = entry(texts, "villages", "village", ("a", "7", "7"), ("c", "Four", "4"), status="conflict")
    assert len(blanks(texts, (hurt, razed))) == 2
