"""What an entry says of itself, in words of the sources."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rashomon.model.article import Article
from rashomon.model.dossier import FigureStatus
from rashomon.model.span import Span
from rashomon.stages.assemble.figure_ledger.quantity import Quantity


def counted_words(members: Sequence[Quantity], articles: Mapping[str, Article]) -> str | None:
    """What most of the sources call the thing counted; where none names it, what became of it, else the words around the amount
    ("served … in federal prison"); of money also what it is that is done so ("mill … lost")."""
    named = _commonest((m.named for m in members), articles)
    fate = _commonest((m.fate_at for m in members), articles)
    generic = all(m.head == "" for m in members)
    if named and fate and generic and fate not in named:
        return f"{named} … {fate}" if len(members) > 0 and _ordered(members) else named
    doing = _commonest((m.doing for m in members), articles)
    if named and doing and doing not in named and any(m.deed for m in members) and _subject(members):
        return f"{named} … {doing}"
    return named or fate or _most(Counter(m.told for m in members if m.told)) or doing


def where_words(members: Sequence[Quantity], articles: Mapping[str, Article]) -> str | None:
    """The place that the sources name with it; an age has none."""
    return _commonest((m.figure.where for m in members if not m.aged), articles)


def as_of(members: Sequence[Quantity], status: FigureStatus) -> str | None:
    """The last day that a source gives it for; of a number brought up to date the day of the newest account's."""
    if status != "updated":
        return max((m.at for m in members if m.at), default=None)
    newest = max((m for m in members if not m.former and m.published), key=lambda m: (m.published, m.at, m.figure.span), default=None)
    return (newest.at or str(newest.published)[:10]) if newest else None


def _commonest(spans: Iterable[Span | None], articles: Mapping[str, Article]) -> str | None:
    return _most(Counter(span.of(articles[span.article].text) for span in spans if span))


def _most(words: Counter[str]) -> str | None:
    return min(words, key=lambda w: (-words[w], -len(w), w)) if words else None


def _subject(members: Sequence[Quantity]) -> bool:
    """Whether what is named stands before the word that says what is done with the amount: "the mill lost 1.9 million"."""
    return any(m.figure.counted and m.doing and m.figure.counted.end <= m.doing.start < m.figure.span.start for m in members)


def _ordered(members: Sequence[Quantity]) -> bool:
    return any(m.figure.counted and m.fate_at and m.figure.counted.end <= m.fate_at.start for m in members)
