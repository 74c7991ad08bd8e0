"""How one dossier of the example corpus compares with what a careful reader would say of it, section by section."""

from collections.abc import Callable, Mapping
from typing import Any

from expected_entries import Entry, Json, Score, compare, expected, meets, overlap, plain, said
from expected_otherwise import compare_blanks, compare_copies, compare_dates, compare_origins, compare_pairs


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


def expected_wording(family: Json, wording: Json) -> Entry:
    ways = [said(wording["evidence"]), *(said(way) for way in wording["alternatives"])]
    if wording["form"] == "indirect":
        ways.append(tuple((e["article"], *e["sentence"]) for e in wording["evidence"]))
    record = {**wording, "speaker": family["speaker"], "also": family["also"]}
    return Entry(ways[0], (), record, wording["optional"], tuple(ways))


Compared = tuple[list[Entry], list[Entry], Callable[[Json, Json], bool]]
"""What is said, what is expected, and whether two that meet agree in what they say."""


def names(dossier: Json, gold: Json) -> Compared:
    return (
        [plain(n["evidence"], n) for n in dossier["names"] if n["kind"] in ("person", "organisation", "place")],
        [expected(n, [e for v in n["variants"] for e in v["evidence"]], n["optional"]) for n in gold["names"]],
        lambda entry, wanted: name_of(entry["name"]) in allowed(wanted),
    )


def quotes(dossier: Json, gold: Json) -> Compared:
    """Indirect speech is not listed in full: where it meets nothing listed it counts neither way."""
    wanted = [expected_wording(q, w) for q in gold["quotes"] for w in q["wordings"]]
    wordings = [plain(w["evidence"], {**w, "speaker": q["speaker"]}) for q in dossier["quotes"] for w in q["wordings"]]
    counted = [w for w in wordings if w.record["form"] != "indirect" or any(meets(w, g) for g in wanted)]
    return counted, wanted, lambda entry, listed: name_of(entry["speaker"]) in allowed(listed)


def figures(dossier: Json, gold: Json) -> Compared:
    wanted = [(f, v) for f in gold["figures"] for v in f["values"]]
    return (
        [plain(v["evidence"], {**v, "status": f["status"]}) for f in dossier["figures"] for v in f["values"]],
        [expected({**v, "status": f["status"]}, v["evidence"], f["optional"] or not v["value"]) for f, v in wanted],
        lambda entry, listed: listed["value"] in (entry["value"], entry["low"], entry["high"]),
    )


def listed(section: str, value: Callable[[Json, Json], bool]) -> Callable[[Json, Json], Compared]:
    """A section whose entries are records with evidence on both sides."""

    def compared(dossier: Json, gold: Json) -> Compared:
        entries = [plain(e["evidence"], e) for e in dossier[section]]
        return entries, [expected(e, e["evidence"], e["optional"]) for e in gold[section]], value

    return compared


def takes_back(entry: Json, wanted: Json) -> bool:
    """The kind of correction, and what was said before."""
    before = said([wanted["before"]])[0]
    return entry["kind"] in wanted["kind"] and any(overlap(p, before) for p in said(entry["before"] or ()))


def residue(annotations: list[Json], gold: Json) -> Compared:
    blocks = [(a["id"], b) for a in annotations for b in a["blocks"] if b["kind"] == "residue"]
    return (
        [Entry(((id, b["start"], b["end"]),), (), b) for id, b in blocks],
        [expected(e, e["evidence"], e["optional"]) for e in gold["residue"]],
        lambda entry, wanted: entry["label"] == wanted["label"],
    )


def times(annotations: list[Json], gold: Json) -> Compared:
    """The careful reader lists the times that matter, not all of them: only recall is asked."""
    wanted = [expected(t, t["evidence"], False) for t in gold["times"]]
    marked = [Entry(((a["id"], t["start"], t["end"]),), (), t) for a in annotations for t in a["times"]]
    return [t for t in marked if any(meets(t, g) for g in wanted)], wanted, one_of("value")


OF_DOSSIER: Mapping[str, Callable[[Json, Json], Compared]] = {
    "names": names, "quotes": quotes, "figures": figures, "timeline": listed("timeline", dates_right),
    "calendar": listed("calendar", dates_right), "integrity": listed("integrity", one_of("kind")),
    "corrections": listed("corrections", takes_back),
}  # fmt: skip
OTHERWISE: Mapping[str, Callable[[Json, Json], Score]] = {
    "corroborations": compare_pairs, "copies": compare_copies, "blanks": compare_blanks,
}


def score_story(dossier: Json, annotations: list[Json], gold: Json) -> dict[str, Score]:
    """Section to its score; the gold's article ids are those of the dossier."""
    return {
        "published": compare_dates(dossier, gold),
        "origins": compare_origins(dossier, gold),
        **{section: compare(*compared(dossier, gold)) for section, compared in OF_DOSSIER.items()},
        "residue": compare(*residue(annotations, gold)),
        "times": compare(*times(annotations, gold)),
        **{section: score(dossier, gold) for section, score in OTHERWISE.items()},
    }
