"""Time and memory of one story's dossier, stage by stage, beside annotating its articles.

    python evaluation/speed/assemble.py [--articles 20 100 500]

So many invented accounts of one event as pages carry them (`pages.py`), none copied from another, so that every one of them is an origin
and nothing is spared. Each count runs in a process of its own; the seconds are the processor's. Prints a Markdown table: the stages that
took longest, the whole, annotating the same articles, and the peak memory of it all.
"""

import argparse
import resource
import time
from collections.abc import Mapping
from typing import Any

import news
import pages
from own_process import alone

SHOWN = 8
"""Stages with a row of their own."""


def story(count: int) -> tuple[Any, float]:
    """What a dossier of so many accounts of one event is made from, and the seconds that annotating them took: with what hangs on their
    texts alone, as in a build."""
    from rashomon.flow.accounts import Shelf, prepare, under
    from rashomon.flow.article import annotate_article
    from rashomon.flow.keys import manifest
    from rashomon.flow.story import StoryInput
    from rashomon.model.dossier import Making
    from rashomon.model.options import Options
    from rashomon.model.story import Story
    from rashomon.readers import article_of
    from rashomon.resources import Resources

    found = news.event(0)
    given = [pages.page(found, number) for number in range(count)]
    articles = {a.id: a for a in sorted((article_of(one, one["id"])[0] for one in given), key=lambda a: a.id)}
    resources, began = Resources(), time.process_time()
    annotations = {id: annotate_article(article, resources, strict=True).annotation for id, article in articles.items()}
    alone = [one for id, article in articles.items() for one in under(id, prepare(article, annotations[id], resources))]
    annotated = time.process_time() - began
    made = StoryInput(
        articles, annotations, (), Options(), (),
        Making(Story("s-measured", tuple(articles)), dict.fromkeys(articles, 1), (), manifest(Options(), [], ())),
        shelf=Shelf({id: id for id in articles}, {(one.stage, one.article): one for one in alone}, keeping=False),
    )  # fmt: skip
    return made, annotated


def measure(count: int) -> Mapping[str, Any]:
    """Seconds of every stage of one dossier, of the whole, of annotating; peak memory in MB."""
    from rashomon.engines.local import without_collecting
    from rashomon.flow.story import story_records, take_up
    from rashomon.pipeline import STORY_STAGES
    from rashomon.resources import Resources
    from rashomon.verify import check_spans

    given, annotated = story(count)
    records, resources, seconds = story_records(given), Resources(), {}
    with without_collecting():  # as `flow.story.assemble` does: put on again behind each stage, it would search all of the story each time
        for stage in STORY_STAGES:
            began = time.process_time()
            take_up(stage, records, resources, given.shelf)
            seconds[stage.name] = time.process_time() - began
        began = time.process_time()
        check_spans(records["dossier"], {id: article.text for id, article in given.articles.items()})
        seconds["its spans checked"] = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"stages": seconds, "all": sum(seconds.values()), "annotate": annotated, "peak_mb": peak}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="*", default=[20, 100, 500])
    args = parser.parse_args()
    rows = {count: alone(measure, count) for count in args.articles}
    last = rows[args.articles[-1]]["stages"]
    print("| stage | " + " | ".join(f"{count} articles" for count in rows) + " |\n|---|" + "---:|" * len(rows))
    for name in sorted(last, key=lambda stage: -last[stage])[:SHOWN]:
        print(f"| {name} | " + " | ".join(f"{row['stages'][name]:.2f} s" for row in rows.values()) + " |")
    for name, unit in (("all", "s"), ("annotate", "s"), ("peak_mb", "MB")):
        print(f"| *{name.removesuffix('_mb')}* | " + " | ".join(f"{row[name]:.2f} {unit}" for row in rows.values()) + " |")


if __name__ == "__main__":
    main()
