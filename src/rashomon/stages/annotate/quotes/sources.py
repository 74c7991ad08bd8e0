"""Who a cue ascribes words to: the tokens that name the source, as they stand."""

from rashomon.stages.annotate.quotes.lexicon import ANIMATE_PRONOUNS, PERSON_ENDINGS, PERSON_NOUNS, STATE, WRITTEN
from rashomon.stages.annotate.quotes.syntax import Syntax
from rashomon.text.day_names import MONTHS, SHORT_MONTHS, WEEKDAYS

_RELATIVE_TAGS = frozenset(("WP", "WDT", "WP$"))
_CLIMB = 5
"""Steps up the parse from a clause to the verb of saying: deeper ones are parser errors more often than sources.
Set by reason; what it moves: docs/thresholds.md."""
_CLIMBS = frozenset(("conj", "xcomp", "advcl", "ccomp", "pcomp", "prep", "dep", "pobj"))
_NOMINAL = ("NOUN", "PROPN", "PRON")
_LONGEST = 80
"""Tokens that a source is looked at: what is longer is a list or a parser's error."""
_DAYS = frozenset(map(str.title, (*WEEKDAYS, *MONTHS, *SHORT_MONTHS)))
_INNER = frozenset(("relcl", "acl", "ccomp", "advcl", "parataxis"))


def source_of(syntax: Syntax, verb: int) -> tuple[int, ...] | None:
    """The tokens of the one who says, thinks or wants what the verb says; None where no one is named."""
    agent = _agent(syntax, verb)
    if agent is not None:
        return agent
    if is_passive(syntax, verb):
        holder = syntax.child(verb, "nsubjpass")
        own_state = syntax[verb].lemma.lower() in STATE and holder is not None
        return noun_phrase(syntax, holder) if own_state and holder is not None else None
    cue = verb
    for _ in range(_CLIMB):
        subject = _nearest_subject(syntax, verb)
        if subject is not None and not _is_object_before(syntax, verb, subject):
            said = _subject(syntax, verb, subject)
            return said if verb == cue else _nearer(syntax, cue, said) or said
        token = syntax[verb]
        if token.dep == "acl" and syntax[token.head].pos in _NOMINAL:
            return _of_participle(syntax, verb) if token.tag == "VBG" else None
        if token.head == verb or token.dep not in _CLIMBS:
            break
        verb = token.head
        if syntax[verb].pos == "ADP":
            verb = syntax[verb].head
        if syntax[verb].pos == "NOUN" and syntax[verb].dep in ("dobj", "pobj"):
            verb = syntax[verb].head
    return _beside(syntax, verb)


def _nearest_subject(syntax: Syntax, verb: int) -> int | None:
    """Of several subjects that the parser has hung on a verb the last one before it ("the flag is of Yemen, a country near Aden, Vale
    said"), but for a word that a hyphen parts ("a co-worker")."""
    before = [i for i in syntax.children[verb] if i < verb and syntax[i].dep == "nsubj"]
    if not before:
        return syntax.child(verb, "nsubj", "nsubjpass")
    joined = before[-1] == before[0] + 2 and syntax[before[0] + 1].text == "-"
    return before[0] if joined else before[-1]


def _is_object_before(syntax: Syntax, participle: int, noun: int) -> bool:
    """"She ended her speech saying": the parser takes the object before a participle for its subject."""
    own = any(syntax[child].tag == "PRP$" for child in syntax.children[noun])
    return own and syntax[participle].tag == "VBG" and syntax[participle].dep == "ccomp" and noun == participle - 1


def _nearer(syntax: Syntax, participle: int, said: tuple[int, ...]) -> tuple[int, ...] | None:
    """ "The trial comes after she lied to police, telling them ...": where a participle behind a comma has been tied to a thing that can
    say nothing, the nearest subject before it that can says it."""
    if syntax[participle].tag != "VBG" or syntax[participle - 1].text != "," or _can_say(syntax, said):
        return None
    for place in range(participle - 1, said[-1], -1):
        if syntax[place].dep == "nsubj" and syntax[place].sentence == syntax[participle].sentence:
            subject = noun_phrase(syntax, place)
            if is_animate(syntax, subject):
                return subject
    return None


def _of_participle(syntax: Syntax, verb: int) -> tuple[int, ...]:
    """`a letter saying ...` says it itself; in `she spoke to an aide, saying ...`, `he played the row down saying ...`,
    `she spoke of his fears saying ...`, `she ended her speech saying ...` the subject does."""
    noun = syntax[verb].head
    own = any(syntax[child].tag == "PRP$" for child in syntax.children[noun])
    told = _is_object(syntax, noun) and (own or not _can_say(syntax, (noun,)))
    if syntax[verb - 1].text == "," or told:
        for above in syntax.above(noun):
            subject = syntax.child(above, "nsubj")
            if subject is not None and subject < noun and syntax[above].pos in ("VERB", "AUX"):
                return _subject(syntax, above, subject)
    return noun_phrase(syntax, noun)


def _is_object(syntax: Syntax, noun: int) -> bool:
    """Of a verb, or of a preposition that hangs on one: "spoke of his fears"."""
    token = syntax[noun]
    return token.dep == "dobj" or (token.dep == "pobj" and syntax[syntax[token.head].head].pos == "VERB")


def is_passive(syntax: Syntax, verb: int) -> bool:
    """Whether the verb stands in the passive."""
    return syntax.child(verb, "nsubj") is None and syntax.child(verb, "nsubjpass", "auxpass") is not None


def _beside(syntax: Syntax, verb: int) -> tuple[int, ...] | None:
    """The noun phrase at once before a finite verb, where the parse has hung it elsewhere."""
    if syntax[verb].tag not in ("VBD", "VBZ", "VBP"):
        return None
    place = verb - 1
    while place >= 0 and syntax[place].pos in ("ADV", "AUX") and verb - place < 4:
        place -= 1
    if place < 0 or syntax[place].pos not in _NOMINAL or syntax[place].sentence != syntax[verb].sentence:
        return None
    head = place
    while head != syntax[head].head and place - 12 < syntax[head].head < verb and (
        syntax[syntax[head].head].pos in (*_NOMINAL, "ADP")
    ):
        head = syntax[head].head
    phrase = tuple(i for i in noun_phrase(syntax, head) if i < verb)
    return phrase if phrase and phrase[-1] == place else (place,)


def _subject(syntax: Syntax, verb: int, subject: int) -> tuple[int, ...]:
    token = syntax[verb]
    if syntax[subject].tag in _RELATIVE_TAGS and token.dep == "relcl":
        head = _undated(syntax, token.head)
        if syntax[head].pos == "VERB":  # "the firm confirmed it, posting on its page that said: ..."
            return source_of(syntax, head) or (subject,)
        phrase = _trimmed(syntax, [i for i in syntax.below(head, frozenset((verb,))) if i < subject])
        return tuple(phrase) or (subject,)
    return noun_phrase(syntax, subject)


def _undated(syntax: Syntax, head: int) -> int:
    """The noun that a relative clause is of, where the parse has hung it below the noun's date: "the account of Feb 6, which said"."""
    for _ in range(_CLIMB):
        token = syntax[head]
        dated = token.text.rstrip(".") in _DAYS or token.tag == "CD"
        if token.head == head or not (dated or token.pos == "ADP"):
            break
        head = token.head
    return head if syntax[head].pos in _NOMINAL else syntax[head].head


def _trimmed(syntax: Syntax, phrase: list[int]) -> list[int]:
    while phrase and syntax[phrase[-1]].pos in ("PUNCT", "SPACE"):
        phrase.pop()
    while phrase and syntax[phrase[0]].pos in ("PUNCT", "SPACE"):
        phrase.pop(0)
    return phrase


def _agent(syntax: Syntax, verb: int) -> tuple[int, ...] | None:
    by = syntax.child(verb, "agent")
    head = syntax.child(by, "pobj") if by is not None else None
    return noun_phrase(syntax, head) if head is not None else None


def noun_phrase(syntax: Syntax, head: int) -> tuple[int, ...]:
    """The tokens of a noun phrase that stand together around its head: appositions in, relative clauses out."""
    without = frozenset(c for c in syntax.children[head] if syntax[c].dep in _INNER)
    tokens = syntax.below(head, without, _LONGEST)
    here = tokens.index(head)
    first = last = here
    while first > 0 and tokens[first - 1] == tokens[first] - 1:
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1] == tokens[last] + 1:
        last += 1
    return _with_compound(syntax, tuple(_trimmed(syntax, tokens[first : last + 1])) or (head,))


def _with_compound(syntax: Syntax, source: tuple[int, ...]) -> tuple[int, ...]:
    """ "A co-worker", of which the parser may have tied "co" alone: what a hyphen joins to the last word belongs to it."""
    hyphen, noun = source[-1] + 1, source[-1] + 2
    if noun >= len(syntax.tokens) or syntax[hyphen].text != "-" or syntax[noun].pos != "NOUN":
        return source
    joined = syntax[source[-1]].end == syntax[hyphen].start and syntax[hyphen].end == syntax[noun].start
    return (*source, hyphen, noun) if joined else source


def _can_say(syntax: Syntax, source: tuple[int, ...]) -> bool:
    """Whether the source is a person, a body, or something written."""
    return is_animate(syntax, source) or any(syntax[i].lemma.lower() in WRITTEN for i in source)


def is_animate(syntax: Syntax, source: tuple[int, ...] | None) -> bool:
    """Whether the source can think and want: a name, a person's pronoun, or a noun for a person or several."""
    if not source:
        return False
    inside = frozenset(source)
    head = next((i for i in source if syntax[i].head == i or syntax[i].head not in inside), source[0])
    token = syntax[head]
    if token.pos == "PROPN":
        return True
    word = token.lemma.lower()
    if token.pos == "PRON":
        return token.text.lower() in ANIMATE_PRONOUNS
    return token.pos in ("NOUN", "NUM", "ADJ") and (word in PERSON_NOUNS or word.endswith(PERSON_ENDINGS))
