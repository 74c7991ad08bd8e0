"""Fit the weights by which two claims are taken for one fact, and write them to `src/rashomon/data/claim_likeness.json`.

    python evaluation/corroboration/train.py --ecb ARTICLES STORIES GOLD --gvc ARTICLES GOLD > src/rashomon/data/claim_likeness.json

The examples are the example corpus (`examples/*/expected.json`), ECB+ (Cybulska & Vossen 2014, CC BY 3.0) and the Gun Violence Corpus
(Vossen et al. 2018, CC BY 4.0), in the formats of the benchmarks. A pair of claims of different articles counts as one fact when
both state the same fact of the expected corroborations, or hold mentions of the same event chain. Each example event weighs
1,000 pairs, each of the two corpora 300: they annotate the sentences on their one event only, and would teach that everything matches.
"""

import argparse
import gzip
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.model.article import Article
from rashomon.model.options import Options
from rashomon.model.span import Span
from rashomon.pipeline import ARTICLE_STAGES, LIBRARY_STAGES, STORY_STAGES, needed, run
from rashomon.readers.files import read
from rashomon.resources import Resources
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.facts import Fact, Scene, gather_facts, weigh_terms
from rashomon.stages.assemble.corroboration.likeness import FEATURES, Likeness
from rashomon.stages.compare.pairs import indexed

EXAMPLES = Path(__file__).parents[2] / "examples"
EXAMPLE_WEIGHT, CORPUS_WEIGHT, RIDGE = 1000.0, 300.0, 3.0
Labels = Callable[[Sequence[Fact]], list[frozenset[str] | None]]
"""For each claim the facts or chains it tells of; None for a claim that nobody has labelled."""
Table = tuple[NDArray[np.float64], NDArray[np.float64]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ecb", nargs=3, required=True, metavar=("ARTICLES", "STORIES", "GOLD"))
    parser.add_argument("--gvc", nargs=2, required=True, metavar=("ARTICLES", "GOLD"))
    given = parser.parse_args()
    tables = [(example_table(folder), EXAMPLE_WEIGHT) for folder in sorted(EXAMPLES.glob("*/expected.json"))]
    ecb_story = {line["id"]: line["story"] for line in lines(given.ecb[1])}
    tables.append((corpus_table(given.ecb[0], given.ecb[2], ecb_story), CORPUS_WEIGHT))
    gvc_story = {line["article"]: line["unit"] for line in lines(given.gvc[1])}
    tables.append((corpus_table(given.gvc[0], given.gvc[1], gvc_story), CORPUS_WEIGHT))
    weights = fit(tables)
    named = {name: round(float(weight), 3) for name, weight in zip(FEATURES, weights, strict=True)}
    print(json.dumps({"made_by": "evaluation/corroboration/train.py", "weights": named}, indent=1))


def lines(path: str) -> Iterator[dict[str, Any]]:
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def example_table(expected: Path) -> Table:
    """Pairs of one example event, labelled by the facts that a careful reader found."""
    gold = json.loads(expected.read_text(encoding="utf-8"))
    articles = {item.article.id: item.article for item in read([expected.parent / "articles"]) if hasattr(item, "article")}
    sides = [
        (str(number), Span(side["article"], side["start"], side["end"]), side["sentence"])
        for number, fact in enumerate(gold["corroborations"])
        for side in fact["sides"]
    ]

    def labels(facts: Sequence[Fact]) -> list[frozenset[str] | None]:
        return [frozenset(name for name, span, sentence in sides if states(f.claim.span, span, sentence)) for f in facts]

    return table({id: articles[id] for id in sorted(articles)}, labels)


def states(claim: Span, side: Span, sentence: list[int]) -> bool:
    """Whether a claim is the expected side: half of their characters are common, or it holds the side within its sentence."""
    if claim.article != side.article:
        return False
    common = max(0, min(claim.end, side.end) - max(claim.start, side.start))
    whole = claim.covers(side) and sentence[0] <= claim.start and claim.end <= sentence[1]
    return bool(whole or 2 * common >= len(claim) + len(side) - common)


def corpus_table(articles: str, gold: str, story_of: Mapping[str, str]) -> Table:
    """Pairs of a corpus of event coreference, story by story."""
    mentions: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for mention in lines(gold):
        mentions[mention["article"]].append(mention)
    stories: dict[str, dict[str, Article]] = defaultdict(dict)
    for line in lines(articles):
        if line["id"] in story_of:
            article = Article(id=line["id"], text=line["text"], published_at=line.get("published_at"))
            stories[story_of[line["id"]]][line["id"]] = article

    def labels(facts: Sequence[Fact]) -> list[frozenset[str] | None]:
        chains: dict[Span, set[str]] = defaultdict(set)
        spans: dict[str, list[Span]] = defaultdict(list)
        for fact in facts:
            spans[fact.article].append(fact.claim.span)
        for id, near in spans.items():
            for m in mentions[id]:
                over = [span for span in near if span.start <= m["start"] and m["end"] <= span.end]
                if over:
                    chains[min(over, key=len)].add(m["chain"])
        return [frozenset(chains[fact.claim.span]) or None for fact in facts]

    made = [table(dict(sorted(stories[story].items())), labels) for story in sorted(stories)]
    return np.vstack([x for x, _ in made]), np.concatenate([y for _, y in made])


def table(articles: Mapping[str, Article], labels: Labels) -> Table:
    """Features and labels of the candidate pairs of one story."""
    facts = gather_facts(scene(articles))
    weights = weigh_terms(facts)
    likeness = Likeness(facts, weights)
    known = labels(facts)
    rows, answers = [], []
    for one, other in find_candidates(facts, weights):
        first, second = known[one], known[other]
        if first is not None and second is not None and facts[one].origin != facts[other].origin:
            rows.append(likeness.features(facts[one], facts[other]))
            answers.append(float(bool(first & second)))
    return np.array(rows).reshape(-1, len(FEATURES)), np.array(answers)


def scene(articles: Mapping[str, Article]) -> Scene:
    """The story as the stages before corroboration leave it."""
    resources = Resources()
    each = {id: run(ARTICLE_STAGES, {"article": article}, resources) for id, article in articles.items()}
    records: dict[str, Any] = {stage.writes: {id: each[id][stage.writes] for id in each} for stage in ARTICLE_STAGES}
    records |= {"articles": articles, "options": Options(), "decisions": ()}
    records |= indexed(records["profile"])
    run(needed(LIBRARY_STAGES, {"reuse"}), records, resources)
    run(needed(STORY_STAGES, {"entities", "resolved_times", "lineage", "publications", "ledger"}), records, resources)
    origins = {origin.article: origin.id for origin in records["lineage"][1]}
    return Scene(
        articles, records["claims"], records["mentions"], records["figures"], records["marks"],
        records["resolved_times"], records["entities"], origins, records["publications"], records["ledger"],
    )  # fmt: skip


def fit(tables: list[tuple[Table, float]]) -> NDArray[np.float64]:
    """Logistic regression with a ridge, by Newton's method; each table weighs its number, shared among its pairs."""
    x = np.vstack([table[0] for table, _ in tables])
    y = np.concatenate([table[1] for table, _ in tables])
    share = np.concatenate([np.full(len(table[1]), total / max(1, len(table[1]))) for table, total in tables])
    weights = np.zeros(x.shape[1])
    penalty = RIDGE * (np.arange(x.shape[1]) > 0)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (share * (p - y)) + penalty * weights
        curvature = (x * (share * p * (1 - p))[:, None]).T @ x + np.diag(penalty + 1e-9)
        weights -= np.linalg.solve(curvature, gradient)
    return weights


if __name__ == "__main__":
    main()
