"""A dated stream of news whose stories are known: events of twelve kinds, over and over for eight weeks.

    python evaluation/stories/stream.py [--events 130] [--seed 1] > stream.jsonl        # each line an article, with its "story"

Each event has its place, people, bodies and figures, drawn from small pools of common names, so that two events share a city, a
family name or a street as often as in the news; each account says some of the facts of its kind in one of several wordings, in
an order of its own, and leaves the rest out. A third of the stories go on for days or weeks with later turns. Kinds come back
in the same city, clubs play again a week later. The text is plainer and more alike than real news: two events of one kind share
more words than they would, and two accounts of one event fewer telling ones. Everything follows from the seed.
"""

import argparse
import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from kinds import BODIES, CITIES, CLUBS, FAMILY, FIRMS, GIVEN, KINDS, STREETS, TOWNS

FIRST_DAY = date(2031, 1, 6)
WEEKS = 8
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
ADJECTIVES = ("Long", "Last", "Quiet", "Second", "Red")
NOUNS = ("Winter", "Harbour", "Letter", "Garden", "Crossing")
OFFICES = ("President", "Prime Minister", "Governor", "Mayor")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")


def person(chance: Random) -> str:
    return f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"


def things(chance: Random) -> dict[str, str]:
    """What an event has."""
    city = chance.choice(CITIES)
    club, rival, following = (f"{chance.choice(CITIES[:24])} {chance.choice(CLUBS)}" for _ in range(3))
    firm, target = chance.sample(FIRMS, 2)
    names = {name: person(chance) for name in ("person", "other", "third", "coach")}
    figures = {
        "few": chance.randint(2, 19), "many": chance.randint(20, 900), "number": chance.randint(11, 80), "money": chance.randint(2, 60),
        "age": chance.randint(18, 79), "age2": chance.randint(18, 60), "hour": chance.randint(1, 11), "block": chance.randint(1, 60) * 100,
        "share": chance.randint(31, 58), "share2": chance.randint(38, 82), "year": chance.randint(1975, 2028),
    }  # fmt: skip
    return names | {name: str(value) for name, value in figures.items()} | {
        "small": f"{chance.randint(4, 7)}.{chance.randint(0, 9)}", "score": f"{chance.randint(1, 4)}-{chance.randint(0, 1)}",
        "city": city, "town": chance.choice(TOWNS), "street": f"{chance.choice(STREETS)} Street", "office": chance.choice(OFFICES),
        "body": chance.choice(BODIES), "river": chance.choice(TOWNS[::2]), "club": club, "rival": rival, "next": following,
        "stadium": f"{chance.choice(STREETS)} Park", "firm": firm, "target": target, "union": chance.choice(STREETS),
        "party": chance.choice(("Labour Party", "Liberals", "Conservatives", "Greens")),
        "rivals": chance.choice(("Democrats", "Reform Party", "Centre")),
        "product": f"{chance.choice(('Office', 'Browser', 'Player', 'Reader', 'Server'))} {chance.randint(3, 12)}",
        "version": f"{chance.randint(2, 14)}.{chance.randint(0, 9)}.{chance.randint(1, 99)}",
        "month": chance.choice(("May", "June", "October")),
        "prize": chance.choice(("Golden Lion", "Booker", "Critics'", "Grand Jury", "Silver Bear")),
        "work": f"The {chance.choice(ADJECTIVES)} {chance.choice(NOUNS)}",
    }  # fmt: skip


def said(fact: str, has: dict[str, str], day: date, chance: Random) -> str:
    """The fact in one of its wordings; people by their family name now and then."""
    words = _CHOICE.sub(lambda found: chance.choice(found.group(1).split("|")), fact.removeprefix("+ "))
    spoken = {name: has[name].split()[-1] if chance.random() < 0.3 else has[name] for name in ("person", "other", "third", "coach")}
    line = words.format(**{**has, **spoken, "weekday": WEEKDAYS[day.weekday()]})
    return re.sub(r" +", " ", line[0].upper() + line[1:]).replace(" .", ".").replace(" ,", ",")


def account(facts: list[str], has: dict[str, str], began: date, day: date, chance: Random) -> str:
    """What one reporter writes: the news first, then some of the rest."""
    early, late = [f for f in facts if not f.startswith("+")], [f for f in facts if f.startswith("+")]
    turn = late and (day - began).days >= 2
    lead = chance.choice(late) if turn else early[0]
    rest = [fact for fact in ([*early, *late] if turn else early) if fact != lead]
    told = chance.sample(rest, min(len(rest), chance.randint(3, 8)))
    lines = [said(fact, has, began, chance) for fact in (lead, *told)]
    title = said(lead, has, began, chance).split(",")[0].rstrip(".")
    return "\n".join([title, " ".join(lines[:3]), " ".join(lines[3:])])


def events(count: int, seed: int) -> Iterator[tuple[int, str, dict[str, str], date, Random]]:
    kinds = sorted(KINDS)
    for number in range(count):
        chance = Random(f"{seed} {number}")
        began = FIRST_DAY + timedelta(days=chance.randrange(WEEKS * 7))
        yield number, kinds[number % len(kinds)], things(chance), began, chance


def stream(count: int, seed: int) -> Iterator[dict[str, str]]:
    for number, kind, has, began, chance in events(count, seed):
        facts = KINDS[kind]
        lasts = chance.choice((0, 1, 2, 2, 5, 10, 25)) if any(fact.startswith("+") for fact in facts) else 1
        for report in range(min(15, 1 + int(chance.expovariate(0.3)))):
            day = began + timedelta(days=chance.randint(0, min(1, lasts)) if chance.random() < 0.6 else chance.randint(0, lasts))
            yield {
                "id": f"{number:04}-{report:02}", "published_at": day.isoformat(), "text": account(facts, has, began, day, chance),
                "story": f"{kind}-{number:04}",
            }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=130)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    for found in stream(args.events, args.seed):
        print(json.dumps(found))


if __name__ == "__main__":
    main()
