"""A dossier as one self-contained page: no network, no server, nothing but the file."""

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from rashomon.exports import claims, in_words, lists
from rashomon.exports.openings import openings_of
from rashomon.exports.page.dates import moment_words, published_words, stretch_words, when_words
from rashomon.exports.page.pieces import excerpts, whole
from rashomon.exports.page.reliability import measured
from rashomon.exports.page.view import View
from rashomon.exports.surroundings import NEAR, REACH
from rashomon.model.annotation import Block
from rashomon.model.dossier import UNLABELLED, Dossier, Name, NameVariant
from rashomon.model.span import Evidence, Span
from rashomon.verify import spans

SCRIPTS = ("spans.js", "reader.js", "lines.js", "compare.js", "keys.js")


def dossier_page(dossier: Dossier, texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> str:
    """The HTML of the page with the articles whole; `texts` and `blocks` hold every article of the story."""
    pieces = {a.id: tuple(whole(texts[a.id], blocks.get(a.id, ()))) for a in dossier.articles}
    return _page(View(dossier, texts, openings_of(texts, blocks), pieces), "whole")


def excerpts_page(dossier: Dossier, texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> str:
    """The HTML of a page to hand on: of the articles only the evidence with its surroundings.

    Of a name only the first place in each article is shown, and of copied passages and their edits only that they are
    there: either would bring the articles back whole.
    """
    keywords = tuple(replace(keyword, evidence=keyword.evidence[:1]) for keyword in dossier.story.keywords)
    short = replace(
        dossier, story=replace(dossier.story, keywords=keywords), names=tuple(map(_first_places, dossier.names)),
        copies=tuple(replace(c, edits=()) for c in dossier.copies),
    )  # fmt: skip
    held: dict[str, list[tuple[Span, int]]] = {account.id: [] for account in dossier.articles}
    unlabelled = tuple(replace(account, label=UNLABELLED, story_grounds=()) for account in short.articles)
    head = replace(short.story, keywords=())
    for span in spans(replace(short, story=head, articles=unlabelled, chapters=(), copies=(), names=(), figures=())):
        held[span.article].append((span, REACH))
    for span in spans(short.figures):
        held[span.article].append((span, NEAR))
    said = [found for account in short.articles for found in (account.label, account.story_grounds)]
    for span in spans((*short.names, *keywords, *short.chapters, *said)):
        held[span.article].append((span, 0))
    pieces = {a.id: tuple(excerpts(texts[a.id], blocks.get(a.id, ()), held[a.id])) for a in dossier.articles}
    return _page(View(short, texts, openings_of(texts, blocks), pieces), "excerpts")


def _page(view: View, kind: str) -> str:
    style, script = _static("page.css"), "\n".join(map(_static, SCRIPTS))
    return _environment().get_template("dossier.html.j2").render(
        view=view, dossier=view.dossier, kind=kind, style=Markup(style), script=Markup(script),
        style_hash=_csp_hash(style), script_hash=_csp_hash(script), measured=measured(),
    )  # fmt: skip


def _static(name: str) -> str:
    return files("rashomon.exports.page").joinpath("static", name).read_text(encoding="utf-8")


def _csp_hash(text: str) -> str:
    """As a content security policy names the one style or script that it lets run."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _first_places(name: Name) -> Name:
    variants = tuple(_first_of_variant(variant) for variant in name.variants)
    return replace(name, variants=variants, evidence=_first_in_each(name.evidence))


def _first_of_variant(variant: NameVariant) -> NameVariant:
    return replace(variant, evidence=_first_in_each(variant.evidence))


def _first_in_each(evidence: Evidence) -> Evidence:
    return tuple({span.article: span for span in reversed(evidence)}.values())[::-1]


def _verbatim(text: str) -> Markup:
    """Text that the browser holds character for character: a carriage return is kept only as a reference (HTML, 13.2.3.5)."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("rashomon.exports.page"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"verbatim": _verbatim, "plain": in_words.plain, "moment": moment_words}
    environment.globals |= {"claims": claims, "lists": lists, "words": in_words}
    environment.globals |= {"stretch": stretch_words, "when": when_words, "published": published_words}
    return environment
