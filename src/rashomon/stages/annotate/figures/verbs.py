"""The thing that an amount is said of through a verb: "the deficit fell to 3 percent", "they cut the price by half"."""

from rashomon.stages.annotate.figures.amount import Kind
from rashomon.stages.annotate.figures.lexicon import MEASURES
from rashomon.stages.annotate.figures.view import View

_MOVING = frozenset(
    "be rise fall grow drop climb increase decrease decline shrink jump slip gain lose cost sell trade close stand run "
    "reach hit total amount exceed average weigh measure stretch lie become remain come top double fetch go value worth "
    "price widen narrow travel carry cover receive long deep high wide tall thick away dip sink soar plunge surge ease "
    "edge slide tumble expand contract swell drift move".split()
)
"""What has a size says it with these: their subject is what the amount belongs to."""
_SETTING = frozenset("raise cut lower increase reduce put value estimate set bring push price".split())
"""With these it is their object."""
_LASTING = frozenset({"take", "last"})
_COUNTING = frozenset({"put", "estimate", "stand", "number"})
_VERBS = {"count": _COUNTING, "share": frozenset[str](), "duration": _LASTING}


def governed(view: View, index: int, kind: Kind) -> int | None:
    """What rises to, costs or is this much; with "cut ... by", "put ... at" the thing that is cut or put."""
    verbs = _VERBS.get(kind, _MOVING)
    for _ in range(4):
        head = view.head(index)
        if head == index:
            return None
        token = view.token(head)
        lemma = token.lemma.lower()
        if lemma == "worth" and view.token(view.head(head)).pos == "NOUN":
            return view.head(head)
        if token.pos in {"VERB", "AUX", "ADJ"}:
            if lemma in _SETTING and (kind not in _VERBS or lemma in verbs):
                return _object(view, head, index)
            return subject_of(view, head) if lemma in verbs and (kind != "duration" or _lasts(view, head, index)) else None
        index = head
    return None


def _lasts(view: View, verb: int, part: int) -> bool:
    """Whether a verb has the span of time as its object or behind "for": not "takes effect in 30 days", "weeks before he takes office"."""
    objects = [i for i in view.children(verb) if view.token(i).dep == "dobj"]
    beside = view.token(part).dep in {"dobj", "npadvmod", "attr"} or view.token(part).text.lower() == "for"
    return beside and objects in ([], [part])


def _object(view: View, verb: int, amount: int) -> int | None:
    for child in view.children(verb):
        if child != amount and view.token(child).dep in {"dobj", "nsubjpass"} and view.token(child).pos == "NOUN":
            return _content(view, child)
    return None


def subject_of(view: View, verb: int) -> int | None:
    """The noun that does it, also where the verb shares the subject of another one."""
    for _ in range(3):
        for child in view.children(verb):
            if view.token(child).dep in {"nsubj", "nsubjpass"}:
                return _content(view, child) if view.token(child).pos in {"NOUN", "PROPN"} else None
        if view.token(verb).dep not in {"xcomp", "conj", "acomp", "advcl"}:
            return None
        verb = view.head(verb)
    return None


def _content(view: View, noun: int) -> int:
    """ "a kilo of rice", "the number of wolves": the noun behind "of"."""
    if view.token(noun).lemma.lower() not in MEASURES and view.token(noun).lemma.lower() != "number":
        return noun
    for child in view.children(noun):
        if view.token(child).text.lower() == "of":
            return next((c for c in view.children(child) if view.token(c).dep == "pobj"), noun)
    return noun
