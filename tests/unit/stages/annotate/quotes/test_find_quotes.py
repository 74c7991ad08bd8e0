import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model.annotation import Block, Mention, MentionKind, Quote
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.resources import language_model
from rashomon.stages.annotate.parse import parse_article
from rashomon.stages.annotate.quotes import find_quotes

PEOPLE = {"Ann Vale": "Ann Vale", "Vale": "Ann Vale", "Tom Reyes": "Tom Reyes", "Reyes": "Tom Reyes",
          "Zamir Osh": "Zamir Osh", "Ilka Vane": "Ilka Vane"}
BODIES = {"Harbour Board": "Harbour Board", "Coast Guard": "Coast Guard"}


def blocks_of(text: str) -> tuple[Block, ...]:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span("a", start, start + len(line)), "body"))
        start += len(line) + 1
    return tuple(blocks)


def mentions_of(text: str, roles: dict[str, str]) -> tuple[Mention, ...]:
    """The names of this file's invented people, longest first; a role is given to every mention of its holder."""
    found: dict[int, Mention] = {}
    names: list[tuple[str, str, MentionKind]] = [(s, n, "person") for s, n in PEOPLE.items()]
    names += [(s, n, "organisation") for s, n in BODIES.items()]
    for surface, name, kind in names:
        start = text.find(surface)
        while start >= 0:
            if not any(m.span.start <= start < m.span.end for m in found.values()):
                role = text.find(roles[name]) if name in roles else -1
                span = Span("a", role, role + len(roles[name])) if role >= 0 else None
                found[start] = Mention(Span("a", start, start + len(surface)), kind, name, role=span)
            start = text.find(surface, start + 1)
    return tuple(found[start] for start in sorted(found))


def quotes_of(text: str, **roles: str) -> list[Quote]:
    article, blocks = Article("a", text), blocks_of(text)
    holders = {name.replace("_", " "): role for name, role in roles.items()}
    parse = parse_article(article, blocks, language_model())
    return list(find_quotes(article, blocks, parse, mentions_of(text, holders)))


def told(text: str, **roles: str) -> list[tuple[str, list[str], str | None]]:
    return [(q.form, [piece.of(text) for piece in q.content], q.speaker) for q in quotes_of(text, **roles)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“The dam holds,” Ann Vale said on Friday.", ["The dam holds,"]),
        ("“The dam holds,” said Ann Vale, who runs the harbour.", ["The dam holds,"]),
        ("Ann Vale said, “The dam holds.”", ["The dam holds."]),
        ("Ann Vale told reporters: “The dam holds.”", ["The dam holds."]),
        ("In a letter, Ann Vale wrote:\n“The dam holds.”", ["The dam holds."]),
        ("“The dam,” Ann Vale said, “holds.”", ["The dam,", "holds."]),
        ("“The dam holds,” Ann Vale said. “It will last for years.”", ["The dam holds,", "It will last for years."]),
        ("“The dam holds,” according to Ann Vale.", ["The dam holds,"]),
        ("“The dam holds.” — Ann Vale", ["The dam holds."]),
    ],
)
def test_direct_quotes_with_the_cue_before_inside_and_after(text: str, pieces: list[str]) -> None:
    assert told(text) == [("direct", pieces, "Ann Vale")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Vale said that the dam would hold.", "that the dam would hold"),
        ("Ann Vale told reporters the dam would hold.", "the dam would hold"),
        ("The dam would hold, Ann Vale said on Friday.", "The dam would hold"),
        ("Ann Vale asked whether the dam would hold.", "whether the dam would hold"),
        ("Ann Vale hopes to raise the dam next year.", "to raise the dam next year"),
        ("Ann Vale is confident that the dam will hold.", "that the dam will hold"),
        ("Ann Vale urged the council to close the road.", "the council to close the road"),
        ("Ann Vale criticised the council for its delay.", "the council for its delay"),
        ("Ann Vale called for a new survey of the dam.", "a new survey of the dam"),
        ("The dam will hold for years, according to Ann Vale.", "The dam will hold for years"),
        ("It took two hours to shut the gate, but the dam held, Ann Vale said.", "It took two hours to shut the gate, but the dam held"),
        ("The dam leaked twice and was shut for a month, according to Ann Vale.", "The dam leaked twice and was shut for a month"),
        ("Ann Vale would not say whether the dam would hold.", "whether the dam would hold"),
    ],
)
def test_indirect_speech_beliefs_and_intentions(text: str, said: str) -> None:
    assert told(text) == [("indirect", [said], "Ann Vale")]


def test_mixed_words_take_the_whole_clause() -> None:
    text = "Ann Vale said the dam was “built to last.”"
    assert told(text) == [("mixed", ["the dam was “built to last."], "Ann Vale")]


def test_the_outermost_speaker_has_the_words() -> None:
    assert told("Tom Reyes said that Ann Vale hopes to raise the dam.") == [
        ("indirect", ["that Ann Vale hopes to raise the dam"], "Tom Reyes")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “smart” dam leaks.",
        "The film “The Last Harbour” opens on Friday.",
        "The road was closed after the storm.",
        "It goes without saying that rain falls in autumn.",
        "Ann Vale would not confirm that the dam would hold.",
        "Ann Vale did not suggest a ban.",
        "Ann Vale could not confirm reports that the dam had burst.",
        "Guards were rung up by two anglers before dawn on Saturday.",
    ],
)
def test_scare_quotes_titles_and_plain_news_are_no_quotes(text: str) -> None:
    assert told(text) == []


def test_a_pronoun_is_the_nearest_person_it_can_mean() -> None:
    text = "Ann Vale inspected the dam with Tom Reyes.\n“It holds,” she said.\n“It leaks,” he said."
    assert [q.speaker for q in quotes_of(text)] == ["Ann Vale", "Tom Reyes"]
    assert {q.grounds[0] for q in quotes_of(text)} == {"pronoun-nearest"}


def test_a_pronoun_once_read_tells_the_next() -> None:
    text = "Vale inspected the dam with Reyes.\n“It holds,” she said.\n“It leaks,” he said."
    assert [q.speaker for q in quotes_of(text)] == ["Ann Vale", "Tom Reyes"]


def test_a_pronoun_without_anybody_stays_undecided() -> None:
    (quote,) = quotes_of("“It holds,” she said.")
    assert (quote.speaker, quote.grounds[0]) == (None, "undecided")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A neighbour recalled seeing Tom Reyes in the street.\n“He looked through me,” he said.", "neighbour"),
        ("Tom Reyes was arrested on Friday. A relative said he had been ill.\n“He begged for help,” he said.", "relative"),
        ("The friend said Ann Vale was cheerful on Friday.\n“We talked for an hour,” she said.", "friend"),
        ("“It holds,” said Ilka Vane.\nAnn Vale kept cats. The friend said she was ill.\n“We talked,” she said.", "friend"),
    ],
)
def test_who_spoke_last_without_a_name_is_meant_and_not_who_is_spoken_of(text: str, speaker: str) -> None:
    assert quotes_of(text)[-1].speaker == speaker


def test_the_professor_may_be_somebody_who_spoke_by_name() -> None:
    text = "“It holds,” said Tom Reyes. The professor said he was tired.\n“It leaks,” he said."
    assert quotes_of(text)[-1].speaker == "Tom Reyes"


@pytest.mark.parametrize(
    "told_dead", ["Ann Vale was found dead at her home.", "He is charged with the murder of Ann Vale.", "Ann Vale was killed."]
)
def test_nobody_speaks_who_is_told_to_have_been_killed(told_dead: str) -> None:
    """A victim was given the words of a witness whom the article does not name."""
    (quote,) = quotes_of(f"{told_dead}\n“She was cheerful,” she said.")
    assert (quote.speaker, quote.grounds[0]) == (None, "undecided")


def test_the_dead_speak_where_the_article_has_them_speaking() -> None:
    text = "Ann Vale was found dead on Friday. Vale said in spring that the dam leaks.\n“It holds,” she joked in May."
    assert quotes_of(text)[-1].speaker == "Ann Vale"


def test_those_spoken_of_do_not_speak() -> None:
    text = "Ann Vale came late.\n“I never met Susan or Mary Poole,” she said."
    assert [q.speaker for q in quotes_of(text)] == ["Ann Vale"]


def test_a_role_finds_its_holder() -> None:
    text = "The harbour master, Ann Vale, came on Friday with Tom Reyes.\n“The dam holds,” the harbour master said."
    (quote,) = quotes_of(text, Ann_Vale="harbour master")
    assert (quote.speaker, quote.grounds[0]) == ("Ann Vale", "role-of")


def test_unnamed_sources_keep_their_own_words() -> None:
    text = "The dam will be raised, harbour and city officials said on Friday."
    assert [q.speaker for q in quotes_of(text)] == ["harbour and city officials"]


def test_a_body_may_speak() -> None:
    assert [q.speaker for q in quotes_of("The Harbour Board announced that the dam would be raised.")] == ["Harbour Board"]


def test_the_only_body_named_is_meant_by_what_it_is() -> None:
    text = "The Harbour Board met on Friday.\nThe dam will be raised, the agency said."
    assert [q.speaker for q in quotes_of(text)] == ["Harbour Board"]


def test_a_title_after_the_name_of_its_kind_is_no_quote() -> None:
    assert told("Ann Vale spoke of the river in her memoir, “The Last Harbour.”") == []


def test_attributes_of_markup_are_no_quotes() -> None:
    assert told('Ann Vale wrote: <tweet author="harbour" id="5">') == []


def test_the_line_below_may_say_who_spoke() -> None:
    text = "“The dam holds,”\nsaid Ann Vale.\n“It will last,”\nTom Reyes said on Friday."
    assert told(text) == [("direct", ["The dam holds,"], "Ann Vale"), ("direct", ["It will last,"], "Tom Reyes")]


def test_a_line_of_nothing_but_a_cue_says_who_spoke_above() -> None:
    assert told("“The dam holds.”\nAnn Vale said.\nIt was full.") == [("direct", ["The dam holds."], "Ann Vale")]
    assert told("“The dam holds.”\nAnn Vale said the lake was full.")[0][1:] != (["The dam holds."], "Ann Vale")


def test_who_is_quoted_as_saying_something_says_it() -> None:
    assert told("“The dam holds,” engineer Ann Vale was quoted as saying.") == [("direct", ["The dam holds,"], "Ann Vale")]


def test_words_that_end_in_what_another_said_end_there() -> None:
    assert told('"I told them, \'Get off the dam, \'" Ann Vale said on Friday.') == [
        ("direct", ["I told them, 'Get off the dam, '"], "Ann Vale")
    ]  # fmt: skip


def test_a_name_behind_the_verb_speaks_at_the_colon() -> None:
    assert told("One thing was certain, said Ann Vale: “The dam holds.”") == [("direct", ["The dam holds."], "Ann Vale")]


@pytest.mark.parametrize("cue", ["said Monday", "told Reuters", "told Tom Reyes"])
def test_a_day_or_a_hearer_behind_the_verb_has_not_said_it(cue: str) -> None:
    assert told(f"Ann Vale, who runs the dam, {cue}: “The dam holds.”") == [("direct", ["The dam holds."], "Ann Vale")]


def test_whom_one_telephones_is_no_quotation() -> None:
    assert told("Ann Vale walked home and called the Harbour Board.") == []


def test_who_is_told_of_between_commas_speaks() -> None:
    text = "“The dam holds,” Ann Vale, who herds goats in the hills above it, told the Harbour Board."
    assert told(text) == [("direct", ["The dam holds,"], "Ann Vale")]


def test_a_quoted_paragraph_without_a_cue_goes_on() -> None:
    text = "“The dam holds,” Ann Vale said on Friday.\n“It was built to last.\nIt will outlive us.”"
    first, second = quotes_of(text)
    assert (second.speaker, second.grounds[0]) == (first.speaker, "continued")
    assert "runs-over-paragraph" in second.grounds


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("“The dam holds,’’ Ann Vale said.", "closed-by-apostrophes"),
        ("The dam holds,” Ann Vale said.", "never-opened"),
        ("“The dam holds.\nIt will last,” Ann Vale said.", "runs-over-paragraph"),
        ("Ann Vale said, “The dam holds. “", "closed-by-opening-mark"),
        ("“The dam holds, Ann Vale said on Friday.", "unclosed"),
    ],
)
def test_what_is_broken_is_said_and_the_speaker_found(text: str, flaw: str) -> None:
    (quote,) = quotes_of(text)
    assert quote.speaker == "Ann Vale"
    assert flaw in quote.grounds


def test_an_unclosed_quotation_does_not_swallow_what_others_report() -> None:
    text = "“The tide comes back,” Ann Vale said. “It will be dark.\nHe said two boats would stay.\nYou will see,” Ms. Ortega said."
    spoken = [(pieces, speaker) for form, pieces, speaker in told(text) if form == "direct"]
    assert spoken == [(["The tide comes back,", "It will be dark."], "Ann Vale"), (["You will see,"], "Ms. Ortega")]


def test_residue_is_not_quoted_from() -> None:
    text = "“Log in,” Ann Vale said."
    article, residue = Article("a", text), (Block(Span("a", 0, len(text)), "residue"),)
    parse = parse_article(article, residue, language_model())
    assert find_quotes(article, residue, parse, ()) == ()


PIECES = st.sampled_from(
    ["“", "”", '"', "'", "’", "‘", "''", "’’", "«", "»", " ", "\n", ", ", ". ", "? ", ": ", " — ", "Ann Vale", " said ",
     "she said", "He told us that ", "the dam holds", "according to Ann Vale", "5", "\u200b", "é"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=40).map("".join))
def test_pieces_lie_inside_the_quote_in_order_and_within_a_block(text: str) -> None:
    blocks = [block.span for block in blocks_of(text)]
    for quote in quotes_of(text):
        assert quote.content
        assert list(quote.content) == sorted(quote.content)
        assert all(a.end <= b.start for a, b in zip(quote.content, quote.content[1:], strict=False))
        for part in (*quote.content, *(p for p in (quote.cue, quote.source) if p is not None)):
            assert quote.span.covers(part)
        for piece in quote.content:
            assert piece.of(text).strip()
            assert any(block.covers(piece) for block in blocks)


@pytest.mark.parametrize("text", [
    "Correction: an earlier version of this article said that Ann Vale was the deputy mayor.",
    "A previous version of this report said the tunnel had been closed for a year.",
])  # fmt: skip
def test_a_note_on_an_earlier_version_is_nobody_s_statement(text: str) -> None:
    assert quotes_of(text) == []


def test_the_board_is_the_one_board_of_the_article() -> None:
    text = "The Harbour Board met at noon. Nobody else came. The ferry will stay in port until Friday, the board said."
    assert [q.speaker for q in quotes_of(text)] == ["Harbour Board"]


def test_saying_behind_an_object_tells_what_the_subject_said() -> None:
    found = told("A county official played down the flood saying that “the river has been over its banks before.”")
    assert [speaker for _, _, speaker in found] == ["county official"]


def test_the_weekday_between_verb_and_object_is_not_said() -> None:
    [(_, pieces, _)] = told("The government announced Sunday drastic cuts in public spending for the coming year.")
    assert pieces == ["drastic cuts in public spending for the coming year"]


def test_a_title_cut_off_by_a_line_end_leads_to_its_holder() -> None:
    found = told("Five others were injured in the hall, said Sgt.\n\nAnn Vale.\n\nPolice are looking for a man.")
    assert [speaker for _, _, speaker in found] == ["Ann Vale"]


def test_who_keeps_saying_something_says_it() -> None:
    text = 'Tilda Moss runs the press. "Bring a chair," she keeps saying to the others.'
    [quote] = quotes_of(text, Tilda_Moss="")
    assert (quote.content[0].of(text), quote.source and quote.source.of(text)) == ("Bring a chair,", "she")


def test_an_open_paragraph_goes_on_in_the_next_which_begins_as_a_cue_does() -> None:
    """With straight marks "They told us" looks like a cue behind a closing mark."""
    text = 'Ann Vale said: "Nobody has come.\n\n"They told us the pump was safe.\n\n"I will go there."\n\nTom Reyes was away.'
    assert told(text) == [("direct", ["Nobody has come.", "They told us the pump was safe.", "I will go there."], "Ann Vale")]


@pytest.mark.parametrize("marks", ['""', "“”"])
def test_open_paragraphs_belong_to_the_cue_of_the_paragraph_that_closes_them(marks: str) -> None:
    opens, closes = marks
    text = f"{opens}Nobody has come.\n\n{opens}They told us it was safe,{closes} Ann Vale said on Friday."
    assert told(text) == [("direct", ["Nobody has come.", "They told us it was safe,"], "Ann Vale")]


def test_a_paragraph_opened_with_another_mark_is_another_quotation() -> None:
    pieces = [said for _, said, _ in told('"The room was dark.\n\n“Here he is,” said Ann Vale.')]
    assert ["Here he is,"] in pieces


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ann Vale, who said that the dam would hold, left.", "Ann Vale"),
        ("The account of Feb 6, which said that the dam would hold, was read out.", "The account of Feb 6"),
    ],
)
def test_the_source_of_a_relative_clause_is_its_noun_without_the_comma(text: str, source: str) -> None:
    assert [q.source.of(text) for q in quotes_of(text) if q.source] == [source]


@pytest.mark.parametrize(
    "text",
    [
        "The engineer, who wishes to remain anonymous, left.",
        "The rule allows the engineers to decide whether the dam is safe.",
        "Correction: An earlier version of this article said the dam opened in 1962.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert not told(text)


def test_a_relative_named_beside_the_word_for_it_is_meant_by_the_pronoun() -> None:
    text = "Zamir Osh had gone out. His wife, Ilka Vane, was asleep. “The wall fell,” she said. “I ran,” he said."
    assert [(said, speaker) for _, said, speaker in told(text)] == [(["The wall fell,"], "Ilka Vane"), (["I ran,"], "Zamir Osh")]


def test_what_follows_a_semicolon_is_another_s() -> None:
    text = "The guild said that 9,000 people took part; the police put it at 4,000."
    assert [pieces for _, pieces, _ in told(text)] == [["that 9,000 people took part"]]


def test_an_echo_says_nothing() -> None:
    assert told("We are not always as good at it as we think we are.") == []


def test_a_participle_behind_a_noun_is_no_cue_of_the_quoted_words() -> None:
    text = "Ann Vale agrees, noting that the only work suggesting harm comes from old studies, “but new ones have not shown it.”"
    assert {speaker for _, _, speaker in told(text)} == {"Ann Vale"}


def test_a_source_keeps_what_a_hyphen_joins_to_it() -> None:
    assert told("A co-worker said he was kind.") == [("indirect", ["he was kind"], "co-worker")]


def test_a_person_behind_two_offices_is_one_speaker() -> None:
    text = '"We will not move," Ferry Line President and General Manager Tom Reyes said.'
    assert [quote.speaker for quote in quotes_of(text, Tom_Reyes="General Manager")] == ["Tom Reyes"]


def test_several_and_a_person_are_not_the_person() -> None:
    text = '"We will not move," residents and General Manager Tom Reyes said.'
    assert [quote.speaker for quote in quotes_of(text, Tom_Reyes="General Manager")] != ["Tom Reyes"]


@pytest.mark.parametrize(
    "told_dead",
    [
        "The fatal police shooting of Ann Vale angered the street.",
        "A vigil for Ann Vale was held in the square.",
        "The slain Ann Vale was a pupil.",
        "Ann Vale was shot and killed near the dam.",
        "Police fatally shot Tom Reyes. Ann Vale, who was killed, was his friend.",
        "Officers shot and killed Ann Vale near the dam.",
    ],
)
def test_nobody_speaks_of_whose_death_the_news_tells(told_dead: str) -> None:
    (quote,) = quotes_of(f"{told_dead}\n“She was cheerful,” she said.")
    assert quote.speaker != "Ann Vale"


def test_where_the_dead_are_near_the_one_who_spoke_last_goes_on() -> None:
    text = "“It holds,” Ilka Vane said. The fatal shooting of Ann Vale angered her.\n“We were there,” she said."
    assert [quote.speaker for quote in quotes_of(text)] == ["Ilka Vane", "Ilka Vane"]


def test_a_quotation_without_a_cue_is_not_whose_thoughts_are_told_but_who_spoke_last() -> None:
    text = "“He was tall,” Ann Vale said.\nIlka Vane thought of the summer in Marden.\n“I will not go back.”"
    assert quotes_of(text)[-1].speaker == "Ann Vale"


def test_an_unnamed_source_ends_before_its_relative_clause() -> None:
    (first, *_) = quotes_of("“You have seen nothing,” warned a senior doctor who asked not to be named.")
    assert first.speaker == "senior doctor"


def test_what_a_firm_is_brings_its_name() -> None:
    (quote,) = quotes_of("Its operator, Harbour Board of Marden, said that the strike cost it a million.")
    assert quote.speaker == "Harbour Board"


def test_somebodys_board_is_not_the_board_of_the_article() -> None:
    text = "The Harbour Board sent tents. “We do not mourn,” the president’s board says."
    assert quotes_of(text)[-1].speaker == "president’s board"


def test_a_pronoun_does_not_reach_into_another_post_of_a_live_page() -> None:
    text = "19 min ago\nAnn Vale said the dam holds.\n1 hour ago\nA girl has been speaking to us.\n“The lights went out,” she says."
    blocks = tuple(
        Block(block.span, "residue", "relative-time") if block.span.of(text).endswith("ago") else Block(block.span, "post")
        for block in blocks_of(text)
    )
    parse = parse_article(Article("a", text), blocks, language_model())
    assert find_quotes(Article("a", text), blocks, parse, mentions_of(text, {}))[-1].speaker != "Ann Vale"


def test_lines_of_one_sentence_each_tell_nothing_of_paragraphs() -> None:
    text = "The dam was inspected.\nIt is old.\n\"It holds, \"Ann Vale said on Friday.\n\"It was built to last.\"\nNobody was hurt.\n"
    (quote,) = quotes_of(text)
    assert [piece.of(text) for piece in quote.content] == ["It holds,", "It was built to last."]


@pytest.mark.parametrize(
    "text",
    [
        "If Ann Vale wanted to meet him, a flowerpot was moved.",
        "Dubbed the “Oddfather” for his robe, Tom Reyes ran the family for years.",
    ],
)
def test_conditions_and_what_is_done_to_somebody_are_no_words(text: str) -> None:
    assert not told(text)


def test_whom_one_cites_is_not_what_one_says() -> None:
    assert ["the police"] not in [said for _, said, _ in told("The dam has held, Ann Vale wrote on Friday, citing the police.")]


def test_who_is_named_in_what_is_said_does_not_say_it() -> None:
    text = "Tom Reyes was in charge of the phone.\nThe chief was Zamir Osh.\nZamir Osh never called, he said in an interview."
    assert [speaker for _, _, speaker in told(text)] == ["Tom Reyes"]


def test_the_day_on_which_it_was_said_is_not_said() -> None:
    (said,) = told("The council said on Saturday the baths would hardly open.")
    assert said[1] == ["the baths would hardly open"]
    (said,) = told("The council said Thursday's cuts were an assault on the law.")
    assert said[1] == ["Thursday's cuts were an assault on the law"]


def test_single_marks_may_run_over_two_lines() -> None:
    text = "'When we lay down, I saw her fall.\nI thought she was ill.\nThere was blood, 'said Ann Vale, who was hurt, too."
    (quote,) = quotes_of(text)
    assert quote.speaker == "Ann Vale"
    assert [piece.of(text) for piece in quote.content] == [
        "When we lay down, I saw her fall.", "I thought she was ill.", "There was blood,",
    ]  # fmt: skip


def test_nobody_says_nothing() -> None:
    assert not told("Nobody would say what the dam had cost.")


def test_whose_words_a_colon_introduces_says_them() -> None:
    text = 'Ann Vale said: "We are pleased that the dam has held," the Daily News reported.'
    assert [(said, speaker) for _, said, speaker in told(text)] == [(["We are pleased that the dam has held,"], "Ann Vale")]


def test_a_quotation_that_a_single_mark_opens_and_a_double_one_closes() -> None:
    text = "The fall was told of late.\n'I cannot speak for the first death, but this one was bad luck, \"Vale told reporters."
    assert [q.content[0].of(text) for q in quotes_of(text)] == ["I cannot speak for the first death, but this one was bad luck,"]


def test_when_an_article_was_posted_is_nothing_said() -> None:
    text = "First Posted: 3/14/21 09:12 AM ET Updated: 3/15/21\nThe bridge was shut, Ann Vale said."
    assert [q.content[0].of(text) for q in quotes_of(text)] == ["The bridge was shut"]


def test_nobody_says_a_nickname() -> None:
    """Bug: what officials told of `Tom "Kit" Reyes` was partly quoted, for the nickname's sake."""
    text = 'Tom "Kit" Reyes left the harbour on Monday, Ann Vale said.'
    article, blocks = Article("a", text), blocks_of(text)
    parse = parse_article(article, blocks, language_model())
    named = (Mention(Span("a", 0, len('Tom "Kit" Reyes')), "person", "Tom Reyes"), *mentions_of(text, {})[1:])
    assert [quote.form for quote in find_quotes(article, blocks, parse, named)] == ["indirect"]


def test_his_exact_words_are_his() -> None:
    """Bug: the speaker was "His exact words"."""
    text = "Tom Reyes said he would go, in so many words. His exact words: “I have packed my boxes and I am off.”"
    assert [q.speaker for q in quotes_of(text) if q.form == "direct"] == ["Tom Reyes"]


def test_a_thing_says_nothing_in_a_participle() -> None:
    """Bug: "her latest stay" was the one who told the police."""
    text = "Her latest cruise comes after Ann Vale hit a pier with her launch in June and then lied to guards, telling them she was ashore."
    assert [q.speaker for q in quotes_of(text)] == ["Ann Vale"]


def test_an_e_mail_is_one_word() -> None:
    """Bug: the tokeniser made three nouns of it, and the speaker was "-"."""
    text = "In an e-mail to harbour staff Friday morning, Vale said, “We met with Mr. Reyes and were glad of it.” Ann Vale left at noon."
    assert [q.speaker for q in quotes_of(text)] == ["Ann Vale"]


def test_the_nearer_of_two_subjects_speaks() -> None:
    """Bug: "two countries around the Gulf of Orm" said what a spokesman did; "One big difference" was quoted."""
    text = "The sailors are from Tarn and Velm, two countries surrounding the Gulf of Orm, Reyes said."
    assert [q.speaker for q in quotes_of(text + " Tom Reyes left.")][:1] == ["Tom Reyes"]
    text = 'One big difference between the boat and most others, said Tom Reyes: "She felt lighter in the fog than in the sun."'
    assert [q.speaker for q in quotes_of(text)] == ["Tom Reyes"]


def test_a_clubs_president_is_not_the_countrys() -> None:
    """Bug: what "the sorority's national president" announced was said by the one whom the article calls President."""
    club = "President Ann Vale flew home. The rowing club's national president announced the boathouse was sold."
    text = f"{club} The country's president said it was late."
    speakers = [quote.speaker for quote in quotes_of(text, Ann_Vale="President")]
    assert "Ann Vale" not in speakers[:1]
    assert speakers[-1] == "Ann Vale"


def test_what_is_posted_is_said_by_whoever_posts_it() -> None:
    """Bug: "Tarn Ferries first confirmed the fault around 8 p.m." was the speaker."""
    text = "Tarn Ferries first acknowledged the fault around 8 p.m. ET on Thursday, posting on social media that said: “We are at work.”"
    assert [q.speaker for q in quotes_of(text)] == ["Tarn Ferries"]


def test_a_bullet_is_not_said() -> None:
    text = "• Boats are going again and the pier is safe, Ann Vale says.\n\nAnn Vale left at noon."
    assert [q.content[0].of(text)[0] for q in quotes_of(text)] == ["B"]


def test_who_tells_is_the_subject_though_much_stands_between() -> None:
    """Bug: "door" said what a passenger did, who sat behind the door plug."""
    seated = "Passenger Ann Vale, sitting behind the door plug with her 12-year-old son"
    assert [q.speaker for q in quotes_of(f'{seated}, told the Gazette: "We literally thought it was over."')] == ["Ann Vale"]


def speakers(text: str, **roles: str) -> list[str | None]:
    return [quote.speaker for quote in quotes_of(text, **roles)]


def test_the_owner_of_a_subject_is_who_he_means() -> None:
    text = "Ann Vale met Zamir Osh.\nTom Reyes' decision to sign was a surprise. He said that the board had failed."
    assert speakers(text)[-1] == "Tom Reyes"


def test_what_a_subject_is_told_to_be_is_who_he_means() -> None:
    text = "Zamir Osh praised the plan.\nOne of those who signed was Tom Reyes. Later he said the board had been misled."
    assert speakers(text)[-1] == "Tom Reyes"


def test_who_speaks_of_fears_says_them() -> None:
    """Bug: "fears" were the speaker."""
    assert speakers("Ann Vale spoke out about her nephew's fears saying the boat was unsafe.") == ["Ann Vale"]
    assert speakers('Ann Vale concluded her speech saying: "I will leave the job that I love."') == ["Ann Vale"]


def test_a_guard_is_no_company() -> None:
    """Bug: what a firm said was a coast guard's."""
    text = "The Harbour Board searched. The Harbour Board waited. The boat was old, the company said."
    assert speakers(text)[-1] == "Harbour Board"
    assert speakers(text.replace("Harbour Board", "Coast Guard"))[-1] != "Coast Guard"
