"""Words by which quantities are told apart."""

from rashomon.text.terms import stem

_FATES = {
    "dead": (
        "dead die died dies dying killed perished drowned murdered slain", "deaths death fatalities fatality bodies body",
        "killed kill killing kills executed executing claimed toll dead deaths death mourn mourns mourned mourning murder murders murdered "
        "murdering slaying slayings slain bodies",
    ),
    "hurt": (
        "injured wounded hurt hospital hospitals hospitalised hospitalized treated treatment injuries", "injuries injury wounded injured",
        "injured injuring injures injury injuries wounded wounding wounds hurt hurting hurts",
    ),
    "missing": ("missing unaccounted trapped disappeared", "missing", ""),
    "held": ("arrested detained custody jailed held", "arrests detainees", "arrested arresting detained detaining jailed"),
    "fled": ("fled flee fleeing displaced evacuated", "refugees evacuees", "displaced displacing evacuated evacuating"),
    "rescued": ("rescued saved survived alive", "survivors", "rescued rescuing saved"),
    "marched": ("marched march protested demonstrated rallied", "protesters demonstrators marchers", ""),
    "charged": ("charged indicted", "", "charged indicted"),
    "infected": ("infected ill sick sickened", "cases infections", "infected infecting sickened sickening"),
    "aboard": ("aboard board", "", ""),
    "shot": ("shot", "", "shot shooting shoots"),
}  # fmt: skip


def _forms(place: int) -> dict[str, str]:
    return {word: fate for fate, listings in _FATES.items() for word in listings[place].split()}


BEHIND = _forms(0)
"""What is said of people behind their number: "three people were killed". Different fates are different counts."""
BESIDE = _forms(1)
"""What is counted itself: "three deaths"."""
AHEAD = _forms(2)
"""What stands before the number: "killing three", "the toll rose to three"."""

FATE_OF_STEM = {stem(word): fate for forms in (AHEAD, BESIDE, BEHIND) for word, fate in forms.items()}
"""Stem to the fate that its word tells, wherever it stands."""

_DEEDS = {
    "loan": "loan loans lend lends lent lending borrow borrows borrowed",
    "loss": "loss losses lose loses lost losing",
    "cost": "cost costs costed costing price priced bill",
    "fund": "fund funds donated donations raised",
    "fine": "fine fined fines",
    "profit": "profit profits earned earnings",
    "sale": "sales revenue turnover",
    "trade": "trade",
    "rent": "rent rents",
    "ransom": "ransom",
    "aid": "aid relief assistance",
    "damage": "damage damages",
    "debt": "debt debts owes owed",
    "budget": "budget",
    "reward": "reward bail",
}  # fmt: skip
DEEDS = {word: deed for deed, listing in _DEEDS.items() for word in listing.split()}
"""Word to what is done with an amount of money: two amounts that are a loan and a loss are two quantities."""
HARM = frozenset({"loss", "cost", "damage"})
"""Deeds that tell of one amount from two sides: what a strike costs the mill is what the mill loses by it."""
_BIDS = {
    "ask": "ask asks asked asking want wants wanted demand demands demanded demanding seek seeks sought seeking claim",
    "offer": "offer offers offered offering propose proposes proposed proposing",
}
FALLS = dict.fromkeys("fall falls fell fallen falling plunge plunges plunged plunging tumble tumbled tumbling".split(), "fall")
"""Word to what is told of a length that somebody fell."""
BIDS = {word: bid for bid, listing in _BIDS.items() for word in listing.split()}
"""Word to what is done with a percentage in a bargain: what one side asks is not what the other offers."""
AUXILIARIES = frozenset(
    "a an the is are was were be been being has have had having will would can could may might must shall should do does did not "
    "to also still now just only about around nearly almost maybe perhaps".split()
)
OF_THE_EVENT = frozenset({"dead", "hurt", "missing"})
"""Fates of which a story has one count; of people held, fled or marching it can have many."""
PASSING = frozenset("year month week day hour minute second night".split())
"""Units of lengths of time and of ages: what a story is not about."""

GENERIC = frozenset(
    stem(w) for w in
    "people person persons man men woman women more others number total figure dead injured wounded hurt missing "
    "death fatality casualty toll tally".split()
)
"""Counted nouns that tell no kind of people apart."""

_SORTS = (
    "man men; woman women; child children kid kids schoolchild schoolchildren pupil pupils student students; boy boys; girl girls; "
    "teenager teenagers; baby babies; officer officers; civilian civilians"
)
SORTS = {form: names.split()[0] for names in _SORTS.split("; ") for form in names.split()}
"""Sorts of people that a report counts beside all of them ("three people, two of them women"), by each form."""

ANEW = frozenset(
    stem(w) for w in (
        "game match touchdown rebound run homer point goal assist win victory yard save inning carry catch tackle medal lap shot round "
        "season start appearance loss defeat interception steal block set try wicket penalty"
    ).split()
)  # fmt: skip
"""What is counted anew each time, by the game, the day or the season: two unequal counts of it are seldom of one thing."""
MARKETS = frozenset(stem(w) for w in "stock share index bourse yield futures".split())
"""What is quoted anew by the hour: two falls of it on one day are of two moments."""
SEXES = {"man": "man", "boy": "man", "father": "man", "woman": "woman", "girl": "woman", "mother": "woman"}
"""Words that say whether somebody without a name is a man or a woman."""
_PEERS = (
    "worker striker employee; pupil student; policeman officer; doctor physician; lorry truck; quake earthquake; invoice bill; "
    "vote margin majority; shot bullet; shop store; resident inhabitant; knockout ko; grandchild grandchildren grandkid"
)
PEERS = {stem(form): stem(forms.split()[0]) for forms in _PEERS.split("; ") for form in forms.split()}
"""Nouns by which accounts count the same things, by the first of them."""

FILLERS = frozenset(
    stem(w)
    for w in (
        "a an the and or but of to in on at by for from with as is are was were be been being it its he she they his her their "
        "them that this these those which who whom whose had has have having do does did not no will would could should can "
        "may might must said says say told according about around some nearly almost more less than least most up over under "
        "between also after before when while if then there here out into off only just other others another new first last "
        "one two three four five six seven eight nine ten hundred thousand million billion dozen percent per cent mr mrs ms dr "
        "total number figure still now already yet so such very what where how all both each every any own same"
    ).split()
)  # fmt: skip
"""Words that say nothing of what is counted."""
GRADING = frozenset(
    stem(w) for w in (
        "strong powerful major big large huge great massive small serious severe heavy separate individual several suspicious local nearby "
        "alleged suspected deadly"
    ).split()
)  # fmt: skip
"""Adjectives that weigh a thing and make no other kind of it: "strong" and "major aftershocks" may be the same ones."""
UNITS = {
    "length": {"km": "1000", "m": "1", "mile": "1609.344", "nautical-mile": "1852", "yard": "0.9144", "foot": "0.3048", "inch": "0.0254",
               "cm": "0.01", "mm": "0.001"},
    "area": {"km2": "1000000", "square-mile": "2589988", "hectare": "10000", "acre": "4046.856", "m2": "1", "square-foot": "0.092903"},
    "volume": {"litre": "1", "gallon": "4.546", "barrel": "158.987", "cubic-metre": "1000", "hectolitre": "100"},
    "weight": {"kg": "1", "tonne": "1000", "ton": "1016", "lb": "0.4536", "g": "0.001", "ounce": "0.02835", "stone": "6.35"},
    "speed": {"km/h": "1", "mph": "1.609344", "knot": "1.852", "m/s": "3.6"},
}  # fmt: skip
"""Kind of unit to its units, each in the first of them; a gallon and a ton are the British ones."""
