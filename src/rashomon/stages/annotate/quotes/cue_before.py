"""The cue in front of a quoted passage: `A said, "..."`, `A told B "..."`, `A said:` and the passage, `A: "..."`."""

from dataclasses import replace

from rashomon.stages.annotate.quotes.attribution import Attribution, Range
from rashomon.stages.annotate.quotes.context import DASHES, Context
from rashomon.stages.annotate.quotes.lexicon import ADDRESSING, CLAUSE, NEEDS_COMMA, TITLED, WEEKDAYS
from rashomon.stages.annotate.quotes.sources import is_animate, noun_phrase, source_of

_BACK = 16
"""Of 274 annotated cues in front of quoted words, 99 in 100 stand within this many tokens."""
_NEAR = 8
"""Tokens of a name with its role before a colon."""
_WITH_COLON = 3
"""Tokens of a source, its verb and a colon."""
_LEAD = 3
"""Fewer tokens before the source (`But`, `In May`) are not yet words of a speaker."""
_NOMINAL = ("PRON", "PROPN", "NOUN")
_WORDS = frozenset(("word", "words", "answer", "reply", "response", "reaction", "comment", "verdict", "explanation", "message"))
"""What somebody has said, before a colon and behind whose it is."""


def cue_before(context: Context, number: int) -> Attribution | None:
    """The attribution of the passage to the cue in front of it, if there is one."""
    before = context.before(number)
    if not before:
        return _cue_above(context, number)
    last = context.syntax[before[-1]].text
    if last == ":":
        return _colon(context, number, before)
    if last == ",":
        return _comma(context, number, before)
    return _at_once(context, number, before)


def cue_at_colon(context: Context, number: int) -> Attribution | None:
    """`A said: "...," the News reported`: whose words a colon introduces says them, whoever passed them on."""
    before = context.before(number)
    if len(before) < _WITH_COLON or context.syntax[before[-1]].text != ":" or not context.reports(before[-2]):
        return None
    return _colon(context, number, before)


def _comma(context: Context, number: int, before: list[int]) -> Attribution | None:
    """`A said, "..."`; `the plan, A said, "is dead"`. What follows a `that` is left to the clause it begins."""
    syntax = context.syntax
    verb = next((i for i in reversed(before[-_BACK:-1]) if context.reports(i) and (i == before[-2] or not _describes(context, i))), None)
    if verb is None:
        return _according(context, number, before)
    if any(syntax[i].dep == "mark" and syntax[i].text.lower() in ("that", "if") for i in before if i > verb):
        return None
    if context.syntax.lemma(before[-2]) in TITLED:
        return None
    source = _source(context, verb, before)
    made = _made(context, number, source, verb)
    first = context.passages[number].pieces[0][0]
    if source is None or verb != before[-2] or not context.text[first : first + 1].islower():
        return made
    lead = [i for i in before if i < source[0]]
    if len(lead) < _LEAD or syntax[lead[-1]].text != ",":
        return made
    return replace(made, content=((syntax[lead[0]].start, syntax[lead[-1]].start), *made.content))


def _describes(context: Context, verb: int) -> bool:
    """ "research suggesting that ...": a participle right behind a noun is no cue of the sentence's."""
    token = context.syntax[verb]
    return token.tag == "VBG" and token.dep == "acl" and token.head == verb - 1


def _at_once(context: Context, number: int, before: list[int]) -> Attribution | None:
    """No mark between cue and passage: `A said "..."`, `A told B "..."`."""
    syntax = context.syntax
    verb = next((i for i in reversed(before[-5:]) if context.reports(i) and context.syntax.lemma(i) not in NEEDS_COMMA), None)
    if verb is None or (verb != before[-1] and not _addressed(context, verb, before)):
        return None
    after = context.after(number)
    if not context.ends(number) and after and syntax[after[0]].pos not in ("PUNCT", "CCONJ", "SCONJ", "ADP"):
        return None
    if _embedded(context, verb):
        return None
    return _made(context, number, _source(context, verb, before), verb)


def _addressed(context: Context, verb: int, before: list[int]) -> bool:
    """Only adverbs, or those spoken to, stand between the verb and the passage."""
    between = [context.syntax[i] for i in before if i > verb]
    if all(token.pos == "ADV" for token in between):
        return True
    nominal = all(token.pos in (*_NOMINAL, "ADV", "DET", "ADJ", "NUM") for token in between)
    return context.syntax.lemma(verb) in ADDRESSING and nominal and between[-1].pos in (*_NOMINAL, "ADV")


def _embedded(context: Context, verb: int) -> bool:
    """The cue itself stands in a clause that somebody else is said to have said."""
    syntax = context.syntax
    below = verb
    for above in syntax.above(verb):
        if syntax[below].dep == "ccomp" and above < verb and context.syntax.lemma(above) in CLAUSE:
            return True
        below = above
    return False


def _cue_above(context: Context, number: int) -> Attribution | None:
    """The passage stands at the head of its block; the block above may end in `She said:`."""
    passage = context.passages[number]
    above = passage.first_block - 1
    if above < 0 or passage.start != context.blocks[above + 1][0]:
        return None
    start, end = context.blocks[above]
    if not context.text[max(start, end - 2) : end].rstrip().endswith(":"):
        return None
    tokens = context.sentence_tail(start, end)
    return _colon(context, number, tokens) if tokens else None


def _colon(context: Context, number: int, before: list[int]) -> Attribution | None:
    """`In a statement, A said:`, `A was blunt:`, `A:`."""
    syntax = context.syntax
    verbs = [i for i in before if syntax[i].pos in ("VERB", "AUX") and syntax[i].dep not in ("aux", "auxpass")]
    chosen = next((i for i in reversed(verbs) if context.reports(i)), None)
    if chosen is None and verbs:
        chosen = next((i for i in verbs if syntax[i].dep == "ROOT"), verbs[-1])
    if chosen is not None:
        source = _source(context, chosen, before)
        if not context.reports(chosen) and not is_animate(syntax, source):
            return None
        return _made(context, number, source, chosen)
    dash = max((place for place, i in enumerate(before) if syntax[i].text in DASHES), default=-1)
    before = before[dash + 1 :]
    if len(before) > _NEAR or syntax[before[0]].pos == "ADP" or not any(syntax[i].pos in ("PROPN", "NOUN") for i in before[:-1]):
        return None
    colon = syntax[before[-1]]
    made = _made(context, number, _whose_words(context, before[:-1]), None, (colon.start, colon.end))
    after = context.after(number)
    if not after or context.ends(number):
        return made
    return replace(made, content=(*made.content[:-1], (made.content[-1][0], syntax[after[-1]].end)))


def _whose_words(context: Context, named: list[int]) -> tuple[int, ...]:
    """`His exact words:`, `The mayor's answer:`: whose words they are says them."""
    syntax = context.syntax
    owner = syntax.child(named[-1], "poss") if syntax[named[-1]].lemma.lower() in _WORDS else None
    said = () if owner is None else tuple(i for i in noun_phrase(syntax, owner) if syntax[i].tag != "POS")
    return said or tuple(named)


def _according(context: Context, number: int, before: list[int]) -> Attribution | None:
    here = next((i for i in before if context.syntax[i].text.lower() == "according"), None)
    if here is None:
        return None
    source = context.according(here)
    if here not in before[:3] and (source is None or source[-1] != before[-2]):
        return None
    token = context.syntax[here]
    return _made(context, number, source, None, (token.start, token.end))


def _source(context: Context, verb: int, before: list[int]) -> tuple[int, ...] | None:
    syntax = context.syntax
    source = _behind_verb(context, verb, before) or _of_main_clause(context, verb, before) or source_of(syntax, verb)
    if source is not None and frozenset(before).issuperset(source):
        return source
    earlier = [i for i in before if i < verb and syntax[i].pos in _NOMINAL]
    subjects = [i for i in earlier if syntax[i].dep == "nsubj"] or [i for i in earlier if syntax[i].dep in ("ROOT", "compound")]
    subject = subjects[-1] if subjects else None
    if subject is not None:
        return tuple(i for i in noun_phrase(syntax, subject) if i < verb) or (subject,)
    return source


def _behind_verb(context: Context, verb: int, before: list[int]) -> tuple[int, ...] | None:
    """`One thing was certain, said A: "..."`: a name alone between the verb and the mark, where a comma ends the clause before.

    Not where the subject stands before the verb, and the name is a day or somebody spoken to: `A, the mayor, told B: "..."`.
    """
    syntax = context.syntax
    named = tuple(i for i in before if i > verb and syntax[i].text not in (",", ":"))
    inverted = context.syntax[verb - 1].text == "," and syntax[verb].tag in ("VBD", "VBZ")
    subject = syntax.child(verb, "nsubj")
    if not inverted or not named or syntax.lemma(verb) in ADDRESSING:
        return None
    if subject is not None and subject < verb and is_animate(syntax, noun_phrase(syntax, subject)):
        return None
    return named if all(syntax[i].pos == "PROPN" and syntax[i].text not in WEEKDAYS for i in named) else None


def _of_main_clause(context: Context, verb: int, before: list[int]) -> tuple[int, ...] | None:
    """`A left at noon, adding, "..."`: a participle behind a comma speaks for the subject of the sentence."""
    syntax = context.syntax
    if syntax[verb].tag != "VBG" or syntax[verb - 1].text != ",":
        return None
    root = next((i for i in before if syntax[i].dep == "ROOT" and i < verb), None)
    subject = syntax.child(root, "nsubj", "nsubjpass") if root is not None else None
    return noun_phrase(syntax, subject) if subject is not None and subject < verb else None


def _made(
    context: Context, number: int, source: tuple[int, ...] | None, verb: int | None, cue: Range | None = None
) -> Attribution:
    passage = context.passages[number]
    if verb is not None:
        cue = (context.syntax[verb].start, context.syntax[verb].end)
    return Attribution(passage.pieces, cue, source, verb, "before", (passage,), passage.grounds)
