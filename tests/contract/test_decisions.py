"""What people decide is stronger than the machine, survives a rebuild, and can be undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import exported

from rashomon.api import article
from rashomon.cli.decisions import move, replay, show
from rashomon.errors import NotFound
from rashomon.library import Library
from rashomon.model.decision import ALONE, Decision, DecisionKind, standing
from rashomon.model.received import Received

TEXTS = {
    "one": "Ferry aground off Karsholm\n\nThe ferry Sandra ran aground off Karsholm on Tuesday. Inga Brandt, the harbour "
    "master, said nobody was hurt. “We were lucky,” Brandt said.",
    "two": "Ferry Sandra runs aground off Karsholm\n\nA ferry, the Sandra, ran aground off Karsholm on Tuesday with 42 people "
    "aboard. “We were lucky,” said Inge Brant, the harbour master of Karsholm.",
    "three": "Bakers win prize\n\nTwo bakers from Oldenby won a prize for rye bread on Friday. “It is the salt,” said Ove Lund.",
}
ROWS = [Received(id, article(id=id, text=text, published_at="2024-05-15")) for id, text in TEXTS.items()]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "small.db", create=True) as library:
        library.build(ROWS)
        yield library


def decide(library: Library, kind: DecisionKind, at: str, subject: str = "", target: str = "") -> Decision:
    return library.decide(Decision(kind, at, subject, target, "ed", "seen on the spot", 0))


def names(library: Library, story: str) -> dict[str, set[str]]:
    return {n.name: {v.exact for v in n.variants} for n in library.dossier(story).names}


def test_names_are_merged_renamed_split_and_dropped(small: Library) -> None:
    before = names(small, "one")
    assert "Inga Brandt" in before
    decide(small, "merge", "one", "Inge Brant", "Inga Brandt")
    assert "Inge Brant" in names(small, "one")["Inga Brandt"]
    decide(small, "rename", "one", "Inga Brandt", "Inga M. Brandt")
    assert {"Inga Brandt", "Inge Brant"} <= names(small, "one")["Inga M. Brandt"]
    assert any(q.speaker == "Inga M. Brandt" for q in small.dossier("one").quotes), "quotes follow the name"
    decide(small, "split", "one", "Inge Brant")
    assert names(small, "one")["Inge Brant"] == {"Inge Brant"}
    decide(small, "not-a-name", "one", "Karsholm")
    assert "Karsholm" not in names(small, "one")


def test_articles_are_moved(small: Library) -> None:
    decide(small, "move", "three", target="one")
    assert {a.id for a in small.dossier("three").articles} == {"one", "two", "three"}
    decide(small, "move", "one", target=ALONE)
    assert {a.id for a in small.dossier("one").articles} == {"one"}


def test_a_story_is_moved_whole(small: Library, tmp_path: Path) -> None:
    decide(small, "move", "one", target=ALONE)
    assert small.dossier("one").story.id != small.dossier("two").story.id
    move(tmp_path / "small.db", small.dossier("two").story.id, "three", "ed", "one event")
    assert {a.id for a in small.dossier("three").articles} == {"two", "three"}
    move(tmp_path / "small.db", small.dossier("three").story.id, "one", "ed", "one event")
    assert {a.id for a in small.dossier("one").articles} == {"one", "two", "three"}


def test_a_decision_survives_a_rebuild_and_is_undone(small: Library, tmp_path: Path) -> None:
    machine = exported(small)
    made = decide(small, "move", "three", target="one")
    decided = exported(small)
    assert decided != machine
    small.build(ROWS)
    assert exported(small) == decided, "building again keeps what was decided"
    decide(small, "undo", "", target=made.id)
    assert exported(small) == machine
    with Library.open(tmp_path / "other.db", create=True) as other:
        other.build(ROWS)
        other.decide(made)
        assert exported(other) == decided, "the same articles and decisions give the same"


def test_an_undo_is_undone() -> None:
    first = Decision("rename", "a", "x", "y", "ed", "", 1)
    second = Decision("undo", "", "", first.id, "ed", "", 2)
    third = Decision("undo", "", "", second.id, "ed", "", 3)
    assert standing([first]) == (first,)
    assert standing([second, first]) == ()
    assert standing([third, first, second]) == (first,)


def test_what_is_not_there_cannot_be_decided_on(small: Library) -> None:
    with pytest.raises(NotFound, match="no article is called 'nowhere'"):
        decide(small, "move", "nowhere", target="one")
    with pytest.raises(NotFound, match="no decision"):
        decide(small, "undo", "", target="d-00000000")
    assert small.decisions() == ()


def test_what_was_undone_is_not_undone_again(small: Library) -> None:
    made = decide(small, "move", "three", target="one")
    back = decide(small, "undo", "", target=made.id)
    with pytest.raises(NotFound, match="does not hold any more"):
        decide(small, "undo", "", target=made.id)
    decide(small, "undo", "", target=back.id)
    assert [decision.id for decision in small.standing_decisions()] == [made.id]


def test_an_article_that_was_moved_says_so_where_it_stands_now(small: Library) -> None:
    def decided(id: str) -> set[str]:
        return {account.id for account in small.dossier(id).articles for ground in account.story_grounds if ground.code == "decided"}

    assert decided("one") == set()
    made = decide(small, "move", "three", target="one")
    assert decided("one") == {"three"}
    decide(small, "move", "three", target=ALONE)
    assert decided("one") == set()
    assert decided("three") == {"three"}
    decide(small, "undo", "", target=small.decisions()[-1].id)
    decide(small, "undo", "", target=made.id)
    assert decided("three") == set()


def test_a_log_that_is_replayed_twice_is_taken_over_once(small: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    decide(small, "merge", "one", "Inge Brant", "Inga Brandt")
    decide(small, "move", "three", target="one")
    show(tmp_path / "small.db")
    log = tmp_path / "log.jsonl"
    log.write_text(capsys.readouterr().out, encoding="utf-8")
    with Library.open(tmp_path / "other.db", create=True) as other:
        other.build(ROWS)
    replay(log, tmp_path / "other.db")
    replay(log, tmp_path / "other.db")
    with Library.open(tmp_path / "other.db") as other:
        assert [decision.kind for decision in other.decisions()] == ["merge", "move"]
        assert exported(other) == exported(small)
