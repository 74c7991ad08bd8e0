"""Articles that say the same on the same day are one text: the first of them by id stands in the index for all its carriers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from rashomon.model.story import Profile
from rashomon.stages.compare.pairs import number_of, outline_of, text_of
from rashomon.stores import annotations, compared
from rashomon.stores.compared import Compared, Standing


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a change of some articles is for the texts that they carry.

    `went`, `came`: the articles that stand for a text no longer, or only now, with its profile; `single`, `several`: those that
    stood for a text which others carried too, and those that do now; of both only where that is new.
    """

    went: Mapping[str, Profile]
    came: Mapping[str, Profile]
    single: frozenset[str]
    several: frozenset[str]


def exchange(connection: Connection, articles: Sequence[str]) -> Exchange:
    """Keep what these articles carry now, if anything, in place of what they carried."""
    former = compared.load_compared(connection, articles)
    present = [(text_of(profile), profile) for profile in annotations.load_profiles(connection, articles).values()]
    profiles = {**{text_of(profile): profile for profile in former.values()}, **dict(present)}
    before = compared.standing(connection, sorted(profiles))
    compared.drop_compared(connection, former)
    compared.keep_compared(connection, [Compared(number_of(p.article), text, p, outline_of(p)) for text, p in present])
    after = compared.standing(connection, sorted(profiles))
    lost = _first_of_several(before) - _first_of_several(after)
    won = _first_of_several(after) - _first_of_several(before)
    return Exchange(
        _changed(before, after, profiles), _changed(after, before, profiles),
        frozenset(article for _, article in lost), frozenset(article for _, article in won),
    )  # fmt: skip


def _changed(these: Mapping[str, Standing], others: Mapping[str, Standing], profiles: Mapping[str, Profile]) -> dict[str, Profile]:
    """Those that stand for a text here and not there."""
    changed = (text for text, stands in these.items() if text not in others or others[text].first != stands.first)
    return {these[text].first: replace(profiles[text], article=these[text].first) for text in changed}


def _first_of_several(found: Mapping[str, Standing]) -> set[tuple[str, str]]:
    """The texts that more than one article carries, each with the one that stands for it."""
    return {(text, stands.first) for text, stands in found.items() if stands.carriers > 1}
