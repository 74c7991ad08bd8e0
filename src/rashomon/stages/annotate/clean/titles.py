"""Where a page's title goes on with the name of its site: "Three dead in Orve - KTVM.com | Continuous News"."""

import re
from typing import Final

from rashomon.text.outlets import LAST, OUTLETS

_PART: Final = re.compile(r" (?:[-–—|»]|::) (?=[A-Z\d])")
"""What stands between the parts of a title; hyphens that a machine set apart, too."""
_SITE: Final = re.compile(
    r"\b[\w-]{2,30}\.(?:com|org|net|tv|news|us|ca|co\.uk|com\.au|co\.nz|ie)\b"
    r"|\b[KW][A-Z]{2,3}(?:-?(?:TV|DT|FM|AM))?\d{0,2}\b|\b(?:ABC|CBS|FOX|Fox|NBC|News|Channel) \d{1,2}\b"
    r"|\bNews,? (?:and |& )?(?:Weather|Sports?|Traffic)\b|\bNews(?:Now| Now| Live| Online)\b"
)
"""An address, the call sign of an American station (K or W, and three letters or two), a channel's number, or what it sends."""
_LONGEST = 5
"""Words of a paper's name."""
_LEAST = 4
"""Words of the headline itself."""


def title_end(line: str) -> int:
    """Where the headline ends in the line: at the first part from which on it names the site; the line's length where none does."""
    for found in _PART.finditer(line):
        if len(line[: found.start()].split()) >= _LEAST and _names_site(line[found.end() :]):
            return found.start()
    return len(line)


def _names_site(words: str) -> bool:
    first = _PART.split(words)[0]
    if _SITE.search(first):
        return True
    bare = first.removeprefix("The ")
    told = bare.split()
    named = bare.lower() in OUTLETS or (told[-1].lower() in LAST and told[-1][0].isupper())
    return named and len(told) <= _LONGEST and all(word[0].isupper() or word in ("of", "and", "&") for word in told)


def repeated_end(line: str, title: str) -> int:
    """Where the story begins in a line that says the headline again, once or more, before it; 0 where it does not."""
    end = 0
    while len(title.split()) >= _LEAST and line.startswith(f"{title} ", end):
        end += len(title) + 1
    # A sentence may begin with the headline's words and go on: "Ferry runs aground off Tarn in the fog."
    return 0 if line[end : end + 1].islower() else end
