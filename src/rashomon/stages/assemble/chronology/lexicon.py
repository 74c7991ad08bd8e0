"""Words by which events are told apart and plans are followed."""

from rashomon.text.terms import stem

_KINDS = {
    "travel": "travel go fly visit arrive head come depart leave trip journey return tour",
    "attend": "attend join participate host hold convene meet gather sit summit meeting gathering conference talk discuss talks "
    "discussion negotiate negotiation",
    "speak": "speak address deliver speech testify",
    "publish": "announce release publish issue unveil present launch ship reveal disclose report push produce make roll",
    "decide": "vote decide approve rule elect adopt pass",
    "sign": "sign agree accord conclude",
    "begin": "begin start open resume reopen",
    "end": "end close finish stop shut",
    "die": "die kill dead",
    "attack": "invade attack strike exploit hit",
    "fall": "fall collapse drop",
    "crash": "crash collide collision derail derailment",
    "explode": "explode explosion blast bomb bombing detonate detonation",
    "sink": "sink capsize founder",
    "find": "find discover locate",
    "dine": "dine eat dinner lunch supper banquet",
    "fix": "fix repair patch rewrite reissue replace",
    "shoot": "shoot shooting gunfire gunshot",
    "wound": "wound injure hurt",
    "burn": "burn blaze torch",
    "arrest": "arrest detain apprehend capture custody",
    "charge": "charge indict accuse arraign",
    "win": "win beat defeat victory",
    "foil": "foil thwart repel intercept",
    "rescue": "rescue evacuate",
    "escape": "escape flee",
    "rob": "rob steal robbery robber theft heist raid loot burgle burglary",
    "convict": "convict conviction",
    "acquit": "acquit acquittal",
    "jail": "jail imprison sentence",
    "dismiss": "dismiss sack oust",
    "resign": "resign resignation",
    "buy": "buy acquire purchase acquisition takeover",
    "protest": "protest demonstrate march rally riot demonstration",
    "quake": "quake earthquake tremor",
    "swear": "swear inaugurate inauguration oath",
    "cut": "sever disrupt disruption outage",
}
_PAST = {
    "dine": "ate eaten",
    "travel": "went gone flew flown came left", "attend": "held met sat", "speak": "spoke spoken", "publish": "made",
    "begin": "began begun", "die": "died dies", "attack": "struck", "fall": "fell fallen", "find": "found", "fix": "rewrote rewritten",
    "shoot": "shot", "win": "won beaten", "escape": "fled", "rob": "stole stolen", "swear": "swore sworn",
    "buy": "bought", "burn": "burnt", "sink": "sank sunk",
}  # fmt: skip
"""Past forms that no stemmer leads back to their verbs."""


def _stems(listing: str) -> set[str]:
    """Of the words and of their past and progressive forms."""
    words = listing.split()
    return {stem(form) for w in words for form in (w, f"{w}d" if w.endswith("e") else f"{w}ed", f"{w.removesuffix('e')}ing")}


KINDS: dict[str, str] = {
    s: kind for kind, listing in reversed(_KINDS.items()) for s in sorted(_stems(listing) | {stem(w) for w in _PAST.get(kind, "").split()})
}
"""Stem of a verb or event noun to the kind of event."""
LIGHT = frozenset(stem(w) for w in "hold make give pay deliver have take do be begin start end set put schedule plan".split())
"""With these the noun tells what is done: "hold a speech", "pay a visit", "begin a visit"."""

NAME_MARK = "@"
"""Begins the id of somebody or something named, however it is written there."""
KIND_MARK = "="
"""Begins a word that stands for a kind of event, so that no stem can be mistaken for one."""
VIOLENCE = frozenset({"shoot", "wound", "die"})
"""What one attack does to somebody."""

OCCASIONS = frozenset(KINDS) | frozenset(
    stem(w)
    for w in (
        "trial hearing election match final concert festival funeral ceremony service strike protest march rally exercise launch "
        "dinner lunch reception banquet inquiry debate referendum budget summit visit vote talk appear play perform marry "
        "inaugurate sentence hear retire "
        "withdraw lift impose cut raise pay send receive expire build lay run carry hold publish vaccinate test"
    ).split()
)  # fmt: skip
"""What a plan without a day must be about to stand in a calendar: something that takes place."""

STATES = frozenset(
    stem(w)
    for w in (
        "be have seem remain want need believe think know feel hope expect mean belong depend matter cost wait worth cool stand stay "
        "give act include total amount account average number represent comprise consist contain equal"
    ).split()
)  # fmt: skip
"""Predicates that tell a state or an opinion: no date in a chronology of their own."""
INCIDENTS = frozenset(
    {"shoot", "wound", "die", "burn", "rob", "quake", "foil", "escape", "crash", "explode", "sink", "convict", "acquit"}
)
"""Kinds of which a story has one a day: what its accounts tell by different verbs."""
VAGUE = STATES | frozenset(
    stem(w)
    for w in "continue include become see look face say focus ensure try help like consider understand show work live put carry "
    "reaffirm reiterate emphasise emphasize stress underline underscore express urge order benefit enjoy remember "
    "suffer".split()
)
"""With these a plan is none that takes place on a day."""

MOVING = frozenset(stem(w) for w in "postpone delay move moved reschedule slip defer adjourn".split())
ARRANGING = MOVING | frozenset(stem(w) for w in "set schedule plan arrange book fix call slate pencil pencilled penciled".split())
MOVING_PHRASES = ("put off", "puts off", "put back", "pushed back", "brought forward", "shifted to", "a week later than")
CANCELLING = frozenset(stem(w) for w in "cancel scrap abandon axe".split())
CANCELLING_PHRASES = ("call off", "called off", "calls off", "will not take place", "will no longer")
CONFIRMING = ("confirmed", "confirms", "goes ahead", "will go ahead", "has been set for", "as planned", "as scheduled")

BLAMING = frozenset(
    stem(w) for w in "charge convict sentence accuse suspect acquit arrest indict blame jail imprison plead identify name investigate "
    "condemn report describe discuss recall remember involve honour honor mourn commemorate mark release publish".split()
)
"""What is done about an event, later than it was: charged in Monday's attack."""
UTTERING = frozenset(
    {"speak"} | {stem(w) for w in (
        "say tell condemn denounce deplore welcome praise hail criticise criticize vow pledge promise urge warn thank apologise apologize "
        "mourn salute defend reject dismiss accuse appeal demand declare insist respond react tweet comment reiterate confirm deny "
        "express blast lash voice"
    ).split()}
)  # fmt: skip
"""What is done with words, each by who says them."""
FOLLOWING = frozenset({"arrest", "charge", "publish", "decide", "speak", "say", "sign", "attend", "begin", "end"}) | STATES
"""Kinds of what is done about an event."""
DEEDS = frozenset(
    stem(w)
    for w in (
        "announce announced vow vowed order ordered declare declared admit admitted pledge pledged promise promised apologise apologize "
        "apologised apologized warn warned write wrote rule ruled resign resigned acknowledge acknowledged disclose disclosed reveal "
        "revealed unveil unveiled propose proposed threaten threatened reject rejected refuse refused concede conceded confess confessed "
        "confirm confirmed condemn condemned denounce denounced deplore deplored testify testified plead pleaded tweet tweeted decide "
        "decided agree agreed demand demanded demanding accuse accused criticise criticised criticize criticized object objected "
        "urge urged statement accusation announcement declaration order pledge warning threat decision ruling"
    ).split()
)
"""Saying so is doing something: it has its own day."""
STAYING = frozenset(stem(w) for w in "stay remain keep continue".split())
"""What stays open is not to close after all."""
OPEN = frozenset("open running going".split())
GENERAL = frozenset(stem(w) for w in "report media press journalist new conferenc brief".split())
"""Audiences that any statement may have."""

SHIFTED = frozenset("now instead later earlier".split())
"""Words by which a new day is given as one that replaces another."""
HABITS = frozenset("normally usually often typically generally every each".split())
"""What is done again and again has no day of its own."""
INTENDING = frozenset(
    "plan plans planned hope hopes hoped want wants wanted expect expects expected intend intends seek seeks believe believes believed "
    "think thinks thought fear fears feared feel feels felt decided wish wishes wished".split()
)
"""Cues that tell a mind, not a statement made on a day."""
UNSURE = frozenset("may might could can perhaps possibly hope hopes hoped considering whether if likely unlikely possible wants".split())
ARRANGED = (
    "will", "plans to", "plan to", "planned to", "is to ", "are to ", "due ", "set to", "expected to", "expects to", "scheduled", "would ",
)  # fmt: skip
DUE = ("is due", "are due", "is to ", "are to ", "is set to", "are set to", "is scheduled", "are scheduled", "tentatively ")
"""What a clause says of what is still to come."""
HAPPENING = frozenset(stem(w) for w in "happen occur".split())
"""With these a clause tells when or where what was told before took place."""
CARRYING = frozenset(stem(w) for w in "attend join meet host hold address speak sign visit travel deliver".split())
"""Plans that take their day from the plan told just before them."""
CALENDAR_KINDS = frozenset({"travel", "attend", "publish", "sign"})
"""Kinds of plan that stand in a calendar even without a day."""
ONCE = frozenset(
    stem(w)
    for w in (
        "election referendum funeral wedding inauguration coronation arraignment sentencing verdict premiere opener finale "
        "semifinal semifinals final derby playoff"
    ).split()
)
"""Nouns for what a story has once on a day: its accounts tell it by many verbs ("will be held", "plan to hold", "vote in")."""
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth final".split())
"""Two clauses with different ones tell of two events ("a third body", "a fourth body")."""
EMPTY = frozenset(
    stem(w)
    for w in (
        "a an the and or but of to in on at by for from with as into about after before during until since this that these those "
        "his her its their our he she it they we who which will would can could may might must shall should be been being is are "
        "was were has have had do did does not also then now already still yet more most other another day week month year today "
        "tomorrow yesterday morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday next last "
        "january february march april may june july august september october november december same plan expect schedule set due out put "
        "president minister mr mrs ms dr a.m p.m am pm m p gmt say said tell told early late when while where how so two one three ago "
        "plac place ahead just both all way gave"
    ).split()
)  # fmt: skip
"""Words that do not tell one event from another."""
