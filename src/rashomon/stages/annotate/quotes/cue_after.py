"""The cue behind a quoted passage: `"...," said A`, `"...," A said`, `"...," according to A`, `"..." in May, A said`."""

import re

from rashomon.stages.annotate.quotes.attribution import Attribution, Range
from rashomon.stages.annotate.quotes.context import DASHES, Context
from rashomon.stages.annotate.quotes.lexicon import ADDRESSING, SURE_REPORTING
from rashomon.stages.annotate.quotes.sources import noun_phrase, source_of
from rashomon.stages.annotate.quotes.syntax import Syntax

_FAR = 40
"""A long apposition may stand between: `"...," A, the head of B, which ..., said`."""
_NEAR = 8
"""Of 1,032 annotated cues behind quoted words, 97 in 100 stand within this many tokens."""
_CITED = 20
"""Tokens to the verb of who is quoted as saying something, with his office. Set by reason."""
_SIGNATURE = 14
"""Tokens of a name with its role behind a dash."""
_DASH = re.compile(r"\s{0,3}([-–—―~]{1,2})\s{0,3}")
_TRIM = " \t\n\r\"“”‘’'"
_FINITE = ("VBD", "VBZ", "VBP")
_GOING_ON = frozenset({"keep", "begin", "start", "be"})
"""Verbs that carry another as their participle: "he keeps saying"."""
_FINITE_OR_MODAL = (*_FINITE, "MD")


def cue_after(context: Context, number: int) -> Attribution | None:
    """The attribution of the passage to the cue behind it, if there is one."""
    before, after = context.before(number), context.after(number)
    stop = context.ends(number)
    syntax = context.syntax
    if not after or syntax[after[0]].pos in ("CCONJ", "SCONJ") or syntax[after[0]].tag in ("WDT", "WP", "WRB"):
        return None
    signed = _signature(context, number, after)
    if signed is not None:
        return signed
    if stop == "" and not _whole(context, number, before):
        return _trailing(context, number, before, after)
    first = syntax[after[0]]
    if stop in ("", ".") and not _cue_and_no_more(context, number, after):
        return _trailing(context, number, before, after) if stop == "" else None
    if first.text.lower() == "according":
        source = context.according(after[0])
        return _made(context, number, before, source, cue=(first.start, first.end))
    cited = _cited(syntax, after)
    if cited is not None:
        return _made(context, number, before, *cited)
    for place, i in enumerate(after[:_FAR]):
        if context.reports(i) and (place <= _NEAR or context.syntax.lemma(i) in SURE_REPORTING) and _finite(syntax, i, place):
            source = _source_beside(syntax, i, after, place)
            if source is not None and not _speaks_of_other(context, i, after, before):
                return _made(context, number, before, source, verb=i)
    return None


def _cited(syntax: Syntax, after: list[int]) -> tuple[tuple[int, ...], int] | None:
    """`"...," he was quoted as saying`: who is cited, and the verb."""
    quoted = next((i for i in after[:_CITED] if syntax.lemma(i) == "quote" and syntax[i].tag == "VBN"), None)
    subject = syntax.child(quoted, "nsubjpass") if quoted is not None else None
    if quoted is None or subject is None or [syntax[i].text for i in after if i > quoted][:2] != ["as", "saying"]:
        return None
    source = noun_phrase(syntax, subject)
    return (source, quoted) if source[0] == after[0] else None


def _whole(context: Context, number: int, before: list[int]) -> bool:
    """The passage is a sentence by itself, though no stop ends it."""
    first = context.passages[number].pieces[0][0]
    return not before and context.text[first : first + 1].isupper()


def _cue_and_no_more(context: Context, number: int, after: list[int]) -> bool:
    """A cue and the end of the sentence follow, though a comma should stand before the mark: `"... ends." A said.`"""
    syntax = context.syntax
    if syntax[after[0]].text[:1].islower() and context.reports(after[0]):
        return True
    verb = after[-1]
    if len(after) > _NEAR or not context.reports(verb) or context.syntax.lemma(verb) not in SURE_REPORTING:
        return False
    if any(syntax[i].text == "," for i in after):
        return False
    following = context.text[syntax[verb].end : context.blocks[context.passages[number].last_block][1]][:1]
    return following in ("", ".")


def _signature(context: Context, number: int, after: list[int]) -> Attribution | None:
    """`"..." — A, head of B`, with nothing behind it in the block."""
    passage, syntax = context.passages[number], context.syntax
    end = context.blocks[passage.last_block][1]
    dash = _DASH.match(context.text, passage.end, end)
    if dash is None or len(after) > _SIGNATURE or syntax[after[0]].pos not in ("PROPN", "DET", "NOUN"):
        return None
    if context.text[syntax[after[-1]].end : end].strip(" .)]\t\r") or any(syntax[i].tag in _FINITE for i in after):
        return None
    if context.before(number):
        return None
    return Attribution(passage.pieces, dash.span(1), tuple(after), None, "after", (passage,), passage.grounds)


def _trailing(context: Context, number: int, before: list[int], after: list[int]) -> Attribution | None:
    """The quoted words go on without marks up to a comma and the cue."""
    syntax = context.syntax
    for place, i in enumerate(after[:_FAR]):
        if not context.reports(i) or context.syntax.lemma(i) not in SURE_REPORTING or syntax.child(i, "ccomp") == i + 1:
            continue
        comma = next((c for c in reversed(after[:place]) if syntax[c].text == ","), None)
        source = source_of(syntax, i)
        if comma is None or source is None or source[0] != comma + 1 or source[-1] > i:
            continue
        if _speaks_of_other(context, i, after, []):
            continue
        made = _made(context, number, before, source, verb=i)
        content = (*made.content[:-1], (made.content[-1][0], syntax[comma].start))
        return Attribution(content, made.cue, source, i, "after", made.passages, made.grounds)
    return None


def _finite(syntax: Syntax, verb: int, place: int) -> bool:
    if syntax[verb].tag in _FINITE or (place > 0 and syntax[verb].text.lower() == "read"):
        return True
    if syntax[verb].tag == "VBG" and verb and syntax.lemma(verb - 1) in _GOING_ON and syntax[verb - 1].tag in _FINITE:
        return True
    return syntax[verb].tag == "VBN" and (place == 0 or syntax.child(verb, "aux") is not None)


def _speaks_of_other(context: Context, verb: int, after: list[int], before: list[int]) -> bool:
    """The verb has words of its own behind it, and the passage is but a part of what leads up to it."""
    syntax = context.syntax
    clause = syntax.child(verb, "ccomp")
    if clause is not None and verb < clause <= after[-1]:
        return bool(before) or syntax.child(clause, "mark") is not None or syntax[clause].tag in _FINITE_OR_MODAL
    own = [c for c in syntax.children[verb] if c > verb and syntax[c].dep in ("dobj", "xcomp", "prt", "dative")]
    return bool(before) and bool(own) and context.syntax.lemma(verb) not in ADDRESSING


def _source_beside(syntax: Syntax, verb: int, after: list[int], place: int) -> tuple[int, ...] | None:
    nearby = frozenset(after)
    source = source_of(syntax, verb)
    if source is not None and nearby.issuperset(source) and (source[-1] < verb or place <= 2):
        return source
    if all(syntax[i].pos == "ADV" for i in after[:place]):
        return _phrase_from(syntax, after[place + 1 :])
    if place > 1 and syntax[verb - 1].text == ",":
        phrase = _phrase_from(syntax, after[:place])
        if phrase is not None and phrase[0] == after[0] and syntax[phrase[-1] + 1].text == ",":
            return phrase
    nouns = [i for i in after[:place] if syntax[i].pos in ("NOUN", "PROPN", "PRON")]
    if nouns and not any(syntax[i].tag in _FINITE_OR_MODAL for i in after[:place]):
        return tuple(i for i in noun_phrase(syntax, nouns[0]) if i in nearby and i < verb) or (nouns[0],)
    return None


def _phrase_from(syntax: Syntax, tokens: list[int]) -> tuple[int, ...] | None:
    """The noun phrase that a run of tokens begins with."""
    phrase: list[int] = []
    for i in tokens[:12]:
        if syntax[i].pos in ("PUNCT", "VERB", "AUX", "CCONJ", "SCONJ", "ADP"):
            break
        phrase.append(i)
    return tuple(phrase) if any(syntax[i].pos in ("NOUN", "PROPN", "PRON") for i in phrase) else None


def _made(
    context: Context, number: int, lead: list[int], source: tuple[int, ...] | None, verb: int | None = None,
    cue: Range | None = None,
) -> Attribution:  # fmt: skip
    """What leads up to the passage in its sentence without a cue of its own belongs to the words ascribed."""
    passage = context.passages[number]
    content = passage.pieces
    colon = max((place for place, i in enumerate(lead) if context.syntax[i].text == ":"), default=-1)
    lead = lead[colon + 1 :]
    last = context.syntax[lead[-1]].text if lead else ""
    if last in DASHES or (last == "," and any(context.reports(i) for i in lead[-_NEAR:])):
        lead = []
    start = context.syntax[lead[0]].start if lead else passage.start
    if lead and context.text[start : passage.start].strip(_TRIM):
        content = ((start, passage.pieces[0][1]), *passage.pieces[1:])
    if verb is not None:
        cue = (context.syntax[verb].start, context.syntax[verb].end)
    return Attribution(content, cue, source, verb, "after", (passage,), passage.grounds)
