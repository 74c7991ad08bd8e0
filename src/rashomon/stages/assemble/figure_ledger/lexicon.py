"""Words by which quantities are told apart."""

from rashomon.text.terms import stem

_FATES = {
    "dead": "dead die died dies dying killed kill kills killing death deaths fatality fatalities perished perish drowned body bodies toll",
    "hurt": "injured injuring injuries injury wounded wound hurt hospital hospitals hospitalised hospitalized treated treatment",
    "missing": "missing unaccounted trapped disappeared",
    "held": "arrested arrest arrests detained detain custody jailed held",
    "fled": "fled flee fleeing refugees refugee displaced evacuated evacuees",
    "rescued": "rescued rescue saved survived survivors survivor",
    "marched": "marched march protested protest demonstrators protesters demonstrated rallied crowd",
    "charged": "charged indicted",
    "infected": "infected cases tested",
}
FATES: dict[str, str] = {form: fate for fate, words in _FATES.items() for w in words.split() for form in (w, stem(w))}
"""Word (and stem) to what became of the people counted. Different fates are different counts."""

GENERIC = frozenset(
    stem(w) for w in "people person persons man men woman women more others number total figure dead injured wounded missing".split()
)
"""Counted nouns that tell no kind of people apart."""

FILLERS = frozenset(
    stem(w)
    for w in (
        "a an the and or but of to in on at by for from with as is are was were be been being it its he she they his her their "
        "them that this these those which who whom whose had has have having do does did not no will would could should can "
        "may might must said says say told according about around some nearly almost more less than least most up over under "
        "between also after before when while if then there here out into off only just other others another new first last "
        "one two three four five six seven eight nine ten hundred thousand million billion dozen percent per cent mr mrs ms dr "
        "total number figure still now already yet so such very what where how all both each every any own same"
    ).split()
)  # fmt: skip
"""Words that say nothing of what is counted."""
