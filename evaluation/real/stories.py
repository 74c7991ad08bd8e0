"""Real stories: their gold holds places and values and none of the words, which stay with the set they come from.

``without_words`` makes the form that is kept here, ``with_words`` fills the words in again from the set's articles.
"""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
# Their misses are shown to nobody, so that they stay a test.
UNREAD = (
    "ecb-16plus", "ecb-28plus", "ecb-29plus", "ecb-30plus", "ecb-35plus", "ecb-5plus", "ecb-8plus", "ecb-9plus",
    "gvc-402674", "gvc-613903",
)
STORIES = tuple(sorted({path.stem for path in HERE.glob("*.json")} - set(UNREAD)))
Json = dict[str, Any]


class WordsMissingError(Exception):
    """The articles of a story are not at hand, or are others than those its gold was written for."""


def gold_of(story: str) -> Json:
    """The gold of a story, without words."""
    gold: Json = json.loads((HERE / f"{story}.json").read_text(encoding="utf-8"))
    return gold


def articles_of(gold: Json, folder: Path) -> dict[str, Json]:
    """The articles of a story, by id, as the set holds that they belong to: text, and the day of publication where it has one."""
    path = folder / "articles.jsonl.gz"
    if not path.is_file():
        raise WordsMissingError(f"{path} is not there: name the folder of the set {gold['articles'][0]['find']['set']}")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = {row["id"]: row for row in map(json.loads, lines)}
    for article in gold["articles"]:
        row = rows.get(article["find"]["id"])
        if row is None or hashlib.sha256(row["text"].encode()).hexdigest() != article["sha256"]:
            raise WordsMissingError(f"{path} has no article {article['find']['id']} with the text that the gold was written for")
    return {article["id"]: rows[article["find"]["id"]] for article in gold["articles"]}


def records(value: Any) -> Iterator[Json]:
    """Every record inside a value, itself too."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from records(inner)


def without_words(gold: Json) -> Json:
    """A copy of the gold in which places have bounds only, and a form of a name is where it stands."""
    bare: Json = json.loads(json.dumps(gold))
    for record in records(bare):
        record.pop("exact", None)
    return bare


def with_words(bare: Json, texts: dict[str, str]) -> Json:
    """The gold as its scorer reads it."""
    gold: Json = json.loads(json.dumps(bare))
    for record in records(gold):
        if "start" in record:
            record["exact"] = texts[record["article"]][record["start"] : record["end"]]
    for name in gold["names"]:
        for variant in name["variants"]:
            variant["exact"] = variant["evidence"][0]["exact"]
    return gold
