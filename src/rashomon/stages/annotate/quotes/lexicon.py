"""Words that ascribe speech, thought or intention to somebody, by the constructions they do it in.

Lists are lemmas. They follow the classes of Levin (1993), verbs of communication, judgment, desire and conjecture, and were
checked against annotated news: a word stands in a construction where it ascribes more often than not.
"""

from rashomon.text import day_names
from rashomon.text.wordlist import words

REPORTING = words("""
    say tell add write note argue explain continue reply respond ask answer declare state announce insist warn claim
    tweet post conclude remark observe suggest acknowledge admit concede joke quip recall complain boast brag contend
    maintain assert allege report confirm repeat reiterate stress emphasize emphasise counter retort exclaim shout yell
    scream whisper murmur mutter chant cry sigh laugh predict caution promise vow pledge urge demand plead beg advise
    testify recount relate comment interject inquire wonder muse opine lament protest object agree think believe read
    proclaim pronounce charge chide snap fume bellow holler email text blog scrawl fire reveal disclose deny offer
    describe speculate hint volunteer assure remind inform elaborate clarify vent deadpan sneer scoff bristle shrug
    figure recommend reason rule sum apologize apologise thunder intone explode implore assail sing nod affirm
    underline underscore rejoin enthuse gush bark croon growl groan grumble mumble utter voice allow go summarize
    tease jibe jeer taunt hiss stammer stutter lecture instruct command order beam crow grouse gripe begin open start
    close finish end point message exhort press confess interrupt remember chime venture volunteer counsel""")
"""May introduce or follow words in quotation marks."""

REPORTING_WITH = {"put": "it", "shoot": "back", "hit": "back", "push": "back", "clap": "back", "weigh": "in", "sum": "up"}
"""May do so with the word that follows: put it, shot back."""

SURE_REPORTING = words("""
    say tell add write note argue explain continue reply respond ask answer declare state announce insist warn claim
    tweet conclude remark observe suggest acknowledge admit concede joke quip recall complain boast contend maintain
    assert allege report reiterate stress emphasize emphasise counter retort exclaim shout yell caution testify recount
    comment muse opine lament predict email shout proclaim deadpan""")
"""May follow quoted words at some distance; the rest of `REPORTING` must stand beside them."""

NEEDS_COMMA = words("""
    go start begin open close finish end offer describe allow recommend figure rule order beam recount relate object deny
    reveal disclose hint imply nod explode fire believe agree underline underscore clarify report announce predict
    press remember point""")
"""Introduce quoted words only with a comma or a colon between; at once before a mark they take a name or a term."""

TITLED = words("""
    book memoir film movie song novel play show album essay article column editorial documentary series programme
    program poem podcast magazine musical opera autobiography biography""")
"""What a title in quotation marks may follow."""

ADDRESSING = words("tell ask remind assure warn advise email text inform lecture instruct order beg write shout call")
"""May have those spoken to between them and the words said."""

CLAUSE = words("""
    say tell add write note argue explain reply respond ask answer declare state announce insist warn claim tweet post
    conclude remark observe suggest acknowledge admit concede joke quip recall complain boast brag contend maintain
    assert allege report confirm repeat reiterate stress emphasize emphasise counter caution promise vow pledge urge
    demand plead advise testify recount relate comment inquire wonder muse opine lament protest agree think believe
    proclaim pronounce reveal disclose deny speculate hint assure remind inform clarify recommend reason imply affirm
    underline underscore mention hope fear worry expect doubt suspect assume guess presume imagine know understand
    realize realise recognize recognise feel hold find learn hear show indicate signal demonstrate estimate calculate
    project forecast theorize theorise posit postulate propose require request swear attest certify anticipate foresee
    intend wish regret convince persuade notify fret rule cite refute dispute question teach decree stipulate pray
    trust envision foretell confess divulge leak surmise infer predict point decide forget remember see consider
    object marvel discuss describe blog email text summarize gripe grumble""")
"""Take a clause: said (that) ..., asked whether ..."""

PLAIN_CLAUSE = words("""
    see find know remember forget hear learn feel consider decide understand realize realise hold teach require
    imagine guess discuss describe question mention""")
"""Ascribe by a clause only where a conjunction or a question word introduces it."""

THINKING = PLAIN_CLAUSE | words("assume suppose presume expect think prove determine show mean")
"""Ascribe only where the thinker is named as the subject: not in `without knowing that`, `assuming that`."""

THOUGHT = words("""
    think believe know see find remember forget hear learn feel consider decide understand realize realise imagine guess suppose assume
    expect hope fear worry wish want doubt suspect intend wonder dream plan""")
"""Ascribe what nobody has heard: a quotation behind is not their subject's."""

CLAUSE_FIRST = SURE_REPORTING | words("think believe hope suspect fear reckon guess suppose imagine vow promise stress")
"""May follow their clause: the bridge is safe, the mayor thinks."""

GERUND = words("recommend suggest propose deny admit advise consider report advocate describe mention recall regret")
"""Take a gerund: recommended changing the lock."""

STATE = words("convince persuade worry concern disappoint frustrate determine commit alarm trouble relieve please")
"""Participles of a state of mind, whose subject is the one who is in it: is convinced that ..."""

INFINITIVE = words("""
    vow pledge promise decline hope want intend agree wish threaten aspire yearn long volunteer
    swear desire""")
"""Take an infinitive whose subject is the source's own: hopes to ..., refused to ..."""

OBJECT_INFINITIVE = words("""
    urge ask tell warn advise order instruct implore beg command direct exhort admonish remind petition counsel entreat
    beseech call""")
"""Take an object and an infinitive: urged them to ..."""

OBJECT = words("""
    criticize criticise praise condemn denounce describe cite reject announce accuse decry tout slam mock laud hail
    applaud lambast lambaste deride assail bemoan lament disavow repudiate rebuke express propose highlight
    reiterate emphasize emphasise stress deny declare suggest reveal disclose promise chide scold berate excoriate
    castigate vilify malign disparage belittle ridicule call portray characterize characterise depict label brand term
    dub commend salute extol dispute refute rebut reference note concede denigrate renounce demand
    deplore censure chastise upbraid reprimand reaffirm downplay predict liken fear bewail allege urge""")
"""Take what is said or held, or what it is about, as object: criticised the plan, announced a deal."""

NAMING = words("call declare dub label brand deem consider term pronounce name proclaim")
"""Say of their object what it is: called it a shame."""

OF_THE_OBJECT = words("as for of over about against to on by")
"""Prepositions that go on with what is said of an object: praised her for ..., accused them of ..."""

PREPOSITION: dict[str, frozenset[str]] = {
    lemma: frozenset(prepositions.split("|"))
    for lemma, prepositions in (
        entry.split(":")
        for entry in """
    call:for|on|upon point:out speak:against complain:about|of worry:about
    agree:with disagree:with|on|about object:to joke:about comment:on boast:of|about brag:about argue:for|against|about
    hint:at warn:of|about|against apologize:for apologise:for lash:out rail:against|about
    insist:on elaborate:on dwell:on harp:on opine:on testify:about rant:about|against inveigh:against think:of
    muse:about vouch:for speculate:about|on wonder:about bristle:at scoff:at marvel:at sneer:at fret:about|over
    gripe:about grumble:about whine:about believe:in fume:about|over|at approve:of disapprove:of dream:of lobby:for
    quibble:with concur:with plead:for long:for hope:for""".split()
    )
}
"""Take what is said or held, or what it is about, after a preposition or particle: called for ..., complained about ..."""

PASSIVE = OBJECT | words("say believe expect quote report suppose view see regard consider")
"""Ascribe in the passive, to an agent: was criticised by ..."""

NOUN = words("""
    claim statement assertion allegation accusation suggestion complaint belief view opinion concern fear hope
    announcement argument promise pledge vow threat warning prediction admission acknowledgment acknowledgement demand
    insistence contention notion report rumor rumour speculation confidence conviction assurance charge denial
    confirmation declaration doubt estimate expectation feeling impression proposal remark comment idea position stance
    suspicion worry recommendation conclusion finding testimony thesis theory disclosure revelation""")
"""Nouns of saying and holding, with a clause: her claim that ..."""

ADJECTIVE = words("""
    confident sure certain convinced hopeful optimistic pessimistic skeptical sceptical doubtful worried concerned afraid
    fearful adamant positive glad happy pleased proud sorry sad angry upset disappointed surprised amazed shocked
    grateful thankful unsure uncertain frustrated outraged appalled alarmed delighted thrilled saddened troubled
    puzzled""")
"""States of mind: is confident that ..."""

WEEKDAYS = frozenset(map(str.title, day_names.WEEKDAYS))

ANIMATE_PRONOUNS = words("i we you he she they who everyone everybody someone somebody many some most others both")

PERSON_ENDINGS = ("man", "woman", "men", "women", "person", "people", "er", "or", "ist", "ian", "eer", "ee", "crat", "ant")
BODY_NOUNS = words("""
    police crowd audience family couple team staff camp campaign government administration company firm party union group
    agency ministry department court panel committee council board house parliament congress senate nation country
    press media paper newspaper clergy public community coalition alliance association organisation organization university
    bank half third majority percent rest""")
PERSON_NOUNS = BODY_NOUNS | words("""
    official president critic ally chief head boss aide source witness expert analyst spokesperson chair secretary
    attorney candidate delegate nominee guest host judge justice mother father son
    daughter wife husband friend mayor governor minister premier chancellor king queen prince pope bishop priest rabbi
    imam monk doctor nurse scholar student colleague neighbour neighbor resident citizen activist advocate
    democrat republican conservative liberal rebel troop soldier guard spy thief victim suspect defendant guy girl boy kid
    child baby adult youth insider guru pundit fan rival opponent proponent patron coach captain
    ambassador diplomat envoy lawmaker legislator politician politico operative strategist columnist vice deputy""")
ONE_PERSON = (PERSON_NOUNS - BODY_NOUNS - words("source troop head vice third")) | words("""
    relative cousin uncle aunt brother sister grandmother grandfather niece nephew man woman lady teenager pensioner widow
    widower worker teacher officer reporter manager engineer lawyer driver owner dealer farmer leader commissioner observer
    survivor bystander passer-by passenger prosecutor investigator inspector director author actor actress detective sergeant
    constable clerk pastor vicar shopkeeper landlord landlady tenant customer commuter motorist onlooker eyewitness caller
    spokesman spokeswoman chairman chairwoman policeman policewoman fisherman fireman firefighter paramedic businessman
    businesswoman pilot sailor skipper historian scientist researcher professor headteacher pupil inmate prisoner juror""")
"""Of whom "he said" or "she said" can go on."""

LEMMA: dict[str, str] = {"hop": "hope", "hat": "hate", "lambast": "lambaste"}
"""Lemmas that small language models give wrongly, and spellings brought together."""

REPORTING_WORD = (
    "said|says|say|saying|told|tells|telling|added|adds|adding|wrote|writes|asked|asks|noted|notes|explained|explains"
    "|continued|replied|responded|declared|stated|announced|insisted|warned|claimed|tweeted|concluded|argued|argues"
)
"""Unmistakable forms, for use in patterns where no parse can help."""

WRITTEN = words("""
    letter statement report message note post tweet email e-mail memo document sign banner placard poster filing notice release article
    story blog advertisement advert bulletin announcement comment text call voicemail recording video caption headline ruling verdict
    judgment paper study survey poll book leaflet pamphlet flyer affidavit complaint lawsuit warning order resolution
""")
"""What has words itself: a letter saying that ..."""
