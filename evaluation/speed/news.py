"""Invented news for speed tests: many events, several accounts of each, three articles in ten taken over from another.

    python evaluation/speed/news.py COUNT > news.jsonl

Everything follows from the number of the event and of the account, so the same count gives the same articles everywhere, and a
longer run begins with the articles of a shorter one. Names, places and bodies are made of syllables; what an event is about are two
plain words in one ("lanternferry"), so no two events have the same words; the accounts of one event word the same facts, each in its
own order. Copies are whole, cut from the end, or edited. The text is
grammatical and means little: it is for measuring time, never for measuring how well anything is read.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, partial
from itertools import count, islice
from random import Random

COPIES = 0.3
FIRST_DAY = date(2031, 1, 6)
EVENTS_A_DAY = 12
"""A day's news; the year goes on as the number of articles grows."""

ONSETS = "b br c cl d dr f fl g gr h j k kl l m n p pr r s st t tr v w".split()
VOWELS = "a e i o u au ei ou".split()
ENDS = "n r l s th nd rk m st ld x".split()
GIVEN = (
    "Ada Amos Berta Bruno Clara Conrad Dora Edwin Elsa Ferdinand Greta Hugo "
    "Ida Jonas Karla Leo Mara Nils Olga Paul Rita Simon Tessa Viktor"
).split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
OUTLETS = (
    "Wend Record",
    "Sallow Post",
    "Morning Dispatch",
    "Harbour Echo",
    "Northern Courier",
    "City Ledger",
    "Daily Beacon",
    "Valley Star",
)

ADJECTIVES = (
    "old narrow sudden local heavy early quiet costly northern empty broken steep public private modern wooden "
    "rusty brief bitter calm distant eastern fragile grand hidden joint late massive nearby open partial rapid "
    "remote second severe small southern strict tall urgent vast western younger annual bright crowded damp "
    "familiar"
).split()
NOUNS = (
    "office square school market street garden tower river family neighbour committee engineer teacher driver "
    "farmer student visitor village district council report letter notice warning meeting number season machine "
    "window corner hospital factory library station theatre orchard quarry mill tunnel canal airport record archive "
    "mayor inspector volunteer owner tenant baker"
).split()
PLAIN = (
    "anchor apple apron arrow autumn basket bell bench birch blanket bottle branch brass brick bridge brush bucket butter button cabin "
    "candle carpet castle cedar chalk chapel cherry chimney cliff clock cloud clover coal copper cotton cradle curtain daisy desk dome "
    "drum engine feather fence ferry fiddle flour flute forest fountain fox frost gate glass glove granite grass hammer harbour hazel "
    "hedge helmet honey island ivory jacket jug kettle key kite ladder lake lantern leaf lemon lever linen loom maple marble meadow "
    "mirror moss needle oak oar onion orchid otter oven paddle paper parcel pear pebble pencil piano pillow pine plate plum pocket "
    "porch potter puddle quilt raft ribbon robin roof rope saddle sail salt sand shelf shovel silk silver slate spoon spring stable "
    "stone stove straw sugar table thimble thread tile timber tray trumpet tulip turnip valley velvet wagon walnut wheat wheel willow wool"
).split()
"""What an event is about is made of two of them."""
VERBS = (
    "opened closed followed reached reported inspected promised refused repaired moved warned visited described "
    "questioned praised ignored checked carried removed replaced delayed announced confirmed welcomed criticised "
    "examined watched crossed entered"
).split()
LINKS = ("while", "after", "before", "because", "although", "as", "and", "but", "until")


@dataclass(frozen=True)
class Event:
    """What happened: the things that all its accounts name."""

    number: int
    day: date
    words: tuple[str, ...]
    """What its accounts are full of, and those of other events are not."""
    people: tuple[tuple[str, str, str], ...]
    """Given name, family name, office."""
    places: tuple[str, ...]
    body: str
    facts: tuple[tuple[str, str, str, int], ...]
    """Who or what, did, to what, how many."""


@cache
def compounds() -> list[str]:
    """Words that no other event has."""
    return sorted(one + other for one in PLAIN for other in PLAIN if one != other)


def word(chance: Random, syllables: int) -> str:
    """A name that nobody has."""
    made = "".join(chance.choice(ONSETS) + chance.choice(VOWELS) for _ in range(syllables)) + chance.choice(ENDS)
    return made.capitalize()


def event(number: int) -> Event:
    chance = Random(f"event {number}")
    words = tuple(chance.sample(compounds(), 60))
    offices = ("mayor", "spokeswoman", "director", "inspector", "chairman", "minister", "secretary", "commander")
    people = tuple((chance.choice(GIVEN), word(chance, 2), chance.choice(offices)) for _ in range(chance.randint(3, 6)))
    things = [*words[:40], *chance.sample(NOUNS, 12)]
    deeds = chance.sample(VERBS, 16)
    facts = tuple(
        (chance.choice(things), chance.choice(deeds), chance.choice(things), chance.randint(2, 900)) for _ in range(40)
    )
    return Event(
        number, FIRST_DAY + timedelta(days=number // EVENTS_A_DAY), words, people,
        tuple(word(chance, 2) for _ in range(3)), f"{word(chance, 2)} {chance.choice(('Council', 'Group', 'Agency', 'Institute'))}", facts,
    )  # fmt: skip


def begun(text: str) -> str:
    """With a capital, names left as they are."""
    return text[0].upper() + text[1:]


def quality(found: Event, chance: Random) -> str:
    return chance.choice(ADJECTIVES if chance.random() < 0.5 else found.words[40:])


def clause(found: Event, fact: tuple[str, str, str, int], chance: Random) -> str:
    """A fact in words of the account's own."""
    who, did, whom, many = fact
    subject = (
        f"the {quality(found, chance)} {who}"
        if chance.random() < 0.6
        else f"the {who} of {chance.choice(found.places)}"
    )
    target = f"{many} {whom}s" if chance.random() < 0.3 else f"a {quality(found, chance)} {whom}"
    if chance.random() < 0.25:
        return f"{target} {'were' if target[0].isdigit() else 'was'} {did} by {subject}"
    return f"{subject} {did} {target}"


def time_words(found: Event, chance: Random) -> str:
    day = found.day + timedelta(days=chance.randint(-2, 6))
    plain = f"on {WEEKDAYS[day.weekday()]}"
    return chance.choice(
        (plain, plain, f"on {MONTHS[day.month - 1]} {day.day}", f"on {day.day} {MONTHS[day.month - 1]} {day.year}")
    )


def sentence(found: Event, chance: Random) -> str:
    """One of six shapes of a sentence."""
    one, other = (clause(found, chance.choice(found.facts), chance) for _ in range(2))
    given, family, office = chance.choice(found.people)
    shape = chance.randrange(6)
    if shape == 0:
        return f"{begun(time_words(found, chance))} {one} {chance.choice(LINKS)} {other}."
    if shape == 1:
        of = chance.choice((found.body, found.places[0]))
        return f"“{begun(one)} {chance.choice(LINKS)} {other},” said {given} {family}, {office} of {of}."
    if shape == 2:
        return f"{family} {chance.choice(('said', 'added', 'told reporters', 'denied', 'insisted'))} that {one}."
    if shape == 3:
        plan = chance.choice(("meet", "decide", "vote", "report"))
        return f"The {found.body} will {plan} {time_words(found, chance)} in {chance.choice(found.places)}, {chance.choice(LINKS)} {one}."
    if shape == 4:
        return f"{begun(one)} in {chance.choice(found.places)} {time_words(found, chance)}."
    return f"{begun(one)} {chance.choice(LINKS)} {other}, {given} {family} wrote."


def account(found: Event, number: int) -> dict[str, str]:
    """An article of 100 to 500 words about the event."""
    chance = Random(f"account {found.number} {number}")
    wanted, words, paragraphs = chance.randint(100, 500), 0, []
    while words < wanted:
        lines = [sentence(found, chance) for _ in range(chance.randint(1, 4))]
        words += sum(len(line.split()) for line in lines)
        paragraphs.append(" ".join(lines))
    who, did, whom, _ = chance.choice(found.facts)
    title = begun(f"{who} {did} {chance.choice(ADJECTIVES)} {whom} in {found.places[0]}")
    return article(found, number, title, [title, *paragraphs], chance)


def copy(found: Event, number: int, source: dict[str, str]) -> dict[str, str]:
    """Another outlet's article: whole, cut from the end, or edited."""
    chance = Random(f"copy {found.number} {number}")
    paragraphs = source["text"].split("\n\n")
    how = chance.choice(("whole", "cut", "edited", "edited"))
    if how == "cut":
        paragraphs = paragraphs[: max(2, len(paragraphs) * 2 // 3)]
    if how == "edited":
        paragraphs = [edited(paragraph, chance) for paragraph in paragraphs if chance.random() < 0.9] or paragraphs[:2]
        paragraphs.insert(min(2, len(paragraphs)), sentence(found, chance))
    return article(found, number, source["title"], paragraphs, chance)


def edited(paragraph: str, chance: Random) -> str:
    """As a sub-editor leaves it: one word in twenty gone or exchanged."""
    kept = [word for word in paragraph.split(" ") if chance.random() > 0.03]
    return (
        " ".join(chance.choice(ADJECTIVES) if word in ADJECTIVES and chance.random() < 0.2 else word for word in kept)
        or paragraph
    )


def article(found: Event, number: int, title: str, paragraphs: list[str], chance: Random) -> dict[str, str]:
    published = found.day + timedelta(days=chance.choice((0, 0, 0, 1, 1, 2)))
    return {
        "id": f"n-{found.number:06}-{number:02}", "title": title, "source": chance.choice(OUTLETS),
        "published_at": published.isoformat(), "text": "\n\n".join(paragraphs),
    }  # fmt: skip


def accounts(found: Event) -> Iterator[dict[str, str]]:
    """The articles about one event: one to twelve, most have few."""
    chance = Random(f"accounts {found.number}")
    own: list[dict[str, str]] = []
    for number in range(min(12, 1 + int(chance.expovariate(1 / 4)))):
        if own and chance.random() < COPIES * 1.35:  # the first account is never a copy
            yield copy(found, number, chance.choice(own))
        else:
            own.append(account(found, number))
            yield own[-1]


def news(articles: int) -> Iterator[dict[str, str]]:
    """So many articles, in the order of their events."""
    return islice((found for number in count() for found in accounts(event(number))), articles)


def main() -> None:
    write = partial(json.dumps, ensure_ascii=False)
    for found in news(int(sys.argv[1])):
        print(write(found))


if __name__ == "__main__":
    main()
