"""Words that tell what a name is: titles, roles, and what bodies and places are called."""

from rashomon.text import abbreviations

COURTESY = frozenset(
    "mr mr. messrs messrs. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lord lady madame mme mme. prof prof. rev rev.".split()
)

OFFICES = frozenset("""
president vice-president chancellor premier minister secretary senator sen. sens. congressman congresswoman representative rep. reps.
governor gov. lieutenant mayor councillor councilman councilwoman councilmember alderman delegate ambassador envoy consul
king queen prince princess duke duchess emperor sultan emir sheikh sheik ayatollah imam rabbi pope cardinal bishop archbishop
pastor father sister brother chief general gen. colonel col. major maj. captain capt. capt sergeant sgt. sgt lt. lt
corporal cpl. private pvt. admiral adm. commander cmdr. marshal officer detective det. inspector insp. constable const. const
coxswain brigadier commodore insp supt det cpl cmdr brig cllr pte
superintendent supt. sheriff undersheriff deputy trooper agent judge justice prosecutor attorney speaker leader chairman chairwoman chair
chairperson director professor coach doctor nurse chairperson commissioner superintendent principal dean
""".split())  # fmt: skip
"""First or last words of office titles that stand directly before a name ("President", "Chief Justice")."""

OF_PEOPLE = frozenset("""
detective det. sergeant sgt sgt. corporal cpl. lt lt. capt capt. col. gen. maj. adm. cmdr. constable trooper coxswain superintendent supt.
congressman congresswoman councilman councilwoman councilmember alderman senator sen. sens. rep. reps. gov. professor undersheriff
""".split())  # fmt: skip
"""Titles that no body's name holds: what stands behind one in a name is somebody, whatever the recogniser says."""

NAMES_TOO = frozenset("sultan king prince pope bishop judge dean duke marshal constable sheikh clerk".split())
"""Titles that people are also called by."""

SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
"""What stands behind a person's name and belongs to it."""

RANKS = frozenset(word.lower() for word in abbreviations.RANKS) | {"dist", "rear"}
"""Abbreviated titles, and the "rear" of an admiral, that never end a name."""

POSITIONS = frozenset(
    "RB QB WR TE DT DE LB MLB OLB CB OT OG SS FS PG SG SF PF DH OF IF SP RP RHP LHP GM CEO CFO COO MP MEP MSP MLA".split()
)
"""Places in a team and offices in capitals, written before the name of who has them."""

ABBREVIATIONS = frozenset("""
dui dwi mba phd ko tko mvp qb rb wr te ir td tds gps dna cctv suv atm dvd cd tv pc hiv aids id faq rip vip diy aka llp esq msgr bsc msc
vp vps mp mps mep meps da d.a ga hr pr hq dj djs gi gis rpg rpgs ied ieds sos sms xml sql rsvp rbi era agm ipo ipos gdp ebitda eps
mph wwi wwii ave aves blvd rd ba bs rt pm am er icu cpr llb jd md phds suvs atms dvds usb url pdf html dll
""".split())
"""Ordinary words in capitals or cut short; alone they name nobody and nothing."""

OF_OFFICE = frozenset(
    "national security foreign defense defence interior finance home press prime vice deputy assistant attorney first chief affairs "
    "secretary state treasury trade justice health education".split()
)
"""Words that stand between a country and the noun of an office ("U.S. National Security Adviser")."""
ROLES = OFFICES | frozenset("""
spokesman spokeswoman spokesperson adviser advisor aide analyst economist expert researcher scientist historian author writer
journalist reporter correspondent editor columnist anchor host presenter producer actor actress singer rapper musician
composer artist painter sculptor photographer filmmaker architect designer engineer developer programmer founder co-founder owner
manager head boss executive ceo cfo coo cto officer partner lawyer solicitor barrister activist campaigner organizer organiser
candidate nominee lawmaker legislator politician diplomat negotiator mediator strategist pollster consultant lecturer teacher
student pupil resident neighbor neighbour witness victim survivor suspect defendant plaintiff wife husband widow widower mother
father son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter fiance fiancee
girlfriend boyfriend friend colleague successor predecessor player striker goalkeeper midfielder defender quarterback pitcher
catcher guard center centre forward winger captain manager trainer athlete swimmer runner boxer driver rider referee umpire
farmer fisherman miner shopkeeper worker technician pilot astronaut cosmonaut soldier sailor marine veteran firefighter
paramedic physician surgeon psychologist psychiatrist epidemiologist virologist seismologist geologist meteorologist biologist
physicist chemist mathematician astronomer coroner pathologist investigator detective policeman policewoman gunman militant
commander warlord rebel hostage refugee treasurer auditor banker investor trader broker billionaire businessman businesswoman
entrepreneur philanthropist publisher librarian curator priest monk nun cleric preacher monarch member president-elect
undersecretary under-secretary vice-chair vice-chairman counsel counselor counsellor envoy representative star starlet model
comedian novelist poet playwright blogger vlogger hacker specialist supervisor coordinator skipper controller receiver ombudsman
secretary-general director-general prime-minister newcomer captive native official neuroscientist dietitian nutritionist therapist
psychotherapist neurologist cardiologist oncologist ecologist co-author coauthor inventor instructor educator administrator
trustee volunteer cyclist motorist pedestrian homeowner landlord caregiver mechanic contractor statistician criminologist sociologist
anthropologist archaeologist astrophysicist zoologist botanist toxicologist immunologist pharmacist dentist veterinarian hydrologist
volcanologist climatologist forester beekeeper rancher clerk
""".split())  # fmt: skip
"""Nouns that say what somebody is."""

KIN = frozenset("""
wife husband widow widower mother father son daughter brother sister uncle aunt cousin nephew niece grandmother grandfather grandson
granddaughter fiance fiancee girlfriend boyfriend stepson stepdaughter stepfather stepmother
""".split())
"""Words for what somebody is to another; a name beside one is a person's."""
TRADESMEN = frozenset("""
mason baker butcher carpenter plumber electrician tailor welder shepherd cook waiter waitress cleaner barber hairdresser pensioner
retiree schoolteacher midwife bystander villager herder fisher labourer laborer bricklayer roofer postman grocer gardener porter
""".split())
"""What people do, beside `ROLES`: no office, and no part of a name."""

BODY_WORDS = frozenset("""
inc inc. corp corp. corporation co co. company companies ltd ltd. llc plc gmbh ag s.a. group holdings partners associates
university college school institute academy department dept dept. ministry agency bureau office commission committee council
congress parliament senate assembly court tribunal party union association federation league club team foundation fund trust bank
authority administration service services force forces police guard army navy organization organisation network news times post
argus courant observer courier chronicle telegraph ledger
journal tribune herald gazette press hospital clinic church airlines airways motors systems technologies industries enterprises
board society alliance coalition front movement cabinet house infirmary studio studios records entertainment pictures media
museum gallery library
""".split())  # fmt: skip
"""Words that name a body when they stand in its name, first or last."""

KNOWN_BODIES = frozenset({
    "Reuters", "AP", "AFP", "UPI", "BBC", "CNN", "NBC", "ABC", "CBS", "MSNBC", "Bloomberg", "Xinhua", "TASS", "Interfax", "NATO",
    "Congress", "Senate", "Pentagon", "Kremlin", "White House", "Downing Street", "Hamas", "Hezbollah", "Taliban", "Al Qaeda",
    "al-Qaida", "Interpol", "Europol", "Unicef", "Greenpeace", "Amnesty International", "Human Rights Watch", "Red Cross",
    "Google", "Microsoft", "Apple", "Facebook", "Twitter", "Amazon", "YouTube", "Mozilla", "Wikipedia", "Tesla", "Boeing", "Airbus",
})  # fmt: skip
"""Bodies that news names all the time without a word that says what they are, and that the recogniser takes for people or places."""

UNITS_OF_MEN = frozenset("brigade battalion regiment division squadron flotilla platoon corps".split())
"""Bodies that a number tells apart."""

PLACE_WORDS = frozenset("""
river lake sea ocean gulf bay strait island islands peninsula mountain mountains mount valley desert forest park beach coast street
avenue road boulevard highway bridge tunnel airport station harbor harbour port province county district region city town village
territory plaza square stadium arena dome prison jail falls creek canyon glacier reef lagoon swamp plateau reservoir cove inlet fjord
sands skerry skerries voe shoal shoals moor moors gorge estuary
upazila tehsil taluk oblast raion okrug prefecture municipality borough township canton governorate tract meadows heights
""".split())  # fmt: skip

LAW_WORDS = frozenset("treaty accord accords amendment protocol act".split())
"""Last words of what was agreed or enacted, which is no body."""

EVENT_WORDS = frozenset("war battle summit olympics games championship cup hurricane typhoon cyclone earthquake festival bowl".split())

CALENDAR = frozenset("""
january february march april may june july august september october november december jan jan. feb feb. mar. apr apr. jun jun.
jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday
mon tue tues wed thu thurs fri
gmt bst utc cet cest est edt cst cdt mst mdt pst pdt et pt ist jst kst hkt aest aedt nzst nzdt eet eest msk akst hst sast
""".split())  # fmt: skip

SPEECH = frozenset("""
say tell add ask reply answer write note explain argue claim insist warn state declare announce admit acknowledge concede deny
believe think know hope want plan expect vow promise urge call describe recall suggest joke quip tweet smile laugh walk die marry
be-born testify plead apologize resign retire
""".split())  # fmt: skip
"""Lemmas of verbs whose subject is a person more often than not."""

SUFFERED = frozenset("kill shoot stab wound injure murder arrest handcuff charge indict convict sentence jail hospitalize bury".split())
"""Lemmas of verbs whose subject in the passive is a person."""
