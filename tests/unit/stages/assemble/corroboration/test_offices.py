from rashomon.model.annotation import Mention
from rashomon.model.span import Span
from rashomon.model.story import Entity
from rashomon.stages.assemble.corroboration.facts.offices import find_offices

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
