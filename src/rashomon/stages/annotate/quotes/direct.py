"""Quoted passages, each with the cue beside it; passages that belong to one cue are brought together."""

from rashomon.stages.annotate.quotes.attribution import Attribution, joined, led
from rashomon.stages.annotate.quotes.context import Context
from rashomon.stages.annotate.quotes.cue_after import cue_after
from rashomon.stages.annotate.quotes.cue_before import cue_at_colon, cue_before

_LIST_GAP = 4
"""Tokens between members of a list of quoted words: `", " and, yes, "`."""
_CUE_GAP = 12
"""Tokens from one quoted passage over the cue to the next: `," she told the council in May, "`."""


def find_direct(context: Context) -> tuple[list[Attribution], list[int]]:
    """Attributions of quoted passages in reading order, and the numbers of the passages that no cue was found for."""
    found: list[Attribution] = []
    uncued: list[int] = []
    last: int | None = None
    for number in range(len(context.passages)):
        own = cue_at_colon(context, number) or cue_after(context, number) or cue_before(context, number)
        verb = found[-1].verb if found else None
        same = verb is not None and (own.verb == verb if own is not None else _same_cue(context, verb, number))
        if same or (own is None and last is not None and _goes_on(context, last, number)):
            found[-1] = joined(found[-1], context.passages[number])
        elif own is not None:
            found.append(_with_what_led(context, own, number, uncued))
        else:
            uncued.append(number)
            continue
        last = number
    return found, uncued


def _with_what_led(context: Context, own: Attribution, number: int, uncued: list[int]) -> Attribution:
    """With the paragraphs before that were left open and went on in this one, with the same mark: their cue is this one. They
    leave `uncued`."""
    while uncued and uncued[-1] == number - 1 and context.passages[number].continues:
        marks = {context.text[context.passages[n].start] for n in (number, number - 1)}
        if len(marks) > 1 or context.before(uncued[-1]) or context.after(uncued[-1]):
            break
        number = uncued.pop()
        own = led(context.passages[number], own)
    return own


def _same_cue(context: Context, verb: int, number: int) -> bool:
    """`"...," he told the crowd that "...": the cue of the passage before leads up to this one too."""
    before = context.before(number)
    if verb not in before:
        return False
    last = context.syntax[before[-1]].text
    if last.endswith(".") and context.speechlike(number):
        return True
    return len(before) <= _CUE_GAP and last in ("that", ",", "and", "but")


def _goes_on(context: Context, last: int, number: int) -> bool:
    """Whether a passage without a cue goes on with the one before: right behind its sentence, or opened again."""
    passage, earlier = context.passages[number], context.passages[last]
    gap = context.syntax.inside(earlier.end, passage.start)
    if passage.first_block != earlier.last_block:
        return passage.continues and passage.first_block == earlier.last_block + 1 and not context.before(number)
    if number == last + 1 and len(gap) <= _LIST_GAP and any(context.syntax[i].pos == "CCONJ" for i in gap):
        return all(context.syntax[i].pos in ("CCONJ", "PUNCT", "INTJ", "SPACE", "ADV") for i in gap)
    if context.before(number) or not context.speechlike(number):
        return False
    return sum(context.is_stop(i) for i in gap) <= 1
