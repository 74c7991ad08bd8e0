"""Words that news puts for one another, whatever it is about, and nouns made of verbs: one term for each.

A word of two senses ("close", "post", "row", "fire") has no synonym here: the wrong one would join what is not one.
"""

import re
from functools import lru_cache

from rashomon.text.terms import known_terms, stem

_ALIKE = """
    begin start commence
    finish conclude complete
    upper top
    rear back
    dinner supper
    hurt injure wound
    buy purchase acquire
    help aid assist
    car automobile
    ship vessel
    plane aircraft airplane
    lorry truck
    child kid children
    teenager teen
    mother mum mom
    father dad
    doctor physician
    lawyer attorney
    policeman cop officer
    firm company
    store shop
    film movie
    flat apartment
    choose select
    reveal disclose
    quit resign
    receive get obtain
    allow permit
    forbid prohibit ban
    discover find
    build construct erect
    resume restart
    postpone delay defer
    cancel scrap
    fake feign
    steal rob
    probe investigation investigate inquiry
    quake earthquake
    gunman shooter
    tornado twister
    storey story
    kill slay
    murder slaying
    jail prison gaol
    pact accord treaty
    talks negotiation
    co-worker colleague coworker
    large big huge
    fast quick rapid
    whole entire
    nearly almost
    mistake error
    salvage recovery
    wed marry
    lend loan
"""
_BENT = """
    begin began begun
    bring brought
    build built
    choose chose chosen
    draw drew drawn
    drive drove driven
    fight fought
    flee fled
    fly flew flown
    freeze froze frozen
    grow grew grown
    hold held
    keep kept
    lead led
    meet met
    pay paid
    run ran
    sell sold
    send sent
    shake shook shaken
    shoot shot
    sing sang sung
    sink sank sunk
    speak spoke spoken
    spend spent
    stand stood
    steal stole stolen
    strike struck stricken
    swear swore sworn
    sweep swept
    swim swam
    teach taught
    throw threw thrown
    wear wore worn
    win won
    withdraw withdrew withdrawn
    write wrote written
"""
"""Verbs with the forms that their endings do not tell, but for forms that are other words, too ("left", "found", "saw", "wound")."""
PAST = frozenset(form for line in _BENT.strip().splitlines() for form in line.split()[1:])
"""Of these the forms that are not the verb's present."""
_ENDINGS = ("ation", "ition", "ion", "ment", "or", "er")
_LEAST = 5
"""Letters that a verb keeps when the ending of its noun is taken off: shorter ones meet other words ("station", "nation")."""


def _by_stem() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _ALIKE.strip().splitlines():
        first, *others = map(stem, line.split())
        found.update(dict.fromkeys(others, first))
    for line in _BENT.strip().splitlines():
        verb, *forms = map(stem, line.split())
        found.update(dict.fromkeys(forms, found.get(verb, verb)))
    return found


_FIRST = _by_stem()


_SHORT_ROOT = re.compile(r"[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tvz]")
_TWO_SENSES = frozenset({"fir"})
"""Of "fired", which stands for a dismissal as often as for a shot, no more than the word itself is known."""
_VERB_ENDINGS = ("ed", "ing")


def _with_silent_e(form: str, own: str) -> str:
    """The stem of a short verb as its own form has it: "voted" is of "vote", since of "vot" it would be "votted"."""
    is_bent = any(form == own + ending for ending in _VERB_ENDINGS)
    return own + "e" if is_bent and _SHORT_ROOT.fullmatch(own) and own not in _TWO_SENSES else own


@lru_cache(maxsize=200_000)
def term_for(form: str) -> str:
    """The stem by which a word is compared: of synonyms the first, of a noun made of a verb the verb ("inspection", "inspector")."""
    own = _with_silent_e(form, stem(form))
    own = _FIRST.get(own, own)
    for ending in _ENDINGS:
        root = own.removesuffix(ending)
        if root != own and len(root) >= _LEAST and root in known_terms():
            return _FIRST.get(root, root)
    return own
