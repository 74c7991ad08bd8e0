"""A dossier as one self-contained page: no network, no server, nothing but the file."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from rashomon.exports.page.drawings import figure_drawings
from rashomon.exports.page.view import View
from rashomon.model.annotation import Block
from rashomon.model.dossier import Dossier


def dossier_page(dossier: Dossier, texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> str:
    """The HTML of the page; `texts` and `blocks` hold every article of the story."""
    view = View(dossier, texts, blocks)
    static = files("rashomon.exports.page").joinpath("static")
    return _environment().get_template("dossier.html.j2").render(
        view=view,
        dossier=dossier,
        drawings=figure_drawings(dossier, view.short),
        style=Markup(static.joinpath("page.css").read_text(encoding="utf-8")),
        script=Markup(static.joinpath("page.js").read_text(encoding="utf-8")),
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("rashomon.exports.page"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )

