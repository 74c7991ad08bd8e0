"""Words that stand for somebody named elsewhere."""

from rashomon.text.names.told_gender import PRONOUN_GENDER

PLURAL_PRONOUNS = frozenset(("they", "them", "both", "some", "others", "many", "most", "several", "all"))
PRONOUNS = frozenset((*PRONOUN_GENDER, *PLURAL_PRONOUNS, "it", "i", "we", "you", "who", "which", "that", "this", "one"))
