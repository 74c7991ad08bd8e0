"""What roads are called."""

SURE = frozenset("street avenue ave road rd boulevard blvd highway hwy".split())
"""Words that make a road of what stands before them."""
STREETS = SURE - {"hwy"} | frozenset(
    "st lane drive square place court crescent close terrace way row parkway hill gardens quay".split()
)
"""All of them; behind a number and capitalised they make an address ("48 Marsh Lane")."""
