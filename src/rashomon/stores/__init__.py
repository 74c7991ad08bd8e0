"""Where a library is kept."""
