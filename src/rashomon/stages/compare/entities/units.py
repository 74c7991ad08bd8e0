"""What an article says of one name: all its mentions there, taken together."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from rashomon.model.annotation import Mention, MentionKind
from rashomon.model.article import Article
from rashomon.text.names.bodies import looks_like_body
from rashomon.text.names.fold import fold, words
from rashomon.text.names.given import is_given
from rashomon.text.names.kinds import majority_of
from rashomon.text.names.ships import ship_name

_WEIGHT: Mapping[MentionKind, int] = {"person": 4, "organisation": 4, "place": 4, "group": 3, "event": 3, "other": 1}

_GIVEN_AND_FAMILY = 2
"""Words of a person's name that may pass for a body's."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The mentions of one canonical name in one article."""

    article: str
    kind: MentionKind
    name: str
    mentions: tuple[Mention, ...]
    titles: frozenset[str]
    """Courtesy and office titles it stands with, folded."""
    roles: tuple[str, ...]
    """Roles it is given, folded, in reading order."""
    place: str | None

    @property
    def key(self) -> str:
        """Kind and folded name: units that share it are one name to begin with."""
        return f"{self.kind} {fold(self.name)}"


def gather_units(articles: Mapping[str, Article], mentions: Mapping[str, tuple[Mention, ...]]) -> list[Unit]:
    """All units of the story, sorted; a name that is of several kinds in different articles takes the most attested one."""
    found: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    settled = _settled_kinds(mentions)
    families = _families(articles, mentions)
    for id in sorted(mentions):
        for said in mentions[id]:
            mention = _as_acronym(_as_place(said, articles[id].text, settled), articles[id].text, settled)
            kind = settled[fold(mention.name), mention.kind == "person"]
            if kind != "person" and mention.place is None and _is_of_family(mention.name, kind, families):
                kind = "person"
            found[id, kind, fold(mention.name)].append(mention)
    return [
        _unit(id, kind, members, articles[id].text)  # type: ignore[arg-type]
        for (id, kind, _), members in sorted(found.items())
    ]


def _as_place(mention: Mention, text: str, settled: Mapping[tuple[str, bool], MentionKind]) -> Mention:
    """One word that an article takes for short of a body, "Stennick" beside "Stennick Primary School", where to the story it is a place."""
    form = mention.span.of(text)
    short = mention.kind == "organisation" and " " not in form and fold(form) != fold(mention.name)
    return replace(mention, kind="place", name=form) if short and settled.get((fold(form), False)) == "place" else mention


def _as_acronym(mention: Mention, text: str, settled: Mapping[tuple[str, bool], MentionKind]) -> Mention:
    """An acronym that one article takes for short of a longer name, "NBA" beside "NBA Draft", where it is a body's name in another."""
    form = mention.span.of(text)
    first, _, rest = mention.name.partition(" ")
    leads = mention.kind == "organisation" and form == first and bool(rest) and form.isupper()
    return replace(mention, name=form) if leads and settled.get((fold(form), False)) == "organisation" else mention


def _settled_kinds(mentions: Mapping[str, tuple[Mention, ...]]) -> dict[tuple[str, bool], MentionKind]:
    """The kind of each folded name; what one article knows as a person's full name is a person's in all, what one knows as a ship's
    is a ship's."""
    votes: dict[str, Counter[MentionKind]] = defaultdict(Counter)
    for of_article in mentions.values():
        for mention in of_article:
            votes[fold(mention.name)][mention.kind] += _WEIGHT[mention.kind]
    ships = {ship_name(m.name) for of_article in mentions.values() for m in of_article if m.kind == "other"}
    return {
        (name, person): "other" if name in ships else "person" if _is_full_person(name, counts, person) else majority_of(counts)
        for name, counts in votes.items() for person in (True, False)
    }  # fmt: skip


def _families(articles: Mapping[str, Article], mentions: Mapping[str, tuple[Mention, ...]]) -> frozenset[str]:
    """Single words by which the story calls people named in full elsewhere, and at least as often as it calls anything else so."""
    votes: dict[str, Counter[bool]] = defaultdict(Counter)
    for id in sorted(mentions):
        for mention in mentions[id]:
            form = fold(mention.span.of(articles[id].text))
            if " " not in form:
                votes[form][mention.kind == "person" and len(words(mention.name)) > 1] += 1
    return frozenset(form for form, counts in votes.items() if counts[True] and counts[True] >= counts[False])


def _is_of_family(name: str, kind: MentionKind, families: frozenset[str]) -> bool:
    """A family name that the story knows, alone or in what was taken for a body behind a given name: "Mo Harrow" beside "Harrow"."""
    parts = words(name)
    called = kind == "organisation" and len(parts) == _GIVEN_AND_FAMILY and is_given(parts[0]) and not looks_like_body(name)
    return fold(name) in families or (called and parts[1] in families)


def _is_full_person(name: str, counts: Counter[MentionKind], person: bool) -> bool:
    """Known as a person, unless more places show a firm by the name: the "Harrow Maid" dairy."""
    known = person or bool(counts["person"])
    return len(words(name)) > 1 and known and counts["person"] >= counts["organisation"] and not looks_like_body(name)


def _unit(id: str, kind: MentionKind, members: list[Mention], text: str) -> Unit:
    names = Counter(mention.name for mention in members)
    titles = frozenset(fold(mention.title.of(text)) for mention in members if mention.title)
    roles = dict.fromkeys(fold(mention.role.of(text)) for mention in members if mention.role)
    places = Counter(mention.place for mention in members if mention.place)
    return Unit(
        id, kind, min(names, key=lambda name: (-names[name], name)), tuple(members), titles, tuple(roles),
        min(places, key=lambda place: (-places[place], place)) if places else None,
    )  # fmt: skip
