"""What stages hand on together: what the accounts of a story were found to tell."""

from dataclasses import dataclass

from rashomon.model.dossier.account import Subject
from rashomon.model.dossier.chronology import CalendarEntry, Chronology
from rashomon.model.dossier.corroboration import Corroboration
from rashomon.model.dossier.figures import FigureEntry
from rashomon.model.dossier.findings import IntegrityEntry, Revisions
from rashomon.model.dossier.names import Name
from rashomon.model.dossier.quotes import QuoteFamily
from rashomon.model.mangled import mangled_articles
from rashomon.model.story import Lineage


@dataclass(frozen=True, slots=True)
class Established:
    """What is known to be one matter before claims are compared: the same utterance, the same quantity, the same plan."""

    families: tuple[QuoteFamily, ...]
    ledger: tuple[FigureEntry, ...]
    calendar: tuple[CalendarEntry, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in a story; its blanks and its digest are drawn from this."""

    lineage: Lineage
    subject: Subject
    names: tuple[Name, ...]
    families: tuple[QuoteFamily, ...]
    ledger: tuple[FigureEntry, ...]
    chronology: Chronology
    corroborations: tuple[Corroboration, ...]
    integrity: tuple[IntegrityEntry, ...]
    revisions: Revisions

    def mangled(self) -> frozenset[str]:
        """The articles that a machine has been through."""
        return mangled_articles((v.exact, v.evidence) for name in self.names for v in name.variants if v.garbled)
