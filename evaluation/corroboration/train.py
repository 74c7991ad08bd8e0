"""Fit the weights by which two claims are taken to tell of one event, and write them to `src/rashomon/data/claim_likeness.json`.

    python -m rashomon build ECB_ARTICLES --library ecb.db; python -m rashomon build GVC_ARTICLES --library gvc.db
    python evaluation/corroboration/train.py --ecb ecb.db GOLD --gvc gvc.db GOLD > src/rashomon/data/claim_likeness.json

The examples are the example corpus (`examples/*/expected.json`), ECB+ (Cybulska & Vossen 2014, CC BY 3.0) and the Gun Violence Corpus
(Vossen et al. 2018, CC BY 4.0), in the formats of the benchmarks, in the stories that the program makes of them. A pair of claims of
different articles counts as one event when both state the same fact of the expected corroborations, or hold mentions of one chain.
ECB+ annotates a few sentences of an article: pairs of a claim in such a sentence and one outside count as two events, with a weight of
their own, else everything would seem to match. On stderr: average precision and links, cross-validated by topic (a story of the
example corpus is a topic), and the links of all thresholds with the weights of the other topics.
"""

import argparse
import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from rashomon.flow.assembly import read_circumstances, story_input
from rashomon.flow.story import story_records
from rashomon.library import Library
from rashomon.model.options import Options
from rashomon.model.received import Received
from rashomon.model.span import Span
from rashomon.pipeline import STORY_STAGES, needed, run
from rashomon.readers.files import read
from rashomon.resources import Resources
from rashomon.stages.assemble.corroboration.candidates import find_candidates
from rashomon.stages.assemble.corroboration.facts import Fact, settle_facts, weigh_terms
from rashomon.stages.assemble.corroboration.grouping import Links, group_claims
from rashomon.stages.assemble.corroboration.likeness import FEATURES, Likeness
from rashomon.stages.assemble.corroboration.weights import LEAST, UNSEEN, link_strengths, weigh
from rashomon.stores import groupings

EXAMPLES = Path(__file__).parents[2] / "examples"
SHARES = {"ecb": 300.0, "ecb-outside": 400.0, "gvc": 300.0, "examples": 1200.0}
"""What each set weighs, shared among its pairs."""
RIDGE, FOLDS = 3.0, 5
Array = NDArray[np.float64]
Labels = list[set[str] | None]


@dataclass
class Story:
    """The candidate pairs of one story: features, what is known of them, and in which set they count."""

    set: str
    fold: int
    facts: Sequence[Fact]
    pairs: tuple[NDArray[np.int64], NDArray[np.int64]]
    articles: list[int]
    features: Array
    answers: Array
    """1: one event, 0: two; not a number: not known."""
    outside: NDArray[np.bool_]
    """Pairs of which one claim stands outside the annotated sentences."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ecb", nargs=2, required=True, metavar=("LIBRARY", "GOLD"))
    parser.add_argument("--gvc", nargs=2, required=True, metavar=("LIBRARY", "GOLD"))
    given = parser.parse_args()
    golds = {name: list(lines(paths[1])) for name, paths in (("ecb", given.ecb), ("gvc", given.gvc))}
    stories = [story for n, file in enumerate(sorted(EXAMPLES.glob("*/expected.json"))) for story in example(file, n)]
    stories += [story for name, paths in (("ecb", given.ecb), ("gvc", given.gvc)) for story in corpus(name, paths[0], golds[name])]
    cross_validate(stories, golds)
    named = {name: round(float(weight), 3) for name, weight in zip(FEATURES, fit(stories), strict=True)}
    print(json.dumps({"made_by": "evaluation/corroboration/train.py", "weights": named}, indent=1))


def lines(path: str) -> Iterator[dict[str, Any]]:
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


# -- the examples


def stated(library: Library) -> Iterator[list[Fact]]:
    """The clauses of each story of a library, as corroboration compares them."""
    with library.database.reading() as connection:
        found = groupings.load_stories(connection)
        around = read_circumstances(connection, found)
        inputs = [story_input(connection, story, around, Options()) for story in found if len(story.articles) > 1]
    for given in inputs:
        records = story_records(given)
        run(needed(STORY_STAGES, {"facts", "lineage", "ledger"}), records, Resources())
        origins = records["lineage"].origin_of
        yield settle_facts(records["facts"], origins, records["ledger"])


def corpus(name: str, path: str, gold: Sequence[Mapping[str, Any]]) -> Iterator[Story]:
    """The stories of a corpus of event coreference."""
    mentions: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for mention in gold:
        mentions[mention["article"]].append(mention)
    with Library.open(Path(path)) as library:
        for facts in stated(library):
            known = chains(facts, mentions)
            numbers = [re.match(r"\d+", m["unit"]) for article in sorted({f.article for f in facts}) for m in mentions[article]]
            fold = int(next((n.group() for n in numbers if n), "0")) % FOLDS
            yield story(name, fold, facts, known, all_annotated=name == "gvc")


def chains(facts: Sequence[Fact], mentions: Mapping[str, Sequence[Mapping[str, Any]]]) -> Labels:
    """The event chains of each claim: a mention belongs to the shortest claim that covers it. None where there is none."""
    found: list[set[str]] = [set() for _ in facts]
    standing: dict[str, list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        standing[fact.article].append(index)
    for article, near in standing.items():
        for m in mentions.get(article, ()):
            over = [i for i in near if facts[i].claim.span.start <= m["start"] and m["end"] <= facts[i].claim.span.end]
            if over:
                found[min(over, key=lambda i: len(facts[i].claim.span))].add(m["chain"])
    return [own or None for own in found]


def example(expected: Path, number: int) -> Iterator[Story]:
    """An example event, labelled by the facts that a careful reader found; optional ones count neither way."""
    gold = json.loads(expected.read_text(encoding="utf-8"))
    with Library.temporary() as library:
        library.build(item for item in read([expected.parent / "articles"]) if isinstance(item, Received))
        for facts in stated(library):
            known: Labels = [{n for n, span, around in sides(gold) if states(f.claim.span, span, around)} for f in facts]
            yield story("examples", number, facts, known, all_annotated=True)


def sides(gold: Mapping[str, Any]) -> Iterator[tuple[str, Span, list[int]]]:
    """Fact, place and sentence of each expected side; the name of an optional fact ends in a question mark."""
    for number, fact in enumerate(gold["corroborations"]):
        for side in fact["sides"]:
            yield f"{number}{'?' * fact['optional']}", Span(side["article"], side["start"], side["end"]), side["sentence"]


def states(claim: Span, side: Span, sentence: list[int]) -> bool:
    """Whether a claim is the expected side: half of their characters are common, or it holds the side within its sentence."""
    if claim.article != side.article:
        return False
    common = max(0, min(claim.end, side.end) - max(claim.start, side.start))
    whole = claim.covers(side) and sentence[0] <= claim.start and claim.end <= sentence[1]
    return bool(whole or 2 * common >= len(claim) + len(side) - common)


def story(name: str, fold: int, facts: Sequence[Fact], known: Labels, all_annotated: bool) -> Story:
    """Features and answers of the candidate pairs; pairs inside an origin are copies, which teach nothing."""
    weights = weigh_terms(facts)
    likeness = Likeness(facts, weights)
    one, other = find_candidates(facts, weights)
    answers = np.full(len(one), np.nan)
    outside = np.zeros(len(one), dtype=bool)
    for k, (a, b) in enumerate(zip(one.tolist(), other.tolist(), strict=True)):
        if facts[a].origin == facts[b].origin:
            continue
        first, second = known[a], known[b]
        if first and second:
            shared = first & second
            answers[k] = np.nan if shared and all(fact.endswith("?") for fact in shared) else float(bool(shared))
        elif first or second or name == "examples":
            answers[k] = 0.0
            outside[k] = not all_annotated
    return Story(name, fold, facts, (one, other), likeness.article.tolist(), likeness.features(one, other), answers, outside)


# -- fitting and checking


def fit(stories: Sequence[Story]) -> Array:
    """Logistic regression with a ridge, by Newton's method; each set weighs its share, split among its pairs."""
    parts = [part for story in stories for part in examples_of(story)]
    sizes: dict[str, int] = defaultdict(int)
    for name, _, y in parts:
        sizes[name] += len(y)
    x, y = np.vstack([p[1] for p in parts]), np.concatenate([p[2] for p in parts])
    share = np.concatenate([np.full(len(p[2]), SHARES[p[0]] / max(1, sizes[p[0]])) for p in parts])
    weights = np.zeros(x.shape[1])
    penalty = RIDGE * (np.arange(x.shape[1]) > 0)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (share * (p - y)) + penalty * weights
        curvature = (x * (share * p * (1 - p))[:, None]).T @ x + np.diag(penalty + 1e-9)
        weights -= np.linalg.solve(curvature, gradient)
    return weights


def examples_of(story: Story) -> Iterator[tuple[str, Array, Array]]:
    known = ~np.isnan(story.answers)
    for name, kept in ((story.set, known & ~story.outside), (f"{story.set}-outside", known & story.outside)):
        if kept.any():
            yield name, story.features[kept], story.answers[kept]


def cross_validate(stories: Sequence[Story], golds: Mapping[str, Sequence[Mapping[str, Any]]]) -> None:
    weights = {fold: fit([story for story in stories if story.fold != fold]) for fold in range(FOLDS)}
    for name in ("ecb", "gvc", "examples"):
        own = [story for story in stories if story.set == name]
        known = [~np.isnan(story.answers) & ~story.outside for story in own]
        likely = np.concatenate([weigh(s.features, weights[s.fold])[k] for s, k in zip(own, known, strict=True)])
        answers = np.concatenate([s.answers[k] for s, k in zip(own, known, strict=True)])
        print(f"{name}: average precision {average_precision(answers, likely):.3f}", file=sys.stderr)
        if name in golds:
            for least in (LEAST / 2, LEAST, LEAST * 2):
                groups = [group for s in own for group in grouped(s, weights[s.fold], least)]
                print(f"{name}: links from {least} on: {links_found(golds[name], groups)}", file=sys.stderr)


def average_precision(answers: Array, likely: Array) -> float:
    right = answers[np.argsort(-likely, kind="stable")]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1) * right).sum() / right.sum())


def grouped(story: Story, weights: Array, least: float) -> Iterator[list[Span]]:
    scored = link_strengths(story.features, weigh(story.features, weights))
    for group in group_claims(Links(*story.pairs, scored, len(story.facts)), story.articles, least, UNSEEN):
        if len({story.facts[i].origin for i in group}) > 1:
            yield [story.facts[i].claim.span for i in group]


def links_found(gold: Sequence[Mapping[str, Any]], groups: Sequence[Sequence[Span]]) -> str:
    """Sentences of different articles that share an event, against those that share a group, as the benchmark counts them."""
    covering: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for span in group:
            covering[span.article].append((span.start, span.end, number))
    given = []
    for m in gold:
        over = [(end - start, n) for start, end, n in covering[m["article"]] if start <= m["start"] and m["end"] <= end]
        given.append(str(min(over)[1]) if over else None)
    wanted, said = (links(gold, labels) for labels in ([m["chain"] for m in gold], given))
    both = len(wanted & said)
    precision, recall = both / max(1, len(said)), both / len(wanted)
    return f"P {precision:.3f} R {recall:.3f} F {2 * precision * recall / max(1e-9, precision + recall):.3f}"


def links(gold: Sequence[Mapping[str, Any]], labels: Sequence[str | None]) -> set[tuple[tuple[str, int], tuple[str, int]]]:
    places: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for m, label in zip(gold, labels, strict=True):
        if label is not None:
            places[label].add((m["article"], m["sentence"][0]))
    return {(a, b) for found in places.values() for a, b in combinations(sorted(found), 2) if a[0] != b[0]}


if __name__ == "__main__":
    main()
