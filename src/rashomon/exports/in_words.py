"""Published codes in words for a reader; docs/reference/codes.md says what each means. A code that is not here reads as it stands."""

from collections.abc import Iterable, Mapping

QUESTIONS: Mapping[str, str] = {
    "declined-to-say": "somebody would not say", "not-specified": "somebody did not say", "unclear": "said to be unclear or unknown",
    "asked": "somebody asks it, and no account answers",
    "unknown-number": "said to be an unknown number", "vague-number": "only a vague number is given",
    "unnamed-source": "nobody gives the name of this source", "not-named": "said not to have been named",
    "plan-without-day": "planned, and no account gives a day", "conflict": "the accounts give numbers that cannot all be true",
    "differing-accounts": "the accounts differ", "two-estimates": "two parties give two numbers",
    "denied": "one says it, another denies it", "not-given": "no account gives it", "rest-not-told": "no account says whose the rest is",
    "nameless": "no account gives every name", "unexplained": "no account gives a reason", "unattributed": "it is not said who says so",
    "no-comment": "would not comment or could not be reached, and is quoted nowhere else", "possible": "said to be possible",
    "outcome-not-told": "no later account tells", "vague-date": "no account gives a day",
    "only-mangled": "only mangled text has it",
}  # fmt: skip
"""Why a question is open."""
_DATES: Mapping[str, str] = {
    "given": "the day that came with it", "page-json-ld": "the page’s data", "page-meta": "the page’s data",
    "page-time-element": "the page’s data", "page-url": "the page’s address", "page-text-pattern": "a line of the page",
    "stated-in-text": "its date line", "dateline": "its dateline", "month-and-day": "a day it names",
    "reported-weekday": "somebody spoke on",
    "weekday-of-date": "a weekday whose date another account gives", "near-date": "near a day that another account gives",
    "week-of-date": "the week of a date", "nearest-dated-article": "the nearest dated account",
    "latest-year-before-capture": "the latest year that fits",
}  # fmt: skip
_ORIGINS: Mapping[str, str] = {
    "credit": "credits it", "earlier": "published later", "contains": "a shortened copy of it", "reuse": "shares its words",
    "whole-quote": "has a quotation that only it has whole", "same-agency": "both credit one agency",
    "shared-error": "both have one misspelling",
}  # fmt: skip
_WORDINGS: Mapping[str, str] = {
    "unmangled": "undamaged", "direct": "in quotation marks", "agreed-by-origins": "in most origins", "complete": "the most complete",
    "unbroken": "not interrupted", "first-hand": "not in a copy", "earliest": "published first", "only-wording": "",
    "first-in-order": "",
}  # fmt: skip
_NAMES: Mapping[str, str] = {
    "same-form": "", "title-and-family": "title and family name", "in-article": "as the article uses it",
    "in-story": "in an account of the same event",
}  # fmt: skip
_DAMAGE: Mapping[str, str] = {
    "unbalanced-quote": "quotation marks", "orphan-fragment": "fragment", "repeated-phrase": "repeated words",
    "name-mismatch": "garbled name", "other": "grammar",
    "never-opened": "closed, never opened", "never-closed": "opened, never closed", "wrong-mark": "a closing mark opens it",
    "stray-mark": "a stray mark", "closed-by-apostrophes": "closed by apostrophes", "runs-over-paragraph": "closed in a later paragraph",
    "broken-off": "words left over behind a quotation", "list-continued": "a list that goes on after its full stop",
    "no-finite-verb": "no verb that makes a sentence of it", "verbless-quote": "a quotation without a verb",
    "repeated-words": "twice in a row", "subject-among-objects": "who does it is named again among those it is done to",
    "two-determiners": "two articles in a row", "missing-to": "“to” is missing", "missing-subject": "its subject is missing",
    "missing-preposition": "a preposition is missing", "missing-noun": "a noun is missing", "missing-being": "“be” or “being” is missing",
    "missing-article": "“the” or “a” is missing", "missing-space": "a space is missing", "no-agreement": "subject and verb do not agree",
    "sentence-twice": "a sentence said twice", "two-bounds": "two limits on one number", "wrong-encoding": "characters wrongly decoded",
    "wrong-form": "a word in a wrong form", "wrong-order": "words in a wrong order", "wrong-word": "one word for another",
    "missing-word": "a word is missing", "doubled-mark": "a mark written twice", "hyphen-left": "a hyphen left from a line's end",
    "misread": "figures for letters", "two-capitals": "two capitals for one", "small-letter": "a small letter for a capital",
    "markup-left": "a tag left in the text",
    "misspelt": "misspelt", "wrong-article": "“a” for “an”, or “an” for “a”", "named-otherwise": "as nobody else writes it",
}  # fmt: skip
FORMS: Mapping[str, str] = {"direct": "quoted", "indirect": "reported speech", "mixed": "partly quoted"}
"""Whether somebody's words stand in quotation marks."""


def plain(code: str) -> str:
    """A code without its hyphens."""
    return code.replace("-", " ")


def dated(code: str) -> str:
    """What a day of publication rests on."""
    return _DATES.get(code, plain(code))


def going_back(codes: Iterable[str]) -> str:
    """Why an article goes back to another one."""
    return _joined(codes, _ORIGINS)


def preferred(codes: Iterable[str]) -> str:
    """Why a wording is the one to trust."""
    return _joined(codes, _WORDINGS)


def taken_for(codes: Iterable[str]) -> str:
    """Why a written form is taken for a name; nothing where it is the name as it stands."""
    return _joined(codes, _NAMES)


def damage(code: str) -> str:
    """A kind of damage or what it shows itself by."""
    return _DAMAGE.get(code) or _NAMES.get(code) or plain(code)


def _joined(codes: Iterable[str], words: Mapping[str, str]) -> str:
    return ", ".join(filter(None, dict.fromkeys(words.get(code, plain(code)) for code in codes)))
