"""The sets that `thresholds.py` measures a changed constant on: read once, then scored again with some stages run anew.

Each set is made in the parent process, which parses its texts and holds all records; `scores(changed)` is called in a child, where the
package has been imported anew with one constant changed. It runs the changed stages, and those that read what became other by it, and
gives what its scorer says, by name; None where all records stayed as they were.
"""

import gzip
import hashlib
import importlib
import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

Json = dict[str, Any]
Scores = dict[str, float]
ROOT = Path(__file__).parents[1]
RECORD = {"times": "times", "quotes": "quotes", "mentions": "mentions", "blocks": "blocks", "integrity": "marks", "figures": "figures"}


def lines(path: Path) -> Iterator[Json]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def scorer(bench: Path, task: str) -> Any:
    """The set's own scorer, without its interval, which is not asked for and takes longer than the rest."""
    sys.path[:0] = [str(bench)] * (str(bench) not in sys.path)
    module = importlib.import_module(f"scorers.{task}")
    module.bootstrap = lambda *_: (0.0, 0.0)
    return module


def renewed(stages: Iterable[Any], held: Json, changed: Collection[str]) -> tuple[Json, bool]:
    """The records when the changed stages have run anew, and those that read what became other by it; whether anything did."""
    from rashomon.pipeline import run
    from rashomon.resources import Resources

    records, other = dict(held), set()
    for stage in stages:
        if stage.writes not in held or stage.name in changed or not other.isdisjoint(stage.reads):
            run((stage,), records, Resources())
            if stage.writes not in held or records[stage.writes] != held[stage.writes]:
                other.add(stage.writes)
    return records, bool(other)


def annotated(held: Json, wanted: Collection[str], changed: Collection[str]) -> tuple[Json, bool]:
    """An article's records, as `renewed`."""
    from rashomon.pipeline import ARTICLE_STAGES, needed

    return renewed(needed(ARTICLE_STAGES, {"blocks", *wanted}), held, changed)


def all_annotated(held: Iterable[Json], wanted: Collection[str], changed: Collection[str]) -> tuple[list[Json], bool]:
    found = [annotated(one, wanted, changed) for one in held]
    return [records for records, _ in found], any(other for _, other in found)


def annotation(records: Json) -> Any:
    from rashomon.flow.article import RECORDS
    from rashomon.model.annotated import Annotation

    given = {name: records[name] for name in RECORDS if name in records}
    sentences = tuple(s.span for s in records["parse"].sentences) if "parse" in records else ()
    return Annotation(records["article"].id, "en", None, records["blocks"], sentences, **given)


def published(records: Json, sections: Collection[str]) -> Json:
    """The published annotation of an article by itself."""
    from rashomon.exports.annotations import annotation_line
    from rashomon.flow.story import resolve_alone
    from rashomon.model.annotated import Resolution
    from rashomon.model.options import Options

    found = annotation(records)
    resolution = Resolution(found.article, (), ())
    if "times" in sections:
        resolution, _ = resolve_alone(records["article"], found, Options(), {})
    return annotation_line(records["article"], found, resolution, {}, sections)


class ArticleSet:
    """Articles, each read alone, and labels."""

    def __init__(self, bench: Path, name: str, section: str, metrics: Sequence[str], every: int = 1) -> None:
        from rashomon.model.received import Received
        from rashomon.readers import read

        self.section, self.bench, self.metrics = section, bench, metrics
        self.gold = list(lines(bench / name / "gold.jsonl.gz"))[::every]
        wanted = {str(gold.get("article", gold["id"])) for gold in self.gold}
        articles = [i.article for i in read([bench / name / "articles.jsonl.gz"]) if isinstance(i, Received)]
        self.held = [annotated({"article": a}, {RECORD[section]}, ())[0] for a in articles if a.id in wanted]

    def scores(self, changed: Collection[str]) -> Scores | None:
        records, other = all_annotated(self.held, {RECORD[self.section]}, changed)
        if not other and "anchoring" not in changed and changed:
            return None
        found = [published(one, {self.section}) for one in records]
        task = {"mentions": "names", "blocks": "body"}.get(self.section, self.section)
        metrics = scorer(self.bench, task).score(self.gold, found).metrics
        return {metric: metrics[metric] for metric in self.metrics}


class CleanNews:
    """News without damage and residue: what is marked there, in 100 sentences, and what is left out, in 100 characters."""

    def __init__(self, bench: Path) -> None:
        self.held = [
            held for name in ("times/te3_timebank", "times/gum_news", "times/te3_aquaint")
            for held in ArticleSet(bench, name, "integrity", ()).held
        ]  # fmt: skip

    def scores(self, changed: Collection[str]) -> Scores | None:
        found, other = all_annotated(self.held, {"marks"}, changed)
        if changed and not other:
            return None
        sentences = sum(len(records["parse"].sentences) for records in found)
        characters = sum(len(records["article"].text) for records in found)
        lost = [b for records in found for b in records["blocks"] if b.kind == "residue"]
        return {
            "marks in 100 sentences": 100 * sum(len(records["marks"]) for records in found) / sentences,
            "residue in 100 characters": 100 * sum(b.span.end - b.span.start for b in lost) / characters,
        }


class Figures:
    """The labelled sentences of evaluation/figures, both halves."""

    def __init__(self) -> None:
        from rashomon.model.article import Article

        sys.path[:0] = [str(ROOT / "evaluation" / "figures")]
        self.score: Any = importlib.import_module("score")
        self.cases = list(self.score.cases("all"))
        self.held = [annotated({"article": Article(id=c["id"], text=c["text"])}, {"figures"}, ())[0] for c in self.cases]

    def scores(self, changed: Collection[str]) -> Scores | None:
        counts, matched = [], []
        for case, held in zip(self.cases, self.held, strict=True):
            found = published(annotated(held, {"figures"}, changed)[0], {"figures"})["figures"]
            met = self.score.pairs(found, case["figures"])
            counts.append((len(met), len(found), len(case["figures"])))
            matched += met
        right = {name: sum(ok(p, g) for p, g in matched) / len(matched) for name, ok in self.score.CHECKS.items()}
        return {"spans F1": self.score.f1(counts)[2], **right}


class Names:
    """Pairs of names, compared by themselves: evaluation/names/garbled.tsv, both halves."""

    def scores(self, changed: Collection[str]) -> Scores | None:
        from rashomon.text.names.compare import THRESHOLD, compare

        rows = [row.split("\t") for row in (ROOT / "evaluation/names/garbled.tsv").read_text("utf-8").splitlines()[1:]]
        said = [(row[1] == "yes", compare(row[2], row[3]).score >= THRESHOLD) for row in rows]
        right = sum(true and found for true, found in said)
        return {"F1": 2 * right / max(1, sum(true + found for true, found in said))}


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
                annotations.append(annotation_line(article, records["annotations"][id], resolve(records, id), {}))
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
        return story_records(replace(given, annotations=annotations)) | {"annotations": annotations}

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


def as_copy(shared: Any) -> Json:
    """A shared passage as the scorer reads it, which takes the two sides either way round."""
    sides = {"source": shared.one, "copy": shared.other}
    return {"similarity": shared.similarity} | {
        name: {"article": side.article, "start": side.start, "end": side.end} for name, side in sides.items()
    }


def of_topics(topics: Collection[int], one_in: int = 1) -> Callable[[str], bool]:
    """Whether an article's id names one of ECB+'s topics: whole, or one in so many of its rewritings and of the distractors."""
    own = tuple(f"{topic}_" for topic in topics)
    rewritten = tuple(f"rewrite_{topic}_" for topic in topics)

    def chosen(id: str) -> bool:
        if not id.startswith("rewrite_"):
            return id.startswith(own)
        drawn = int(hashlib.md5(id.encode()).hexdigest(), 16)
        return (id.startswith(rewritten) and drawn % one_in == 0) or (len(id) > 40 and drawn % (20 * one_in) == 0)

    return chosen


def of_bench(bench: Path, task: str, name: str, chosen: Callable[[str], bool], metrics: Sequence[str]) -> "Grouped":
    """A part of a benchmark set of stories or copies."""
    from rashomon.model.received import Received
    from rashomon.readers import read

    articles = [i for i in read([bench / name / "articles.jsonl.gz"]) if isinstance(i, Received)]
    received = [item for item in articles if chosen(item.article.id)]
    there = {item.article.id for item in received}
    gold = lines(bench / name / "gold.jsonl.gz")
    return Grouped(bench, task, received, [g for g in gold if (g["copy"]["article"] if task == "copies" else g["id"]) in there], metrics)


def edits(bench: Path, cases: int = 60) -> "Grouped":
    """The first edited passages of the half `check` of evaluation/copies/make.py, with their sources."""
    from rashomon.model.article import Article
    from rashomon.model.received import Received

    sys.path[:0] = [str(ROOT / "evaluation" / "copies")]
    make: Any = importlib.import_module("make")
    sources = make.read_sources(ROOT / "examples")
    made = [make.make(sources, "check", number) for number in range(cases)]
    judged = [
        {"type": "pair", "copy": case["copy"]["article"], "source": source.name}
        for _, case in made for source in sources if case["source"]["article"].startswith(source.event)
    ]  # fmt: skip
    articles = [{"id": s.name, "text": s.text, "published_at": make.WRITTEN.isoformat()} for s in sources] + [one for one, _ in made]
    received = [Received(f"edits:{number}", Article(**one)) for number, one in enumerate(articles)]
    return Grouped(bench, "copies", received, [case for _, case in made] + judged, ("plagdet", "trace_f1"))


class Grouped:
    """Articles in a library, compared and grouped only: stories, or shared passages."""

    def __init__(self, bench: Path, task: str, received: Sequence[Any], gold: Sequence[Json], metrics: Sequence[str]) -> None:
        self.bench, self.task, self.metrics = bench, task, metrics
        self.received, self.gold = received, gold

    def scores(self, changed: Collection[str]) -> Scores | None:
        from rashomon.library import Library
        from rashomon.stores import groupings

        with Library.temporary() as library:
            library.group(self.received)
            found: list[Json] = list(library.stories_by_article())
            if self.task == "copies":
                with library.database.reading() as connection:
                    found = [as_copy(one) for one in groupings.load_reuse(connection)]
        metrics = scorer(self.bench, self.task).score(self.gold, found).metrics
        return {metric: metrics[metric] for metric in self.metrics}
