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

_TELLERS = (
    "police|officials|officers|authorities|state media|local media|media (?:stories|studies)|witnesses|investigators|prosecutors"
    "|consultants|specialists"
)
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_BODIES = (
    r"(?i:supreme|excessive|district|federal|appeals) Courtroom(?! (?:\d|[A-Z]))",
    r"White Home(?= |[.,;’'])(?! (?:Hotel|Farm))",
    r"(?:Democratic|Republican|Labour|Conservative|Communist|Inexperienced) (?:Get together|Social gathering)",
    r"[Pp]olitical (?:get together|social gathering)s?",
    r"(?:Lawyer|Legal professional) (?:Normal|Basic|Common)",
    r"Secretary[- ](?:Normal|Basic)|(?:UN|U\.N\.|United Nations) Safety Council|Common Meeting(?= of the U)",
    r"Nationwide (?:Guard|Safety (?:Council|Adviser|Advisor|Company)|Climate Service|Transportation Safety)|Homeland Safety",
    r"(?:New York|Los Angeles|Monetary|Hindustan|Straits) Instances|Related Press|Wall (?:Road|Avenue) Journal",
    r"(?:Fox|BBC|CBS|NBC|ABC|Sky) Information",
    r"Downing Road|Crimson (?:Cross|Crescent|Sea)|Center East(?:ern)?|Nice Britain",
    r"(?:Inside|Overseas|International|Protection|Well being) (?:Minister|Secretary)(?= [A-Z][a-z]+ [A-Z])",
    r"Well being Ministry|World Well being Group",
    r"(?:World|Central|European Central) Financial institution|Financial institution of England|International Financial Fund",
)
"""Offices, bodies and places whose names no one writes so."""
_EVENTS = (
    r"loss of life (?:toll|sentence|penalty|threats?|row)",
    r"(?:information|press) convention",
    r"(?:breaking|pretend) information",
    r"(?:open|opened|opening|gun) hearth",
    r"(?:hearth|fireplace) (?:division|chief|service|brigade|crews?|officials|engines?)",
    r"(?:legislation|regulation) enforcement",
    r"martial (?:regulation|legislation)",
    r"home (?:violence|terrorism)",
    r"tear (?:fuel|gasoline)",
    r"pure (?:fuel|disasters?|catastrophes?)",
    r"greenhouse (?:fuel|gasoline)(?:es|s)?",
    r"local weather (?:change|disaster|summit)",
    r"world warming",
    r"inventory (?:market|trade|alternate)s?(?= (?:in|on|fell|rose|closed|opened|index|crash)\b|[.,])",
    rf"(?:discovered|pronounced|declared|shot) useless(?= (?:at|in|on|inside|close|after|by|{_DAYS})\b|[.,])",
    r"(?:the|their|two|three|four|five|six|several|extra) our bodies",
    r"gun management",
    r"energy (?:strains|traces)(?= (?:and|were|had|down)\b|[.,])",
)
"""What happens in news, and whom it calls in."""
_TIMES = (
    r"\d{1,3}[- ](?:yr|12 months|months|years)[- ]outdated",
    r"(?:this|final|earlier this|final calendar|subsequent) 12 months",
    r"New Yr[’']s",
    rf"(?:{_DAYS}|final) night time",
    r"on the (?:age|finish|time) of \d",
)
"""How days and ages are said."""
_TURNS = (
    rf"in (?:accordance|keeping|line) with (?:{_TELLERS})(?=[.,;])",
    r"one in every of",
    r"(?:a|an|the) \w+ a part of(?= (?:the|a|its|his|her|their|[A-Z]))",
    r"at the very least \d[\d,]*(?= (?:individuals|folks|others|kids|youngsters|police|occasions|instances))",
    r"(?:[Gg]reater|[Ll]ower) than [\d,]+ (?:individuals|folks|homes|houses|kids|homeowners)",
    r"(?<=[,.”\"] )(?:he|she|they|officers|officials|police|authorities) mentioned(?=[.,] |[.]?$)",
    r"(?:consultants|officers|officials|authorities|police|prosecutors|investigators) mentioned(?= (?:at|in) (?:a|an) |[,.] )",
    r"as properly as",
    r"a complete bunch of",
)
"""Turns of phrase, and how speakers are named; a word that is right elsewhere counts only before what shows it here."""
_RESPUN = re.compile(rf"\b(?:{'|'.join((*_BODIES, *_EVENTS, *_TIMES, *_TURNS))})(?!\w)")


def find_respun_phrases(article: Article, prose: Sequence[Span]) -> Iterator[Mark]:
    """`the loss of life toll`, `in accordance with state media,`, `an information convention`."""
    for span in prose:
        for match in _RESPUN.finditer(article.text, span.start, span.end):
            yield Mark(Span(article.id, *match.span()), "other", "words-swapped")
