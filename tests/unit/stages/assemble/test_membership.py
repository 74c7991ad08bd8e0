from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.decision import Decision
from rashomon.model.dossier import StoryGround
from rashomon.model.span import Span
from rashomon.stages.assemble.membership import MOST_GROUNDS, find_membership, read_terms
from rashomon.text.read import ReadText

FIRST = "The Ormund ferry sank near Vessel Point on Sunday. All 41 passengers were saved by fishermen."
SECOND = "Fishermen saved 41 people when the ferry of the Ormund line went down. Harbourmaster Celia Drost praised them."
THIRD = "Celia Drost, the harbourmaster, said that the Ormund ferry had been inspected. It sank within minutes."


def grounds(*texts: str, decisions: tuple[Decision, ...] = ()) -> dict[str, tuple[StoryGround, ...]]:
    articles = {f"a{number}": Article(f"a{number}", text) for number, text in enumerate(texts)}
    terms = {id: read_terms(ReadText(a.text), (Block(Span(id, 0, len(a.text)), "body"),)) for id, a in articles.items()}
    return dict(find_membership(articles, terms, decisions))


def told(found: tuple[StoryGround, ...], text: str) -> dict[str, tuple[str, int | None]]:
    return {span.of(text): (ground.code, ground.others) for ground in found for span in ground.evidence or ()}


def test_what_an_article_has_in_common_with_others_and_with_how_many() -> None:
    found = told(grounds(FIRST, SECOND, THIRD)["a0"], FIRST)
    assert found["Ormund"] == ("same-name", 2)
    assert found["41"] == ("same-figure", 1)
    assert found["ferry"] == ("same-word", 2)


def test_the_likest_come_first_and_are_few() -> None:
    of_first = grounds(FIRST, SECOND, THIRD)["a0"]
    assert len(of_first) == MOST_GROUNDS
    assert next(iter(told(of_first, FIRST))) == "Ormund"


def test_what_only_one_article_has_is_no_reason() -> None:
    assert "Vessel" not in told(grounds(FIRST, SECOND, THIRD)["a0"], FIRST)


def test_an_article_alone_needs_no_reason() -> None:
    assert grounds(FIRST) == {"a0": ()}


def test_what_somebody_decided_is_the_first_reason() -> None:
    moved = Decision("move", "a1", "", "a0", "ed", "same ferry", 1)
    renamed = Decision("rename", "a0", "Ormund", "Ormund Line", "ed", "its name", 2)
    found = grounds(FIRST, SECOND, decisions=(moved, renamed))
    assert found["a1"][0] == StoryGround("decided", None, None)
    assert all(ground.code != "decided" for ground in found["a0"])


def test_the_order_of_articles_changes_nothing() -> None:
    articles = {f"a{number}": Article(f"a{number}", text) for number, text in enumerate((FIRST, SECOND, THIRD))}
    terms = {id: read_terms(ReadText(a.text), (Block(Span(id, 0, len(a.text)), "body"),)) for id, a in articles.items()}
    backwards = dict(reversed(articles.items()))
    assert find_membership(articles, terms, ()) == find_membership(backwards, terms, ())
