"""Lines in which a page speaks of itself to whoever reads it: "Swipe to see more pictures", "You can unsubscribe at any time".

Told by what they are made of, not by their wording: what one does with a page (said in the imperative) and a thing that a page has, or
"you" and such a thing, or "this story" and what becomes of stories. Who tells the news speaks of others, in the past or in quotation marks.
"""

import re
from collections.abc import Sequence

from rashomon.text.wordlist import words

_LONGEST = 24
"""Words of the longest such sentence. By reason: notices that are longer are known by their words (`residue`)."""
_FEW_YOU, _MOST_YOU = 4, 0.015
""""You" and "your" in a text that tells of others: so many, or this share of its words. Of ECB+, GVC, TimeBank and GUM one text in a
hundred has more, of the web pages of `wcxb_plain`, half of them guides, 59."""
_YOU = re.compile(r"\b[Yy]ou(?:r|rs)?\b")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_DONE = words(
    """accept adjust advertise browse buy choose click connect continue discover email e-mail enable enlarge expand explore follow get go
    install join keep listen manage read receive refresh reload republish save scroll see send stay submit subscribe swipe unsubscribe
    write"""
)
"""What one does with a page, as an imperative at the head of its sentence."""
_NOUNS_TOO = words(
    """change check close copy download find flag launch leave load log open play post print register return search select share show sign
    skip stream tap try turn view visit watch"""
)
"""Such words that are nouns or adjectives, too, and begin what stories tell: "Search teams released photos", "Close friends"."""
_POINTED_AT = words("the a an this these your our us all more here now up in out off back")
"""What stands behind such a word where it is a verb."""
_ON_A_PAGE = words(
    """advertise browse click download enable enlarge expand get log refresh register reload scroll sign stay stream subscribe swipe tap
    unsubscribe"""
)
"""What is hardly done to anything but a page: the thing may stand anywhere in the sentence."""
_NEAR = 5
"""Words in which it stands with the others: "Leave the country or face charges over the video" has it further on."""
_FURTHER = words("and or but while at in over")
"""What another thing or place begins with: "Join us at the station for updates on the strike"."""
_SHORT = 4
"""Words of a button: "Play video content"."""
_URGED = words(
    """advise advised advises argue argued argues asked asks beg begged begs called calls demand demanded demands explained explains insist
    insisted insists order ordered orders plead pleaded pleads propose proposed proposes recommend recommended recommends say shouted shouts
    suggest suggested suggests urge urges warn warns"""
)
"""What somebody else does, behind a comma, who asks it: "Stay on the page, teachers urge parents"."""
_WHAT_FOLLOWS = re.compile(
    r" (?:and|or) (?:an? [\w'’-]+ \w+[^\Ws]s|(?:the|an?|his|her|their) (?:[\w'’-]+ ){1,2}(?:is|are|do|does|has|have|would)|nothing is)\b"
)
"""What comes of it, with a subject of its own: "Get the figures wrong and a career ends". Behind "a" no plural stands."""
_THINGS: dict[str, frozenset[str]] = {
    "subscribe": words(
        "alerts app apps inbox mailbox newsletter newsletters notifications podcast subscription channel e-edition headlines"
    ),
    "comment-prompt": words("comment comments e-mail email"),
    "caption-control": words(
        """audio caption captions clip footage galleries gallery image images livestream media photo photos photographs picture pictures
        player slideshow video videos"""
    ),
    "share": words("facebook instagram twitter tweet whatsapp youtube"),
    "cookie": words("consent cookie cookies preferences settings"),
    "login": words("account"),
    "advert": words("ad ads advert advertisement"),
    "related": words("article articles content coverage feed interview news post posts stories story updates version"),
    "other": words("browser homepage javascript link page site website"),
}
"""What a page has, by the label of what speaks of it; a line that names several is of the first kind."""
_ANY_THING = frozenset().union(*_THINGS.values())
_OWN = words(
    """browser inbox javascript mailbox newsletter newsletters subscription subscribe subscriber subscribers unsubscribe"""
)
"""Things that a page says with "you", and a story hardly ever."""
_YOURS = re.compile(
    r"\b(?:your (?:e-?mail|comments|feedback|story ideas|(?:\w+ )?(?:settings|preferences|cookies)|account(?! of))"
    r"|cookie (?:settings|policy)|terms of (?:use|service)|privacy (?:policy|preferences|choices|rights|settings)"
    r"|(?:registered|logged.in|signed.in) users?|(?:this|our) (?:site|website|page|video|newsletter|e-?mail)s?\b.{0,40}\byou"
    r"|seeing this (?:ad|message|page))\b"
)
_ABOUT_ITSELF = re.compile(
    r"this (?:news )?(?:story|article|column)(?: (?:was|is|has been|may be))?(?: (?:first|originally|also|automatically)){0,3}"
    r" (?:appeared (?:first |originally )?(?:in|on|at)|published|republished|produced by|syndicated|distributed|shared \d)\b"
    r"|(?:this|these) (?:story|article|video|content|page|post)s?(?: (?:is|are|may be|cannot be|could not be))?"
    r"(?: (?:currently|no longer|not|automatically)){0,2} (?:available|viewable|loading|playing|powered by|supported on|auto.generated)\b"
)
_FAILED = re.compile(
    r"(?:sorry|error|oops|success|invalid)[!,.:]? (?:this|your|something|please|embed|e-?mail|page)\b.{0,80}"
    r"|(?:something went wrong|an error (?:has )?occurred)\b.{0,20}\bplease\b.{0,40}|please try again(?: later)?"
    r"|(?:please )?reload the page"
)
"""What a page says where it does not work."""
_LABELLED = re.compile(
    r"(?:>{1,3} |(?:(?:MORE|ALSO|READ|SEE|WATCH|VIDEO|PHOTOS|GALLERY|RELATED|EARLIER|PREVIOUSLY|PREVIOUS|COVERAGE|STORY|LISTEN|MUST|NOW"
    r"|NEXT|UP|SIGN) ?){1,3}[:|] )[^.!?]{8,120}[?!]?"
)
"""Another article's title behind a label in capitals: "EARLIER: Police search for missing hiker"."""
_TOLD = words(
    """said says told tells asked wrote added urged warned was were had he she his her him they them their who judge police court jury mayor
    sheriff officials"""
)
"""Words of those who tell of others."""
_READER = words("you your")
_QUOTED = re.compile("[“”\"‘„«»]")


def tells_of_others(text: str) -> bool:
    """Whether the text is no guide, which speaks to its reader throughout ("Open your settings and ...")."""
    return len(_YOU.findall(text)) <= max(_FEW_YOU, _MOST_YOU * text.count(" "))


def reader_label(sentence: str) -> str | None:
    """The label of one sentence, or of a line that is none, if it is the page's own words to its reader."""
    if _QUOTED.search(sentence):
        return None
    if _LABELLED.fullmatch(sentence):
        return "related"
    low = sentence.lower().strip(" \t.!…>»[]()|")
    said = _WORD.findall(low)
    if not 2 <= len(said) <= _LONGEST:
        return None
    if _ABOUT_ITSELF.match(low):
        return "copyright"
    if _FAILED.fullmatch(low):
        return "other"
    own = _TOLD.isdisjoint(said) and ((_asks(low, said) and not _is_told_of(low, said)) or _speaks_of_yours(low, said))
    return next((label for label, things in _THINGS.items() if not things.isdisjoint(said)), "other") if own else None


def _asks(low: str, said: Sequence[str]) -> bool:
    """ "Click to enlarge the picture", "Get breaking news alerts on your phone", "To see more pictures, swipe left"."""
    head, *rest = said[1:] if said[0] in ("please", "now", "to") else said
    if low.startswith(f"{said[0]}:") or _ANY_THING.isdisjoint(rest):
        return False
    if said[0] == "to" and _DONE.isdisjoint(rest):
        return False
    if said[0] != "to" and head not in _ON_A_PAGE and _ANY_THING.isdisjoint(_done_to(rest)):
        return False
    return head in _DONE or (head in _NOUNS_TOO and _is_done(rest))


def _is_told_of(low: str, said: Sequence[str]) -> bool:
    """Whether somebody else asks for it, or something else than a page comes of it."""
    behind = _WORD.findall(low.partition(", ")[2])
    return _READER.isdisjoint(said) and (not _URGED.isdisjoint(behind[1:]) or _WHAT_FOLLOWS.search(low) is not None)


def _done_to(rest: Sequence[str]) -> Sequence[str]:
    """The words of what it is done to: no further than what follows it."""
    return rest[: next((at for at, word in enumerate(rest[:_NEAR]) if word in _FURTHER), _NEAR)]


def _is_done(rest: Sequence[str]) -> bool:
    """Whether the word before these is a verb: "watch the video", "play video content"; not "play resumed after a video"."""
    short = len(rest) < _SHORT and (rest[0] in _ANY_THING or rest[0] in ("on", "via", "full", "live"))
    return short or rest[0] in _POINTED_AT or not _READER.isdisjoint(rest)


def _speaks_of_yours(low: str, said: Sequence[str]) -> bool:
    return not _READER.isdisjoint(said) and (not _OWN.isdisjoint(said) or _YOURS.search(low) is not None)
