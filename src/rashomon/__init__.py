"""Rashomon reads many accounts of the same event, groups them into stories and writes a sourced dossier for each.

    import rashomon

    with rashomon.open("news.db") as library:
        library.add([rashomon.article(text="...", source="The Wend Record")])
        for dossier in library.dossiers():
            print(dossier.story.title.exact)
"""

from rashomon.api import annotate, article, copies, open, stories
from rashomon.errors import RashomonError
from rashomon.version import VERSION as __version__

__all__ = ["RashomonError", "__version__", "annotate", "article", "copies", "open", "stories"]
