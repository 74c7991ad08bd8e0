"""Helpers over text that stages share."""
