"""What somebody named is charged with, convicted of or sentenced to, however it is put: "faces one count of first-degree murder" beside
"was charged on Saturday with murder"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from rashomon.stages.assemble.corroboration.exclusions import of_two_times, told_far_apart
from rashomon.stages.assemble.corroboration.facts import Fact
from rashomon.stages.assemble.corroboration.joined import Pair
from rashomon.stages.assemble.corroboration.synonyms import term_for
from rashomon.text.wordlist import words

_CRIMES = words("""
    murder manslaughter homicide slaying killing assault abuse battery rape kidnapping robbery burglary theft larceny fraud forgery
    embezzlement laundering bribery extortion racketeering corruption perjury obstruction conspiracy arson vandalism possession
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
_READING = term_for("arraign")
"""The verb of reading charges that have been brought."""
_COUNTS = words("charge charges count counts")
_TERMS = words("life death probation")
_FURTHER = words("additional further another extra more other")
"""Words by which a clause tells of charges beside those that are told of."""
_PARTNERS = 12
"""Claims of one step and one thing that are held against each other, the first ones, as in `one_doer`."""


def charge_pairs(facts: Sequence[Fact]) -> list[Pair]:
    """Claims by index that tell of one step of the law against somebody named and name one crime or one term, each pair once, in order.

    Of 46 pairs read on ECB+ and GVC 41 were right, and 38 of the 39 that the conditions here leave.
    """
    by_key: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for index, fact in enumerate(facts):
        for key in _keys(fact):
            by_key[key].append(index)
    return sorted({
        (one, other) for told in by_key.values() for one, other in combinations(told[:_PARTNERS], 2)
        if facts[one].article != facts[other].article and _is_one(facts[one], facts[other])
    })  # fmt: skip


def _is_one(one: Fact, other: Fact) -> bool:
    """Whether both are of one time, and of charges to come none speaks, but for their being read."""
    if of_two_times(one, other) or told_far_apart(one, other):
        return False
    return one.claim.modality == other.claim.modality or _READING in (one.head, other.head)


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
    """The people it is done to: those that the subject names and who are named beside it ("Davis and McNeal"), else the objects."""
    beside = fact.people - fact.what if fact.passive else frozenset()
    named = [term for term in fact.subject_names | fact.people_told_of | beside if term.startswith("@person")]
    yield from named or (term for term in fact.what if term.startswith("@person"))


def _crimes(fact: Fact) -> Iterator[str]:
    """The crimes that it names; an attempted one is another."""
    for before, word in pairwise(("", *fact.words)):
        if word in _CRIMES:
            yield ("attempted " if before == "attempted" else "") + _ONE_CRIME.get(word, word)


def _terms(fact: Fact) -> Iterator[str]:
    """For life, or for how long; the longest term where it names two."""
    if not _TERMS.isdisjoint(fact.words):
        yield min(_TERMS.intersection(fact.words))
    terms = [amount.low for amount in fact.amounts if amount.low == amount.high and amount.years]
    if terms:
        yield str(max(terms))
