"""Who: people of whom the accounts tell without a name."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign
from rashomon.text.number_words import SPELLED

_NUMBERS = {"no": 0} | SPELLED
_COUNT = rf"(?P<count>an?|{'|'.join(_NUMBERS)}|\d{{1,3}})"
_NOUN = (
    r"(?:man|men|woman|women|boys?|girls?|child(?:ren)?|teens?|teenagers?|people|persons?|suspects?|officers?|soldiers?|workers?|"
    r"students?|passengers?|residents?|employees?|brothers?|sisters?|buyers?|bidders?|investors?|donors?|members|\w{1,12}-year[- ]olds?)"
)
_PEOPLE = rf"(?<![\w.,])(?P<who>{_COUNT}(?: (?:more|other|of the))?(?: [a-z0-9-]{{2,14}}){{0,2}} {_NOUN})"
_PASSIVE = r"(?: (?:was|were|is|are|has been|have been|had been))?(?: (?:also|still|later|now|since|fatally))?"
_FATES: Mapping[str, tuple[Sign, frozenset[str]]] = {
    "died": (
        Sign(re.compile(
            rf"{_PEOPLE}(?:(?: has| have| had)? died|{_PASSIVE} (?:dead|found dead|(?:shot|stabbed|beaten) (?:dead|to death)|"
            r"(?:killed|murdered)(?! (?:himself|herself|themselves|or|an?|the|his|her|their)\b)))\b", re.I
        ), "died", "dead", "killed", "murdered", "to death"),
        frozenset("kill die murder dead shoot stab identify pronounce drive".split()),
    ),
    "missing": (
        Sign(re.compile(rf"{_PEOPLE}{_PASSIVE} (?:missing|unaccounted for|not been found)\b", re.I),
             "missing", "unaccounted", "been found"),
        frozenset("miss unaccounted identify vanish disappear".split()),
    ),
    "held": (
        Sign(re.compile(rf"{_PEOPLE}{_PASSIVE} "
                        r"(?:arrested|detained|charged|taken into custody|in custody|held|being held|questioned)\b", re.I),
             "arrest", "detain", "charged", "custody", " held", "questioned"),
        frozenset("arrest detain charge convict accuse suspect plead appear identify confess shoot open kill sentence".split()),
    ),
    "acted": (
        Sign(re.compile(
            rf"{_PEOPLE} (?:had|have|has) (?:looked at|bid|offered|bought|sued|complained|resigned|witnessed|approached|donated)\b", re.I
        ), "looked at", " bid", "offered", "bought", "sued", "complained", "resigned", "witnessed", "approached", "donated"),
        frozenset("buy bid offer sue complain resign approach donate".split()),
    ),
}  # fmt: skip
"""What befell or was done by people without a name, and the predicates with which an account would name them."""
_CULPRIT = r"(?:gunm[ae]n|shooters?|attackers?|assailants?|arsonists?|robbers?|killers?|hackers?|suspects?)"
_AT_LARGE = Sign(re.compile(
    rf"\b(?:(?:the |a |an )?(?:lone |masked |armed )?{_CULPRIT}(?: who)?(?: (?:has|have|had|was|were|is|are))?(?: still| actively)? "
    r"[a-z]{2,}(?:ed|ing|ot|ole)\b|"
    rf"(?:search|look|hunt)\w* (?:\w+ ){{0,3}}for (?:the |a |an |two |three )?(?:\w+ )?{_CULPRIT}\b)", re.I
), "gunm", "shooter", "attacker", "assailant", "arsonist", "robber", "killer", "hacker", "suspect")  # fmt: skip
"""Followed by what they did, or hunted; "an attacker could" is nobody yet."""
_CAUGHT = re.compile(r"\b(?:captured|caught|nabbed|seized|arrested|detained|held|custody)\b", re.I)
_ACCUSED = frozenset("arrest charge convict accuse suspect plead confess identify sentence shoot open kill".split())
_VICTIM = re.compile(
    r"^(?:they|he|she)\b|"
    r"\b(?:victims?|suspects?|dead|deceased|driver|gunman|shooter|(?:man|woman|boy|girl|child|teen\w*)['’]s name)\b", re.I
)
_IS_NAMED = re.compile(r"(?:He|She|They) (?:was|is|were|are) [A-Z]")
"""What gives the name of whom the sentence before told of: "He was Jon Wells"."""
_OFFICE = Sign(re.compile(
    r"\b(?:will|would|to|expects? to|hope[sd]? to|plan(?:s|ned)? to) (?:name|appoint|choose|pick|select|elect) (?:an?|its|the) "
    r"(?:new |next |special )?(?:judge|chair(?:man|woman)?|head|successor|leader|director|president|prosecutor|investigator|"
    r"replacement|candidate|minister|coach|chief(?: executive)?)\b(?: to [\w ]{3,40})?", re.I
), "name ", "appoint", "choose", "pick", "select", "elect")  # fmt: skip
_VOTE = Sign(re.compile(r"\bvote[ds]?(?: was| were| of| by)? \d{1,3}(?: votes)? to \d{1,3}\b", re.I), "vote")
_AGAINST = Sign(
    re.compile(r"\b(?:voted (?:against|no)|opposed (?:it|the)|dissent\w*|abstain\w*)\b", re.I), "voted", "opposed", "dissent", "abstain"
)


_BEGINNING = 600
"""Characters: the headline and the first three or four sentences."""
_MOST_NAMED = 20
"""People whose names a reader asks for; of a greater number nobody expects them all. By reason."""
Named = Mapping[str, set[str]]
"""Predicate to the people whom a claim with it names."""


def unnamed_people(readings: Readings, named: Named) -> Iterator[Question]:
    """Who died, who is held, who acted: where fewer are named than are told of. Each once, in the words of the latest account."""
    for fate, (pattern, predicates) in _FATES.items():
        found = [(r, m) for r in readings.values() for m in r.find(pattern)]
        known = set(chain.from_iterable(named.get(predicate, ()) for predicate in predicates))
        last = max((r.day or "" for r, _ in found), default="")
        counts = [_count(m["count"]) for r, m in found if (r.day or "") == last]
        # The dead of one day grow in number, the missing become fewer.
        most = (min if fate == "missing" else max)(counts, default=0)
        told = [(r, m) for r, m in found if _count(m["count"]) == most]
        if len(known) < most <= _MOST_NAMED and (fate != "died" or _is_of_the_story(found)):
            reading, match = max(told, key=lambda f: (f[0].day or "", f[0].article.id, -f[1].start()))
            yield question("who", "nameless", _clause(reading, match), tuple(r.sentence(m.start(), m.end()) for r, m in told))


def at_large(readings: Readings, named: Named) -> Iterator[Question]:
    """Who did it, where accounts speak of a gunman, attackers or hackers and no account names one who is accused."""
    if any(named.get(predicate) for predicate in _ACCUSED):
        return
    found = [(r, m) for r in readings.values() for m in r.find(_AT_LARGE) if not _CAUGHT.search(r.words(r.sentence(m.start(), m.end())))]
    spans: dict[str, Span] = {}
    for reading, match in found:
        spans.setdefault(reading.article.id, reading.sentence(match.start(), match.end()))
    if found and _is_of_the_story(found):
        yield question("who", "nameless", found[0][1][0], tuple(spans.values()))


def _is_of_the_story(found: Sequence[tuple[Reading, re.Match[str]]]) -> bool:
    """Whether two accounts tell of them, or one does where it begins: the dead of another event are named further down, in one."""
    return len({reading.article.id for reading, _ in found}) > 1 or any(match.start() <= _BEGINNING for _, match in found)


def divided_votes(readings: Readings) -> Iterator[Question]:
    """Who voted against, where a vote is given in numbers alone."""
    if any(True for reading in readings.values() for _ in reading.find(_AGAINST)):
        return
    for reading in readings.values():
        for found in reading.find(_VOTE):
            yield question("who", "nameless", found[0], (reading.sentence(found.start(), found.end()),))


def appointments(readings: Readings) -> Iterator[Question]:
    """Who it will be, where somebody is still to be named to an office."""
    for reading in readings.values():
        for found in reading.find(_OFFICE):
            yield question("who", "nameless", found[0], (reading.sentence(found.start(), found.end()),))


def withheld(named: Named, questions: Iterable[Question]) -> Iterator[Question]:
    """The questions without those for a victim's or a suspect's name that another account gives."""
    known = any(named.get(predicate) for _, predicates in _FATES.values() for predicate in predicates)
    return (q for q in questions if not (known and q.blank.why == "not-named" and _VICTIM.search(q.blank.about)))


def find_named(readings: Readings) -> Named:
    """The people whom the claims name."""
    people = {mention.name for reading in readings.values() for mention in reading.people}
    named: dict[str, set[str]] = defaultdict(set)
    for reading in readings.values():
        for claim in reading.claims:
            predicate = "identify" if _IS_NAMED.match(reading.words(claim.span)) else claim.predicate
            named[predicate].update(people.intersection(claim.names))
    return named


def _count(word: str) -> int:
    return _NUMBERS.get(word.lower(), int(word) if word.isdigit() else 1)


def _clause(reading: Reading, match: re.Match[str]) -> str:
    return re.split(r"[,.;:\n](?!\d)| and (?:\d|an?\b|that\b)", reading.article.text[match.start() : match.start() + 120], maxsplit=1)[0]
