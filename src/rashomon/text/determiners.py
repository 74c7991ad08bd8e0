"""Words that begin a noun phrase and tell whether what it means is known already."""

DEFINITE = frozenset(("the", "his", "her", "their", "its", "this", "that"))
"""Before a noun: the reader knows which one, or whose."""
