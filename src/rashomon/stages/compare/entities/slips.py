"""Names of unknown kind, or taken for a body's, that are a known name of the story with a slip: "Browsnville" beside "Brownsville"."""

from collections import defaultdict

from rapidfuzz.distance import DamerauLevenshtein

from rashomon.stages.compare.entities.clusters import Clusters
from rashomon.text.names.fold import fold
from rashomon.text.names.slips import is_slip

_LEAST = 7
"""Letters of a name that is judged: of shorter ones many are a letter off another name."""
_OFTENER = 2
"""Articles that have the right form for each that has the wrong one, as for what is garbled (`damage.py`)."""
_CROWD = 60
"""Names that are the same but for one letter, up to which each is compared with each: a bound against quadratic time."""


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
