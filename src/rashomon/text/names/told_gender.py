"""What titles, roles and given names tell of a person's gender, and what a pronoun asks of it."""

from collections.abc import Sequence

from rashomon.model.annotation import Mention
from rashomon.text.names.genders import BORNE_BY_BOTH, NAME_GENDER, TITLE_GENDER, Gender

PRONOUN_GENDER: dict[str, Gender] = {"she": "f", "her": "f", "herself": "f", "he": "m", "him": "m", "himself": "m", "his": "m"}

ROLE_GENDER: dict[str, Gender] = {
    **dict.fromkeys("husband widower father son brother uncle nephew grandfather grandson stepson stepfather boyfriend fiance king prince"
                    " spokesman chairman businessman policeman fisherman fireman salesman monk".split(), "m"),
    **dict.fromkeys("wife widow mother daughter sister aunt niece grandmother granddaughter stepdaughter stepmother girlfriend fiancee"
                    " queen princess spokeswoman chairwoman businesswoman policewoman actress waitress nun midwife".split(), "f"),
}  # fmt: skip
"""Roles that only men, or only women, have; the last word of one decides."""


def genders_of(text: str, mentions: Sequence[Mention]) -> dict[str, Gender]:
    """The gender of the people named, where a title, a role or the given name tells it: canonical name to "m" or "f"."""
    known: dict[str, Gender] = {}
    for mention in mentions:
        if mention.kind != "person":
            continue
        before = _word_before(text, mention)
        title = mention.title.of(text) if mention.title is not None else before
        gender = TITLE_GENDER.get(title.lower().strip(". ").split(" ")[-1]) or ROLE_GENDER.get(before.lower().rstrip(","))
        role = mention.role.of(text).lower().split(" ")[-1] if mention.role is not None else ""
        given = mention.name.split()[0].lower() if " " in mention.name else ""
        gender = gender or ROLE_GENDER.get(role) or NAME_GENDER.get(given)
        if gender is not None:
            known.setdefault(mention.name, gender)
    return known


def sure_genders_of(text: str, mentions: Sequence[Mention]) -> dict[str, Gender]:
    """The same of those alone whose given name is not one that men and women bear ("Robin")."""
    return {name: gender for name, gender in genders_of(text, mentions).items() if name.split()[0].lower() not in BORNE_BY_BOTH}


def _word_before(text: str, mention: Mention) -> str:
    return text[max(0, mention.span.start - 12) : mention.span.start].rstrip().rpartition(" ")[2]
