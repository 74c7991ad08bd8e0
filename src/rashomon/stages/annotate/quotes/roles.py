"""Roles of the article's people, so that `the press secretary` finds its holder."""

from collections.abc import Sequence

from rashomon.model.annotation import Mention

_SAME_WORD = {
    "gop": "republican", "democrat": "democratic", "sen": "senator", "gov": "governor", "rep": "representative",
    "congressman": "representative", "congresswoman": "representative", "gen": "general", "dr": "doctor",
    "prof": "professor", "chairman": "chair", "chairwoman": "chair", "chairperson": "chair", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "sgt": "sergeant", "lt": "lieutenant", "capt": "captain", "det": "detective",
    "supt": "superintendent", "pm": "premier", "ceo": "executive", "rev": "reverend",
}  # fmt: skip
_AFTER_HEAD = frozenset(("of", "at", "for", "in", "to", "with", "from", "on", "and"))
_UNSAID = frozenset(("the", "a", "an", "his", "her", "their", "its", "then", "longtime", "new", "our"))
_COURTESY = frozenset(("mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "mme"))

Role = tuple[str, frozenset[str]]
"""Head noun, and all words up to it."""


def read_role(words: Sequence[str]) -> Role | None:
    """The role that words name: lower case, abbreviations and spellings brought together."""
    plain = [word.lower().strip(".,'’") for word in words]
    plain = [_SAME_WORD.get(word, word) for word in plain if word]
    cut = next((place for place, word in enumerate(plain) if word in _AFTER_HEAD and place > 0), len(plain))
    plain = [word for word in plain[:cut] if word not in _UNSAID and word not in ("s", "’s", "'s")]
    return (plain[-1], frozenset(plain)) if plain and plain[-1] not in _COURTESY else None


def roles_held(text: str, mentions: Sequence[Mention]) -> dict[str, list[tuple[frozenset[str], str]]]:
    """Head noun of a role to the roles with that head and the names of their holders, each pair once."""
    held: dict[str, dict[tuple[frozenset[str], str], None]] = {}
    for mention in mentions:
        if mention.kind != "person":
            continue
        for span in (mention.role, mention.title):
            role = read_role(span.of(text).split()) if span is not None else None
            if role is not None:
                held.setdefault(role[0], {})[role[1], mention.name] = None
    return {head: list(pairs) for head, pairs in held.items()}


def holders(role: Role, held: dict[str, list[tuple[frozenset[str], str]]]) -> set[str]:
    """Who may be meant: holders of just that role; else of a role that says more; else of one that says less."""
    known = held.get(role[0], [])
    for fits in (
        {name for words, name in known if words == role[1]},
        {name for words, name in known if words > role[1]},
        {name for words, name in known if words < role[1]},
    ):
        if fits:
            return fits
    return set()
