"""Names of organisations: legal forms set aside, acronyms matched."""

from functools import lru_cache

from rashomon.text.names.fold import words
from rashomon.text.number_words import BELOW_TWENTY, TENS

_FORMS: dict[str, str] = {
    "inc": "inc", "incorporated": "inc", "corp": "inc", "corporation": "inc", "co": "co", "company": "co", "companies": "co",
    "ltd": "ltd", "limited": "ltd", "llc": "ltd", "llp": "ltd", "lp": "lp", "plc": "plc", "gmbh": "ltd", "mbh": "ltd", "ag": "plc",
    "akg": "plc", "aktiengesellschaft": "plc", "aktiengeselschaft": "plc", "se": "plc", "kg": "lp", "kgaa": "plc", "sa": "plc",
    "sas": "plc", "sarl": "ltd", "srl": "ltd", "spa": "plc", "nv": "plc", "bv": "ltd", "bvba": "ltd", "as": "plc", "asa": "plc",
    "ab": "plc", "oy": "ltd", "oyj": "plc", "aps": "ltd", "oao": "plc", "ooo": "ltd", "zao": "plc", "pao": "plc", "ojsc": "plc",
    "jsc": "plc", "cjsc": "plc", "pjsc": "plc", "pte": "ltd", "pty": "ltd", "pt": "plc", "kk": "plc", "sl": "ltd", "doo": "ltd",
    "dd": "plc", "kft": "ltd",
    "ano": "npo", "ev": "npo", "ngo": "npo", "zrt": "plc", "sro": "ltd", "spzoo": "ltd", "tbk": "plc", "bhd": "plc", "sdn": "ltd",
}  # fmt: skip
"""Legal forms, folded, and the kind of company they stand for: two names that differ in nothing else are one."""
_LONG_FORMS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("limited", "liability", "company"), "llc"),
    (("public", "limited", "company"), "plc"),
    (("open", "joint", "stock", "company"), "ojsc"),
    (("public", "joint", "stock", "company"), "pjsc"),
    (("closed", "joint", "stock", "company"), "cjsc"),
    (("joint", "stock", "company"), "jsc"),
    (("obshchestvo", "s", "ogranichennoi", "otvetstvennostiu"), "ooo"),
    (("obshchestvo", "s", "ogranichennoi", "otvetstvennostyu"), "ooo"),
    (("sp", "z", "o", "o"), "spzoo"),
    (("sp", "z", "oo"), "spzoo"),
    (("s", "r", "o"), "sro"),
    (("d", "o", "o"), "doo"),
)  # fmt: skip
BODY = frozenset(
    "bank group holdings holding fund trust university college ministry department agency committee council commission institute "
    "association federation union party organization organisation foundation society academy government authority industries systems "
    "solutions enterprises services partners capital aviation airlines motor motors platforms bureau brigade army club league court "
    "parliament senate congress school hospital church clinic center centre".split()
)
_NOT_FORMS = frozenset("company companies as co se sa ab pt sl dd ev".split())
"""Forms that are more often words or initials of their own."""
SMALL = frozenset("the of and for in on at to a an de la du des der die das und y et e".split())

VAGUE = frozenset("affairs group international global worldwide europe asia africa america china us usa uk holding holdings".split())
"""Words that one account adds and another leaves out."""
ROMAN = frozenset("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split())


def _short_forms(parts: list[str]) -> list[str]:
    for long, short in _LONG_FORMS:
        for start in range(len(parts) - len(long) + 1):
            if tuple(parts[start : start + len(long)]) == long:
                parts = [*parts[:start], short, *parts[start + len(long) :]]
                break
    return parts


_ACRONYM = 6
"""Letters of one word in capitals that is taken for an acronym. Set by reason."""


@lru_cache(maxsize=65_536)
def split_body(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of an organisation's name without legal form, and the kinds of its legal forms.

    A name that is nothing but a legal form keeps its words.
    """
    parts = _short_forms(list(words(name)))
    core = tuple(part for part in parts if part not in _FORMS)
    forms = tuple(sorted({_FORMS[part] for part in parts if part in _FORMS}))
    return (core, forms) if core else (tuple(parts), ())


@lru_cache(maxsize=65_536)
def body_core(name: str) -> tuple[str, ...]:
    """The folded words of an organisation's name that tell it apart: no legal form, no leading article."""
    core = split_body(name)[0]
    if core[:2] == ("united", "states"):
        core = ("us", *core[2:])
    return core[1:] if len(core) > 1 and core[0] == "the" else core


def is_legal_form(word: str) -> bool:
    """Whether the word is a legal form as companies write it after their name: Inc., GmbH, PLC."""
    return "".join(words(word)) in _FORMS and word.lower() not in _NOT_FORMS


def looks_like_body(name: str) -> bool:
    """Whether a word of the name says that it is an organisation's: a legal form or a word like "bank"."""
    core, forms = split_body(name)
    return bool(forms) or bool(BODY & set(core)) or any(c.isdigit() for c in name)


def is_acronym_of(short: str, long: str) -> bool:
    """Whether `short` is made of the first letters of the words of `long`, small words and a country before three others counted or not:
    UN, USGS, G-7, FBI, NTSB (US National Transportation Safety Board)."""
    letters = "".join(words(short))
    parts = words(long)
    if not 2 <= len(letters) <= 8 or len(parts) < 2 or not any(c.isupper() for c in short) or short[1:].islower():
        return False
    initials = [_initial(part) for part in parts]
    bare = [_initial(part) for part in parts if part not in SMALL]
    whole = [_initial(part) for part in split_body(long)[0] if part not in SMALL]
    own = bare[1:] if parts[0] in _COUNTRIES and len(bare) > _BARE else bare
    return letters in ("".join(initials), "".join(bare), "".join(whole), "".join(own))


def are_two_acronyms(one: str, other: str) -> bool:
    """Whether both are in capitals and short: of another letter it is another body, as IRNA and ISNA are."""
    return one.isupper() and other.isupper() and max(len(one), len(other)) <= _ACRONYM


def _initial(part: str) -> str:
    """What an acronym has of a word: its first letter, its digit, and all of one that is short itself (USGS, US Geological Survey)."""
    return part if part in _SHORT_THEMSELVES else _DIGITS.get(part, part[0])


_COUNTRIES = frozenset({"us", "uk"})
_BARE = 3
"""Words of a body's name, with its country, that it is no longer than where its acronym has the country, too: USGS."""
_SHORT_THEMSELVES = frozenset({"us", "uk", "eu", "un"})
_DIGITS = {word: str(number) for word, number in (BELOW_TWENTY | TENS).items() if number}
