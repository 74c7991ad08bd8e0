"""Set phrases that lack a word or have a wrong one, and verbs in a form that no clause takes.

In 2,100 articles of news (ECB+, GVC, PolNeAR, TimeBank, AQUAINT, GUM) these patterns, then wider, stood 8 times, each time at a fault; what
was sound there, or in sentences written against them, was taken out. What people say is left out: speakers of dialects are no damage.
"""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mark, MarkKind
from rashomon.model.article import Article
from rashomon.model.span import Span

_PEOPLE = "people|men|women|children|protesters|residents|demonstrators|others|victims|students|police|troops|soldiers|homes|houses|cars"
_CALENDAR = (
    "Sun|Mon|Tue|Wed|Thu|Fri|Sat|Jan|Feb|March|Mar|Apr|May|June|July|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Christmas|Easter|New|Thanksgiving|Halloween"
)
"""How days begin that stand behind a noun without a preposition: "the murder Jan. 4", "the death Christmas Eve"."""
_TELLERS = "officials|police|authorities|reports?|sources|investigators|witnesses|prosecutors|documents|records|experts|researchers"
_IRREGULAR = "went|gave|saw|knew|wrote|spoke|broke|chose|drove|froze|rode|sang|shook|stole|swore|tore|wore"
_BEGINS = r"(?:(?<=[.,;] )|(?<=\bbut )|(?<=\n))"
"""Not "and": "his brother and he are partners"."""
_ONE = "person|man|woman|child|victim|suspect|officer|car|member|player|student|soldier|incident|country"
"""No word that is a verb, too: "many report", "several home in"."""
_MORE = "men|women|children|victims|suspects|officers|houses|homes|cars|attacks|players|students|soldiers|incidents|countries|stories"
_GOES_ON = r"(?= (?:was|were|is|are|has|have|had|who|said|died)\b|[.;])"
"""Not "and", "in" or a comma, behind which another noun may come: "several student and staff groups", "a women in business event"."""
_COUNTED = (
    rf"(?:{_BEGINS}|(?<=\bthe )|(?<=\bthan )|(?<=\bleast )|(?<=\bof )|(?<=\bby )|(?<=ed ))"
    r"(?i:two|three|four|five|six|seven|eight|nine|ten)"
)
"""Not "the number two player was", "a Year Seven student was"."""

_LACKING = (
    (r"\bin lieu (?!of\b)[\w$£€]+", "missing-preposition"),
    (rf"\b(?i:dozens|hundreds|thousands|millions|scores|a (?:number|majority|handful|variety)|the majority|plenty) (?:{_PEOPLE})\b"
     r"(?! (?:can|could|may|might|should|will|would|must)\b)", "missing-preposition"),
    (r"(?<!\b[Ff]or )(?<!\b[Tt]o )(?<!\b[Ii]n )(?<!\b[Tt]he )\b(?i:one|some|many|most|part) the "
     r"(?:most|best|first|largest|biggest|few|many|worst|main|top|last|oldest)\b", "missing-preposition"),
    (rf"\b(?<!\bafter )(?<!\bsince )(?<!\bbefore )\bthe (?:death|murder|assassination|kidnapping) "
     rf"(?!(?:{_CALENDAR})|(?:Row|Valley|Star|Mystery)\b)[A-Z][a-z]+", "missing-preposition"),
    (rf"\baccording (?:(?:the|local|court|several) )?(?:{_TELLERS})\b", "missing-preposition"),
    (r"\b(?:prior|regardless|in spite|on behalf|in favou?r|in front) (?:the|his|her|their|its)\b", "missing-preposition"),
    (r"\b\d{1,2}[- ]year[- ](?:girl|boy|man|woman|teenager)\b", "missing-word"),
    (r"\b(?:able|unable|going|trying|tried|wanted|wants|ought|supposed|expected|scheduled|allowed|forced|willing|hoping"
     r"|attempting) (?:be|get|go|make)\b", "missing-to"),
    (r"\b\w{3,}\.\.(?!\.)(?=\s|$)|\b[a-z]{3,},,", "doubled-mark"),
)  # fmt: skip
_WRONG_FORMS = (
    rf"{_BEGINS}(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t) (?:will|would|could|should|must) "
    r"(?:has|had|is|was|are|were|been|gone|went|came|took|gave)\b",
    r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )(?<!\ba )(?<!\bA )(?<!\bthey )\b(?:would|could|should|must) (?:has|been|gone)\b",
    r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )(?<!\bor )\b(?:did|does|do)(?: not|n[’']t) (?:went|said|came|took|saw|got|knew|been)\b",
    rf"\b(?:has|have) (?:{_IRREGULAR}|be)\b",
    r"(?<!\bdo )(?<!\bdid )(?<!\bdoes )\b(?:is|was|were|are|been) (?:expect|suppose|accuse|injure|allege)\b",
    r"\b(?:wants?|wanted|able|unable|tried|trying|decided|planned) to (?:went|came|took|gave|got|said) (?:the|a|his|her|to)\b",
    r"\b(?:is|was|were|are|been) (?:went|saw|knew|wrote|spoke|happened|died|arrived|occurred|existed)\b",
    rf"{_BEGINS}(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e) (?:is was|was is|are were|were are|has is|is has|was has|has was|had was|was had"
    r"|will is|is will|would is|is would|are is|is are|was were|were was|have are|are has|had wouldn|had would)\b",
    r"\bmore (?:better|worse|easier|larger|bigger|higher|safer|stronger|harder|faster|cheaper|smaller|weaker)(?= than\b(?! ever)|[.,;])",
)
"""Not "those who did not were fined", "the will is valid", "the people I spoke to said the ...", "how wrong they were became clear"."""
_NO_AGREEMENT = (
    rf"{_BEGINS}(?:[Hh]e|[Ss]he) (?:have|do|say|want|go|know|are|am)\b(?! not to\b)",
    r"\b(?:[Tt]hey|[Ww]e) (?:was|has|is|does|says|goes|wants|needs|knows|makes)\b",
    rf"(?:(?<!-)\b(?i:several|many|these|those|various|numerous)|{_COUNTED}) (?:{_ONE})\b{_GOES_ON}",
    rf"\b(?:a|an|every|each|another) (?:{_MORE})\b{_GOES_ON}",
    rf"\b[Oo]ne of (?:the|his|her|its|their|our|these|those) (?:most \w+ |first |last |best |main )?(?:{_ONE})\b{_GOES_ON}",
)
_WRONG_WORDS = (
    r"\btoo and from\b|\b(?:would|could|should|must)(?: not|n[’']t)? of (?:been|had|gone|done|seen|taken|known|made)\b",
    r"\b(?:is|was|were|are|not) suppose to\b|\b[Tt]heir (?:is|are|was|were) (?:a|an|no|not|some|many)\b"
    r"|\b(?:on|of|for|with|by|to|into|have|had) there own\b|\bit[’']s own\b(?![ -](?:goals?|brand)\b)",
    r"\b(?:low and behold|per say|(?:is|are|was|were|be) one in the same(?=[.,;])|for all intensive purposes"
    r"|p(?:ea|ee)ked (?:his|her|their|my|the) (?:interest|curiosity)|tow(?:s|ed|ing)? the line|sneak peak|baited breath|free reign"
    r"|vocal chords|slight of hand|deep[- ]seeded|mute point|(?:as|is) oppose to|case and point|tenant of (?:the )?faith\b(?!-))",
)
_SAID_TWICE = re.compile(r"\b(?:(?:said|says) (?:[A-Z]\w+ )?|told [A-Z]\w+ )(?:said|says) (?:he|she|they|that|the)\b")
_PATTERNS: tuple[tuple[re.Pattern[str], MarkKind, str], ...] = (
    *((re.compile(pattern), "other", reason) for pattern, reason in _LACKING),
    *((re.compile(pattern), "other", "wrong-form") for pattern in _WRONG_FORMS),
    *((re.compile(pattern), "other", "no-agreement") for pattern in _NO_AGREEMENT),
    *((re.compile(pattern), "other", "wrong-word") for pattern in _WRONG_WORDS),
    (_SAID_TWICE, "repeated-phrase", "repeated-words"),
)
_OWN = frozenset({"wrong-form", "no-agreement"})
"""Faults that are none in what somebody says."""
_SINGLE = re.compile(r"(?<![\w.])[‘'](?=[A-Za-z])")
_PARAGRAPH = 10_000
"""Characters of the longest paragraph. By reason: some 1,600 words."""


def find_broken_phrases(article: Article, prose: Sequence[Span]) -> Iterator[Mark]:
    """`in lieu $900 bail`, `a 9-year girl`, `he was went`, `would of been`."""
    for span in prose:
        for pattern, kind, reason in _PATTERNS:
            for match in pattern.finditer(article.text, span.start, span.end):
                if reason not in _OWN or not _is_spoken(article.text, span.start, match.start()):
                    yield Mark(Span(article.id, *match.span()), kind, reason)


def _is_spoken(text: str, start: int, place: int) -> bool:
    """Whether a quotation mark is open before the place, in its paragraph; nobody counts them in an endless one. Behind a single one
    all may be speech, as nobody can tell where it closes from an apostrophe."""
    if place - start > _PARAGRAPH or _SINGLE.search(text, start, place + 1):
        return True
    opened = text.count("“", start, place) > text.count("”", start, place)
    return opened or text.count('"', start, place) % 2 == 1
