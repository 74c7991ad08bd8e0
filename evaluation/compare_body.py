"""Beside trafilatura in one run: which lines of a page are the article proper, on body/wcxb_html.

    python evaluation/compare_body.py BENCH

Each page is labelled with weights learned from the other four folds (`train_body.py`), so nothing is tuned on what it is scored
on. Prints the shingle F1 of both and the interval of their difference (paired bootstrap over pages, 95 %).
"""

import random
import sys
from pathlib import Path
from typing import Any

import trafilatura

from rashomon.model.article import Article
from rashomon.stages.annotate.clean.residue import residue_label
from train_body import CUT, FOLDS, Sheet, articles, by_runs, fold, learn, rows, scores, sheet


def kept_text(article: Article, page: Sheet, model: Any) -> str:
    found = scores(model, page)
    lines = zip(page.lines, found, strict=True)
    return "\n".join(line.text for line, value in lines if value > CUT and not residue_label(line.text, line.is_sentence))


def main() -> None:
    bench = Path(sys.argv[1])
    sys.path.insert(0, str(bench))
    from scorers.body import shingle_counts, shingle_f1

    sources = {row["id"]: row["html"] for row in rows(bench / "body/wcxb_html/articles.jsonl.gz")}
    pages = articles(bench / "body/wcxb_html/articles.jsonl.gz")
    gold = list(rows(bench / "body/wcxb_html/gold.jsonl.gz"))
    sheets = {g["id"]: sheet(pages[g["id"]], lambda lines, g=g: by_runs(g["body"], lines)) for g in gold}
    models = [learn(page for page in sheets.values() if fold(page.id) != number) for number in range(FOLDS)]
    ours, theirs = [], []
    for g in gold:
        id = g["id"]
        ours.append(shingle_counts(g["body"], kept_text(pages[id], sheets[id], models[fold(id)])))
        extracted = trafilatura.extract(sources[id], include_comments=False, include_tables=True) or ""
        theirs.append(shingle_counts(g["body"], extracted))

    def total(counts: list[list[float]], chosen: list[int]) -> float:
        return float(shingle_f1([sum(counts[at][part] for at in chosen) for part in range(4)]))

    everything = list(range(len(gold)))
    draw = random.Random(0)
    samples = [draw.choices(everything, k=len(everything)) for _ in range(2000)]
    differences = sorted(total(ours, chosen) - total(theirs, chosen) for chosen in samples)
    print(f"ours {total(ours, everything):.4f}, trafilatura {total(theirs, everything):.4f}")
    print(f"difference, 95 %: {differences[50]:+.4f} to {differences[-51]:+.4f}")


if __name__ == "__main__":
    main()
