"""What somebody named is charged with, convicted of or sentenced to, however it is put: "faces one count of first-degree murder" beside
"was charged on Saturday with murder"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rashomon.stages.assemble.corroboration.exclusions import none_in_common, of_another_time
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.meeting import meeting
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.wordlist import words

_CRIMES = words("""
    murder manslaughter homicide slaying killing assault abuse battery rape kidnapping robbery burglary theft larceny fraud forgery
    embezzlement laundering bribery extortion racketeering corruption perjury obstruction conspiracy arson vandalism
    trafficking smuggling piracy hijacking espionage treason terrorism stalking harassment endangerment neglect cruelty negligence
    dwi dui
""")
_ONE_CRIME = {"slaying": "murder", "killing": "murder", "dui": "dwi"}
_STEPS = {
    term_for(verb): step for step, verbs in (
        ("charged", "charge accuse indict arraign"), ("convicted", "convict"), ("acquitted", "acquit"),
        ("sentenced", "sentence jail imprison"),
    ) for verb in verbs.split()
}  # fmt: skip
_BEARING = frozenset(map(term_for, words("face hold book")))
"""Verbs of whom there are charges against, where the clause speaks of these."""
_ACCUSING = term_for("accuse")
"""The verb of whoever blames another: only who "is accused" is charged."""
_READING = term_for("arraign")
"""The verb of reading charges that have been brought."""
_COUNTS = words("charge charges count counts")
_TERMS = words("life death")
_TO, _SENTENCE = ("to", "for"), ("sentence", "sentences", "penalty", "term", "terms", "imprisonment", "behind", "in")
"""Words before and behind "life" and "death" by which these are a term: not "the death of a clerk"."""
_IN_PRISON = words("prison jail jailed bars imprisonment imprisoned")
"""Words of what is no probation."""
_OBJECTIVE = ("with", "of", "to", "for", "in", "on", "over")
"""Words behind a verb in a headline by which the subject suffers it: "Kemp charged with arson"."""
_TOWARDS = words("conspiracy conspiring conspired accessory attempt attempting intent solicitation soliciting")
"""Words before "to" and a crime that tell of another one: "conspiracy to commit murder"."""
_BACK = 3
"""Words from these to the crime."""
_FURTHER = words("additional further another extra more other")
"""Words by which a clause tells of charges beside those that are told of."""


def charge_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that tell of one step of the law against somebody named and name one crime or one term, each pair once, in order.

    Of 46 pairs read on ECB+ and GVC 41 were right, and 38 of the 39 that the conditions then left; those on who acts,
    victims and conspiracies were set by reason since.
    """
    return sorted({(one, other) for _, one, other in meeting(facts, _keys) if _is_one(facts[one], facts[other])})


def _is_one(one: Fact, other: Fact) -> bool:
    """Whether both are of one time, name no other victims, and of charges to come none speaks, but for their being read."""
    if of_another_time(one, other) or none_in_common(_others(one), _others(other)):
        return False
    return one.claim.modality == other.claim.modality or _READING in (one.head, other.head)


def _others(fact: Fact) -> frozenset[str]:
    """The people besides those that it is done to: whose murder it was."""
    return frozenset(term for term in fact.what if term.startswith("@person")).difference(_against(fact))


def _keys(fact: Fact) -> Iterator[tuple[str, str, str]]:
    step = _step(fact) if fact.asserted and not fact.claim.negated and _FURTHER.isdisjoint(fact.words) else None
    if step is not None:
        for person in _against(fact):
            yield from ((step, person, what) for what in (_terms(fact) if step == "sentenced" else _crimes(fact)))


def _step(fact: Fact) -> str | None:
    """What is done; of what is planned only that charges are read, which have been brought by then."""
    if "guilty" in fact.vocabulary:
        step = "convicted" if fact.firmness == "past" and "not" not in fact.vocabulary else None
    elif fact.head in _BEARING:
        step = None if _COUNTS.isdisjoint(fact.words) else "charged"
    else:
        step = _STEPS.get(fact.head)
    return step if step == "charged" or fact.firmness in ("past", "present") else None


def _against(fact: Fact) -> Iterator[str]:
    """The people it is done to: those that the subject names and who are named beside it ("Davis and McNeal"), else the objects; of who
    accuses, charges or sentences only the objects."""
    beside = fact.people - fact.what if fact.passive else frozenset()
    acts = _acts(fact)
    subject = frozenset() if acts else fact.subject_names | fact.people_told_of | beside
    named = [term for term in subject if term.startswith("@person")]
    if not (acts and fact.head == _ACCUSING):
        yield from named or (term for term in fact.what if term.startswith("@person"))


def _acts(fact: Fact) -> bool:
    """Whether the subject is who does it: "the judge sentenced Kemp"."""
    if fact.passive or fact.head not in _STEPS:
        return False
    return not any(term_for(verb) == fact.head and behind in _OBJECTIVE for verb, behind in pairwise(fact.words))


def _crimes(fact: Fact) -> Iterator[str]:
    """The crimes that it names; an attempted one, or a conspiracy to commit one, is another."""
    for at, word in enumerate(fact.words):
        before, behind = fact.words[max(0, at - _BACK) : at], fact.words[at + 1 : at + 2]
        if word in _CRIMES and not (word in _TOWARDS and behind == ("to",)):
            towards = next((other for other in before if other in _TOWARDS and "to" in before), "")
            attempted = "attempted" if before[-1:] == ("attempted",) else towards
            yield f"{attempted} {_ONE_CRIME.get(word, word)}".strip()


def _terms(fact: Fact) -> Iterator[str]:
    """For life, or for how long; the longest term where it names two; as long on probation is another."""
    around = zip(("", *fact.words), fact.words, (*fact.words[1:], ""), strict=False)
    yield from {word for before, word, behind in around if word in _TERMS and (behind in _SENTENCE or (before in _TO and behind != "of"))}
    terms = [amount.low for amount in fact.amounts if amount.low == amount.high and amount.years]
    if terms:
        yield f"{max(terms)}{'' if 'probation' not in fact.words or not _IN_PRISON.isdisjoint(fact.words) else ' on probation'}"
