"""A dossier as one self-contained page."""

from collections.abc import Mapping

from rashomon.exports.markdown import dossier_markdown
from rashomon.model.annotation import Block
from rashomon.model.dossier import Dossier


def dossier_page(dossier: Dossier, texts: Mapping[str, str], blocks: Mapping[str, tuple[Block, ...]]) -> str:
    """HTML of the whole page."""
    from markupsafe import escape

    return f"<!doctype html><meta charset=utf-8><pre>{escape(dossier_markdown(dossier, texts))}</pre>"
