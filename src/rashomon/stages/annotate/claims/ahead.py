"""Whether a clause's time lies after the day of writing, as far as its words show."""

import re

from rashomon.model.article import Article
from rashomon.model.times import TimeExpression
from rashomon.stages.annotate.claims.tree import Tree
from rashomon.text.wordlist import words

_AHEAD = words("next tomorrow upcoming coming")
_LASTING = words("remain stay seem keep continue")
_USUAL = words("often usually always typically still sometimes")
_TAKING = words("take hold keep make let have leave see watch find get")
"""What stands in the present behind the past of these is no clause: "took two transport officers hostage on Monday"."""
_OPEN_DAY = re.compile(r"XXXX-(?:WXX-[1-7]|\d\d-\d\d)(?:T[A-Z0-9:]{2,8})?")
"""A weekday, or a day of a month, of no year."""
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STOPS = ".!?\"”’)"


def looks_ahead(article: Article, tree: Tree, head: int, time: TimeExpression) -> bool:
    """Words that look ahead; a full date after the article's; and beside a verb in the present, a day of no year or week.

    The present of a headline ("Man dies Friday") is the past, so the last holds only of a sentence that ends with a stop.
    """
    if _AHEAD & set(time.span.of(article.text).lower().split()):
        return True
    full = _FULL_DAY.match(time.value)
    if full is not None:
        return article.published_at is not None and full[0] > article.published_at[:10]
    if time.shift or time.tense not in ("present", "future") or not _OPEN_DAY.fullmatch(time.value):
        return False
    lasting = tree[head].lemma.lower() in _LASTING or any(tree[i].text.lower() in _USUAL for i in tree.children(head, "advmod"))
    governor = tree[tree[head].head]
    taken = tree[head].dep == "ccomp" and governor.tag == "VBD" and governor.lemma.lower() in _TAKING
    return tree[head].tag in ("VBZ", "VBP") and not lasting and not taken and tree.ends_in(head, _STOPS)
