"""What the first bytes of a page say of it."""

import re

_HEAD = 4096
"""Bytes: browsers look at the first 1,024 for the declaration; pages with long comments have it further down."""
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_.:-]{2,30})""", re.I
)
_PAGE = re.compile(rb"<!doctype\s+html|<(?:html|head|body|article|meta|div|p)[\s>]", re.I)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the page's own head names, in small letters."""
    found = _CHARSET.search(data[:_HEAD])
    return found[1].decode("ascii").lower() if found else None


def looks_like_page(data: bytes) -> bool:
    """Whether bytes of unknown kind begin as HTML does."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"<") and _PAGE.search(head) is not None
