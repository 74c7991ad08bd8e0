"""Words a second and peak memory of annotating, beside the plain spaCy pipeline over the same texts, in one run.

    python evaluation/speed/annotate.py [INPUT ...] [--rounds 3] [--reprints 4]

The plain pipeline is the same model with all its components and its own defaults. Each round runs both, one after the
other, each in a process of its own; the model is loaded before the clock starts, and seconds are the processor's, so that other
work on the machine counts less. Trust the ratio, not the absolutes. With `--reprints` every article comes that many times, under a
line of another outlet each time, as agencies' copy does: passages that repeat are parsed once.
"""

import argparse
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from own_process import alone

from rashomon.model.article import Article
from rashomon.model.received import Received
from rashomon.readers import read

WARM = "“We were lucky,” Jane Doe, the mayor of Oslo, said on Monday. About 3 people had left the town, and two of them were found.\n\n" * 8
"""Long enough for its language to be asked for: the model that tells languages is loaded before the clock starts, like the other."""
EXAMPLES = Path(__file__).parents[2] / "examples"


def plain(articles: list[Article]) -> Callable[[], object]:
    """spaCy's pipeline over whole texts."""
    import spacy

    from rashomon.resources import LANGUAGE_MODEL

    model = spacy.load(LANGUAGE_MODEL)
    return lambda: [len(doc) for doc in model.pipe(article.text for article in articles)]


def everything(articles: list[Article]) -> Callable[[], object]:
    """All that `rashomon annotate` does."""
    from rashomon.flow.article import annotate_article
    from rashomon.resources import Resources

    resources = Resources()
    annotate_article(Article("warm", WARM), resources, strict=True)
    return lambda: [annotate_article(article, resources, strict=True) for article in articles]


CONTENDERS = {"spacy": plain, "rashomon": everything}


def reprinted(articles: list[Article], times: int) -> list[Article]:
    """Each article as so many outlets carry it."""
    return [
        replace(article, id=f"{article.id} {outlet}", text=f"Outlet {outlet} of the agency's customers\n\n{article.text}", regions=())
        for outlet in range(times) for article in articles
    ]  # fmt: skip


def measure(name: str, inputs: list[str], reprints: int) -> dict[str, float]:
    """Run one contender in this process."""
    articles = [item.article for item in read(inputs) if isinstance(item, Received)]
    articles = reprinted(articles, reprints) if reprints > 1 else articles
    words = sum(len(article.text.split()) for article in articles)
    work = CONTENDERS[name](articles)
    started = time.process_time()
    work()
    seconds = time.process_time() - started
    return {"words": words, "seconds": seconds, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="*", default=[str(EXAMPLES)])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--reprints", type=int, default=1, metavar="N", help="every article N times")
    args = parser.parse_args()
    found: dict[str, list[dict[str, float]]] = {name: [] for name in CONTENDERS}
    for _ in range(args.rounds):
        for name, runs in found.items():
            runs.append(alone(measure, name, args.inputs, args.reprints))
    seconds = {name: median(run["seconds"] for run in runs) for name, runs in found.items()}
    for name, runs in found.items():
        speed = runs[0]["words"] / seconds[name]
        print(f"{name}: {speed:,.0f} words/s, peak {max(run['peak_mb'] for run in runs):,.0f} MB, {runs[0]['words']:,.0f} words")
    print(f"annotating everything takes {seconds['rashomon'] / seconds['spacy']:.2f} times the plain pipeline's time")


if __name__ == "__main__":
    main()
