"""The forms in which a dossier is handed out, each one text."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from rashomon.exports.calendar import dossier_calendar
from rashomon.exports.dossiers import dossier_data
from rashomon.exports.markdown import dossier_markdown
from rashomon.exports.page import dossier_page, excerpts_page
from rashomon.model.annotation import Block
from rashomon.model.dossier import Dossier

Texts = Mapping[str, str]
Blocks = Callable[[], Mapping[str, tuple[Block, ...]]]
"""The articles' blocks, read only for the forms that show articles."""


def _indented(dossier: Dossier, texts: Texts, blocks: Blocks) -> str:
    return json.dumps(dossier_data(dossier, texts), ensure_ascii=False, indent=2)


def _line(dossier: Dossier, texts: Texts, blocks: Blocks) -> str:
    return json.dumps(dossier_data(dossier, texts), ensure_ascii=False)


def _calendar(dossier: Dossier, texts: Texts, blocks: Blocks) -> str:
    # Whoever prints or writes it ends the last line.
    return dossier_calendar(dossier, texts).removesuffix("\n")


def _showing(render: Callable[[Dossier, Texts, Any], str]) -> Callable[[Dossier, Texts, Blocks], str]:
    return lambda dossier, texts, blocks: render(dossier, texts, blocks())


FORMS: Mapping[str, Callable[[Dossier, Texts, Blocks], str]] = {
    "json": _indented, "jsonl": _line, "md": _showing(dossier_markdown), "html": _showing(dossier_page), "ics": _calendar,
    "excerpts": _showing(excerpts_page),
}  # fmt: skip
"""By name; `excerpts` is the page with no more of the articles than the evidence and its surroundings."""
