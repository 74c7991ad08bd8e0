"""Write ``expected.json`` of every event from what a careful reader says of it (``careful/*.py``).

    python examples/make_expected.py [--event NAME] [--check] [--without-program]

The expectations name words, this script finds where they stand, so that a span cannot be wrong.  The text of every file
and the ids of its articles are what the program's own reader gives.  Without the program, plain text and JSON Lines are
read here and articles keep their short keys; of web pages, whose visible text is the program's to say, only a rough
reading is used to check the words, and no span is written for them.

``--check`` writes nothing and ends with status 1 when a file would change.
"""
from __future__ import annotations

import argparse
import gzip
import hashlib
import html.parser
import importlib
import itertools
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from notation import Json, NotationError, Place, find_places, parse_place

HERE = Path(__file__).resolve().parent
EVENTS = ("bridge", "summit", "mill")
ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Supt|Prof|Oct|Nov|No|[A-Z])|\b[ap]\.m)\.$")
BREAK = re.compile(r"[.!?]['’”\"]*(?=\s+[“‘\"(A-Z0-9])|\n+")


class Record(NamedTuple):
    """An article as the program reads it."""
    id: str
    text: str


# ---------------------------------------------------------------- texts

class Visible(html.parser.HTMLParser):
    """A rough reading of a page, to check words against: the program's own reader decides where they stand."""
    HIDDEN = frozenset({"script", "style", "template", "head", "title"})
    BLOCKS = frozenset("p div li ul ol h1 h2 h3 h4 figure figcaption aside section article header footer nav main br button".split())

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.depth = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.depth += tag in self.HIDDEN
        self.parts += ["\n"] if tag in self.BLOCKS else []

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag in self.HIDDEN
        self.parts += ["\n"] if tag in self.BLOCKS else []

    def handle_data(self, data: str) -> None:
        if not self.depth:
            self.parts.append(re.sub(r"\s+", " ", data))


def read_bytes(path: Path) -> str:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return text.removeprefix("\ufeff")


def read_roughly(path: Path, line_id: str | None) -> str:
    text = read_bytes(path)
    if line_id is not None:
        return next(row["text"] for row in map(json.loads, text.split("\n")[:-1]) if row["id"] == line_id)
    if path.suffix != ".html":
        return text
    page = Visible()
    page.feed(text)
    return re.sub(r"\s*\n\s*", "\n", "".join(page.parts)).strip()


def is_page(article: Json) -> bool:
    return str(article["file"]).endswith(".html")


def read_with_program(path: Path, line_id: str | None) -> Record | None:
    """What the program reads in a file; None where the program is not installed."""
    try:
        from rashomon.readers import read
    except ImportError:
        return None
    found = [item.article for item in read([path]) if hasattr(item, "article")]
    return next(Record(a.id, a.text) for a in found if line_id in (None, a.id))


# ---------------------------------------------------------------- spans

def sentence_starts(text: str) -> list[int]:
    starts = [0]
    for hit in BREAK.finditer(text):
        stop = hit.group().startswith((".", "!", "?"))
        if not stop or not ABBREVIATED.search(text[: hit.start() + 1]):
            starts.append(hit.end())
    return [*starts, len(text)]


def sentence(text: str, start: int, end: int) -> list[int]:
    """Bounds of the sentence, or sentences, around a span, white space left out."""
    starts = sentence_starts(text)
    first = max(s for s in starts if s <= start)
    last = min((s for s in starts if s >= end), default=len(text))
    around = text[first:last]
    return [first + len(around) - len(around.lstrip()), first + len(around.rstrip())]


class Writer:
    """Turns the places of one event into evidence; its files lie below ``root``."""

    def __init__(self, event: Json, root: Path = HERE, with_program: bool = True) -> None:
        self.event = event
        self.texts: dict[str, str] = {}
        self.ids: dict[str, str] = {}
        self.unread: set[str] = set()
        self.errors: list[str] = []
        for key, article in event["articles"].items():
            record = read_with_program(root / article["file"], article["id"]) if with_program else None
            self.texts[key] = record.text if record else read_roughly(root / article["file"], article["id"])
            self.ids[key] = record.id if record else article["id"] or key
            if is_page(article) and not record:
                self.unread.add(key)

    def evidence(self, place: Place) -> Json:
        text = self.texts[place.article]
        return {"article": self.ids[place.article], "start": place.start, "end": place.end,
                "exact": text[place.start:place.end], "sentence": sentence(text, place.start, place.end)}

    def places(self, written: Iterable[str]) -> list[Place]:
        """All places, in reading order of what is written; unread pages are checked and left out."""
        found: list[Place] = []
        for w in written:
            try:
                found += [p for p in find_places(w, self.texts) if p.article not in self.unread]
            except NotationError as error:
                self.errors.append(str(error))
        return found

    def all(self, written: Iterable[str]) -> list[Json]:
        return [self.evidence(p) for p in self.places(written)]

    # ---- sections

    def articles(self) -> list[Json]:
        out = []
        for key, a in self.event["articles"].items():
            find = {"file": a["file"]} | ({"id": a["id"]} if a["id"] is not None else {})
            text = None if key in self.unread else self.texts[key]
            out.append({"id": self.ids[key], "key": key, "source": a["source"], "title": a["title"],
                        "published_at": a["dates"][0] if a["basis"] == "stated" else None, "find": find,
                        "chars": None if text is None else len(text),
                        "sha256": None if text is None else hashlib.sha256(text.encode()).hexdigest()})
        return out

    def origins(self) -> list[list[str]]:
        groups: dict[str, list[str]] = {}
        for key, a in self.event["articles"].items():
            groups.setdefault(a["origin"] or key, []).append(self.ids[key])
        return list(groups.values())

    def published(self) -> Json:
        return {self.ids[key]: {"dates": a["dates"], "basis": a["basis"], "why": a["why"]}
                for key, a in self.event["articles"].items()}

    def residue(self) -> list[Json]:
        return [{"label": label, "optional": optional, "evidence": [self.evidence(p)]}
                for label, written, optional in self.event["residue"] for p in self.places([written])]

    def waste(self) -> dict[str, list[Place]]:
        out: dict[str, list[Place]] = {}
        for _, written, _ in self.event["residue"]:
            for place in self.places([written]):
                out.setdefault(place.article, []).append(place)
        return out

    def names(self) -> list[Json]:
        found: dict[int, list[tuple[str, Place]]] = {}
        waste = self.waste()
        for key, text in self.texts.items():
            if key not in self.unread:
                for owner, form, place in self.names_in(key, text, waste.get(key, [])):
                    found.setdefault(owner, []).append((form, place))
        return [self.one_name(n, found.get(i, [])) for i, n in enumerate(self.event["names"])]

    def names_in(self, key: str, text: str, waste: list[Place]) -> Iterator[tuple[int, str, Place]]:
        """Every place of every form, the longest form first; what lies in residue or in a longer name is left out."""
        forms = {form: i for i, n in enumerate(self.event["names"]) if n["only"] is None or key in n["only"]
                 for form in (*n["forms"], *n["garbled"])}
        taken = [(w.start, w.end) for w in waste]
        for form in sorted(forms, key=lambda f: (-len(f), f)):
            pattern = rf"(?<![\w-]){re.escape(form)}(?![\w-])".replace(r"\ ", r"\s+")
            for hit in re.finditer(pattern, text):
                if not any(hit.start() < end and start < hit.end() for start, end in taken):
                    taken.append(hit.span())
                    yield forms[form], form, Place(key, *hit.span())

    def one_name(self, n: Json, found: list[tuple[str, Place]]) -> Json:
        if not found:
            print(f"no place of {n['name']}", file=sys.stderr)
        grouped: dict[tuple[str, str], list[Place]] = {}
        for form, place in sorted(found, key=lambda x: (x[1].article, x[1].start)):
            grouped.setdefault((place.article, form), []).append(place)
        variants = [{"article": self.ids[key], "exact": form, "garbled": form in n["garbled"],
                     "evidence": [self.evidence(p) for p in places]} for (key, form), places in grouped.items()]
        return {"name": n["name"], "also": n["also"], "kind": n["kind"], "optional": n["optional"], "variants": variants}

    def quotes(self) -> list[Json]:
        families = [{"speaker": q["speaker"], "also": q["also"],
                     "wordings": [w for said in q["wordings"] for w in self.wordings(said)]} for q in self.event["quotes"]]
        self.widen_mixed([w for q in families for w in q["wordings"]])
        return self.join_turns(families)

    def widen_mixed(self, wordings: list[Json]) -> None:
        """Words in marks inside what is reported: all that is reported, or the sentence, is right too, as in the gold dossiers."""
        for w in wordings:
            if w["form"] == "mixed":
                first, last = w["evidence"][0], w["evidence"][-1]
                reported = [o["evidence"] for o in wordings if o["form"] == "indirect" and len(o["evidence"]) == 1
                            and o["evidence"][0]["article"] == first["article"]
                            and o["evidence"][0]["start"] <= first["start"] and last["end"] <= o["evidence"][0]["end"]]
                w["alternatives"] += [*reported, [self.evidence(Place(self.key_of(first["article"]), *first["sentence"]))]]

    def key_of(self, article: str) -> str:
        return next(k for k, v in self.ids.items() if v == article)

    def wordings(self, said: Json) -> Iterator[Json]:
        keys = parse_place(said["pieces"][0])[0]
        for key in keys:
            pieces = [f"{key} | {parse_place(p)[1]}" for p in said["pieces"]]
            if evidence := self.all(pieces):
                ways = [self.all(f"{key} | {words}" for words in way) for way in said["alternatives"]]
                yield {k: said[k] for k in ("form", "best", "garbled", "optional")} | {"evidence": evidence, "alternatives": ways}

    def join_turns(self, families: list[Json]) -> list[Json]:
        """“One sentence,” she said. “Another.” is one wording in pieces, as in the gold dossiers; one piece alone is right too."""
        home = list(range(len(families)))
        spoken = [(k, w) for k, q in enumerate(families) for w in q["wordings"] if w["form"] != "indirect"]
        parts: list[list[tuple[int, Json]]] = []
        for k, w in sorted(spoken, key=lambda x: (x[1]["evidence"][0]["article"], x[1]["evidence"][0]["start"])):
            if parts and families[k]["speaker"] == families[parts[-1][-1][0]]["speaker"] and self.same_turn(parts[-1][-1][1], w):
                parts[-1].append((k, w))
                kept, gone = sorted((home[parts[-1][0][0]], home[k]))
                home = [kept if h == gone else h for h in home]
            else:
                parts.append([(k, w)])
        whole = {id(turn[0][1]): self.whole([w for _, w in turn]) for turn in parts}
        later = {id(w) for turn in parts for _, w in turn[1:]}
        wordings = [(home[k], whole.get(id(w), w)) for k, q in enumerate(families) for w in q["wordings"] if id(w) not in later]
        return [q | {"wordings": [w for h, w in wordings if h == k]} for k, q in enumerate(families) if home[k] == k]

    def same_turn(self, a: Json, b: Json) -> bool:
        end, start = a["evidence"][-1], b["evidence"][0]
        text = self.texts[self.key_of(end["article"])]
        between = text[end["end"]:start["start"]] if end["article"] == start["article"] else ""
        return 0 < len(between) < 150 and "\n" not in between and len(re.findall(r"[.!?]\s", between)) < 2

    def whole(self, turn: list[Json]) -> Json:
        if len(turn) == 1:
            return turn[0]
        garbled = [w["garbled"] for w in turn]
        return turn[0] | {"best": any(w["best"] for w in turn), "optional": all(w["optional"] for w in turn),
                          "garbled": True if True in garbled else None if None in garbled else False,
                          "evidence": [e for w in turn for e in w["evidence"]], "alternatives": [e for w in turn for e in (w["evidence"], *w["alternatives"])]}

    def figures(self) -> list[Json]:
        out = []
        for f in self.event["figures"]:
            values = [{"value": v["value"], "low": v["low"], "high": v["high"], "qualifier": v["qualifier"],
                       "evidence": [e]} for v in f["values"] for e in self.all(v["places"])]
            out.append({k: f[k] for k in ("counted", "unit", "status", "optional")} | {"values": values})
        return out

    def times(self) -> list[Json]:
        return [{"article": e["article"], "value": value.split(), "evidence": [e]}
                for value, written in self.event["times"] for e in self.all([written])]

    def placed(self, section: str) -> list[Json]:
        return [{k: v for k, v in x.items() if k != "places"} | {"evidence": self.all(x["places"])}
                for x in self.event[section]]

    def corroborations(self) -> list[Json]:
        return [f | {"sides": self.all(f["sides"])} for f in self.event["corroborations"]]

    def non_matches(self) -> list[Json]:
        pairs = [(n["why"], self.all(n["pair"])) for n in self.event["non_matches"]]
        return [{"why": why, "pair": pair} for why, pair in pairs if len(pair) == 2]

    def copies(self) -> list[Json]:
        found = [(c, self.places(c["passages"])) for c in self.event["copies"]]
        known = [(c, places) for c, places in found if len(places) == 2]
        listed = [c | {"passages": [self.evidence(p) for p in places]} for c, places in known]
        return listed + [self.sibling(a, b) for (_, a), (_, b) in itertools.combinations(known, 2)
                         if a[1].article != b[1].article and a[0].article == b[0].article
                         and a[0].start < b[0].end and b[0].start < a[0].end]

    def sibling(self, a: list[Place], b: list[Place]) -> Json:
        """Two copies of one passage are alike too; to say so is neither asked nor wrong."""
        passages = [self.evidence(self.shared(x, y[0])) for x, y in ((a, b), (b, a))]
        return {"kind": ["verbatim", "edited", "rewritten"], "passages": passages,
                "direction": ["known", "undecided"], "optional": True, "note": "both come from one source"}

    def shared(self, pair: list[Place], other: Place) -> Place:
        """The part of a copy that stands for what two copies took from their source: the whole where words were changed."""
        source, taken = pair
        if self.texts[source.article][source.start:source.end] != self.texts[taken.article][taken.start:taken.end]:
            return taken
        shift = taken.start - source.start
        return Place(taken.article, max(source.start, other.start) + shift, min(source.end, other.end) + shift)

    def integrity(self) -> list[Json]:
        return [{k: f[k] for k in ("kind", "wrong", "likely", "level", "optional")} | {"evidence": [e]}
                for f in self.event["integrity"] for e in self.all([f["place"]])]

    def corrections(self) -> list[Json]:
        return [{"kind": c["kind"], "before": self.all([c["before"]])[0], "evidence": self.all([c["place"]]), "optional": False}
                for c in self.event.get("corrections", ())]

    def blanks(self) -> list[Json]:
        return [{k: b[k] for k in ("asked", "question", "answer", "words", "optional")} | {"evidence": self.all(b["places"])}
                for b in self.event["blanks"]]

    def expected(self) -> Json:
        return {"format": "rashomon-gold/1", "story": self.event["story"], "title": self.event["title"],
                "incomplete": sorted(self.unread), "articles": self.articles(), "origins": self.origins(),
                "published": self.published(), "residue": self.residue(), "names": self.names(), "quotes": self.quotes(),
                "figures": self.figures(), "times": self.times(), "timeline": self.placed("timeline"),
                "calendar": self.placed("calendar"), "corroborations": self.corroborations(),
                "non_matches": self.non_matches(), "copies": self.copies(), "copies_note": self.event["copies_note"],
                "integrity": self.integrity(), "corrections": self.corrections(), "blanks": self.blanks()}


# ---------------------------------------------------------------- command

def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write expected.json of the example events.")
    parser.add_argument("--without-program", action="store_true", help="read the files here, leave web pages out")
    parser.add_argument("--event", choices=EVENTS, action="append", help="only this event")
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a file would change")
    args = parser.parse_args(argv)
    changed = 0
    for event in args.event or EVENTS:
        writer = Writer(importlib.import_module(f"careful.{event}").EVENT, with_program=not args.without_program)
        written = writer.expected()
        if writer.errors:
            print("\n".join(f"{event}: {error}" for error in dict.fromkeys(writer.errors)), file=sys.stderr)
            return 2
        path = HERE / event / "expected.json"
        new = json.dumps(written, ensure_ascii=False, indent=1) + "\n"
        same = path.exists() and path.read_text(encoding="utf-8") == new
        changed += not same
        if not args.check:
            path.write_text(new, encoding="utf-8")
        sizes = ", ".join(f"{k} {len(v)}" for k, v in written.items() if isinstance(v, list))
        print(f"{event}: {sizes}{' (changed)' if not same else ''}")
    return int(args.check and changed > 0)


if __name__ == "__main__":
    sys.exit(main())
