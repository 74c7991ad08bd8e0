"""What kind of thing a clause tells, and the words that tell it: verbs, nouns of events, and what verb and particle say together."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rashomon.stages.assemble.chronology.lexicon import EMPTY, KIND_MARK, KINDS, LIGHT, MOVING, NAME_MARK
from rashomon.text.terms import Word, find_words, known_terms, stem

RESPOND = stem("respond")
_VERB = 6
"""Letters from which what stands before "-ion" is the verb: "inspection", not "section"."""
_GO_AHEAD = re.compile(r"(?i)\b(?:go(?:es|ing)? ahead|take(?:s|n)? place|took place)\b")
_FOUND_GUILTY = re.compile(r"(?i)\b(?:found|finds|find) (?:[a-z]+ ){0,3}(?:(not )?guilty)\b")
_TURNED_OUT = re.compile(
    r"\brespon(?:ded|ds|ding) [^;\n]{0,60}?\bto [^;\n]{0,60}?"
    r"\b(?:calls?|reports?|scene|shootings?|shots|gunfire|gunshots|crash|collision|fire|blaze|explosion|robbery)\b"
)
_SHOTS = re.compile(
    r"(?i)\b(?:open(?:s|ed|ing)? fire\b|shots? (?:were |was |had been )?(?:rang out|ring out|fired)\b"
    r"|(?:gun|pistol|rifle|weapon|revolver) (?:[a-z]+ )?went off\b|fir(?:ed|es|ing) (?:[a-z]+ ){0,3}(?:shots?|rounds?|bullets?)\b)"
)
_SHOT_WORDS = (" fire", "shot", "went off", "fired", "fires", "firing")
"""Of these one stands in whatever `_SHOTS` finds."""
_GIVE_WAY = re.compile(r"(?i)\b(?:give|gives|gave|given|giving) (?:way|up at)\b")
_DIED = re.compile(
    r"(?i)\b(?:(pass(?:es|ed|ing)? away)\b|los(?:e|es|t|ing) (?:his|her|their) li(?:fe|ves)\b"
    r"(?!['’]| (?:savings?|work|insurance|jackets?|rafts?|partners?)\b)"
    r"|(?:falls?|fell|fallen|falling|plung(?:e|es|ed|ing)|jump(?:s|ed|ing)?|slid|bled|fro(?:ze|zen)) (?:[a-z0-9,]+ ){0,4}"
    r"to (?:his|her|their) deaths?\b)"
)
"""A death that the verb alone does not tell: "passed away", "fell to his death"."""
_DYING = frozenset(stem(word) for word in "pass lose fall plunge jump slide bleed freeze".split())
"""Its verbs."""
_DIED_WORDS = (" away", " death", " life", " lives")
"""Of these one stands in whatever `_DIED` finds."""


@lru_cache(maxsize=100_000)
def _telling(word: str) -> str:
    """What a stem tells of an event: words of one kind ("join", "attend") are one; empty for numbers and for words that tell nothing."""
    if word in EMPTY or word[0].isdigit():
        return ""
    own = _verb_of(word)
    return f"{KIND_MARK}{KINDS[own]}" if own in KINDS else own


@lru_cache(maxsize=50_000)
def _common_noun(name: str) -> str:
    """The stem of the noun that a name of several words ends with, where it is one: the bridge of "Skelder Bridge"."""
    words = list(find_words(name))
    return words[-1].stem if len(words) > 1 and words[-1].stem in known_terms() and words[-1].stem not in EMPTY else ""


def _verb_of(word: str) -> str:
    """"inspection" as "inspect", where that is a word."""
    verb = word.removesuffix("ion")
    return verb if verb != word and len(verb) >= _VERB and verb in known_terms() else word


def clause_words(
    text: str, names: Sequence[tuple[int, int, str]] = (), words: Sequence[Word] | None = None, start: int = 0
) -> frozenset[str]:
    """The telling stems of a clause, names by their ids (from, to, id), with what its verb and particle say together: "gave way"
    is a fall, "go ahead" no journey.

    `words`: those of the text, where they are at hand, as they stand in one in which it begins at `start`.
    """
    found = {f"{NAME_MARK}{id}" for _, _, id in names}
    found |= {noun for first, last, _ in names if (noun := _common_noun(text[first:last]))}
    held = [(start + first, start + last) for first, last, _ in names]
    if died := _died(text):
        found.add(f"{KIND_MARK}die")
        # To pass away is to pass nothing.
        held += [(start + died.start(), start + died.end())] if died[1] else []
    if _may_go_ahead(text):
        held += [(start + match.start(), start + match.end()) for match in _GO_AHEAD.finditer(text)]
    found.update(map(_telling, _outside(held, find_words(text) if words is None else words)))
    if _gives_way(text):
        found.add(f"{KIND_MARK}fall")
    if _is_shot(text):
        found.add(f"{KIND_MARK}shoot")
    if verdict := _found_guilty(text):
        found.add(f"{KIND_MARK}{_verdict(verdict)}")
    return frozenset(found - {""})


def _outside(held: Sequence[tuple[int, int]], words: Iterable[Word]) -> Iterator[str]:
    """The stems of the words that lie outside of the stretches `held`."""
    for word in words:
        for start, end in held:
            if word.start < end and start < word.end:
                break
        else:
            yield word.stem


def _may_go_ahead(text: str) -> bool:
    """Whether it is worth looking for: nearly all clauses have none of these words."""
    low = text.lower()
    return "ahead" in low or " place" in low


def _gives_way(text: str) -> bool:
    low = text.lower()
    return (" way" in low or " up at" in low) and bool(_GIVE_WAY.search(text))


def _is_shot(text: str) -> bool:
    """Whether somebody shot: "opened fire", "shots rang out", "the gun went off"."""
    low = text.lower()
    return any(map(low.__contains__, _SHOT_WORDS)) and bool(_SHOTS.search(text))


def _died(text: str) -> re.Match[str] | None:
    """Whether it tells that somebody died, by a verb that does not tell it alone."""
    low = text.lower()
    return _DIED.search(text) if any(map(low.__contains__, _DIED_WORDS)) else None


def _found_guilty(text: str) -> re.Match[str] | None:
    return _FOUND_GUILTY.search(text) if "guilty" in text.lower() else None


def _verdict(found: re.Match[str]) -> str:
    return "acquit" if found[1] else "convict"


def kind_of(predicate: str, text: str, words: Sequence[Word], start: int = 0) -> str:
    """The kind of what a clause tells: of its verb; of the event noun where that carries the meaning; else the verb's stem.

    `words`: as they stand in a text in which the clause begins at `start`.
    """
    verb, *particle = (stem(w) for w in predicate.lower().split())
    own = KINDS.get(verb, verb) if verb != "blast" else verb
    if _gives_way(text):
        return "fall"
    if verb in _DYING and _died(text):
        return "die"
    if own in {"begin", "fire", "travel", "ring", "rang", "shoot"} and _is_shot(text):
        return "shoot"
    if own == "find" and (verdict := _found_guilty(text)):
        return _verdict(verdict)
    ahead = _GO_AHEAD.search(text) if _may_go_ahead(text) else None
    # Who responds to a call of shots fired says nothing: the call tells what happened.
    comes = verb == RESPOND and _TURNED_OUT.search(text)
    if verb in LIGHT or verb in MOVING or particle or comes or (verb == "go" and ahead):
        first, last = ahead.span() if ahead else (0, 0)
        others = [kind for kind in noun_kinds([w for w in words if not first <= w.start - start < last], text, verb, start) if kind != own]
        return others[0] if others else (own if own != "travel" or not particle else verb)
    return own


def noun_kinds(words: Sequence[Word], text: str, verb: str, start: int = 0) -> list[str]:
    """The kinds of the event nouns besides the verb (its stem); the month of March is none.

    `words`: as they stand in a text in which `text` begins at `start`.
    """
    return [KINDS[w.stem] for w in words if w.stem in KINDS and w.stem != verb and text[w.start - start : w.end - start] != "March"]
