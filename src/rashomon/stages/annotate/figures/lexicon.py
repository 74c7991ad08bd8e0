"""The words by which English news states amounts."""

from decimal import Decimal

from rashomon.text import day_names, number_words

SMALL = {word: Decimal(value) for word, value in number_words.BELOW_TWENTY.items()}
TENS = {word: Decimal(value) for word, value in number_words.TENS.items()}
SCALES = {
    "hundred": Decimal(100), "thousand": Decimal(1000), "million": Decimal(10**6), "billion": Decimal(10**9), "milliard": Decimal(10**9),
    "trillion": Decimal(10**12), "dozen": Decimal(12), "lakh": Decimal(10**5), "crore": Decimal(10**7),
}  # fmt: skip
SUFFIXES = {
    "k": Decimal(1000), "m": Decimal(10**6), "mn": Decimal(10**6), "mln": Decimal(10**6), "bn": Decimal(10**9),
    "b": Decimal(10**9), "tn": Decimal(10**12), "trn": Decimal(10**12), "mm": Decimal(10**6),
}  # fmt: skip
VAGUE = {
    "dozens": Decimal(12), "hundreds": Decimal(100), "thousands": Decimal(1000), "millions": Decimal(10**6),
    "billions": Decimal(10**9), "trillions": Decimal(10**12),
}  # fmt: skip
"""Plural scales name no number, only the least that they can mean."""
PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5,
    "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9,
    "tenth": 10, "tenths": 10, "twentieth": 20,
}  # fmt: skip
UNCOUNTED_SINGLES = frozenset(
    "mother parent father mum mom mothers parents market currency malt file family payer track lane room sex occupancy".split()
)
"""Nouns beside which "single" is no number."""
GLYPHS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75"), "⅓": Decimal("0.3333"), "⅔": Decimal("0.6667")}

SYMBOLS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₪": "ILS",
    "₺": "TRY", "₦": "NGN", "₫": "VND", "₱": "PHP", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD",
    "HK$": "HKD", "NZ$": "NZD", "S$": "SGD", "R$": "BRL", "NT$": "TWD",
    "$US": "USD", "$A": "AUD", "$AU": "AUD", "$CA": "CAD", "$CAN": "CAD", "$NZ": "NZD", "$HK": "HKD",
}  # fmt: skip
CODES = frozenset(
    "USD EUR GBP JPY CHF CNY INR RUB UAH KRW ILS TRY AUD CAD HKD NZD SGD BRL SEK NOK DKK PLN CZK HUF ZAR MXN RMB".split()
)
GLUED_MONEY = {
    "dh": "AED", "dhs": "AED", "rs": "INR", "rm": "MYR", "rp": "IDR", "ksh": "KES", "euro": "EUR", "eur": "EUR", "gbp": "GBP",
    "usd": "USD",
}  # fmt: skip
"""What stands for a currency's sign when digits follow at once: "Dh4,275", and "euro110 billion" where the sign was written out."""
LEADING_MONEY = {
    "rs": "INR", "rm": "MYR", "rp": "IDR", "ksh": "KES", "ush": "UGX", "tsh": "TZS", "tk": "BDT", "taka": "BDT", "php": "PHP",
    "rupees": "INR", "naira": "NGN", "sfr": "CHF", "dkr": "DKK", "nkr": "NOK", "skr": "SEK", "dhs": "AED", "dh": "AED",
}
"""Names of currencies that stand before the number: "Taka 8,500", "Rs 500"."""
CURRENCIES = {
    "taka": "BDT", "takas": "BDT",
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "pound": "GBP", "pounds": "GBP", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB",
    "roubles": "RUB", "hryvnia": "UAH", "hryvnias": "UAH", "won": "KRW", "shekel": "ILS", "shekels": "ILS",
    "lira": "TRY", "zloty": "PLN", "zlotys": "PLN", "rand": "ZAR", "naira": "NGN", "real": "BRL", "reais": "BRL",
    "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "peso": "peso", "pesos": "peso", "franc": "franc",
    "francs": "franc", "crown": "crown", "crowns": "crown", "krona": "SEK", "kronor": "SEK", "kroner": "krone",
    "dinar": "dinar", "dinars": "dinar", "rial": "rial", "rials": "rial", "riyal": "SAR", "riyals": "SAR",
    "dirham": "AED", "dirhams": "AED", "forint": "HUF", "forints": "HUF", "shilling": "shilling",
    "shillings": "shilling", "cent": "cent", "cents": "cent", "pence": "penny", "penny": "penny",
}  # fmt: skip
NATIONAL_DOLLARS = {
    "australian": "AUD", "canadian": "CAD", "hong kong": "HKD", "new zealand": "NZD", "singapore": "SGD",
    "us": "USD", "u.s.": "USD", "american": "USD", "taiwan": "TWD", "jamaican": "JMD",
}  # fmt: skip

PERCENT = {
    "%": "%", "percent": "%", "per cent": "%", "pct": "%", "percentage point": "percentage-point",
    "percentage points": "percentage-point", "basis point": "basis-point", "basis points": "basis-point",
    "point": "point", "points": "point",
}  # fmt: skip
_DURATIONS = {
    word + ending: word
    for word in "year month week day hour minute second decade century fortnight night weekend".split()
    for ending in ("", "s")
} | {"yr": "year", "yrs": "year", "hr": "hour", "hrs": "hour", "mins": "minute", "centuries": "century", "years'": "year"}
DURATION_UNITS = frozenset(_DURATIONS.values())
_PLAIN_MEASURES = {
    "km": "km kms kilometre kilometres kilometer kilometers", "m": "metre metres meter meters m",
    "cm": "cm centimetre centimetres centimeter centimeters", "mm": "mm millimetre millimetres millimeter millimeters",
    "mile": "mile miles", "foot": "foot feet ft", "inch": "inch inches", "yard": "yard yards",
    "hectare": "hectare hectares ha", "acre": "acre acres", "tonne": "tonne tonnes", "ton": "ton tons",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes", "g": "gram grams gramme grammes g",
    "mg": "mg milligram milligrams", "lb": "lb lbs", "ounce": "ounce ounces oz", "stone": "stone",
    "litre": "litre litres liter liters", "gallon": "gallon gallons", "barrel": "barrel barrels",
    "hectolitre": "hectolitre hectolitres", "bushel": "bushel bushels", "degree": "degree degrees °",
    "degree-celsius": "°c c celsius", "degree-fahrenheit": "°f fahrenheit", "mph": "mph", "km/h": "kmh kph km/h",
    "knot": "knot knots", "MW": "mw megawatt megawatts", "GW": "gw gigawatt gigawatts", "kW": "kw kilowatt kilowatts",
    "TWh": "twh", "GWh": "gwh", "MWh": "mwh", "kWh": "kwh", "volt": "volt volts", "decibel": "decibel decibels db",
    "GB": "gb gigabyte gigabytes", "TB": "tb terabyte terabytes", "MB": "mb megabyte megabytes", "bpd": "bpd",
    "magnitude": "magnitude", "storey": "storey storeys story stories-high", "megaton": "megaton megatons",
}  # fmt: skip
_LONG_MEASURES = {
    "square kilometre": "km2", "square kilometres": "km2", "square kilometer": "km2", "square kilometers": "km2",
    "square mile": "square-mile", "square miles": "square-mile", "square metre": "m2", "square metres": "m2",
    "square meter": "m2", "square meters": "m2", "square foot": "square-foot", "square feet": "square-foot",
    "sq km": "km2", "sq m": "m2", "sq ft": "square-foot", "cubic metre": "cubic-metre", "cubic metres": "cubic-metre",
    "cubic meter": "cubic-metre", "cubic meters": "cubic-metre", "cubic foot": "cubic-foot", "cubic feet": "cubic-foot",
    "degrees celsius": "degree-celsius", "degrees fahrenheit": "degree-fahrenheit", "degrees c": "degree-celsius",
    "degrees f": "degree-fahrenheit", "degree celsius": "degree-celsius", "nautical mile": "nautical-mile",
    "nautical miles": "nautical-mile", "kilowatt hours": "kWh", "kilowatt-hours": "kWh", "megawatt hours": "MWh",
    "terawatt hours": "TWh", "gigawatt hours": "GWh", "light years": "light-year", "light-years": "light-year",
    "kilometres per hour": "km/h", "kilometers per hour": "km/h", "kilometres an hour": "km/h",
    "kilometers an hour": "km/h", "miles per hour": "mph", "miles an hour": "mph", "km per hour": "km/h",
    "metres per second": "m/s", "meters per second": "m/s", "metres a second": "m/s",
}  # fmt: skip
MEASURES: dict[str, str] = (
    {word: unit for unit, words in _PLAIN_MEASURES.items() for word in words.split()} | _LONG_MEASURES | _DURATIONS
)
LENGTHS = frozenset({"km", "mile", "m", "nautical-mile", "yard", "foot"})
"""Units in which distances are told."""
CASE_BOUND = {"c": "C", "f": "F", "mw": "MW", "gw": "GW", "gb": "GB", "tb": "TB", "mb": "MB", "kw": "kW", "hr": "hr"}
"""Short units that are words or nothing in another case, or count something else ("33 HR" are home runs)."""
PLAIN_SHORT = frozenset({"km", "kg", "cm", "mm"})
"""Short units that no English word looks like."""
GLUED = frozenset({"m", "g", "c", "°", "°c", "°f", "ha", "f"})
"""Units too short to be read apart from the number, unless a word of dimension follows ("112 m high")."""
DIMENSIONS = frozenset(
    "high tall long wide deep thick away apart above below under from off north south east west "
    "underground upstream downstream in of at by and or to on across up down".split()
)
INSERTED = frozenset("more extra straight consecutive full whole long further additional successive solid other".split())
"""Words that may stand between a number and its unit of time ("two more weeks")."""
PER = frozenset({"a", "an", "per", "every", "each", "/"})
PER_UNITS = MEASURES | {
    "share": "share", "head": "person", "person": "person", "capita": "person", "pupil": "pupil", "household": "household",
    "shift": "shift", "game": "game", "patient": "patient", "barrel": "barrel", "pint": "pint", "unit": "unit",
}  # fmt: skip

QUALIFIERS_BEFORE = {
    "about": "about", "around": "about", "some": "about", "roughly": "about", "approximately": "about", "nearly": "about",
    "almost": "about", "close to": "about", "an estimated": "about", "estimated": "about", "circa": "about",
    "just about": "about", "near": "about", "nearer": "about", "barely": "about", "approaching": "about",
    "a little more than": "more-than", "slightly more than": "more-than", "a little over": "more-than",
    "more than": "more-than", "over": "more-than", "well over": "more-than", "well above": "more-than",
    "above": "more-than", "in excess of": "more-than", "upwards of": "more-than", "upward of": "more-than",
    "just over": "more-than", "just above": "more-than", "exceeding": "more-than", "exceed": "more-than",
    "exceeds": "more-than", "exceeded": "more-than", "greater than": "more-than", "higher than": "more-than",
    "at least": "at-least", "no fewer than": "at-least", "no less than": "at-least", "not less than": "at-least",
    "a minimum of": "at-least", "minimum": "at-least",
    "less than": "less-than", "fewer than": "less-than", "under": "less-than", "below": "less-than",
    "just under": "less-than", "just below": "less-than", "well under": "less-than", "well below": "less-than",
    "a little less than": "less-than", "slightly less than": "less-than", "just short of": "less-than",
    "lower than": "less-than", "up to": "up-to", "as many as": "up-to", "as much as": "up-to", "at most": "up-to",
    "no more than": "up-to", "not more than": "up-to", "a maximum of": "up-to", "maximum": "up-to", "as high as": "up-to",
    "only": "exact", "just": "exact", "exactly": "exact", "a total of": "exact", "as few as": "exact",
    "an average of": "exact", "a record": "exact", "precisely": "exact",
}  # fmt: skip
QUALIFIERS_AFTER = {
    "or more": "at-least", "or less": "up-to", "or fewer": "up-to", "or so": "about", "or over": "at-least",
    "-plus": "at-least", "-odd": "about", "+": "at-least", "at least": "at-least", "at most": "up-to", "plus": "at-least",
}  # fmt: skip

PARENTS = frozenset("father mother parent parents mum mom dad grandfather grandmother gran grandparents stepfather stepmother".split())
"""Whose "of two" is of children."""
PEOPLE = frozenset(
    "people person man woman child boy girl adult teenager youth baby infant soldier troop serviceman worker employee "
    "staff staffer officer policeman firefighter rescuer survivor victim casualty fatality passenger crew driver "
    "pedestrian cyclist passer-by bystander tourist visitor guest spectator fan resident inhabitant villager neighbour "
    "neighbor citizen civilian refugee migrant evacuee immigrant asylum-seeker student pupil teacher professor nurse "
    "doctor medic patient prisoner inmate hostage detainee suspect gunman attacker militant fighter rebel terrorist "
    "protester protestor demonstrator marcher activist striker voter candidate delegate lawmaker senator mp "
    "councillor deputy minister leader official diplomat ambassador journalist reporter lawyer judge juror witness "
    "investigator inspector scientist researcher engineer expert miner farmer fisherman sailor pilot astronaut "
    "customer client user consumer subscriber shopper buyer owner tenant pensioner retiree veteran parent mother father "
    "brother sister son daughter grandchild relative friend colleague member-of-staff volunteer participant respondent "
    "applicant trainee recruit reservist conscript prosecutor policewoman agent guard player musician singer actor "
    "athlete runner swimmer climber hiker skier chemist winner graduate temp contractor commuter motorist traveller "
    "traveler believer worshipper pilgrim bishop priest monk nun republican democrat conservative dead injured wounded "
    "missing homeless unemployed employed crowd personnel audience population human "
    "pirate robber thief burglar smuggler trafficker killer murderer hijacker kidnapper captive seaman crewman cop trooper sheriff "
    "marine paramedic clerk cashier looter rioter adolescent teen kid toddler grandparent grandmother grandfather widow orphan "
    "husband wife spouse uncle aunt cousin nephew niece classmate coworker co-worker roommate housemate sibling twin grandson "
    "granddaughter lady gentleman girlfriend boyfriend captain lieutenant sergeant detective gangster criminal convict defendant "
    "offender felon sniper assailant intruder perpetrator culprit accomplice conspirator executive director manager boss chief "
    "president analyst economist taxpayer homeowner foreigner stranger guy peasant labourer laborer builder electrician carpenter "
    "plumber cook chef waiter waitress actress author writer editor photographer correspondent commander general minor juvenile "
    "youngster mayor governor congressman legislator parliamentarian imam rabbi pastor cleric clergyman founder supporter opponent "
    "follower dissident campaigner lobbyist celebrity paratrooper commando spy onlooker mourner holidaymaker diver surfer physician "
    "surgeon crewmember brigand raider companion grandkid mobster hoodlum gangbanger bodyguard associate acquaintance observer parishioner "
    "supervisor technician stepchild stepson stepdaughter mentor sportswriter hurt".split()
)
INHABITED = frozenset("city town country nation village community island region state population workforce crowd".split())
"""What is so and so many people strong: "a city of 3.6 million"."""
NUMERIC = frozenset("percent % dozen hundred thousand million billion trillion half third quarter majority one rest".split())
CASUALTY = frozenset(
    "kill injure wound hurt die dead missing unaccounted arrest detain displace hospitalise hospitalize drown evacuate "
    "hospital rescue charge treat infect sicken behead execute jail imprison survive perish".split()
)
"""What happens to people only: a bare number with one of these counts people."""
LABELS = frozenset(
    "route routes page pages room flight gate line bus number no article section chapter paragraph clause phase stage "
    "level grade class type category highway interstate junction junctions exit platform court ward unit district "
    "precinct channel item question rule act size model version figure table day week lot group zone sector episode "
    "series season volume round area block apartment flat building tower hall book part title proposition amendment "
    "resolution order case file form track lane runway pier terminal dock serial formula world war top big option "
    "step tier schedule annex appendix mach code section area camp bay hole lap race heat beta alpha build row seat"
    .split()
)
"""A number directly behind one of these is its label, not a count."""
MONTHS = frozenset((*day_names.MONTHS, *day_names.SHORT_MONTHS))
WEEKDAYS = frozenset(day_names.WEEKDAYS)
NO_COUNT = frozenset("thing way side hand reason example point day time moment step sort kind part another other place".split())
"""Nouns that "one" goes with without counting."""
FIXED_COMPOUNDS = frozenset(
    "way off time sided day man-show state tier party pronged dimensional faced handed hearted bit zero stop piece "
    "gauge caliber calibre".split()
)
"""What follows a number and a hyphen in words that name a sort, not an amount ("one-way", "two-state")."""
SPORT = frozenset(
    "beat win lose draw defeat score lead trail thrash edge victory defeat draw aggregate match game goal set tie "
    "half-time final champion".split()
)
STANDINGS = frozenset("start record loss win lead victory defeat mark season score run draw".split())
"""What is counted in wins and losses: the two numbers before it are no range."""
VOTING = frozenset("vote ballot pass approve reject adopt split senate parliament council chamber".split())
