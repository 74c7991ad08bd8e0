"""Verbs in a form that the words beside them do not take, and words that lack what must stand before them.

Each rule was counted in 1,330 articles of news (`docs/evaluation.md`, Damage): they mark few places, and nearly all rightly.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from rashomon.model.annotation import Mark, Parse, Token
from rashomon.model.article import Article
from rashomon.model.span import Span
from rashomon.stages.annotate.integrity.within import lies_within
from rashomon.text.wordlist import words

_MODALS = words("will would could should must")
"""Modal verbs that are hardly ever nouns ("might", "can"); "will" with a determiner is one."""
_SAME_IN_THE_PAST = words("come become overcome run put cut let set hit cost hurt shut quit read split spread bet bid cast burst rid have")
_NO_PARTICIPLES = words("drank wrote chose flew threw stole ate")
"""Past forms for which "had" takes another one ("had drunk"); none that goes on behind a clause ("the money they had went to him")."""
_NOMINATIVE = words("i he she we they")
_CLAUSE_BEGINS = words("and but that because so ( “ \" ,")
_IS = ("is", "'s", "’s", "was")
_SAYS_NOT = words("say give make tell allow keep bring provide identify disclose")
"""Base forms behind "that's not" ("that's not say"), which lacks "to"."""
_MAN = words(
    """man woman boy girl teenager victim suspect driver officer gunman policeman bullet truck ship boat building hospital earthquake
    passenger witness soldier pilot"""
)
"""Things that are counted and bear no name or title of others: as a subject they stand with a determiner."""
_PLURALS_IN_THE_SINGULAR = words(
    """politics economics physics mathematics ethics athletics news series means headquarters species grassroots statistics logistics
    gymnastics genetics robotics measles mumps shingles bends diabetes rabies crossroads gallows barracks works whereabouts outskirts
    innings kudos shambles darts billiards"""
)
_MORE_THAN_ONE = frozenset({"conj", "cc", "relcl", "acl", "nummod", "appos", "quantmod"})
"""What makes the subject longer than the model can be trusted to know."""
_APART = 12
"""Tokens between a subject and its verb, at most: of nine places in 2,000 articles seven are faults."""
_SEVERAL = words("the these those his her their its our my your many several all some both")
_OF_THEM = words("the these those our their its his her my your")


def find_wrong_forms(article: Article, prose: Sequence[Span], parse: Parse) -> Iterator[Mark]:
    """Places where two words that stand side by side do not go together, by the model's reading of them."""
    children = _children(parse.tokens)
    for sentence in parse.sentences:
        if not lies_within(prose, sentence.span):
            continue
        tokens = parse.tokens[sentence.first : sentence.last]
        for place in range(len(tokens) - 1):
            before = tokens[place - 1] if place else None
            found = _pair(before, tokens[place], tokens[place + 1], tokens[place + 2] if place + 2 < len(tokens) else None)
            if found is None:
                found = _agreement(parse.tokens, children, sentence.first + place) or _bare(children, tokens, place, sentence.first + place)
            if found is not None:
                first, last, reason = found
                yield Mark(Span(article.id, first.start, last.end), "other", reason)


def _children(tokens: Sequence[Token]) -> Mapping[int, list[Token]]:
    found: dict[int, list[Token]] = {}
    for place, token in enumerate(tokens):
        if token.head != place:
            found.setdefault(token.head, []).append(token)
    return found


def _pair(before: Token | None, word: Token, following: Token, after: Token | None) -> tuple[Token, Token, str] | None:
    """`will buried`, `will have try`, `had drank`, `moved to safely.`, `and I imaging`, `that's not say`."""
    low, next_low = word.text.lower(), following.text.lower()
    earlier = before.text.lower() if before else ""
    found: tuple[Token, Token, str] | None = None
    if _wants_be(before, word, following):
        found = word, following, "missing-being"
    elif before and _wants_participle(before, low, following, after):
        found = before, following, "wrong-form"
    elif (low in ("has", "have", "had") and next_low in _NO_PARTICIPLES) or _adverb_for_noun(low, following, after):
        found = word, following, "wrong-form"
    elif low in _NOMINATIVE and following.tag == "VBG" and next_low.endswith("ing") and earlier in _CLAUSE_BEGINS:
        found = (word, following, "no-finite-verb") if next_low not in ("being", "having") else None
    elif before and low in ("not", "n't", "n’t") and earlier in _IS and next_low in _SAYS_NOT and not _is_joined(after):
        found = before, following, "missing-to"
    return found


def _wants_be(before: Token | None, word: Token, following: Token) -> bool:
    """`Page will buried at Westwood`: a modal verb, which no determiner makes a noun, before a participle."""
    modal = word.tag == "MD" and word.text in _MODALS and (before is None or before.tag not in ("DT", "PRP$", "POS", "JJ"))
    return modal and following.tag in ("VBD", "VBN") and following.text.endswith("ed") and following.text.islower()


def _wants_participle(before: Token, low: str, following: Token, after: Token | None) -> bool:
    """`The champions will have try to repeat`: a base form that goes on, and so is no noun ("would have appeal")."""
    base = following.tag == "VB" and following.text.lower() not in _SAME_IN_THE_PAST
    return low == "have" and before.tag in ("MD", "RB") and base and after is not None and after.pos in ("DET", "PART", "PROPN", "PRON")


def _adverb_for_noun(low: str, following: Token, after: Token | None) -> bool:
    """`They moved to safely.`: an adverb that no verb follows, nor a second one ("to slowly, but surely, build")."""
    return low == "to" and following.tag == "RB" and following.text.endswith("ly") and (after is None or after.text in (".", ";"))


def _is_joined(after: Token | None) -> bool:
    """Whether the word before it is half of another: "make-believe", "make or break"."""
    return after is not None and after.text in ("-", "or", "and")


def _agreement(tokens: Sequence[Token], children: Mapping[int, list[Token]], place: int) -> tuple[Token, Token, str] | None:
    """`The reports cites a source`, `the riots in the city has left`: a subject in the plural before its verb in the singular."""
    noun = tokens[place]
    plural = noun.tag == "NNS" and noun.text.islower() and noun.text.endswith("s") and noun.text not in _PLURALS_IN_THE_SINGULAR
    below = children.get(place, [])
    if not plural or noun.head < place or any(token.dep in _MORE_THAN_ONE for token in below):
        return None
    if _of_one(tokens, below, place):
        return noun, tokens[place + 1], "no-agreement"
    if noun.dep == "nsubj" and noun.head == place + 1:
        told = any(token.text.lower() in _OF_THEM or token.dep == "poss" for token in below)
        return (noun, tokens[place + 1], "no-agreement") if told and _one_does(tokens, place + 1) and not _phrase(below) else None
    return _agreement_over_phrase(tokens, children, place)


def _of_one(tokens: Sequence[Token], below: Sequence[Token], place: int) -> bool:
    """`The workers was told`: several told of, right before a form of one. None in 960 articles."""
    noun, verb = tokens[place], tokens[min(place + 1, len(tokens) - 1)]
    subject = noun.dep in ("nsubj", "nsubjpass") and (noun.head == place + 1 or (verb.dep in ("aux", "auxpass") and verb.head == noun.head))
    told = any(token.text.lower() in _SEVERAL for token in below) and not _is_object(tokens, below, noun)
    return subject and told and verb.text in ("was", "has", "is", "does") and not _phrase(below)


def _is_object(tokens: Sequence[Token], below: Sequence[Token], noun: Token) -> bool:
    """Whether a verb stands at once before the noun and its words: `what worries the workers is the price`."""
    first = min([noun, *below], key=lambda token: token.start)
    at = bisect_left(tokens, first.start, key=lambda token: token.start)
    return at > 0 and tokens[at - 1].pos == "VERB"


def _one_does(tokens: Sequence[Token], place: int) -> bool:
    """Whether the word is a verb in the singular by what follows it: the model takes many plurals for such verbs."""
    verb, after = tokens[place], tokens[min(place + 1, len(tokens) - 1)]
    goes_on = after.pos in ("DET", "PRON", "SCONJ") or after.tag == "RP"
    return verb.tag == "VBZ" and verb.pos == "VERB" and verb.lemma != "be" and goes_on


def _phrase(below: Sequence[Token]) -> list[Token]:
    return [token for token in below if token.dep == "prep"]


def _agreement_over_phrase(
    tokens: Sequence[Token], children: Mapping[int, list[Token]], place: int
) -> tuple[Token, Token, str] | None:
    noun, below = tokens[place], children.get(place, [])
    helping = [token for token in children.get(noun.head, []) if token.dep in ("aux", "auxpass") and token.start > noun.start]
    verb = min(helping, key=lambda token: token.start, default=tokens[noun.head])
    between = [token for token in tokens[place + 1 : place + _APART] if token.start < verb.start]
    near = _phrase(below) and tokens[place + len(between) + 1] is verb and all(token.text != "," for token in between)
    told = any(token.text.lower() in ("the", "these", "those") for token in below) and not any(token.tag == "JJS" for token in below)
    singular = verb.tag == "VBZ" or verb.text in ("was", "has", "is")
    return (noun, verb, "no-agreement") if near and told and singular and noun.dep in ("nsubj", "nsubjpass") else None


def _bare(children: Mapping[int, list[Token]], tokens: Sequence[Token], at: int, place: int) -> tuple[Token, Token, str] | None:
    """`at the site where teenager was shot`: one of many, of whom nothing says which."""
    noun, verb = tokens[at], tokens[at + 1]
    bare = noun.text in _MAN and noun.tag == "NN" and noun.dep in ("nsubj", "nsubjpass") and not children.get(place)
    if not bare or at < 2 or verb.tag not in ("VBD", "VBZ", "MD"):
        return None
    before = tokens[at - 1]
    return (before, noun, "missing-article") if before.pos in ("SCONJ", "ADP", "VERB") and before.text.islower() else None
