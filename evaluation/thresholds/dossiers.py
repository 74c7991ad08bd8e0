"""Stories whose dossiers are scored."""

import importlib
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from records import ROOT, Json, Scores, annotated, annotation, lines, renewed, scorer


class Dossiers:
    """Stories whose dossiers are scored: those of the example corpus, or of a folder of gold dossiers, or of an events set."""

    def __init__(self, paths: Sequence[Path], judge: Callable[[list[Json], list[Json]], Scores]) -> None:
        from rashomon.model.received import Received
        from rashomon.readers import read

        self.judge = judge
        self.received = [item for item in read([str(path) for path in paths]) if isinstance(item, Received)]
        self.held = {
            item.article.id: annotated({"article": item.article}, ("claims", "marks", "corrections"), ())[0]
            for item in self.received
        }  # fmt: skip
        self.inputs = self._inputs()
        self.made = [self._begin(given, self.held) for given in self.inputs]
        self.made = [self._assemble(records, ())[0] for records in self.made]

    def _inputs(self) -> list[Any]:
        """What each story's dossier is made from, with articles compared and grouped as the constants now say."""
        from rashomon.flow.assembly import read_circumstances, story_input
        from rashomon.library import Library
        from rashomon.model.options import Options
        from rashomon.stores import groupings

        with Library.temporary() as library:
            library.group(self.received)
            with library.database.reading() as connection:
                stories = groupings.load_stories(connection)
                around = read_circumstances(connection, stories)
                return [story_input(connection, story, around, Options()) for story in stories]

    def scores(self, changed: Collection[str]) -> Scores | None:
        from rashomon.exports.annotations import annotation_line
        from rashomon.exports.dossiers import dossier_data
        from rashomon.flow.story import resolve

        stories, other = self._stories(changed)
        if changed and not other:
            return None
        dossiers, annotations = [], []
        for records in stories:
            articles = records["articles"]
            dossiers.append(dossier_data(records["dossier"], {id: article.text for id, article in articles.items()}))
            for id, article in articles.items():
                annotations.append(annotation_line(article, records["as_found"][id], resolve(records, id), {}))
        return self.judge(dossiers, annotations)

    def _stories(self, changed: Collection[str]) -> tuple[list[Json], bool]:
        """The records of each story, and whether any became other."""
        from rashomon.pipeline import ARTICLE_STAGES, LIBRARY_STAGES

        inputs, made, held = self.inputs, self.made, self.held
        if not changed.isdisjoint(stage.name for stage in ARTICLE_STAGES):
            found = {id: annotated(one, ("claims", "marks", "corrections"), changed) for id, one in held.items()}
            held = {id: records for id, (records, _) in found.items()}
            if not any(other for _, other in found.values()) and "profile" not in changed:
                return made, False
        if not changed.isdisjoint({"clean", "profile", *(stage.name for stage in LIBRARY_STAGES)}):
            inputs = self._inputs()
        if held is not self.held or inputs is not self.inputs:
            return [self._assemble(self._begin(given, held), ())[0] for given in inputs], True
        found_stories = [self._assemble(records, changed) for records in made]
        return [records for records, _ in found_stories], any(other for _, other in found_stories)

    def _begin(self, given: Any, held: Json) -> Json:
        from rashomon.flow.story import story_records

        annotations = {id: annotation(held[id]) for id in given.articles}
        return story_records(replace(given, annotations=annotations)) | {"as_found": annotations}

    def _assemble(self, records: Json, changed: Collection[str]) -> tuple[Json, bool]:
        from rashomon.pipeline import STORY_STAGES

        return renewed(STORY_STAGES, records, changed)


class HiddenDates(Dossiers):
    """Stories of dated articles; every other day is hidden from the program."""

    def __init__(self, path: Path) -> None:
        super().__init__([path], lambda *_: {})
        self.inputs = [given for given in self.inputs if len(given.articles) >= 4]

    def scores(self, changed: Collection[str]) -> Scores | None:
        from rashomon.flow.story import story_records
        from rashomon.pipeline import STORY_STAGES, needed, run

        hidden, said, held = 0, 0, 0
        for given in self.inputs:
            ids = list(given.articles)[::2]
            bare = {id: replace(given.articles[id], published_at=None) for id in ids}
            annotations = {id: annotation(self.held[id]) for id in given.articles}
            records = story_records(replace(given, articles={**given.articles, **bare}, annotations=annotations))
            run(needed(STORY_STAGES, {"publications"}), records, {})
            for id in ids:
                found = records["publications"][id]
                hidden += 1
                if found.earliest and found.latest:
                    said += 1
                    held += found.earliest <= given.articles[id].published_at[:10] <= found.latest
        return {"given an interval": said / max(1, hidden), "true day inside": held / max(1, said)}


def judge_examples(dossiers: list[Json], annotations: list[Json]) -> Scores:
    """F1 of each section times the mean of 1 and the share of right values, averaged over the examples."""
    from expected import renamed
    from expected_sections import score_story

    found: dict[str, list[float]] = defaultdict(list)
    for file in sorted((ROOT / "examples").glob("*/expected.json")):
        gold = json.loads(file.read_text(encoding="utf-8"))
        hashes = {a["sha256"] for a in gold["articles"]}
        dossier = max(dossiers, key=lambda d: len(hashes & {a["text_sha256"] for a in d["articles"]}))
        ids = {a["id"] for a in dossier["articles"]}
        for name, score in score_story(dossier, [a for a in annotations if a["id"] in ids], renamed(gold, dossier)).items():
            both = score.precision + score.recall
            f1 = 2 * score.precision * score.recall / both if both else 0.0
            found[name].append(f1 * (0.5 + 0.5 * score.values_right / score.values) if score.values else f1)
    return {name: sum(values) / len(values) for name, values in found.items()}


def gold_story(bench: Path, name: str) -> Dossiers:
    """A folder's gold dossier; a seed's articles are found where the benchmark says."""
    from expected_gold import story_articles

    file = bench / "dossiers" / f"{name}.json"
    with tempfile.TemporaryDirectory() as made:
        articles = story_articles(file, bench.parent / "seeds", Path(made))
        if articles is None:
            raise SystemExit(f"NOT MEASURED: the articles of {name} are not in {bench.parent / 'seeds'}")
        return Dossiers([articles], judge_gold(bench, json.loads(file.read_text(encoding="utf-8"))))


def judge_gold(bench: Path, gold: Json) -> Callable[[list[Json], list[Json]], Scores]:
    def judge(dossiers: list[Json], annotations: list[Json]) -> Scores:
        sys.path[:0] = [str(bench)] * (str(bench) not in sys.path)
        result = importlib.import_module("score_dossier").score(max(dossiers, key=lambda d: len(d["articles"])), gold, None, annotations)
        return {name: section["score"] for name, section in result["sections"].items()}

    return judge


def judge_events(bench: Path) -> Callable[[list[Json], list[Json]], Scores]:
    gold = list(lines(bench / "events/gvc/gold.jsonl.gz"))

    def judge(dossiers: list[Json], annotations: list[Json]) -> Scores:
        metrics = scorer(bench, "events").score(gold, dossiers).metrics
        return {"link_f1": metrics["link_f1"], "conll_f1": metrics["conll_f1"]}

    return judge
