"""Sets of articles that are each read alone."""

import importlib
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from records import ROOT, Scores, all_annotated, annotated, lines, published, scorer

RECORD = {"times": "times", "quotes": "quotes", "mentions": "mentions", "blocks": "blocks", "integrity": "marks", "figures": "figures"}


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
