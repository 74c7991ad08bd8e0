"""Rashomon reads many accounts of the same event, groups them into stories and writes a sourced dossier for each."""

__version__ = "0.1.0"
