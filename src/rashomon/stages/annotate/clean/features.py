"""What can be seen of a line by itself: its length, its end, its words."""

import math
import re
from functools import cache
from importlib.resources import files

from rashomon.stages.annotate.clean.lines import Line

_WORD = re.compile(r"\w+")
_NEXT_SENTENCE = re.compile(r"""[.!?]["'”’)]?\s["'“‘(]?[A-ZÀ-Þ]""")
_CONTACT = re.compile(r"@|https?://|www\.|©|\(\d{3}\) ?\d{3}|\|")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_CODE = re.compile(r"[{}=;<>\[\]\\|_#]")
_BULLET = re.compile(r"[•\-–*·▪●]|\d{1,2}[.)] ")
_PRICE = re.compile(r"[$€£]\s?\d")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SIGNED = re.compile(
    r"(?:by|von|par|por|di|door|(?:written|reviewed|edited|posted) by|medically reviewed|updated|published|last updated)\b",
    re.I,
)
_PORTRAIT = re.compile(
    r"\b(?:is|was) (?:an?|the) (?:[\w-]{1,30} ){0,4}(?:writer|editor|reporter|author|journalist|founder|professor|blogger|"
    r"director|coach|consultant|expert|specialist|ceo|president|photographer|contributor|freelancer?)\b"
    r"|\b(?:he|she|they) (?:holds?|lives?|has written|writes|is passionate|enjoys?|loves?)\b"
    r"|has been (?:writing|covering|featured)",
    re.I,
)
"""An author's portrait under the article."""
_BOILERPLATE = re.compile(
    r"newsletter|subscri|sign up|affiliate|disclaimer|disclosure|(?:opinions|views) expressed|all rights|cookies?\b|privacy|"
    r"terms of|copyright|contact us|learn more|click here|download|free trial|follow (?:me|us)|book a|demo\b|posted on|"
    r"min(?:ute)? read|read more|request a|get started|sponsored|paid promotion|partnership with|informational purposes|"
    r"not intended|commission|inbox|giveaway|webinar|fill out the form|checkout|our team|abonn|datenschutz|impressum|"
    r"inscri|suscr",
    re.I,
)
_YOU = frozenset("you your sie ihr vous votre usted tu".split())
_WE = frozenset("we our us".split())
PROSE_WORDS = 8
"""Words of the shortest line that counts as prose without looking around: buttons and headings are shorter."""
_LOOK = 4000
"""Characters of a line that are looked at."""


@cache
def function_words() -> frozenset[str]:
    """Articles, prepositions, pronouns and the like, in seven languages: menus have few, prose is a third made of them."""
    table = files("rashomon.data").joinpath("function_words.txt").read_text("utf-8")
    return frozenset(word for row in table.splitlines() if not row.startswith("#") for word in row.split())


def line_features(line: Line, is_residue: bool, is_repeated: bool) -> dict[str, float]:
    """Features of a line by name, each about 0 to 3."""
    text = line.text[:_LOOK]
    words = _WORD.findall(text)
    low = [word.casefold() for word in words]
    count = len(words)
    marks = len(_CODE.findall(text))
    return {
        "length": math.log1p(count),
        "long": float(count >= 15),
        "tiny": float(count <= 4),
        "sentence": float(line.is_sentence),
        "long sentence": float(line.is_sentence and count >= 10),
        "function words": sum(word in function_words() for word in low) / max(1, count),
        "capitals": sum(word[0].isupper() for word in words) / max(1, count),
        "digits": sum(word[0].isdigit() for word in words) / count if count else 1.0,
        "sentences inside": min(3.0, len(_NEXT_SENTENCE.findall(text))),
        "comma": float("," in text),
        "residue": float(is_residue),
        "repeated": float(is_repeated),
        "contact": float(_CONTACT.search(text) is not None),
        "question": float(text.endswith("?")),
        "exclamation": float(text.endswith("!")),
        "colon": float(text.endswith(":")),
        "ellipsis": float(text.endswith(("...", "…"))),
        "small start": float(text[0].islower()),
        "you": float(any(word in _YOU for word in low)),
        "we": float(any(word in _WE for word in low)),
        "code": float(marks >= 4 and marks * 40 > len(text)),
        "boilerplate": min(2.0, len(_BOILERPLATE.findall(text))),
        "portrait": float(_PORTRAIT.search(text) is not None),
        "address": float(_ADDRESS.fullmatch(text) is not None),
        "signed": float(count <= 14 and _SIGNED.match(text) is not None),
        "bullet": float(_BULLET.match(text) is not None),
        "price": float(_PRICE.search(text) is not None),
        "year": float(count <= 12 and _YEAR.search(text) is not None),
    }


def is_prose(line: Line) -> bool:
    """A line that is a sentence of some length, whatever stands around it."""
    return line.is_sentence and line.words >= PROSE_WORDS


def content_words(line: Line) -> frozenset[str]:
    """The line's longer words, function words left out."""
    words = (word.casefold() for word in _WORD.findall(line.text[:_LOOK]) if len(word) > 3)
    return frozenset(words) - function_words()
