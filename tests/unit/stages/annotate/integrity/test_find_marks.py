import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.model.annotation import Block, Mark
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.resources import language_model
from rashomon.stages.annotate.integrity import find_marks
from rashomon.stages.annotate.parse import parse_article


def marks(text: str) -> tuple[Mark, ...]:
    article, start = Article("a", text), 0
    blocks = []
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(Span("a", start, start + len(line)), "body"))
        start += len(line) + 1
    parse = parse_article(article, tuple(blocks), language_model())
    return find_marks(article, tuple(blocks), parse, ())


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
        ("While Voss is in Velden, he plans to talk to Ada Kesten, Voss and other ministers.", "subject-among-objects"),
        ("The owner sent an the urgent letter.", "two-determiners"),
        ("The owner declined say when the mill would close.", "missing-to"),
        ("The patch helps, although is only meant for new machines.", "missing-subject"),
    ],
)
def test_damage_has_its_reason(text: str, reason: str) -> None:
    assert reason in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "“The mill must close,” Ms. Falk said, “and soon.”",
        "“The mill must close.\n“It has no work,” Ms. Falk said.",
        '"The mill must close," Ms. Falk said. "It has no work."',
        "She had had enough, and said that that was the end.",
        "He refused comment. The board agreed terms with the union.",
        "He sang a cappella; the a cappella group cheered.",
        "It borders on Velden, Ostrand and Kesten. Brannholm is far away.",
        "Why? Just because. She will not say more.",
        "He wrote one word on the board: “because.” Then he left.",
        "They waited, waited and waited. It rained, rained for weeks.",
        "On the wall hangs a picture. In May came the rain.",
        "Voss met Kesten, and Voss and Arden later signed.",
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
