"""The gold of real stories says where words stand and holds none of them: they are not ours to pass on."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

REAL = Path(__file__).parents[2] / "evaluation" / "real"


@pytest.mark.parametrize("path", sorted(REAL.glob("*.json")), ids=lambda path: path.stem)
def test_the_gold_of_a_real_story_holds_no_words_of_its_articles(path: Path) -> None:
    gold = path.read_text(encoding="utf-8")
    assert '"exact":' not in gold
    assert {article["find"]["set"] for article in json.loads(gold)["articles"]} in ({"stories/ecbplus"}, {"events/gvc"})


def unread_stories() -> list[str]:
    """The names that stories.py lists."""
    listed = re.search(r"UNREAD = \((.*?)\)", (REAL / "stories.py").read_text(encoding="utf-8"), re.DOTALL)
    assert listed
    return re.findall(r'"(.+?)"', listed[1])


def test_a_story_kept_unread_has_its_gold() -> None:
    assert {story for story in unread_stories() if not (REAL / f"{story}.json").is_file()} == set()


@pytest.mark.parametrize("story", unread_stories())
def test_the_misses_of_a_story_kept_unread_are_not_shown(story: str, tmp_path: Path) -> None:
    asked = [sys.executable, str(REAL / "score.py"), "--set", str(tmp_path), "--misses", "names", story]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "kept unread" in done.stderr
