"""What is written short with a full stop that ends no sentence: one table for all who look for the ends of sentences or names."""

RANKS = frozenset(
    "Adm Asst Atty Brig Capt Cdr Cmdr Col Const Cpl Det Gen Gov Insp Lt Maj Msgr Pfc Pres Pvt Rep Reps Rev Sen Sens Sgt Spc Supt"
    .split()
)
"""Offices and ranks, without their full stop; none of them ends a name."""
TITLES = RANKS | frozenset("Dr Fr Hon Messrs Mr Mrs Ms Mt Prof St".split())
"""These, courtesy titles, saints and mounts: a name follows."""
ROADS = frozenset("Ave Blvd Rd".split())
"""Roads, which stand behind their name: a sentence may end with them."""
MONTHS = frozenset("Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec".split())
