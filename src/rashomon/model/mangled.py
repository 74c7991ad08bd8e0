"""Which articles a machine has been through, by the names it garbled."""

from collections import defaultdict
from collections.abc import Iterable

from rashomon.model.span import Evidence

GARBLED_NAMES = 2
"""Garbled names in one article from which none of its wordings is preferred: one may be a slip, two are a machine's work. (In the
example corpus the two texts that went through a translation have eleven and five; none of the others has more than one.)"""


def mangled_articles(garbled: Iterable[tuple[str, Evidence]]) -> frozenset[str]:
    """From the garbled forms of names and where they stand: the articles that hold several of them; with and without a given name, or
    in capitals, a name is one."""
    forms: dict[str, set[str]] = defaultdict(set)
    for form, places in garbled:
        for place in places:
            forms[place.article].add(form.split()[-1].casefold())
    return frozenset(article for article, held in forms.items() if len(held) >= GARBLED_NAMES)
