"""Make a set of articles that take over passages from one another, with the exact places of each.

    python evaluation/copies/make.py examples OUT_FOLDER [--half check]

Sources and hosts are the plain-text articles of the example corpus: a passage of one event's article is put into an article made
of another event's sentences, word for word or edited as a sub-editor would: words dropped, added and exchanged, a sentence cut
out of the middle, quotation marks changed, paragraphs joined. Everything follows from the number of the case, so the set is the
same everywhere. A source is dated before its copies: the earliest article with a sentence is where it comes from. The half called
`check` is made from other numbers; it was looked at while the thresholds were chosen. The half called `fresh` has numbers,
fillers and exchanges of its own, and nothing was chosen by it.
Writes `articles.jsonl` and `gold.jsonl` in the form that the benchmark's scorer `copies` takes (plagdet: Potthast et al. 2010).
"""

import argparse
import json
import random
import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

CASES = 300
WRITTEN = date(2031, 3, 1)
COPIED = WRITTEN + timedelta(1)
DAYS = 14
"""So many days after the sources the copies appear."""
LEAST_WORDS = 15
"""A shorter stretch is a phrase, not a passage."""
EVENTS = ("bridge", "mill", "summit")
SENTENCE = re.compile(r"[^\n.!?]+(?:[.!?](?!\s)[^\n.!?]*)*[.!?]?[”’\"]?")
FILLERS = (
    "also",
    "reportedly",
    "meanwhile",
    "on the day",
    "it is understood",
    "by then",
    "in the end",
    "officials said",
)
EXCHANGES = {
    "said": "told reporters", "people": "residents", "killed": "dead", "after": "following", "before": "ahead of",
    "about": "around", "more": "further", "would": "will", "two": "a couple of", "had": "has", "but": "yet", "began": "started",
    "part": "section", "because": "since", "against": "opposed to", "while": "as", "many": "several", "first": "initial",
}  # fmt: skip

FRESH_FILLERS = ("in effect", "as expected", "once more", "by all accounts", "for now", "sources added", "locally", "at the time")
FRESH_EXCHANGES = {
    "said": "stated", "people": "persons", "killed": "left dead", "after": "in the wake of", "before": "prior to", "about": "some",
    "more": "additional", "would": "was to", "was": "had been", "but": "though", "the": "that", "new": "recent", "told": "informed",
    "against": "versus", "while": "whereas", "last": "past", "made": "produced", "from": "out of", "is": "remains", "when": "as",
}  # fmt: skip


@dataclass(frozen=True)
class Editor:
    """What a sub-editor puts in, and for which word he has which other."""

    fillers: tuple[str, ...]
    exchanges: dict[str, str]


EDITORS = {
    "dev": Editor(FILLERS, EXCHANGES), "check": Editor(FILLERS, EXCHANGES), "fresh": Editor(FRESH_FILLERS, FRESH_EXCHANGES),
}  # fmt: skip


@dataclass(frozen=True)
class Source:
    event: str
    name: str
    text: str
    sentences: tuple[tuple[int, int], ...]


def read_sources(folder: Path) -> list[Source]:
    sources = []
    for event in EVENTS:
        for path in sorted((folder / event / "articles").glob("*.txt")):
            text = path.read_text(encoding="utf-8")
            found = [m.span() for m in SENTENCE.finditer(text) if len(m.group().split()) >= 6]
            sentences = tuple((a + len(text[a:b]) - len(text[a:b].lstrip()), b) for a, b in found)
            found_new = Source(event, f"{event}-{path.stem}", text, sentences)
            if len(sentences) >= 8 and not any(shares_run(found_new, other) for other in sources):
                sources.append(found_new)
    return sources


def shares_run(one: Source, other: Source) -> bool:
    """Whether two articles share a run of six words: a passage of either would have two right sources."""
    runs = [
        {tuple(words[n : n + 6]) for n in range(len(words) - 5)} for words in (one.text.split(), other.text.split())
    ]
    return bool(runs[0] & runs[1])


def edit(words: list[str], strength: float, chance: random.Random, editor: Editor) -> list[str]:
    """Drop, add and exchange words, each at a third of `strength`; the first and the last word stay."""
    out = words[:1]
    for word in words[1:-1]:
        draw = chance.random()
        if draw < strength / 3:
            continue
        if draw < 2 * strength / 3:
            out.append(editor.exchanges.get(word.lower(), chance.choice(editor.fillers)))
        elif draw < strength:
            out += [word, chance.choice(editor.fillers)]
        else:
            out.append(word)
    return out + words[-1:]


def passage(source: Source, chance: random.Random, editor: Editor) -> tuple[tuple[int, int], str]:
    """A stretch of one to eight sentences, and its copy."""
    length = chance.choice((1, 1, 2, 2, 3, 4, 6, 8))
    first = chance.randrange(max(1, len(source.sentences) - length))
    taken = source.sentences[first : first + length]
    start, end = taken[0][0], taken[-1][1]
    if len(source.text[start:end].split()) < LEAST_WORDS:
        return passage(source, chance, editor)
    kind = chance.choice(("verbatim", "light", "light", "medium", "heavy", "cut"))
    if kind == "verbatim":
        return (start, end), source.text[start:end]
    if kind == "cut" and length > 2:
        kept = [taken[0], *(s for s in taken[1:-1] if chance.random() < 0.6), taken[-1]]
        return (start, end), " ".join(source.text[a:b].strip() for a, b in kept)
    strength = {"light": 0.06, "medium": 0.15, "heavy": 0.3}.get(kind, 0.06)
    words = source.text[start:end].replace("“", '"').replace("”", '"').split()
    return (start, end), " ".join(edit(words, strength, chance, editor))


def host(sources: list[Source], event: str, chance: random.Random) -> list[str]:
    """Sentences of other events, in an order of their own."""
    pool = [s.text[a:b].strip() for s in sources if s.event != event for a, b in s.sentences]
    return chance.sample(pool, chance.randint(4, 14))


def make(sources: list[Source], half: str, number: int) -> tuple[dict[str, object], dict[str, object]]:
    chance = random.Random(f"case {2 * number + (half == 'check')}" if half != "fresh" else f"fresh case {number}")
    source = chance.choice(sources)
    (start, end), copy = passage(source, chance, EDITORS[half])
    around = host(sources, source.event, chance)
    cut = chance.randint(0, len(around))
    before = "\n\n".join(around[:cut]) + ("\n\n" if cut else "")
    text = before + copy + ("\n\n" if cut < len(around) else "") + "\n\n".join(around[cut:])
    id = f"copy-{number}"
    case = {
        "type": "case", "set": "made", "spans": True,
        "copy": {"article": id, "start": len(before), "end": len(before) + len(copy)},
        "source": {"article": source.name, "start": start, "end": end},
    }  # fmt: skip
    return {"id": id, "text": text, "published_at": (COPIED + timedelta(number % DAYS)).isoformat()}, case


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--half", choices=tuple(EDITORS), default="dev")
    args = parser.parse_args()
    sources = read_sources(args.examples)
    made = [make(sources, args.half, number) for number in range(CASES)]
    judged = [
        {"type": "pair", "copy": case["copy"]["article"], "source": source.name}  # type: ignore[index]
        for _, case in made for source in sources if case["source"]["article"].startswith(source.event)  # type: ignore[index]
    ]  # fmt: skip
    articles = [{"id": source.name, "text": source.text, "published_at": WRITTEN.isoformat()} for source in sources]
    articles += [article for article, _ in made]
    args.out.mkdir(parents=True, exist_ok=True)
    for name, rows in (("articles", articles), ("gold", [case for _, case in made] + judged)):
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (args.out / f"{name}.jsonl").write_text(lines, encoding="utf-8")


if __name__ == "__main__":
    main()
