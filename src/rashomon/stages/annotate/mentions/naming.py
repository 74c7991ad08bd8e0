"""Which mentions of an article name the same, and by which form it is called: the fullest one."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from rashomon.model.annotation import MentionKind
from rashomon.text.names.bodies import are_two_acronyms, body_core, is_acronym_of, split_body
from rashomon.text.names.compare import ALIKE, THRESHOLD, compare
from rashomon.text.names.fold import fold, words
from rashomon.text.names.persons import PersonName, parse_person, sexes_clash, suits
from rashomon.text.roads import road_name, without_side

_RUN_TOGETHER = 8
"""Letters from which one word may be a full name without its space."""
_SHORT = 3
"""Letters of an acronym, which is never a misspelling of another."""
_ACRONYM = 16
"""Characters of the longest acronym, full stops included."""
_USUAL, _OFTENER, _AGO = 2, 2, 2
"""Times that the family name alone has meant somebody, how much oftener than the relative named last, and mentions since then, from
which it means the former again: news calls relatives by both names. Read on two articles with several relatives."""
_CHAMBER = ("house",)
"""Core of a name that alone means a chamber of parliament, never the White House."""
_FUZZY_LIMIT = 60
"""Full names of an article up to which each is compared with each for spelling; longer lists (results, line-ups) are taken as written."""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention to be given its canonical name: its form, courtesy or office title (lower case), and gazetteer id."""

    form: str
    kind: MentionKind
    title: str = ""
    place: str | None = None
    beside: bool = False
    """Whether nothing but "and" or "or" stands between it and the mention before it."""


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
    """The form with most words that are not initials, none of them a nickname; among those the most frequent, then the first."""
    counts = Counter(forms)

    def rank(form: str) -> tuple[int, bool, int, bool, int]:
        if kind != "person":
            return -min(len(words(form)), 9), False, -counts[form], form.isupper() and len(form) > 5, forms.index(form)
        name = parse_person(form)
        length = sum(len(part) > 1 for part in name.given + name.family)
        return -min(length, 3), bool(name.nickname), -counts[form], form.isupper() and len(form) > 5, forms.index(form)

    return min(counts, key=rank)


@dataclass(slots=True)
class _Person:
    """A person named in full: mentions by full name and by bare name, each in reading order, and what those names and titles say."""

    full: list[int]
    families: frozenset[str]
    givens: frozenset[str]
    titles: set[str]
    joined: frozenset[str]
    """The full names without their spaces, as a damaged text has them."""
    bare: list[int] = field(default_factory=list)
    by_family: int = 0
    """How often the family name alone has meant them."""

    def nearness(self, i: int) -> tuple[bool, int]:
        """A person named before `i` comes first, the later the better; else the one named soonest after."""
        place = bisect_left(self.full, i)
        before = max(self.bare[-1:] + self.full[max(0, place - 1) : place], default=None)
        return (False, -self.full[0]) if before is None else (True, before)


def _people(mentions: Sequence[Named], members: Sequence[int]) -> list[list[int]]:
    """Full names first, each in a group with its other spellings; then bare names, each with the full name it can belong to."""
    full = [i for i in members if len(words(mentions[i].form)) > 1]
    people = [_person(mentions, sorted(group)) for group in _full_groups(mentions, full)]
    bare: dict[str, list[int]] = defaultdict(list)
    register = _Register(people)
    for i in members:
        if len(words(mentions[i].form)) > 1:
            continue
        owner = register.owner(mentions[i], i)
        if owner is None:
            bare[fold(mentions[i].form)].append(i)
        else:
            owner.bare.append(i)
            owner.by_family += words(mentions[i].form)[0] in owner.families
            owner.titles.add(mentions[i].title)
    groups = [person.full + person.bare for person in people]
    return [sorted(group) for group in (*groups, *_spelled_alike(mentions, list(bare.values())))]


def _person(mentions: Sequence[Named], group: list[int]) -> _Person:
    parsed = [parse_person(form) for form in dict.fromkeys(mentions[i].form for i in group)]
    return _Person(
        group, frozenset(name.key for name in parsed), frozenset(given for name in parsed for given in name.given + _called(name)),
        {mentions[i].title for i in group}, frozenset("".join(words(mentions[i].form)) for i in group),
    )  # fmt: skip


def _called(name: PersonName) -> tuple[str, ...]:
    """A nickname of one word, by which the person may be called alone."""
    return name.nickname if len(name.nickname) == 1 else ()


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
        alike = [(score, n) for score, n in scored if score >= THRESHOLD and not _stand_together(mentions, rivals[-n], group)]
        if alike:
            _, n = max(alike)
            joined[-n].extend(group)
        else:
            joined.append(list(group))
    return joined


def _stand_together(mentions: Sequence[Named], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether the text names them side by side: "Medicare and Medicaid" are two, however alike."""
    ours, theirs = set(one), set(other)
    return any(mentions[i].beside and i - 1 in theirs for i in one) or any(mentions[i].beside and i - 1 in ours for i in other)


def _alike(one: Named, other: Named) -> float:
    kind = None if one.kind == "other" else one.kind
    if are_two_acronyms(one.form, other.form):
        return 0.0
    return compare(one.form, other.form, kind).score if min(len(one.form), len(other.form)) > _SHORT else 0.0


class _Register:
    """People named in full, by family name and by given name."""

    def __init__(self, people: Sequence[_Person]) -> None:
        self._people = people if len(people) <= _FUZZY_LIMIT else ()
        self._by_family: dict[str, list[_Person]] = defaultdict(list)
        self._by_given: dict[str, list[_Person]] = defaultdict(list)
        for person in people:
            for register, keys in ((self._by_family, person.families), (self._by_given, person.givens)):
                for key in sorted(keys):
                    register[key].append(person)

    def owner(self, mention: Named, i: int) -> _Person | None:
        """Whom a bare name means: by family name, else by given name or sound; among several of fitting title, the one named last."""
        form = words(mention.form)
        if not form:
            return None
        run_together = [person for person in self._people if len(form[0]) >= _RUN_TOGETHER and form[0] in person.joined]
        if run_together:
            return run_together[0]
        by_given = self._by_given.get(form[0], []) if not mention.title else []
        meant = self._by_family.get(form[0]) or by_given or [person for person in self._people if _sounds_like(person, form[0])]
        fitting = [person for person in meant if not sexes_clash((mention.title,), person.titles)]
        suited = [person for person in fitting if suits(mention.title, sorted(person.givens))] or fitting
        return _meant(suited, i) if suited else None


def _meant(fitting: Sequence[_Person], i: int) -> _Person:
    """The one named last, or once others were named after them the one whom the family name alone has meant so far."""
    nearest = max(fitting, key=lambda person: person.nearness(i))
    usual = max(fitting, key=lambda person: (person.by_family, person.nearness(i)))
    named, last = nearest.nearness(i)
    settled = usual.by_family >= max(_USUAL, _OFTENER * nearest.by_family)
    return usual if settled and named and i - last >= _AGO else nearest


def _sounds_like(person: _Person, word: str) -> bool:
    return any(compare(word, family).score >= ALIKE for family in sorted(person.families))


def _others(mentions: Sequence[Named], members: Sequence[int], kind: MentionKind) -> list[list[int]]:
    by_key: dict[str, list[int]] = defaultdict(list)
    called = _roads(mentions, members) if kind == "place" else {}
    for i in members:
        form = fold(mentions[i].form)
        by_key[mentions[i].place or called.get(form, form)].append(i)
    groups = list(by_key.values())
    if kind == "other":
        return _spelled_alike(mentions, groups)
    if kind != "organisation":
        return groups
    return _spelled_alike(mentions, _short_forms_joined(mentions, groups))


def _roads(mentions: Sequence[Named], members: Sequence[int]) -> dict[str, str]:
    """Folded forms that name a road, shortened or bare ("Harrow St.", "Harrow"), and the one key of that road."""
    full = {fold(mentions[i].form): road_name(mentions[i].form) for i in members}
    called = {form: " ".join(without_side(road)) for form, road in full.items() if road}
    bare: dict[str, set[str]] = defaultdict(set)
    for key in called.values():
        bare[key.rpartition(" ")[0]].add(key)
    return called | {form: min(bare[form]) for form in full if form not in called and len(bare.get(form, ())) == 1}


def _short_forms_joined(mentions: Sequence[Named], groups: Sequence[list[int]]) -> list[list[int]]:
    """Bodies, longest names first, each joined by the shorter forms that can mean it alone: an acronym, its first or last words."""
    joined: list[list[int]] = []
    by_part: dict[tuple[str, ...], list[list[int]]] = defaultdict(list)
    by_letter: dict[str, list[list[int]]] = defaultdict(list)
    for group in sorted(groups, key=lambda group: (-len(body_core(mentions[group[0]].form)), group[0])):
        form = mentions[group[0]].form
        core = body_core(form)
        rivals = by_letter[core[0][0]] if core and len(form) <= _ACRONYM and not form[1:].islower() else []
        parts_of = (home for home in by_part[core] if not mentions[home[0]].form.startswith(form + "-"))  # "NATO" of "NATO-Russia Council"
        homes = [*parts_of, *(home for home in rivals if is_acronym_of(form, mentions[home[0]].form))]
        if len({id(home) for home in homes}) == 1 and not split_body(form)[1] and core != _CHAMBER:
            homes[0].extend(group)
            continue
        home = list(group)
        joined.append(home)
        for part in {core[:length] for length in range(1, len(core))} | {core[-length:] for length in range(1, len(core))} | {core}:
            by_part[part].append(home)
        if core:
            by_letter[core[0][0]].append(home)
    return joined
