"""Damage of known kinds, done to sound sentences: what is lost, doubled or mistaken on the way from an outlet to a file.

Each kind is a function of a sentence and a random generator, which gives the spoilt sentence, or None where it cannot be done there.
"""

import random
import re
from collections.abc import Callable

Spoil = Callable[[str, random.Random], str | None]
_WORD = re.compile(r"(?<![\w'’-])[a-z]{7,14}(?![\w'’-])")
_FUNCTION = re.compile(r"(?<=[a-z] )(?:of|to|the|a|in|is|was|were|has|had|be|by|at) (?=[a-z])")
_CAPITAL = re.compile(r"(?<=[a-z]\. )[A-Z](?=[a-z])|\b(?:[MTWFS]\w{2,5}day|January|February|April|June|July|September|October)\b")
_LOOKS = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("l", "1"), ("o", "0"), ("li", "h"))
_FORMS = {" was ": " were ", " were ": " was ", " has ": " have ", " have ": " has ", " is ": " are ", " are ": " is "}
_OTHERS = {
    "court": "yard", "charge": "load", "bank": "shore", "party": "feast", "trial": "process", "sentence": "phrase", "vote": "voice",
    "goal": "gate", "fair": "market", "light": "easy", "stage": "scaffold", "fire": "glow", "strike": "hit", "board": "plank",
    "case": "box", "minister": "servant", "bridge": "deck", "statement": "explanation", "meeting": "sitting", "report": "message",
    "company": "society", "hospital": "sick-house", "injured": "hurted", "missing": "lacking", "road": "street way", "talks": "speeches",
}  # fmt: skip
"""Words, and what a machine may translate for them that took another sense."""


def _cut(sentence: str, start: int, end: int, put: str = "") -> str:
    return sentence[:start] + put + sentence[end:]


def _one(pattern: re.Pattern[str] | str, sentence: str, chance: random.Random) -> re.Match[str] | None:
    found = list(re.finditer(pattern, sentence))
    return chance.choice(found) if found else None


def opening_lost(sentence: str, chance: random.Random) -> str | None:
    found = _one(r"(?<!\S)[“\"](?=[A-Z])", sentence, chance)
    return _cut(sentence, *found.span()) if found else None


def closing_lost(sentence: str, chance: random.Random) -> str | None:
    found = _one(r"(?<=[,.?!])[”\"](?= [a-z])", sentence, chance)
    return _cut(sentence, *found.span()) if found else None


def word_lost(sentence: str, chance: random.Random) -> str | None:
    found = _one(_FUNCTION, sentence, chance)
    return _cut(sentence, *found.span()) if found else None


def word_doubled(sentence: str, chance: random.Random) -> str | None:
    found = _one(_FUNCTION, sentence, chance)
    return _cut(sentence, found.start(), found.start(), found[0]) if found else None


def letters_exchanged(sentence: str, chance: random.Random) -> str | None:
    if (found := _one(_WORD, sentence, chance)) is None:
        return None
    at = found.start() + chance.randrange(1, len(found[0]) - 2)
    one, other = sentence[at], sentence[at + 1]
    return _cut(sentence, at, at + 2, other + one) if one != other else None


def letter_lost(sentence: str, chance: random.Random) -> str | None:
    if (found := _one(_WORD, sentence, chance)) is None:
        return None
    at = found.start() + chance.randrange(1, len(found[0]) - 1)
    return _cut(sentence, at, at + 1)


def misread(sentence: str, chance: random.Random) -> str | None:
    if (found := _one(_WORD, sentence, chance)) is None:
        return None
    looks = [pair for pair in _LOOKS if pair[0] in found[0][1:]]
    if not looks:
        return None
    seen, read = chance.choice(looks)
    return _cut(sentence, *found.span(), found[0][0] + found[0][1:].replace(seen, read, 1))


def wrongly_decoded(sentence: str, chance: random.Random) -> str | None:
    found = _one(r"(?<=\w)['’](?=\w)", sentence, chance)
    return _cut(sentence, *found.span(), chance.choice(("â€™", "â\x80\x99", "?", "&#39;"))) if found else None


def hyphen_left(sentence: str, chance: random.Random) -> str | None:
    if (found := _one(_WORD, sentence, chance)) is None:
        return None
    at = found.start() + chance.randrange(3, len(found[0]) - 2)
    return _cut(sentence, at, at, chance.choice(("- ", "-")))


def capital_lost(sentence: str, chance: random.Random) -> str | None:
    found = _one(_CAPITAL, sentence, chance)
    return _cut(sentence, *found.span(), found[0].lower()) if found else None


def said_again(sentence: str, chance: random.Random) -> str | None:
    return f"{sentence} {sentence}" if sentence.count(" ") >= 8 else None


def cut_off(sentence: str, chance: random.Random) -> str | None:
    found = [match for match in _FUNCTION.finditer(sentence) if match.start() > 50]
    return sentence[: chance.choice(found).end() - 1] if found else None


def space_lost(sentence: str, chance: random.Random) -> str | None:
    found = _one(r"(?<=[a-z]{3}) (?=[a-z]{4})|(?<=[a-z]{3}[.,]) (?=[A-Za-z])", sentence, chance)
    return _cut(sentence, *found.span()) if found else None


def form_wrong(sentence: str, chance: random.Random) -> str | None:
    found = _one("|".join(_FORMS), sentence, chance)
    return _cut(sentence, *found.span(), _FORMS[found[0]]) if found else None


def sense_wrong(sentence: str, chance: random.Random) -> str | None:
    found = _one(rf"\b(?:{'|'.join(_OTHERS)})\b", sentence, chance)
    return _cut(sentence, *found.span(), _OTHERS[found[0]]) if found else None


KINDS: dict[str, Spoil] = {
    "opening mark lost": opening_lost, "closing mark lost": closing_lost, "word lost": word_lost, "word doubled": word_doubled,
    "letters exchanged": letters_exchanged, "letter lost": letter_lost, "misread by a scanner": misread,
    "wrongly decoded": wrongly_decoded, "hyphen of a line's end left": hyphen_left, "capital lost": capital_lost,
    "sentence said again": said_again, "sentence cut off": cut_off, "space lost": space_lost, "wrong form": form_wrong,
    "word of another sense": sense_wrong,
}  # fmt: skip
