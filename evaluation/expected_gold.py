"""How well the dossiers of stories annotated elsewhere score: their own scorer, run over what the program makes of them."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from rashomon.library import Library
from rashomon.model.received import Received
from rashomon.readers import read

Json = dict[str, Any]


def score_gold(folder: Path, seeds: Path) -> int:
    """The folder's own scorer over the stories it annotates."""
    scorer = folder.parent / "score_dossier.py"
    if not scorer.is_file():
        print(f"NOT MEASURED: {folder} has no scorer beside it ({scorer}). Name a folder of gold dossiers.", file=sys.stderr)
        return 1
    status = 0
    for gold in sorted(folder.glob("*.json")):
        with tempfile.TemporaryDirectory() as made:
            articles = story_articles(gold, seeds, Path(made))
            if articles is None:
                print(f"NOT MEASURED: {gold.name}: its articles are not in {seeds}", file=sys.stderr)
                status = 1
                continue
            status |= score_one(gold, articles, Path(made), scorer)
    return status


def story_articles(gold: Path, seeds: Path, made: Path) -> Path | None:
    """The articles as the program gets them: beside the gold, or made from the seed files it names."""
    beside = gold.with_suffix(".jsonl")
    if beside.is_file():
        return beside
    articles = json.loads(gold.read_text(encoding="utf-8"))["articles"]
    files = [(a["id"], seeds / a["find"].get("seed", "")) for a in articles]
    if not all(file.is_file() for _, file in files):
        return None
    path = made / "articles.jsonl"
    with path.open("w", encoding="utf-8") as out:
        for id, file in files:
            text = file.read_bytes().decode("utf-8")
            print(json.dumps({"id": id, "text": text, "captured_at": "2022-12-31"}), file=out)
    return path


def _meets(blank: Json, wanted: Json) -> bool:
    return blank["asked"] in wanted["asked"] and any(word in blank["about"].casefold() for word in wanted["words"])


def made_of(articles: Path) -> tuple[list[Json], list[Json]]:
    """The dossiers of a file of articles, and their annotations."""
    with Library.temporary() as library:
        library.build(item for item in read([str(articles)]) if isinstance(item, Received))
        return [library.published(d) for d in library.dossiers()], list(library.annotations())


def score_one(gold: Path, articles: Path, made: Path, scorer: Path) -> int:
    dossiers, annotations = made_of(articles)
    if len(dossiers) > 1:
        print(f"{gold.stem}: {len(dossiers)} stories where one is expected; the first is scored")
    asked = json.loads(gold.read_text(encoding="utf-8")).get("blanks", [])
    met = sum(any(_meets(b, w) for b in dossiers[0]["blanks"]) for w in asked)
    print(f"blanks asked in words of the sources (`about`; the scorer looks into `why`, which is a code): {met} of {len(asked)}")
    return score_made(dossiers[0], annotations, gold, articles, made, scorer)


def score_made(dossier: Json, annotations: list[Json], gold: Path, articles: Path, made: Path, scorer: Path) -> int:
    """The status of the gold dossiers' own scorer over a dossier, whose files are written to ``made``."""
    (made / "dossier.json").write_text(json.dumps(dossier), encoding="utf-8")
    (made / "annotations.jsonl").write_text("".join(json.dumps(line) + "\n" for line in annotations), encoding="utf-8")
    command = [sys.executable, str(scorer), str(made / "dossier.json"), str(gold), "--articles", str(articles)]
    return subprocess.run([*command, "--annotations", str(made / "annotations.jsonl")], check=False).returncode
