"""What the page calls a story's articles: a letter, and the name that a reader would give them."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from urllib.parse import urlsplit

from rashomon.exports.letters import letters
from rashomon.exports.page.dates import day_words
from rashomon.model.dossier import Account
from rashomon.model.span import Evidence

LONGEST_NAME = 34
"""Characters of an outlet's name in a chip."""


class Naming:
    """The names of these articles. `openings`: how each begins; `words`: what evidence reads."""

    def __init__(self, accounts: Sequence[Account], openings: Mapping[str, str], words: Callable[[Evidence], str]) -> None:
        self.letters = letters(account.id for account in accounts)
        self._openings = openings
        self._words = words
        self._accounts = {account.id: account for account in accounts}
        self._names = self._distinct_names()

    def short(self, article: str) -> str:
        """A letter for an article."""
        return self.letters[article]

    def name(self, article: str) -> str:
        """What a reader would call an article: its outlet or site, with the day where one outlet has several; else how it begins."""
        return self._names[article]

    def with_day(self, article: str) -> tuple[str, str]:
        """An article's letter, and its outlet with the day where that is known."""
        account = self._accounts[article]
        return self.short(article), _on_day(self._outlet(account), account)

    def outlet(self, account: Account) -> str | None:
        """The outlet as it was given, as the address has it or as the article names it; None where nothing says it."""
        stated = account.label.source
        return account.source or _host(account.url) or (self._words(stated.evidence) if stated else None)

    def title(self, account: Account) -> str:
        """An article's own headline, else how it begins."""
        return account.title or self._openings[account.id]

    def link(self, account: Account) -> str | None:
        """The article's address where it is one of the web; nothing else becomes a link."""
        return account.url if _host(account.url) else None

    def _outlet(self, account: Account) -> str:
        known = self.outlet(account) or self.title(account)
        return known if len(known) <= LONGEST_NAME else f"{known[: LONGEST_NAME - 1].rstrip()}…"

    def _distinct_names(self) -> dict[str, str]:
        outlets = {id: self._outlet(account) for id, account in self._accounts.items()}
        often = Counter(outlets.values())
        return {id: _on_day(outlet, self._accounts[id]) if often[outlet] > 1 else outlet for id, outlet in outlets.items()}


def _on_day(outlet: str, account: Account) -> str:
    day = account.publication.day
    return f"{outlet}, {day_words(day)}" if day else outlet


def _host(url: str | None) -> str | None:
    """The site of a web address; None for anything else."""
    try:
        parts = urlsplit(url or "")
        return parts.hostname if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
