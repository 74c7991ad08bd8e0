"""Invented accounts as real pages carry them: with a byline, a stamp or a dateline, clock times, and what a site puts round them.

    python evaluation/speed/pages.py COUNT > pages.jsonl

The plain accounts of `news.py` cost nothing where real ones do: all of them come with their day, none says when it was written. Here two in
five have no day but what they tell; the others give it with the article, in a stamp or in a dateline. All accounts of event 0.
"""

import json
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

import news

SITE = ("Share this story", "Read more: the latest from our newsroom", "Sign up for our newsletter", "Comments (12)")


def page(found: news.Event, number: int) -> dict[str, str]:
    """The account as a page."""
    chance = Random(f"page {found.number} {number}")
    own = news.account(found, number)
    title, *paragraphs = own["text"].split("\n\n")
    day = date.fromisoformat(own.pop("published_at"))
    dated = chance.choice(("given", "stamp", "dateline", "no", "no"))
    if dated == "given":
        own["published_at"] = day.isoformat()
    head = [title, f"By {chance.choice(news.GIVEN)} {news.word(chance, 2)}"]
    if dated == "stamp":
        head.append(f"Posted: {news.MONTHS[day.month - 1]} {day.day}, {day.year} {clock(chance)}")
    if dated == "dateline":
        paragraphs[0] = f"{chance.choice(found.places).upper()}, {news.MONTHS[day.month - 1]} {day.day} (Agency) — {paragraphs[0]}"
    body = [paragraph + told(found, day, chance) for paragraph in paragraphs]
    foot = [chance.choice(SITE), f"Copyright {day.year} {own['source']}. All rights reserved."]
    return {**own, "text": "\n\n".join([*head, *shuffled_in(body, chance), *foot])}


def told(found: news.Event, day: date, chance: Random) -> str:
    """A sentence of a day or hour told from that of writing; to every other paragraph none."""
    near = day + timedelta(days=chance.randint(-3, 0))
    lines = (
        f" The {chance.choice(news.NOUNS)} was {chance.choice(news.VERBS)} at about {clock(chance)} on {news.WEEKDAYS[near.weekday()]}.",
        f" The {found.body} will meet again tomorrow.",
        f" {chance.choice(found.people)[1]} told reporters on {news.WEEKDAYS[near.weekday()]} that it was over.",
    )
    return chance.choice((*lines, "", "", ""))


def clock(chance: Random) -> str:
    return f"{chance.randint(1, 12)}:{chance.randrange(0, 60, 5):02} {chance.choice(('a.m.', 'p.m.'))}"


def shuffled_in(body: Sequence[str], chance: Random) -> list[str]:
    """The paragraphs with a line of the site among them."""
    at = chance.randrange(1, len(body) + 1)
    return [*body[:at], chance.choice(SITE), *body[at:]]


def main() -> None:
    for number in range(int(sys.argv[1])):
        print(json.dumps(page(news.event(0), number), ensure_ascii=False))


if __name__ == "__main__":
    main()
