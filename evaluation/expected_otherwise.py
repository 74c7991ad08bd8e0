"""Sections that are not lists of entries to be met one by one: corroborations, days of publication, origins, copies, questions."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from expected_entries import Entry, Json, Place, Score, expected, meets, overlap, plain, said


def compare_pairs(dossier: Json, gold: Json) -> Score:
    """Corroborations by pairs of sides from different origins: which the dossier puts together, and which belong together."""
    origin = {a: i for i, group in enumerate(gold["origins"]) for a in group}
    facts = gold["corroborations"]
    wanted = [(i, a, b) for i, fact in enumerate(facts) for a, b in across([expected(s, [s], False) for s in fact["sides"]], origin)]
    found: set[int] = set()
    right = stances = 0
    wrong = []
    for item in dossier["corroborations"]:
        # A side that only mentions the event is no claim that two accounts state one thing.
        stated = [plain(side["evidence"], side) for side in item["sides"] if side["stance"] != "mentions"]
        stance = "agrees" if item["difference"] is None else "differs"
        for x, y in across(stated, origin):
            met = {i for i, a, b in wanted if (meets(x, a) and meets(y, b)) or (meets(x, b) and meets(y, a))}
            if not met:
                wrong.append(f"{x.record['exact']} ~ {y.record['exact']}")
            elif not all(facts[i]["optional"] for i in met):
                right += 1
                found |= met
                stances += any(stance in facts[i]["stance"] for i in met)
    needed = {i for i, _, _ in wanted if not facts[i]["optional"]}
    missed = tuple(str(facts[i]["fact"]) for i in sorted(needed - found))
    return Score(right, right + len(wrong), len(found & needed), len(needed), stances, right, missed, tuple(wrong))


def across(sides: list[Entry], origin: Mapping[str, int]) -> Iterator[tuple[Entry, Entry]]:
    """Pairs of sides that stand in articles of different origins."""
    return ((a, b) for a, b in combinations(sides, 2) if origin.get(a.places[0][0]) != origin.get(b.places[0][0]))


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
