"""Names that stand as names of things do, not as people's: "in the Timaru Herald.", "the Harrow Maid dairy"."""

from collections import Counter
from collections.abc import Sequence

from rashomon.model.annotation import MentionKind, Token
from rashomon.stages.annotate.mentions.candidate import Candidate
from rashomon.text.names.fold import fold
from rashomon.text.names.given import is_given

_PREMISES = frozenset(
    "store stores shop shops boutique outlet dairy creamery brewery plant factory mill complex building buildings warehouse "
    "restaurant hotel apartments mall supermarket brand trademark label corporation company chain newspaper".split()
)
"""What firms have and are; it stands behind a firm's name with "the" before."""
_ENDS = frozenset({"VERB", "AUX", "ADP", "PUNCT", "CCONJ"})
"""Parts of speech that show a noun phrase to end before them."""
_GOES_ON = frozenset({"-", "'s", "’s", "'", "’", "of"})
"""Of these what does not: "the Barack Obama of 2008"."""
_WITH_ARTICLE = frozenset("dalai aga virgin prophet rev rev. reverend hon hon. late great".split())
"""First words of people who are called so with "the"."""
_PART = 3
"""At least one in so many places of a name must show it for a thing's; "the Bettie Page mystique" and slips of the pen are fewer. Of 12
names of ECB+ and GVC that the recogniser takes for people 12 are things."""


def named_as_things(candidates: Sequence[Candidate], forms: Sequence[str], tokens: Sequence[Token]) -> dict[str, MentionKind]:
    """The folded forms of several words that stand so in a third of their places and more, with their kind; what no given name opens is a
    firm where one place shows what it has."""
    several = [(fold(form), c) for form, c in zip(forms, candidates, strict=True) if c.last - c.first > 1]
    places = Counter(form for form, _ in several)
    with_article = [(form, c) for form, c in several if _has_article(c, tokens)]
    firms = Counter(form for form, c in with_article if c.last < len(tokens) and tokens[c.last].text.lower() in _PREMISES)
    shown = firms + Counter(form for form, c in with_article if _ends_there(c, tokens))
    things: dict[str, MentionKind] = {form: "other" for form, times in shown.items() if _PART * times >= places[form]}
    return things | {form: "organisation" for form in firms if form in things or not is_given(form.split()[0])}


def _has_article(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    first = candidate.first
    with_article = first > 0 and tokens[first - 1].text.lower() == "the" and candidate.title is None
    return with_article and tokens[first].text.lower() not in _WITH_ARTICLE


def _ends_there(candidate: Candidate, tokens: Sequence[Token]) -> bool:
    last = candidate.last
    if last == len(tokens) or tokens[last].sentence != tokens[candidate.first].sentence:
        return True
    return tokens[last].pos in _ENDS and tokens[last].text not in _GOES_ON
