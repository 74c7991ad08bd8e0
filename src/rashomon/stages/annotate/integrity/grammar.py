"""Words that no native text puts together: two determiners, an infinitive without "to", a clause without a subject.

What is told by words alone was counted in 2,100 clean texts (PolNeAR, TimeBank, AQUAINT, GUM, WCXB, ECB+, GVC): every place found is a
fault.
"""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mark, Parse, Token
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.text.wordlist import words

_TWO_DETERMINERS = re.compile(
    r"\b(?:an? the|the an?|an? an?|an? (?:this|these|those)|the (?:this|these|those)) [a-z]{2,30}\b"
)
_ALLOWED_DETERMINERS = re.compile(r"(?:the|a) (?:a|an) (?:la|cappella|priori|posteriori|and|to|or)\b")
_MISSING_SUBJECT = re.compile(
    r"\b(?:although|because|though|unless|whereas) (?:is|was|are|were|has|had|will|would|does|did)\b [a-z]+"
)
_WRONG_ARTICLE = re.compile(
    r"(?<![\w.'’-])(?:an (?!(?:the|this|these|those|that|mba|mvp|fbi|lp|rv|suv|mp|mri|nfl|nba|nhl|rpg|sms)\b)[bcdfgjklmnpqrstvwyz]"
    r"|a (?!(?:(?:eu|ewe|oui|one|once)[a-z]{0,12}|and|on|in|is|at|as|of|or|if|it|are|an|am)\b)[aeio])[a-z]{2,30}\b"
)
_MISSING_NOUN = re.compile(r"\bwhose (?:is|was|are|were|has|had|does|did)\b")
_MISSING_BEING = re.compile(r"\b(?:[Aa]fter|[Bb]efore|[Dd]espite|[Ww]ithout) [a-z]{3,14}(?<!bas)ed (?:by|with)\b")
_THERE_BEING = re.compile(
    r"\b[Tt]here (?:would|will|could|should|must) (?:many|several|no|some|more|few|little|two|three|an?|the)\b"
    r"(?! (?:longer|more|doubt|than|likely|often|day)\b)"
)
"""Not what the people there will do: "the crowds there will more than double"."""
_MISSING_ARTICLE = re.compile(r"\b(?:in|at|from|near|of) (?:city|town|village|province|capital|suburb|island) of [A-Z]\w{2,20}")
_MISSING_OF = re.compile(
    r"\b(?:million|billion|USD|dollars) worth "
    r"(?!(?:of|in|and|at|to|by|from|on|as|for|an?|the|it|or|but|than|every|each|more|less|nothing|what|this|that|about|is|was|are|were"
    r"|ha[sd]|have|would|will|last|next|since|so|per|before|after|until|when|while|if|with|during|over|under|through|today|now|already"
    r"|[a-z]{3,15}ly)\b)[A-Za-z]\w{1,20}"
)
"""Not an amount that stands for the thing: "$3 million worth was seized", "$2 million worth last year"."""
_WRONG_WORD = re.compile(
    r"\b(?:became|becomes?|is|was|are|were|be|as|by|to) on of (?:the|his|her|its|their|our|my)\b"
    r"|\b(?:any|an|little|adverse) affect (?:up)?on\b"
    r"|\b(?:more|less|rather|fewer|better|worse|larger|smaller|higher|lower|greater|older|younger) then (?:the|a|an|\d|his|her|any|half)"
    r"|\b(?:and|wounding|injuring|killing|injured|wounded|killed|arrested) other "
    r"(?:\d{1,3}(?!\w|[.,]\d|[/-])|(?:two|three|four|five|six|seven|eight|nine|ten)\b(?!-))"
    r"|(?:(?<=[.!?] )|(?<=[.!?][\"”’] )|(?<=\n))The (?:also (?:said|told|had|have|were|are)|have|were|are|arrived|went|came)\b(?!-)"
    r"|(?<!of )\b(?:his|their|my) (?:flee|arrive|announce|inform|describe|accuse|allege|explain|occur|become|investigate|destroy)\b(?!-)"
)
"""One word for another like it: "on" of "one", "then" of "than", "The" of "They", a verb of a noun."""
_WORD_ORDER = re.compile(r"\bvery an? [a-z]{3,20}")
_TWO_BOUNDS = re.compile(r"\b(?:more than|at least|less than) (?:nearly|almost|approximately) (?=[$€£]?\d)")
"""Not "over nearly", which stands for "during" or behind "handed"."""
_BASE_FORM = re.compile(r"\bbe (?:hear|provide|describe|injure|include|accuse|allege)\b")
_BY_WORDS = (
    (_MISSING_SUBJECT, "missing-subject"), (_WRONG_ARTICLE, "wrong-article"), (_MISSING_NOUN, "missing-noun"),
    (_MISSING_BEING, "missing-being"), (_THERE_BEING, "missing-being"), (_MISSING_ARTICLE, "missing-article"),
    (_MISSING_OF, "missing-preposition"), (_WRONG_WORD, "wrong-word"), (_WORD_ORDER, "wrong-order"), (_TWO_BOUNDS, "two-bounds"),
    (_BASE_FORM, "wrong-form"),
)  # fmt: skip
_WANTS_TO = words(
    """declined declines refused refuses wants wanted hopes hoped intends intended agreed agrees failed fails attempted
    managed decided seeks sought vowed pledged"""
)
_VERB_ONLY = words(
    """be say give make take go do get have tell identify disclose elaborate speak provide meet attend join become allow
    accept pay sell leave sign keep bring comply cooperate"""
)
"""Base forms that are not also common nouns ("refused comment" and "agreed terms" are English)."""
_CALENDAR = words(
    """week month year morning afternoon evening night day season time summer spring autumn fall winter weekend quarter
    fall decade century term january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday past coming last one kind sort way size"""
)


def find_grammar_faults(article: Article, prose: Sequence[Span], parse: Parse) -> Iterator[Mark]:
    """Faults that need no understanding of the sentence to be seen."""
    for span in prose:
        for match in _TWO_DETERMINERS.finditer(article.text, span.start, span.end):
            if not _ALLOWED_DETERMINERS.match(match[0]):
                yield Mark(Span(article.id, *match.span()), "other", "two-determiners")
        for pattern, reason in _BY_WORDS:
            for match in pattern.finditer(article.text, span.start, span.end):
                yield Mark(Span(article.id, *match.span()), "other", reason)
    for index in range(1, len(parse.tokens) - 3):
        yield from _missing_to(article, parse.tokens, index)
        yield from _missing_preposition(article, parse.tokens, index)


def _missing_to(article: Article, tokens: Sequence[Token], index: int) -> Iterator[Mark]:
    verb, after = tokens[index], tokens[index + 1]
    if (
        verb.text.lower() in _WANTS_TO
        and after.text in _VERB_ONLY
        and tokens[index - 1].text.lower() not in ("the", "a")
    ):
        yield Mark(Span(article.id, verb.start, after.end), "other", "missing-to")


def _missing_preposition(article: Article, tokens: Sequence[Token], index: int) -> Iterator[Mark]:
    """`clicking on a link this page on the site`: a noun run into a demonstrative noun that begins no clause."""
    noun, this, thing, after = tokens[index : index + 4]
    run_in = noun.pos == "NOUN" and this.text in ("this", "these", "those") and thing.tag in ("NN", "NNS")
    if not run_in or noun.sentence != after.sentence or tokens[index - 1].pos not in ("DET", "ADJ"):
        return
    governed = tokens[index - 1].pos == "DET" and tokens[index - 2].pos in ("ADP", "VERB") if index > 1 else False
    if governed and after.pos == "ADP" and thing.lemma.lower() not in _CALENDAR and noun.lemma.lower() not in _CALENDAR:
        yield Mark(Span(article.id, tokens[index - 1].start, thing.end), "other", "missing-preposition")
