"""One story, put together."""
