"""Questions that an article itself says are open: "declined to say whether", "it is unclear how", "without elaborating"."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from rashomon.model.annotation import Block
from rashomon.model.article import Article
from rashomon.model.dossier import Asked
from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.text.surroundings import sentence_around

_WH = r"(?P<wh>whether|if|when|where|why|who|whom|how many|how much|how|what|which)\b"
_SAY = r"(?:say|specify|disclose|reveal|comment on|discuss|confirm|explain|elaborate on|identify|name|give|provide|release)"
_NOT = r"(?:declin\w{1,4} (?:to )?|refus\w{1,3} to |would not |wouldn['’]t |did not |didn['’]t |does not |has not |have not |could not )"
_WOULD_NOT = rf"(?:declin\w{{1,4}} (?:to )?|refus\w{{1,3}} to |would not |wouldn['’]t |could not ){_SAY}"
_OPEN = (
    r"(?:unclear|not (?:yet |immediately |fully )?(?:clear|known|decided)|unknown|uncertain|undecided|remains? to be seen|no word on|"
    r"no indication(?: of)?|yet to (?:say|decide|be decided)|nobody (?:knows|has said)|no one (?:knows|has said))"
)
_REASONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("declined-to-say", re.compile(rf"\b{_WOULD_NOT} {_WH}", re.I)),
    ("not-specified", re.compile(rf"\b{_NOT}{_SAY} {_WH}", re.I)),
    ("unclear", re.compile(rf"\b{_OPEN} {_WH}", re.I)),
    ("unclear", re.compile(
        rf"{_WH} [^.!?\n]{{3,120}}? (?:is|was|remains?) (?:still )?(?:unclear|unknown|not (?:yet )?(?:clear|known))\b", re.I
    )),
)  # fmt: skip
_ELABORATE = re.compile(
    r"\bwithout (?:elaborating|specifying|giving (?:any |further |more )?details|going into details?|explaining)\b", re.I
)
_NUMBER = re.compile(
    r"\b(?:an?|the) (?:unknown|unspecified|undisclosed|undetermined) (?P<what>number|amount|sum|quantity) of (?P<of>[^,.;:\n]{2,60})", re.I
)
_CAUSE = re.compile(
    r"\b(?P<of>the (?:cause|motive|reason)(?: (?:of|for|behind) [^,.;:\n]{3,50}?)?) (?:is|was|remains?|are) (?:still )?"
    r"(?:unclear|unknown|not (?:yet )?(?:clear|known)|under investigation|disputed|being investigated)", re.I
)
_NAMELESS = re.compile(r"\b(?P<of>(?:an?|the|two|three|four|\d{1,3}) (?:unnamed|unidentified) [^,.;:\n]{3,50})", re.I)
_NOT_NAMED = re.compile(r" (?:has|have|had) not (?:yet )?been (?:named|identified)\b")
_BEFORE = re.compile(r"[^,.;:\n]{3,60}$")
_HEADED: dict[str, Asked] = {
    "if": "whether", "whether": "whether", "whom": "who", "who": "who", "when": "when", "where": "where", "why": "why", "how": "how",
    "how many": "how many", "how much": "how much", "what": "what", "which": "which",
}  # fmt: skip
_READ = frozenset({"headline", "heading", "body", "post", "caption"})
_END = re.compile(r"[;:!?]|,? (?:but|and (?:s?he|they|it)|according to|whom?|which)\b|,”|,? \w+ said\b")
_LONGEST = 160
"""Characters of a question in the words of an article: two lines; more is no question."""


def asked_in_words(article: Article, blocks: tuple[Block, ...]) -> Iterator[Question]:
    """The article's own open questions, in reading order of each kind."""
    starts = [b.span.start for b in blocks]

    def readable(at: int) -> bool:
        index = bisect_right(starts, at) - 1
        return index >= 0 and blocks[index].kind in _READ and at < blocks[index].span.end

    seen: set[int] = set()
    for why, pattern in _REASONS:
        for found in pattern.finditer(article.text):
            if readable(found.start()) and found.start("wh") not in seen:
                seen.add(found.start("wh"))
                yield _asked(article, why, found)
    for found in _ELABORATE.finditer(article.text):
        if readable(found.start()):
            span = _sentence(article, found.start(), found.end())
            yield question("what", "not-specified", _said(article.text[span.start : found.start()]), (span,))
    for found in _NUMBER.finditer(article.text):
        if readable(found.start()):
            asked: Asked = "how many" if found["what"].lower() == "number" else "how much"
            yield question(asked, "unknown-number", found["of"], (_sentence(article, found.start(), found.end()),))
    for found in _CAUSE.finditer(article.text):
        if readable(found.start()):
            yield question("why", "unclear", found["of"], (_sentence(article, found.start(), found.end()),), undecided=True)
    for found in _NAMELESS.finditer(article.text):
        if readable(found.start()):
            yield question("who", "not-named", found["of"], (_sentence(article, found.start(), found.end()),))
    for found in _NOT_NAMED.finditer(article.text):
        subject = _BEFORE.search(article.text, max(0, found.start() - 60), found.start())
        if subject and readable(found.start()):
            yield question("who", "not-named", subject[0], (_sentence(article, found.start(), found.end()),))


def _asked(article: Article, why: str, found: re.Match[str]) -> Question:
    word = found["wh"].lower()
    asked = _HEADED[word]
    span = _sentence(article, found.start(), found.end())
    end = span.end if found.end() - found.end("wh") < 3 else found.end()
    about = article.text[found.start("wh") : min(end, found.start("wh") + _LONGEST)]
    return question(asked, why, _clause(about), (span,), undecided=why == "unclear")


def _clause(text: str) -> str:
    """The indirect question up to the end of its clause."""
    return _END.split(text, maxsplit=1)[0].strip(" ,.“”\"")


def _said(text: str) -> str:
    """What was said before "without elaborating": the last clause, without the cue at its end."""
    cut = re.sub(r"[,\s]+(?:\w+ ){0,3}(?:said|added|told \w+|announced)[,\s]*$", "", text).strip(" ,”\"“")
    return cut[-_LONGEST:] if cut else text.strip()


def _sentence(article: Article, start: int, end: int) -> Span:
    return Span(article.id, *sentence_around(article.text, start, end))
