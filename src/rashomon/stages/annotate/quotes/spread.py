"""Passages without a cue beside them: those inside words ascribed otherwise, and those that stand alone."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from rashomon.stages.annotate.quotes.attribution import Attribution, Range, joined
from rashomon.stages.annotate.quotes.context import Context
from rashomon.stages.annotate.quotes.lexicon import THOUGHT

_SENTENCE = 80
"""Tokens that the rest of a sentence may have between somebody's words and their going on."""
_THOUGHTS = 2
"""Blocks back in which somebody spoke who goes on behind what another thought. Set by reason."""
_GAP = 6
"""Tokens between words ascribed and a passage that goes on with them."""


def spread_over_passages(
    context: Context, found: Sequence[Attribution], uncued: Sequence[int]
) -> tuple[list[Attribution], list[int]]:
    """Stretch attributions over the passages that begin in their content or go on with it; the rest is given back."""
    free = dict.fromkeys(uncued)
    starts = [context.passages[number].start for number in uncued]
    spread = []
    for attribution in sorted(found, key=lambda a: a.content):
        here = bisect_left(starts, attribution.content[0][0] - 1)
        while here < len(uncued) and uncued[here] in free:
            longer = _over(context, attribution, uncued[here])
            if longer is None:
                break
            attribution = longer
            del free[uncued[here]]
            here += 1
        spread.append(attribution)
    return spread, list(free)


def _over(context: Context, attribution: Attribution, number: int) -> Attribution | None:
    passage = context.passages[number]
    end = attribution.content[-1][1]
    if passage.start >= end and not _goes_on(context, attribution, number):
        return None
    content = attribution.content
    if passage.pieces[-1][1] > end:
        last = content[-1][0]
        kept = list(passage.pieces[1:])
        content = (*content[:-1], (last, passage.pieces[0][1]), *kept)
    elif passage.start < content[0][0]:
        content = ((passage.pieces[0][0], content[0][1]), *content[1:])
    return replace(
        attribution, content=content, passages=(*attribution.passages, passage),
        grounds=attribution.grounds + passage.grounds,
    )  # fmt: skip


def _goes_on(context: Context, attribution: Attribution, number: int) -> bool:
    """The passage follows in the same sentence, and no other cue stands between."""
    start, end = attribution.content[-1][1], context.passages[number].start
    if attribution.cue is None or attribution.cue[0] > start:
        return False
    gap = context.syntax.inside(start, end)
    block = context.blocks[context.passages[number].first_block]
    return block[0] <= start and len(gap) <= _GAP and not any(context.is_stop(i) or context.reports(i) for i in gap)


def go_on(context: Context, found: Sequence[Attribution], uncued: Sequence[int]) -> list[Attribution]:
    """`found`, and whole quoted sentences without a cue, right after somebody's words: the same speaker goes on.

    In the same block they join those words; in the next block they are a quotation of their own, unless lines tell nothing of
    paragraphs.
    """
    all_found = sorted(found, key=lambda a: a.content[-1][1])
    ends = [a.content[-1][1] for a in all_found]
    later = []
    for number in uncued:
        passage = context.passages[number]
        if passage.single or not context.speechlike(number) or context.before(number) or context.after(number, below=False):
            continue
        here = bisect_right(ends, passage.start) - 1
        if here < 0 or _reach(all_found[here]) < context.blocks[max(0, passage.first_block - 1)][0]:
            continue
        here = _who_spoke(context, all_found, here, passage.first_block)
        earlier = all_found[here]
        between = context.syntax.inside(_reach(earlier), passage.start)
        here_too = ends[here] > context.blocks[passage.first_block][0] or (context.cut_into_lines and _is_speech(earlier))
        if here_too and len(between) <= _SENTENCE and sum(context.is_stop(i) for i in between) <= 1:
            all_found[here] = joined(earlier, passage)
            ends[here] = passage.pieces[-1][1]
        else:
            later.append(
                Attribution(passage.pieces, None, earlier.source, None, "continued", (passage,), passage.grounds)
            )
    return [*all_found, *later]


def _reach(found: Attribution) -> int:
    """Where the words or their cue end."""
    return max(found.content[-1][1], found.cue[1] if found.cue else 0)


def _is_speech(found: Attribution) -> bool:
    """Whether all of it stands in marks, and its cue is told."""
    return found.cue is not None and found.construction in ("before", "after")


def _who_spoke(context: Context, found: Sequence[Attribution], last: int, block: int) -> int:
    """The last of those up to `last` who said something, not only thought of it, a few blocks above or in this one; else `last`."""
    start = context.blocks[max(0, block - _THOUGHTS)][0]
    for here in range(last, -1, -1):
        one = found[here]
        if one.content[-1][1] < start:
            break
        if one.passages or one.verb is None or context.syntax.lemma(one.verb) not in THOUGHT:
            return here
    return last


def quoted_share(content: Sequence[Range], pieces: Sequence[Range], text: str) -> tuple[bool, bool]:
    """Whether any of the content stands between marks, and whether all of it does (punctuation and marks apart)."""
    inside = sorted(pieces)
    any_inside = any(start < b and a < end for start, end in content for a, b in inside)
    if not any_inside:
        return False, False
    for start, end in content:
        place = start
        for a, b in inside:
            if b <= place or a >= end:
                continue
            if any(c.isalnum() for c in text[place:a]):
                return True, False
            place = max(place, b)
        if any(c.isalnum() for c in text[place:end]):
            return True, False
    return True, True
