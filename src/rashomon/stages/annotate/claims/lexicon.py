"""Words that decide what a clause says happened: reporting, catenative and light verbs, event nouns."""

from rashomon.text.wordlist import words

REPORTING = words("""
    say tell add note report announce confirm state explain claim argue insist warn acknowledge admit believe think
    suggest indicate disclose reveal declare allege maintain contend assert remark comment write tweet quote cite
    predict estimate conclude hint promise vow stress emphasize emphasise reiterate recall concede caution testify
    joke quip complain know hear learn understand feel hope expect fear doubt deny reject refute dispute show find
    mention observe recommend advise urge agree guess suspect speculate assume decide determine ask wonder
""")
"""Verbs whose finite complement carries the news, so that they make no claim of their own beside it."""

SPEECH = words("say tell add note ask explain quip joke tweet write comment remark")
"""Verbs that make no claim of their own even without a complement."""

PLANNING = words("""
    plan intend aim schedule expect prepare set agree vow pledge promise slate due ready arrange commit decide
    propose undertake gear poise
""")
"""`X to do`: the doing is planned."""

HOPING = words("""
    want hope wish seek try attempt consider threaten offer ask like mull explore contemplate look need invite urge
    encourage call push
""")
"""`X to do`: the doing is open."""

TELLING = words("tell advise recommend warn caution remind instruct direct beg implore counsel")
"""`somebody to do`: the doing is asked for, and open; of these also `recommends doing`."""

DEMANDING = words("advise recommend urge demand request propose ask")
"""`that somebody do`, in the present tense: the doing is open."""

RUMOUR = words("believe think allege suspect report rumour rumor say claim presume accuse understand")
"""In the passive with `to do` or `of doing`: nobody vouches for it."""

FAILING = words("fail refuse decline neglect refrain stop avoid forget cease")
"""`X to do` or `X doing`: it was not done."""

ASPECT = words("""
    know deem find begin start continue keep go come help manage be have get use happen proceed force require oblige compel allow
    enable able likely unlikely sure certain bound supposed seem appear tend serve work rush return choose remain
    authorize authorise order
""")
"""Verbs and adjectives that only colour the infinitive after them."""

BE = words("be 's ’s 're ’re 'm ’m")
WEIGHING = words("possible likely unlikely clear unclear unknown uncertain true conceivable sure certain aware")
"""`It is ... that`: the adjective weighs what the next clause says."""

DENYING = words("deny reject refute dispute rule dismiss")
DOUBTING = words("possibly perhaps maybe likely potentially probably presumably conceivably")
RUMOURED = words("reportedly allegedly apparently supposedly purportedly seemingly")
POSSIBLE_MODALS = words("may might could can would should must")
FUTURE_MODALS = words("will shall 'll ’ll wo ll")
OPEN_MARKS = words("if whether unless")
NEGATIVE = words("no none nobody nothing neither never without")

HAPPENING = words("happen occur unfold erupt ensue transpire begin start break")
"""Verbs whose subject names the event: `the shooting happened`."""

LIGHT = words("""
    make take have give hold carry launch conduct stage commit perform suffer sustain face mount do deliver undergo
    experience receive see trigger cause spark lead report win issue open file
""")
"""Verbs that lend a verb to an event noun as their object: `carried out an attack`."""

STATES = words("dead injured wounded missing guilty hurt ill arrested homeless hospitalized hospitalised")
"""Adjectives that make a headline without a verb a claim."""

EVENT_NOUNS = words("""
    abduction abuse accident accusation acquisition acquittal advance agreement airstrike ambush announcement appeal
    appearance appointment approval arraignment arrest arrival arson assassination assault attack auction autopsy
    award bailout ban bankruptcy battle blackout blast blaze blockade bombardment bombing boycott breach break-in
    breakdown briefing brawl burglary burial bust campaign cancellation ceasefire cease-fire celebration ceremony
    championship charge clash closure collapse collision comeback concert conference confession confrontation
    conviction coronation coup crackdown crash crisis cut cyberattack cyclone damage deal death debate debut
    decision defeat delay delivery demolition demonstration departure deployment derailment destruction detention
    discovery dismissal dispute disruption drought dui earthquake election emergency encounter epidemic eruption
    escape evacuation eviction execution expansion explosion expulsion extradition famine feud fight fighting fire
    firing flood flooding funeral gunfight gunfire hack hearing heist hijacking holdup homicide hostilities
    hurricane impeachment inauguration incident indictment infection injury inquest inquiry invasion investigation
    jailbreak kidnapping killing kiss landslide launch lawsuit layoff leak looting manhunt manslaughter march
    marriage massacre match meeting merger mission murder murder-suicide mutiny negotiation nomination offensive
    operation outage outbreak overdose parade pardon party pandemic performance plot poisoning premiere probe
    prosecution protest purchase quake raid rally rampage ransom rape rebellion recall referendum release rescue
    resignation retirement retreat revolt riot riots robbery rollout ruling runoff rupture sale sanction sanctions
    scandal search seizure sentence sentencing settlement shelling shooting shootout shutdown siege sinking spill
    split stabbing stampede standoff storm strike suicide suit summit surgery surrender suspension swearing-in
    takeover talks tariff terrorism theft threat tornado tour tournament tragedy transplant treatment treaty trial
    tremor trip tsunami unrest unveiling uprising vandalism verdict victory vigil violation violence visit
    vote walkout war warning wedding win withdrawal wound wreck wreckage
""")
"""Nouns that name an event."""

STOP_LEMMAS = words("""
    be have do say tell get make go come take will would could should may might can also just still only even very
    much many more most other such own same new last next first one today mr mrs ms dr sir thing way lot
""")
"""Lemmas that say nothing about what a claim is about."""

CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
