"""What a pronoun asks of a person, and what titles say about one."""

from rashomon.text.names.genders import Gender

PRONOUN_GENDER: dict[str, Gender] = {"she": "f", "her": "f", "herself": "f", "he": "m", "him": "m", "himself": "m", "his": "m"}
PLURAL_PRONOUNS = frozenset(("they", "them", "both", "some", "others", "many", "most", "several", "all"))
PRONOUNS = frozenset((*PRONOUN_GENDER, *PLURAL_PRONOUNS, "it", "i", "we", "you", "who", "which", "that", "this", "one"))

TITLE_GENDER: dict[str, Gender] = {
    "mr": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m", "father": "m", "congressman": "m", "baron": "m",
    "duke": "m", "emperor": "m", "monsignor": "m", "pope": "m", "chairman": "m", "brother": "m",
    "mrs": "f", "ms": "f", "miss": "f", "dame": "f", "lady": "f", "queen": "f", "princess": "f", "sister": "f",
    "congresswoman": "f", "baroness": "f", "duchess": "f", "madam": "f", "mme": "f", "empress": "f", "chairwoman": "f",
}  # fmt: skip
