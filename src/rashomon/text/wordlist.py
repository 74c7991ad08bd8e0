"""Word lists that read like a list of words."""


def words(listing: str) -> frozenset[str]:
    """The words of a listing, separated by white space."""
    return frozenset(listing.split())
