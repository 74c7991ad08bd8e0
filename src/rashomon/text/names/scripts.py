"""Letters of other scripts in plain Latin ones, one way each: enough to tell whether two spellings can be one name."""

import unicodedata

_CYRILLIC = dict(zip(
    "абвгдезийклмнопрстуфыэіѐѝјўәғқңөұүһӣӯ",
    "a b v g d e z i i k l m n o p r s t u f y e i e i j u a g k n o u u h i u".split(),
    strict=True,
)) | {
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya", "ё": "e", "є": "e",
    "ї": "i", "ґ": "g", "љ": "lj", "њ": "nj", "ђ": "dj", "ћ": "c", "џ": "dz", "ѓ": "g", "ќ": "k", "ѕ": "dz",
}  # fmt: skip
_GREEK = dict(zip("αβγδεζηικλμνοπρστυω", "a v g d e z i i k l m n o p r s t y o".split(), strict=True)) | {
    "θ": "th", "ξ": "x", "φ": "f", "χ": "ch", "ψ": "ps", "ς": "s",
}  # fmt: skip
_ARABIC = dict(zip(
    "ابتجحدرزسصضطظعفقكلمنهوييىةپگیکأإآؤئء",
    [*"a b t j h d r z s s d t z a f q k l m n h w y y a a p g y k a a a w y".split(), ""],
    strict=True,
)) | {
    "ث": "th", "خ": "kh", "ذ": "dh", "ش": "sh", "غ": "gh", "چ": "ch", "ژ": "zh",
}  # fmt: skip
_HEBREW = dict(zip("אבגדהוזחטיכךלמםנןסעפףקרת", "a b g d h v z h t y k k l m m n n s a p p k r t".split(), strict=True)) | {
    "צ": "ts", "ץ": "ts", "ש": "sh",
}  # fmt: skip
_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŋ": "n", "ə": "a", "ħ": "h",
}  # fmt: skip
_LETTERS = {**_CYRILLIC, **_GREEK, **_ARABIC, **_HEBREW, **_LATIN}
_SILENT = frozenset("'’‘ʼʻ`´ʿʾ\u200b\u200c\u200d\u00ad")


def latin(text: str) -> str:
    """Lower case, no marks, in Latin letters where the script is Cyrillic, Greek, Arabic, Hebrew or Latin; other scripts stay."""
    if text.isascii():
        return text.lower().replace("'", "").replace("`", "")
    pieces = []
    for char in unicodedata.normalize("NFKC", text).casefold():
        if char in _SILENT:
            continue
        if char in _LETTERS:
            pieces.append(_LETTERS[char])
            continue
        bare = (c for c in unicodedata.normalize("NFKD", char) if not unicodedata.combining(c) and unicodedata.category(c) != "Mc")
        pieces.append("".join(_LETTERS.get(c, c) for c in map(str.lower, bare)))
    return "".join(pieces)


def latin_letter(char: str) -> bool:
    """Whether the letter belongs to the Latin script."""
    return unicodedata.name(char, "").startswith("LATIN")
