"""Words that tell of one kind of happening, whatever their part of speech, and words that tell nothing."""

from rashomon.text.number_words import SPELLED
from rashomon.text.wordlist import words

_KINDS = """
death: die dead death deceased deceive perish succumb fatal fatally fatality lifeless body
    kill killing killed slay slain slaying
    murder homicide manslaughter assassinate assassination massacre murder-suicide suicide bodies
shooting: shoot shooting shot gunfire gunshot gunfight shootout shooter gunman gunmen fire open_fire firing gun_down
injury: injure injury injured wound wounded hurt hospitalize hospitalise hospitalized hospitalised maim
attack: attack assault raid ambush assail airstrike bombing bomb bombardment strike storm shelling shell bombard
blast: blast explosion explode detonate detonation bomb bombing
arrest: arrest capture apprehend detain detention custody nab seize seizure bust jail
charge: charge accuse accusation indict indictment allegation allege arraign arraignment
trial: trial hearing prosecute prosecution court
conviction: convict conviction guilty plead plea
sentence: sentence sentencing imprison imprisonment prison
quake: earthquake quake tremor temblor aftershock seism shake jolt rock
blaze: fire blaze burn inferno arson wildfire
theft: steal theft rob robbery heist burglary burgle loot looting holdup hold_up raid
escape: escape flee break_out jailbreak
launch: launch unveil unveiling introduce release issue roll_out rollout debut announce announcement reveal
announcement: announce announcement unveil declare
purchase: acquire acquisition buy purchase takeover take_over merge merger bid
victory: win victory beat defeat triumph clinch top down overcome rout edge
loss: lose loss defeat
departure: resign resignation quit step_down leave departure retire retirement depart oust sack fire dismiss dismissal
appointment: appoint appointment name hire select choose nominate nomination cast replace pick succeed
meeting: meet meeting summit talk talks conference gathering
journey: travel trip visit tour fly head journey go arrive arrival visit
attendance: attend join participate
crash: crash collide collision plunge derail derailment wreck sink sinking capsize accident
fall: fall drop decline slump sink plunge tumble
rise: rise increase grow climb jump surge soar
rehab: rehab rehabilitation treatment check check_into enter
protest: protest demonstrate demonstration rally march riot riots unrest
strike: strike walkout walk_out stoppage
agreement: agree agreement deal accord treaty sign pact settlement settle
aid: aid assistance assist help support
hit: hit strike slam batter pound
finding: find discover discovery recover locate uncover
destruction: destroy destruction damage devastate ruin demolish demolition
marriage: marry wed wedding marriage
divorce: divorce split separate separation
invasion: invade invasion
war: war fighting fight conflict battle combat
repair: fix patch repair update plug solve
exploit: exploit attack abuse
delay: delay postpone postponement put_off defer
cancellation: cancel cancellation call_off scrap axe
closure: close closure shut shutdown shut_down
opening: open opening reopen
birth: born birth
election: elect election vote
rescue: rescue save
search: search hunt manhunt
investigation: investigate investigation probe inquiry inquest
suit: sue suit lawsuit
hosting: host hosting emcee
injunction: ban bar prohibit block
warning: warn warning
sanction: sanction sanctions
suspension: suspend suspension bench
evacuation: evacuate evacuation
disappearance: missing unaccounted disappear disappearance vanish
"""


def _by_word() -> dict[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for line in _KINDS.replace("\n    ", " ").strip().splitlines():
        kind, _, members = line.partition(":")
        for member in members.split():
            kinds.setdefault(member.replace("_", " "), set()).add(kind)
    return {word: frozenset(found) for word, found in kinds.items()}


KINDS_OF = _by_word()
"""Lemma to the kinds of happening that it can tell of."""

CONCRETE = words("""
    death shooting injury attack blast arrest charge conviction sentence quake blaze theft escape purchase victory
    departure appointment crash rehab strike marriage divorce invasion birth election rescue suit hosting suspension
    evacuation destruction disappearance delay cancellation
""")
"""Kinds of happening of which a story usually tells one; meetings, journeys and announcements come in numbers."""

MOVING = words("later earlier postponed delayed rescheduled moved instead again another second")
"""Words by which a clause tells of another time than the one before."""

LIGHT = words("""
    a an the and or but nor if of in on at to for from with by as is are was were be been being am do does did done doing
    have has had having will would shall should can could may might must i you he she it we they me him her us them my
    your his its our their this that these those who whom whose which what when where why how than then there here not
    no so too very just also only even still yet already now more most much many some any all each every both few
    such own same other up down out off over under into onto about after before during while because until since
    though although however said say says saying told tell tells mr mrs ms dr s t re ve ll d m make made makes take
    took takes get got gets go goes went going come came comes give gave given put let
    last ago gmt bst
""")
"""Words that do not tell what a clause is about."""

NUMERALS = words("dozen dozens hundred hundreds thousand thousands million millions billion").union(SPELLED)

HEDGES = words("may might could whether possibly perhaps maybe potentially")
"""Words that leave open whether something is so."""

SPANS_OF_TIME = words("second minute hour dai day week month season year decade centuri century")
"""Units of figures that say how long, not how many."""

ASIDE = tuple([word] for word in "that which who whom whose where when while if unless as because although though whether".split())
"""First words of clauses whose truth hangs on the clause around them."""

DAYS = words("""
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
"""Words that name a day, alone or with a number."""

SUPPOSING = words("would should could if unless without")
"""Words of clauses that tell what would be so."""

DENYING = words("not never cannot")
"""Words that deny what a clause says."""

BEING = words("is are was were be been being get gets got getting")
"""Forms of the verbs that make a passive."""

PARTICIPLES: dict[str, str] = {
    participle_of[0]: participle_of[1] for participle_of in (pair.split(":") for pair in """
    beat:beaten bind:bound bite:bitten break:broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chosen cut:cut
    draw:drawn drive:driven feed:fed fight:fought find:found forbid:forbidden forget:forgotten freeze:frozen give:given hang:hung
    hear:heard hide:hidden hit:hit hold:held hurt:hurt keep:kept know:known lay:laid lead:led leave:left lend:lent lose:lost make:made
    meet:met overcome:overcome overthrow:overthrown overtake:overtaken pay:paid put:put read:read ride:ridden say:said see:seen
    sell:sold send:sent set:set shake:shaken shoot:shot show:shown shut:shut sink:sunk slay:slain speak:spoken spend:spent
    split:split spread:spread steal:stolen stick:stuck strike:struck sweep:swept swear:sworn take:taken teach:taught tear:torn
    tell:told think:thought throw:thrown undertake:undertaken wear:worn win:won withdraw:withdrawn write:written
    """.split())
}
"""Past participles that do not have their verb's stem; what is passive is told by them ("was shot by police")."""

BENT: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(words("i you he she we they me him her us them my your his our their"), ()),
    "could": ("can",), "would": ("will",), "might": ("may",), "had": ("have",), "has": ("have",), "cannot": ("can", "not"),
    "can't": ("can", "not"), "couldn't": ("can", "not"), "won't": ("will", "not"), "wouldn't": ("will", "not"),
}
"""Words that are others when somebody reports them: left out, or given as they were said."""

MODALITIES = ("happened", "planned", "possible", "denied", "unconfirmed")
"""The modalities of a claim, in an order of their own, so that they can be compared as numbers."""
