"""Organisations and places of several articles."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from rashomon.stages.compare.entities.clusters import Clusters
from rashomon.text.names.bodies import BODY, are_two_acronyms, body_core, is_acronym_of
from rashomon.text.names.compare import THRESHOLD, compare
from rashomon.text.names.fold import fold, words
from rashomon.text.names.ships import ship_name
from rashomon.text.names.sounds import skeleton
from rashomon.text.roads import road_name, without_side

_CHAMBERS = frozenset({"house"})
"""Words of names that alone mean another body: the House is not the White House."""
_LANDS = frozenset("island isle province prefecture governorate oblast".split())
"""What a place is, behind its name or with "of" before it: "Qeshm Island", "the island of Qeshm"."""
_LED = _LANDS | {"city", "town", "village", "township", "borough", "state", "district"}
"""The same with "of" alone: Kansas City is not Kansas."""
_OF = 2
"""Words of "island of"."""
_CROWD = 60
"""As for people: a bound against quadratic time."""


def join_bodies(clusters: Clusters) -> None:
    """Join the units of kind organisation: same words, acronyms, short forms, spellings."""
    bodies = [i for i, unit in enumerate(clusters.units) if unit.kind == "organisation"]
    _join_by_key(clusters, bodies, lambda i: " ".join(body_core(clusters.units[i].name)))
    heads = sorted({clusters.home(i) for i in bodies})
    _join_acronyms(clusters, heads)
    _join_short_forms(clusters, heads)
    _join_spellings(clusters, heads)


def join_places(clusters: Clusters) -> None:
    """Join the units of kind place: same gazetteer entry, same words, roads shortened or in full, transliterations."""
    places = [i for i, unit in enumerate(clusters.units) if unit.kind == "place"]
    _join_by_key(clusters, places, lambda i: clusters.units[i].place or clusters.units[i].key)
    _join_by_key(clusters, places, lambda i: clusters.units[i].key)
    roads = {i: without_side(road) for i in places if (road := road_name(clusters.units[i].name))}
    _join_by_key(clusters, list(roads), lambda i: " ".join(roads[i]))
    _join_lands(clusters, places)
    heads = sorted({clusters.home(i) for i in places})
    entered = {clusters.home(i) for i in places if clusters.units[i].place}
    _join_spellings(clusters, [i for i in heads if i not in entered])


def _join_lands(clusters: Clusters, places: Sequence[int]) -> None:
    """A place with what it is joins the one of its bare name, or the others of that name with what they are."""
    bare = {fold(clusters.units[i].name): i for i in places}
    for i in places:
        if (core := _without_land(clusters.units[i].name)) is not None:
            clusters.join(i, bare.setdefault(core, i))


def _without_land(name: str) -> str | None:
    """The folded name without the word for what the place is; None where it has none."""
    parts = words(name)
    if len(parts) > 1 and parts[-1] in _LANDS:
        return " ".join(parts[:-1])
    return " ".join(parts[2:]) if len(parts) > _OF and parts[0] in _LED and parts[1] == "of" else None


def join_others(clusters: Clusters) -> None:
    """Join groups, events and all else by their letters, groups also with one of theirs ("Ukrainian"), ships also by their names alone."""
    others = [i for i, unit in enumerate(clusters.units) if unit.kind in ("group", "event", "other")]
    _join_by_key(clusters, others, lambda i: clusters.units[i].kind + fold(clusters.units[i].name).replace(" ", ""))
    groups = [i for i in others if clusters.units[i].kind == "group"]
    _join_by_key(clusters, groups, lambda i: fold(clusters.units[i].name).removesuffix("s"))
    ships = {i: name for i in others if (name := ship_name(clusters.units[i].name)) is not None}
    bare = {i: name for i in others if (name := fold(clusters.units[i].name)) in set(ships.values())}
    called = ships | bare
    _join_by_key(clusters, sorted(called), lambda i: called[i])


def _join_by_key(clusters: Clusters, members: Sequence[int], key: Callable[[int], str]) -> None:
    first: dict[str, int] = {}
    for i in members:
        clusters.join(i, first.setdefault(key(i), i))


def _join_acronyms(clusters: Clusters, heads: Sequence[int]) -> None:
    """An acronym joins the one name of the story that it can stand for."""
    by_letters: dict[str, list[int]] = defaultdict(list)
    for i in heads:
        if len(words(name := clusters.units[i].name)) > 1:
            by_letters[name[:1].lower()].append(i)
    for i in heads:
        name = clusters.units[i].name
        meant = {clusters.home(j) for j in by_letters[name[:1].lower()] if i != j and is_acronym_of(name, clusters.units[j].name)}
        if len(meant) == 1:
            clusters.join(i, meant.pop())


def _join_short_forms(clusters: Clusters, heads: Sequence[int]) -> None:
    """The first or last words of a name join it where no other name of the story begins or ends so: Saints, New Orleans Saints."""
    by_part: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for i in heads:
        core = body_core(clusters.units[i].name)
        for length in range(1, len(core)):
            by_part[core[:length]].add(i)
            by_part[core[-length:]].add(i)
    for i in heads:
        core = body_core(clusters.units[i].name)
        hyphened = clusters.units[i].name + "-"  # "NATO" is no short form of "NATO-Russia Council"
        longer = (j for j in by_part.get(core, ()) if not clusters.units[j].name.startswith(hyphened))
        homes = {clusters.home(j) for j in longer} - {clusters.home(i)}
        if len(homes) == 1 and not set(core) <= BODY | _CHAMBERS and not clusters.meet(i, next(iter(homes))):
            clusters.join(i, homes.pop())


def _join_spellings(clusters: Clusters, heads: Sequence[int]) -> None:
    blocks: dict[str, list[int]] = defaultdict(list)
    for i in heads:
        for key in {skeleton(part) or part for part in body_core(clusters.units[i].name) if len(part) > 2}:
            blocks[key].append(i)
    pairs = sorted({pair for block in blocks.values() for pair in combinations(sorted(block)[:_CROWD], 2)})
    scored = sorted(_scored(clusters, pairs))
    for _, i, j in scored:
        if clusters.home(i) != clusters.home(j) and not clusters.meet(i, j):
            clusters.join(j, i)


def _scored(clusters: Clusters, pairs: Iterable[tuple[int, int]]) -> Iterable[tuple[float, int, int]]:
    for i, j in pairs:
        one, other = clusters.units[i], clusters.units[j]
        if are_two_acronyms(one.name, other.name):
            continue
        score = compare(one.name, other.name, one.kind).score
        if score >= THRESHOLD and min(len(one.name), len(other.name)) > 3:
            yield -score, i, j
