"""Word lists and other tables that ship with the program."""
