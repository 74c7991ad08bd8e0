"""Why a question is open, in words for a reader; the codes are those of `stages.assemble.blanks`."""

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
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
