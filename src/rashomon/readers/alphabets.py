"""Which one-byte encoding a European text is in: the one in which its letters belong to one language's alphabet.

Detection by byte statistics confuses the Latin code pages with one another: charset-normalizer took French, Spanish and Portuguese
sentences for Baltic or Central European ones.
"""

_ENCODINGS = (
    ("cp1252", ("äöüß", "àâæçéèêëîïôœùûüÿ", "áéíóúüñ", "áàâãçéêíóôõúü", "àèéìíòóùú", "áéèëïíóöúü", "æøåéö", "áðéíóúýþæö")),
    ("cp1250", ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž")),
    ("cp1254", ("çğıöşüâîû",)),
    ("cp1257", ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž")),
)
_MARKS = frozenset("“”‘’–—…«»„‚‹›•·€£¢¥°§©®™¿¡ªº´\u00a0\u00ad†‡½¼¾×")
_ENOUGH = 0.95
"""Share of the letters: one foreign name in a long text must not turn the page over to another encoding. By reason, not measured."""


def latin_encoding(data: bytes) -> str | None:
    """The Latin code page that fits, West European first; None where none does (another script, or no text)."""
    fits = [(_fit(data, name, alphabets), name) for name, alphabets in _ENCODINGS]
    best, name = max(fits, key=lambda pair: pair[0])
    return name if best >= _ENOUGH else None


def _fit(data: bytes, encoding: str, alphabets: tuple[str, ...]) -> float:
    """Share of the characters beyond ASCII that are usual marks or letters of one alphabet."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    letters = [character for character in text.lower() if character > "\x7f" and character not in _MARKS]
    if not letters:
        return 1.0
    return max(sum(letter in alphabet for letter in letters) for alphabet in alphabets) / len(letters)
