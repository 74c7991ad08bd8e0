"""Phrases in which a machine has put a synonym for each word: "loss of life toll" for a death toll.

Sites that take others' articles run them through such a machine ("spinners"), which knows no set phrases; what comes out is known from
science as *tortured phrases* (Cabanac, Labbé and Magazinov 2021, arXiv:2107.06751). Those of news are listed here by what was swapped. None
of them stands in 18,495 texts that nobody has put through it: the articles of ECB+, GVC, PolNeAR, TimeBank, AQUAINT and GUM, and short
passages of news.
"""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mark
from rashomon.model.article import Article
from rashomon.model.span import Span

_TELLERS = "police|officials|officers|authorities|state media|local media|witnesses|investigators|prosecutors|consultants|specialists"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_BODIES = (
    r"(?:Supreme|Excessive|Appeals) Courtroom(?! (?:\d|[A-Z]))",
    r"(?<=[Tt]he )White Home(?! [A-Z])",
    r"(?:Democratic|Republican|Labour|Conservative|Communist|Inexperienced) (?:Get together|Social gathering)",
    r"[Pp]olitical (?:get together|social gathering)s?",
    r"(?:Lawyer|Legal professional) (?:Normal|Basic|Common)",
    r"Secretary[- ](?:Normal|Basic)|(?:UN|U\.N\.|United Nations) Safety Council|Common Meeting(?= of the U)",
    r"Nationwide (?:Guard|Safety (?:Council|Adviser|Advisor|Company)|Climate Service|Transportation Safety)|Department of Homeland Safety",
    r"(?:New York|Los Angeles|Monetary|Hindustan|Straits) Instances|Related Press|Wall (?:Road|Avenue) Journal",
    r"(?:Fox|CBS|NBC|Sky) Information",
    r"Crimson (?:Cross|Crescent)|(?<=[Tt]he )Center East(?! [A-Z])|Nice Britain",
    r"(?:Overseas|Well being) (?:Minister|Secretary)(?= [A-Z][a-z]+ [A-Z])|Well being Ministry|World Well being Group",
    r"(?:World|Central|European Central) Financial institution|Financial institution of England",
)
"""Offices, bodies and places whose names no one writes so."""
_EVENTS = (
    r"loss of life (?:toll|sentence|penalty|threats?|row)",
    r"(?:information|press) convention",
    r"pretend information",
    r"opened hearth(?= (?:on|at|in|with|inside|from)\b)|gun hearth",
    r"hearth (?:division|chief|service|brigade|crews?|officials|engines?)|fireplace (?:division|brigade|officials)",
    r"legislation enforcement",
    r"martial (?:regulation|legislation)",
    r"tear (?:fuel|gasoline)",
    r"pure (?:disasters|catastrophes)",
    r"greenhouse (?:fuel|gasoline)(?:es|s)?",
    r"local weather (?:disaster|summit|activists|scientists)",
    r"inventory markets?(?= (?:in|on|fell|rose|closed|opened|index|crash)\b|[.,])",
    rf"(?:discovered|pronounced|shot) useless(?= (?:at|in|on|inside|close|after|by|{_DAYS})\b|[.,])",
    r"(?:the|their|two|three|four|five|six|several|extra) our bodies",
)
"""What happens in news, and whom it calls in."""
_TIMES = (
    r"\d{1,3}-(?:yr|12 months|months|years)-outdated",
    r"(?:earlier )?this 12 months(?! ago)",
    r"New Yr[’']s",
    rf"(?:{_DAYS}) night time(?! (?:slot|period))",
    r"on the age of \d",
)
"""How days and ages are said."""
_TURNS = (
    rf"in (?:accordance|keeping) with (?:{_TELLERS})(?=[.,;])",
    r"one in every of",
    r"an? (?:distant|remote|big|huge|key|large|main|major|small) a part of",
    r"at the very least \d[\d,]*(?= (?:individuals|folks)\b)",
    r"Greater than \d[\d,]* (?:individuals|folks)",
    r"(?<=[,.][”\"] )(?:he|she|they|officers|officials|police|authorities) mentioned(?=[.,] |\.$)",
    rf"(?<=, )(?:{_TELLERS}) mentioned(?=\.| (?:on )?(?:{_DAYS})\b)",
)
"""Turns of phrase, and how speakers are named; a word that is right elsewhere counts only before what shows it here."""
_RESPUN = re.compile(rf"\b(?:{'|'.join((*_BODIES, *_EVENTS, *_TIMES, *_TURNS))})(?!\w)")


def find_respun_phrases(article: Article, prose: Sequence[Span]) -> Iterator[Mark]:
    """`the loss of life toll`, `in accordance with state media,`, `an information convention`."""
    for span in prose:
        for match in _RESPUN.finditer(article.text, span.start, span.end):
            yield Mark(Span(article.id, *match.span()), "other", "words-swapped")
