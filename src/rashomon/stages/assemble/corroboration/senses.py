"""One word for two things: a case that goes from charge to verdict, who is fired or fires, who is shot or shot at, and who
leaves or leaves somebody hurt."""

from functools import lru_cache
from itertools import pairwise

from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.lexicon import DAYS, LIGHT
from rashomon.text.terms import stem
from rashomon.text.wordlist import words

_STEPS: dict[str, str] = {
    **dict.fromkeys(words("charged charges charge accused indicted indictment arraigned arraignment"), "charge"),
    **dict.fromkeys(words("arrested arrests arrest detained apprehended"), "arrest"),
    **dict.fromkeys(words("convicted convicts convict conviction guilty"), "conviction"),
    **dict.fromkeys(words("sentenced sentences sentence sentencing"), "sentence"),
    **dict.fromkeys(words("acquitted acquits acquit acquittal exonerated"), "acquittal"),
    **dict.fromkeys(words("denied denies deny denying"), "denial"),
}
"""Steps of a criminal case by the words that tell of them: who is charged with murder is not yet guilty of it, and who denies it is not
charged by that."""
_PLEADING = words("plead pleads pleaded pled pleading plea pleas")
_FIRST_STEPS = frozenset({"arrest", "charge"})
_SHOT = words("round rounds shot shots bullet bullets gun guns pistol rifle weapon missile missiles rocket rockets volley tear")
"""What is fired, where nobody is."""
_SHOOTING = words("shot shoot shoots shooting")
_LEAVING = words("leave leaves leaving left")
_LEFT_SO = words("dead wounded injured hurt homeless stranded trapped unconscious bleeding paralysed paralyzed damaged destroyed")
"""What somebody or something is left, where nobody goes away."""
_VAGUE = {stem(verb): forms for verb, forms in (
    ("take", words("take takes took taken taking")), ("give", words("give gives gave given giving")),
    ("put", words("put puts putting")), ("get", words("get gets got gotten getting")),
)}  # fmt: skip
"""Verbs, by their stems with their forms, of which only what stands behind tells what is done: "took the weapons", "took two hostages"."""
_TOWARDS = words("at into on upon toward towards")


def senses_apart(one: Fact, other: Fact) -> bool:
    """Whether the clauses tell of two steps of a case, one of a shot and the other of a dismissal, one of a shot that
    hit, one of a departure and the other of what was left behind, or of other things taken, given or put."""
    ours, theirs = _steps(one.words), _steps(other.words)
    if ours and theirs and not ours & theirs:
        return True
    if one.head == other.head == "shoot" and _shoots_at(one) != _shoots_at(other):
        return True
    if one.head == other.head == "leav" and _leaves_so(one.words) != _leaves_so(other.words):
        return True
    if one.head == other.head and one.head in _VAGUE and _done(one.head, one.words).isdisjoint(_done(one.head, other.words)):
        return True
    return one.head == other.head == "fire" and _shoots(one.words) != _shoots(other.words)


@lru_cache(maxsize=65_536)
def _steps(told: tuple[str, ...]) -> frozenset[str]:
    """The steps named; beside a verdict or a denial arrest and charge only say on what it was given."""
    found = frozenset(_STEPS[word] for word in told if word in _STEPS)
    if ("not", "guilty") in pairwise(told):
        found = found - {"conviction"} | {"acquittal" if _PLEADING.isdisjoint(told) else "denial"}
    return found - _FIRST_STEPS if found - _FIRST_STEPS else found


@lru_cache(maxsize=65_536)
def _done(head: str, told: tuple[str, ...]) -> frozenset[str]:
    """What stands behind such a verb, without light words, days and numbers; the verb itself where nothing does."""
    at = next((at for at, form in enumerate(told) if form in _VAGUE[head]), len(told))
    behind = frozenset(stem(form) for form in told[at + 1 :] if form not in LIGHT | DAYS and not form[:1].isdigit())
    return behind or frozenset({head})


@lru_cache(maxsize=65_536)
def _shoots(told: tuple[str, ...]) -> bool:
    behind = told[told.index("fired") + 1 : told.index("fired") + 2] if "fired" in told else ()
    opened = any(form.startswith("open") and word == "fire" for form, word in pairwise(told))
    return opened or bool(_SHOT.intersection(told)) or bool(_TOWARDS.intersection(behind))


def _shoots_at(fact: Fact) -> bool:
    """Whether it does not tell that the shot hit: "shot at her", "were shot at"; who "was shot at close range" was hit."""
    behind = [fact.words[at + 2 : at + 3] for at, (form, word) in enumerate(pairwise(fact.words)) if form in _SHOOTING and word == "at"]
    return any(not fact.passive or word in ((), ("by",)) for word in behind)


def _leaves_so(told: tuple[str, ...]) -> bool:
    leaving = next((at for at, form in enumerate(told) if form in _LEAVING), len(told))
    return not _LEFT_SO.isdisjoint(told[leaving:])
