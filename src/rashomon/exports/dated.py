"""What a publication day rests on, as a reader needs it: each reason once."""

from collections.abc import Mapping

from rashomon.model.times import DateGround, Publication


def dated_by(publication: Publication, texts: Mapping[str, str]) -> tuple[DateGround, ...]:
    """The grounds in their order, of those with one code and the same words ("Monday") the first."""
    first: dict[tuple[str, str], DateGround] = {}
    for ground in publication.grounds:
        words = ground.evidence.of(texts[ground.evidence.article]) if ground.evidence else ""
        first.setdefault((ground.code, " ".join(words.split()).casefold()), ground)
    return tuple(first.values())
