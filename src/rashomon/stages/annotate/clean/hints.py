"""What a page's own markup says of each line."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rashomon.model.article import Region
from rashomon.stages.annotate.clean.lines import Line

Column = NDArray[np.float64]
KINDS = (
    "body", "article", "title", "heading", "navigation", "comment", "related", "share", "subscribe", "footer", "header",
    "aside", "byline", "time", "caption", "advert", "cookie", "code", "table", "item", "paragraph", "link", "control",
    "form", "quotation",
)  # fmt: skip


def coverage(lines: Sequence[Line], regions: Sequence[Region]) -> dict[str, Column]:
    """By kind, the share of each line that regions of the kind cover."""
    starts = np.array([line.start for line in lines])
    ends = np.array([line.end for line in lines])
    shares = {kind: np.zeros(len(lines)) for kind in KINDS}
    for region in regions:
        if region.kind not in shares:
            continue
        first, last = np.searchsorted(ends, region.start, "right"), np.searchsorted(starts, region.end, "left")
        inside = slice(int(first), int(last))
        common = np.minimum(ends[inside], region.end) - np.maximum(starts[inside], region.start)
        shares[region.kind][inside] += common / (ends[inside] - starts[inside])
    return {kind: np.minimum(1.0, share) for kind, share in shares.items()}


def hint_features(lines: Sequence[Line], regions: Sequence[Region]) -> dict[str, Column]:
    """Features by name, one value a line: the shares, those of the neighbours, and some of them together."""
    shares = coverage(lines, regions)
    body, link = shares["body"], shares["link"]
    sizes = np.array([line.end - line.start for line in lines], dtype=np.float64)
    columns = {f"in {kind}": share for kind, share in shares.items()}
    columns |= {f"body around {size}": _around(body, size) for size in (1, 3, 8)}
    columns["body of page"] = np.full(len(lines), float((body * sizes).sum() / sizes.sum()))
    columns["links around"] = _around(link, 2)
    columns["paragraphs around"] = _around(shares["paragraph"], 2)
    columns["body and link"] = body * link
    columns["body and item"] = body * shares["item"]
    columns["body and related"] = body * shares["related"]
    return columns


def _around(values: Column, size: int) -> Column:
    """Mean over a line and `size` lines on either side; there is nothing beyond the ends."""
    window = np.ones(2 * size + 1) / (2 * size + 1)
    return np.convolve(np.pad(values, size), window, "valid")
