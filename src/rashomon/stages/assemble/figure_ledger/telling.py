"""The words around an amount that no noun names: what lasts, costs or is done so much."""

import re

from rashomon.model.span import Span

_BREAK = re.compile(r",(?!\d)|[;:()\[\]\n“”\"—–]|(?<!\b[A-Z])(?<!\b[DMS][rts])(?<!\bMrs)[.!?](?=\s|\Z)|--| - ")
_AT_MARK = re.compile(r"\s*,\s*(?=\w)")
_BACK, _AHEAD = 110, 90
"""Characters before and behind an amount that are looked at. By reason: some fifteen words."""
_MOST, _TAIL, _CLAUSE, _LAST = 8, 6, 8, 4
"""Words kept before an amount, behind it, behind it in a clause of its own ("before he took office"), and before it where what is done
stands farther off. Read in eleven stories."""
_BOUND = frozenset(
    "a an the and or but nor so if that this these those which who whom whose what when where while it its he she they his her their "
    "i you we my our your there then also has have had having is are was were be been being will would could can may might must shall "
    "should do does did not to as of in on at by with from for than into since until during".split()
)
"""Words that a label does not begin with."""
_HANGING = frozenset(
    "a an the and or but for to in on at by with from as than within during over under about around some nearly almost just only more "
    "less least most up down past last next first another additional total per its his her their our my your this that which who into "
    "when many several roughly approximately between plus minimum maximum now put stands stood estimated has have had is are was were "
    "be been being will would after before".split()
)
"""Words that it does not end with."""
_CLAUSAL = frozenset("before after since until till".split())
_TAILS = _CLAUSAL | frozenset(
    "of in on at for from with as to during into against under over that who between behind later earlier prior upfront".split()
)
"""How what follows an amount goes on telling of it."""
_SIZES = re.compile(r"\s(?:tall|long|wide|high|deep|thick)\b")


def words_around(text: str, amount: Span, clause: Span, since: int, doing: Span | None = None) -> str:
    """What a clause says around an amount, the amount left out: "served … in federal prison"; empty where it says too little.

    `since`: where the figure before it ends; what stands before that tells of the other one. `doing`: the verb, which is told
    first where it stands far off.
    """
    start = max(clause.start, since, amount.start - _BACK)
    before = _stripped(text[start : amount.start])
    if doing and start <= doing.start and len(before) == _MOST and text.find(" ".join(before[:2]), start, amount.start) > doing.start:
        before = [doing.of(text), "…", *_from_content(before[-_LAST:])]
    after = text[amount.end : amount.end + _AHEAD]
    opening = _AT_MARK.match(after) if not before else None
    behind = _lead(after[opening.end() :]) if opening else _tail(after)
    return " … ".join(part for part in (" ".join(before), behind) if part)


def _stripped(before: str) -> list[str]:
    """The last words before an amount, without those that only lead to it; of an amount in apposition what it stands beside."""
    before = before.rstrip(" ,-–—(")
    start = max((m.end() for m in _BREAK.finditer(before)), default=0)
    words = [word for word in (w.strip("-'‘’") for w in before[start:].split()) if word]
    while words and words[-1].lower() in _HANGING:
        words.pop()
    return _from_content(words[-_MOST:])


def _tail(after: str) -> str:
    """What follows an amount and hangs on it: "in federal prison", "before he took office"."""
    if size := _SIZES.match(after):
        return size[0].strip()
    words = _segment(after).split()
    if not words or not (words[0].lower() in _TAILS or words[0].endswith("ing")):
        return ""
    return _to_content(words[: _CLAUSE if words[0].lower() in _CLAUSAL else _TAIL], keep=1)


def _lead(after: str) -> str:
    """The clause behind an amount that opens the sentence: "For 35 years, the act has helped"."""
    return " ".join(_from_content(_to_content(_segment(after).split()[:_MOST], keep=0).split()))


def _segment(after: str) -> str:
    mark = _BREAK.search(after)
    return after[: mark.start()] if mark else after.rpartition(" ")[0]


def _from_content(words: list[str]) -> list[str]:
    while words and words[0].lower() in _BOUND:
        words = words[1:]
    return words


def _to_content(words: list[str], keep: int) -> str:
    while len(words) > keep and words[-1].lower() in _HANGING:
        words = words[:-1]
    return " ".join(words) if len(words) > keep else ""
