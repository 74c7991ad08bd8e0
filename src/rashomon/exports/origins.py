"""How many origins the evidence of a line goes back to."""

from collections.abc import Mapping
from dataclasses import dataclass

from rashomon.model.dossier import Dossier
from rashomon.model.span import Evidence, Span


@dataclass(frozen=True, slots=True)
class Origins:
    """The origin of every place that states something, as the claims have it, and of every article."""

    stated: Mapping[Span, str]
    of_article: Mapping[str, str]

    def count(self, evidence: Evidence) -> int:
        """Origins of the evidence: what two articles have word for word has one, as in the claim it is taken from."""
        return len({self.stated.get(span, self.of_article[span.article]) for span in evidence})


def origins_of(dossier: Dossier) -> Origins:
    """The origins of a dossier's articles and of the places that its claims rest on."""
    sides = (side for item in dossier.corroborations for side in item.sides if side.stance != "mentions")
    return Origins(
        {span: side.origin for side in sides for span in side.evidence}, {account.id: account.origin for account in dossier.articles}
    )
