"""Set phrases that lack a word or have a wrong one, and verbs in a form that no clause takes.

In 2,100 articles of news (ECB+, GVC, PolNeAR, TimeBank, AQUAINT, GUM) these patterns stand 8 times, each time at a fault; what sounded
English anywhere there was taken out. What people say is left out: speakers of dialects are no damage.
"""

import re
from collections.abc import Iterator, Sequence

from rashomon.model.annotation import Mark, MarkKind
from rashomon.model.article import Article
from rashomon.model.span import Span

_PEOPLE = "people|men|women|children|protesters|residents|demonstrators|others|victims|students|police|troops|soldiers|homes|houses|cars"
_CALENDAR = (
    "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October"
    "|November|December"
)
_IRREGULAR = "went|took|gave|saw|did|knew|began|fell|wrote|spoke|broke|chose|drove|froze|rode|sang|shook|stole|swore|tore|wore"
_BEGINS = r"(?:(?<=[.,;] )|(?<=\band )|(?<=\bbut )|(?<=\n))"
_ONE = "person|man|woman|child|victim|suspect|officer|house|home|car|attack|report|member|player|student|soldier|incident|country"
_MORE = "men|women|children|victims|suspects|officers|houses|homes|cars|attacks|players|students|soldiers|incidents|countries|stories"
_GOES_ON = r"(?= (?:was|were|is|are|has|have|had|who|and|in|on|at|to|from|of|said|died)\b|[.,;])"

_LACKING = (
    (r"\bin lieu (?!of\b)[\w$£€]+", "missing-preposition"),
    (rf"\b(?i:dozens|hundreds|thousands|millions|scores|a (?:number|majority|handful|variety)|the majority|plenty) (?:{_PEOPLE})\b",
     "missing-preposition"),
    (r"\b(?i:one|some|many|most|part) the (?:most|best|first|largest|biggest|few|many|worst|main|top|last|oldest|world)\b",
     "missing-preposition"),
    (rf"\b(?:the|his|her|their) (?:death|murder|assassination|kidnapping) (?!(?:{_CALENDAR}|Row|Valley|Star|Mystery)\b)[A-Z][a-z]+",
     "missing-preposition"),
    (r"\baccording (?!to\b|as\b)\w+", "missing-preposition"),
    (r"\b(?:prior|owing|regardless|in spite|on behalf|in terms|in favou?r|in front) (?:the|his|her|their|its)\b", "missing-preposition"),
    (r"\b\d{1,2}[- ]year[- ](?:girl|boy|man|woman|teenager|child)\b", "missing-word"),
    (r"\b(?:able|unable|going|trying|tried|wanted|wants|ought|supposed|expected|scheduled|allowed|forced|willing|planning|hoping"
     r"|attempting) (?:be|get|go|make)\b", "missing-to"),
    (r"\b\w{3,}\.\.(?!\.)(?=\s|$)|\b[a-z]{3,},,", "doubled-mark"),
)  # fmt: skip
_WRONG_FORMS = (
    r"\b(?:will|would|could|should|must) (?:has|had|is|was|are|were|does|did|went|came|took|gave|seen|been|gone|taken|given)\b",
    r"\b(?:did|does|do)(?: not|n[’']t) (?:went|was|were|had|has|said|came|took|saw|got|knew|made|is|are|been)\b",
    rf"\b(?:has|have) (?:{_IRREGULAR}|be|goes)\b",
    r"\b(?:is|was|were|are|been) (?:expect|suppose|schedule|arrest|accuse|injure|believe|allege)\b",
    r"\bto (?:went|came|took|gave|got|said) (?:the|a|his|her|to)\b",
    r"\b(?:is|was|were|are|been) (?:went|came|saw|took|gave|knew|became|began|wrote|spoke|happened|died|arrived|occurred|existed)\b",
    rf"(?:{_BEGINS}(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e)|\bwho) (?:is was|was is|are were|were are|has is|is has|was has|has was|had was|was had"
    r"|will is|is will|would is|is would|are is|is are|was were|were was|have are|has are|had wouldn|had would)\b",
    r"\bmore (?:better|worse|easier|larger|bigger|higher|safer|stronger|harder|faster|cheaper|smaller|weaker)\b(?! (?:and|than ever))",
)
_NO_AGREEMENT = (
    rf"{_BEGINS}(?:[Hh]e|[Ss]he) (?:have|do|say|want|go|know|are|were|am)\b(?! not to\b)",
    r"\b(?:[Tt]hey|[Ww]e) (?:was|has|is|does|says|goes|wants|needs|knows|makes)\b",
    rf"(?<!-)\b(?i:two|three|four|five|six|seven|eight|nine|ten|several|many|these|those|various|numerous) (?:{_ONE})\b{_GOES_ON}",
    rf"\b(?:a|an|every|each|another) (?:{_MORE})\b{_GOES_ON}",
    rf"\b[Oo]ne of (?:the|his|her|its|their|our|these|those) (?:most \w+ |first |last |best |main )?(?:{_ONE})\b{_GOES_ON}",
)
_WRONG_WORDS = (
    r"\btoo and from\b|\b(?:would|could|should|must)(?: not|n[’']t)? of (?:been|had|gone|done|seen|taken|known|made)\b",
    r"\b(?:use|suppose) to (?:be|have)\b(?= (?:a|an|the|in|at)\b)|\b[Tt]heir (?:is|are|was|were) (?:a|an|no|not|some|many)\b|\bthere own\b"
    r"|\bit[’']s own\b",
    r"\b(?:low and behold|per say|one in the same|(?:all )?intensive purposes|p(?:ea|ee)ked (?:his|her|their|my|the) (?:interest|curiosity)"
    r"|tow(?:s|ed|ing)? the line|sneak peak|baited breath|free reign|vocal chords|slight of hand|deep[- ]seeded|mute point"
    r"|(?:as|is) oppose to|case and point|tenant of (?:the )?faith)\b",
)
_SAID_TWICE = re.compile(r"\b(?:said|says|told) (?:[A-Z]\w+ )?(?:said|says) (?:he|she|they|that|the)\b")
_PATTERNS: tuple[tuple[re.Pattern[str], MarkKind, str], ...] = (
    *((re.compile(pattern), "other", reason) for pattern, reason in _LACKING),
    *((re.compile(pattern), "other", "wrong-form") for pattern in _WRONG_FORMS),
    *((re.compile(pattern), "other", "no-agreement") for pattern in _NO_AGREEMENT),
    *((re.compile(pattern), "other", "wrong-word") for pattern in _WRONG_WORDS),
    (_SAID_TWICE, "repeated-phrase", "repeated-words"),
)
_OWN = frozenset({"wrong-form", "no-agreement"})
"""Faults that are none in what somebody says."""
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
    """Whether a quotation mark is open before the place, in its paragraph; nobody counts them in an endless one."""
    if place - start > _PARAGRAPH:
        return True
    opened = text.count("“", start, place) > text.count("”", start, place)
    return opened or text.count('"', start, place) % 2 == 1
