"""Nouns that name what was done to somebody, or by him, and the verbs that tell it: whose death it is has died."""

from rashomon.stages.assemble.corroboration.synonyms import term_for

_BEFALLING = """
    arrest capture: arrest apprehend detain capture nab
    detention: detain
    killing murder assassination: kill slay die
    shooting: shoot
    stabbing: stab
    conviction: convict
    acquittal: acquit
    sentencing: sentence
    indictment: indict
    dismissal firing: dismiss fire sack oust
    suspension: suspend
    nomination: nominate
    appointment: appoint name
    release: release free
    abduction kidnapping: abduct kidnap
    rescue: rescue save
    execution: execute
    extradition: extradite
    expulsion: expel
    burial: bury
    demolition: demolish
"""
"""What is done to whom the noun is of. Who is charged with a murder need not have done it, but somebody was killed."""
_DONE = """
    death: die
    resignation: resign quit
    retirement: retire
    escape: escape
    collapse: collapse fall
    closure: close
    sinking: sink
    warning: warn
    surrender: surrender
    marriage wedding: marry
    divorce: divorce
"""
"""What he, or it, does."""


def _by_noun(lines: str) -> dict[str, frozenset[str]]:
    pairs = (line.split(":") for line in lines.strip().splitlines())
    return {noun: frozenset(map(term_for, verbs.split())) for nouns, verbs in pairs for noun in nouns.split()}


BEFALLING, DONE = _by_noun(_BEFALLING), _by_noun(_DONE)
"""Noun to the terms of its verbs."""
