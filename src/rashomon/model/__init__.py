"""Frozen records: what flows through Rashomon."""
