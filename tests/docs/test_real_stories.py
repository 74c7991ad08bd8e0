"""The gold of real stories says where words stand and holds none of them: they are not ours to pass on."""

import json
from pathlib import Path

import pytest

REAL = Path(__file__).parents[2] / "evaluation" / "real"


@pytest.mark.parametrize("path", sorted(REAL.glob("*.json")), ids=lambda path: path.stem)
def test_the_gold_of_a_real_story_holds_no_words_of_its_articles(path: Path) -> None:
    gold = path.read_text(encoding="utf-8")
    assert '"exact":' not in gold
    assert {article["find"]["set"] for article in json.loads(gold)["articles"]} == {"stories/ecbplus"}
