"""News agencies and outlets by their names, and the words that outlets are named with."""

from typing import Final

AGENCIES: Final[dict[str, str]] = {
    "ap": "associated press", "the associated press": "associated press", "associated press": "associated press",
    "reuters": "reuters", "thomson reuters": "reuters", "afp": "agence france-presse",
    "agence france-presse": "agence france-presse", "agence france presse": "agence france-presse", "upi": "upi",
    "united press international": "upi", "dpa": "dpa", "deutsche presse-agentur": "dpa", "efe": "efe", "ansa": "ansa",
    "pa": "press association", "press association": "press association", "pa media": "press association", "xinhua": "xinhua",
    "tass": "tass", "itar-tass": "tass", "interfax": "interfax", "ria novosti": "ria novosti", "ukrinform": "ukrinform",
    "kyodo": "kyodo", "kyodo news": "kyodo", "jiji": "jiji", "yonhap": "yonhap", "pti": "press trust of india",
    "press trust of india": "press trust of india", "ani": "ani", "ians": "ians", "bernama": "bernama", "antara": "antara",
    "anadolu": "anadolu", "anadolu agency": "anadolu", "irna": "irna", "isna": "isna", "wafa": "wafa", "sana": "sana",
    "mena": "mena", "petra": "petra", "aap": "aap", "australian associated press": "aap", "the canadian press": "canadian press",
    "canadian press": "canadian press", "bloomberg": "bloomberg", "bloomberg news": "bloomberg", "dow jones": "dow jones",
    "ritzau": "ritzau", "tt": "tt", "ntb": "ntb", "stt": "stt", "apa": "apa", "belga": "belga", "lusa": "lusa", "pap": "pap",
    "ctk": "ctk", "mti": "mti", "tanjug": "tanjug", "hina": "hina", "anp": "anp", "keystone-sda": "keystone-sda",
}  # fmt: skip
"""Written form to the agency meant, in lower case."""

OUTLETS: Final = frozenset((
    "bbc", "cnn", "nbc", "nbc news", "abc", "abc news", "cbs", "cbs news", "fox news", "sky news", "al jazeera", "npr", "pbs", "itv",
    "itv news", "channel 4 news", "msnbc", "cnbc", "new york times", "washington post", "wall street journal", "los angeles times",
    "usa today", "guardian", "daily telegraph", "telegraph", "times", "sunday times", "financial times", "daily mail", "sun",
    "daily mirror", "independent", "economist", "time", "newsweek", "politico", "axios", "buzzfeed", "huffington post", "vox", "tmz",
    "espn", "variety", "hollywood reporter", "people", "der spiegel", "spiegel", "bild", "le monde", "le figaro", "el pais", "cbc",
    "globe and mail", "toronto star", "sydney morning herald", "age", "times of india", "hindu", "hindustan times", "ndtv",
    "south china morning post", "straits times", "japan times", "haaretz", "jerusalem post", "deutsche welle", "dw", "france 24",
    "rfi", "radio free europe", "voice of america", "voa", "kyiv independent", "moscow times", "rt", "cctv", "global times", "nhk",
    "chicago tribune", "boston globe", "miami herald", "detroit free press", "san francisco chronicle", "new york post",
    "daily news", "new york daily news", "bloomberg news", "the hill", "the verge", "wired", "techcrunch", "computerworld",
))  # fmt: skip
"""Outlets that are credited everywhere, by plain name; others are known from the story's own articles."""

LAST: Final = frozenset(
    "advertiser argus banner bugle bulletin chronicle citizen courier despatch dispatch echo enquirer examiner express gazette "
    "globe guardian herald independent inquirer intelligencer journal ledger magazine mail mercury messenger mirror monitor news "
    "newswire observer online post press radio record recorder register reporter review sentinel spectator standard statesman "
    "star sun telegram telegraph times tribune tv wire witness".split()
)
"""Words that the names of newspapers, agencies and broadcasters end in; in lower case."""

FIRST: Final = frozenset("daily evening nightly radio sunday weekly".split())
"""Words that such names begin with."""

PLACES: Final = frozenset("bahamas bronx congo dalles gambia hague maldives netherlands philippines seychelles vatican".split())
"""Places that have an article, as many outlets have."""
