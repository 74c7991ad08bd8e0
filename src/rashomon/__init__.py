"""Rashomon reads many accounts of the same event, groups them into stories and writes a sourced dossier for each.

    import rashomon

    with rashomon.open("news.db") as library:
        library.add([rashomon.article(text="...", source="The Wend Record")])
        for dossier in library.dossiers():
            print(dossier.story.title.exact)
"""

from typing import TYPE_CHECKING

from rashomon.errors import RashomonError
from rashomon.version import VERSION as __version__

if TYPE_CHECKING:
    from rashomon.api import annotate, article, copies, open, stories

__all__ = ["RashomonError", "__version__", "annotate", "article", "copies", "open", "stories"]


def __getattr__(name: str) -> object:
    """The verbs, loaded when first asked for: the stages take a second, and `rashomon --help` needs none of them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from rashomon import api

    return getattr(api, name)


def __dir__() -> list[str]:
    """The verbs, before they are loaded too: what a console offers."""
    return __all__
