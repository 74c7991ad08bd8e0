"""What leaves: one file a form."""
