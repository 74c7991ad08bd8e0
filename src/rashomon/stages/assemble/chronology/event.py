"""One account's word of one event."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from rashomon.model.span import Span
from rashomon.stages.assemble.chronology.lexicon import EMPTY, KIND_MARK, KINDS, LIGHT, MOVING, NAME_MARK
from rashomon.stages.assemble.chronology.stretch import Stretch
from rashomon.text.terms import Word, find_words, known_terms, stem

Turn = Literal["", "moved", "cancelled"]
"""What an account says became of a plan, where it tells that and not the plan itself."""
View = Literal["past", "ahead", "undated"]
"""Of the event, as its article sees it: done, still to come, or told without a time."""

_VERB = 6
"""Letters from which what stands before "-ion" is the verb: "inspection", not "section"."""
_GO_AHEAD = re.compile(r"(?i)\b(?:go(?:es|ing)? ahead|take(?:s|n)? place|took place)\b")
_GIVE_WAY = re.compile(r"(?i)\b(?:give|gives|gave|given|giving) (?:way|up at)\b")


@dataclass(frozen=True, slots=True)
class Event:
    """One account's word of one event."""

    span: Span
    view: View
    stretch: Stretch | None
    kind: str
    """The kind of its predicate (travel, attend ...), else the predicate's stem."""
    words: frozenset[str]
    """Stems that tell it from other events."""
    who: tuple[str, ...]
    """Entity ids of those who do it."""
    entities: frozenset[str]
    places: tuple[str, ...]
    """Entity ids of places in its clause; `place_words` as they stand."""
    place_words: str | None
    tentative: bool
    text: str
    published: str | None
    statement: bool = False
    audience: str = ""
    """Of a statement: the stem of whom it was told, where that is not just anybody."""
    states: bool = False
    """Whether countries or towns do it: they act through people that another account may name."""
    body: bool = False
    """Whether a body does it: a council sits, and votes, once a day."""
    head: str = ""
    """Stem of the noun that does it, where it has no name."""
    turn: Turn = ""
    moved_to: Stretch | None = None
    """Where a later account put what was planned for these days."""


def telling(words: Iterable[Word]) -> frozenset[str]:
    """The stems of a clause that tell its event from others; words of one kind of event ("join", "attend") are one."""
    stems = (_verb_of(w.stem) for w in words if w.stem not in EMPTY and not w.form[0].isdigit())
    return frozenset(f"{KIND_MARK}{KINDS[s]}" if s in KINDS else s for s in stems)


def _common_noun(name: str) -> str:
    """The stem of the noun that a name of several words ends with, where it is one: the bridge of "Skelder Bridge"."""
    words = list(find_words(name))
    return words[-1].stem if len(words) > 1 and words[-1].stem in known_terms() and words[-1].stem not in EMPTY else ""


def _verb_of(word: str) -> str:
    """"inspection" as "inspect", where that is a word."""
    verb = word.removesuffix("ion")
    return verb if verb != word and len(verb) >= _VERB and verb in known_terms() else word


def clause_words(text: str, names: Iterable[tuple[int, int, str]] = ()) -> frozenset[str]:
    """The telling stems of a clause, names by their ids (from, to, id), with what its verb and particle say together: "gave way"
    is a fall, "go ahead" no journey."""
    found = frozenset(f"{NAME_MARK}{id}" for _, _, id in names)
    found |= {last for start, end, _ in names if (last := _common_noun(text[start:end]))}
    held = list(_GO_AHEAD.sub(lambda match: " " * len(match[0]), text))
    for start, end, _ in names:
        held[start:end] = " " * (end - start)
    found |= telling(find_words("".join(held)))
    return found | {f"{KIND_MARK}fall"} if _GIVE_WAY.search(text) else found


def kind_of(predicate: str, text: str) -> str:
    """The kind of what a clause tells: of its verb; of the event noun where that carries the meaning; else the verb's stem."""
    verb, *particle = (stem(w) for w in predicate.lower().split())
    own = KINDS.get(verb, verb)
    if _GIVE_WAY.search(text):
        return "fall"
    if verb in LIGHT | MOVING or particle or (verb == "go" and _GO_AHEAD.search(text)):
        nouns = [KINDS[w.stem] for w in find_words(_GO_AHEAD.sub(" ", text)) if w.stem in KINDS and w.stem != verb]
        others = [kind for kind in nouns if kind != own]
        return others[0] if others else (own if own != "travel" or not particle else verb)
    return own
