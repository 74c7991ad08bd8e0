"""Who says so, and what somebody does not say: sources without a name, hearsay, denials, and people who would not comment."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from rashomon.model.span import Span
from rashomon.stages.assemble.blanks.question import Question, question
from rashomon.stages.assemble.blanks.reading import Reading, Readings, Sign

_NAMELESS = frozenset(
    "official officials source sources person aide aides diplomat diplomats adviser advisers insider insiders executive executives "
    "lawmaker lawmakers".split()
)
"""Heads of sources that stand for somebody who has a name, and is not given it. Of witnesses and experts nobody asks it."""
_ONE = frozenset(head for head in _NAMELESS if not head.endswith("s"))
"""A bare plural ("officials say") is how reports speak of an authority, and asks for no name."""
_COUNTED = frozenset("two three four five six".split())
_ANONYMOUS = re.compile(r"\b(?:anonymity|not (?:to )?be (?:named|identified|quoted)|not authori[sz]ed to|privately)\b", re.I)
"""What a sentence says of a source that will not be named. Who speaks for an office or knows its
thinking is no open question: of 23 such on the stories that this was read on none was worth asking."""
_LONGEST_SOURCE = 60
"""Characters of a source that says no more than what somebody is; longer ones tell of him, and name him or his body. By reason."""
_KNOWING = re.compile(r" (?:familiar with|with (?:direct )?knowledge of|briefed on|close to|involved in|who)\b")
"""What follows the head of such a source, and says how it knows: "a person familiar with the talks"."""
_HEARSAY = Sign(re.compile(
    r"\b(?:unconfirmed reports? (?:say|says|said|suggest\w*|that)|rumou?rs? (?:say|says|said|suggest\w*|that|of)|reports suggest\w*|"
    r"(?:is|are|was|were) (?:said|rumou?red) to be|(?<!when )it (?:is|was) (?:said|rumou?red) that)\b", re.I
), "report", "rumo", "said to", "said that")  # fmt: skip
"""Not "reportedly" and "is believed to": of six such on the stories that this was read on one was worth asking."""
_TOLD = Sign(re.compile(r"(?<!from )(?<!from what )\b(?:[Ww]hat )?(?:I|we) (?:was|were|had been|have been) told\b(?! by| through)"),
             "was told", "were told", "been told")
"""Hearsay in the first person: whoever is quoted has it from somebody else."""
_OWNED = re.compile(
    r"\b(?:sa(?:id|ys?)|told|according to|police|officials?|authorities|prosecutors?|investigators?|deput(?:y|ies)|confirmed)\b", re.I
)
"""A sentence with these has an owner."""
_REFUSED = re.compile(r"\b(?:den(?:y|ies|ied)|reject\w*|dismiss\w*|scotch\w*|refut\w*) (?:the |these |those |all |any )?\Z", re.I)
"""Before rumours that somebody will not have."""
_DENIES = r"(?:denie[sd]|deny|reject(?:s|ed)?|dispute[sd]?)"
_ALWAYS = r"(?:(?:has|have|had|also|always|repeatedly|flatly|vigorously|strongly|categorically) ){0,3}"
_CLAIM = (
    r"(?:claim|charge|allegation|accusation|notion|idea|report|suggestion|assertion|contention|account|characterization|point|rumou?r)s?"
)
_DENIAL = Sign(re.compile(
    rf"(?:, (?:which|(?:an?|all) (?:[\w-]+ ){{0,2}}{_CLAIM}(?: that)?) "
    rf"(?P<who>(?:the )?(?:[A-Z][\w.’']*|[a-z]+s|he|she|they)(?: [\w.’']+){{0,3}}?) {_ALWAYS}{_DENIES}(?=[.,;”\"])|"
    rf"\b{_DENIES} (?:it|this|that|(?:the|that|those|these|any|all) {_CLAIM})(?=[.,;”\"])|"
    rf"(?<!was )(?<!were )(?<!been )\b(?:denie[sd]|deny|dispute[sd]?) (?:an?|the|those|these|all|any)? ?(?:[\w-]+ ){{0,3}}{_CLAIM} that "
    r"(?P<claimed>[^.;!?\n]{6,140})|"
    rf"(?:(?<!can['’]t )(?<!cannot )(?<!was )(?<!were )(?<! not )(?<!n['’]t )\b{_DENIES} "
    rf"(?:that (?!{_CLAIM}\b)|having |being |doing |(?=(?:he|she|it|they|his|her|its|the [\w-]+) (?:had|has|have|was|were|would|did)\b))|"
    r"\b[A-Z]\w+ (?:does|did) not believe (?:that |in ))(?P<what>[^.;!?\n]{6,140}))"
), "denie", "deny", "reject", "disput", "not believe")
_SAYING = re.compile(r", ?[\"”]|[\"”] ?,|, (?:however|though)\b")
"""Where the words of a denial end in the middle of its sentence."""
_CLAIMED = re.compile(r"\b(?:sa(?:id|ys?)|believe[sd]?|claim(?:s|ed)?|alleg\w+|accus\w+|according to|told)\b", re.I)
_MUTE = Sign(re.compile(
    r"\b(?:declin\w{1,4} (?:to |immediate )?comment(?! further)|did not (?:wish|want) to comment(?! further)|refused to comment|"
    r"had no (?:immediate )?comment|"
    r"would not (?:comment(?! further)|be drawn)|could not (?:immediately )?be reached|did not (?:immediately )?(?:respond|reply) to|"
    r"did not (?:immediately )?return (?:\w+ )?(?:calls?|messages?|e-?mails?|phone)|"
    r"did not speak to (?:reporters|the press)|left without speaking)\b",
    re.I,
), "comment", "be drawn", "be reached", "respond", "reply", "return", "not speak", "without speaking")


_SPEAKS_FOR = re.compile(r"\b(?:spokes\w+|campaigns?|embassy|press (?:office|secretary))\b", re.I)
"""Whoever speaks for somebody: that a press office does not answer is no open question."""


def unnamed_sources(readings: Readings) -> Iterator[Question]:
    """Who says so, where the source of a statement is somebody without a name; each kind of source once."""
    places: dict[str, list[Span]] = defaultdict(list)
    words: dict[str, Counter[str]] = defaultdict(Counter)
    for reading in readings.values():
        people = {mention.name for mention in reading.people}
        for quote in reading.quotes:
            if quote.source is None or quote.speaker in people:
                continue
            said = reading.words(quote.source)
            if (head := _nameless(said)) and _hides(said, reading.words(reading.sentence(quote.span.start, quote.span.end))):
                places[head].append(quote.span)
                words[head][said] += 1
    for head in sorted(places):
        about = min(words[head], key=lambda w: (-words[head][w], -len(w), w))
        yield question("who", "unnamed-source", about, tuple(places[head]))


def _hides(said: str, sentence: str) -> bool:
    """Whether it is said that the source will not be named, or how many they are."""
    return bool(_ANONYMOUS.search(sentence)) or said.split()[0].lower() in _COUNTED


def _nameless(said: str) -> str | None:
    """The head of a source that has no name; "the spokesman" and "Sullivan, an aide" were named elsewhere, "Tarn Insider" is a name."""
    said = _KNOWING.split(said, maxsplit=1)[0]
    *before, last = said.split()
    head = last.lower().strip(".,”\"")
    looks_back = said.lower().startswith(("the ", "that ", "this ")) and not head.endswith("s")
    titled = bool(before) and last[0].isupper() and not said.isupper()
    if head not in _NAMELESS or len(said) > _LONGEST_SOURCE or "," in said or looks_back or titled or not (before or head in _ONE):
        return None
    return head.rstrip("s")


def hearsay(reading: Reading) -> Iterator[Question]:
    """Who says so, where something is reported, believed or thought and the sentence does not say by whom."""
    for found in reading.find(_HEARSAY):
        span = reading.sentence(found.start(), found.end())
        refused = _REFUSED.search(reading.article.text, span.start, found.start())
        if not refused and not _OWNED.search(reading.words(span).replace(found[0], " ")):
            yield question("who", "unattributed", reading.words(span), (span,))
    for found in reading.find(_TOLD):
        span = reading.sentence(found.start(), found.end())
        yield question("who", "unattributed", reading.words(span), (span,))


def denials(reading: Reading) -> Iterator[Question]:
    """Whether something is so that somebody says and somebody else denies, in one sentence or the one before."""
    for found in reading.find(_DENIAL):
        span = reading.sentence(found.start(), found.end())
        if what := found["what"] or found["claimed"]:
            yield question("whether", "denied", _SAYING.split(what, maxsplit=1)[0], (span,))
        elif found["who"]:
            yield question("whether", "denied", reading.article.text[span.start : found.start()], (span,))
        elif (before := reading.sentence_before(span)) and _CLAIMED.search(reading.words(before)):
            yield question("whether", "denied", reading.words(before), (before, span))


def silent_parties(readings: Readings) -> Iterator[Question]:
    """What somebody has to say who would not comment or could not be reached, and is quoted nowhere else."""
    heard: dict[str, set[str]] = defaultdict(set)
    for reading in readings.values():
        for quote in reading.quotes:
            if quote.speaker and quote.form != "indirect":
                heard[quote.speaker].add(reading.article.id)
    for reading in readings.values():
        for found in reading.find(_MUTE):
            span = reading.sentence(found.start(), found.end())
            named = reading.named_in(span.start, found.start())
            quoted = any(heard[name] - {reading.article.id} for name in (named[:1] + named[-1:]))
            if named and not quoted and not _SPEAKS_FOR.search(reading.words(span)):
                yield question("what", "no-comment", reading.words(span), (span,))
