"""How one dossier of the example corpus compares with what a careful reader would say of it, section by section.

An entry meets an expected one where half of its spans meet spans of that one: they overlap by half of the shorter span, and
lie inside the sentence around it. Expected entries marked optional count neither way.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

Json = dict[str, Any]
Place = tuple[str, int, int]


@dataclass(frozen=True)
class Entry:
    """Something said, or expected: its spans (with the sentence around each, where expected) and its record."""

    places: tuple[Place, ...]
    sentences: tuple[Place, ...]
    record: Json
    optional: bool = False
    alternatives: tuple[tuple[Place, ...], ...] = ()
    """Other boundaries that count as right: for quotations, whose pieces are compared together."""


@dataclass(frozen=True)
class Score:
    """Counts of one section of one story."""

    right: int
    said: int
    found: int
    wanted: int
    values_right: int = 0
    values: int = 0
    missed: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        return self.right / self.said if self.said else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 1.0

    def row(self, section: str) -> str:
        value = f"{self.values_right / self.values:.2f}" if self.values else "–"
        return f"| {section} | {self.precision:.2f} | {self.recall:.2f} | {value} | {self.said} | {self.wanted} |"


# -- what is compared


def said(evidence: Iterable[Json]) -> tuple[Place, ...]:
    return tuple((e["article"], e["start"], e["end"]) for e in evidence)


def expected(record: Json, evidence: list[Json], optional: bool) -> Entry:
    around = tuple((e["article"], *e["sentence"]) for e in evidence)
    return Entry(said(evidence), around, record, optional)


def expected_wording(family: Json, wording: Json) -> Entry:
    ways = [said(wording["evidence"]), *(said(way) for way in wording["alternatives"])]
    if wording["form"] == "indirect":
        ways.append(tuple((e["article"], *e["sentence"]) for e in wording["evidence"]))
    record = {**wording, "speaker": family["speaker"], "also": family["also"]}
    return Entry(ways[0], (), record, wording["optional"], tuple(ways))


def plain(evidence: Iterable[Json], record: Json) -> Entry:
    return Entry(said(evidence), (), record)


def name_of(value: Any) -> str:
    return " ".join(str(value or "").casefold().replace("’", "'").removesuffix("'s").split())


def allowed(record: Json) -> set[str]:
    return {name_of(n) for n in (record.get("speaker") or record.get("name"), *record.get("also", ()))}


def dates_right(entry: Json, wanted: Json) -> bool:
    early, late = (str(entry.get(key) or "")[:10] for key in ("earliest", "latest"))
    # A year or month that is expected holds its days.
    return any(a <= early and late[: len(b)] <= b for a, b in wanted["dates"]) if early else not wanted["dates"]


def one_of(key: str) -> Callable[[Json, Json], bool]:
    return lambda entry, wanted: entry.get(key) in wanted[key]


def sections(dossier: Json, annotations: list[Json], gold: Json) -> Iterator[tuple[str, list[Entry], list[Entry], Any]]:
    """Of every section: what is said, what is expected, and whether a matched pair agrees in what it says."""
    yield (
        "names",
        [plain(n["evidence"], n) for n in dossier["names"] if n["kind"] in ("person", "organisation", "place")],
        [expected(n, [e for v in n["variants"] for e in v["evidence"]], n["optional"]) for n in gold["names"]],
        lambda entry, wanted: name_of(entry["name"]) in allowed(wanted),
    )
    quoted = [expected_wording(q, w) for q in gold["quotes"] for w in q["wordings"]]
    wordings = [plain(w["evidence"], {**w, "speaker": q["speaker"]}) for q in dossier["quotes"] for w in q["wordings"]]
    yield (
        # Indirect speech is not listed in full: where it meets nothing listed it counts neither way.
        "quotes",
        [w for w in wordings if w.record["form"] != "indirect" or any(meets(w, g) for g in quoted)],
        quoted,
        lambda entry, wanted: name_of(entry["speaker"]) in allowed(wanted),
    )
    yield (
        "figures",
        [plain(v["evidence"], {**v, "status": f["status"]}) for f in dossier["figures"] for v in f["values"]],
        [
            expected({**v, "status": f["status"]}, v["evidence"], f["optional"] or not v["value"])
            for f in gold["figures"]
            for v in f["values"]
        ],
        lambda entry, wanted: wanted["value"] in (entry["value"], entry["low"], entry["high"]),
    )
    for name, value in (("timeline", dates_right), ("calendar", dates_right), ("integrity", one_of("kind"))):
        yield (
            name,
            [plain(e["evidence"], e) for e in dossier[name]],
            [expected(e, e["evidence"], e["optional"]) for e in gold[name]],
            value,
        )
    yield (
        "corrections",
        [plain(c["evidence"], c) for c in dossier["corrections"]],
        [expected(c, c["evidence"], c["optional"]) for c in gold["corrections"]],
        # The kind, and what was said before.
        lambda entry, wanted: entry["kind"] in wanted["kind"]
        and any(overlap(p, said([wanted["before"]])[0]) for p in said(entry["before"] or ())),
    )
    yield (
        "residue",
        [
            Entry(((a["id"], b["start"], b["end"]),), (), b)
            for a in annotations
            for b in a["blocks"]
            if b["kind"] == "residue"
        ],
        [expected(e, e["evidence"], e["optional"]) for e in gold["residue"]],
        lambda entry, wanted: entry["label"] == wanted["label"],
    )
    times = [expected(t, t["evidence"], False) for t in gold["times"]]
    marked = [Entry(((a["id"], t["start"], t["end"]),), (), t) for a in annotations for t in a["times"]]
    # The careful reader lists the times that matter, not all of them: only recall is asked.
    yield "times", [t for t in marked if any(meets(t, g) for g in times)], times, one_of("value")


# -- comparing


def overlap(a: Place, b: Place) -> int:
    return max(0, min(a[2], b[2]) - max(a[1], b[1])) if a[0] == b[0] else 0


def meets(entry: Entry, wanted: Entry) -> float:
    """How well the entry meets the expected one, 0 where it does not.

    A quotation: the Jaccard index of its characters with one of the ways that count as right, from one half on. Else: how
    many of its spans meet expected spans, from half of them on.
    """
    if wanted.alternatives:
        best = max(jaccard(entry.places, way) for way in wanted.alternatives)
        # Of a sentence said partly in marks, the words in marks or the whole of what is reported are both right.
        mixed = wanted.record["form"] == "mixed" and covers(entry, wanted) and within(entry, wanted)
        return best if best >= 0.5 else 0.5 * mixed
    count = sum(
        any(
            2 * overlap(p, w) >= min(p[2] - p[1], w[2] - w[1]) and 2 * overlap(p, around) >= p[2] - p[1]
            for w, around in zip(wanted.places, wanted.sentences, strict=True)
        )
        for p in entry.places
    )
    return count if 2 * count >= len(entry.places) else 0


def covers(entry: Entry, wanted: Entry) -> bool:
    return all(any(overlap(p, w) == w[2] - w[1] for p in entry.places) for w in wanted.places)


def within(entry: Entry, wanted: Entry) -> bool:
    around = [(e["article"], *e["sentence"]) for e in wanted.record["evidence"]]
    return all(any(overlap(p, s) == p[2] - p[1] for s in around) for p in entry.places)


def jaccard(a: Iterable[Place], b: Iterable[Place]) -> float:
    """Of the characters that two lists of spans cover."""
    x, y = ({(p[0], i) for p in places for i in range(p[1], p[2])} for places in (a, b))
    return len(x & y) / len(x | y) if x & y else 0.0


def compare(entries: list[Entry], wanted: list[Entry], value: Callable[[Json, Json], bool]) -> Score:
    """Pair one to one, closest first; pairs that also agree in what they say go before others."""
    pairs = sorted(
        ((meets(e, w), value(e.record, w.record), not w.optional, -i, -j)
         for i, e in enumerate(entries) for j, w in enumerate(wanted) if meets(e, w)),
        reverse=True,
    )  # fmt: skip
    met: dict[int, int] = {}
    for _, _, _, i, j in pairs:
        if -i not in met and -j not in met.values():
            met[-i] = -j
    firm = {i: j for i, j in met.items() if not wanted[j].optional}
    needed = [j for j, w in enumerate(wanted) if not w.optional]
    # What the cue interrupts may be listed as two wordings and given as one: then the one that is given finds both.
    joined = {j for j in needed if j not in met.values() and wanted[j].alternatives
              and any(covers(entries[i], wanted[j]) for i in met)}  # fmt: skip
    return Score(
        right=len(firm), said=len(entries) - (len(met) - len(firm)), found=len(firm) + len(joined), wanted=len(needed),
        values_right=sum(value(entries[i].record, wanted[j].record) for i, j in firm.items()), values=len(firm),
        missed=tuple(str(wanted[j].record)[:300] for j in needed if j not in firm.values() and j not in joined),
        wrong=tuple(str(e.record)[:300] for i, e in enumerate(entries) if i not in met),
    )  # fmt: skip


def compare_pairs(dossier: Json, gold: Json) -> Score:
    """Corroborations by pairs of sides from different origins: which the dossier puts together, and which belong together."""
    origin = {a: i for i, group in enumerate(gold["origins"]) for a in group}

    def pairs(sides: list[Any], article: Callable[[Any], str]) -> Iterator[tuple[Any, Any]]:
        return ((a, b) for a, b in combinations(sides, 2) if origin.get(article(a)) != origin.get(article(b)))

    wanted = [
        (i, a, b, c)
        for i, c in enumerate(gold["corroborations"])
        for a, b in pairs([expected(s, [s], False) for s in c["sides"]], lambda s: s.places[0][0])
    ]
    found: set[int] = set()
    right = said_count = stance_right = 0
    wrong = []
    for item in dossier["corroborations"]:
        # A side that only mentions the event is no claim that two accounts state one thing.
        stated = [side for side in item["sides"] if side["stance"] != "mentions"]
        for x, y in pairs([plain(s["evidence"], s) for s in stated], lambda s: s.places[0][0]):
            met = [(i, c) for i, a, b, c in wanted if (meets(x, a) and meets(y, b)) or (meets(x, b) and meets(y, a))]
            if met and all(c["optional"] for _, c in met):
                continue
            said_count += 1
            if met:
                right += 1
                found |= {i for i, _ in met}
                differs = item["difference"] is not None
                stance_right += any(("differs" if differs else "agrees") in c["stance"] for _, c in met)
            else:
                wrong.append(f"{x.record['exact']} ~ {y.record['exact']}")
    needed = {i for i, _, _, c in wanted if not c["optional"]}
    missed = tuple(str(gold["corroborations"][i]["fact"]) for i in sorted(needed - found))
    return Score(right, said_count, len(found & needed), len(needed), stance_right, right, missed, tuple(wrong))


def compare_dates(dossier: Json, gold: Json) -> Score:
    """Days of publication; where two days are right, the interval of the two is."""
    given = {a["id"]: a for a in dossier["articles"] if a["published_basis"] != "unknown"}

    def is_right(id: str, dates: list[str]) -> bool:
        first, last = (str(given.get(id, {}).get(f"published_{end}") or "")[:10] for end in ("earliest", "latest"))
        return str(given.get(id, {}).get("published_at") or "")[:10] in dates or (first in dates and last in dates)

    right = sum(is_right(id, want["dates"]) for id, want in gold["published"].items())
    missed = tuple(f"{id}: {given.get(id, {}).get('published_at')} for {want['dates']}"
                   for id, want in gold["published"].items() if not is_right(id, want["dates"]))  # fmt: skip
    return Score(right, len(given), right, len(gold["published"]), missed=missed)


def compare_origins(dossier: Json, gold: Json) -> Score:
    groups: dict[str, list[str]] = {}
    for account in dossier["articles"]:
        groups.setdefault(account["origin"], []).append(account["id"])
    got = {pair for group in groups.values() for pair in combinations(sorted(group), 2)}
    want = {pair for group in gold["origins"] for pair in combinations(sorted(group), 2)}
    return Score(len(got & want), len(got), len(got & want), len(want),
                 missed=tuple(map(str, sorted(want - got))), wrong=tuple(map(str, sorted(got - want))))  # fmt: skip


def compare_copies(dossier: Json, gold: Json) -> Score:
    """By characters that are said to be shared between two articles."""

    def characters(pairs: Iterable[tuple[Place, Place]]) -> set[tuple[str, str, str, int]]:
        return {
            (min(a[0], b[0]), max(a[0], b[0]), p[0], i) for a, b in pairs for p in (a, b) for i in range(p[1], p[2])
        }

    need = characters(said(c["passages"])[:2] for c in gold["copies"] if not c["optional"])  # type: ignore[misc]
    free = characters(said(c["passages"])[:2] for c in gold["copies"] if c["optional"]) - need  # type: ignore[misc]
    got = characters(said([c["source"], c["copy"]]) for c in dossier["copies"]) - free  # type: ignore[misc]
    return Score(len(got & need), len(got), len(got & need), len(need))


def compare_blanks(dossier: Json, gold: Json) -> Score:
    """Questions: the same question word, a word of its matter, and raised where the careful reader saw it raised. Value: the answer."""
    wanted = [expected(b, b["evidence"], b["optional"]) for b in gold["blanks"]]

    def same(blank: Json, w: Entry) -> bool:
        about = " ".join(blank["about"].casefold().split())
        raised = any(overlap(p, around) for p in said(blank["evidence"]) for around in w.sentences)
        return raised and blank["asked"] in w.record["asked"] and any(word.casefold() in about for word in w.record["words"])

    met: dict[int, int] = {}
    for i, blank in enumerate(dossier["blanks"]):
        fits = [j for j, w in enumerate(wanted) if j not in met.values() and same(blank, w)]
        if fits:
            met[i] = min(fits, key=lambda j: wanted[j].optional)
    firm = {i: j for i, j in met.items() if not wanted[j].optional}
    needed = [j for j, w in enumerate(wanted) if not w.optional]
    return Score(
        right=len(firm), said=len(dossier["blanks"]) - (len(met) - len(firm)), found=len(firm), wanted=len(needed),
        values_right=sum(dossier["blanks"][i]["answer"] in wanted[j].record["answer"] for i, j in firm.items()), values=len(firm),
        missed=tuple(wanted[j].record["question"] for j in needed if j not in met.values()),
        wrong=tuple(f"{b['asked']}: {b['about']}" for i, b in enumerate(dossier["blanks"]) if i not in met),
    )  # fmt: skip


def score_story(dossier: Json, annotations: list[Json], gold: Json) -> dict[str, Score]:
    """Section to its score; the gold's article ids are put into the dossier's by the text's hash."""
    scores = {"published": compare_dates(dossier, gold), "origins": compare_origins(dossier, gold)}
    for name, entries, wanted, value in sections(dossier, annotations, gold):
        scores[name] = compare(entries, wanted, value)
    scores |= {"corroborations": compare_pairs(dossier, gold), "copies": compare_copies(dossier, gold)}
    return scores | {"blanks": compare_blanks(dossier, gold)}
