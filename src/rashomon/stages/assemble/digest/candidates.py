"""The lines that a digest can be chosen from, by kind, the most telling first."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from rashomon.model.dossier import Corroboration, FigureEntry, FigureValue, QuoteFamily
from rashomon.model.span import Evidence, Span
from rashomon.stages.assemble.digest.lines import points_elsewhere, sentence_of
from rashomon.stages.assemble.digest.material import DEAD, FEWEST_WORDS, Material, stating
from rashomon.text.surroundings import sentence_around
from rashomon.text.wordlist import words

_TWO, _MANY = 2, 4
"""Origins that recall what went before, of a story of so many, for it to be a line (of seven that one recalled none was of use; in stories
of fewer origins such lines tell who somebody is)."""
OPEN = frozenset({"planned", "tentative", "confirmed", "moved"})
"""A plan that may still come."""
TELLING = ("conflict", "updated", "agree", "rounding", "different-scope", "single")
"""Statuses of a figure, the most telling first."""


_NOTICE = re.compile(
    r"\b(?:anyone with (?:any )?information|(?:asked|urged|encouraged) to (?:call|contact))\b|\d{3}[-.) ]{1,2}\d{4}\b", re.I
)
"""Notices that papers print below a story, and nobody's news."""
_FIRST_PERSON = re.compile(r"[“\"]?(?:I|[Ww]e|[Mm]y|[Oo]ur)\b(?!\.)")
"""First words of what somebody said, whether or not marks stand around it."""
_POINTING = words("he she it they this these those his her its their we i")
"""First words that leave open of whom a line speaks."""


def agreed(found: Material) -> Iterator[Evidence]:
    """What several origins state and none states otherwise, in its clearest wording that can stand alone; what went before comes last."""
    lines = [e for e in _agreed(found) if _is_news(e, found)]
    return _named_first(sorted(lines, key=lambda e: any(map(found.is_background, e))), found)


def _is_news(evidence: Evidence, found: Material) -> bool:
    """Whether it tells what is so: no notice, no words of somebody, no plan or state that is over, no number that has changed since or
    that another account contradicts."""
    first = evidence[0]
    said = _speaks(evidence, found) or any(first.overlaps(span) and span.covers(first) for span in found.quoted.get(first.article, ()))
    over = found.is_over(first) or found.endings.is_over(evidence)
    holds = found.standing((first,)) and found.undisputed((first,))
    return holds and not said and not over and not _NOTICE.search(first.of(found.texts[first.article]))


def _named_first(lines: Iterable[Evidence], found: Material) -> Iterator[Evidence]:
    """Those that name of whom they speak, then the others; of each what is damaged last."""

    def worse(evidence: Evidence) -> tuple[bool, bool]:
        first = evidence[0].of(found.texts[evidence[0].article]).split()[:1]
        return not found.sound(evidence[:1]), bool(first) and first[0].lower().strip("“\"") in _POINTING

    return iter(sorted(lines, key=worse))


def _agreed(found: Material) -> Iterator[Evidence]:
    for item in _ranked((c for c in found.corroborations if c.origins > 1 and c.standing == "agreed"), found):
        yield found.by_article([_shown(item, found), *(side.evidence for side in stating(item))])


def _ranked(items: Iterable[Corroboration], found: Material) -> list[Corroboration]:
    """What most origins state comes first, of that what is most about the story; what nobody states in words that tell something counts
    half."""

    def weight(item: Corroboration) -> float:
        return item.origins if found.tells(_shown(item, found)) else item.origins / 2

    return sorted(items, key=lambda c: (-weight(c), -found.central((c.clearest,)), -c.sources, -len(stating(c)), c.clearest))


def _shown(item: Corroboration, found: Material) -> Evidence:
    """The clearest wording, or where that is the tail of a sentence or holds a disputed number another one that agrees and does not."""
    wordings = [(item.clearest,), *(side.evidence for side in item.sides if side.stance == "agrees")]
    return next((evidence for evidence in wordings if found.tells(evidence) and found.undisputed(evidence)), wordings[0])


def disputed(found: Material) -> Iterator[Evidence]:
    """A wording that agrees with the clearest, then each origin that differs from it; then numbers that cannot all be true."""
    for item in _ranked((c for c in found.corroborations if c.standing == "disputed"), found):
        differing: dict[str, Evidence] = {}
        for side in item.sides:
            if side.stance == "differs":
                differing.setdefault(side.origin, side.evidence)
        if differing:
            yield found.by_article([_shown(item, found), *differing.values()])
    yield from _contradicting(found)


def _contradicting(found: Material) -> Iterator[Evidence]:
    """For each figure in conflict the sentences of its numbers, that of most origins first; an age only of whom the story is about."""
    entries = [entry for entry in found.ledger if entry.status == "conflict"]
    entries.sort(key=lambda e: (_is_small(e), -len({v.origin for v in e.values}), e.values[0].evidence))
    for entry in entries:
        first, *others = _sentences(entry, found)
        against = [other for other in others if other.article != first.article]
        if against and (entry.unit != "year" or found.central((first,))):
            yield (first, *{o.article: o for o in reversed(against)}.values())


def _sentences(entry: FigureEntry, found: Material) -> list[Span]:
    """The sentence of each of its numbers, in an article that is not mangled if there is one; that of most origins first."""
    values: dict[tuple[Decimal | None, ...], list[FigureValue]] = defaultdict(list)
    for value in entry.values:
        values[value.value, value.low, value.high].append(value)
    given = sorted(values.values(), key=lambda of_number: -len({v.origin for v in of_number}))
    places = (min(of_number, key=lambda v: (v.article in found.mangled, v.evidence)).evidence[0] for of_number in given)
    return [sentence_of(place, found.texts[place.article]) for place in places]


def happened(found: Material) -> Iterator[Evidence]:
    """Events: those of the weeks before the last article first, of these those that most origins tell, then what is most about the
    story, of equals the latest. Of a story of several origins none that one of them recalls from before."""
    several = len({found.origin_of.get(id, id) for id in found.texts}) >= _MANY
    told = (e for e in found.timeline if not several or e.origins >= _TWO or found.was_news(e.latest))
    events = [entry for entry in told if found.tells(entry.evidence)]
    events.sort(key=lambda e: e.evidence)
    events.sort(key=lambda e: (found.is_news(e.latest), e.origins, found.central(e.evidence), e.latest or ""), reverse=True)
    lines = (found.by_article((span,) for span in entry.evidence) for entry in events)
    return _named_first((e for e in lines if _took_place(e, found)), found)


def _took_place(evidence: Evidence, found: Material) -> bool:
    """Whether the words tell of something done, not of what somebody planned or said."""
    first = evidence[0]
    own = sum(first.common(span) for span in found.plans.get(first.article, ()))
    planned = 2 * own >= len(first)
    told = first.of(found.texts[first.article])
    if found.origins(evidence) < 2 and _aside(evidence, found):
        return False
    uttered = sum(first.common(span) for span in found.uttered.get(first.article, ()))
    return not planned and 2 * uttered < len(first) and found.standing((first,)) and not _NOTICE.search(told)


def planned(found: Material) -> Iterator[Evidence]:
    """Open plans that are not over on the day of the last article, in the newest words: those of two origins and more, then what is firm,
    by day."""
    open_plans = [entry for entry in found.calendar if entry.status in OPEN and found.to_come(entry)]
    open_plans.sort(key=lambda e: (found.origins(e.evidence) < 2, e.status == "tentative", e.earliest or e.value or "~", e.evidence))
    newest = (entry.history[-1].evidence if entry.history else entry.evidence for entry in open_plans)
    lines = [found.by_article([n, *((span,) for span in entry.evidence)]) for n, entry in zip(newest, open_plans, strict=True)]
    return _named_first((e for e in lines if _says_enough(e, found) and not _speaks(e, found) and not _quoted(e, found)), found)


def _words(evidence: Evidence, found: Material) -> str:
    return evidence[0].of(found.texts[evidence[0].article])


def _speaks(evidence: Evidence, found: Material) -> bool:
    """Whether it begins as one who speaks: "We will"."""
    return _FIRST_PERSON.match(_words(evidence, found)) is not None


def _says_enough(evidence: Evidence, found: Material) -> bool:
    words_of = evidence[0].of(found.texts[evidence[0].article]).split()
    return sum(any(map(str.isalpha, word)) for word in words_of) >= FEWEST_WORDS - 1


_PAIR = 2
"""Of which a count tells no number but who is meant (read off the digests of four stories)."""


def counted(found: Material) -> Iterator[Evidence]:
    """Figures of two origins and more, the dead first, then people, ages and one or two of something last, each in its clause; of one that
    was updated the newest first."""
    several = [e for e in found.ledger if found.origins(s for v in e.values for s in v.evidence) > 1]
    statements = found.statements()
    several.sort(key=lambda e: (-len({v.origin for v in e.values}), TELLING.index(e.status), e.values[0].evidence))
    several.sort(key=lambda e: (not DEAD.search(e.counted or ""), _is_small(e), e.unit != "people"))
    for entry in several:
        values = list(entry.values)
        if entry.status == "updated":
            values.sort(key=lambda v: found.published.get(v.article, ""), reverse=True)
        told = [e for value in values if _tells_now(e := _around(statements, value.evidence, found), found)]
        line = found.by_article(told)
        if line and found.standing(line[:1]):
            yield line


def _is_small(entry: FigureEntry) -> bool:
    """Whether it is somebody's age, or no more than two of something: "the two men accused" names them and tells no number."""
    return entry.unit == "year" or all(value.value is not None and value.value <= _PAIR for value in entry.values)


def _tells_now(evidence: Evidence, found: Material) -> bool:
    return not found.is_over(evidence[0]) and not _quoted(evidence, found)


def _around(statements: Mapping[str, list[Evidence]], figure: Evidence, found: Material) -> Evidence:
    """The shortest statement around a figure that another finding rests on, else its sentence: a bare number tells nothing."""
    (first, *_) = figure
    statement = next((e for e in statements.get(first.article, ()) if e[0].covers(first)), None)
    return statement or (Span(first.article, *sentence_around(found.texts[first.article], first.start, first.end)),)


def _aside(evidence: Evidence, found: Material) -> bool:
    """Whether the words hold none of the keywords of a story of several articles: another event of the same page."""
    return len(found.texts) >= _SEVERAL and bool(found.keywords) and found.central(evidence) == 0


def _quoted(evidence: Evidence, found: Material) -> bool:
    """Whether it stands in somebody's words, or begins with them."""
    first = evidence[0]
    begins = first.of(found.texts[first.article]).startswith(_OPENING_MARKS)
    return begins or any(span.covers(first) for span in found.quoted.get(first.article, ()))


_OPENING_MARKS = ("“", '"', "``", "''")
"""Those of agencies' plain text, too."""
_SEVERAL = 3
"""Articles from which keywords tell what a story is about."""


def said(found: Material) -> Iterator[Evidence]:
    """Utterances of known speakers in their own words, whole ones, those that most origins quote first, what needs its context last."""
    known = [f for f in found.families if f.speaker and _quotable(f, found)]
    quoting = {id(f): found.origins(s for w in f.wordings for s in w.evidence) for f in known}
    known.sort(key=lambda f: (-quoting[id(f)], -len(f.wordings), f.preferred.evidence))
    known.sort(key=lambda f: points_elsewhere(_words(f.preferred.evidence, found)))
    for family in known:
        yield found.by_article([family.preferred.evidence, *(wording.evidence for wording in family.wordings)])


def _quotable(family: QuoteFamily, found: Material) -> bool:
    """Whether the preferred wording stands between quotation marks, is unbroken and tells something by itself."""
    preferred = family.preferred.evidence
    form = {wording.evidence: (wording.form, wording.difference) for wording in family.wordings}.get(preferred)
    return form is not None and form[0] == "direct" and form[1] != "garbled" and found.tells(preferred)


def new(found: Material, since: str) -> Iterator[Evidence]:
    """What only articles of that day or later say: plans as they stand now, figures, statements, events; the newest first."""
    statements = found.statements()
    states = [entry.history[-1].evidence for entry in found.calendar if entry.history]
    updated = [entry for entry in found.ledger if entry.status == "updated"]
    news = [v for entry in updated for v in entry.values if _unheard(entry, v, found)]
    figures = [_around(statements, value.evidence, found) for value in news]
    claims = [found.by_article([(c.clearest,), *(s.evidence for s in stating(c))]) for c in found.corroborations if c.origins > 1]
    events = [entry.evidence for entry in found.timeline]
    fresh = [(found.day(e), i, e) for i, kind in enumerate((states, figures, claims, events)) for e in kind if found.day(e) >= since]
    fresh.sort(key=lambda f: (f[1], -found.origins(f[2]), f[2]))
    fresh.sort(key=lambda f: f[0], reverse=True)
    return (evidence for _, _, evidence in fresh)


def _unheard(entry: FigureEntry, value: FigureValue, found: Material) -> bool:
    """Whether no earlier article gave this number."""
    day = found.published.get(value.article, "")
    earlier = (v for v in entry.values if found.published.get(v.article, "") < day)
    return all((v.value, v.low, v.high) != (value.value, value.low, value.high) for v in earlier)
