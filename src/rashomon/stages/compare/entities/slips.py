"""Names that are a known name of the story with a slip: of unknown kind, or taken for a body's ("Browsnville" beside "Brownsville");
family names alone that are a letter off that of somebody whom more articles name ("Gunne" beside "Ruth Gunn"); people's in full."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import DamerauLevenshtein

from rashomon.stages.compare.entities.clusters import Clusters
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import is_given
from rashomon.text.names.slips import is_misspelling, is_slip

_LEAST = 7
"""Letters of a name that is judged: of shorter ones many are a letter off another name."""
_OFTENER = 2
"""Articles that have the right form for each that has the wrong one, as for what is garbled (`damage.py`)."""
_CROWD = 60
"""Names that are the same but for one letter, up to which each is compared with each: a bound against quadratic time."""
_KNOWN = 3
"""Articles that name somebody at least, for a namesake a slip off to be taken for him: in 1,872 articles read as one, "Michael McCaul"
and "Michael McFaul" are such a pair, one article each, and there is no other."""
_FAMILY = 5
"""Letters of a family name that is judged."""


def join_slips(clusters: Clusters) -> None:
    """Join what has no kind, or is taken for a body, to the one name that far more articles have and it is a slip off; what stands
    in a known name's own article only where the slip is plain."""
    heads = sorted({clusters.home(i) for i in range(len(clusters.units))})
    forms = {i: fold(clusters.units[i].name) for i in heads}
    near = _near({i: form for i, form in forms.items() if len(form) >= _LEAST and form.replace(" ", "").isalpha()})
    for odd in heads:
        meant = {clusters.home(i) for i in near.get(odd, ()) if _is_meant(clusters, odd, i, forms)}
        if clusters.units[odd].kind in ("other", "organisation") and len(meant) == 1:
            clusters.join(odd, meant.pop())


def join_people_by_slips(clusters: Clusters) -> None:
    """Join who has somebody's given names, and his family name with one slip, to that one if far more articles name him."""
    namesakes: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for i, unit in enumerate(clusters.units):
        if unit.kind == "person" and len(parts := words(unit.name)) > 1:
            namesakes[tuple(parts[:-1])].add(i)
    for given in sorted(namesakes):
        members = sorted(namesakes[given])[:_CROWD]
        for odd in members:
            meant = {clusters.home(i) for i in members if _is_person_meant(clusters, odd, i)}
            if len(meant) == 1:
                clusters.join(odd, meant.pop())


def _is_person_meant(clusters: Clusters, odd: int, known: int) -> bool:
    wrong, right = words(clusters.units[odd].name)[-1], words(clusters.units[known].name)[-1]
    few, many = len(clusters.cluster(odd).articles), len(clusters.cluster(known).articles)
    slip = wrong != right and (is_slip(wrong, right) or (_one_apart(wrong, right) and sorted(wrong) == sorted(right)))
    apart = clusters.home(odd) == clusters.home(known) or clusters.meet(odd, known) or clusters.apart(odd, known)
    return slip and many >= max(_KNOWN, _OFTENER * few) and not apart


def join_family_names(clusters: Clusters) -> None:
    """Join a single word that is a misspelt family name to the bearer who is named most in its articles, else in all. Of ECB+ and GVC
    these are three words, all rightly."""
    heads = sorted({clusters.home(i) for i in range(len(clusters.units))})
    families = _families(clusters, heads)
    alone = {i: fold(clusters.units[i].name) for i in heads if _stands_alone(clusters, i)}
    numbered = {-n - 1: family for n, family in enumerate(sorted(families)) if len(family) >= _FAMILY - 1}
    for odd, near in sorted(_near(alone | numbered).items()):
        meant = sorted({numbered[n] for n in near if n < 0 <= odd and _is_family(clusters, odd, alone[odd], numbered[n], families)})
        if len(meant) == 1:
            clusters.join(odd, _bearer(clusters, odd, families[meant[0]]))


def _families(clusters: Clusters, heads: Sequence[int]) -> dict[str, list[int]]:
    """The people named in full, by their last word."""
    families: dict[str, list[int]] = defaultdict(list)
    for i in heads:
        if clusters.units[i].kind == "person":
            for family in sorted({words(name)[-1] for name in clusters.cluster(i).names if " " in name.strip()}):
                families[family].append(i)
    return families


def _bearer(clusters: Clusters, odd: int, people: Sequence[int]) -> int:
    """Who of a family is named in the article of the odd name, and most."""
    own = clusters.cluster(odd).articles

    def told(i: int) -> tuple[bool, int, int]:
        return not own.isdisjoint(clusters.cluster(i).articles), clusters.cluster(i).mentions, -i

    return max(people, key=told)


def _stands_alone(clusters: Clusters, i: int) -> bool:
    """Whether it is one word of letters only, no place of the gazetteer and nobody's given name."""
    unit = clusters.units[i]
    word = fold(unit.name)
    plain = word.isalpha() and len(word) >= _FAMILY and not unit.name.isupper()
    return plain and unit.place is None and not is_given(word) and all(" " not in name.strip() for name in clusters.cluster(i).names)


def _is_family(clusters: Clusters, odd: int, word: str, family: str, families: Mapping[str, list[int]]) -> bool:
    """Whether the word is the family name with one slip, which far more articles have."""
    right = {article for i in families[family] for article in clusters.cluster(i).articles}
    rarer = _OFTENER * len(clusters.cluster(odd).articles) <= len(right)
    return rarer and word[0] == family[0] and _one_apart(word, family) and is_misspelling(word, family, by_ear=True)


def _near(forms: dict[int, str]) -> dict[int, set[int]]:
    """For each name those that share all letters but one with it."""
    by_rest: dict[str, list[int]] = defaultdict(list)
    for i, form in forms.items():
        for rest in {form[:n] + form[n + 1 :] for n in range(1, len(form))} | {form}:
            by_rest[rest].append(i)
    found: dict[int, set[int]] = defaultdict(set)
    for alike in by_rest.values():
        for i in alike[:_CROWD]:
            found[i].update(alike[:_CROWD])
    return found


def _is_meant(clusters: Clusters, odd: int, known: int, forms: dict[int, str]) -> bool:
    """Whether the name `known` is what `odd` was to be: a place or person for what has no kind, a person for what is taken for a body."""
    one, other = clusters.units[odd], clusters.units[known]
    wrong, right = clusters.cluster(odd).articles, clusters.cluster(known).articles
    kinds = ("person", "place", "organisation") if one.kind == "other" else ("person",)
    rarer = len(wrong) < len(right) if other.place else _OFTENER * len(wrong) <= len(right)
    if other.kind not in kinds or not rarer or forms[odd][-1] != forms[known][-1]:
        return False
    return is_slip(forms[odd], forms[known]) or (wrong.isdisjoint(right) and _one_apart(forms[odd], forms[known]))


def _one_apart(odd: str, name: str) -> bool:
    return DamerauLevenshtein.distance(odd, name) == 1
