"""Whether a stretch says by itself that something is so: not what is asked, wished for, or told only to its verb."""

import re
from collections.abc import Sequence

from rashomon.model.annotation import Claim
from rashomon.stages.assemble.corroboration.facts.reading import Reading
from rashomon.stages.assemble.corroboration.lexicon import KINDS_OF, LIGHT
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_ASKING = words("what how whether why")
"""First words of clauses that ask: "how many people he killed" says of nobody that he was killed."""
_SUPPOSING = {("in", "the", "event"), ("in", "case", "of")}
"""First words of clauses that suppose something, as "if" does."""
_LEFT_OPEN, _UNTOLD = words("where when who whom"), words("say know ask asked disclose reveal learn wonder determine tell explain")
"""First words of clauses that ask behind such a verb ("declined to say where she is receiving treatment"), and else do not."""
_NOT_SO = words("""
    of from about without for in into against than accused suspected instead denied denies deny denying consider considers considered
    considering avoid avoids avoided risk risks risked suggest suggests suggested propose proposes proposed recommend recommends
    recommended discuss discusses discussed
""")
"""Words before a verb in "-ing" after which it need not have come about ("interested in going back", "accused of killing")."""
_ON_SOMETHING = words("upon within without towards toward against")
_FEWEST = 2
"""Telling words of a clause that cannot stand alone: of pairs with fewer ("placed upon them") 1 of 6 was right."""
_BEFORE = re.compile(r"\b(\w+)[ \t]+\Z")
_REACH = 32
"""Characters before a clause within which the word that governs it is looked for."""
_DOUBTED = re.compile(
    r"(?:(?:n['’]t|\bnot|\bnever|\bcannot)[ \t]+(?:think|believe|expect|say|know|sure|certain|positive)|\bdoubt(?:s|ed)?"
    r"|\bpretend(?:s|ed|ing)?"
    r"|\b(?:rumou?rs|suggestions|speculation|allegations|denie[ds]|denying)(?=[ \t]+that))(?:[ \t]+that)?[ \t]+\Z|\bre-\Z",
    re.IGNORECASE,
)
"""What stands before a clause that somebody does not believe or only feigns, or before a verb of which it is the second part
("re-elected")."""
_DOUBTING = ("think", "believe", "expect", "say", "know", "sure", "certain", "positive", "doubt", "doubts", "doubted", "that", "re-",
             "pretend", "pretends", "pretended", "pretending")  # fmt: skip
"""What it ends with, white space left out."""
_GOES_ON = re.compile(r"[ \t]{1,8}(\w+)")
_ON_SOMEBODY = frozenset({"shooting", "injury", "attack", "theft", "arrest", "death"})
"""Kinds of happening that are done to somebody: without an object in the active voice ("officers shot and killed the teen") the verb
leaves to the next what it was done to."""
_BENT = {"shot": "shoot", "stole": "steal", "struck": "strike", "hit": "hit"}
"""Forms of these verbs that do not begin as the verb does."""
_NEAR = 4
"""Words up to a participle among which the "be" of its passive stands."""
_DIED = words("die perish succumb")
_PARTICLES = words("go slip loose know be")
"""Bare verbs that another verb takes with it ("had just been let go")."""


def is_assertion(reading: Reading, claim: Claim, forms: Sequence[str], standing: bool, passive: bool) -> bool:
    """`forms` are its words without those of subordinate clauses; one that cannot stand alone (`standing`) needs two telling words."""
    if reading.text.startswith("?", claim.span.end) or _is_condition(claim, forms):
        return False
    if not forms or forms[0] in _ASKING or "if" in forms[:2] or tuple(forms[:3]) in _SUPPOSING:
        return False
    if forms[0] in _LEFT_OPEN and _word_before(reading.text, claim.span.start) in _UNTOLD:
        return False
    if not standing and len({form for form in forms if form not in LIGHT and form not in _ON_SOMETHING}) < _FEWEST:
        return False
    if forms[0].endswith("ing") and _word_before(reading.text, claim.span.start) in _NOT_SO:
        return False
    if _is_doubted(reading.text, claim.span.start):
        return False
    return not _breaks_off(reading, claim, forms, passive)


def _is_condition(claim: Claim, forms: Sequence[str]) -> bool:
    """Whether it says under which condition, the verb before its subject: "should the ferry be sold"."""
    return forms[:1] == ["should"] and claim.subject is not None and claim.subject.start > claim.span.start


def _is_doubted(text: str, start: int) -> bool:
    """Whether somebody does not believe what begins there; the last letters first: before nearly all clauses stand others."""
    before = max(0, start - _REACH)
    return text[before:start].rstrip(" \t").lower().endswith(_DOUBTING) and _DOUBTED.search(text, before, start) is not None


def _word_before(text: str, start: int) -> str:
    found = _BEFORE.search(text, max(0, start - _REACH), start)
    return found[1].lower() if found else ""


def _breaks_off(reading: Reading, claim: Claim, forms: Sequence[str], passive: bool) -> bool:
    """Whether it ends with its verb, and what that was done to, or the rest of the verb, stands behind it."""
    verb = claim.predicate.split()[0]
    following = _GOES_ON.match(reading.text, claim.span.end)
    is_verb = stem(forms[-1]) == stem(verb) or _BENT.get(forms[-1]) == verb
    if following is None or not is_verb:
        return False
    if following[1] in _PARTICLES:
        return True
    done = passive or not reading.being.isdisjoint(forms[-_NEAR:])
    return not done and following[1] in ("and", "or") and verb not in _DIED and bool(KINDS_OF.get(verb, frozenset()) & _ON_SOMEBODY)
