"""Make `src/rashomon/data/body_weights.json`: the weights that tell the article proper from the rest of a page.

    python evaluation/train_body.py BENCH            # BENCH: the folder that holds body/ and dates/

Pages are told line by line; plain text as a chain of lines (`body_chain.py`).
Learns from body/wcxb_html and body/wcxb_plain (WCXB, Foley 2026, CC BY 4.0). The 150 pages are few, so the model for plain text
also learns from the text of other pages (dates/htmldate, Apache 2.0), labelled by the model for pages, which sees their markup.
Prints cross-validated figures (five folds by a hash of the page's id), then writes the weights learned from all.
"""

import gzip
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from body_chain import Chain, learn_chain, names_of_changes
from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.readers import read
from rashomon.stages.annotate.clean.lines import Line, split_lines
from rashomon.stages.annotate.clean.prose import feature_columns
from rashomon.stages.annotate.clean.residue import residue_label

TARGET = Path(__file__).parents[1] / "src" / "rashomon" / "data" / "body_weights.json"
FOLDS = 5
SILVER = 0.3
"""Weight of a page labelled by the other model; .15 and 1 give .001 to .002 less."""
RIDGE = 1e-4
CUT = -0.3
"""Log-odds from which a line is kept: here precision and recall weigh alike (as in `clean.bodies.KEEP`)."""
WORD = re.compile(r"\w+")
Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Sheet:
    """A page's lines as the model sees them, and which are the article proper (1, 0, or -1: not to be learned)."""

    id: str
    lines: tuple[Line, ...]
    features: Matrix
    names: tuple[str, ...]
    body: NDArray[np.int64]
    weight: float = 1.0


def sheet(article: Article, body: Any) -> Sheet:
    lines = split_lines(article.text)
    columns = feature_columns(article, lines, [residue_label(line.text, line.is_sentence) for line in lines])
    return Sheet(article.id, lines, np.stack(list(columns.values()), 1), tuple(columns), np.array(body(lines)))


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from map(json.loads, stream)


def articles(path: Path) -> dict[str, Article]:
    return {item.article.id: item.article for item in read([path]) if isinstance(item, Received)}


def by_spans(spans: Sequence[dict[str, Any]], lines: Sequence[Line]) -> list[int]:
    codes = {"body": 1, "residue": 0, "ignore": -1}
    return [next((codes[s["label"]] for s in spans if s["start"] <= line.start < s["end"]), -1) for line in lines]


def by_runs(body: str, lines: Sequence[Line]) -> list[int]:
    """A line is body when half of its words lie in four-word runs of the gold."""
    gold = [word.lower() for word in WORD.findall(body)]
    runs = set(zip(gold, gold[1:], gold[2:], gold[3:], strict=False))
    words = [(word.lower(), at) for at, line in enumerate(lines) for word in WORD.findall(line.text)]
    hit = np.zeros(len(words))
    for first in range(len(words) - 3):
        if tuple(word for word, _ in words[first : first + 4]) in runs:
            hit[first : first + 4] = 1
    owner = np.array([at for _, at in words], dtype=np.int64)
    right, all_ = np.bincount(owner, hit, len(lines)), np.bincount(owner, minlength=len(lines))
    return [int(all_[at] > 0 and right[at] >= 0.5 * all_[at]) for at in range(len(lines))]


def fold(id: str) -> int:
    return int(hashlib.md5(id.encode()).hexdigest(), 16) % FOLDS


def weights(sheet_: Sheet) -> Matrix:
    """Long lines weigh more (by the square root of their length), all pages the same."""
    sizes = np.sqrt(np.array([line.end - line.start for line in sheet_.lines], dtype=np.float64))
    return np.asarray(sizes / sizes.sum() * sheet_.weight)


def standard(pages: Sequence[Sheet]) -> tuple[Matrix, Matrix]:
    """Mean and spread of each feature."""
    x = np.vstack([p.features for p in pages])
    w = np.concatenate([weights(p) * (p.body >= 0) for p in pages])
    mean = np.average(x, axis=0, weights=w)
    spread = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=w))
    spread[spread < 1e-9] = 1.0
    return mean, spread


def learn(sheets: Iterable[Sheet]) -> tuple[Matrix, float]:
    """Weights and constant of a ridge logistic regression, by Newton's method, for features as they are."""
    pages = list(sheets)
    x, y = np.vstack([p.features for p in pages]), np.concatenate([p.body for p in pages])
    w = np.concatenate([weights(p) for p in pages]) * (y >= 0)
    mean, spread = standard(pages)
    z = np.hstack([(x - mean) / spread, np.ones((len(x), 1))])
    ridge = np.eye(z.shape[1]) * RIDGE * w.sum()
    ridge[-1, -1] = 0
    beta = np.zeros(z.shape[1])
    for _ in range(12):
        p = 1 / (1 + np.exp(-z @ beta))
        gradient = z.T @ (w * (p - y)) + ridge @ beta
        curvature = (z * (w * np.maximum(p * (1 - p), 1e-6))[:, None]).T @ z + ridge
        beta = beta - np.linalg.solve(curvature, gradient)
    plain = beta[:-1] / spread
    return plain, float(beta[-1] - plain @ mean)


def scores(model: tuple[Matrix, float], page: Sheet) -> Matrix:
    return np.asarray(page.features @ model[0] + model[1])


def chain(pages: Sequence[Sheet]) -> Chain:
    return learn_chain(pages, learn(pages), *standard(pages))


def crossed(sheets: Sequence[Sheet], more: Sequence[Sheet], chained: bool) -> Iterator[tuple[Sheet, Matrix]]:
    for number in range(FOLDS):
        pages = [*(s for s in sheets if fold(s.id) != number), *more]
        model = chain(pages).scores if chained else partial(scores, learn(pages))
        for page in sheets:
            if fold(page.id) == number:
                yield page, model(page)


def char_f1(page: Sheet, kept: NDArray[np.bool_]) -> float:
    sizes = np.array([len("".join(line.text.split())) for line in page.lines]) * (page.body >= 0)
    right = sizes[(page.body == 1) & kept].sum()
    total = sizes[kept].sum() + sizes[page.body == 1].sum()
    return float(2 * right / total) if total else 1.0


def report(name: str, sheets: Sequence[Sheet], more: Sequence[Sheet], chained: bool = False) -> Matrix:
    """The character F1 of every page, by the order of `sheets`, printed as their mean."""
    found = {page.id: char_f1(page, values > CUT) for page, values in crossed(sheets, more, chained)}
    values = np.array([found[page.id] for page in sheets])
    print(f"{name}: character F1 {values.mean():.4f} in {FOLDS}-fold cross-validation over {len(values)} pages", flush=True)
    return values


def difference(one: Matrix, other: Matrix) -> str:
    """Of two models over the same pages, with its 95 % interval (paired bootstrap over pages)."""
    gains = other - one
    drawn = np.random.default_rng(0).choice(gains, (2000, len(gains))).mean(1)
    return f"{gains.mean():+.4f} [{np.quantile(drawn, 0.025):+.4f} to {np.quantile(drawn, 0.975):+.4f}]"


def written(names: Sequence[str], values: Matrix, constant: float) -> dict[str, Any]:
    named = zip(names, values.tolist(), strict=True)
    return {"constant": round(constant, 4), "weights": {name: round(weight, 4) for name, weight in named}}


def main() -> None:
    bench = Path(sys.argv[1])
    pages, gold = articles(bench / "body/wcxb_html/articles.jsonl.gz"), rows(bench / "body/wcxb_html/gold.jsonl.gz")
    html = [sheet(pages[g["id"]], lambda lines, g=g: by_runs(g["body"], lines)) for g in gold]
    report("page", html, [])
    page_model = learn(html)
    texts, gold = articles(bench / "body/wcxb_plain/articles.jsonl.gz"), rows(bench / "body/wcxb_plain/gold.jsonl.gz")
    plain = [sheet(texts[g["id"]], lambda lines, g=g: by_spans(g["spans"], lines)) for g in gold]
    silver = []
    for article in articles(bench / "dates/htmldate/articles.jsonl.gz").values():
        marked = sheet(article, lambda lines: [0] * len(lines))
        labels = (scores(page_model, marked) > 0).astype(np.int64)
        bare = sheet(replace(article, regions=(), title=None), lambda lines: [0] * len(lines))
        silver.append(replace(bare, body=labels, weight=SILVER))
    alone = report("text, each line alone", plain, silver)
    together = report("text, lines as a chain", plain, silver, chained=True)
    print(f"chain against lines alone: {difference(alone, together)}")
    found, changes = chain([*plain, *silver]), names_of_changes(plain[0])
    table = {
        "made by": "python evaluation/train_body.py BENCH",
        "page": written(html[0].names, *page_model),
        "text": written(plain[0].names, found.line[:-1], float(found.line[-1])),
        "begins": written(changes, found.begins[:-1], float(found.begins[-1])),
        "ends": written(changes, found.ends[:-1], float(found.ends[-1])),
    }
    TARGET.write_text(json.dumps(table, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
