"""Names that two articles write alike and each took for short of another longer one: "Tarn Mills" beside "Tarn Mills Annual Report"."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import islice

from rashomon.model.annotation import MentionKind
from rashomon.model.article import Article
from rashomon.stages.compare.entities.clusters import Clusters
from rashomon.text.names.bodies import BODY, body_core
from rashomon.text.names.fold import words

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Written:
    """A cluster, the words of every form of its name, and the form it mostly has."""

    unit: int
    kind: MentionKind
    forms: Set[_Words]
    usual: _Words
    articles: Set[str]


def join_namesakes(clusters: Clusters, articles: Mapping[str, Article]) -> None:
    """Join what is of one kind and written alike: people and places by a name of several words, bodies and things also by the form
    that both mostly have, or that is the only one of one and one of many of a single other."""
    written = [_written(clusters, members, articles) for members in clusters.all()]
    for one, other in (*_alike(written), *_short_for_one(written)):
        if not clusters.apart(one.unit, other.unit):
            clusters.join(one.unit, other.unit)


def _written(clusters: Clusters, members: list[int], articles: Mapping[str, Article]) -> _Written:
    units = [clusters.units[i] for i in members]
    counts = Counter(_words(m.span.of(articles[unit.article].text), unit.kind) for unit in units for m in unit.mentions)
    kind = units[0].kind if units[0].kind in ("person", "place") else "other"
    return _Written(members[0], kind, counts.keys(), min(counts, key=lambda form: (-counts[form], form)), {u.article for u in units})


def _words(form: str, kind: MentionKind) -> _Words:
    return body_core(form) if kind == "organisation" else words(form)


def _alike(written: list[_Written]) -> Iterator[tuple[_Written, _Written]]:
    known: dict[tuple[MentionKind, str], list[_Written]] = defaultdict(list)
    for one in written:
        several = {form for form in one.forms if len(form) > 1}
        for form in sorted(several | {one.usual} if one.kind == "other" else several):
            if not set(form) <= BODY:
                namesakes = known[one.kind, "".join(form)]
                yield from islice(((one, other) for other in namesakes if not _told_apart(form, one, other)), 1)
                namesakes.append(one)


def _told_apart(form: _Words, one: _Written, other: _Written) -> bool:
    """Whether an article itself tells apart what shares a single word, or each has the form with words before it, and never the same
    ones: two navies."""
    if len(form) == 1 and not one.articles.isdisjoint(other.articles):
        return True
    leads = [{longer[: -len(form)] for longer in written.forms if longer[-len(form) :] == form} - {()} for written in (one, other)]
    return all(leads) and leads[0].isdisjoint(leads[1])


def _short_for_one(written: list[_Written]) -> Iterator[tuple[_Written, _Written]]:
    having: dict[_Words, list[_Written]] = defaultdict(list)
    things = [one for one in written if one.kind == "other"]
    for one in things:
        for form in one.forms:
            having[form].append(one)
    for one in things:
        others = [other for other in having[one.usual] if other is not one]
        if len(one.forms) == 1 and len(others) == 1 and not set(one.usual) <= BODY:
            yield one, others[0]
