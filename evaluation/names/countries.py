"""Other names under which news writes of countries, and what parts of the world are called."""

ALIASES: dict[str, str] = {
    "us": "United States", "usa": "United States", "america": "United States", "united states of america": "United States",
    "the united states": "United States", "the us": "United States", "u s": "United States",
    "uk": "United Kingdom", "britain": "United Kingdom", "great britain": "United Kingdom",
    "uae": "United Arab Emirates", "emirates": "United Arab Emirates",
    "drc": "Democratic Republic of the Congo", "dr congo": "Democratic Republic of the Congo",
    "congo kinshasa": "Democratic Republic of the Congo", "democratic republic of congo": "Democratic Republic of the Congo",
    "congo brazzaville": "Republic of the Congo", "republic of congo": "Republic of the Congo",
    "ivory coast": "Ivory Coast", "cote divoire": "Ivory Coast", "burma": "Myanmar", "holland": "Netherlands",
    "the netherlands": "Netherlands", "czech republic": "Czechia", "swaziland": "Eswatini", "east timor": "Timor Leste",
    "cape verde": "Cabo Verde", "macedonia": "North Macedonia", "vatican city": "Vatican", "holy see": "Vatican",
    "russian federation": "Russia", "republic of korea": "South Korea", "rok": "South Korea", "dprk": "North Korea",
    "democratic peoples republic of korea": "North Korea", "peoples republic of china": "China", "prc": "China",
    "mainland china": "China", "republic of ireland": "Ireland", "islamic republic of iran": "Iran", "turkiye": "Turkey",
    "persia": "Iran", "ceylon": "Sri Lanka", "zaire": "Democratic Republic of the Congo", "bosnia": "Bosnia and Herzegovina",
    "the gambia": "Gambia", "the bahamas": "Bahamas", "the philippines": "Philippines", "palestine": "Palestine",
    "palestinian territory": "Palestine", "palestinian territories": "Palestine", "ksa": "Saudi Arabia",
    "federal republic of germany": "Germany", "aotearoa": "New Zealand",
}  # fmt: skip
"""Folded alias to the name used here."""

REGIONS: frozenset[str] = frozenset({
    "eastern europe", "western europe", "central europe", "northern europe", "southern europe", "middle east", "near east",
    "far east", "southeast asia", "south asia", "central asia", "east asia", "north africa", "west africa", "east africa",
    "southern africa", "horn of africa", "latin america", "central america", "balkans", "caucasus", "scandinavia", "caribbean",
    "west bank", "gaza", "gaza strip", "crimea", "donbas", "donbass", "kashmir", "kurdistan", "siberia", "west coast", "east coast",
    "midwest", "new england", "bay area", "persian gulf", "gulf of mexico", "mediterranean", "black sea", "red sea", "baltic sea",
    "south china sea", "pacific ocean", "atlantic ocean", "indian ocean", "arctic", "antarctic", "golan heights", "sinai", "sahel",
    "northern ireland", "scotland", "wales", "england", "catalonia", "bavaria", "sicily", "tibet", "xinjiang", "quebec",
    "ontario", "british columbia", "new south wales", "queensland",
})  # fmt: skip
"""Places that are neither a country, a state of the United States nor a city."""
