"""Whose words a line of the digest shows."""

from collections.abc import Iterable

from rashomon.model.dossier import DigestLine, QuoteFamily


def speaker(line: DigestLine, families: Iterable[QuoteFamily]) -> str | None:
    """Who says what a line gives as *said*, by the utterance that it was chosen from; None of any other line."""
    if line.about != "said":
        return None
    shown = line.evidence[0]
    return next((f.speaker for f in families for w in f.wordings if any(span.overlaps(shown) for span in w.evidence)), None)
