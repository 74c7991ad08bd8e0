"""The words of time: each word belongs to one class, and a class is one letter of the strings that the grammar reads."""

from rashomon.text.day_names import MONTHS, SHORT_MONTHS, WEEKDAYS
from rashomon.text.number_words import BELOW_TWENTY, TENS

Entry = tuple[str, int | str]
"""Class, and what the word stands for in it."""

SHORT_DAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
NUMBERS: dict[str, Entry] = {
    **{word: ("ones" if number < 10 else "teens", number) for word, number in BELOW_TWENTY.items() if number},
    **{word: ("tens", number) for word, number in TENS.items()}, "hundred": ("scale", 100),
    "thousand": ("scale", 1000), "million": ("scale", 1_000_000), "billion": ("scale", 1_000_000_000),
    "couple": ("couple", 2), "dozen": ("scale", 12), "half": ("half", "half"),
    "few": ("vague", "X"), "several": ("vague", "X"), "many": ("vague", "X"), "numerous": ("vague", "X"),
    "dozens": ("vaguer", "X"), "hundreds": ("vaguer", "X"), "thousands": ("vaguer", "X"), "tens": ("vaguer", "X"),
    "millions": ("vaguer", "X"), "scores": ("vaguer", "X"), "some": ("some", "X"),
}  # fmt: skip
ORDINALS: dict[str, Entry] = {
    "first": ("first", 1), "second": ("second", 2), "third": ("ordinal", 3), "fourth": ("ordinal", 4), "fifth": ("ordinal", 5),
    "sixth": ("ordinal", 6), "seventh": ("ordinal", 7), "eighth": ("ordinal", 8), "ninth": ("ordinal", 9),
    "tenth": ("ordinal", 10), "eleventh": ("ordinal", 11), "twelfth": ("ordinal", 12), "thirteenth": ("ordinal", 13),
    "fourteenth": ("ordinal", 14), "fifteenth": ("ordinal", 15), "sixteenth": ("ordinal", 16), "seventeenth": ("ordinal", 17),
    "eighteenth": ("ordinal", 18), "nineteenth": ("ordinal", 19), "twentieth": ("ordinal", 20), "thirtieth": ("ordinal", 30),
}  # fmt: skip
DECADES = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
}  # fmt: skip
SEASONS = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "winter": "WI", "wintertime": "WI",
}  # fmt: skip
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI", "daytime": "DT", "dawn": "MO",
    "daybreak": "MO", "dusk": "EV", "nightfall": "EV", "lunchtime": "MI",
}  # fmt: skip
UNITS: dict[str, Entry] = {
    "minute": ("unit", "minute"), "hour": ("unit", "hour"), "day": ("unit", "day"), "week": ("unit", "week"),
    "fortnight": ("unit", "fortnight"), "month": ("unit", "month"), "year": ("unit", "year"), "decade": ("unit", "decade"),
    "century": ("unit", "century"), "millennium": ("unit", "millennium"), "quarter": ("quarter", "quarter"),
    "weekend": ("weekend", "weekend"),
    "seconds": ("units", "second"), "minutes": ("units", "minute"), "mins": ("units", "minute"), "hours": ("units", "hour"),
    "days": ("units", "day"), "weeks": ("units", "week"), "fortnights": ("units", "fortnight"), "months": ("units", "month"),
    "years": ("units", "year"), "yrs": ("units", "year"), "decades": ("units", "decade"), "centuries": ("units", "century"),
    "millennia": ("units", "millennium"), "quarters": ("units", "quarter"), "weekends": ("weekends", "weekend"),
    "summers": ("seasons", "SU"), "winters": ("seasons", "WI"), "springs": ("seasons", "SP"), "autumns": ("seasons", "FA"),
}  # fmt: skip
ADVERBS = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W",
    "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
}  # fmt: skip
ZONES = {
    "gmt": "Z", "utc": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "msk": "+03:00", "est": "-05:00", "edt": "-04:00", "et": "", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00",
    "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "pt": "", "ist": "", "jst": "+09:00", "hkt": "+08:00",
    "aest": "+10:00", "aedt": "+11:00",
}  # fmt: skip
"""Offsets from UTC; empty where the letters are used for more than one."""

HOLIDAYS: dict[str, tuple[str, int]] = {
    "christmas": ("month-day", 1225), "xmas": ("month-day", 1225), "christmas day": ("month-day", 1225),
    "christmas eve": ("month-day", 1224), "boxing day": ("month-day", 1226), "new year's day": ("month-day", 101),
    "new year's eve": ("month-day", 1231), "new year's": ("month-day", 101), "valentine's day": ("month-day", 214),
    "patrick's day": ("month-day", 317), "bastille day": ("month-day", 714), "halloween": ("month-day", 1031),
    "veterans day": ("month-day", 1111), "armistice day": ("month-day", 1111), "remembrance day": ("month-day", 1111),
    "canada day": ("month-day", 701), "australia day": ("month-day", 126), "anzac day": ("month-day", 425),
    "juneteenth": ("month-day", 619),
    "thanksgiving": ("month-weekday", 1144), "thanksgiving day": ("month-weekday", 1144), "labor day": ("month-weekday", 911),
    "memorial day": ("month-weekday", 591), "columbus day": ("month-weekday", 1021), "presidents' day": ("month-weekday", 231),
    "mother's day": ("month-weekday", 527), "father's day": ("month-weekday", 637), "election day": ("election-day", 0),
    "easter": ("easter", 0), "easter sunday": ("easter", 0), "easter monday": ("easter", 1), "good friday": ("easter", -2),
    "palm sunday": ("easter", -7), "ash wednesday": ("easter", -46), "maundy thursday": ("easter", -3),
    "whit monday": ("easter", 50), "ascension day": ("easter", 39), "pentecost": ("easter", 49),
}  # fmt: skip
"""Feasts as steps for the anchoring: month and day; month, nth (9: last) and ISO weekday; days from Easter Sunday."""

_SAME: dict[str, str] = {
    "the": "the", "a": "a", "an": "a", "of": "of", "in": "in", "on": "on", "at": "at", "and": "and", "or": "or", "to": "to",
    "until": "until", "till": "until", "through": "through", "from": "from", "between": "between", "since": "since", "by": "by",
    "for": "for", "over": "over", "during": "during", "per": "per", "every": "every", "each": "every", "all": "all",
    "whole": "whole", "entire": "whole", "full": "whole", "last": "last", "past": "past", "previous": "previous",
    "preceding": "previous", "prior": "previous", "next": "next", "coming": "coming", "upcoming": "coming",
    "following": "following", "subsequent": "following", "ensuing": "following", "succeeding": "following", "this": "this",
    "current": "current", "present": "present", "that": "that", "same": "same", "these": "these", "recent": "recent",
    "latest": "latest", "future": "future", "ago": "ago", "earlier": "earlier", "later": "later", "before": "before",
    "after": "after", "afterwards": "afterwards", "ahead": "ahead", "hence": "hence", "early": "early", "late": "late",
    "mid": "mid", "middle": "middle", "end": "end", "close": "end", "beginning": "start", "start": "start", "starting": "start",
    "commencing": "start", "someday": "someday", "rest": "rest",
    "remainder": "rest", "most": "most", "much": "most", "part": "portion", "latter": "latter",
    "more": "more", "another": "another", "additional": "another", "nearly": "approx", "almost": "approx", "about": "approx",
    "around": "approx", "roughly": "approx", "approximately": "approx", "just": "just", "only": "just", "least": "least",
    "than": "than", "less": "less", "fewer": "less", "under": "under", "up": "up", "time": "time", "moment": "moment",
    "period": "period", "term": "term", "point": "point", "date": "date", "near": "near", "distant": "near", "not": "not",
    "no": "no", "right": "right", "once": "once", "long": "long", "old": "old", "age": "age", "times": "times",
    "twice": "twice", "other": "other", "fiscal": "fiscal", "calendar": "fiscal", "financial": "fiscal", "bc": "bc",
    "bce": "bc", "ad": "ad", "ce": "ad", "am": "meridiem", "pm": "meridiem", "noon": "noon", "midday": "noon",
    "midnight": "midnight", "o": "o", "clock": "oclock", "hr": "hrs", "hrs": "hrs", "today": "today", "tonight": "tonight",
    "yesterday": "yesterday", "tomorrow": "tomorrow", "overnight": "overnight", "weekdays": "workdays", "s": "s",
    "ended": "ended", "ending": "ended", "comparable": "comparable", "corresponding": "comparable", "while": "while",
    "quarterly": "quarterly", "now": "now", "eve": "eve", "new": "new", "good": "good", "tenure": "tenure",
    "currently": "currently", "nowadays": "currently", "presently": "currently", "recently": "recently", "lately": "recently",
    "trading": "trading", "business": "trading", "working": "trading", "school": "trading", "consecutive": "trading",
    "straight": "trading", "formerly": "recently", "soon": "soon", "immediate": "near",
    "anniversary": "anniversary", "very": "very", "single": "single",
    "so": "so", "being": "being", "previously": "earlier", "possible": "possible", "as": "as", "within": "within",
}  # fmt: skip


def _build() -> dict[str, Entry]:
    words: dict[str, Entry] = {word: (name, name) for word, name in _SAME.items()}
    words.update({name: ("month", i) for i, name in enumerate(MONTHS, 1)})
    words.update({name: ("shortmonth", i) for name, i in SHORT_MONTHS.items()})
    words.update({name: ("weekday", i) for i, name in enumerate(WEEKDAYS, 1)})
    words.update({f"{name}s": ("weekdays", i) for i, name in enumerate(WEEKDAYS, 1)})
    words.update({name: ("shortday", i) for name, i in SHORT_DAYS.items()})
    words.update({word: ("decadeword", n) for word, n in DECADES.items()})
    words.update({word: ("season", value) for word, value in SEASONS.items()})
    words["fall"] = ("fall", "FA")
    words.update({word: ("part", value) for word, value in PARTS.items()})
    words.update({f"{word}s": ("parts", PARTS[word]) for word in ("morning", "afternoon", "evening", "night")})
    words.update({word: ("adverb", value) for word, value in ADVERBS.items()})
    words.update({word: ("zone", value) for word, value in ZONES.items()})
    words.update({letter: ("letter", letter) for letter in "bcmpq"})
    words.update(NUMBERS)
    words.update(ORDINALS)
    words.update(UNITS)
    for feast in HOLIDAYS:
        head = feast.split()[0].removesuffix("'s").removesuffix("'")
        words.setdefault(head, ("feast", head))
    return words


WORDS = _build()
"""Lower-case word to its class and what it stands for there."""
