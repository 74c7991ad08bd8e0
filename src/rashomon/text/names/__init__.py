"""Names: folded, taken apart, compared."""
