"""People of several articles: full names with one another, bare names with full ones, garbled names by role and sound."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from rapidfuzz.fuzz import ratio, token_sort_ratio

from rashomon.stages.compare.entities.clusters import Cluster, Clusters
from rashomon.stages.compare.entities.roles import roles_agree, telling_words
from rashomon.stages.compare.entities.units import Unit
from rashomon.text.names.compare import ALIKE, THRESHOLD, compare
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import are_variants, is_given
from rashomon.text.names.persons import parse_person, suits
from rashomon.text.names.sounds import skeleton, sound, sound_distance

_CROWD = 60
"""Different names under one key up to which each is compared with each: a bound against quadratic time, not a rule of language."""
_LIKELY = 55
"""Percent of shared letters, words as they stand or sorted, from which two names are compared at all: initials, nicknames and
transliterations of one name lie above."""
BY_EAR = ("same-role", "similar-sound", "in-story")
"""Grounds of a join that letters alone would not carry."""
_BY_EAR = 0.15
"""Sound distance for each sound of the longer name up to which two names with one role can be one by ear. Of the pairs in
evaluation/names/garbled.tsv that are one name by ear, by letter or in transliteration 23 of 29 lie below, of the look-alikes 8 of 41."""


def join_people(clusters: Clusters) -> None:
    """Join the units of kind person."""
    people = [i for i, unit in enumerate(clusters.units) if unit.kind == "person"]
    full = [i for i in people if len(words(clusters.units[i].name)) > 1]
    bare = [i for i in people if len(words(clusters.units[i].name)) == 1]
    _join_same(clusters, full)
    _join_spellings(clusters, full)
    _join_bare(clusters, bare, full)
    _join_by_ear(clusters, full)


def _join_same(clusters: Clusters, members: Sequence[int]) -> None:
    """The same full name is the same person, unless roles, titles or suffixes speak against it."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for i in members:
        by_key[clusters.units[i].key].append(i)
    for group in by_key.values():
        heads: list[int] = []
        for i in group:
            home = next((head for head in heads if not clusters.apart(head, i)), None)
            if home is None:
                heads.append(i)
            else:
                clusters.join(i, home)


def _join_spellings(clusters: Clusters, full: Sequence[int]) -> None:
    heads = sorted({clusters.home(i) for i in full})
    scored = []
    for i, j in _neighbours(clusters, heads):
        match = compare(clusters.units[i].name, clusters.units[j].name, "person")
        if match.score >= THRESHOLD:
            scored.append((-match.score, i, j))
    for _, i, j in sorted(scored):
        if clusters.home(i) != clusters.home(j) and not clusters.meet(i, j) and not clusters.apart(i, j):
            clusters.join(j, i)


def _neighbours(clusters: Clusters, heads: Iterable[int]) -> list[tuple[int, int]]:
    """Pairs of different names that share a word that is no common given name, or the skeleton of one."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for i in heads:
        parts = [part for part in words(clusters.units[i].name) if len(part) > 1]
        telling = [part for part in parts if not is_given(part)] or parts
        telling.append("".join(parse_person(clusters.units[i].name).family))  # "Del Giudice" and "DelGiudice"
        for key in {key for part in telling for key in _block_keys(part)}:
            blocks[key].append(i)
    folded = {i: fold(clusters.units[i].name) for block in blocks.values() for i in block}
    crowded = (sorted(block)[:_CROWD] for block in blocks.values())
    pairs = {pair for block in crowded for pair in combinations(block, 2)}
    return sorted((i, j) for i, j in pairs if _alike(folded[i], folded[j]) >= _LIKELY)


def _block_keys(word: str) -> tuple[str, str]:
    """Two keys, one of which spellings of a word share: the consonants as they sound, and how it begins and ends."""
    return skeleton(word) or word, skeleton(word)[:1] + "-" + word[-3:]


def _alike(a: str, b: str) -> float:
    return max(ratio(a, b), token_sort_ratio(a, b))


def _join_bare(clusters: Clusters, bare: Sequence[int], full: Sequence[int]) -> None:
    """A family name alone joins the one person of the story who has it; where several have it, title or role must tell. A given name
    that nobody has as a family name joins likewise."""
    families: dict[str, set[int]] = defaultdict(set)
    givens: dict[str, set[int]] = defaultdict(set)
    for i in full:
        name = parse_person(clusters.units[i].name)
        families[name.key].add(clusters.home(i))
        for given in name.given[:1]:
            givens[given].add(clusters.home(i))
    left: dict[str, list[int]] = defaultdict(list)
    for i in bare:
        word = words(clusters.units[i].name)[0]
        owner = _owner(clusters, i, families.get(word) or _sounding(word, families))
        owner = _of_given_name(clusters, i, givens.get(word, set())) if owner is None else owner
        if owner is None:
            left[clusters.units[i].key].append(i)
        else:
            clusters.join(i, owner)
    for group in left.values():
        for i in group[1:]:
            if not clusters.clash(group[0], i):
                clusters.join(i, group[0])


def _sounding(word: str, families: dict[str, set[int]]) -> set[int]:
    alike = [key for key in sorted(families) if skeleton(key) == skeleton(word) and compare(word, key).score >= ALIKE]
    return families[alike[0]] if len(alike) == 1 else set()


def _owner(clusters: Clusters, i: int, candidates: set[int]) -> int | None:
    fitting = sorted(home for home in candidates if not clusters.clash(i, home))
    fitting = [home for home in fitting if _suits(clusters.units[i], clusters.cluster(home))] or fitting
    if len(fitting) > 1:
        told = [home for home in fitting if roles_agree(clusters.units[i].roles, clusters.cluster(home).roles)]
        fitting = told if len(told) == 1 else []
    return fitting[0] if fitting else None


def _of_given_name(clusters: Clusters, i: int, candidates: set[int]) -> int | None:
    """Who alone in the story has the bare name as a given one: of one that many have, by the role as well."""
    homes = {clusters.home(home) for home in candidates}
    if len(homes) != 1 or clusters.clash(i, home := homes.pop()) or clusters.meet(i, home):
        return None
    unit = clusters.units[i]
    rare = not is_given(words(unit.name)[0])
    return home if rare or set(unit.roles) & clusters.cluster(home).roles else None


def _suits(bare: Unit, cluster: Cluster) -> bool:
    given = sorted({given for name in cluster.names for given in parse_person(name).given[:1]})
    return all(suits(title, given) for title in sorted(bare.titles))


def _join_by_ear(clusters: Clusters, full: Sequence[int]) -> None:
    """A name beside the role that others give to a name that sounds like it, is that name."""
    by_word: dict[str, set[int]] = defaultdict(set)
    for i in full:
        for word in {word for role in clusters.units[i].roles for word in telling_words(role)}:
            by_word[word].add(clusters.home(i))
    crowded = (sorted(homes)[:_CROWD] for homes in by_word.values())
    pairs = sorted({pair for homes in crowded for pair in combinations(homes, 2)})
    scored = [(distance, i, j) for i, j in pairs if (distance := _heard(clusters.cluster(i), clusters.cluster(j))) <= _BY_EAR]
    for _, i, j in sorted(scored):
        if clusters.home(i) != clusters.home(j) and not clusters.meet(i, j) and not clusters.clash(i, j):
            rare, common = sorted((clusters.home(i), clusters.home(j)), key=lambda home: _attested(clusters.cluster(home)))
            clusters.join(rare, common, BY_EAR)


def _attested(cluster: Cluster) -> tuple[int, int, str]:
    """How well: the less attested of two names is the garbled one."""
    return len(cluster.articles), cluster.mentions, min(cluster.names)


def _heard(one: Cluster, other: Cluster) -> float:
    """How unlike two clusters' names sound, for each sound; 1 where they do not share a role."""
    if not roles_agree(one.roles, other.roles):
        return 1.0
    return min(_by_ear(a, b) for a in one.names for b in other.names)


def _by_ear(a: str, b: str) -> float:
    """Sound distance of the family names and of the given names, for each sound of the longer ones; 1 for other family names."""
    left, right = parse_person(a), parse_person(b)
    family = _ratio(left.key, right.key)
    one, other = left.given[:1], right.given[:1]
    given = 0.0 if not (one and other) or are_variants(one[0], other[0]) else _ratio(one[0], other[0])
    return 1.0 if family > 0.5 or given > 0.6 else (family + given) / 2


def _ratio(a: str, b: str) -> float:
    return sound_distance(a, b) / max(len(sound(a)), len(sound(b)), 1)
