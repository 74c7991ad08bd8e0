"""Quotation marks: whether one is left open, closing ones that stand with the next word (`enough, "she said`), and inches."""

import re

_SAID = (
    r"(?:said|says|told|tells|added|adds|asked|wrote|writes|replied|explained|noted|continued|recalled|announced|insisted|warned|"
    r"argued|stated|joked|tweeted|posted|read|reads|testified|claimed|insists|warns|argues|observed|remarked|promised|admitted|"
    r"explains|continues|notes|recalls|replies|asks|admits|states|declared|exclaimed|concluded|suggested|stressed|predicted|reported|"
    r"complained|acknowledged)\b"
)
_PEOPLE = (
    r"(?:police|prosecutors?|officials?|authorities|investigators?|witness(?:es)?|lawyers?|attorneys?|officers?|deputies|doctors?|"
    r"spokes(?:man|woman|person|people)|organi[sz]ers|relatives|neighbou?rs?|residents?|scientists?|researchers?|critics)"
)
"""Those who speak in news without a name or an article."""
_BETWEEN = 100
"""Characters of what stands between a name and its verb of saying: ", who works on the third floor". Set by reason."""
ATTRIBUTION = re.compile(
    rf" ?(?:(?:he|she|they|it|we|I|his|her|their|the|one|an?|another|who|according)\b|{_SAID}|"
    rf"(?:[a-z-]{{2,15}} ){{0,2}}{_PEOPLE} {_SAID}|(?:[a-z-]{{2,15}} ){{0,2}}(?:[A-Z][\w.’'-]{{0,20}},? ){{1,4}}+"
    rf"(?:{_SAID}|[^.!?\"\n]{{1,{_BETWEEN}}}, {_SAID}))"
)
"""A pronoun or article in small letters, a verb of saying, or a name, with what is said of its bearer, and such a verb."""
_INCHES = frozenset(('"', "''", "’’"))
_LENGTH = re.compile(r"\d['’] ?\d{1,2}$")
_FEET = 6
"""Characters before inches in which the feet stand."""
_ENDED = frozenset(".,!?…")
_BEHIND = " \t\r\n'’"
"""What may stand between them and the mark: white space, and the mark of what somebody else is quoted to have said."""
_NEAR = 16
"""Characters before the mark in which the words before it end."""


def leaves_open(words: str) -> bool:
    """Whether a quotation that begins in these words does not end in them."""
    return words.count("“") > words.count("”") or words.count('"') % 2 == 1


def closes_speech(text: str, at: int) -> bool:
    """Whether the straight mark `text[at]` can close what was opened in a line above.

    Texts cut into sentences by machine have one sentence a line, and closing marks with the word behind them. The words
    before it end like speech, no empty line parts it from them, and behind it somebody is said to have said them, or the line ends.
    """
    if text[at] != '"' or text.endswith("\n\n", 0, at) or text[max(0, at - _NEAR) : at].rstrip(_BEHIND)[-1:] not in _ENDED:
        return False
    return text[at + 1 : at + 2] in ("", "\n") or bool(ATTRIBUTION.match(text, at + 1))


def measures(text: str, start: int, end: int) -> bool:
    """Whether the mark stands for inches or seconds: `6'2", 230 pounds`, `12"x4"`; not `in 1989".`."""
    if text[start:end] not in _INCHES:
        return False
    length = _LENGTH.search(text, max(0, start - _FEET), start) is not None
    return length or (text[start - 1 : start].isdigit() and text[end : end + 1].isalnum())
