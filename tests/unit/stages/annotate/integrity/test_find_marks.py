import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model.annotation import Block, Mark
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.resources import language_model, spelling
from rashomon.stages.annotate.integrity import find_marks
from rashomon.stages.annotate.integrity.quotation import find_unclosed_headings
from rashomon.stages.annotate.parse import parse_article


def marks(text: str) -> tuple[Mark, ...]:
    article, start = Article("a", text), 0
    blocks = []
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span("a", start, start + len(line)), "body"))
        start += len(line) + 1
    parse = parse_article(article, tuple(blocks), language_model())
    return find_marks(article, tuple(blocks), parse, (), spelling())


def reasons(text: str) -> set[str]:
    return {mark.reason for mark in marks(text)}


def marked(text: str) -> list[str]:
    return [mark.span.of(text) for mark in marks(text)]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("“The mill must close,’’ Ms. Falk said.", "closed-by-apostrophes"),
        ("“The mill must close, Ms. Falk said. Nobody answered her.", "never-closed"),
        ("The mill must close,” Ms. Falk said, “and soon.”", "never-opened"),
        ("The owner said “No way“The mill will stay open.”", "opened-twice"),
        ("She said “it was over.” They would go around it. “", "stray-mark"),
        ("“The mill must close.\nIt has no work,” Ms. Falk said.", "runs-over-paragraph"),
        ("It borders on Velden, Ostrand and Kesten. Brannholm.", "list-continued"),
        ("“He never thought it would hold.” , Stay together. The others left.", "broken-off"),
        ("“It was open because. It was safe,” she said.", "broken-off"),
        ("The mill is to be sold to the. Nobody has said when.", "broken-off"),
        ("“The mill must close.” , he said. The others left.", "stray-mark"),
        ("What happens then, nobody has said. After Thursday flies.", "missing-subject"),
        ("“The men pushed, pushed the children out first,” she said.", "repeated-words"),
        ("She suggesting, jokingly, that the mill could float.", "no-finite-verb"),
        ("They try to stop, to stop the mill from closing.", "repeated-words"),
        ("The workers of of the mill went home.", "repeated-words"),
        ("Half of the town would not have him, have him as mayor.", "repeated-words"),
        ("While Voss is in Velden, he plans to talk to Ada Kesten, Voss and other ministers.", "subject-among-objects"),
        ("The owner sent an the urgent letter.", "two-determiners"),
        ("The owner made an wage offer.", "wrong-article"),
        ("The owner did not recieve an answer.", "misspelt"),
        ("Police reponded to the call.", "misspelt"),
        ("The govemment closed the mill.", "misspelt"),
        ("She ca nt say when the mill will open.", "misspelt"),
        ("He waits in jail in lieu $900 bail.", "missing-preposition"),
        ("Dozens people waited at the mill.", "missing-preposition"),
        ("It is one the oldest mills in Velden.", "missing-preposition"),
        ("A fund paid for news of the murder Falk.", "missing-preposition"),
        ("A 9-year girl was in the mill.", "missing-word"),
        ("The owner was trying get a loan.", "missing-to"),
        ("The mill closed at noon.. Nobody stayed.", "doubled-mark"),
        ("The mill would has closed by noon.", "wrong-form"),
        ("The owner did not went to the mill.", "wrong-form"),
        ("The mill was happened to be shut, and the owner was died.", "wrong-form"),
        ("The owner came late, but he are to blame.", "no-agreement"),
        ("They was told to leave.", "no-agreement"),
        ("The workers was told to leave.", "no-agreement"),
        ("Three worker and several officer were hurt.", "no-agreement"),
        ("One of the victim was named.", "no-agreement"),
        ("The owner should of been there.", "wrong-word"),
        ("He walked too and from the mill.", "wrong-word"),
        ("The owner said Monday said he knew nothing.", "repeated-words"),
        ("The inves- tigation of the mill is over.", "hyphen-left"),
        ("The inves-tigation of the mill is over.", "hyphen-left"),
        ("The owner w0uld not answer.", "misread"),
        ("The chief of THe mill left.", "two-capitals"),
        ("The port ofMarden is shut.", "missing-space"),
        ("The mill has 90people.", "missing-space"),
        ("The mill will open next tuesday.", "small-letter"),
        ("The mill was closed. the owner had left.", "small-letter"),
        ("The mill<br/> was closed.", "markup-left"),
        ("The owner of the mill has been told to leave the", "broken-off"),
        ("The owner didn?t answer.", "wrong-encoding"),
        ("The owner didnâ\x80\x99t answer.", "wrong-encoding"),
        ("The owner made a eight-year offer.", "wrong-article"),
        ("The crowd sang for the trainer, whose was 68 on Saturday.", "missing-noun"),
        ("They stayed away after threatened with death.", "missing-being"),
        ("The owner declined say when the mill would close.", "missing-to"),
        ("The patch helps, although is only meant for new machines.", "missing-subject"),
        ("She said she she sometimes talks to them.", "repeated-words"),
        ("The men notified notified nobody of the sale.", "repeated-words"),
        ("Nobody was hurt in the fire, the mayor said on Monday. Nobody was hurt in the fire, the mayor said on Monday.", "sentence-twice"),
        ("Voss will buried on Friday.", "missing-being"),
        ("There would many difficulties in attacking the mill.", "missing-being"),
        ("The champions will have try to win without him.", "wrong-form"),
        ("She told the court that she had drank two jugs of cider.", "wrong-form"),
        ("The crew of the wrecked ferry swam quickly to safely.", "wrong-form"),
        ("The reports cites a person who knows the talks.", "no-agreement"),
        ("The floods in towns along the river has driven at least 30 families out.", "no-agreement"),
        ("The identities of the victims has not been released.", "no-agreement"),
        ("The three are signed for the sequel (and I imaging they are also signed for the third).", "no-finite-verb"),
        ("But that's not say there are no problems.", "missing-to"),
        ("They left candles at the site where teenager was shot.", "missing-article"),
        ("A storm killed nine in city of Velden in 2003.", "missing-article"),
        ("Ships carry $100 billion worth India's trade.", "missing-preposition"),
        ("She became on of the first to leave.", "wrong-word"),
        ("Nine were killed and more then 100 hurt.", "wrong-word"),
        ("A quake hit the coast, killing ten and wounding other 70.", "wrong-word"),
        ("The mayor left. The also said that nobody was hurt.", "wrong-word"),
        ("They play for very a passionate crowd.", "wrong-order"),
        ("The strait carries more than nearly 100 ships.", "two-bounds"),
        ("They read the report.The owner did not.", "missing-space"),
        ("She wrote to him last week,demanding an answer.", "missing-space"),
        ("It was read on Wednesday,November the first.", "missing-space"),
        ("The mill will stay open for at The union said that it would pay.", "broken-off"),
        ("They want to lend it a part of the She said no.", "broken-off"),
        ("The owner told them that the offer was too small and shesaid so.", "misspelt"),
        ("The owner didnâ€™t answer.", "wrong-encoding"),
        ("He was a prot\ufffdg\ufffd of the owner.", "wrong-encoding"),
        ("The owner of O&#x27;Neill&apos;s left.", "wrong-encoding"),
        ("He was in the mill's care for a lifetime ofeverything.", "misspelt"),
        ("Her agent siad so.", "misspelt"),
        ("A spokeman of the mill said so.", "misspelt"),
        ("One bullet richocheted off a wall; he has an acelerant.", "misspelt"),
        ("Remaning on the team are two of them.", "misspelt"),
        ("On Novemer 27 the mill closed.", "misspelt"),
        ("We cannot go and they cant stay.", "misspelt"),
    ],
)
def test_damage_has_its_reason(text: str, reason: str) -> None:
    assert reason in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "“The mill must close,” Ms. Falk said, “and soon.”",
        "The owners of two- and three-year leases met the co-owner, the by-laws in hand. A teen-ager came.",
        "“They was here, and he are gone,” she said.",
        "Two dozen people came, one in the most recent car. The death Monday and the murder Friday were his.",
        "A 9-year term ended; two day trips and three man crews were planned. The G20 met the R10s at 5am on H15 road.",
        "The mill opened in Mayville... and closed. See who?s=1 there.",
        'The mill made "a 6\'2", 230-pound door" in 1989.',
        'The mill had "not met our plans for 1989". It closed.',
        'The mill is "a ruin,” she said. “It is gone.”',
        "For many the first sign was smoke. It was to some the best day, watched by many the world over. The murder Jan. 4 is his.",
        "After his death Moore lost the mill, owing the bank a million. She set up a number people can call. It is in terms we know.",
        "Should planning be granted, work starts on a 10-year child care plan. The will was read, and the will is valid. A must is it.",
        "Those who could had left; they did all that they could given the time. Those who did not were fined. Why they did not is unclear.",
        "What she has goes to her son. The relationship they have began in 2003. His fate was arrest. All they could do was believe.",
        "The people I spoke to said the mill was shut. How wrong they were became clear. Those who have are glad.",
        "There are more smaller mills and more higher education places. His brother and he are partners. Are Ada and he well?",
        "Many report to work at six, and several home in on the mill. A Year Seven student was hurt; the number two player was beaten.",
        "Several student and staff groups met at a women in business event. They won two man of the match awards.",
        "It didn't use to be a mill. Families there own it. The fire was like one in the same street.",
        "‘We was robbed,’ said the owner. What worries the workers is the price. The crossroads was closed.",
        "IPhone sales and QAnon came up. In Fresno, Calif. police held him. The easyGroup and Channel5 were told.",
        "The owner had been seen late on Sunday with the mayor of\nVelden, when he was on his way to the boat with the\n"
        "Marden police, who told nobody what they had found, in\nthe boat.",
        "“The mill must close.\n“It has no work,” Ms. Falk said.",
        '"The mill must close," Ms. Falk said. "It has no work."',
        "“Help me, help me!” she cried.",
        "She had had enough, and said that that was the end.",
        "He refused comment. The board agreed terms with the union.",
        "He sang a cappella; the a cappella group cheered.",
        "It borders on Velden, Ostrand and Kesten. Brannholm is far away.",
        "Why? Just because. She will not say more.",
        "He wrote one word on the board: “because.” Then he left.",
        "They waited, waited and waited. It rained, rained for weeks.",
        "On the wall hangs a picture. In May came the rain.",
        "Voss met Kesten, and Voss and Arden later signed.",
        "It was a one-off in a European city, an hour before an honest man gave a talk. Plan a and plan b failed.",
        "The organisers recognised the neighbours' favourite colour and its centrefold, kilometres off, and marvellous pyjamas.",
        "He was helming a winless team, dancin' and singin', supermax, kindler, inbounds and loansharking.",
        "He was a photog once and a photog twice, www.recieve.example; one committe and then another committe.",
        "The man whose house was sold came after repeated calls, based by the sea.",
        "All he has to do is win. The will named his wife. The last thing she meant to do is done.",
        "The media gets it wrong; eight years is long; politics divides them. Sometimes a series ends.",
        "Are we going? What is he doing? He knew that that's so, and he had had enough.",
        "The other two died, as did 133 other people. Others 15 and older fled.",
        "There will be no answer, and there could still be one. Go to Deadline.com or see www.mill.example.",
        "On Novembre 3 he played Augusta 4 times; Sundays 7 to 9.",
        "The town he moved to early was safe. They listened to only one. A crime of hate is a city of God.",
        "It is worth a million, or a million worth more than that.",
        "There would no doubt be others. And Skelly called him a guy who would have appeal. We are going to have to have some wins.",
        "The speakers slots at the convention are given away.",
        "The columnist George Will urged them on. A move saw her become a helper. Husted left an unrecognisable skillset.",
        "A directress came to the frontend.",
        "The monarchiens read of cura personalis. Memories live on of the war.",
        "It holds a String.Index of a String.Index here.",
        "The politics of a bailout has figured in the campaign. The number of dead in the attacks has risen.",
        "The crowds there will more than double. Police said $3 million worth was seized; $2 million worth last year.",
        "He handed over nearly $2 million in a career over nearly 20 years. He showed little affect in court.",
        "The radio plays soul and other 80s hits. She heard a friend of his describe the fire.",
        "All the money they had went to the hospital. The doubts he had began to fade.",
        "It is not make or break for the team. The bird's call is not make-believe.",
        "He wants to slowly, but surely, build a new mill. It was a red red rose.",
        "The people we have have done well. The power he has has grown. The will will be read. It was over over there.",
        "Those who voted voted for the bond. What she said said it all.",
        "The shares of Monster.Com rose. The winner was Anthony Munday, 34, of Leeds. Voters go to the polls in a byelection.",
    ],
)
def test_sound_text_is_left_alone(text: str) -> None:
    assert marks(text) == ()


def test_the_mark_covers_what_is_damaged() -> None:
    assert marked("The owner sent an the urgent letter.") == ["an the urgent"]
    assert marked("It borders on Velden, Ostrand and Kesten. Brannholm.") == ["Ostrand and Kesten. Brannholm."]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="“”\"’' .,aT\n", max_size=80))
def test_marks_lie_in_the_text(text: str) -> None:
    for mark in marks(text):
        assert mark.span.end <= len(text)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"We dug with bare hands", said Akmal Bern of the rescuers. "By night the knocking stopped.\n\n'
         '"I cannot give a number", said the minister Timur Zhak. Nobody else spoke.', '"By night the knocking stopped.'),
        ('She spoke to a crowd. "Half of you did not want me.\n\nHe left at once.\n\n"I said so myself", he said on Monday.',
         '"Half of you did not want me.'),
        ('"We made your jars all year and they come with three percent, said Dora Pruett, the president. "It is the rent."',
         '"We made your jars all year and they come with three percent, said Dora Pruett, the president.'),
        ("“The dam is holding\nEngineers walked across it this morning and found no crack in the wall, the ministry says.",
         "“The dam is holding"),
    ],
)
def test_a_quotation_that_nothing_closes_is_marked(text: str, quoted: str) -> None:
    assert [mark.span.of(text) for mark in marks(text) if mark.reason == "never-closed"] == [quoted]


def test_one_speaker_may_open_every_paragraph_anew() -> None:
    text = '"We dug with bare hands," said Akmal Bern. "It was night.\n\n"Then the knocking stopped," Bern said on Monday.'
    assert not [mark for mark in marks(text) if mark.reason == "never-closed"]


def test_a_heading_whose_words_are_never_closed_is_marked() -> None:
    article = Article("a", "“The dam is holding\n“It is sound”\nSafe")
    headings = [Span("a", 0, 19), Span("a", 20, 33), Span("a", 34, 38)]
    assert [mark.span for mark in find_unclosed_headings(article, headings)] == [Span("a", 0, 19)]


def test_words_that_run_over_lines_of_one_sentence_are_no_damage() -> None:
    """A text cut into sentences has lost its paragraphs: each line of a longer quotation was marked as never closed or never opened."""
    lines = (
        "The mill will stay open.", "“We have found a buyer.", "He signs on Friday.", "Nobody loses a job,” said Ann Reay.",
        "“I slept well.", "“I had not for weeks.”", "The council meets on Monday.",
    )  # fmt: skip
    assert marks("\n".join(lines)) == ()
    assert reasons("\n\n".join(lines)) == {"never-closed", "never-opened"}


def test_the_last_words_of_a_text_cut_into_sentences_are_marked_where_nothing_closes_them() -> None:
    before = ("The mill will stay open.", "A buyer was found.", "He signs on Friday.", "Nobody loses a job.")
    assert reasons("\n".join((*before, 'A spokeswoman said: "We know of the sale.', "We help."))) == {"never-closed"}
    assert reasons("\n".join((*before, 'A spokeswoman said: "We know of the sale.', 'We help."'))) == set()
    assert reasons("\n".join((*before, 'It is a tragedy of the town, "Voss said at the start.'))) == set()


def test_a_text_cut_into_sentences_still_tells_what_was_never_opened() -> None:
    lines = ("The mill will stay open.", "We have found a buyer,” said Ann Reay.", "He signs.", "It rained.", "Nobody came.")
    assert reasons("\n".join(lines)) == {"never-opened"}


def test_a_text_full_of_words_that_no_dictionary_has_is_not_called_misspelt() -> None:
    invented = " ".join(f"reponded{letter} " for letter in "bcdfghjkl")
    assert marks(f"Police reponded to the call. {invented}.") == ()
    assert reasons("Police reponded to the call.") == {"misspelt"}


def test_marks_in_a_tag_quote_nobody() -> None:
    assert reasons('He saw <tweet id="12"> and left.') == {"markup-left"}


def test_who_writes_all_in_small_letters_has_lost_none() -> None:
    assert reasons("the mill was closed on monday. the owner had left. they had told nobody. it was cold.") == set()


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("The loss of life toll rose to nine, officers mentioned on Monday.", ["loss of life toll", "officers mentioned"]),
        ("Greater than 900 individuals left, in accordance with state media, on Monday night time.",
         ["Greater than 900 individuals", "in accordance with state media", "Monday night time"]),
        ("The Legal professional Normal spoke to the press convention.", ["Legal professional Normal", "press convention"]),
        ("The fire service acted in accordance with police rules, and the officers mentioned no names.", []),
        ("The officers mentioned in a report were in a federal courtroom for the final 12 months.", []),
        ("A pure disaster, police say: the Convention Center East and its open hearth in the Monday night time slot.", []),
        ("She mentioned the death toll, the Supreme Court and the White House at a news conference.", []),
    ],
)  # fmt: skip
def test_set_phrases_with_a_synonym_for_a_word_are_marked(text: str, swapped: list[str]) -> None:
    assert [mark.span.of(text) for mark in marks(text) if mark.reason == "words-swapped"] == swapped
