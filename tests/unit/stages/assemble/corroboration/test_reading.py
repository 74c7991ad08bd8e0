from rashomon.model.annotated import Annotation, Resolved
from rashomon.model.annotation import Claim, Mention
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.model.story import Entity, Variant
from rashomon.model.times import Publication
from rashomon.stages.assemble.corroboration.facts.reading import Reading, term_of
from rashomon.text.read import ReadText

TEXT = "President Ada Lund came. They greeted the president. Then the president of the league spoke."
NAMED = Span("a", 10, 18)
LUND = Entity("e-1", "Ada Lund", "person", (), (Variant("Ada Lund", (NAMED,), ()),))
CLAIM = Claim(Span("a", 0, 23), "happened", None, None, None, "come", False, NAMED, (), (), ())


def read(text: str, *mentions: Mention) -> Reading:
    annotation = Annotation("a", "en", None, (), claims=(CLAIM,) if text else (), mentions=mentions)
    return Reading(Article("a", text), ReadText(text), annotation, Resolved(Publication("a", "unknown", None, None, None), (), (LUND,)))


def terms(words: str) -> frozenset[str]:
    at = TEXT.index(words)
    return read(TEXT, Mention(NAMED, "person", "Ada Lund", title=Span("a", 0, 9))).terms(Span("a", at, at + len(words)))


def test_the_president_is_who_the_article_calls_so() -> None:
    assert term_of(LUND) in terms("greeted the president")
    assert term_of(LUND) not in terms("the president of the league")


def test_an_article_without_words_is_read() -> None:
    assert read("").forms(Span("a", 0, 1)) == []


def test_a_name_between_commas_behind_a_noun_is_that_of_the_noun() -> None:
    text = "The mayor, Ada Lund, came. The mayor, Ada Lund and others came."
    first, second = Span("a", 11, 19), Span("a", 38, 46)
    lund = Entity("e-1", "Ada Lund", "person", (), (Variant("Ada Lund", (first, second), ()),))
    claim = Claim(Span("a", 0, 25), "happened", None, None, None, "come", False, Span("a", 0, 9), (), (), ())
    mentions = (Mention(first, "person", "Ada Lund"), Mention(second, "person", "Ada Lund"))
    annotation = Annotation("a", "en", None, (), claims=(claim,), mentions=mentions)
    resolved = Resolved(Publication("a", "unknown", None, None, None), (), (lund,))
    reading = Reading(Article("a", text), ReadText(text), annotation, resolved)
    assert reading.beside(Span("a", 0, 9)) == {term_of(lund)}
    assert reading.beside(Span("a", 27, 36)) == frozenset(), "of several nobody stands beside it"
    assert reading.beside(first) == frozenset()
