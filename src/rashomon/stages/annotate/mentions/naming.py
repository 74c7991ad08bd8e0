"""Which mentions of an article name the same, and by which form it is called: the fullest one."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.model.annotation import MentionKind
from rashomon.text.names.bodies import body_core, is_acronym_of
from rashomon.text.names.compare import ALIKE, THRESHOLD, compare
from rashomon.text.names.fold import fold, words
from rashomon.text.names.persons import parse_person, sexes_clash

_SHORT = 3
"""Letters of an acronym, which is never a misspelling of another."""
_FUZZY_LIMIT = 60
"""Full names of an article up to which each is compared with each for spelling; longer lists (results, line-ups) are taken as written."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention to be given its canonical name: its form, courtesy or office title (lower case), and gazetteer id."""

    form: str
    kind: MentionKind
    title: str = ""
    place: str | None = None


def name_all(mentions: Sequence[Named]) -> list[str]:
    """The canonical name of each mention, in order."""
    names = [mention.form for mention in mentions]
    by_kind: dict[MentionKind, list[int]] = defaultdict(list)
    for i, mention in enumerate(mentions):
        by_kind[mention.kind].append(i)
    for kind, members in by_kind.items():
        groups = _people(mentions, members) if kind == "person" else _others(mentions, members, kind)
        for group in groups:
            chosen = _fullest([mentions[i].form for i in group], kind)
            for i in group:
                names[i] = chosen
    return names


def _fullest(forms: Sequence[str], kind: MentionKind) -> str:
    """The form with most words that are not initials; among those the most frequent, then the first to appear."""
    counts = Counter(forms)

    def rank(form: str) -> tuple[int, int, bool, int]:
        parts = words(form)
        length = sum(len(part) > 1 for part in parts) if kind == "person" else len(parts)
        return -min(length, 3 if kind == "person" else 9), -counts[form], form.isupper() and len(form) > 5, forms.index(form)

    return min(counts, key=rank)


def _people(mentions: Sequence[Named], members: Sequence[int]) -> list[list[int]]:
    """Full names first, each in a group with its other spellings; then bare names, each with the full name it can belong to."""
    full = [i for i in members if len(words(mentions[i].form)) > 1]
    groups = _full_groups(mentions, full)
    bare: dict[str, list[int]] = defaultdict(list)
    for i in members:
        if len(words(mentions[i].form)) > 1:
            continue
        owner = _owner(mentions, groups, i)
        if owner is None:
            bare[fold(mentions[i].form)].append(i)
        else:
            owner.append(i)
    return [sorted(group) for group in (*groups, *_spelled_alike(mentions, list(bare.values())))]


def _full_groups(mentions: Sequence[Named], full: Sequence[int]) -> list[list[int]]:
    by_form: dict[str, list[int]] = defaultdict(list)
    for i in full:
        by_form[fold(mentions[i].form)].append(i)
    ordered = sorted(by_form.values(), key=lambda group: (-len(words(mentions[group[0]].form)), group[0]))
    return _spelled_alike(mentions, ordered)


def _spelled_alike(mentions: Sequence[Named], ordered: Sequence[list[int]]) -> list[list[int]]:
    """Groups joined whose first forms compare as one name."""
    joined: list[list[int]] = []
    for group in ordered:
        rivals = joined if len(ordered) <= _FUZZY_LIMIT else []
        scored = [(_alike(mentions[rival[0]], mentions[group[0]]), -n) for n, rival in enumerate(rivals)]
        score, n = max(scored, default=(0.0, 0))
        if score >= THRESHOLD:
            joined[-n].extend(group)
        else:
            joined.append(list(group))
    return joined


def _alike(one: Named, other: Named) -> float:
    kind = None if one.kind == "other" else one.kind
    return compare(one.form, other.form, kind).score if min(len(one.form), len(other.form)) > _SHORT else 0.0


def _owner(mentions: Sequence[Named], groups: Sequence[list[int]], i: int) -> list[int] | None:
    """The person whom a bare name means: by family name, else by given name; among several the one of fitting title, named last before."""
    form = words(mentions[i].form)
    if not form:
        return None
    by_family = [group for group in groups if _has_family(mentions, group, form[0])]
    by_given = [group for group in groups if _has_given(mentions, group, form[0])] if not mentions[i].title else []
    by_sound = [group for group in groups if _sounds_like_family(mentions, group, form[0])] if not by_family + by_given else []
    title = (mentions[i].title,)
    fitting = [
        group for group in by_family or by_given or by_sound if not sexes_clash(title, (mentions[m].title for m in group))
    ]
    if not fitting:
        return None
    return max(fitting, key=lambda group: _nearness(group, i))


def _nearness(group: Sequence[int], i: int) -> tuple[bool, int]:
    """A person named before comes first, the later the better; else the one named soonest after."""
    before = [member for member in group if member < i]
    return (True, max(before)) if before else (False, -min(group))


def _has_family(mentions: Sequence[Named], group: Sequence[int], word: str) -> bool:
    return any(word == parse_person(mentions[m].form).key for m in group)


def _sounds_like_family(mentions: Sequence[Named], group: Sequence[int], word: str) -> bool:
    return any(compare(word, parse_person(mentions[m].form).key).score >= ALIKE for m in group)


def _has_given(mentions: Sequence[Named], group: Sequence[int], word: str) -> bool:
    return any(word in parse_person(mentions[m].form).given for m in group)


def _others(mentions: Sequence[Named], members: Sequence[int], kind: MentionKind) -> list[list[int]]:
    by_key: dict[str, list[int]] = defaultdict(list)
    for i in members:
        by_key[mentions[i].place or fold(mentions[i].form)].append(i)
    groups = list(by_key.values())
    if kind == "other":
        return _spelled_alike(mentions, groups)
    if kind != "organisation":
        return groups
    ordered = sorted(groups, key=lambda group: (-len(body_core(mentions[group[0]].form)), group[0]))
    joined: list[list[int]] = []
    for group in ordered:
        form = mentions[group[0]].form
        homes = [home for home in joined if _same_body(mentions[home[0]].form, form)]
        if len(homes) == 1:
            homes[0].extend(group)
        else:
            joined.append(list(group))
    return _spelled_alike(mentions, joined)


def _same_body(long: str, short: str) -> bool:
    """Whether the shorter form can stand for the longer: its acronym, or its first or last words."""
    core, part = body_core(long), body_core(short)
    if not part or not core:
        return False
    return core == part or is_acronym_of(short, long) or (len(part) < len(core) and part in (core[: len(part)], core[-len(part) :]))
