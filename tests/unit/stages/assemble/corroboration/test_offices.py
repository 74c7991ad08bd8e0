from rashomon.model.annotation import Mention
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.stages.assemble.corroboration.facts.offices import find_bodies, find_offices

TEXT = "President Ada Lund met Karl Brenner, the leader of the council, and Mr Otto Weil, the leader of the union."


def span(words: str, nth: int = 0) -> Span:
    start = TEXT.index(words, TEXT.index(words) + 1) if nth else TEXT.index(words)
    return Span("a", start, start + len(words))


def offices(*mentions: Mention) -> dict[str, str]:
    at = {m.span: Entity(f"e-{m.name}", m.name, "person", (), ()) for m in mentions}
    return {office: entity.name for office, entity in find_offices(TEXT, mentions, at).items()}


LUND = Mention(span("Ada Lund"), "person", "Ada Lund", title=span("President"))
BRENNER = Mention(span("Karl Brenner"), "person", "Karl Brenner", role=span("leader of the council"))
WEIL = Mention(span("Otto Weil"), "person", "Otto Weil", title=span("Mr"), role=span("leader of the union"))


def test_an_office_of_one_person_means_that_person() -> None:
    assert offices(LUND, BRENNER) == {"president": "Ada Lund", "leader": "Karl Brenner"}


def test_an_office_that_two_people_have_means_nobody_and_a_courtesy_is_no_office() -> None:
    assert offices(LUND, BRENNER, WEIL) == {"president": "Ada Lund"}


def bodies(text: str, *names: str) -> dict[str, str]:
    mentions = [Mention(Span("a", text.index(name), text.index(name) + len(name)), "organisation", name) for name in names]
    at = {m.span: Entity(f"e-{m.name}", m.name, "organisation", (), ()) for m in mentions}
    return {noun: entity.name for noun, entity in find_bodies(text, mentions, at).items()}


def test_a_kind_of_body_of_which_an_article_names_one_means_that_one() -> None:
    text = "Wendshire County Council met the Dockers' Union and the Miners' Union, and the Council spoke."
    assert bodies(text, "Wendshire County Council", "Dockers' Union") == {"council": "Wendshire County Council", "union": "Dockers' Union"}
    assert bodies(text, "Dockers' Union", "Miners' Union") == {}
    assert bodies("The Council met.", "Council") == {}
