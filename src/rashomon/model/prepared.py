"""What is kept of an article's part in its story."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an account-scoped stage found of one article, packed, under the key of all that it was found from; or what a pair-scoped
    stage found between it and those before it by id, each of these under a key inside the record."""

    stage: str
    article: str
    key: str
    record: bytes
