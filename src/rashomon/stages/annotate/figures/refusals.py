"""Which numbers are no figures: dates, labels, addresses, telephone numbers, scores, back-references."""

from collections.abc import Sequence

from rashomon.model.annotation import Figure
from rashomon.stages.annotate.figures.atoms import Atom, low
from rashomon.stages.annotate.figures.labels import is_address, is_in_name, is_label, is_moment_of_life
from rashomon.stages.annotate.figures.lexicon import FIXED_COMPOUNDS, STANDINGS
from rashomon.stages.annotate.figures.moments import is_clock_or_date, is_moment, is_timed
from rashomon.stages.annotate.figures.phrases import Phrase
from rashomon.stages.annotate.figures.pointing import is_bare, is_bare_one, is_pointing, is_sporting
from rashomon.stages.annotate.figures.view import View

_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "101", "110", "119", "988"})
_CALLING = frozenset("call calls called calling dial dials dialed dialled dialing dialling phoned rang ring texted".split())
_CALLED = frozenset(
    "call calls caller callers dispatcher dispatchers operator operators tape tapes recording service services center centers centre"
    " centres system systems line lines outage outages emergency response hangup".split()
)
_WHOLES = frozenset("of the its their his her our all that those".split())
_BORES = frozenset({"gauge", "caliber", "calibre", "magnum"})
"""Behind a number these name a sort of gun: "a 12 gauge shotgun", "a .357 Magnum"."""
_NO_END = frozenset("a an the his their its including of posting batting hitting ,".split())
"""Before a point these end no sentence: the digits behind it are a decimal's ("hitting. 308", "a. 38 revolver")."""
_SEPTEMBER = ["9", "11"]
_SINGLE_PARTS = frozenset("third quarter fifth tenth sixth eighth".split())


def is_figure(view: View, phrase: Phrase) -> bool:
    """Whether the phrase states a quantity; see evaluation/figures/README.md for the rules."""
    if phrase.digits and _behind_point(view, phrase):
        return False
    if phrase.kind in {"money", "percent"} and not (phrase.unit == "point" and is_sporting(view)):
        return not (_hangs_on(view.atoms, phrase) or _cut_off(view.atoms, phrase) or _by_the_way(view.atoms, phrase))
    if phrase.kind == "count" and (phrase.tally or _standing(view.atoms, phrase)):
        return False
    if phrase.digits and (_glued(view.atoms, phrase) or _is_telephone(view, phrase)):
        return False
    if phrase.kind in {"measure", "duration"}:
        return not is_moment(view, phrase)
    if phrase.kind == "share":
        return _parts_something(view.atoms, phrase)
    checks = (
        _numbers_a_list, _emergency_call, _in_a_pair, is_clock_or_date, is_timed, is_moment_of_life, is_label, is_in_name, is_address,
        _fixed, is_pointing, is_bare_one, is_bare,
    )  # fmt: skip
    return not any(check(view, phrase) for check in checks)


def is_score(atoms: Sequence[Atom], phrase: Phrase, figure: Figure) -> bool:
    """ "fell to 9-14", "the Colts (11-4)", "women 25-54": two numbers with a hyphen that count nothing; games won and lost, or a group."""
    bare = figure.counted is None and figure.unit is None and low(atoms, phrase.last) != "of"
    hyphened = phrase.digits and phrase.qualifier == "range" and atoms[phrase.begin + 1].text in "-‐‑–"
    return phrase.kind == "count" and hyphened and (bare or figure.unit in STANDINGS)


def continues_list(atoms: Sequence[Atom], refused: Phrase, phrase: Phrase) -> bool:
    """Whether a bare number follows a refused one in a list: "IE 7, 8 and 9", "routes 4, 5 and 6"."""
    between = [a.low for a in atoms[refused.last : phrase.first]]
    return 0 < len(between) <= 3 and all(word in {",", "and", "or", "&", "/", "to", "through"} for word in between)


def _glued(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """Digits that hang on letters or on other digits: F-16, 7:42, 9/11, 1920s, 555-0142."""
    first, last = atoms[phrase.begin], atoms[phrase.last - 1]
    i = phrase.begin
    if i and atoms[i - 1].end == first.start:
        before = atoms[i - 1]
        if before.kind in {"word", "digits"} or before.text in ":/.@#_=№":
            return True
        hangs = i > 1 and before.text in "-‐‑–" and atoms[i - 2].end == before.start
        if hangs and atoms[i - 2].kind in {"word", "digits"} and phrase.qualifier != "range":
            return True
    j = phrase.number
    if j < len(atoms) and atoms[j].start == atoms[j - 1].end:
        after = atoms[j]
        if after.kind == "word" and j == phrase.last:
            return True
        if after.text in ":/@" and j + 1 < len(atoms) and atoms[j + 1].start == after.end:
            return True
        if after.text in "-‐‑–" and j == phrase.last and j + 1 < len(atoms) and (atoms[j + 1].kind == "digits" or _dialled(atoms[j + 1])):
            return True
        if after.text == "." and j + 1 < len(atoms) and atoms[j + 1].start == after.end and atoms[j + 1].kind == "digits":
            return True
    text = first.text
    if len(text) > 1 and text[0] == "0" and text[1] != ".":
        return True
    sized = low(atoms, phrase.last + 1) in {"-", "mm"}  # "12 9-mm casings"
    neighbours = [k for k in (phrase.begin - 1, phrase.last) if 0 <= k < len(atoms) and not (sized and k == phrase.last)]
    return any(atoms[k].kind == "digits" for k in neighbours) or last.text.startswith("#")


def _dialled(atom: Atom) -> bool:
    """Letters to be dialled: "877-HELP"."""
    return atom.end - atom.start >= len("HELP") and atom.text.isupper()


def _is_telephone(view: View, phrase: Phrase) -> bool:
    """ "call 555-0142": three digits, a hyphen and four, and no noun behind that they could count."""
    if _is_area_code(view.atoms, phrase):
        return True
    atoms = view.atoms[phrase.begin : phrase.last]
    if phrase.qualifier != "range" or [len(a.text) for a in atoms] != [3, 1, 4] or atoms[0].end != atoms[1].start:
        return False
    return phrase.last == len(view.atoms) or view.token(view.token_at(view.atoms[phrase.last].start)).pos not in {"NOUN", "ADJ", "PROPN"}


def _is_area_code(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "(808) 555-0142"."""
    enclosed = low(atoms, phrase.begin - 1) == "(" and low(atoms, phrase.last) == ")" and len(atoms[phrase.begin].text) == len("808")
    behind = atoms[phrase.last + 1 : phrase.last + 4]
    return enclosed and [len(a.text) for a in behind] == [3, 1, 4] and behind[0].kind == behind[2].kind == "digits"


def _cut_off(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """The digits behind a point that stands apart: "0 .09 percent" is no 9 percent."""
    first, i = atoms[phrase.begin], phrase.begin
    return low(atoms, i - 1) == "." and atoms[i - 1].end == first.start and len(first.text) > 1 and first.text[0] == "0"


def _behind_point(view: View, phrase: Phrase) -> bool:
    """Digits of a decimal whose point stands with the word before: "a. 357 revolver"; the parser may end a sentence there."""
    at = view.token_at(view.atoms[phrase.begin].start)
    if at < 2 or phrase.scaled or phrase.begin != phrase.first:
        return False
    before = view.token(at - 1).text
    lead = view.token(at - 2).text if before == "." else before[:-1] if before.endswith(".") else ""
    return lead.lower() in _NO_END


def _hangs_on(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """The inches of a height with the weight behind it, minutes, letters with digits: "5-foot-8,135 pounds", "5:55p", "P2P"."""
    i = phrase.begin
    if not i or atoms[i - 1].end != atoms[i].start:
        return False
    height = atoms[i - 1].text == "-" and low(atoms, i - 2) in {"foot", "feet"}
    return height or atoms[i - 1].kind == "word" or (atoms[i - 1].text == ":" and i > 1 and atoms[i - 2].kind == "digits")


def _in_a_pair(view: View, phrase: Phrase) -> bool:
    """ "a minute or two", "the 9-11 attacks": no number of its own."""
    atoms, i = view.atoms, phrase.first
    if [a.text for a in atoms[phrase.begin : phrase.last : 2]] == _SEPTEMBER and phrase.qualifier == "range":
        return True
    vague = low(atoms, i) == "two" and low(atoms, i - 1) == "or" and i > 1
    return vague and view.token(view.token_at(atoms[i - 2].start)).tag == "NN"


def _by_the_way(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "my two cents worth" is an opinion, "at one point" a time."""
    if phrase.unit == "point" and low(atoms, phrase.begin - 1) == "at" and low(atoms, phrase.begin) == "one":
        return True
    return not phrase.digits and low(atoms, phrase.last - 1) in {"cent", "cents"} and low(atoms, phrase.last) in {"worth", "'", "’"}


def _parts_something(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """A share must be one of something: "half of", "a third of", "one in five"; never "the first half"."""
    following, before = low(atoms, phrase.last), low(atoms, phrase.begin - 1)
    if following in {"to", "past"} and phrase.qualifier == "exact":
        return False
    if before in {"first", "second", "third", "other", "better", "the", "this", "that", "in", "last", "next", "final"} and (
        atoms[phrase.begin].low in {"half", "quarter"}
    ):
        return False
    if phrase.qualifier != "exact":
        return True
    if phrase.last - phrase.begin == 1 and atoms[phrase.begin].low == "half":
        return following in _WHOLES
    if low(atoms, phrase.last - 1) in _SINGLE_PARTS and following not in {"of", "less", "more"}:
        return before in {"by", "than", "to", "up", "down"}
    return True


def _numbers_a_list(view: View, phrase: Phrase) -> bool:
    """ "(3) One boat sank": a number in brackets that begins the sentence."""
    bracketed = low(view.atoms, phrase.first - 1) == "(" and low(view.atoms, phrase.last) == ")"
    return bracketed and phrase.digits and phrase.first == 1


def _emergency_call(view: View, phrase: Phrase) -> bool:
    """ "called 911", "a 999 operator", "911 outages"."""
    atoms, i = view.atoms, phrase.begin
    if atoms[i].text not in _EMERGENCY or phrase.last - i != 1:
        return False
    before = {a.low for a in atoms[max(0, i - 3) : i]}
    return bool(before & _CALLING) or low(atoms, phrase.last) in _CALLED


def _standing(atoms: Sequence[Atom], phrase: Phrase) -> bool:
    """ "a 9-14 start", "a 35-47 record": games won and lost."""
    return phrase.digits and phrase.qualifier == "range" and low(atoms, phrase.last) in STANDINGS


def _fixed(view: View, phrase: Phrase) -> bool:
    """ "one-way", "two-state", "zero-day", "32-bit", "12-gauge"; and "zero" as an adjective."""
    atoms = view.atoms
    after = low(atoms, phrase.last)
    before = low(atoms, phrase.first - 1)
    if after in _BORES or {after, before} & {"×", "x"} or (before in {"-", "‐"} and low(atoms, phrase.first - 2) == "by"):
        return True
    if after in {"-", "‐", "‑"} and phrase.last < len(atoms) and atoms[phrase.last].start == atoms[phrase.last - 1].end:
        behind = low(atoms, phrase.last + 1)
        if behind in {"and", "or"} and "bit" in {a.low for a in atoms[phrase.last : phrase.last + 6]}:
            return True
        return behind in FIXED_COMPOUNDS | {"by"} or phrase.value in {0, 1} or (phrase.value == 2 and behind in {"fold"})
    if after.startswith("-") or low(atoms, phrase.begin) == "zero":
        return after not in {"deaths", "cases", "casualties", "points", "votes", "seats", "goals"}
    return False
