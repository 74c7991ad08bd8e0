"""One article alone."""
