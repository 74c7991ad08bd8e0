"""Quotations, direct, indirect and mixed, with their cue, source and speaker."""

from rashomon.stages.annotate.quotes.find import find_quotes

__all__ = ["find_quotes"]
