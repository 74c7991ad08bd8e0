"""Clauses that tell no event, or none with a place in a chronology."""

import re
from collections.abc import Sequence
from itertools import pairwise

from rashomon.stages.assemble.chronology.clause import Clause, is_set_ahead
from rashomon.stages.assemble.chronology.dating import INVARIANT, days_between, ends_there, in_the_past, is_appointed
from rashomon.stages.assemble.chronology.lexicon import (
    CANCELLING,
    HABITS,
    KINDS,
    MOVING,
    OCCASIONS,
    STATES,
    VAGUE,
)
from rashomon.stages.assemble.chronology.stretch import Days, is_coarse
from rashomon.text.surroundings import sentence_around
from rashomon.text.terms import find_words, stem

_ASKING = frozenset({"what", "how", "why", "whether", "if"})
LEADING = frozenset({"where", "which", "who", "that", "to", "as", "when", "whether", "what"})
_ASKED = frozenset("comment interview".split())
_REFUSED = frozenset("declined declining refused returned respond responded reached available unavailable".split())
_YEAR_AT_MOST = 366
"""Days; "the 1940s" dates a life's work, not an event."""
_WAS_PLANNED = re.compile(r"\bhad been (?:scheduled|set|due|expected|slated|planned|booked|listed) (?:to|for)\b")
"""What had been to come is not what came."""
_CONTRARY = re.compile(r"\bwould(?:n['’]t| not| never| also)? have (?:been|had|[a-z]+ed)\b")
"""What did not come to be: "would have turned six on Saturday"."""
_IS = re.compile(r"\b(?:is|are)\b")
"""How something is, whatever day is named beside it, did not come about on that day."""
_WAS_TO = re.compile(r"\b(?:was|were) (?:scheduled|set|due|expected|supposed|slated|about|going|to)\b")
_THWARTED = re.compile(_WAS_TO.pattern + r"[^.;\n]{0,140}?(?:,? but (?:he |she |it |they )?[a-z]{2,14}ed\b| when )")
_SENTENCE = 400
"""Characters behind a clause in which its sentence ends. Set by reason."""
_BEHIND = 40
"""Characters behind a clause in which what came instead begins. Set by reason."""
_LASTING = frozenset(stem(w) for w in "spend date last serve".split())
"""With these a year or a month tells how long or since when."""
_NOUN_BEFORE = re.compile(r"\b([a-z]{3,20}) \Z")
_LONGEST_NOUN = 24
"""Characters before a clause in which a noun can stand that it belongs to."""
_CONNECTING = frozenset(
    "and but or nor yet then after before because since until till while though although unless once if so than like except "
    "said says say saying told tells added noted claimed alleged reported".split()
)
_DEPICTS = frozenset({"show", "depict"})
_PICTURES = frozenset("image images photo photos photograph photographs picture pictures footage video videos map graphic".split())
"""What a picture shows happened at another time than it was taken, or is no event: "this image provided in June shows the boat"."""
_ADVERBS = ("hopefully", "always", "undoubtedly")
_WISHES = re.compile(rf"(?:\bwould|['’]d) (?:like|love)\b|\b(?:{'|'.join(_ADVERBS)})\b")
_BE = frozenset("be is are was were been being".split())
_DETERMINERS = frozenset("a an the one his her its their another arguably perhaps".split())
NEAR = 5
"""Words behind a form of "to be" within which the noun stands that something is said to be."""


_THERE = re.compile(r"\b[Tt]here (?:was|were|is|are) (?:little|no|much|some|few|still|also|a lot|a sense|plenty)\b")
"""How things stood."""
_WAS_ON = re.compile(r"\b(?:was|were) on (?:[A-Z]|the \d|\d)")
"""An event that has no verb of its own: "the first was on Easter"."""
_IS_ON = re.compile(r"\b(?:is|are) (?:now |next )?on [A-Z\d]")
"""The same of what is to come: "the next count is on Thursday"."""
_MOST_DAYS = re.compile(r"(?i)\b(?:most|some|many|all) (?:days|nights|mornings|afternoons|evenings|weekends|weeks|months|years)\b")
"""A habit: "most days, in the early evening, he would come out"."""
_NOWADAYS = re.compile(r"(?i)today|now|nowadays")
_PERFECT = re.compile(
    r"\b(?:has|have|is|are|being|won|lost|met|held|went|came|left|took|gave|made|began|broke|fell|fought|found|got|led|ran|said|saw|sent"
    r"|shot|sold|spoke|struck|told|wrote)\b|(?:ing|ed)\b"
)
"""Beside "today" this tells of that day; a bare present tells how things are."""


def tells_no_event(clause: Clause, day: Days) -> bool:
    """Whether the clause, by itself, tells nothing that took or takes place: a state, a habit, a question, what reporters asked."""
    claim = clause.claim
    if claim.negated or clause.verb[:1].isdigit() or not clause.words:
        return True
    if clause.view != "ahead" and clause.verb in STATES and clause.kind == clause.verb and not _WAS_ON.search(clause.text):
        return True
    if not HABITS.isdisjoint(clause.forms) or _MOST_DAYS.match(clause.text):
        return True
    if clause.words[0].form in _ASKING or clause.words[0].form == "of":
        return True
    if clause.view != "ahead" and "here " in clause.text and _THERE.search(clause.text):
        return True
    if claim.predicate in _DEPICTS and not _PICTURES.isdisjoint(clause.forms):
        return True
    if _is_wished(clause.text) or _is_dated_noun(clause) or _is_said_to_be(clause) or _is_asked(clause):
        return True
    return _no_past(clause) if clause.view == "past" else clause.view == "ahead" and _misread(clause, day)


def _no_past(clause: Clause) -> bool:
    """Not done then: what reporters asked in vain, what goes on, what lasted until then, what was only arranged for then."""
    text, claim = clause.article.text, clause.claim
    if clause.stretch and is_coarse(clause.stretch.precision) and (clause.verb in _LASTING or _is_mentioned(clause)):
        return True
    if clause.stretch and days_between(clause.stretch.first, clause.stretch.last) > _YEAR_AT_MOST:
        return True
    if claim.time and _NOWADAYS.fullmatch(claim.time.of(text)) and not _PERFECT.search(clause.text) and not _in_the_past(clause):
        return True
    if ("would" in clause.forms and _CONTRARY.search(clause.text)) or (claim.predicate == "be" and _IS.search(clause.text)):
        return True
    if _WAS_PLANNED.search(clause.text) or clause.text.startswith(("Let's ", "Let’s ", "let's ", "let’s ")):
        return True
    if _unanswered(clause) or "still" in clause.forms or is_appointed(text, claim.time):
        return True
    return claim.time is not None and ends_there(text, claim.time)


def _is_mentioned(clause: Clause) -> bool:
    """Whether it only says which thing is meant: "the errors the party made in 2012", "the rivals he has mocked since last year"."""
    claim, text = clause.claim, clause.article.text
    noun = _NOUN_BEFORE.search(text, max(0, claim.span.start - _LONGEST_NOUN), claim.span.start)
    opens = claim.subject is not None and claim.subject.start == claim.span.start
    return opens and claim.attribution is None and noun is not None and noun[1] not in LEADING | _CONNECTING


def _in_the_past(clause: Clause) -> bool:
    return in_the_past(clause.claim, clause.text, clause.forms)


def _misread(clause: Clause, day: Days) -> bool:
    """Whether a day still to come is told in the past tense, or is one that a plan had before it took a turn."""
    if is_set_ahead(clause.text):
        return False
    if clause.stretch and day[1] and clause.stretch.first > day[1] and _in_the_past(clause):
        return True
    if is_appointed(clause.article.text, clause.claim.time) and _takes_a_turn(clause):
        return True
    if _is_thwarted(clause):
        return True
    return clause.verb in VAGUE and OCCASIONS.isdisjoint(clause.stems) and not _IS_ON.search(clause.text)


def _is_thwarted(clause: Clause) -> bool:
    """Whether it was to come and something else came: "was to be released on Friday when she fell ill"."""
    text, span = clause.article.text, clause.claim.span
    return bool(_WAS_TO.search(clause.text)) and bool(_THWARTED.search(text, span.start, min(len(text), span.end + _BEHIND)))


def _takes_a_turn(clause: Clause) -> bool:
    """Whether the sentence says that what had a day was moved or called off: its old day is no plan any more."""
    span = clause.claim.span
    stems = {w.stem for w in find_words(clause.article.text, *sentence_around(clause.article.text, span.start, span.end))}
    return bool((stems | {f"{s}e" for s in stems}) & (MOVING | CANCELLING))


def _is_dated_noun(clause: Clause) -> bool:
    """Whether the time is the subject itself: "Tuesday was cold"."""
    subject, time = clause.claim.subject, clause.claim.time
    return bool(subject and time and subject.overlaps(time) and len(subject) <= len(time) + 2)


def _is_said_to_be(clause: Clause) -> bool:
    """Whether the predicate is a noun behind "is a" or "was the": what somebody or something is, was or will be."""
    forms = [w.form for w in clause.words]
    place = next((i for i, w in enumerate(clause.words) if w.stem == clause.verb), -1)
    near = forms[max(0, place - NEAR) : max(0, place)]
    if clause.view == "past" and place > 0 and is_adjective(clause, near, forms[place]):
        return True
    if clause.view == "ahead" and clause.stretch is not None and not is_coarse(clause.stretch.precision):
        return False
    return any(be in _BE and after in _DETERMINERS for be, after in pairwise(near))


def _is_wished(text: str) -> bool:
    """Whether it tells what somebody would like, or a habit; the plain words first: nearly all clauses have none of them."""
    return (" like" in text or " love" in text or any(map(text.__contains__, _ADVERBS))) and bool(_WISHES.search(text))


def _is_asked(clause: Clause) -> bool:
    """Whether its sentence is a question, put by nobody in the story: "where are the people that came last Sunday?"."""
    text, end = clause.article.text, clause.claim.span.end
    # The mark first: nearly all clauses have none behind them.
    if clause.view == "ahead" or text.find("?", end - 1, end + _SENTENCE) < 0:
        return False
    return text.startswith("?", clause.read.sentence(clause.claim.span.start, end)[1] - 1)


def is_adjective(clause: Clause, near: Sequence[str], form: str) -> bool:
    """Whether something was "similar" or "ready": the word behind "was" is no participle but the predicate's own form."""
    verbal = clause.verb in KINDS or form in INVARIANT
    return not verbal and form == clause.claim.predicate.split()[0].lower() and bool(near) and near[-1] in _BE


def _unanswered(clause: Clause) -> bool:
    """What reporters tell of their own work: "a request for comment left on Wednesday was not returned"."""
    asked = not _ASKED.isdisjoint(clause.forms) and not _REFUSED.isdisjoint(clause.forms)
    return asked or ("reached" in clause.forms and "could not be reached" in " ".join(w.form for w in clause.words))
