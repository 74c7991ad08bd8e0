"""Names of people, bodies and places, with their titles and roles."""

from collections.abc import Collection

from rashomon.model.annotation import Mention, MentionKind, Parse
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.stages.annotate.mentions.kinds import decide_kinds
from rashomon.stages.annotate.mentions.known import find_again
from rashomon.stages.annotate.mentions.naming import Named, name_all
from rashomon.stages.annotate.mentions.roles import find_role
from rashomon.stages.annotate.mentions.shared import share_families
from rashomon.stages.annotate.mentions.spans import propose
from rashomon.stages.annotate.mentions.votes import form_of
from rashomon.stages.annotate.mentions.works import with_titles
from rashomon.text.gazetteer import Gazetteer
from rashomon.text.language_model import LanguageModel
from rashomon.text.names.fold import fold
from rashomon.text.names.states import POSTAL, STATE_SHORT

_POSTAL = 2
"""Capitals that stand for a state behind its town."""

__all__ = ["find_mentions"]


def find_mentions(
    article: Article, parse: Parse, gazetteer: Gazetteer, language_model: LanguageModel
) -> tuple[Mention, ...]:
    """Every name in the readable blocks, in reading order, called by its fullest form in the article."""
    is_common = language_model.is_common_word
    candidates = with_titles(propose(article.text, parse, is_common), article.text, parse.tokens)
    kinds = decide_kinds(candidates, parse.tokens, gazetteer, is_common)
    again = find_again(candidates, kinds, parse.tokens)
    if again:
        candidates = sorted([*candidates, *again], key=lambda candidate: candidate.first)
        kinds = decide_kinds(candidates, parse.tokens, gazetteer, is_common)
    ends = {c.last for c, k in zip(candidates, kinds, strict=True) if k == "place"}
    kept = [
        (c, k) for c, k in zip(candidates, kinds, strict=True)
        if (k != "group" or _is_noun(c, parse)) and not (k == "place" and _tells_the_state(c, parse, ends))
    ]  # fmt: skip
    behind = frozenset(candidate.last for candidate, _ in kept)
    named = [_named(article, candidate, kind, parse, gazetteer, behind) for candidate, kind in kept]
    names = name_all(share_families([candidate for candidate, _ in kept], named, parse.tokens))
    return tuple(
        _mention(article, candidate, item, name, parse)
        for (candidate, _), item, name in zip(kept, named, names, strict=True)
    )


def _is_noun(candidate: Candidate, parse: Parse) -> bool:
    """"Ukrainians" are a group; "Ukrainian" of "the Ukrainian army" describes one."""
    token = parse.tokens[candidate.last - 1]
    return token.tag in ("NNS", "NNPS") or (token.pos in ("NOUN", "PROPN") and token.dep not in ("amod", "compound", "nmod"))


def _tells_the_state(candidate: Candidate, parse: Parse, ends: Collection[int]) -> bool:
    """"Marden, Wash.": one place, not two; `ends` are the tokens behind the places of the article."""
    token = parse.tokens[candidate.first]
    single = candidate.last - candidate.first == 1 and candidate.first - 1 in ends and parse.tokens[candidate.first - 1].text == ","
    short = token.text.endswith(".") or (token.text.isupper() and len(token.text) == _POSTAL)
    return single and short and (fold(token.text) in STATE_SHORT or fold(token.text).replace(" ", "") in POSTAL)


def _span(article: Article, parse: Parse, first: int, last: int) -> Span:
    return Span(article.id, parse.tokens[first].start, parse.tokens[last - 1].end)


def _named(
    article: Article, candidate: Candidate, kind: MentionKind, parse: Parse, gazetteer: Gazetteer, behind: Collection[int]
) -> Named:  # fmt: skip
    """`behind` are the tokens behind names."""
    form = form_of(candidate, parse.tokens)
    title = _span(article, parse, *candidate.title).of(article.text).lower() if candidate.title else ""
    place = gazetteer.find(form) if kind == "place" else None
    return Named(form, kind, title, place.id if place is not None else None, _is_beside(candidate, parse, behind))


def _is_beside(candidate: Candidate, parse: Parse, behind: Collection[int]) -> bool:
    """Whether nothing but "and" or "or" stands between it and another name."""
    at = candidate.first - 1
    return at in behind and parse.tokens[at].text.lower() in ("and", "or", "&")


def _mention(article: Article, candidate: Candidate, item: Named, name: str, parse: Parse) -> Mention:
    person = item.kind == "person"
    role = find_role(candidate, parse.tokens) if person else None
    return Mention(
        _span(article, parse, candidate.first, candidate.last), item.kind, name,
        _span(article, parse, *candidate.title) if person and candidate.title else None,
        _span(article, parse, *role) if role else None,
        item.place,
    )  # fmt: skip
