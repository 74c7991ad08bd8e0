"""Articles that are compared and grouped only: stories, or shared passages."""

import hashlib
import importlib
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from records import ROOT, Json, Scores, lines, scorer


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
            found: list[Json] = list(library.stories())
            if self.task == "copies":
                with library.database.reading() as connection:
                    found = [as_copy(one) for one in groupings.load_reuse(connection)]
        metrics = scorer(self.bench, self.task).score(self.gold, found).metrics
        return {metric: metrics[metric] for metric in self.metrics}


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


def of_bench(bench: Path, task: str, name: str, chosen: Callable[[str], bool], metrics: Sequence[str]) -> Grouped:
    """A part of a benchmark set of stories or copies."""
    from rashomon.model.received import Received
    from rashomon.readers import read

    articles = [i for i in read([bench / name / "articles.jsonl.gz"]) if isinstance(i, Received)]
    received = [item for item in articles if chosen(item.article.id)]
    there = {item.article.id for item in received}
    gold = lines(bench / name / "gold.jsonl.gz")
    return Grouped(bench, task, received, [g for g in gold if (g["copy"]["article"] if task == "copies" else g["id"]) in there], metrics)


def edits(bench: Path, cases: int = 60) -> Grouped:
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
